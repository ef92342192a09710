// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/barlistchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void BarListChart::setData(const BarListData &data)
{
    m_data = data;
    m_bars.clear();
    setAccessibleName(data.title);
    dataChanged();
}

ChartTable BarListChart::table() const
{
    ChartTable table{.columns = {tr("Name"), tr("Share"), tr("Sample")}, .rows = {}};
    for (const auto &row : m_data.rows)
        table.rows.append({row.label, row.text, row.detail});
    return table;
}

QString BarListChart::summary() const
{
    if (m_data.rows.isEmpty())
        return m_data.empty;
    const auto low = std::ranges::count_if(m_data.rows, &BarListRow::low);
    return tr("%1: from %2 (%3) to %4 (%5); %n below the line.", nullptr, int(low))
        .arg(m_data.title, m_data.rows.constFirst().text, m_data.rows.constFirst().label, m_data.rows.constLast().text,
             m_data.rows.constLast().label);
}

QStringList BarListChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto &row = m_data.rows.at(point);
    return {row.label, row.text, row.detail};
}

int BarListChart::rowHeight() const
{
    return QFontMetrics(font()).height() + space::half;
}

QSize BarListChart::sizeHint() const
{
    return {360, std::max(80, (pointCount() + 2) * rowHeight())};
}

void BarListChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    double names = 0;
    double figures = 0;
    for (const auto &row : m_data.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.label));
        figures = std::max(figures, metrics.horizontalAdvance(row.text + u" !"_s));
    }
    names = std::min(names + space::one, canvas.rect.width() * 0.42);
    figures += space::one;
    const double bottom = canvas.footnote(m_data.thresholdText);
    const double height = std::min<double>(rowHeight(), (bottom - canvas.rect.top()) / double(std::max(1, pointCount())));
    const double start = canvas.rect.left() + names + space::one;
    const double length = std::max(10.0, canvas.rect.right() - figures - start);
    m_bars.clear();
    auto &painter = canvas.painter;
    for (int i = 0; i < pointCount(); ++i) {
        const auto &row = m_data.rows.at(i);
        const double y = canvas.rect.top() + height * i;
        canvas.text(canvas.mirrored({canvas.rect.left(), y, names, height}), canvas.start() | Qt::AlignVCenter, row.label,
                    canvas.theme.text, caption);
        const QRectF whole(start, y + height * 0.2, length, height * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.theme.tint(canvas.theme.text, 0.06));
        painter.drawRoundedRect(canvas.mirrored(whole), 3, 3);
        QRectF bar = whole;
        bar.setWidth(length * std::clamp(row.share.value_or(0), 0.0, 1.0));
        bar = canvas.mirrored(bar);
        m_bars.append(bar);
        painter.setBrush(i == canvas.current ? canvas.theme.accent : row.low ? canvas.theme.warn : canvas.theme.seriesColor(0));
        if (bar.width() > 0)
            painter.drawRoundedRect(bar, 3, 3);
        canvas.text(canvas.mirrored({start + length, y, figures, height}), canvas.end() | Qt::AlignVCenter,
                    row.low ? row.text + u" !"_s : row.text, row.low ? canvas.theme.warn : canvas.theme.muted, caption);
    }
    if (m_data.threshold) {
        const QRectF at = canvas.mirrored({start + length * *m_data.threshold, canvas.rect.top(), 0, height * pointCount()});
        painter.setPen(QPen(canvas.theme.muted, 1, Qt::DashLine));
        painter.drawLine(at.topLeft(), at.bottomLeft());
    }
}

int BarListChart::pointAt(const QPointF &position) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (position.y() >= m_bars.at(i).top() - 3 && position.y() <= m_bars.at(i).bottom() + 3)
            return i;
    }
    return -1;
}

QPointF BarListChart::anchorOf(int point) const
{
    return m_bars.value(point).center();
}

} // namespace touchline
