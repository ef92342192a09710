// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/radarchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace touchline {

using namespace Qt::StringLiterals;

RadarChart::RadarChart(QWidget *parent) : ChartView(parent) {}

void RadarChart::setData(const RadarChartData &data)
{
    m_data = data;
    setAccessibleName(data.subject.isEmpty() ? tr("Percentiles") : tr("Percentiles of %1").arg(data.subject));
    dataChanged();
}

void RadarChart::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

QString RadarChart::standingOf(const RadarChartAxis &axis) const
{
    if (!axis.standing.isEmpty())
        return axis.standing;
    if (!axis.percentile)
        return axis.reason.isEmpty() ? tr("no comparison") : axis.reason;
    const int rank = std::clamp(qRound(*axis.percentile), 1, 99);
    const int last = rank % 10;
    if (rank / 10 == 1 || last == 0 || last > 3)
        return tr("%1th percentile").arg(rank);
    return last == 1 ? tr("%1st percentile").arg(rank) : last == 2 ? tr("%1nd percentile").arg(rank) : tr("%1rd percentile").arg(rank);
}

QString RadarChart::pillOf(const RadarChartAxis &axis) const
{
    if (!axis.standing.isEmpty())
        return axis.standing;
    return axis.percentile ? locale().toString(std::clamp(qRound(*axis.percentile), 1, 99)) : u"–"_s;
}

QString RadarChart::footnote() const
{
    if (m_data.cohort.isEmpty())
        return {};
    const bool ranks =
        std::ranges::all_of(m_data.axes, [](const RadarChartAxis &axis) { return !axis.standing.isEmpty() || !axis.percentile; });
    return ranks ? tr("Rank among %1").arg(m_data.cohort) : tr("Percentiles among %1; dashed: the median").arg(m_data.cohort);
}

ChartTable RadarChart::table() const
{
    ChartTable table{.columns = {tr("Statistic"), tr("Value"), tr("Standing")}, .rows = {}};
    for (const RadarChartAxis &axis : m_data.axes)
        table.rows.append({axis.label, axis.value, standingOf(axis)});
    return table;
}

QString RadarChart::summary() const
{
    if (m_data.axes.isEmpty())
        return emptyText();
    const RadarChartAxis *best = nullptr;
    const RadarChartAxis *worst = nullptr;
    for (const RadarChartAxis &axis : m_data.axes) {
        if (!axis.percentile)
            continue;
        if (!best || *axis.percentile > *best->percentile)
            best = &axis;
        if (!worst || *axis.percentile < *worst->percentile)
            worst = &axis;
    }
    if (!best)
        return tr("%1: no comparison yet.").arg(m_data.subject);
    const QString among = m_data.cohort.isEmpty() ? QString() : tr(" among %1").arg(m_data.cohort);
    return tr("%1%2: highest in %3 (%4), lowest in %5 (%6).")
        .arg(m_data.subject, among, best->label, standingOf(*best), worst->label, standingOf(*worst));
}

int RadarChart::pointCount() const
{
    return int(m_data.axes.size());
}

QStringList RadarChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const RadarChartAxis &axis = m_data.axes.at(point);
    QStringList lines{axis.label};
    if (!axis.value.isEmpty())
        lines.append(tr("Value %1").arg(axis.value));
    lines.append(standingOf(axis));
    return lines;
}

QSize RadarChart::sizeHint() const
{
    return {440, m_form == Form::Pizza ? 420 : std::max(200, minimumSizeHint().height())};
}

QSize RadarChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    // Long names may take two lines of a row.
    const bool wordy = std::ranges::any_of(m_data.axes, [](const RadarChartAxis &axis) { return axis.label.size() > 20; });
    const int rows = metrics.height() * (int(m_data.axes.size()) * (wordy ? 7 : 4) / 4 + 3);
    return {metrics.averageCharWidth() * 30, std::max(metrics.height() * 9, rows)};
}

double RadarChart::angleOf(int axis, bool rightToLeft) const
{
    // Clockwise from twelve o'clock, mirrored for right-to-left readers; radians, y downwards.
    const double turn = 2 * std::numbers::pi * axis / double(m_data.axes.size());
    return -std::numbers::pi / 2 + (rightToLeft ? -turn : turn);
}

RadarChart::Fonts RadarChart::fontsFor(const QFont &base)
{
    const QFont caption = typeFont(base, TypeRole::Caption, true);
    return {.label = caption, .value = caption, .pill = typeFont(caption, TypeRole::Strong, true)};
}

