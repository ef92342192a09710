// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/report/reportjob.h"
#include "ui/viewmodel/teamviewmodel.h"

namespace touchline {

/** What a report is about, and its page as it would be printed now. */
class ReportViewModel : public PageViewModel
{
    Q_OBJECT
public:
    enum class Kind { Player, Team, Squad }; // of one, of all together, a page for each
    ReportViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void reload() override;
    void cancel() override;
    bool hasData() const override;

    void setKind(Kind kind);
    void setTeam(TeamId team);
    void setPlayer(PlayerId player);
    /** A report on this player, whoever's they are. */
    void showPlayer(PlayerId player);
    void setParts(const ReportParts &parts);
    /** Only what happened up to and including this day, as the server knows it now; none, or a day that is not to be chosen: all. */
    void setDay(std::optional<QDate> day);
    const std::optional<QDate> &day() const { return m_day; }
    /** Those that can be chosen: of season and period, up to today. */
    std::optional<DateRange> days() const;
    /** The matches that a single player's page is about, from the next question on. */
    void setFilter(const MatchFilter &filter);
    Kind kind() const { return m_kind; }
    const ReportParts &parts() const { return m_parts; }
    std::optional<TeamId> team() const { return m_team.team(); }
    std::optional<PlayerId> player() const { return m_player.player(); }
    Choices teams() const;
    Choices players() const; // of the team, those who played most first
    /** Nobody played for the team in the period: there is nothing to print. */
    bool isEmpty() const;

    /** The first page; of a squad it is that of the player chosen. */
    ReportSheet sheet();
    int pages() const;
    /** "Ana Ferreira - report" */
    QString fileName() const;
    /** Writes all pages; job() tells how far it is. */
    void write(const QString &path, const ReportLook &look);
    ReportJob &job() { return m_job; }

private:
    void teamLoaded();
    void pageLoaded();
    void checkDay();
    void loadPlayer(PlayerId player);
    QList<PlayerId> squad() const;

    TeamViewModel m_team;
    PlayerViewModel m_player;
    ReportJob m_job;
    ReportParts m_parts;
    Kind m_kind = Kind::Player;
    std::optional<QDate> m_day;
    MatchFilter m_filter;
    bool m_playerStale = true; // the question has changed since the player was asked for
};

} // namespace touchline
