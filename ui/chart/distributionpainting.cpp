// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distributionchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

/** The painting of a DistributionChart. */
namespace touchline {

namespace {
constexpr double boxHeight = 16;
}

void DistributionChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    const double height = std::ceil(metrics.height());
    const double footTop = canvas.footnote(m_data.summary);
    const double titleTop = footTop - height - 2;
    canvas.text(QRectF(canvas.rect.left(), titleTop, canvas.rect.width(), height), Qt::AlignVCenter | canvas.end(), m_data.title,
                canvas.theme.text, typeFont(caption, TypeRole::Strong));
    const double bottom = titleTop - height - 8;

    int most = 0;
    for (const DistributionChartBin &bin : m_data.bins)
        most = std::max(most, bin.count);
    const ChartScale counts = ChartScale::covering(0, most, 6, true);
    m_mostCount = std::max(1, int(counts.high));
    const double axisWidth = m_data.bins.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(locale().toString(m_mostCount))) + 8;
    QRectF plot(canvas.rect.left() + axisWidth, canvas.rect.top(), canvas.rect.width() - axisWidth - 8, bottom - canvas.rect.top());
    m_plot = canvas.mirrored(plot);
    m_bars = {};
    m_rows.clear();
    if (plot.width() < 20 || plot.height() < 20)
        return;
    findScale(plot.width(), std::max(56.0, metrics.horizontalAdvance(format(-88.8)) * 1.7));

    // Words above each box, so that long names of positions need no column of their own.
    m_wordsHeight = height + 1;
    const double rowHeight = m_wordsHeight + std::max(boxHeight, m_wordsHeight) + 6;
    const double placeRoom = (m_data.place ? height + 4 : 0) + (m_data.bins.isEmpty() ? 0 : height + 2);
    const double rowsHeight = rowHeight * double(m_data.groups.size());
    const double rowsTop = m_data.bins.isEmpty() ? m_plot.top() + placeRoom : m_plot.bottom() - rowsHeight;
    if (!m_data.bins.isEmpty()) {
        const double barsTop = m_plot.top() + placeRoom + height / 2;
        m_bars = QRectF(QPointF(m_plot.left(), barsTop), QPointF(m_plot.right(), std::max(barsTop + 10, rowsTop - 10)));
    }
    for (int i = 0; i < int(m_data.groups.size()); ++i)
        m_rows.append(QRectF(m_plot.left(), rowsTop + i * rowHeight, m_plot.width(), rowHeight));
    if (!m_data.bins.isEmpty()) {
        const QRectF name(canvas.rect.left(), canvas.rect.top(), canvas.rect.width(), height);
        canvas.text(name, Qt::AlignVCenter | canvas.start(), tr("Players"), canvas.theme.text, typeFont(caption, TypeRole::Strong));
    }
    paintAxis(canvas, caption);
    if (!m_data.bins.isEmpty())
        paintBins(canvas, caption, axisWidth);
    paintPlace(canvas, caption);
    paintGroups(canvas, caption);
}

void DistributionChart::paintAxis(const Canvas &canvas, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    for (const auto ticks = m_scale.ticks(); const double tick : ticks) {
        const double x = std::round(xOf(tick));
        canvas.painter.setRenderHint(QPainter::Antialiasing, false);
        canvas.painter.setPen(QPen(canvas.theme.border, 1));
        canvas.painter.drawLine(QPointF(x, m_bars.isEmpty() ? m_plot.top() : m_bars.top()), QPointF(x, m_plot.bottom()));
        canvas.painter.setRenderHint(QPainter::Antialiasing, true);
        const QString text = locale().toString(tick, 'f', m_scale.decimals);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
        QRectF box(x - width / 2, m_plot.bottom() + 5, width, height);
        box.moveLeft(std::clamp(box.left(), canvas.rect.left(), canvas.rect.right() - width));
        canvas.text(box, Qt::AlignCenter, text, canvas.theme.muted, font);
    }
}

void DistributionChart::paintBins(const Canvas &canvas, const QFont &font, double axisWidth) const
{
    const double height = std::ceil(QFontMetricsF(font).height());
    const ChartScale counts = ChartScale::covering(0, m_mostCount, m_bars.height() < 7 * height ? 2 : 6, true);
    for (const auto ticks = counts.ticks(); const double tick : ticks) {
        const double y = std::round(m_bars.bottom() - tick / m_mostCount * m_bars.height());
        canvas.painter.setPen(QPen(tick == 0 ? canvas.theme.tint(canvas.theme.text, 0.35) : canvas.theme.border, 1));
        canvas.painter.drawLine(QPointF(m_bars.left(), y + 0.5), QPointF(m_bars.right(), y + 0.5));
        const QRectF box = canvas.mirrored(QRectF(canvas.rect.left(), y - height / 2, axisWidth - 8, height));
        canvas.text(box, Qt::AlignVCenter | canvas.end(), locale().toString(int(tick)), canvas.theme.muted, font);
    }
    for (int i = 0; i < int(m_data.bins.size()); ++i) {
        const DistributionChartBin &bin = m_data.bins.at(i);
        const double tall = m_bars.height() * bin.count / m_mostCount;
        QRectF bar = spanOf(bin.low, bin.high, m_bars.bottom() - tall, tall);
        if (bar.width() < 1) // all values are equal
            bar.adjust(-12, 0, 12, 0);
        bar.adjust(0.5, 0, -0.5, 0);
        const bool holdsPlayer = m_data.place && *m_data.place >= bin.low && (*m_data.place < bin.high || i == m_data.bins.size() - 1);
        const QColor color = holdsPlayer ? canvas.theme.seriesColor(0) : canvas.theme.muted;
        canvas.painter.fillRect(bar, canvas.theme.tint(color, i == canvas.current ? 0.75 : 0.42));
    }
}