QList<RadarChart::Label> RadarChart::labelsOf(double textWidth, const Fonts &fonts) const
{
    const QFontMetricsF labelMetrics(fonts.label);
    const QFontMetricsF valueMetrics(fonts.value);
    QList<Label> labels;
    for (const RadarChartAxis &axis : m_data.axes) {
        Label label{.lines = inTwoLines(axis.label, fonts.label, textWidth)};
        if (label.lines.isEmpty())
            return {};
        double width = valueMetrics.horizontalAdvance(axis.value);
        for (const QString &line : std::as_const(label.lines))
            width = std::max(width, labelMetrics.horizontalAdvance(line));
        label.lines.append(axis.value);
        label.size = {std::ceil(width) + 2,
                      std::ceil(labelMetrics.height()) * double(label.lines.size() - 1) + std::ceil(valueMetrics.height())};
        labels.append(std::move(label));
    }
    return labels;
}

RadarChart::Layout RadarChart::place(const QRectF &area, double radius, const QList<Label> &labels, bool rightToLeft) const
{
    Layout layout;
    QRectF all(-radius, -radius, 2 * radius, 2 * radius);
    for (int i = 0; i < pointCount(); ++i) {
        const QSizeF size = labels.at(i).size;
        Placement placement{.lines = labels.at(i).lines};
        const double angle = angleOf(i, rightToLeft);
        const QPointF direction(std::cos(angle), std::sin(angle));
        // The box touches the ray with the side that faces the centre, sliding with the angle, and moves out until it clears the circle.
        double reach = radius + 8;
        double gap = 0;
        do {
            const QPointF tip = direction * reach;
            placement.box = QRectF(tip + QPointF(size.width() / 2 * (direction.x() - 1), size.height() / 2 * (direction.y() - 1)), size);
            const QPointF nearest(std::clamp(0.0, placement.box.left(), placement.box.right()),
                                  std::clamp(0.0, placement.box.top(), placement.box.bottom()));
            gap = std::hypot(nearest.x(), nearest.y()) - radius;
            reach += 2;
        } while (gap < 6 && reach < radius + 60);
        placement.alignment = direction.x() > 0.3 ? Qt::AlignLeft : direction.x() < -0.3 ? Qt::AlignRight : Qt::AlignHCenter;
        for (const Placement &other : std::as_const(layout.placements)) {
            if (other.box.adjusted(-8, -2, 8, 2).intersects(placement.box))
                return {};
        }
        all = all.united(placement.box);
        layout.placements.append(placement);
    }
    if (all.width() > area.width() || all.height() > area.height())
        return {};
    // Long names on one side push the circle to the other.
    layout.radius = radius;
    layout.centre = area.center() - all.center();
    for (Placement &placement : layout.placements)
        placement.box.translate(layout.centre);
    return layout;
}

RadarChart::Layout RadarChart::fit(const QRectF &area, const Fonts &fonts, bool rightToLeft) const
{
    if (pointCount() < 3)
        return {};
    const double least = std::max(60.0, QFontMetricsF(fonts.pill).height() * 4.2);
    QList<QList<Label>> breakings; // measured once: there are some fifty radii to try
    for (const double share : {0.42, 0.32, 0.25, 0.20}) {
        if (const auto labels = labelsOf(area.width() * share, fonts); !labels.isEmpty())
            breakings.append(labels);
    }
    for (double radius = std::min(area.width(), area.height()) / 2; radius >= least; radius -= 3) {
        for (const auto &labels : std::as_const(breakings)) {
            if (Layout layout = place(area, radius, labels, rightToLeft); layout.radius > 0)
                return layout;
        }
    }
    return {};
}

void RadarChart::paintChart(const Canvas &canvas) const
{
    QRectF area = canvas.rect;
    area.setBottom(canvas.footnote(footnote()));
    m_rows.clear();
    m_radius = 0;
    const Fonts fonts = fontsFor(canvas.font);
    const Layout layout = m_form == Form::Pizza ? fit(area, fonts, canvas.rightToLeft) : Layout{};
    if (layout.radius > 0)
        paintPizza(canvas, layout, fonts);
    else
        paintBars(canvas, area);
}

int RadarChart::pointAt(const QPointF &position) const
{
    if (m_radius <= 0) {
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows.at(i).contains(position))
                return i;
        }
        return -1;
    }
    const QPointF arm = position - m_centre;
    if (m_data.axes.isEmpty() || std::hypot(arm.x(), arm.y()) > m_radius + 24)
        return -1;
    const double full = 2 * std::numbers::pi;
    double turn = std::atan2(arm.y(), arm.x()) + std::numbers::pi / 2;
    if (isRightToLeft())
        turn = -turn;
    turn = std::fmod(turn + full + full / double(m_data.axes.size()) / 2, full);
    return std::min(int(turn / full * double(m_data.axes.size())), pointCount() - 1);
}

QPointF RadarChart::anchorOf(int point) const
{
    if (m_radius <= 0)
        return point < m_rows.size() ? m_rows.at(point).center() : QPointF();
    const double angle = angleOf(point, isRightToLeft());
    return m_centre + QPointF(std::cos(angle), std::sin(angle)) * m_radius * 0.75;
}

QString RadarChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("Nothing to compare in this period yet.") : m_data.empty;
}

} // namespace touchline
