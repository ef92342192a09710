// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/matchlog.h"
#include "core/stats/trend.h"
#include "ui/model/choices.h"
#include "ui/model/matchlogmodel.h"
#include "ui/viewmodel/matchfilter.h"
#include "ui/viewmodel/pageviewmodel.h"
#include "ui/viewmodel/playerform.h"
#include "ui/viewmodel/playertexts.h"

namespace touchline {

/** One player in the season and period of the window: summary, match log and the trend of a chosen metric. */
class PlayerViewModel : public PageViewModel
{
    Q_OBJECT
public:
    PlayerViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void load(PlayerId player);
    /** Which matches load() and reload() ask about from now on. */
    void setMatches(const MatchChoice &matches) { m_matches = matches; }
    const MatchChoice &matches() const { return m_matches; }
    void reload() override;
    void cancel() override;
    /** The metric of the trend chart; kept until another sport. */
    void setMetric(const QString &id);
    /** Asks whether the loaded player is in another form than before: nothing else waits for it, and paper does without. */
    void loadForm();
    const QString &metric() const { return m_metric; }
    /** What the trend can show, with its name: the KPIs, then every other metric of the summary that has a number. */
    Choices metricNames() const;
    bool hasTrend() const { return m_trend.metric == m_metric && !m_metric.isEmpty(); }

    std::optional<PlayerId> player() const { return m_player; }
    bool hasData() const override { return m_shown && m_shown == m_player; }
    /** Trend and opponents' names are there, too: what a page on paper waits for. */
    bool isComplete() const { return hasData() && !isLoading() && (hasTrend() || m_metric.isEmpty()) && m_namesWanted == 0; }
    const Summary &summary() const { return m_summary; }
    const PlayerInfo &info() const { return m_info; }
    MatchLogModel &log() { return m_log; }

    QString title() const; // name
    QString shirt() const; // "#9"
    QString positionText() const; // "Forward (FWD)"
    QString teamsText() const; // "Rovers U17"
    std::optional<TeamId> team() const; // of the newest registration in the season
    QString sampleText() const;
    QString cohortText() const;
    /** With arrows once formLoaded() has told; of all of a season's matches only: a change of form is one within the season. */
    QList<KpiData> kpiTiles() const;
    RadarChartData radarData() const;
    TrendChartData trendChart() const;

Q_SIGNALS:
    void trendLoaded(); // loaded() is of player, summary and log
    void formLoaded();

private:
    void loadTrend();
    void loadOpponents();
    void arrived();
    PlayerContext context() const;
    QList<RegistrationInfo> registrations() const;

    Pending<PlayerInfo> m_infoReply;
    Pending<Summary> m_summaryReply;
    Pending<MatchLog> m_logReply;
    Pending<Trend> m_trendReply;
    std::vector<Pending<QList<MatchInfo>>> m_matchReplies;
    PlayerForm m_form{session()};
    std::optional<PlayerInfo> m_newInfo;
    std::optional<Summary> m_newSummary;
    std::optional<MatchLog> m_newLog;
    PlayerInfo m_info;
    Summary m_summary;
    Trend m_trend;
    MatchLogModel m_log;
    TeamNames m_teams;
    MatchChoice m_matches;
    std::optional<PlayerId> m_player;
    std::optional<PlayerId> m_shown;
    QString m_metric;
    bool m_metricChosen = false; // by the user, not by the sport pack
    QString m_sport;
    int m_trendTicket = 0;
    int m_namesTicket = 0;
    int m_namesWanted = 0; // lists of fixtures that are on their way
};

} // namespace touchline
