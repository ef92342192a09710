// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"
#include "ui/chart/seriesmark.h"

namespace touchline {

/** A metric in which players are compared; values and percentiles parallel to the players. */
struct CompareChartAxis
{
    QString label; // "Goals /90"
    QStringList values; // formatted
    QList<std::optional<double>> percentiles; // 0..100, higher is better
    QString low; // what the cohort's 5th and 95th percentile have, formatted; empty: not known
    QString high;
    bool operator==(const CompareChartAxis &) const = default;
};

struct CompareChartData
{
    QStringList players; // the first is the one that the others are compared with
    QList<CompareChartAxis> axes;
    QString cohort; // "61 forwards with at least 900 minutes, Premier League 2025/26"
    QString empty;
    bool operator==(const CompareChartData &) const = default;
};

/** Where several players stand in one cohort: as lines around a radar, or as marks on a strip for each metric. */
class CompareChart : public ChartView
{
    Q_OBJECT
public:
    enum class Form { Radar, Strips };
    explicit CompareChart(QWidget *parent = nullptr);
    void setData(const CompareChartData &data);
    const CompareChartData &data() const { return m_data; }
    void setForm(Form form);
    Form form() const { return m_form; }
    /** A player who is not drawn is still in the table. */
    void setShown(int player, bool shown) { setSeriesShown(player, shown); }
    bool isShown(int player) const { return isSeriesShown(player); }

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override;
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override;

private:
    bool knowsSpread() const;
    int players() const { return int(m_data.players.size()); }
    int axisOf(int point) const { return point / players(); }
    int playerOf(int point) const { return point % players(); }
    void paintRadar(const Canvas &canvas, const QRectF &room) const;
    void paintStrips(const Canvas &canvas, const QRectF &room) const;
    void paintLabels(const Canvas &canvas, const QPointF &centre, double radius) const;

    CompareChartData m_data;
    Form m_form = Form::Radar;
    mutable QList<QPointF> m_places; // of the last painting; a null one: not drawn
};

} // namespace touchline
