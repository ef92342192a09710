// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/gate.h"
#include "server/data/spool.h"
#include "server/http/gate/connection.h"
#include "server/http/gate/peer.h"
#include "server/http/gate/problem.h"
#include "server/http/gate/sockettransport.h"
#include "server/http/gate/standardheaders.h"
#include "server/http/gate/targetrules.h"
#include "server/http/gate/traceparent.h"
#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtNetwork/QSslSocket>
#ifdef Q_OS_LINUX
#include "server/http/gate/plaintransport.h"
#include "server/http/gate/tlstransport.h"
#endif

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcGate, "touchline.gate")

namespace touchline::gate {

namespace {

QByteArray idOf(quint64 number)
{
    QByteArray id(16, Qt::Uninitialized);
    for (qsizetype place = id.size(); place-- > 0; number >>= 4)
        id[place] = "0123456789abcdef"[number & 15];
    return id;
}

/** Without a length and without chunks there is no body (RFC 9112, 6.3), whatever its sender meant. */
bool lacksLength(const RequestHead &head)
{
    const bool sends = head.method == Method::Post || head.method == Method::Put || head.method == Method::Patch;
    return sends && !head.chunked && !head.has("content-length");
}

} // namespace

Result<std::unique_ptr<Gate>> Gate::open(const RouteTable &routes, Application application, const Limits &limits,
                                         std::shared_ptr<Occupancy> occupancy)
{
    std::unique_ptr<Gate> gate(new Gate(routes, std::move(application), limits, std::move(occupancy)));
    auto door = std::make_unique<Door>();
    if (!door->bindTo(*gate->m_server))
        return fail(ErrorCode::Unavailable,
                    u"The HTTP server cannot be bound: no loopback address can be listened on (%1)."_s.arg(door->errorString()));
    gate->m_door = door.release(); // bind() made the server its parent
    return gate;
}

Gate::Gate(const RouteTable &routes, Application application, const Limits &limits, std::shared_ptr<Occupancy> occupancy)
    : m_routes(routes), m_application(std::move(application)), m_limits(limits), m_occupancy(std::move(occupancy)),
      m_server(std::make_unique<HttpServer>(m_application, [this](const QByteArray &id) { return m_exchanges.value(id); })),
      m_lastId(QRandomGenerator::system()->generate64())
{
    if (auto *dispatcher = QAbstractEventDispatcher::instance()) {
        qCDebug(lcGate, "event loop: %s", dispatcher->metaObject()->className());
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            m_refreshed = false;
            m_turn.reset();
        });
    }
    connect(&m_timer, &QTimer::timeout, this, &Gate::sweep);
    m_timer.start(m_limits.sweepEvery);
    sweep();
}

Gate::~Gate()
{
    blockSignals(true);
    for (const Connection *connection : m_connections)
        m_occupancy->leave(countedAs(connection->peer()));
    for (auto *list : {&m_connections, &m_dying}) {
        for (Connection *connection : std::exchange(*list, {}))
            delete connection;
    }
}

void Gate::setTls(const TlsSettings &settings)
{
    m_tls = settings;
    renewCommonFields();
}

void Gate::renewCommonFields()
{
    const auto now = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    m_commonFields = "Date: " + now.toStdString() + "\r\n";
    if (m_tls)
        m_commonFields += strictTransport;
}

void Gate::sweep()
{
    renewCommonFields();
    const auto now = Clock::now();
    m_turn.reset(); // should a platform's event loop not say when it wakes
    for (size_t i = m_connections.size(); i-- > 0;) // backwards: remove() swaps with the last
        m_connections[i]->sweep(now);
}

bool Gate::letIn(const QHostAddress &peer)
{
    return !draining() && m_occupancy->enter(countedAs(peer), m_limits);
}

QHostAddress Gate::countedAs(const QHostAddress &peer) const
{
    return m_application.proxies.include(peer) ? QHostAddress() : networkOf(peer);
}

