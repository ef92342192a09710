// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"
#include "server/http/ratefields.h"
#include "server/security/policy.h"
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
Q_LOGGING_CATEGORY(logAdmission, "touchline.http")
} // namespace

QByteArray addressOf(const gate::Exchange &exchange)
{
    return exchange.peer.toString().toLatin1();
}

Admission::Admission(Sessions &sessions, const Authenticator &authenticator, Denials &denials, const Limiters &limiters,
                     WorkerPool &workers, const LocalRule &local)
    : m_sessions(sessions), m_authenticator(authenticator), m_denials(denials), m_limiters(limiters), m_workers(workers), m_local(local)
{}

Result<void> Admission::admit(gate::Exchange &exchange, const gate::RequestHead &head)
{
    auto entered = mayEnter(exchange, head);
    if (!entered) {
        deny(exchange, entered.error()); // which says who it was
        exchange.caller.reset();
    }
    return entered;
}

Result<void> Admission::mayEnter(gate::Exchange &exchange, const gate::RequestHead &head)
{
    if (const auto local = isLocal(head); !local)
        return local;
    // Behind a proxy on this machine everybody comes from here: accounts have their own rate.
    if (!exchange.peer.isLoopback()) {
        if (const auto rate = m_limiters.addresses.take(RateLimiter::addressKey(exchange.peer)); !rate.allowed) {
            appendRateFields(exchange.fields, Bucket::Address, m_limiters.addresses.rate(), rate);
            return allowedBy(rate);
        }
    }
    const auto account = exchange.route->access == Access::Anyone ? Result<QByteArray>() : identify(exchange, head);
    if (!account)
        return failed(account);
    if (const auto allowed = policy::mayCall(exchange.route->access, exchange.caller); !allowed)
        return allowed;
    // Whoever is turned away costs no hash, and takes nothing from those who sign in from the same address.
    if (exchange.route->hashesPassword) {
        if (const auto rate = m_limiters.signIns.take(RateLimiter::addressKey(exchange.peer)); !rate.allowed) {
            appendRateFields(exchange.fields, Bucket::SignIn, m_limiters.signIns.rate(), rate);
            return allowedBy(rate);
        }
    }
    if (!exchange.caller)
        return {};
    const auto rate = m_limiters.accounts.take(*account);
    appendRateFields(exchange.fields, Bucket::Account, m_limiters.accounts.rate(), rate);
    return allowedBy(rate);
}

Result<QByteArray> Admission::identify(gate::Exchange &exchange, const gate::RequestHead &head)
{
    if (!exchange.current)
        return fail(ErrorCode::Unavailable, u"The database does not answer. Try again in a moment."_s);
    const auto field = head.value("authorization");
    const auto found = m_authenticator.identify(QByteArrayView(field.data(), qsizetype(field.size())));
    if (!found)
        return failed(found);
    if (m_sessions.isUnsettled())
        settleSessions();
    if (!*found)
        return QByteArray();
    exchange.caller = (*found)->caller;
    exchange.scope = (*found)->scope;
    noteUse(**found);
    return (*found)->rateKey;
}

Result<void> Admission::isLocal(const gate::RequestHead &head) const
{
    const auto port = m_local.port.load();
    if (port == 0)
        return {};
    // A web page that made its name point here (DNS rebinding) sends its own name, and browsers say where they come from.
    const auto host = head.value("host");
    const auto wanted = "127.0.0.1:" + std::to_string(port);
    if (host != wanted || head.has("origin"))
        return fail(ErrorCode::Forbidden, u"This server answers only the desktop that started it."_s);
    return {};
}

void Admission::settleSessions()
{
    m_workers.tryStart([this] { // where there is no room for it, with the next request
        if (const auto settled = m_sessions.settle(); !settled)
            qCWarning(logAdmission) << "a token's use could not be written:" << settled.error().detail;
    });
}

void Admission::noteUse(const Sessions::Found &found)
{
    if (!found.touchDue)
        return;
    m_workers.tryStart([this, session = found.caller.session] {
        if (const auto touched = m_sessions.touch(session); !touched)
            qCWarning(logAdmission) << "the use of a session could not be noted:" << touched.error().detail;
    });
}

void Admission::deny(const gate::Exchange &exchange, const Error &error)
{
    m_denials.count({.user = exchange.caller ? std::optional(exchange.caller->user) : std::nullopt,
                     .address = addressOf(exchange),
                     .route = QByteArray(exchange.route->path.data(), exchange.route->path.size()),
                     .reason = error.code,
                     .requestId = exchange.id});
}

} // namespace touchline
