// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/application.h"
#include "server/http/gate/limits.h"
#include "server/http/gate/tlssettings.h"
#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>
#include <memory>
#include <optional>
#include <vector>

namespace touchline {

#ifdef Q_OS_UNIX
inline constexpr bool socketsCanBeShared = true;
#else
inline constexpr bool socketsCanBeShared = false;
#endif

struct ListenOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; // 0: any free one
    int threads = 1;
    gate::Limits limits; // of all threads together where they count clients or unsent bytes
    std::optional<gate::TlsSettings> tls;
    /** How clients come to the threads: all accept on the one socket, or the first accepts for all, in turn. */
    enum class Sharing { Socket, Clients };
    Sharing sharing = socketsCanBeShared ? Sharing::Socket : Sharing::Clients;
};

/** The I/O threads: each with its own gate, all on one listening socket. */
class Listeners : public QObject
{
    Q_OBJECT
public:
    /** Everything that `routes` and `application` refer to outlives this. Fails when the address is not free. */
    static Result<std::unique_ptr<Listeners>> open(const RouteTable &routes, const gate::Application &application,
                                                   const ListenOptions &options);
    ~Listeners() override;

    quint16 port() const { return m_port; }
    /** For clients that come from now on. */
    void setTls(const gate::TlsSettings &settings);
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
