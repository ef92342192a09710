// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/rosterviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int answersLag = 1'500; // milliseconds: for a second after a change the server may answer as it was before
}

/** A saved change, which is on its way when the command is made. */
class RosterCommand : public QUndoCommand
{
public:
    RosterCommand(RosterViewModel &viewModel, const RosterPlace &place, const RosterEntry &before, const RosterEntry &after)
        : QUndoCommand(after.name), m_viewModel(viewModel), m_place(place), m_before(before), m_after(after)
    {}
    void undo() override { m_viewModel.change(m_place, m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            m_viewModel.change(m_place, m_before, m_after);
    }

private:
    RosterViewModel &m_viewModel;
    RosterPlace m_place;
    RosterEntry m_before;
    RosterEntry m_after;
    bool m_done = false;
};

RosterViewModel::RosterViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(answersLag);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        m_justStored.clear();
        Q_EMIT stored();
    });
    connect(&session.outbox(), &Outbox::changed, this, &RosterViewModel::changed);
    connect(&session.outbox(), &Outbox::done, this, &RosterViewModel::outboxDone);
}

bool RosterViewModel::mayEdit() const
{
    const auto &me = m_session.me();
    return m_team && (me.role == Role::Admin || (me.role == Role::Coach && me.teams.contains(*m_team)));
}

void RosterViewModel::setTeam(const SquadTable &table)
{
    const bool same = m_team == table.team && m_season == table.season;
    const bool known = std::ranges::all_of(table.rows, [this](const SquadRow &row) {
        return row.player == PlayerId{}
        || std::ranges::any_of(m_registrations, [&row](const auto &each) { return each.value.player == row.player; });
    });
    if (same && known)
        return;
    m_team = table.team;
    m_season = table.season;
    if (!same) {
        m_registrations.clear();
        m_place.reset();
        m_justStored.clear();
        m_undo.clear();
        m_additions.clear();
    }
    m_list = m_session.api().getAll<Stored<RegistrationEntry>>(
        paths::registrations,
        QUrlQuery{{u"season"_s, QString::number(toNumber(table.season))}, {u"team"_s, QString::number(toNumber(table.team))}});
    m_list.future().then(this, [this](const Result<Fetched<QList<Stored<RegistrationEntry>>>> &answer) {
        if (!answer)
            return; // begin() says so
        m_registrations = answer->data;
        Q_EMIT changed();
    });
}

void RosterViewModel::begin(PlayerId player)
{
    m_place.reset();
    const Stored<RegistrationEntry> *newest = nullptr; // of somebody who has left and come back
    for (const auto &each : std::as_const(m_registrations)) {
        if (each.value.player == player && (!newest || newest->value.from < each.value.from))
            newest = &each;
    }
    if (!newest || !mayEdit())
        return Q_EMIT failed({.code = ErrorCode::Unavailable,
                              .detail = tr("The registration of this player is not known here. Try again when the server answers.")});
    const RosterPlace place{.player = player, .registration = newest->id};
    fetch(place, [this, place, from = newest->value.from](const RosterEntry &entry, const Tags &tags) {
        m_place = place;
        m_from = from;
        m_entry = entry;
        m_tags = tags;
        Q_EMIT begun();
    });
}

void RosterViewModel::fetch(const RosterPlace &place, std::function<void(const RosterEntry &, const Tags &)> then)
{
    m_registration = m_session.api().get<Stored<RegistrationEntry>>(filled(paths::registration, place.registration));
    m_registration.future().then(this, [this, place, then = std::move(then)](const Result<Fetched<Stored<RegistrationEntry>>> &entry) {
        if (!entry)
            return Q_EMIT failed(entry.error());
        m_player = m_session.api().get<PlayerInfo>(filled(paths::player, toNumber(place.player)));
        m_player.future().then(this, [this, place, then, entry = *entry](const Result<Fetched<PlayerInfo>> &player) {
            if (!player)
                return Q_EMIT failed(player.error());
            SquadTable table;
            table.rows.append({.player = place.player,
                               .name = player->data.name,
                               .shirt = entry.data.value.shirt,
                               .position = entry.data.value.position,
                               .sample = {},
                               .values = {}});
            const auto row = shown(table).rows.constFirst(); // what waits is the newest that anybody here has said
            then({.name = row.name, .shirt = row.shirt, .position = row.position, .to = lastDayOf(entry.data)}, {player->etag, entry.etag});
        });
    });
}

