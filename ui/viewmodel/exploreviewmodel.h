// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/exploretexts.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** Two metrics of everybody against each other and how either is spread, over the season of the window; one player stands out. */
class ExploreViewModel : public PageViewModel
{
    Q_OBJECT
public:
    enum class Spread { Horizontal, Vertical }; // whose distribution is shown
    ExploreViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }

    /** Each asks for what changes with it; unknown metrics are left alone, and one against itself is an exchange. */
    void setMetrics(QString x, QString y);
    void setX(const QString &id) { setMetrics(id, id == m_y ? m_x : m_y); }
    void setY(const QString &id) { setMetrics(id == m_x ? m_y : m_x, id); }
    void swapMetrics() { setMetrics(m_y, m_x); }
    void setEverybody(bool everybody);
    void setSpread(Spread spread);
    /** Who stands out, where the scatter plot has them; nothing: nobody. */
    void setPlayer(std::optional<PlayerId> player);

    const QString &x() const { return m_x; }
    const QString &y() const { return m_y; }
    bool everybody() const { return m_everybody; }
    Spread spread() const { return m_spread; }
    const std::optional<PlayerId> &player() const { return m_player; }
    std::optional<PlayerId> playerAt(int point) const;
    int pointOf(std::optional<PlayerId> player) const; // -1: not there

    Choices metrics() const; // for admins with those of all teams, and whose they are
    Choices players() const; // by name; "" is nobody
    Choices spreads() const; // "x", "y"
    ScatterChartData scatterChart() const;
    DistributionChartData distributionChart() const;
    /** The charts are of the season, whatever the window's period; empty where that is the same. */
    QString periodNote() const;

Q_SIGNALS:
    void spreadLoaded(); // loaded() is of the scatter plot
    void playerChanged();

private:
    void loadSpread();
    void nameTeam(QUrlQuery &query, const QStringList &metrics) const;
    void keepToOneTeam(const QString &wanted);
    bool isMetric(const QString &id) const;
    QString seasonName() const;

    Pending<Scatter> m_reply;
    Pending<MetricDistribution> m_spreadReply;
    Scatter m_scatter;
    MetricDistribution m_distribution;
    QString m_x;
    QString m_y;
    QString m_sport;
    std::optional<PlayerId> m_player;
    Spread m_spread = Spread::Horizontal;
    bool m_everybody = false;
    bool m_there = false;
};

} // namespace touchline
