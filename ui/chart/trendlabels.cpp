// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trendchart.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

/** What is written below and beside a TrendChart: days, and the names of its lines. */
namespace touchline {

using namespace Qt::StringLiterals;

void TrendChart::paintDates(const Canvas &canvas, const QFont &font) const
{
    // Few matches: their days. Many: the first match of each month. A label that would touch its neighbour is left out.
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    const double slot = slotWidth();
    const auto [first, end] = seenPoints();
    QString dayFormat = locale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = dayFormat.indexOf(u'M') < dayFormat.indexOf(u'd');
    const QString dayAndMonth = monthFirst ? u"MMM d"_s : u"d MMM"_s;
    double widest = 0;
    for (int i = first; i < end; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(locale().toString(m_data.points.at(i).day, dayAndMonth)));
    const bool days = slot >= widest + 8;
    const bool years = m_data.points.at(first).day.daysTo(m_data.points.at(end - 1).day) > 800;
    double taken = canvas.rightToLeft ? canvas.rect.right() + 1 : canvas.rect.left() - 1;
    QDate before;
    for (int i = first; i < end; ++i) {
        const QDate day = m_data.points.at(i).day;
        const double x = slotCentre(i);
        if (!isSeenAt(x))
            continue; // its slot is seen, its middle is not
        const bool newMonth = !before.isValid() || day.year() != before.year() || (!years && day.month() != before.month());
        before = day;
        if (!day.isValid() || (!days && !newMonth))
            continue;
        const QString month = spansYears() && day.month() == 1 ? u"MMM yy"_s : u"MMM"_s;
        const QString text = locale().toString(day, days ? dayAndMonth : years ? u"yyyy"_s : month);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
        QRectF box(x - width / 2, m_plot.bottom() + 6, width, height);
        // Inside, and not under the numbers of the axis.
        const double least = canvas.rightToLeft ? canvas.rect.left() : m_plot.left() - 6;
        const double most = (canvas.rightToLeft ? m_plot.right() + 6 : canvas.rect.right()) - width;
        box.moveLeft(std::max(least, std::min(box.left(), most)));
        if (canvas.rightToLeft ? box.right() + 6 > taken : box.left() - 6 < taken)
            continue;
        taken = canvas.rightToLeft ? box.left() : box.right();
        canvas.painter.setPen(QPen(canvas.theme.muted, 1));
        canvas.painter.drawLine(QPointF(x, m_plot.bottom() + 1), QPointF(x, m_plot.bottom() + 4));
        canvas.text(box, Qt::AlignCenter, text, canvas.theme.muted, font);
    }
}

QList<TrendChart::EndLabel> TrendChart::endLabels() const
{
    QList<EndLabel> labels;
    if (m_data.baseline && isSeriesShown(Baseline))
        labels.append({format(*m_data.baseline, m_data.decimals), *m_data.baseline, false});
    int last = seenPoints().second - 1;
    if (last > 0 && last + 0.5 > seen().high)
        --last; // its middle is out of sight
    if (m_data.points.size() > 1 && m_data.points.at(last).rolling && isSeriesShown(Line))
        labels.append({format(*m_data.points.at(last).rolling, m_data.decimals), *m_data.points.at(last).rolling, true});
    return labels;
}

double TrendChart::endLabelWidth(const QList<EndLabel> &labels, const QFontMetricsF &metrics) const
{
    QStringList texts;
    for (const EndLabel &label : labels)
        texts.append(label.text);
    if (!isWhole() && isSeriesShown(Line)) { // the plot stays where it is while its part moves
        std::optional<double> least;
        std::optional<double> most;
        for (const TrendChartPoint &point : m_data.points) {
            if (!point.rolling || !std::isfinite(*point.rolling))
                continue;
            least = std::min(least.value_or(*point.rolling), *point.rolling);
            most = std::max(most.value_or(*point.rolling), *point.rolling);
        }
        for (const auto &value : {least, most}) {
            if (value)
                texts.append(format(*value, m_data.decimals));
        }
    }
    double width = 0;
    for (const QString &text : std::as_const(texts))
        width = std::max(width, std::ceil(metrics.horizontalAdvance(text)) + 8);
    return width;
}

void TrendChart::paintEnds(const Canvas &canvas, const QList<EndLabel> &labels, const QFont &font, double width) const
{
    const double height = std::ceil(QFontMetricsF(font).height());
    QList<double> centres;
    for (const EndLabel &label : labels)
        centres.append(yOf(label.value));
    if (centres.size() == 2 && std::abs(centres.at(0) - centres.at(1)) < height) {
        const double middle = (centres.at(0) + centres.at(1)) / 2;
        const double sign = centres.at(0) <= centres.at(1) ? -1 : 1;
        centres = {middle + sign * height / 2, middle - sign * height / 2};
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QRectF plain(m_plot.right() + 6, centres.at(i) - height / 2, width - 6, height);
        const QRectF box = canvas.rightToLeft ? QRectF(m_plot.left() - width, plain.top(), width - 6, height) : plain;
        canvas.text(box, Qt::AlignVCenter | canvas.start(), labels.at(i).text,
                    labels.at(i).line ? canvas.theme.seriesColor(0) : canvas.theme.text, font);
    }
}

} // namespace touchline
