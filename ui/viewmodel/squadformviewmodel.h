// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/squadform.h"
#include "ui/chart/heatmapchart.h"
#include "ui/model/choices.h"
#include "ui/model/metriccatalog.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** One metric of a squad in the team's last matches, as a map of fields: players by matches. */
class SquadFormViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    /** `fixtures` of the season name the opponents. */
    void load(TeamId team, const QList<MatchInfo> &fixtures);
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_shown && m_shown == m_team; }
    /** Kept until another sport. */
    void setMetric(const QString &metric);
    const QString &metric() const { return m_metric; }
    /** The sport's KPIs, and the metric of its trends. */
    Choices metrics() const;
    HeatMapData chart() const;
    /** Of whom the field at this place is. */
    std::optional<PlayerId> playerAt(int field) const;

private:
    std::optional<TeamId> m_team;
    std::optional<TeamId> m_shown;
    QList<MatchInfo> m_fixtures;
    QString m_sport;
    QString m_metric;
    SquadForm m_form;
    Pending<SquadForm> m_reply;
};

/** In words and numbers: a field for every player and match, row by row; blank where the player was not on the pitch. */
HeatMapData squadFormData(const SquadForm &form, const QList<MatchInfo> &fixtures, const MetricCatalog &catalog);

} // namespace touchline
