// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "core/import/foldedname.h"
#include "ui/viewmodel/rosterviewmodel.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <algorithm>

/** The half of RosterViewModel by which players join and leave. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr auto nameKey = "name"_L1;

/** What is registered has an id, not a name: it goes with the change, for the next program to show who waits. */
QByteArray nameAsSeen(const QString &name)
{
    return QJsonDocument(QJsonObject{{nameKey, name}}).toJson(QJsonDocument::Compact);
}

} // namespace

/** Players who joined together. */
class JoiningCommand : public QUndoCommand
{
public:
    JoiningCommand(RosterViewModel &viewModel, const RosterViewModel::Additions &additions)
        : QUndoCommand(additions.constFirst()->member.name), m_viewModel(viewModel), m_additions(additions)
    {}
    void undo() override { told(m_viewModel.takeAway(m_additions)); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            told(m_viewModel.putJoining(m_additions));
    }
    const RosterViewModel::Additions &additions() const { return m_additions; }

private:
    void told(const Result<void> &kept)
    {
        setObsolete(!kept);
        if (!kept)
            Q_EMIT m_viewModel.failed(kept.error());
    }
    RosterViewModel &m_viewModel;
    RosterViewModel::Additions m_additions;
    bool m_done = false;
};

QDate RosterViewModel::firstDay() const
{
    return m_scope.season() ? m_scope.season()->first : QDate();
}

QDate RosterViewModel::lastDay() const
{
    return m_scope.season() ? m_scope.season()->last : QDate();
}

QDate RosterViewModel::joiningDay(QDate today) const
{
    return firstDay().isValid() ? std::clamp(today, firstDay(), std::max(firstDay(), lastDay())) : today;
}

Result<void> RosterViewModel::add(const QList<SquadMember> &members, const QList<PlayerId> &persons, QDate from)
{
    if (!mayEdit() || !m_season || members.isEmpty())
        return fail(ErrorCode::Forbidden, tr("Only the coaches of this team and admins may add players to it."));
    Additions additions;
    for (qsizetype i = 0; i < members.size(); ++i)
        additions.append(std::make_shared<RosterAddition>(
            RosterAddition{.member = members[i], .from = from, .change = {}, .player = {}, .known = persons.value(i)}));
    m_additions += additions; // before they are told of
    if (const auto kept = putJoining(additions); !kept) {
        m_additions.resize(m_additions.size() - additions.size());
        return kept;
    }
    m_undo.push(new JoiningCommand(*this, additions));
    return {};
}

Result<void> RosterViewModel::putJoining(const Additions &additions)
{
    QStringList put;
    for (const auto &addition : additions) {
        const bool isKnown = addition->known != PlayerId{};
        const NewPlayer wanted{.player = {.name = addition->member.name},
                               .registration = {.player = addition->known,
                                                .team = *m_team,
                                                .season = *m_season,
                                                .shirt = addition->member.shirt,
                                                .position = addition->member.position,
                                                .from = addition->from,
                                                .to = {}}};
        addition->player = {};
        addition->registrationId = 0;
        addition->change = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto kept = m_session.outbox().put({.id = addition->change,
                                                  .verb = "POST",
                                                  .target = isKnown ? paths::registrations : paths::players,
                                                  .json = isKnown ? encode(wanted.registration) : encode(wanted),
                                                  .what = tr("New player: %1").arg(addition->member.name),
                                                  .base = isKnown ? nameAsSeen(addition->member.name) : QByteArray()});
        if (!kept) {
            for (const auto &change : std::as_const(put)) // all of them, or none
                m_session.outbox().discard(change);
            return kept;
        }
        put.append(addition->change);
    }
    return {};
}

