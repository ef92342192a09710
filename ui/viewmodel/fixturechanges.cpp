// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/fixturechanges.h"
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/waitingmatches.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto resultMembers = {"status"_L1, "home_score"_L1, "away_score"_L1}; // one thing to those who look at it

QJsonObject membersOf(const FixtureEntry &match)
{
    return QJsonDocument::fromJson(encode(match)).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool wantsReason(const QString &status)
{
    return status == "played"_L1 || status == "abandoned"_L1 || status == "awarded"_L1;
}

/** What differs, a result as a whole. */
QStringList changedMembers(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names;
    for (const auto all = before.keys(); const auto &name : all) {
        if (before.value(name) != after.value(name))
            names.append(name);
    }
    if (std::ranges::any_of(resultMembers, [&names](QLatin1StringView name) { return names.contains(name); })) {
        for (const auto name : resultMembers) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace

/** A change that is on its way when the command is made. */
class FixtureCommand : public QUndoCommand
{
public:
    FixtureCommand(FixtureChanges &changes, FixtureStep step) : QUndoCommand(step.name), m_changes(changes), m_step(std::move(step)) {}
    void undo() override { setObsolete(!m_changes.back(m_step)); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            setObsolete(!m_changes.forward(m_step));
    }
    const FixtureStep &step() const { return m_step; }

private:
    FixtureChanges &m_changes;
    FixtureStep m_step;
    bool m_done = false;
};

FixtureChanges::FixtureChanges(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session.outbox(), &Outbox::done, this, &FixtureChanges::outboxDone);
    connect(&session.outbox(), &Outbox::changed, this, &FixtureChanges::undoChanged);
    connect(&session.connection(), &Connection::changed, this, &FixtureChanges::undoChanged);
    connect(&m_undo, &QUndoStack::indexChanged, this, &FixtureChanges::undoChanged);
}

const QueuedChange *FixtureChanges::queued(const QString &change) const
{
    const auto &changes = m_session.outbox().changes();
    const auto found = std::ranges::find(changes, change, &QueuedChange::id);
    return found == changes.cend() ? nullptr : &*found;
}

std::shared_ptr<FixturePlace> FixtureChanges::placeOf(MatchId match)
{
    for (const auto &place : std::as_const(m_places)) {
        if (place->match == match)
            return place;
    }
    m_places.append(std::make_shared<FixturePlace>(FixturePlace{.match = match, .creation = {}, .made = {}}));
    return m_places.constLast();
}

Result<void> FixtureChanges::make(const NewFixture &match, const QString &name)
{
    m_places.append(std::make_shared<FixturePlace>());
    FixtureStep step{.place = m_places.constLast(), .name = name, .made = match};
    if (const auto kept = post(step); !kept)
        return kept;
    m_undo.push(new FixtureCommand(*this, std::move(step)));
    return {};
}

Result<void> FixtureChanges::change(MatchId match, const FixtureEntry &before, const FixtureEntry &after, const QString &reason,
                                    const QString &name)
{
    if (before == after)
        return {};
    FixtureStep step{.place = placeOf(match), .name = name, .before = before, .after = after, .reason = reason};
    if (const auto kept = patch(step, before, after, reason); !kept)
        return kept;
    m_undo.push(new FixtureCommand(*this, std::move(step)));
    return {};
}

Result<void> FixtureChanges::post(FixtureStep &step)
{
    step.change = QUuid::createUuid().toString(QUuid::WithoutBraces);
    step.place->match = {};
    step.place->creation = step.change;
    return m_session.outbox().put({.id = step.change,
                                   .verb = "POST",
                                   .target = paths::matches,
                                   .json = encode(*step.made),
                                   .what = tr("New match: %1").arg(step.name)});
}

Result<void> FixtureChanges::patch(FixtureStep &step, const FixtureEntry &from, const FixtureEntry &to, const QString &reason)
{
    const QJsonObject before = membersOf(from);
    const QJsonObject after = membersOf(to);
    QJsonObject base;
    QJsonObject body;
    for (const auto changed = changedMembers(before, after); const auto &name : changed) {
        base.insert(name, before.value(name));
        body.insert(name, after.value(name));
    }
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    step.change = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_session.outbox().put({.id = step.change,
                                   .verb = "PATCH",
                                   .target = filled(paths::match, toNumber(step.place->match)),
                                   .json = bytesOf(body),
                                   .what = tr("Match: %1").arg(step.name),
                                   .base = bytesOf(base)});
}

Result<void> FixtureChanges::remove(FixtureStep &step)
{
    QUrlQuery query;
    query.addQueryItem(u"reason"_s, tr("Undone"));
    step.change = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_session.outbox().put({.id = step.change,
                                   .verb = "DELETE",
                                   .target = filled(paths::match, toNumber(step.place->match)) + u'?' + query.toString(QUrl::FullyEncoded),
                                   .what = tr("Delete the match: %1").arg(step.name),
                                   .base = bytesOf(membersOf(step.place->made))});
}

bool FixtureChanges::told(const Result<void> &kept)
{
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.has_value();
}

bool FixtureChanges::back(FixtureStep &step)
{
    auto &outbox = m_session.outbox();
    if (step.made) {
        if (queued(step.place->creation)) {
            outbox.discard(step.place->creation); // it never left, or was refused
            return true;
        }
        return step.place->match == MatchId{} || told(remove(step));
    }
    if (const auto *change = queued(step.change);
        change && (!m_session.connection().isOnline() || change->state != QueuedChange::State::Waiting)) {
        outbox.discard(step.change);
        return true;
    }
    if (!queued(step.change) && !m_done.contains(step.change))
        return true; // somebody has decided against it
    return told(patch(step, step.after, step.before, wantsReason(step.after.status) ? tr("Undone") : QString()));
}

bool FixtureChanges::forward(FixtureStep &step)
{
    return told(step.made ? post(step) : patch(step, step.before, step.after, step.reason));
}

bool FixtureChanges::canUndo() const
{
    if (!m_undo.canUndo())
        return false;
    const auto &step = static_cast<const FixtureCommand *>(m_undo.command(m_undo.index() - 1))->step();
    const auto *making = step.made ? queued(step.place->creation) : nullptr;
    // What may have reached the server already has no address yet by which it could be deleted.
    return !making || making->state != QueuedChange::State::Waiting || !m_session.connection().isOnline();
}

bool FixtureChanges::canRedo() const
{
    if (!m_undo.canRedo())
        return false;
    const auto &step = static_cast<const FixtureCommand *>(m_undo.command(m_undo.index()))->step();
    return step.made || step.place->match != MatchId{};
}

void FixtureChanges::undo()
{
    if (canUndo())
        m_undo.undo();
}

void FixtureChanges::redo()
{
    if (canRedo())
        m_undo.redo();
}

void FixtureChanges::forget()
{
    m_undo.clear();
    m_places.clear();
    m_done.clear();
}

void FixtureChanges::outboxDone(const QueuedChange &change, const QByteArray &answer)
{
    const bool creates = change.verb == "POST" && change.target == paths::matches;
    if (!creates && !matchOf(change))
        return;
    m_done.insert(change.id);
    for (const auto &place : std::as_const(m_places)) {
        if (!creates || place->creation != change.id)
            continue;
        if (const auto made = decodeAnswer<Stored<FixtureEntry>>(answer)) {
            place->match = MatchId{made->data.id};
            place->made = made->data.value;
        }
    }
    Q_EMIT undoChanged();
    Q_EMIT stored();
}

} // namespace touchline
