// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sparkline.h"
#include <QtGui/QPainter>
#include <algorithm>

namespace touchline {

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<double>> &values, const Theme &theme,
                    std::optional<double> baseline, bool rightToLeft)
{
    std::optional<double> low = baseline;
    std::optional<double> high = baseline;
    for (const auto &value : values) {
        if (!value)
            continue;
        low = low ? std::min(*low, *value) : *value;
        high = high ? std::max(*high, *value) : *value;
    }
    if (!low)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = rect.adjusted(3, 3, -3, -3);
    const double range = *high - *low;
    const auto y = [&](double value) { return range > 0 ? area.bottom() - (value - *low) / range * area.height() : area.center().y(); };
    const auto x = [&](qsizetype i) {
        const double share = values.size() > 1 ? double(i) / double(values.size() - 1) : 1;
        return rightToLeft ? area.right() - share * area.width() : area.left() + share * area.width();
    };
    if (baseline) {
        painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(*baseline)), QPointF(area.right(), y(*baseline)));
    }
    const QColor color = theme.seriesColor(0);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    std::optional<QPointF> last;
    const auto flush = [&] {
        if (run.size() == 1)
            painter.drawPoint(run.first());
        else if (run.size() > 1)
            painter.drawPolyline(run);
        run.clear();
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i)) {
            flush();
            continue;
        }
        last = QPointF(x(i), y(*values.at(i)));
        run.append(*last);
    }
    flush();
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(*last, 2.5, 2.5);
    }
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<std::optional<double>> &values, const QString &description, std::optional<double> baseline)
{
    m_values = values;
    m_baseline = baseline;
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {88, 24};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (std::ranges::any_of(m_values, [](const auto &value) { return value.has_value(); }))
        paintSparkline(painter, rect(), m_values, Theme::of(this), m_baseline, isRightToLeft());
}

} // namespace touchline
