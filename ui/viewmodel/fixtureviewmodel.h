// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "ui/viewmodel/scope.h"

namespace touchline {

/**
 * Matches as they are made and changed: who may, what is wrong before the server is asked, and the way back. Everything goes through the
 * outbox, so that neither a dead server nor a dead program takes it away.
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
    QString problemOf(const FixtureEntry &match) const;

    Result<void> make(const FixtureEntry &match);
    /** Asks for the match as it is, and changes it if it is still `before`. */
    void change(const MatchInfo &before, const FixtureEntry &wanted, const QString &reason);
    /** The last match made or changed here can be put back. */
    bool canUndo() const;
    void undo();

Q_SIGNALS:
    void stored(); // the server has one more, or another
    void undoChanged();
    void failed(const touchline::Error &error);

private:
    struct Step
    {
        QString change; // its id in the outbox
        MatchId match{}; // of one that was made: once the server has said
        std::optional<FixtureEntry> before; // none: it was made
        bool isDone = false;
    };
    void put(QueuedChange change, const std::optional<Step> &step);
    void patch(MatchId match, const QByteArray &etag, const FixtureEntry &from, const FixtureEntry &to, const QString &reason, bool undoes);
    void outboxDone(const QueuedChange &change, const QByteArray &answer);
    QString nameOf(const FixtureEntry &match) const;
    bool isWaiting(const QString &change) const;

    Session &m_session;
    Scope &m_scope;
    Pending<MatchInfo> m_reply;
    std::optional<Step> m_last;
};

} // namespace touchline