Result<void> RosterViewModel::save(const RosterEntry &wanted)
{
    if (!m_place || wanted.name.isEmpty())
        return fail(ErrorCode::Invalid, tr("A player needs a name."));
    if (wanted == m_entry)
        return {};
    const auto before = std::exchange(m_entry, wanted);
    if (const auto kept = put(*m_place, before, wanted, m_tags); !kept) {
        m_entry = before;
        return kept;
    }
    m_undo.push(new RosterCommand(*this, *m_place, before, wanted));
    m_place.reset();
    return {};
}

void RosterViewModel::change(const RosterPlace &place, const RosterEntry &from, const RosterEntry &to)
{
    fetch(place, [this, place, from, to](const RosterEntry &, const Tags &tags) {
        if (const auto kept = put(place, from, to, tags); !kept)
            Q_EMIT failed(kept.error());
    });
}

QString RosterViewModel::targetOf(const RosterPlace &place, bool ofPlayer) const
{
    return ofPlayer ? filled(paths::player, toNumber(place.player)) : filled(paths::registration, place.registration);
}

Result<void> RosterViewModel::put(const RosterPlace &place, const RosterEntry &from, const RosterEntry &to, const Tags &tags)
{
    QJsonObject patch;
    if (from.shirt != to.shirt)
        patch.insert(u"shirt"_s, to.shirt);
    if (from.position != to.position)
        patch.insert(u"position"_s, to.position);
    if (from.to != to.to)
        patch.insert(u"to"_s, to.to.isValid() ? QJsonValue(to.to.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
    if (!patch.isEmpty()) {
        if (const auto kept = putOne(targetOf(place, false), patch, tags.registration, to.name); !kept)
            return kept;
    }
    return from.name == to.name ? Result<void>() : putOne(targetOf(place, true), {{u"name"_s, to.name}}, tags.player, to.name);
}

Result<void> RosterViewModel::putOne(const QString &target, const QJsonObject &patch, const QByteArray &tag, const QString &name)
{
    QByteArray ifMatch = tag;
    for (const auto &change : std::as_const(m_justStored)) { // a question may still be answered as it was before
        if (change.target == target && !change.theirTag.isEmpty())
            ifMatch = change.theirTag;
    }
    for (const auto &change : m_session.outbox().changes()) { // later ones are of its state: the outbox sees to that
        if (change.target == target && change.state == QueuedChange::State::Waiting)
            ifMatch = change.ifMatch;
    }
    if (ifMatch.isEmpty())
        return fail(ErrorCode::Unavailable, tr("The server has not said which state this is of. Try again when it answers."));
    QJsonObject body = patch;
    body.insert(u"reason"_s, u"squad corrected"_s); // for the history
    return m_session.outbox().put({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   .verb = "PATCH",
                                   .target = target,
                                   .json = QJsonDocument(body).toJson(QJsonDocument::Compact),
                                   .ifMatch = ifMatch,
                                   .what = tr("Squad: %1").arg(name)});
}

void RosterViewModel::outboxDone(const QueuedChange &change, const QByteArray &answer)
{
    const bool joins = change.verb == "POST" && (change.target == paths::players || change.target == paths::registrations);
    if (!joins && !playerOf(change.target))
        return;
    takeOver(change, answer);
    m_justStored.append(change);
    m_settled.start();
    Q_EMIT changed();
}

std::optional<PlayerId> RosterViewModel::playerOf(const QString &wanted) const
{
    const QString target = wanted.section(u'?', 0, 0);
    for (const auto &each : m_registrations) {
        const RosterPlace place{.player = each.value.player, .registration = each.id};
        if (target == targetOf(place, false) || target == targetOf(place, true))
            return place.player;
    }
    return {};
}

void RosterViewModel::apply(const QueuedChange &change, SquadTable &table) const
{
    if (change.verb == "POST")
        return applyJoining(change, table);
    const auto player = playerOf(change.target);
    const auto row = player ? std::ranges::find(table.rows, *player, &SquadRow::player) : table.rows.end();
    if (row == table.rows.end())
        return;
    if (change.verb == "DELETE")
        return void(table.rows.erase(row));
    const auto patch = QJsonDocument::fromJson(change.json).object();
    row->name = patch.value("name"_L1).toString(row->name);
    row->shirt = patch.value("shirt"_L1).toString(row->shirt);
    row->position = patch.value("position"_L1).toString(row->position);
}

SquadTable RosterViewModel::shown(SquadTable table) const
{
    for (const auto &change : m_justStored)
        apply(change, table);
    for (const auto &change : m_session.outbox().changes()) {
        if (change.state == QueuedChange::State::Waiting)
            apply(change, table);
    }
    return table;
}

QStringList RosterViewModel::waiting(const SquadTable &table) const
{
    QStringList names;
    for (const auto &change : m_session.outbox().changes()) {
        const QString name = nameIn(change, table);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace touchline
