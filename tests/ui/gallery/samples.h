// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/distributionchart.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/scatterchart.h"
#include "ui/chart/trendchart.h"
#include "ui/widget/kpitile.h"
#include <QtCore/QAbstractTableModel>

/** Data that looks like a season, for pictures and for tests of geometry. */
namespace touchline::sample {

/** `matches` in a row of weeks; every seventh was missed. */
TrendChartData trend(int matches, bool arabic = false);
/** `axes` of different lengths of name; `ranks` prints "2nd of 7" instead of percentiles. */
RadarChartData radar(int axes, bool longNames = false, bool arabic = false, bool ranks = false);
/** A cloud with some who stand out; always the same. */
ScatterChartData scatter(int players, bool longNames = false, bool arabic = false);
/** The same in so many teams (of more than six, five and the others), with a size for all but every eleventh. */
ScatterChartData scatterInTeams(int players, int teams, bool arabic = false);
/** Everybody and `groups` positions; `histogram` off: too few for one. */
DistributionChartData distribution(int groups, bool place, bool longNames = false, bool arabic = false, bool histogram = true);
QList<KpiData> tiles(bool arabic = false);

/** Players with numbers, heat and sparklines, as many as wished; nothing is stored. */
class Squad : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit Squad(int rows, QObject *parent = nullptr) : QAbstractTableModel(parent), m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 9; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setRows(int rows);

private:
    int m_rows;
};

} // namespace touchline::sample
