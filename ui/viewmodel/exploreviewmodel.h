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

    /** What colour and shape say: "team", "position", or "" for nothing. */
    void setColour(const QString &id);
    /** The metric that the size says; "": all are alike. */
    void setSize(const QString &id);
    /** The points that are picked out to be compared. */
    void setSelected(const QList<int> &points);

    const QString &x() const { return m_x; }
    const QString &y() const { return m_y; }
    bool everybody() const { return m_everybody; }
    Spread spread() const { return m_spread; }
    const std::optional<PlayerId> &player() const { return m_player; }
    std::optional<PlayerId> playerAt(int point) const;
    int pointOf(std::optional<PlayerId> player) const; // -1: not there
    QString colour() const;
    const QString &size() const { return m_looks.size; }
    const QList<PlayerId> &selected() const { return m_selected; } // in the order of the points
    QList<int> selectedPoints() const;
    /** How many are picked out, and what that is good for. */
    QString selectionText() const;
    bool mayCompare() const; // them

    Choices metrics() const; // for admins with those of all teams, and whose they are
    Choices players() const; // by name; "" is nobody
    Choices spreads() const; // "x", "y"
    static Choices colours();
    Choices sizes() const;
    ScatterChartData scatterChart() const;
    DistributionChartData distributionChart() const;
    /** The charts are of the season, whatever the window's period; empty where that is the same. */
    QString periodNote() const;

Q_SIGNALS:
    void spreadLoaded(); // loaded() is of the scatter plot
    void playerChanged();
    void looksChanged(); // colour or size, or the numbers for it are there
    void selectionChanged();

private:
    void loadSpread();
    void nameTeam(QUrlQuery &query, const QStringList &metrics) const;
    void keepToOneTeam(const QString &wanted);
    void loadSizes();
    void takePoints(const Scatter &scatter);
    void takeSizes(const Scatter &scatter, bool horizontal);
    bool isMetric(const QString &id) const;
    QString seasonName() const;

    Pending<Scatter> m_reply;
    Pending<MetricDistribution> m_spreadReply;
    Pending<Scatter> m_sizeReply;
    Scatter m_scatter;
    MetricDistribution m_distribution;
    ScatterLooks m_looks;
    bool m_sizesKnown = false; // else they are on their way
    QHash<PlayerId, int> m_points; // where each player is in m_scatter
    QList<PlayerId> m_selected;
    QString m_x;
    QString m_y;
    QString m_sport;
    std::optional<PlayerId> m_player;
    Spread m_spread = Spread::Horizontal;
    bool m_everybody = false;
    bool m_there = false;
};

} // namespace touchline
