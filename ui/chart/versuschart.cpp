// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/versuschart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr double versusBar = 6; // thickness

/** Half of the width: the first side stands where reading begins. */
QRectF halfOf(const ChartCanvas &canvas, bool first, double top, double height)
{
    const double half = canvas.rect.width() / 2 - space::half;
    const double left = first ? canvas.rect.left() : canvas.rect.right() - half;
    return canvas.mirrored({left, top, half, height});
}

} // namespace

void VersusChart::setData(const VersusChartData &data)
{
    m_data = data;
    m_bands.clear();
    setAccessibleName(data.title);
    dataChanged();
}

ChartTable VersusChart::table() const
{
    ChartTable table{.columns = {tr("Statistic"), m_data.home, m_data.away}, .rows = {}};
    for (const auto &row : m_data.rows)
        table.rows.append({row.name, row.homeText, row.awayText});
    return table;
}

QString VersusChart::summary() const
{
    if (m_data.rows.isEmpty())
        return emptyText();
    const auto ahead = [this](auto one, auto other) {
        return locale().toString(
            std::ranges::count_if(m_data.rows, [=](const VersusRow &row) { return (row.*one).value_or(0) > (row.*other).value_or(0); }));
    };
    return tr("%1 has more in %2 of %3 figures, %4 in %5.", "team, number, number, other team, number")
        .arg(m_data.home, ahead(&VersusRow::home, &VersusRow::away), locale().toString(m_data.rows.size()), m_data.away,
             ahead(&VersusRow::away, &VersusRow::home));
}

QStringList VersusChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto &row = m_data.rows.at(point);
    return {row.name, tr("%1: %2").arg(m_data.home, row.homeText), tr("%1: %2").arg(m_data.away, row.awayText)};
}

double VersusChart::rowHeight() const
{
    return std::ceil(QFontMetricsF(typeFont(font(), TypeRole::Body, true)).height()) + space::one + space::half + versusBar;
}

QSize VersusChart::sizeHint() const
{
    return {420, int(rowHeight() * double(std::max(1, pointCount()) + 1)) + space::one};
}

QSize VersusChart::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 30, sizeHint().height()};
}

void VersusChart::paintNames(const Canvas &canvas) const
{
    const QFont strong = typeFont(canvas.font, TypeRole::Strong);
    const double line = std::ceil(QFontMetricsF(strong).height());
    const double dot = line / 2;
    for (const bool first : {true, false}) {
        const QRectF area = halfOf(canvas, first, canvas.rect.top(), line);
        const bool left = first != canvas.rightToLeft;
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(canvas.theme.seriesColor(first ? 0 : 1));
        canvas.painter.drawEllipse(QRectF(left ? area.left() : area.right() - dot, area.center().y() - dot / 2, dot, dot));
        const QRectF words = area.adjusted(left ? line : 0, 0, left ? 0 : -line, 0);
        canvas.text(words, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, first ? m_data.home : m_data.away, canvas.theme.text,
                    strong);
    }
}

void VersusChart::paintRow(const Canvas &canvas, const VersusRow &row, const QRectF &band, double figures) const
{
    auto &painter = canvas.painter;
    const Theme &theme = canvas.theme;
    const QFont body = typeFont(canvas.font, TypeRole::Body, true);
    const double line = std::ceil(QFontMetricsF(body).height());
    const double top = band.top() + space::half;
    canvas.text(QRectF(band.left() + figures, top, band.width() - 2 * figures, line), Qt::AlignCenter, row.name, theme.muted, body);
    const double most = std::max({1e-9, std::abs(row.home.value_or(0)), std::abs(row.away.value_or(0))});
    for (const bool first : {true, false}) {
        const bool left = first != canvas.rightToLeft;
        const double value = std::abs((first ? row.home : row.away).value_or(0));
        const QRectF area = halfOf(canvas, first, top, line);
        canvas.text(area, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, first ? row.homeText : row.awayText, theme.text,
                    body);
        const QRectF track(area.left(), top + line + 1, area.width(), versusBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tint(theme.muted, 0.18));
        painter.drawRoundedRect(track, versusBar / 2, versusBar / 2);
        const double length = track.width() * value / most;
        if (!(length >= 1)) // nothing, or no number at all
            continue;
        QRectF bar(track.left(), track.top(), length, versusBar);
        if (left) // towards the middle
            bar.moveRight(track.right());
        painter.setBrush(theme.seriesColor(first ? 0 : 1));
        painter.drawRoundedRect(bar, versusBar / 2, versusBar / 2);
    }
}

void VersusChart::paintChart(const Canvas &canvas) const
{
    paintNames(canvas);
    const QFontMetricsF metrics(typeFont(canvas.font, TypeRole::Body, true));
    double figures = 0;
    for (const auto &row : m_data.rows)
        figures = std::max({figures, metrics.horizontalAdvance(row.homeText), metrics.horizontalAdvance(row.awayText)});
    figures = std::min(std::ceil(figures) + space::one, canvas.rect.width() * 0.4);
    m_bands.clear();
    const double height = std::min(rowHeight(), canvas.rect.height() / double(pointCount() + 1));
    for (int i = 0; i < pointCount(); ++i) {
        m_bands.append({canvas.rect.left(), canvas.rect.top() + height * (i + 1) - space::half, canvas.rect.width(), height});
        if (i == canvas.current)
            canvas.painter.fillRect(m_bands.constLast(), canvas.theme.tint(canvas.theme.text, 0.06));
        paintRow(canvas, m_data.rows.at(i), m_bands.constLast(), figures);
    }
}

int VersusChart::pointAt(const QPointF &position) const
{
    for (int i = 0; i < int(m_bands.size()); ++i) {
        if (m_bands.at(i).contains(position))
            return i;
    }
    return -1;
}

QPointF VersusChart::anchorOf(int point) const
{
    return m_bands.value(point).center();
}

QString VersusChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("No figures yet.") : m_data.empty;
}

} // namespace touchline
