// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/application.h"
#include "server/http/gate/limits.h"
#include <QtCore/QObject>
#include <memory>
#include <vector>

namespace touchline {

/** The I/O threads: each with its own gate, all on one listening socket. */
class Listeners : public QObject
{
    Q_OBJECT
public:
    /** Everything that `routes` and `application` refer to outlives this. Fails when the address is not free. */
    static Result<std::unique_ptr<Listeners>> open(const RouteTable &routes, const gate::Application &application,
                                                   const QHostAddress &address, quint16 port, int threads, const gate::Limits &limits = {});
    ~Listeners() override;

    quint16 port() const { return m_port; }
    /** No new clients; drained() when the last one has its answer. */
    void drain();

Q_SIGNALS:
    void drained();

private:
    struct Loop;
    Listeners();
    void loopEmptied();
    std::vector<std::unique_ptr<Loop>> m_loops;
    quint16 m_port = 0;
    size_t m_emptied = 0;
};

} // namespace touchline