void DistributionChart::paintGroups(const Canvas &canvas, const QFont &font) const
{
    const QFont strong = typeFont(font, TypeRole::Strong);
    QColor veil = canvas.theme.surface; // the player's line goes behind words
    veil.setAlphaF(0.8F);
    const auto write = [&](const QRectF &line, const QString &words, const QColor &color, const QFont &with) {
        QRectF behind(0, line.top() + 1, std::min(QFontMetricsF(with).horizontalAdvance(words), line.width()), m_wordsHeight - 2);
        behind.moveLeft(canvas.rightToLeft ? line.right() - behind.width() : line.left());
        canvas.painter.fillRect(behind, veil);
        canvas.text(line, Qt::AlignTop | canvas.start(), words, color, with);
    };
    for (int i = 0; i < int(m_data.groups.size()); ++i) {
        const DistributionChartGroup &group = m_data.groups.at(i);
        const QRectF &row = m_rows.at(i);
        if (canvas.current == m_data.bins.size() + i)
            canvas.painter.fillRect(row, canvas.theme.tint(canvas.theme.text, 0.06));
        const QString words = tr("%1 · %n", "Forwards · 61", group.n).arg(group.label);
        const QRectF line(row.left() + 5, row.top(), row.width() - 10, m_wordsHeight); // beside the line of who is looked at
        write(line, words, group.own ? canvas.theme.text : canvas.theme.muted, group.own ? strong : font);
        const QRectF below(row.left(), row.top() + m_wordsHeight, row.width(), std::max(boxHeight, m_wordsHeight));
        if (group.median)
            paintBox(canvas, group, QRectF(below.topLeft(), QSizeF(below.width(), boxHeight)));
        else
            write(below.adjusted(5, 0, -5, 0), group.reason, canvas.theme.muted, font);
    }
}

void DistributionChart::paintBox(const Canvas &canvas, const DistributionChartGroup &group, const QRectF &row) const
{
    QPainter &painter = canvas.painter;
    if (!group.q1 || !group.median || !group.q3)
        return;
    const QColor color = group.own ? canvas.theme.seriesColor(0) : canvas.theme.muted;
    const double y = row.center().y();
    painter.setPen(QPen(color, 1.2));
    const auto whisker = [&](double from, double to) {
        painter.drawLine(QPointF(xOf(from), y), QPointF(xOf(to), y));
        painter.drawLine(QPointF(xOf(to), y - 4), QPointF(xOf(to), y + 4));
    };
    if (group.low)
        whisker(*group.q1, *group.low);
    if (group.high)
        whisker(*group.q3, *group.high);
    painter.setBrush(canvas.theme.tint(color, 0.25));
    painter.drawRoundedRect(spanOf(*group.q1, *group.q3, row.top() + 1.5, row.height() - 3), 2, 2);
    painter.setPen(QPen(group.own ? color : canvas.theme.text, 2));
    painter.drawLine(QPointF(xOf(*group.median), row.top() + 2), QPointF(xOf(*group.median), row.bottom() - 2));
}

void DistributionChart::paintPlace(const Canvas &canvas, const QFont &font) const
{
    if (!m_data.place || !std::isfinite(*m_data.place))
        return;
    const double x = xOf(*m_data.place);
    const QColor color = canvas.theme.seriesColor(0);
    const double height = std::ceil(QFontMetricsF(font).height());
    const double above = m_plot.top() + (m_data.bins.isEmpty() ? 0 : height + 2); // below the name of the axis of counts
    const double top = above + height + 2;
    for (const QPen &pen : {QPen(canvas.theme.surface, 4), QPen(color, 2)}) { // a halo keeps it apart from bars of its colour
        canvas.painter.setPen(pen);
        canvas.painter.drawLine(QPointF(x, top), QPointF(x, m_plot.bottom()));
    }
    const QFont strong = typeFont(font, TypeRole::Strong);
    const QString text = tr("%1: %2").arg(m_data.subject, format(*m_data.place));
    const double width = std::min(std::ceil(QFontMetricsF(strong).horizontalAdvance(text)) + 2, canvas.rect.width());
    QRectF box(x - width / 2, above, width, height);
    box.moveLeft(std::clamp(box.left(), canvas.rect.left(), canvas.rect.right() - width));
    canvas.text(box, Qt::AlignCenter, text, color, strong);
}

} // namespace touchline
