// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlayout.h"
#include "ui/theme/type.h"
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr double margin = 48; // half an inch
constexpr double gap = 14;
constexpr double leastTileHeight = 92;
constexpr double tilePadding = 6;
constexpr double tileSide = 10;
constexpr double chartHeight = 270;
constexpr qsizetype usualAxes = 8; // which that height is enough for, with names of two lines
constexpr double axisHeight = 24;
constexpr double logoWidth = 150;
constexpr double logoHeight = 64;
constexpr qsizetype leastColumns = 4;
constexpr double leastName = 150; // of a column of words where there is no room
constexpr double mostLeading = 1.6; // a line in heights of its letters
constexpr int bodySize = 12; // pixels of 1/96 inch: 9 points

QFont printFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(bodySize); // not in points: these would be those of the screen
    return font;
}

} // namespace

ReportLayout::ReportLayout(QPainter &painter, const QRectF &page, bool rightToLeft)
    : m_painter(painter), m_body(page.adjusted(margin, margin, -margin, -margin)), m_y(m_body.top()),
      m_canvas{
          .painter = painter, .rect = m_body, .theme = Theme::light(), .font = printFont(), .rightToLeft = rightToLeft, .labels = nullptr}
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.fillRect(page, Qt::white);
}

double ReportLayout::lineHeight(const QFont &font) const
{
    // Fonts of some scripts leave as much room above and below as the letters are high: half of a table would find none.
    return std::ceil(std::min(QFontMetricsF(font).height(), mostLeading * QFontInfo(font).pixelSize())) + 2;
}

void ReportLayout::line(const QString &text, const QFont &font, const QColor &color, double width)
{
    const double height = lineHeight(font);
    m_canvas.text(m_canvas.mirrored({m_body.left(), m_y, width, height}), m_canvas.start() | Qt::AlignVCenter, text, color, font);
    m_y += height;
}

void ReportLayout::head(const QString &title, const QStringList &lines, const QImage &logo)
{
    const double top = m_y;
    const double width = m_body.width() - (logo.isNull() ? 0 : logoWidth + gap);
    line(title, typeFont(m_canvas.font, TypeRole::Title), m_canvas.theme.text, width);
    for (const auto &each : lines)
        line(each, m_canvas.font, m_canvas.theme.muted, width);
    if (!logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
        m_painter.drawImage(m_canvas.mirrored({{m_body.right() - size.width(), top}, size}), logo);
        m_y = std::max(m_y, top + size.height());
    }
    m_y += gap / 2;
    m_painter.setPen(QPen(m_canvas.theme.border, 1));
    m_painter.drawLine(QPointF(m_body.left(), m_y), QPointF(m_body.right(), m_y));
    m_y += gap;
}

void ReportLayout::tiles(const QList<KpiData> &tiles)
{
    if (tiles.isEmpty())
        return;
    const double width = (m_body.width() - gap * double(tiles.size() - 1)) / double(tiles.size());
    const QFont caption = typeFont(m_canvas.font, TypeRole::Caption, true);
    QList<QStringList> labels; // a long one has two lines; the figures stay on one line with each other
    qsizetype most = 1;
    for (const auto &each : tiles) {
        const QStringList lines = inTwoLines(each.label, caption, width - 2 * tileSide);
        labels.append(lines.isEmpty() ? QStringList(each.label) : lines);
        most = std::max(most, labels.constLast().size());
    }
    const double lines =
        double(2 + most) * lineHeight(caption) + lineHeight(typeFont(m_canvas.font, TypeRole::Kpi, true)) + 2 * tilePadding;
    const double height = std::max(leastTileHeight, lines);
    double x = m_body.left();
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        while (labels.at(i).size() < most)
            labels[i].append(QString());
        tile(m_canvas.mirrored({x, m_y, width, height}), labels.at(i), tiles.at(i));
        x += width + gap;
    }
    m_y += height + gap / 2;
}

