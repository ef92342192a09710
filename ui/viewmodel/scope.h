// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitions.h"
#include "ui/model/metriccatalog.h"
#include "ui/model/periodchoice.h"
#include "ui/viewmodel/dataage.h"
#include "ui/viewmodel/session.h"
#include <QtCore/QHash>

namespace touchline {

/** What the whole window looks at: one season and one period of it, with the season's sport and teams. Kept per account. */
class Scope : public QObject
{
    Q_OBJECT
public:
    explicit Scope(Session &session, QObject *parent = nullptr);

    void load();
    void clear();
    const QList<SeasonInfo> &seasons() const { return m_seasons; }
    /** Null until loaded, or where there is no season at all. */
    const SeasonInfo *season() const;
    const PeriodChoice &period() const { return m_period; }
    const QList<TeamInfo> &teams() const { return m_teams; }
    const TeamInfo *team(TeamId id) const;
    /** With the metrics of users that everybody has, and those of the teams that one coaches; of admins: of all teams of the season. */
    const MetricCatalog &catalog() const { return m_catalog; }
    /** Whose own metric this is, where a question about the season has to name the team: it does for admins, who have no teams. */
    std::optional<TeamId> metricTeam(const QString &id) const;
    /** The season's sport without them, where isReady(). */
    const SportPack &shippedPack() const;
    /** Season, sport and teams are all there. */
    bool isReady() const { return m_ready; }
    /** The server has answered, and nobody has brought a season yet. */
    bool hasNoSeason() const { return m_seasonsThere && m_seasons.isEmpty(); }
    /** What went wrong the last time; empty while it is tried again. */
    const std::optional<Error> &failure() const { return m_failure; }
    /** Of seasons and teams. */
    const DataAge &age() const { return m_age; }
    Revision revision() const { return m_revision; }

    /** Who was looked at last: pages about one of many begin with them. */
    std::optional<PlayerId> player() const { return m_player; }
    void setPlayer(PlayerId player) { m_player = player; }

    void setSeason(SeasonId season);
    void setPeriod(const PeriodChoice &period);
    /** "Premier League 2025/26" */
    static QString nameOf(const SeasonInfo &season);
    QString language() const;

Q_SIGNALS:
    void seasonsChanged();
    void changed(); // another season, its sport and teams loaded, or another period
    void failed(const touchline::Error &error); // failure() has it; what was there before still is

private:
    void loadSeason();
    void giveUp(const Error &error);
    void takePack(const QString &sport, const QByteArray &envelope);
    void loadDefinitions();
    bool isAdmin() const { return m_session.me().role == Role::Admin; }
    void finishSeason();
    QString settingKey(const QString &name) const;

    Session &m_session;
    Pending<QList<SeasonInfo>> m_seasonsReply;
    Pending<QList<TeamInfo>> m_teamsReply;
    Pending<QByteArray> m_packReply;
    Pending<QList<StatDefinition>> m_definitionsReply;
    QList<SeasonInfo> m_seasons;
    QList<TeamInfo> m_teams;
    QHash<QString, std::shared_ptr<const SportPack>> m_packs;
    std::optional<SeasonId> m_season;
    std::optional<SeasonId> m_there; // whose sport and teams these are
    std::optional<Error> m_failure;
    std::optional<PlayerId> m_player;
    PeriodChoice m_period;
    MetricCatalog m_catalog;
    DataAge m_age;
    DataAge m_seasonsAge;
    DataAge m_teamsAge;
    Revision m_revision{};
    QList<StatDefinition> m_definitions; // of users, of the season's sport
    int m_definitionsTicket = 0;
    bool m_seasonsThere = false;
    bool m_definitionsThere = false;
    bool m_teamsThere = false;
    bool m_ready = false;
    int m_ticket = 0;
};

} // namespace touchline
