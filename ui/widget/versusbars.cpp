// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/versusbars.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

VersusBars::VersusBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(tr("Figures of both teams"));
}

void VersusBars::setRows(const QString &home, const QString &away, const QList<VersusRow> &rows)
{
    m_home = home;
    m_away = away;
    m_rows = rows;
    QStringList sentences;
    for (const auto &row : rows)
        sentences.append(tr("%1: %2 %3, %4 %5", "Shots: Rovers 12, Athletic 8").arg(row.name, home, row.homeText, away, row.awayText));
    setAccessibleDescription(sentences.join(u"; "_s));
    updateGeometry();
    update();
}

int VersusBars::rowHeight() const
{
    return fontMetrics().height() + space::one + space::half + 6;
}

QSize VersusBars::sizeHint() const
{
    return {420, int(m_rows.size() + 1) * rowHeight()};
}

QSize VersusBars::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void VersusBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void VersusBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    const int middle = width() / 2;
    const auto side = [&](bool first, int y, int height) { // the first stands where reading begins
        const bool left = first != mirrored;
        return left ? QRect(0, y, middle - space::half, height) : QRect(middle + space::half, y, width() - middle - space::half, height);
    };
    const auto outward = [&](bool first) {
        return (first != mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
    };
    painter.setFont(typeFont(font(), TypeRole::Strong));
    for (const bool first : {true, false}) {
        const QRect area = side(first, 0, line);
        const QRect dot(first != mirrored ? area.left() : area.right() - line / 2, area.center().y() - line / 4, line / 2, line / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(first ? theme.seriesColor(0) : theme.seriesColor(1));
        painter.drawEllipse(dot);
        painter.setPen(theme.text);
        const QRect words = area.adjusted(first != mirrored ? line : 0, 0, first != mirrored ? 0 : -line, 0);
        painter.drawText(words, int(outward(first)),
                         QFontMetrics(painter.font()).elidedText(first ? m_home : m_away, Qt::ElideRight, words.width()));
    }
    const QFont figures = typeFont(font(), TypeRole::Body, true);
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows.at(i);
        const int y = (i + 1) * rowHeight();
        painter.setFont(figures);
        painter.setPen(theme.muted);
        painter.drawText(QRect(width() / 5, y, width() * 3 / 5, line), Qt::AlignCenter,
                         fontMetrics().elidedText(row.name, Qt::ElideRight, width() * 3 / 5));
        const double most = std::max({1e-9, std::abs(row.home.value_or(0)), std::abs(row.away.value_or(0))});
        for (const bool first : {true, false}) {
            const auto &value = first ? row.home : row.away;
            painter.setPen(theme.text);
            painter.drawText(side(first, y, line), int(outward(first)), first ? row.homeText : row.awayText);
            const QRect track = side(first, y + line + 1, 6);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.tint(theme.muted, 0.18));
            painter.drawRoundedRect(track, 3, 3);
            const int length = int(std::lround(track.width() * std::abs(value.value_or(0)) / most));
            if (length < 1)
                continue;
            QRect bar = track;
            if (first != mirrored)
                bar.setLeft(track.right() - length + 1);
            else
                bar.setWidth(length);
            painter.setBrush(first ? theme.seriesColor(0) : theme.seriesColor(1));
            painter.drawRoundedRect(bar, 3, 3);
        }
    }
}

} // namespace touchline
