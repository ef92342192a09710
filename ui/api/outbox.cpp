// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/outbox.h"
#include "ui/api/connection.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** What is empty is often left out. */
bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(0);
}

/** Whether the server has every one of these members so. */
bool hasThem(const QByteArray &members, const QByteArray &envelope)
{
    const auto wanted = QJsonDocument::fromJson(members).object();
    const auto data = QJsonDocument::fromJson(envelope).object().value("data"_L1).toObject();
    if (wanted.isEmpty() || data.isEmpty())
        return false;
    for (auto member = wanted.begin(); member != wanted.end(); ++member) {
        if (member.key() == "reason"_L1) // is of the change, not of what is changed
            continue;
        const auto theirs = data.value(member.key());
        if (theirs != member.value() && !(isEmpty(theirs) && isEmpty(member.value())))
            return false;
    }
    return true;
}

QString pathOf(const QString &target)
{
    return target.section(u'?', 0, 0);
}

/** The network, the server's health or the session: nothing that the change itself could help. */
bool waitsForTheServer(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Timeout || code == ErrorCode::TooMany || code == ErrorCode::Unauthenticated
        || code == ErrorCode::Cancelled;
}

} // namespace

Outbox::Outbox(ApiClient &client, Connection &connection, QObject *parent) : QObject(parent), m_client(client), m_connection(connection)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&connection, &Connection::changed, this, [this] {
        if (m_connection.isOnline())
            sendNext();
    });
}

void Outbox::open(const QString &folder)
{
    close();
    m_store = std::make_unique<OutboxStore>(folder);
    m_changes = m_store->load();
    Q_EMIT changed();
    sendNext();
}

void Outbox::close()
{
    m_later.stop();
    m_sending = {};
    m_current.clear();
    m_store.reset();
    if (m_changes.isEmpty())
        return;
    m_changes.clear();
    Q_EMIT changed();
}

Result<void> Outbox::put(QueuedChange change)
{
    if (!m_store)
        return fail(ErrorCode::Unavailable, tr("Nothing is open that could be changed."));
    if (change.id.isEmpty())
        change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!change.since.isValid())
        change.since = QDateTime::currentDateTimeUtc();
    // A second change of the same thing that still waits takes the place of the first: the state that it is of is the older one's.
    const auto same = std::ranges::find_if(m_changes, [&](const QueuedChange &other) {
        return other.verb == "PUT" && change.verb == "PUT" && other.target == change.target && other.id != m_current
            && other.state == QueuedChange::State::Waiting;
    });
    if (same != m_changes.end()) {
        change.id = same->id;
        change.ifMatch = same->ifMatch;
        change.base = same->base;
    }
    if (const auto kept = m_store->write(change); !kept)
        return kept;
    if (same != m_changes.end())
        *same = change;
    else
        m_changes.append(change);
    Q_EMIT changed();
    sendNext();
    return {};
}

qsizetype Outbox::needingAttention() const
{
    return std::ranges::count_if(m_changes, [](const QueuedChange &change) { return change.state != QueuedChange::State::Waiting; });
}

qsizetype Outbox::indexOf(const QString &id) const
{
    const auto at = std::ranges::find(m_changes, id, &QueuedChange::id);
    return at == m_changes.end() ? -1 : at - m_changes.begin();
}

void Outbox::keep(qsizetype index)
{
    // Where this fails the disk has an older state of it: it is sent again, which does no harm.
    std::ignore = m_store->write(m_changes.at(index));
    Q_EMIT changed();
}

void Outbox::sendNext()
{
    if (!m_store || !m_current.isEmpty())
        return;
    const auto next = std::ranges::find(m_changes, QueuedChange::State::Waiting, &QueuedChange::state);
    if (next == m_changes.end())
        return;
    m_current = next->id;
    if (next->verb != "POST" && next->ifMatch.isEmpty() && !next->base.isEmpty())
        return learnState(m_current);
    const Condition condition{.ifMatch = next->ifMatch, .key = next->id.toLatin1()};
    m_sending = next->verb == "DELETE" ? m_client.remove(next->target, condition)
                                       : m_client.sendBytes(next->verb, next->target, next->json, condition);
    m_sending.future().then(this, [this, id = m_current](const Result<Fetched<QByteArray>> &answer) { answered(id, answer); });
}

