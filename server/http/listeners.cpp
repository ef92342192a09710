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
                                                   const ListenOptions &options)
{
    std::unique_ptr<Listeners> listeners(new Listeners);
    const bool shared = options.sharing == ListenOptions::Sharing::Socket;
    qintptr first = -1;
    std::vector<gate::Gate *> gates;
    const auto occupancy = std::make_shared<gate::Occupancy>();
    for (int number = 0; number < options.threads; ++number) {
        auto &loop = *listeners->m_loops.emplace_back(std::make_unique<Loop>(number));
        Result<void> ready;
        loop.run([&] {
            auto made = gate::Gate::open(routes, application, options.limits, occupancy);
            if (!made) {
                ready = failed(made);
                return;
            }
            loop.gate = *std::move(made);
            gates.push_back(loop.gate.get());
            if (options.tls)
                loop.gate->setTls(*options.tls);
            QObject::connect(loop.gate.get(), &gate::Gate::emptied, listeners.get(), &Listeners::loopEmptied, Qt::QueuedConnection);
            if (number > 0 && !shared)
                return; // the first accepts for it
            loop.acceptor = std::make_unique<gate::Acceptor>(*loop.gate);
            const auto bound = number == 0 ? loop.acceptor->listenOn(options.address, options.port) : loop.acceptor->share(first);
            if (!bound) {
                ready = failed(bound);
                return;
            }
            first = number == 0 ? loop.acceptor->socketDescriptor() : first;
            listeners->m_port = *bound;
        });
        if (!ready)
            return failed(ready);
    }
    if (!shared)
        listeners->m_loops.front()->run([&] { listeners->m_loops.front()->acceptor->acceptFor(gates); });
    return listeners;
}

void Listeners::setTls(const gate::TlsSettings &settings)
{
    for (auto &loop : m_loops)
        loop->run([&] { loop->gate->setTls(settings); });
}

void Listeners::drain()
{
    for (auto &loop : m_loops) {
        loop->run([&loop] {
            if (loop->acceptor)
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
