// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/squadmodel.h"
#include "ui/viewmodel/scope.h"

namespace touchline {

/** One team's squad in the season of the window. */
class TeamViewModel : public QObject
{
    Q_OBJECT
public:
    TeamViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void load(TeamId team);
    void reload();
    void cancel();
    std::optional<TeamId> team() const { return m_team; }
    SquadModel &squad() { return m_squad; }
    bool isLoading() const { return m_loading; }
    const std::optional<QDateTime> &asOf() const { return m_asOf; }
    /** "24 players · 38 matches" */
    QString subtitle() const;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void failed(const touchline::Error &error);

private:
    void setLoading(bool loading);

    Session &m_session;
    Scope &m_scope;
    SquadModel m_squad;
    Pending<SquadTable> m_reply;
    std::optional<TeamId> m_team;
    std::optional<QDateTime> m_asOf;
    bool m_loading = false;
    int m_ticket = 0;
};

} // namespace touchline