void Outbox::learnState(const QString &id)
{
    m_sending = m_client.getBytes(pathOf(m_changes.at(indexOf(id)).target));
    m_sending.future().then(this, [this, id](const Result<Fetched<QByteArray>> &theirs) {
        m_current.clear();
        const qsizetype index = indexOf(id);
        if (index < 0)
            return sendNext();
        auto &change = m_changes[index];
        if (!theirs && theirs.error().code == ErrorCode::NotFound && change.verb == "DELETE")
            return finish(index, {}, {});
        if (!theirs && waitsForTheServer(theirs.error().code))
            return theirs.error().retryAfter > 0 ? laterIn(theirs.error().retryAfter) : void();
        if (!theirs)
            return refuse(index, theirs.error());
        if (theirs->asOf) // kept from before: the server has not answered
            return;
        if (hasThem(change.json, theirs->data))
            return finish(index, theirs->data, theirs->etag);
        if (!hasThem(change.base, theirs->data))
            return conflict(index, theirs);
        change.ifMatch = theirs->etag;
        change.base.clear(); // on the disk it stays: another program would ask again
        sendNext();
    });
}

void Outbox::answered(const QString &id, const Result<Fetched<QByteArray>> &answer)
{
    m_current.clear();
    const qsizetype index = indexOf(id);
    if (index < 0) // discarded meanwhile
        return sendNext();
    if (answer)
        return finish(index, answer->data, answer->etag);
    const Error &error = answer.error();
    if (error.code == ErrorCode::NotFound && m_changes.at(index).verb == "DELETE")
        return finish(index, {}, {});
    if (waitsForTheServer(error.code))
        return error.code == ErrorCode::TooMany || error.retryAfter > 0 ? laterIn(std::max(1, error.retryAfter)) : void();
    if (error.code == ErrorCode::Stale && m_changes.at(index).verb != "POST")
        return stale(id);
    refuse(index, error);
}

void Outbox::refuse(qsizetype index, const Error &error)
{
    m_changes[index].state = QueuedChange::State::Refused;
    m_changes[index].refusal = error;
    keep(index);
    sendNext();
}

void Outbox::laterIn(int seconds)
{
    m_later.start(std::min(seconds, 3600) * 1'000);
}

void Outbox::finish(qsizetype index, const QByteArray &answer, const QByteArray &etag)
{
    auto change = m_changes.takeAt(index);
    change.theirTag = etag; // of the state that it made, for whoever hears of it
    m_store->remove(change.id);
    for (auto &later : m_changes) { // made of the state before this one
        if (pathOf(later.target) == pathOf(change.target) && later.state == QueuedChange::State::Waiting && !etag.isEmpty()) {
            later.ifMatch = etag;
            std::ignore = m_store->write(later);
        }
    }
    Q_EMIT done(change, answer);
    Q_EMIT changed();
    sendNext();
}

void Outbox::stale(const QString &id)
{
    m_current = id;
    m_sending = m_client.getBytes(pathOf(m_changes.at(indexOf(id)).target));
    m_sending.future().then(this, [this, id](const Result<Fetched<QByteArray>> &theirs) {
        m_current.clear();
        const qsizetype index = indexOf(id);
        if (index < 0)
            return sendNext();
        if (theirs ? theirs->asOf.has_value() : waitsForTheServer(theirs.error().code))
            return; // nobody has answered
        if (theirs && hasThem(m_changes.at(index).json, theirs->data)) // its answer got lost the first time
            return finish(index, theirs->data, theirs->etag);
        conflict(index, theirs);
    });
}

void Outbox::conflict(qsizetype index, const Result<Fetched<QByteArray>> &theirs)
{
    auto &change = m_changes[index];
    change.state = QueuedChange::State::Conflict;
    change.refusal = theirs ? Error() : theirs.error();
    change.theirs = theirs ? theirs->data : QByteArray();
    change.theirTag = theirs ? theirs->etag : QByteArray();
    keep(index);
    sendNext();
}

void Outbox::retry(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_changes.at(index).state == QueuedChange::State::Waiting)
        return sendNext();
    m_changes[index].state = QueuedChange::State::Waiting;
    m_changes[index].refusal = {};
    keep(index);
    sendNext();
}

void Outbox::overwrite(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_changes.at(index).state != QueuedChange::State::Conflict)
        return;
    m_changes[index].ifMatch = m_changes.at(index).theirTag;
    m_changes[index].theirs.clear();
    retry(id);
}

void Outbox::discard(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_store->remove(id);
    m_changes.removeAt(index);
    if (m_current == id) { // whatever becomes of it on the server, nobody waits for it here
        m_sending = {};
        m_current.clear();
    }
    Q_EMIT changed();
    sendNext();
}

} // namespace touchline