void ReportLayout::tile(const QRectF &box, const QStringList &label, const KpiData &data)
{
    const auto &theme = m_canvas.theme;
    m_painter.setPen(QPen(theme.border, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 6, 6);
    const QFont caption = typeFont(m_canvas.font, TypeRole::Caption, true);
    const QFont figure = typeFont(m_canvas.font, TypeRole::Kpi, true);
    QRectF row = box.adjusted(tileSide, tilePadding, -tileSide, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        row.setHeight(lineHeight(font) - 1);
        m_canvas.text(row, m_canvas.start() | Qt::AlignVCenter, text, color, font);
        row.moveTop(row.bottom());
    };
    const bool qualified = data.notQualified.isEmpty();
    for (const auto &each : label)
        write(each, caption, theme.muted);
    write(data.value.isEmpty() ? u"–"_s : data.value, figure, qualified ? theme.text : theme.muted);
    write(data.interval, caption, theme.muted);
    write(qualified ? data.standing : data.notQualified, caption, theme.muted);
}

void ReportLayout::note(const QString &text)
{
    if (text.isEmpty())
        return;
    const QFont caption = typeFont(m_canvas.font, TypeRole::Caption);
    const QRectF room(m_body.left(), m_y, m_body.width(), 4 * lineHeight(caption));
    m_painter.setFont(caption);
    m_painter.setPen(m_canvas.theme.muted);
    QRectF used;
    m_painter.drawText(room, int(m_canvas.start() | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
    m_y += used.height() + gap;
}

void ReportLayout::chart(ChartView &view, const QRectF &box)
{
    view.setTheme(Theme::light());
    view.setFont(m_canvas.font);
    view.setLayoutDirection(m_canvas.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    view.resize(box.size().toSize());
    m_painter.save();
    m_painter.translate(box.topLeft());
    view.paintOn(m_painter);
    m_painter.restore();
}

void ReportLayout::charts(const std::optional<TrendChartData> &trend, const std::optional<RadarChartData> &radar)
{
    if (!trend && !radar)
        return;
    const QFont section = typeFont(m_canvas.font, TypeRole::Strong);
    const double head = lineHeight(section) + 4;
    const double height = chartHeight + axisHeight * double(radar ? std::max<qsizetype>(0, radar->axes.size() - usualAxes) : 0);
    const double first = trend && radar ? (m_body.width() - gap) * 0.56 : m_body.width();
    const double second = trend && radar ? m_body.width() - gap - first : m_body.width();
    if (trend) {
        const QRectF box = m_canvas.mirrored({m_body.left(), m_y, first, head + height});
        m_canvas.text({box.left(), box.top(), box.width(), head}, m_canvas.start() | Qt::AlignVCenter, trend->title, m_canvas.theme.text,
                      section);
        TrendChart view;
        view.setData(*trend);
        chart(view, box.adjusted(0, head, 0, 0));
    }
    if (radar) {
        const QRectF box = m_canvas.mirrored({m_body.right() - second, m_y, second, head + height});
        m_canvas.text({box.left(), box.top(), box.width(), head}, m_canvas.start() | Qt::AlignVCenter,
                      QCoreApplication::translate("Report", "Percentiles"), m_canvas.theme.text, section);
        RadarChart view;
        view.setForm(RadarChart::Form::Bars);
        view.setData(*radar);
        chart(view, box.adjusted(0, head, 0, 0));
    }
    m_y += head + height + gap;
}

double ReportLayout::form(const FormStripData &data, const QRectF &box)
{
    const QFont section = typeFont(m_canvas.font, TypeRole::Strong);
    const double head = lineHeight(section) + 4;
    m_canvas.text({box.left(), box.top(), box.width(), lineHeight(section)}, m_canvas.start() | Qt::AlignVCenter,
                  QCoreApplication::translate("Report", "Last results, the newest at the end"), m_canvas.theme.text, section);
    FormStrip view;
    view.setFont(m_canvas.font);
    view.setData(data);
    const double height = view.sizeHint().height();
    chart(view, {box.left(), box.top() + head, box.width(), height});
    return head + height;
}

void ReportLayout::results(const ReportTable &versus, const std::optional<FormStripData> &last)
{
    if (versus.rows.isEmpty() && !last)
        return;
    const QRectF body = m_body;
    m_y += gap / 2; // no note stands between the tiles and this
    const double top = m_y;
    double bottom = m_y;
    const bool both = !versus.rows.isEmpty() && last;
    const double first = both ? (body.width() - gap) * 0.5 : body.width();
    if (!versus.rows.isEmpty()) {
        m_body.setWidth(first);
        table(versus);
        bottom = m_y;
        m_body = body;
    }
    if (last) {
        const double left = both ? body.left() + first + gap : body.left();
        bottom = std::max(bottom, top + form(*last, m_canvas.mirrored({left, top, body.right() - left, 0})));
    }
    m_y = bottom + gap;
}

void ReportLayout::foot(const QString &text)
{
    const QFont caption = typeFont(m_canvas.font, TypeRole::Caption, true);
    const double height = lineHeight(caption);
    m_canvas.text({m_body.left(), m_body.bottom() - height, m_body.width(), height}, m_canvas.start() | Qt::AlignVCenter, text,
                  m_canvas.theme.muted, caption);
    m_body.setBottom(m_body.bottom() - height - gap);
}

QList<double> ReportLayout::columnWidths(const ReportTable &table, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    QList<double> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double width = metrics.horizontalAdvance(table.header.at(column));
        for (const auto &row : table.rows)
            width = std::max(width, metrics.horizontalAdvance(row.value(column)));
        widths.append(std::ceil(width) + 10);
    }
    return fitted(widths, table.numeric);
}

/** Names give way first, down to what still tells them apart; then the last figures: better fewer of them than cut ones. */
QList<double> ReportLayout::fitted(const QList<double> &wanted, const QList<bool> &numeric) const
{
    QList<double> widths;
    for (qsizetype column = 0; column < wanted.size(); ++column)
        widths.append(numeric.at(column) ? wanted.at(column) : std::min(wanted.at(column), leastName));
    const auto spare = [&] { return m_body.width() - std::accumulate(widths.cbegin(), widths.cend(), 0.0); };
    while (widths.size() > leastColumns && spare() < 0)
        widths.removeLast();
    for (qsizetype column = 0; column < widths.size() && spare() > 0; ++column)
        widths[column] += std::min(spare(), wanted.at(column) - widths.at(column));
    while (!widths.isEmpty() && spare() < -0.5) {
        auto widest = std::ranges::max_element(widths);
        *widest -= std::min(-spare(), std::max(1.0, *widest * 0.05));
    }
    if (const double each = widths.isEmpty() ? 0 : spare() / double(widths.size()); each > 0) {
        for (auto &width : widths)
            width += each;
    }
    return widths;
}

void ReportLayout::table(const ReportTable &table)
{
    if (table.rows.isEmpty())
        return;
    const auto &theme = m_canvas.theme;
    line(table.title, typeFont(m_canvas.font, TypeRole::Strong), theme.text, m_body.width());
    m_y += 2;
    const QFont font = typeFont(m_canvas.font, TypeRole::Caption, true);
    const double height = lineHeight(font) + 2;
    const auto widths = columnWidths(table, font);
    const auto write = [&](const QStringList &cells, const QColor &color) {
        double x = m_body.left();
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const QRectF cell = m_canvas.mirrored({x, m_y, widths.at(column), height});
            // Figures of one column stand one under the other from their last on, from whichever side the words are read.
            const Qt::Alignment alignment = table.numeric.at(column) ? Qt::AlignRight : m_canvas.start();
            m_canvas.text(cell.adjusted(4, 0, -4, 0), alignment | Qt::AlignVCenter, cells.value(column), color, font);
            x += widths.at(column);
        }
        m_y += height;
        m_painter.setPen(QPen(theme.border, 0.5));
        const QRectF under = m_canvas.mirrored({m_body.left(), m_y, m_body.width(), 0});
        m_painter.drawLine(under.topLeft(), under.topRight());
    };
    write(table.header, theme.muted);
    qsizetype shown = 0;
    const auto room = qsizetype((m_body.bottom() - m_y - height) / height); // one line is for those left out
    const qsizetype most = room + 1 >= table.rows.size() ? table.rows.size() : std::max<qsizetype>(0, room);
    for (; shown < most; ++shown)
        write(table.rows.at(shown), theme.text);
    if (shown < table.rows.size())
        line(QCoreApplication::translate("Report", "and %n more, left out for want of room", nullptr, int(table.rows.size() - shown)), font,
             theme.muted, m_body.width());
}

} // namespace touchline
