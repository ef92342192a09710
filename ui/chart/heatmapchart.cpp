// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/heatmapchart.h"
#include "ui/theme/type.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr double mostRowHeight = 40;
constexpr double nameGap = 6;
} // namespace

void HeatMapChart::setData(const HeatMapData &data)
{
    m_data = data;
    m_data.cells.removeIf([&data](const HeatMapCell &cell) {
        return cell.row < 0 || cell.row >= data.rows.size() || cell.column < 0 || cell.column >= data.columns.size();
    });
    m_fields.clear();
    setAccessibleName(data.title);
    dataChanged();
}

ChartTable HeatMapChart::table() const
{
    ChartTable table{.columns = QStringList{QString()} + m_data.columns, .rows = {}};
    for (const auto &row : m_data.rows) {
        table.rows.append(QStringList(m_data.columns.size() + 1));
        table.rows.last().first() = row;
    }
    for (const auto &cell : m_data.cells)
        table.rows[cell.row][cell.column + 1] = cell.text;
    return table;
}

QStringList HeatMapChart::readOut(int point) const
{
    return point < 0 || point >= pointCount() ? QStringList() : m_data.cells.at(point).detail;
}

QSize HeatMapChart::sizeHint() const
{
    const QFont caption = typeFont(font(), TypeRole::Caption, true);
    const double line = std::ceil(QFontMetricsF(caption).height());
    const double row = line * 2;
    const double rows = row * double(std::max<qsizetype>(4, m_data.rows.size()));
    return {680, int(rows + headHeight(caption, nameWidths(caption), row, 0) + 5 * line)};
}

QSize HeatMapChart::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 34, sizeHint().height()};
}

QList<double> HeatMapChart::nameWidths(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    QList<double> widths;
    for (const QString &name : m_data.columns)
        widths.append(metrics.horizontalAdvance(name));
    return widths;
}

bool HeatMapChart::namesLie(const QList<double> &names, double columnWidth)
{
    return std::ranges::all_of(names, [&](double name) { return name <= columnWidth - space::half; });
}

double HeatMapChart::headHeight(const QFont &font, const QList<double> &names, double rowHeight, double columnWidth) const
{
    if (namesLie(names, columnWidth))
        return std::ceil(QFontMetricsF(font).height() + 2 * nameGap);
    // A name that begins over a lower field reaches into what is empty above it.
    double head = 0;
    for (int column = 0; column < int(m_data.columns.size()); ++column) {
        const auto first = std::ranges::find(m_data.cells, column, &HeatMapCell::column);
        const double above = first == m_data.cells.cend() ? 0 : first->row * rowHeight;
        head = std::max(head, names.at(column) + 2 * nameGap - above);
    }
    return std::ceil(std::max(0.0, head));
}

void HeatMapChart::paintScale(const Canvas &canvas, const QRectF &line, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double low = std::ceil(metrics.horizontalAdvance(m_data.lowText)) + 1;
    const double high = std::ceil(metrics.horizontalAdvance(m_data.highText)) + 1;
    const double step = std::clamp((line.width() - low - high - 2 * space::one) / 5, 4.0, 32.0);
    double x = line.left();
    canvas.text(canvas.mirrored({x, line.top(), low, line.height()}), canvas.start() | Qt::AlignVCenter, m_data.lowText, canvas.theme.muted,
                font);
    x += low + space::one;
    for (int i = 0; i < 5; ++i, x += step)
        canvas.painter.fillRect(canvas.mirrored({x, line.top() + 2, step, line.height() - 4}), canvas.theme.percentileColor(i * 25));
    canvas.text(canvas.mirrored({x + space::one, line.top(), high, line.height()}), canvas.start() | Qt::AlignVCenter, m_data.highText,
                canvas.theme.muted, font);
}

void HeatMapChart::paintColumnName(const Canvas &canvas, int column, const QRectF &over, bool lying, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const QString &name = m_data.columns.at(column);
    if (lying) {
        canvas.text({over.left(), over.bottom() - nameGap - metrics.height(), over.width(), metrics.height()}, Qt::AlignCenter, name,
                    canvas.theme.text, font);
        return;
    }
    const double room = over.height() - nameGap;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room + 0.5);
    auto &painter = canvas.painter;
    painter.save();
    painter.translate(over.center().x(), over.bottom() - nameGap);
    painter.rotate(-90);
    painter.setFont(font);
    painter.setPen(canvas.theme.text);
    painter.drawText(QRectF(0, -over.width() / 2, room, over.width()),
                     int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.restore();
    if (canvas.labels) {
        const double length = metrics.horizontalAdvance(shown);
        canvas.labels->append(
            {name, {over.center().x() - metrics.height() / 2, over.bottom() - nameGap - length, metrics.height(), length}, shown != name});
    }
}

void HeatMapChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    const double line = std::ceil(metrics.height());
    const double bottom = canvas.footnote(m_data.summary) - line - space::one;
    paintScale(canvas, {canvas.rect.left(), bottom, canvas.rect.width(), line}, caption);
    double names = 0;
    for (const auto &row : m_data.rows)
        names = std::max(names, std::ceil(metrics.horizontalAdvance(row)) + 1);
    names = std::min(names, canvas.rect.width() * 0.3);
    const double start = canvas.rect.left() + names + space::one;
    const double width = (canvas.rect.right() - start) / double(std::max<qsizetype>(1, m_data.columns.size()));
    // Lower rows leave less room over them to the names of columns: the head is found for the height that results.
    const double room = bottom - space::one - canvas.rect.top();
    double height = std::max(mostRowHeight, 2 * line); // as high as sizeHint() asks for: else a gap would stand over the scale
    const auto columnNames = nameWidths(caption);
    double head = headHeight(caption, columnNames, height, width);
    while (height > 8 && head + height * double(m_data.rows.size()) > room) {
        height -= 1;
        head = headHeight(caption, columnNames, height, width);
    }
    const double top = canvas.rect.top() + head;
    auto &painter = canvas.painter;
    m_fields.clear();
    for (int i = 0; i < int(m_data.rows.size()); ++i) {
        QStringList lines = inTwoLines(m_data.rows.at(i), caption, names);
        if (lines.isEmpty() || line * double(lines.size()) > height + 1)
            lines = {m_data.rows.at(i)};
        double y = top + height * i + (height - line * double(lines.size())) / 2;
        for (const auto &words : std::as_const(lines)) {
            canvas.text(canvas.mirrored({canvas.rect.left(), y, names, line}), canvas.start() | Qt::AlignVCenter, words, canvas.theme.text,
                        caption);
            y += line;
        }
    }
    QList<bool> named(m_data.columns.size(), false);
    for (int i = 0; i < pointCount(); ++i) {
        const auto &cell = m_data.cells.at(i);
        const QRectF field = canvas.mirrored({start + width * cell.column, top + height * cell.row, width, height});
        m_fields.append(field);
        if (!named.at(cell.column)) {
            named[cell.column] = true;
            paintColumnName(canvas, cell.column, {field.left(), canvas.rect.top(), field.width(), field.top() - canvas.rect.top()},
                            namesLie(columnNames, width), caption);
        }
        if (cell.blank)
            continue;
        const QRectF inner = field.adjusted(1, 1, -1, -1);
        const QColor colour = cell.share ? canvas.theme.percentileColor(*cell.share * 100) : canvas.theme.tint(canvas.theme.text, 0.06);
        painter.fillRect(inner, colour);
        if (metrics.horizontalAdvance(cell.text) <= inner.width() && line <= inner.height() + 2)
            canvas.text(inner, Qt::AlignCenter, cell.text, cell.share ? canvas.theme.textOn(colour) : canvas.theme.muted, caption);
    }
    if (canvas.current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(canvas.theme.text, 2));
        painter.drawRect(m_fields.at(canvas.current).adjusted(1, 1, -1, -1));
    }
}

int HeatMapChart::pointAt(const QPointF &position) const
{
    const auto found = std::ranges::find_if(m_fields, [&position](const QRectF &field) { return field.contains(position); });
    return found == m_fields.end() ? -1 : int(found - m_fields.begin());
}

QPointF HeatMapChart::anchorOf(int point) const
{
    return m_fields.value(point).center();
}

int HeatMapChart::neighbour(int point, bool down) const
{
    if (point < 0)
        return down ? 0 : pointCount() - 1;
    const auto &from = m_data.cells.at(point);
    int best = point;
    for (int i = 0; i < pointCount(); ++i) {
        const auto &cell = m_data.cells.at(i);
        const bool beyond = down ? cell.row > from.row : cell.row < from.row;
        const int nearest = m_data.cells.at(best).row;
        if (cell.column == from.column && beyond && (best == point || (down ? cell.row < nearest : cell.row > nearest)))
            best = i;
    }
    return best;
}

void HeatMapChart::keyPressEvent(QKeyEvent *event)
{
    if (pointCount() > 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        walkTo(neighbour(currentPoint(), event->key() == Qt::Key_Down));
    else
        ChartView::keyPressEvent(event);
}

} // namespace touchline
