// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/viewmodel/fixturechanges.h"
#include "ui/viewmodel/scope.h"

namespace touchline {

/**
 * Matches as they are made and changed: who may, what is wrong before the server is asked, and the way back, as many steps as were taken.
 * Everything goes through the outbox, so that neither a dead server nor a dead program takes it away.
 */
class FixtureViewModel : public QObject
{
    Q_OBJECT
public:
    FixtureViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    bool mayMake() const { return !ownTeams().isEmpty(); }
    bool mayChange(const MatchInfo &match) const;
    /** The season's teams whose matches the user may make, and those that they may play against. */
    Choices ownTeams() const;
    Choices opponents(TeamId team) const;
    /** Of the former the one that is probably meant: with the most players, of those that an admin may choose from. */
    QString usualTeam() const;
    static Choices statuses();
    QTimeZone timeZone() const; // of the competition
    QDate firstDay() const;
    QDate lastDay() const;
    QString competition() const;

    /** What a new match begins with: next Saturday at three, in the season. */
    FixtureEntry blank(QDate today) const;
    static FixtureEntry entryOf(const MatchInfo &match);
    /** Whether the history wants a reason: there was a result. */
    static bool needsReason(const MatchInfo &match);
    /** What is wrong, in one sentence; empty: nothing that could be known here. */
    QString problemOf(const NewFixture &match) const;
    QString problemOf(const FixtureEntry &match) const { return problemOf(NewFixture{.match = match, .homeName = {}, .awayName = {}}); }
    /** Whether an opponent may be named that the season does not have: the server lets admins only. */
    bool mayMakeTeams() const { return m_session.me().role == Role::Admin; }

    /** On disk when these return; they fail where it cannot be kept, or is wrong. */
    Result<void> make(const NewFixture &match);
    Result<void> make(const FixtureEntry &match) { return make(NewFixture{.match = match, .homeName = {}, .awayName = {}}); }
    /** From what was seen to what is wanted; what somebody else did to it in between is found out by the outbox. */
    Result<void> change(const MatchInfo &before, const FixtureEntry &wanted, const QString &reason);
    bool canUndo() const { return m_changes.canUndo(); }
    bool canRedo() const { return m_changes.canRedo(); }
    void undo() { m_changes.undo(); }
    void redo() { m_changes.redo(); }

Q_SIGNALS:
    void stored(); // the server has one more, or another
    void undoChanged();
    void failed(const touchline::Error &error);

private:
    QString nameOf(const NewFixture &match) const;
    bool isSame(const QString &name, TeamId team) const;

    Session &m_session;
    Scope &m_scope;
    FixtureChanges m_changes;
};

} // namespace touchline
