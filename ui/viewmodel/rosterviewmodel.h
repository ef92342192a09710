// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "core/stats/squadtable.h"
#include "ui/viewmodel/scope.h"
#include <QtGui/QUndoStack>

namespace touchline {

/** What of a player can be changed where the squad is looked at. */
struct RosterEntry
{
    QString name;
    QString shirt; // may be empty
    QString position; // id in the pack; may be empty
    QDate to = {}; // last day with the team; invalid: stays
    bool operator==(const RosterEntry &) const = default;
};

/** A player who joins the squad, and what became of it. */
struct RosterAddition
{
    SquadMember member;
    QDate from;
    QString change; // that makes the player, or registers the one who is known, in the outbox
    PlayerId player{}; // once the server has said
    PlayerId known{}; // who was there before; 0: nobody
    RegistrationEntry registration = {}; // of one who is known, as the server has made it
    qint64 registrationId = 0;
};

/** Whose entry it is: a name belongs to the player, shirt and position to the registration. */
struct RosterPlace
{
    PlayerId player{};
    qint64 registration = 0;
    bool operator==(const RosterPlace &) const = default;
};

/**
 * Changes of a squad through the outbox, joining and leaving included: shown at once, kept until the server has them, taken back by undo. A
 * change is of the state that was seen when the editing began; who was faster is found out by the server.
 */
class RosterViewModel : public QObject
{
    Q_OBJECT
public:
    RosterViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    bool mayEdit() const;
    /** Another squad: the registrations of it are asked for; what could be undone in the other one cannot any more. */
    void setTeam(const SquadTable &table);
    /** With what waits, and what was saved a moment ago. */
    SquadTable shown(SquadTable table) const;
    /** "Ana Ferreira: #10" for each player with changes that wait. */
    QStringList waiting(const SquadTable &table) const;

    /** Asks for the state to be changed; begun() or failed() follows. */
    void begin(PlayerId player);
    const std::optional<RosterPlace> &place() const { return m_place; }
    const RosterEntry &entry() const { return m_entry; }
    /** On disk when this returns. */
    Result<void> save(const RosterEntry &wanted);
    QDate from() const { return m_from; } // of the registration being edited

    /** Players join the squad from that day on; all of them are on disk when this returns, or none. */
    Result<void> add(const QList<SquadMember> &members, QDate from) { return add(members, {}, from); }
    /** The same; `persons` says for each who is a player already, 0: nobody. Those are registered, and have their matches of before. */
    Result<void> add(const QList<SquadMember> &members, const QList<PlayerId> &persons, QDate from);
    /** From which day somebody who joins today is registered: in the season. */
    QDate joiningDay(QDate today) const;
    QDate firstDay() const;
    QDate lastDay() const;

    QUndoStack &undoStack() { return m_undo; }
    /** Not while players are on their way to the server who have no address yet. */
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

Q_SIGNALS:
    void begun();
    void changed(); // shown() gives something else
    void stored(); // the server has something new
    void failed(const touchline::Error &error);

private:
    friend class RosterCommand;
    friend class JoiningCommand;
    using Additions = QList<std::shared_ptr<RosterAddition>>;
    struct Tags
    {
        QByteArray player;
        QByteArray registration;
    };
    void fetch(const RosterPlace &place, std::function<void(const RosterEntry &, const Tags &)> then);
    Result<void> put(const RosterPlace &place, const RosterEntry &from, const RosterEntry &to, const Tags &tags);
    Result<void> putOne(const QString &target, const QJsonObject &patch, const QByteArray &tag, const QString &name);
    /** By undo and redo: of the state as it is then. */
    void change(const RosterPlace &place, const RosterEntry &from, const RosterEntry &to);
    void outboxDone(const QueuedChange &change, const QByteArray &answer);
    void apply(const QueuedChange &change, SquadTable &table) const;
    void applyJoining(const QueuedChange &change, SquadTable &table) const;
    QString nameIn(const QueuedChange &change, const SquadTable &table) const;
    QDate lastDayOf(const Stored<RegistrationEntry> &registration) const;
    void takeOver(const QueuedChange &change, const QByteArray &answer);
    Result<void> putJoining(const Additions &additions);
    Result<void> takeAway(const Additions &additions);
    Result<void> takeOut(const RosterAddition &addition, const QUrlQuery &query);
    bool isQueued(const QString &change) const;
    bool isAddressable(const QUndoCommand *command) const;
    std::optional<PlayerId> playerOf(const QString &target) const;
    QString targetOf(const RosterPlace &place, bool ofPlayer) const;

    Session &m_session;
    Scope &m_scope;
    QUndoStack m_undo;
    Pending<QList<Stored<RegistrationEntry>>> m_list;
    Pending<PlayerInfo> m_player;
    Pending<Stored<RegistrationEntry>> m_registration;
    QList<Stored<RegistrationEntry>> m_registrations;
    std::optional<TeamId> m_team;
    std::optional<SeasonId> m_season;
    std::optional<RosterPlace> m_place; // being edited
    RosterEntry m_entry;
    QDate m_from;
    Additions m_additions; // of this squad
    Tags m_tags;
    QList<QueuedChange> m_justStored; // until the squad tells of them
    QTimer m_settled;
};

} // namespace touchline
