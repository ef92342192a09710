// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/insight.h"
#include "ui/viewmodel/session.h"

namespace touchline {

/**
 * Where a player's last five appearances differ from the others of the season by more than chance makes believe: what the insights of the
 * player's teams say. A page never waits for it, and stands where it is refused.
 */
class PlayerForm : public QObject
{
    Q_OBJECT
public:
    explicit PlayerForm(Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    /** Forgets what was known, and asks each of these teams. */
    void load(PlayerId player, SeasonId season, const QList<TeamId> &teams);
    void clear();
    const QList<FormChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void loaded(); // once, after the last answer

private:
    void arrived(PlayerId player, const Result<Fetched<TeamInsights>> &answer);

    Session &m_session;
    std::vector<Pending<TeamInsights>> m_replies;
    QList<FormChange> m_changes;
    int m_wanted = 0;
    int m_ticket = 0;
};

} // namespace touchline
