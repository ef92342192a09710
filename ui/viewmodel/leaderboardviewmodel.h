// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/leaderboardmodel.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** Who leads in a metric, in the season and period of the window; what was chosen is kept until another sport. */
class LeaderboardViewModel : public PageViewModel
{
    Q_OBJECT
public:
    LeaderboardViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }

    /** Each asks again where it is another choice. An empty position, and no team, are all of them. */
    void setMetric(const QString &id);
    void setKind(LeaderboardKind kind);
    void setPosition(const QString &group);
    void setTeam(std::optional<TeamId> team);
    void setEverybody(bool everybody);

    const QString &metric() const { return m_metric; }
    LeaderboardKind kind() const { return m_options.kind; }
    const QString &position() const { return m_options.position; }
    const std::optional<TeamId> &team() const { return m_options.team; }
    bool everybody() const { return m_options.everybody; }
    bool mayTotal() const; // a ratio has none

    Choices metrics() const; // for admins with those of the chosen team: what a team has defined is ranked within it
    Choices kinds() const; // "rate", "total"
    Choices positions() const; // "" is all
    Choices teams() const; // ids as text; "" is all

    LeaderboardModel &rows() { return m_rows; }
    QString title() const;
    /** The rule, who has a place and among whom, season and period. */
    QString description() const;
    /** Why there is no row, and what to do about it; see remedy(). */
    QString emptyText() const;
    enum class Remedy { None, ShowEverybody, WholeSeason, EverybodyOfAll };
    Remedy remedy() const;
    QString remedyText() const;
    void applyRemedy();

private:
    template<typename T> void choose(T &choice, const T &wanted)
    {
        if (choice == wanted)
            return;
        choice = wanted;
        reload();
    }
    bool isMetric(const QString &id) const;
    QString periodText() const;

    LeaderboardModel m_rows;
    Pending<Leaderboard> m_reply;
    QString m_metric;
    LeaderboardOptions m_options;
    QString m_sport;
    bool m_there = false;
};

} // namespace touchline