Result<void> RosterViewModel::takeAway(const Additions &additions)
{
    QUrlQuery query;
    query.addQueryItem(u"reason"_s, tr("Undone"));
    for (const auto &addition : additions) {
        if (isQueued(addition->change)) {
            m_session.outbox().discard(addition->change); // never left, or was refused
            continue;
        }
        if (addition->known != PlayerId{}) {
            if (const auto kept = takeOut(*addition, query); !kept)
                return kept;
            continue;
        }
        if (addition->player == PlayerId{})
            continue; // somebody has decided against it
        const QJsonObject seen{{u"name"_s, addition->member.name}};
        const auto kept =
            m_session.outbox().put({.verb = "DELETE",
                                    .target = filled(paths::player, toNumber(addition->player)) + u'?' + query.toString(QUrl::FullyEncoded),
                                    .what = tr("Delete the player: %1").arg(addition->member.name),
                                    .base = QJsonDocument(seen).toJson(QJsonDocument::Compact)});
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> RosterViewModel::takeOut(const RosterAddition &addition, const QUrlQuery &query)
{
    if (addition.registrationId == 0)
        return {}; // somebody has decided against it
    const QJsonObject seen{{u"shirt"_s, addition.registration.shirt}, {u"position"_s, addition.registration.position}};
    return m_session.outbox().put(
        {.verb = "DELETE",
         .target = filled(paths::registration, addition.registrationId) + u'?' + query.toString(QUrl::FullyEncoded),
         .what = tr("Take %1 out of the squad").arg(addition.member.name),
         .base = QJsonDocument(seen).toJson(QJsonDocument::Compact)});
}

void RosterViewModel::takeOver(const QueuedChange &change, const QByteArray &answer)
{
    for (const auto &addition : std::as_const(m_additions)) {
        if (addition->change != change.id)
            continue;
        if (addition->known == PlayerId{}) {
            if (const auto made = decodeAnswer<Stored<PlayerEntry>>(answer))
                addition->player = PlayerId{made->data.id};
        } else if (const auto made = decodeAnswer<Stored<RegistrationEntry>>(answer)) {
            addition->player = made->data.value.player;
            addition->registration = made->data.value;
            addition->registrationId = made->data.id;
        }
    }
    const auto patch = QJsonDocument::fromJson(change.json).object();
    for (auto &each : m_registrations) {
        if (patch.contains("to"_L1) && change.target == filled(paths::registration, each.id))
            each.value.to = QDate::fromString(patch.value("to"_L1).toString(), Qt::ISODate);
    }
}

bool RosterViewModel::isQueued(const QString &change) const
{
    return std::ranges::contains(m_session.outbox().changes(), change, &QueuedChange::id);
}

bool RosterViewModel::isAddressable(const QUndoCommand *command) const
{
    const auto *joining = dynamic_cast<const JoiningCommand *>(command);
    if (!joining || !m_session.connection().isOnline())
        return true;
    return std::ranges::none_of(m_session.outbox().changes(), [joining](const QueuedChange &change) {
        return change.state == QueuedChange::State::Waiting
            && std::ranges::any_of(joining->additions(), [&change](const auto &each) { return each->change == change.id; });
    });
}

bool RosterViewModel::canUndo() const
{
    return m_undo.canUndo() && isAddressable(m_undo.command(m_undo.index() - 1));
}

bool RosterViewModel::canRedo() const
{
    return m_undo.canRedo();
}

void RosterViewModel::undo()
{
    if (canUndo())
        m_undo.undo();
}

void RosterViewModel::redo()
{
    if (canRedo())
        m_undo.redo();
}

void RosterViewModel::applyJoining(const QueuedChange &change, SquadTable &table) const
{
    const auto body = QJsonDocument::fromJson(change.json).object();
    const bool isKnown = change.target == paths::registrations;
    const auto registration = isKnown ? body : body.value("registration"_L1).toObject();
    const QString name = isKnown          ? QJsonDocument::fromJson(change.base).object().value(nameKey).toString()
        : change.target == paths::players ? body.value(nameKey).toString()
                                          : QString();
    if (name.isEmpty() || registration.value("team"_L1).toInteger() != toNumber(table.team)
        || registration.value("season"_L1).toInteger() != toNumber(table.season))
        return;
    if (std::ranges::any_of(table.rows, [&name](const SquadRow &row) { return foldedName(row.name) == foldedName(name); }))
        return; // the server tells of the player by now
    SquadRow row{.player = {},
                 .name = name,
                 .shirt = registration.value("shirt"_L1).toString(),
                 .position = registration.value("position"_L1).toString(),
                 .sample = {},
                 .values = {}};
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        row.values.append(Value::none(u"no_matches"_s));
    table.rows.append(row);
}

QString RosterViewModel::nameIn(const QueuedChange &change, const SquadTable &table) const
{
    if (change.verb == "POST") {
        SquadTable only{.team = table.team, .season = table.season};
        applyJoining(change, only);
        return only.rows.isEmpty() ? QString() : only.rows.constFirst().name;
    }
    const auto player = playerOf(change.target);
    const auto row = player ? std::ranges::find(table.rows, *player, &SquadRow::player) : table.rows.cend();
    return row == table.rows.cend() ? QString() : row->name;
}

QDate RosterViewModel::lastDayOf(const Stored<RegistrationEntry> &registration) const
{
    QDate day = registration.value.to;
    const auto look = [&](const QueuedChange &change) {
        const auto patch = QJsonDocument::fromJson(change.json).object();
        if (change.verb == "PATCH" && patch.contains("to"_L1) && change.target == filled(paths::registration, registration.id))
            day = QDate::fromString(patch.value("to"_L1).toString(), Qt::ISODate);
    };
    for (const auto &change : m_justStored)
        look(change);
    for (const auto &change : m_session.outbox().changes()) {
        if (change.state == QueuedChange::State::Waiting)
            look(change);
    }
    return day;
}

} // namespace touchline
