// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/stopsignals.h"
#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>
#else
#include <io.h>
#include <thread>
#endif

namespace touchline {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> pipeEnds{-1, -1};

extern "C" void noteSignal(int number)
{
    // Only what is safe in a handler: one byte for the event loop.
    const char byte = number == SIGHUP ? 'r' : 's';
    const auto kept = errno;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = kept;
}

void handle(std::initializer_list<int> numbers, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : numbers)
        ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe(pipeEnds.data()) != 0)
        qFatal("no pipe for signals: the process is out of file descriptors");
    for (const auto end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(pipeEnds[1], F_SETFL, O_NONBLOCK);
    m_signals = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) <= 0)
            return;
        if (byte == 'r')
            Q_EMIT reloadAsked();
        else
            Q_EMIT asked();
    });
    handle({SIGTERM, SIGINT}, noteSignal);
}

StopSignals::~StopSignals()
{
    handle({SIGTERM, SIGINT, SIGHUP}, SIG_DFL);
    m_signals.reset();
    for (auto &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void StopSignals::watchHangup()
{
    handle({SIGHUP}, noteSignal);
}

void StopSignals::watchStdin()
{
    m_stdin = std::make_unique<QSocketNotifier>(0, QSocketNotifier::Read);
    connect(m_stdin.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> dropped;
        const auto got = ::read(0, dropped.data(), dropped.size());
        if (got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        m_stdin->setEnabled(false);
        Q_EMIT asked();
    });
}

#else

StopSignals::StopSignals() = default;
StopSignals::~StopSignals() = default;

void StopSignals::watchHangup() {}

void StopSignals::watchStdin()
{
    // Notifiers do not know pipes there; the thread ends with stdin or with the process.
    std::thread([this] {
        char dropped[4096];
        while (::_read(0, dropped, sizeof dropped) > 0) {}
        QMetaObject::invokeMethod(this, &StopSignals::asked, Qt::QueuedConnection);
    }).detach();
}

#endif

} // namespace touchline