Connection &Gate::enlist(const QHostAddress &peer, quint16 port)
{
    auto *connection = new Connection(*this, peer, port);
    connection->index = m_connections.size();
    m_connections.push_back(connection);
    ++m_alive;
    if (m_application.load)
        m_application.load->connections.fetch_add(1, std::memory_order_relaxed);
    return *connection;
}

std::string Gate::turnAway(const QHostAddress &peer)
{
    const auto exchange = newExchange(peer);
    const std::string id = exchange->id.toStdString();
    const Answer answer = problem(503, {}, {}, exchange->id);
    const Wrapping wrapping{.requestId = id, .common = m_commonFields, .close = true};
    std::string bytes;
    appendHead(bytes, answer, wrapping);
    bytes.append(bodyOf(answer, wrapping));
    log(*exchange, 503, qint64(bytes.size()));
    return bytes;
}

void Gate::adopt(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    if (!m_portable) {
        const Peer peer = peerOf(int(descriptor));
        if (!letIn(peer.address)) {
            const auto answer = turnAway(peer.address);
            return sayAndClose(int(descriptor), m_tls ? std::string_view() : answer); // a handshake only to say no would cost too much
        }
        Connection &connection = enlist(peer.address, peer.port);
        if (m_tls)
            connection.start(std::make_unique<TlsTransport>(connection.owner(), m_poller, int(descriptor), m_tls->context));
        else
            connection.start(std::make_unique<PlainTransport>(connection.owner(), m_poller, int(descriptor)));
        return;
    }
#endif
    adoptSocket(descriptor);
}

void Gate::adoptSocket(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket(m_tls ? new QSslSocket : new QTcpSocket);
    if (!socket->setSocketDescriptor(descriptor))
        return; // gone before it was looked at
    const QHostAddress peer = plainAddress(socket->peerAddress());
    if (!letIn(peer)) {
        const std::string answer = turnAway(peer);
        if (m_tls)
            return; // a handshake only to say no would cost more than it is worth
        socket->setParent(this);
        socket->write(answer.data(), qsizetype(answer.size()));
        connect(socket.get(), &QTcpSocket::disconnected, socket.get(), &QObject::deleteLater);
        socket.release()->disconnectFromHost();
        return;
    }
    Connection &connection = enlist(peer, socket->peerPort());
    QTcpSocket *adopted = socket.release();
    connection.start(std::make_unique<SocketTransport>(connection.owner(), adopted));
    if (auto *tls = qobject_cast<QSslSocket *>(adopted)) {
        tls->setSslConfiguration(m_tls->sockets);
        tls->startServerEncryption();
    }
}

void Gate::remove(Connection &connection)
{
    m_occupancy->leave(countedAs(connection.peer()));
    m_connections[connection.index] = m_connections.back();
    m_connections[connection.index]->index = connection.index;
    m_connections.pop_back();
    m_dying.push_back(&connection);
}

void Gate::ended(Connection &connection)
{
    std::erase(m_dying, &connection);
    if (m_application.load)
        m_application.load->connections.fetch_sub(1, std::memory_order_relaxed);
    // Counts living objects, not listed ones: a dying connection still uses what goes with the gate.
    if (--m_alive == 0 && draining())
        QMetaObject::invokeMethod(this, &Gate::emptied, Qt::QueuedConnection);
}

void Gate::drain()
{
    if (draining())
        return;
    m_drainingSince = Clock::now();
    for (size_t i = m_connections.size(); i-- > 0;)
        m_connections[i]->drain();
    if (m_alive == 0)
        QMetaObject::invokeMethod(this, &Gate::emptied, Qt::QueuedConnection);
}

std::unique_ptr<Exchange> Gate::newExchange(const QHostAddress &peer)
{
    auto exchange = std::make_unique<Exchange>();
    exchange->id = idOf(++m_lastId);
    exchange->peer = peer;
    exchange->since = Clock::now();
    exchange->mailbox = m_server->mailbox();
    return exchange;
}

void Gate::handOver(Exchange &exchange)
{
    exchange.stop = std::stop_source();
    m_exchanges.insert(exchange.id, &exchange);
    if (m_application.load)
        m_application.load->requests.fetch_add(1, std::memory_order_relaxed);
}

