// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/eventhub.h"
#include "core/contract/codec.h"
#include <QtCore/QLoggingCategory>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logEvents, "touchline.events")

QByteArray eventOf(const char *name, Revision id, const QByteArray &data)
{
    return QByteArray("event: ") + name + "\nid: " + QByteArray::number(toNumber(id)) + "\ndata: " + data + "\n\n";
}

} // namespace

EventHub::EventHub(Database &database, const ChangeService &changes, WorkerPool &workers, Clock clock, Limits limits)
    : m_database(database), m_changes(changes), m_workers(workers), m_clock(std::move(clock)), m_limits(limits)
{}

Result<std::shared_ptr<gate::EventStream>> EventHub::open(const Caller &caller, QByteArray authorization, std::optional<Revision> since)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_listeners, [](const auto &listener) { return !listener->stream->isOpen(); });
    if (qsizetype(m_listeners.size()) >= m_limits.listeners)
        return std::unexpected(Error{.code = ErrorCode::Unavailable,
                                     .detail = u"The server has as many listeners as it takes. Ask /changes instead."_s,
                                     .retryAfter = 60});
    if (std::ranges::count(m_listeners, caller.user, [](const auto &listener) { return listener->user; }) >= m_limits.perAccount)
        return std::unexpected(
            Error{.code = ErrorCode::TooMany,
                  .detail = u"This account listens %1 times already. End some of them, or ask /changes."_s.arg(m_limits.perAccount),
                  .retryAfter = 60});
    auto stream = std::make_shared<gate::EventStream>();
    stream->send("retry: 3000\n\n");
    m_listeners.push_back(std::make_shared<Listener>(
        Listener{.stream = stream, .user = caller.user, .authorization = std::move(authorization), .told = since, .toldAt = {}}));
    return stream;
}

qsizetype EventHub::listeners() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(m_listeners.size());
}

EventHub::Listeners EventHub::due()
{
    const auto now = m_clock();
    const auto revision = m_database.dataRevision();
    Listeners due;
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_listeners, [](const auto &listener) { return !listener->stream->isOpen(); });
    std::ranges::copy_if(m_listeners, std::back_inserter(due), [&](const auto &listener) {
        return listener->toldAt == std::chrono::milliseconds() || listener->told < revision
            || now - listener->toldAt >= m_limits.stillHereEvery;
    });
    return due;
}

void EventHub::tick(const Authenticator &authenticator)
{
    if (m_telling.exchange(true))
        return;
    auto due = this->due();
    const bool started = !due.empty() && m_workers.tryStart([this, &authenticator, due = std::move(due)] {
        if (m_database.catchUp()) { // or the next tick will find it so
            for (const auto &listener : due)
                tell(*listener, authenticator);
        }
        m_telling = false;
    });
    if (!started)
        m_telling = false;
}

void EventHub::tell(Listener &listener, const Authenticator &authenticator)
{
    if (!listener.stream->isOpen())
        return;
    const auto found = authenticator.identify(listener.authorization, Sessions::Use::Check); // nobody shows it now
    if (!found)
        return;
    if (!*found) {
        listener.stream->send(": signed out\n\n");
        listener.stream->close();
        return;
    }
    const auto event = eventFor(listener, (*found)->caller);
    if (!event) {
        qCWarning(logEvents).noquote() << "what has changed cannot be told:" << event.error().detail;
        return;
    }
    listener.stream->send(*event);
    listener.toldAt = m_clock();
}

Result<QByteArray> EventHub::eventFor(Listener &listener, const Caller &caller) const
{
    const auto revision = m_database.revision();
    if (listener.told >= m_database.dataRevision() && listener.toldAt != std::chrono::milliseconds())
        return QByteArray(": still here\n\n");
    const auto changes = m_changes.since(listener.told.value_or(revision), caller);
    if (changes) {
        listener.told = changes->data.revision;
        return eventOf("change", changes->data.revision, encode(changes->data));
    }
    if (changes.error().code != ErrorCode::Stale)
        return failed(changes);
    listener.told = revision;
    return eventOf("reset", revision, "{}");
}

} // namespace touchline
