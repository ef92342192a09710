// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcanvas.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <cmath>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

/** In place of the mark of what is hidden. */
void paintNoMark(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setPen(QPen(theme.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box.center().x() - 5.5, box.center().y() - 5.5, 11, 11), 2, 2);
}

} // namespace

void ChartCanvas::text(const QRectF &box, Qt::Alignment alignment, const QString &text, const QColor &color, const QFont &with) const
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(with);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 0.5);
    painter.setFont(with);
    painter.setPen(color);
    painter.drawText(box, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    if (labels) {
        const QSizeF size(metrics.horizontalAdvance(shown), metrics.height());
        labels->append({text, QStyle::alignedRect(Qt::LeftToRight, alignment, size.toSize(), box.toRect()).toRectF(), shown != text});
    }
}

QRectF ChartCanvas::mirrored(const QRectF &box) const
{
    if (!rightToLeft)
        return box;
    QRectF result = box;
    result.moveRight(rect.right() - (box.left() - rect.left()));
    return result;
}

double ChartCanvas::legend(const QList<ChartLegendEntry> &entries, const QFont &with) const
{
    const QFontMetricsF metrics(with);
    constexpr double mark = 18;
    const double lineHeight = std::ceil(metrics.height()) + 4;
    double x = 0;
    double y = rect.top();
    for (const ChartLegendEntry &entry : entries) {
        const double width = std::min(mark + 6 + std::ceil(metrics.horizontalAdvance(entry.text)) + 1, rect.width());
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += lineHeight;
        }
        const QRectF box = mirrored(QRectF(rect.left() + x, y, width, lineHeight));
        const QRectF sample = rightToLeft ? QRectF(box.right() - mark, y, mark, lineHeight) : QRectF(box.left(), y, mark, lineHeight);
        const QRectF words = rightToLeft ? box.adjusted(0, 0, -mark - 6, 0) : box.adjusted(mark + 6, 0, 0, 0);
        const bool off = hidden.contains(entry.series);
        QFont written = with;
        written.setStrikeOut(off);
        if (off)
            paintNoMark(painter, sample, theme);
        else
            entry.mark(painter, sample);
        text(words, Qt::AlignVCenter | start(), entry.text, theme.muted, written);
        if (places && entry.series >= 0)
            places->append({entry.series, entry.text, box, !off});
        x += width + space::two;
    }
    return x > 0 ? y + lineHeight + 4 : rect.top();
}

QStringList inTwoLines(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList best;
    double least = width;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList lines{words.first(i).join(u' '), words.sliced(i).join(u' ')};
        const double widest = std::max(metrics.horizontalAdvance(lines.at(0)), metrics.horizontalAdvance(lines.at(1)));
        if (widest <= least) {
            least = widest;
            best = lines;
        }
    }
    return best;
}

double ChartCanvas::footnote(const QString &words) const
{
    if (words.isEmpty())
        return rect.bottom();
    const QFont caption = typeFont(font, TypeRole::Caption);
    const QFontMetricsF metrics(caption);
    QStringList lines;
    QString whole = words;
    whole.replace(u" = "_s, u"\u00A0=\u00A0"_s); // "r = 0.27" stays in one line
    const QStringList parts = whole.split(QLatin1Char(' '));
    for (const QString &word : parts) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= rect.width() - 4)
            lines.last() = longer;
        else
            lines.append(word);
    }
    const double height = std::ceil(metrics.height());
    double y = rect.bottom() - height * double(lines.size());
    const double top = y - space::half;
    for (const QString &line : std::as_const(lines)) {
        text(QRectF(rect.left(), y, rect.width(), height), Qt::AlignHCenter | Qt::AlignVCenter, line, theme.muted, caption);
        y += height;
    }
    return top;
}

} // namespace touchline