void Gate::endExchange(Exchange &exchange)
{
    Spool::letGo(std::move(exchange.spool)); // whose file is gone unless a job has it by now
    if (!exchange.stop.stop_possible())
        return; // it never came so far
    m_exchanges.remove(exchange.id);
    if (m_application.load)
        m_application.load->requests.fetch_sub(1, std::memory_order_relaxed);
    m_server->forget(exchange.id);
}

Gate::Clock::time_point Gate::turn()
{
    if (!m_turn)
        m_turn = Clock::now();
    return *m_turn;
}

bool Gate::isCurrent(Clock::time_point now)
{
    using namespace std::chrono_literals;
    constexpr auto longestTurn = 20ms; // should a platform's event loop not say when it wakes
    if (!std::exchange(m_refreshed, true) || now - m_refreshedAt > longestTurn) {
        m_current = !m_application.refresh || m_application.refresh();
        m_refreshedAt = now;
    }
    return m_current;
}

bool Gate::isOwnHost(const RequestHead &head) const
{
    const auto &own = m_application.hostNames;
    return own.empty()
        || std::ranges::any_of(own, [name = hostNameOf(head.value("host"))](std::string_view known) { return sameName(name, known); });
}

std::optional<Answer> Gate::judge(Exchange &exchange, const RequestHead &head)
{
    const std::string_view path = head.path();
    const std::string_view query = head.query();
    exchange.method = head.method;
    exchange.path = QByteArray(path.data(), qsizetype(path.size()));
    exchange.query = QByteArray(query.data(), qsizetype(query.size()));
    exchange.peer = m_application.proxies.clientOf(exchange.peer, head);
    if (!isOwnHost(head))
        return problem(421, {}, exchange.path, exchange.id);
    if (overloaded())
        return problem(503, {}, exchange.path, exchange.id);

    RouteTable::Match match = m_routes.match(head.method, path);
    if (!match.route && match.allow.isEmpty())
        return problem(404, {}, exchange.path, exchange.id);
    if (!match.route) {
        const bool asks = head.method == Method::Options;
        Answer answer = asks ? Answer{.status = 204, .headers = standardHeaders()} : problem(405, {}, exchange.path, exchange.id);
        answer.headers.append(QHttpHeaders::WellKnownHeader::Allow, match.allow + ", OPTIONS");
        return answer;
    }
    exchange.route = match.route;
    exchange.arguments = std::move(match.arguments);
    exchange.current = isCurrent(exchange.since);
    exchange.trace = traceOf(head.value("traceparent"));
    if (auto refusal = admit(exchange, head))
        return refusal;
    if (match.route->bodyCap > 0 && lacksLength(head))
        return problem(411, {}, exchange.path, exchange.id);
    const auto cap = uint64_t(match.route->bodyCap);
    if (head.contentLength > cap || (head.chunked && cap == 0))
        return problem(413, {}, exchange.path, exchange.id);
    return {};
}

std::optional<Answer> Gate::admit(Exchange &exchange, const RequestHead &head) const
{
    try {
        return m_application.admit(exchange, head);
    } catch (const std::exception &error) {
        qCWarning(lcGate, "%s: admission threw: %s", exchange.label().constData(), error.what());
    } catch (...) {
        qCWarning(lcGate, "%s: admission threw", exchange.label().constData());
    }
    return problem(500, {}, exchange.path, exchange.id); // what fails denies
}

void Gate::log(const Exchange &exchange, int status, qint64 bytes) const
{
    if (!m_application.log)
        return;
    m_application.log({.requestId = exchange.id,
                       .method = exchange.path.isEmpty() ? QByteArray() : nameOf(exchange.method),
                       .path = exchange.path,
                       .peer = exchange.peer,
                       .status = status,
                       .duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - exchange.since),
                       .route = exchange.route,
                       .trace = exchange.trace,
                       .bytes = bytes,
                       .fromCache = exchange.fromCache,
                       .cacheMissed = exchange.cacheMissed,
                       .queued = exchange.queued});
}

} // namespace touchline::gate
