// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/splitschart.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

/** A row is two lines: name and number, and under them bar and sample. */
struct SplitsChart::Measures
{
    QFont body;
    QFont strong;
    QFont caption;
    double line = 0; // height of name and number
    double bar = 0; // height of bar and sample
    double row = 0;
    double figures = 0; // width
    double samples = 0;
    double lowest = 0; // of the scale
    double highest = 1;
};

void SplitsChart::setData(const SplitsChartData &data)
{
    m_data = data;
    m_bands.clear();
    setAccessibleName(data.title);
    dataChanged();
}

ChartTable SplitsChart::table() const
{
    ChartTable table{.columns = {tr("Part"), tr("Value"), tr("95 % interval"), tr("Sample")}, .rows = {}};
    for (const auto &row : m_data.rows)
        table.rows.append({row.label, row.value ? row.text : row.reason, row.interval, row.sample});
    return table;
}

QString SplitsChart::summary() const
{
    const SplitsChartRow *least = nullptr;
    const SplitsChartRow *most = nullptr;
    for (const auto &row : m_data.rows) {
        if (!row.value)
            continue;
        if (!least || *row.value < *least->value)
            least = &row;
        if (!most || *row.value > *most->value)
            most = &row;
    }
    if (!least)
        return m_data.rows.isEmpty() ? m_data.empty : tr("%1: no numbers in this period.").arg(m_data.title);
    if (least == most)
        return tr("%1: %2 (%3).").arg(m_data.title, most->text, most->label);
    return tr("%1: highest %2 (%3), lowest %4 (%5).").arg(m_data.title, most->text, most->label, least->text, least->label);
}

QStringList SplitsChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto &row = m_data.rows.at(point);
    QStringList lines{row.value ? u"%1: %2"_s.arg(row.label, row.text) : row.label};
    if (!row.value)
        lines.append(row.reason);
    else if (!row.interval.isEmpty())
        lines.append(tr("95 % interval %1").arg(row.interval));
    lines.append(row.sample);
    lines.removeAll(QString());
    return lines;
}

SplitsChart::Measures SplitsChart::measure(const QRectF &area) const
{
    Measures at{.body = typeFont(font(), TypeRole::Body),
                .strong = typeFont(font(), TypeRole::Strong, true),
                .caption = typeFont(font(), TypeRole::Caption, true)};
    at.line = std::ceil(QFontMetricsF(at.strong).height());
    at.bar = std::ceil(QFontMetricsF(at.caption).height());
    at.row = at.line + at.bar + space::one + space::half;
    double low = 0; // bars begin at nothing
    double high = m_data.baseline.value_or(0);
    for (const auto &row : m_data.rows) {
        at.figures = std::max(at.figures, std::ceil(QFontMetricsF(at.strong).horizontalAdvance(row.text)) + 1);
        at.samples = std::max(at.samples, std::ceil(QFontMetricsF(at.caption).horizontalAdvance(row.sample)) + 1);
        for (const auto &value : {row.value, row.low, row.high}) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    }
    low = std::min(low, m_data.baseline.value_or(0));
    // An interval of few matches may be many times as wide as all values: it is cut off where it would make the bars unreadable.
    double values = std::abs(m_data.baseline.value_or(0));
    for (const auto &row : m_data.rows)
        values = std::max(values, std::abs(row.value.value_or(0)));
    if (values > 0) {
        high = std::min(high, 2.5 * values);
        low = std::max(low, -2.5 * values);
    }
    at.lowest = low;
    at.highest = high > low ? high : low + 1;
    at.samples = std::min(at.samples, area.width() * 0.5);
    return at;
}

QSize SplitsChart::sizeHint() const
{
    const auto at = measure(QRectF(0, 0, 480, 200));
    return {480, std::max(120, int(at.row * std::max(1, pointCount()) + 2 * at.bar) + 3 * space::one)};
}

QSize SplitsChart::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 32, sizeHint().height()};
}

void SplitsChart::paintRow(const Canvas &canvas, const Measures &at, int index, const QRectF &band) const
{
    const auto &row = m_data.rows.at(index);
    auto &painter = canvas.painter;
    const Theme &theme = canvas.theme;
    if (index == canvas.current)
        painter.fillRect(band, theme.tint(theme.text, 0.05));
    const double left = canvas.rect.left();
    const double width = canvas.rect.width();
    const auto along = [&](double from, double to, double top, double height) {
        return canvas.mirrored(QRectF(left + from, top, to - from, height));
    };
    const double top = band.top() + space::half;
    canvas.text(along(0, width - at.figures - space::one, top, at.line), canvas.start() | Qt::AlignVCenter, row.label, theme.text, at.body);
    const double under = top + at.line;
    const double length = width - at.samples - space::two;
    if (!row.value) {
        canvas.text(along(0, length, under, at.bar), canvas.start() | Qt::AlignVCenter, row.reason, theme.muted, at.caption);
    } else {
        canvas.text(along(width - at.figures, width, top, at.line), canvas.end() | Qt::AlignVCenter, row.text, theme.text, at.strong);
        const auto placeOf = [&](double value) { return std::clamp((value - at.lowest) / (at.highest - at.lowest), 0.0, 1.0) * length; };
        const double thick = std::max(8.0, at.bar * 0.6);
        const double barTop = under + (at.bar - thick) / 2;
        painter.fillRect(along(0, length, barTop, thick), theme.tint(theme.text, 0.06));
        const double zero = placeOf(0);
        const double end = placeOf(*row.value);
        painter.fillRect(along(std::min(zero, end), std::max(zero, end), barTop, thick), theme.seriesColor(0));
        if (row.low && row.high) {
            // Dark on the light half and the bar alike: its own edge of the surface.
            const QRectF range = along(placeOf(*row.low), std::max(placeOf(*row.low) + 1, placeOf(*row.high)), barTop, thick);
            const double middle = range.center().y();
            for (const auto &[colour, thickness] : {std::pair(theme.surface, 4.0), std::pair(theme.text, 1.5)}) {
                painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(QPointF(range.left(), middle), QPointF(range.right(), middle));
                for (const double x : {range.left(), range.right()})
                    painter.drawLine(QPointF(x, middle - thick / 2 + 1), QPointF(x, middle + thick / 2 - 1));
            }
        }
        if (m_data.baseline) {
            QPen pen(theme.text, 1.2);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            const QRectF line = along(placeOf(*m_data.baseline), placeOf(*m_data.baseline), under, at.bar);
            painter.drawLine(line.topLeft(), line.bottomLeft());
        }
    }
    canvas.text(along(width - at.samples, width, under, at.bar), canvas.end() | Qt::AlignVCenter, row.sample, theme.muted, at.caption);
}

void SplitsChart::paintChart(const Canvas &canvas) const
{
    const auto at = measure(canvas.rect);
    const double bottom = canvas.footnote(m_data.baselineText);
    const double height = std::min(at.row + space::two, (bottom - canvas.rect.top()) / std::max(1, pointCount()));
    m_bands.clear();
    for (int i = 0; i < pointCount(); ++i) {
        const QRectF band(canvas.rect.left(), canvas.rect.top() + height * i, canvas.rect.width(), height);
        m_bands.append(band);
        paintRow(canvas, at, i, band);
    }
}

int SplitsChart::pointAt(const QPointF &position) const
{
    for (int i = 0; i < int(m_bands.size()); ++i) {
        if (m_bands.at(i).contains(position))
            return i;
    }
    return -1;
}

QPointF SplitsChart::anchorOf(int point) const
{
    return m_bands.value(point).center();
}

} // namespace touchline
