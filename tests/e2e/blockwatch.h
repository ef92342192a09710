// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QMetaEnum>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace touchline {

/**
 * The application of an end-to-end test, which measures how long the window was held up: each event that Qt delivers is timed with all that
 * its handlers do, and the longest are printed when the test ends. CPU time of the thread stands beside it, since other programs of a busy
 * machine make an event last longer, too. docs/benchmarks.md has the figures.
 */
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    ~WatchedApplication() override
    {
        std::printf("watchdog %s: %lld events, longest block of the window %.1f ms, %d over 50 ms; by CPU time %.1f ms, %d over 50 ms\n",
                    qPrintable(QFileInfo(applicationFilePath()).fileName()), static_cast<long long>(m_events),
                    m_longest.empty() ? 0.0 : m_longest.front().wall, m_late, m_mostCpu, m_lateByCpu);
        for (const auto &block : m_longest)
            std::printf("watchdog   %6.1f ms (%.1f ms CPU) %s -> %s\n", block.wall, block.cpu, block.event.constData(),
                        block.receiver.constData());
        std::fflush(stdout);
    }
    bool notify(QObject *receiver, QEvent *event) override
    {
        // Qt delivers the events of every thread here. Those of others hold up no window.
        if (QThread::currentThread() != thread() || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        // Before the event: its handlers may delete the receiver.
        const char *const name = receiver->metaObject()->className();
        const auto type = event->type();
        const double cpuBefore = cpu();
        QElapsedTimer clock;
        clock.start();
        const bool taken = QApplication::notify(receiver, event);
        const double wall = double(clock.nsecsElapsed()) / 1e6;
        m_inside = false;
        ++m_events;
        const double used = cpu() - cpuBefore;
        if (m_longest.size() < kept || wall > m_longest.back().wall || used > m_mostCpu)
            keep({.wall = wall, .cpu = used, .event = nameOf(type), .receiver = name});
        m_mostCpu = std::max(m_mostCpu, used);
        m_late += wall > 50;
        m_lateByCpu += used > 50;
        return taken;
    }

private:
    struct Block
    {
        double wall = 0;
        double cpu = 0;
        QByteArray event;
        QByteArray receiver;
    };
    static constexpr std::size_t kept = 5;
    static double cpu()
    {
        timespec now{};
#ifdef CLOCK_THREAD_CPUTIME_ID
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
#endif
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static QByteArray nameOf(QEvent::Type type)
    {
        const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return known ? QByteArray(known) : QByteArray::number(int(type));
    }
    void keep(Block block)
    {
        m_longest.push_back(std::move(block));
        std::ranges::sort(m_longest, std::ranges::greater(), &Block::wall);
        if (m_longest.size() > kept)
            m_longest.pop_back();
    }

    std::vector<Block> m_longest; // the longest first
    qint64 m_events = 0;
    double m_mostCpu = 0;
    int m_late = 0;
    int m_lateByCpu = 0;
    bool m_inside = false; // events within an event belong to it
};

} // namespace touchline
