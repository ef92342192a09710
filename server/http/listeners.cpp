// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listeners.h"
#include "server/http/gate/acceptor.h"
#include "server/http/gate/gate.h"
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace touchline {

/** One thread; gate and acceptor are made, used and destroyed on it. */
struct Listeners::Loop
{
    QThread thread;
    QObject context; // lives on the thread
    std::unique_ptr<gate::Gate> gate;
    std::unique_ptr<gate::Acceptor> acceptor;

    template<typename Work> void run(Work work) { QMetaObject::invokeMethod(&context, work, Qt::BlockingQueuedConnection); }

    explicit Loop(int number)
    {
        thread.setObjectName(u"io-%1"_s.arg(number));
        context.moveToThread(&thread);
        thread.start();
    }
    ~Loop()
    {
        run([this] {
            acceptor.reset();
            gate.reset();
            context.moveToThread(nullptr);
        });
        thread.quit();
        thread.wait();
    }
};

Listeners::Listeners() = default;

Listeners::~Listeners()
{
    m_loops.clear();
}

Result<std::unique_ptr<Listeners>> Listeners::open(const RouteTable &routes, const gate::Application &application,
                                                   const QHostAddress &address, quint16 port, int threads, const gate::Limits &limits)
{
    std::unique_ptr<Listeners> listeners(new Listeners);
    qintptr first = -1;
    for (int number = 0; number < threads; ++number) {
        auto &loop = *listeners->m_loops.emplace_back(std::make_unique<Loop>(number));
        Result<quint16> bound = 0;
        loop.run([&] {
            auto made = gate::Gate::open(routes, application, limits);
            if (!made) {
                bound = failed(made);
                return;
            }
            loop.gate = *std::move(made);
            loop.acceptor = std::make_unique<gate::Acceptor>(*loop.gate);
            bound = number == 0 ? loop.acceptor->listenOn(address, port) : loop.acceptor->share(first);
            first = number == 0 && bound ? loop.acceptor->socketDescriptor() : first;
            QObject::connect(loop.gate.get(), &gate::Gate::emptied, listeners.get(), &Listeners::loopEmptied, Qt::QueuedConnection);
        });
        if (!bound) {
            if (number > 0 && bound.error().code == ErrorCode::Unsupported) {
                listeners->m_loops.pop_back();
                break;
            }
            return failed(bound);
        }
        listeners->m_port = *bound;
    }
    return listeners;
}

void Listeners::drain()
{
    for (auto &loop : m_loops) {
        loop->run([&loop] {
            loop->acceptor->close();
            loop->gate->drain();
        });
    }
}

void Listeners::loopEmptied()
{
    if (++m_emptied == m_loops.size())
        Q_EMIT drained();
}

} // namespace touchline
