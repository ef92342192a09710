// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainting.h"
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QWidget>
#include <algorithm>

namespace touchline {

namespace {
constexpr double buttonRadius = 6;
}

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double width)
{
    const Painting painting(painter);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), buttonRadius, buttonRadius);
}

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void chevron(QPainter *painter, const QRectF &rect, int degrees, const QColor &color)
{
    const Painting painting(painter);
    const double size = std::min({rect.width(), rect.height(), 9.0});
    painter->translate(rect.center());
    painter->rotate(degrees);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-size / 2, -size / 4}, {0, size / 4}, {size / 2, -size / 4}});
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        || (widget && widget->property(primaryProperty).toBool());
}

QColor pressable(const Theme &theme, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return theme.tint(theme.text, 0.03);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        return theme.tint(theme.accent, 0.18);
    if (option->state & QStyle::State_MouseOver)
        return theme.tint(theme.text, 0.06);
    return theme.dark ? theme.tint(theme.text, 0.05) : theme.surface;
}

void paintPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (isPrimary(option, widget) && enabled) {
        const bool down = option->state & QStyle::State_Sunken;
        const bool hover = option->state & QStyle::State_MouseOver;
        roundedBox(painter, option->rect, theme.tint(theme.accent, down ? 0.8 : hover ? 0.9 : 1), {});
    } else if (flat && !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))) {
        return;
    } else {
        roundedBox(painter, option->rect, pressable(theme, option), flat ? QColor() : theme.tint(theme.text, 0.22));
    }
}

void paintToolButton(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool quiet = option->state & QStyle::State_AutoRaise;
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (quiet && !active && !hover)
        return;
    roundedBox(painter, option->rect, pressable(theme, option), quiet ? QColor() : theme.tint(theme.text, 0.22));
}

void paintLineEdit(const QStyleOption *option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth <= 0) {
        painter->fillRect(option->rect, option->palette.base());
        return;
    }
    const Theme &theme = Theme::of(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    roundedBox(painter, option->rect, enabled ? theme.surface : theme.tint(theme.text, 0.04),
               focus ? theme.accent : theme.tint(theme.text, 0.3), focus ? 2 : 1);
}

void paintCheckMark(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const Painting painting(painter);
    const double side = std::min(option->rect.width(), option->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const QColor fill = on || partly ? (enabled ? theme.accent : theme.muted) : theme.surface;
    painter->setPen(QPen(on || partly ? fill : theme.tint(theme.text, enabled ? 0.5 : 0.2), 1));
    painter->setBrush(fill);
    const double radius = round ? side / 2 : 4;
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    if (partly) {
        painter->drawLine(c - QPointF(side / 4, 0), c + QPointF(side / 4, 0));
    } else if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(c, side / 5, side / 5);
    } else if (on) {
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(
            QPolygonF{c + QPointF(-side * 0.24, 0), c + QPointF(-side * 0.06, side * 0.19), c + QPointF(side * 0.26, -side * 0.2)});
    }
}

void paintItemBackground(const QStyleOption *option, QPainter *painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const Theme &theme = Theme::of(option->palette);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, theme.tint(theme.accent, theme.dark ? 0.24 : 0.14));
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, theme.tint(theme.text, 0.04));
}

void paintProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Theme &theme = Theme::of(option->palette);
    QRectF box(option->rect);
    if (bar->maximum > bar->minimum) {
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        box.setWidth(box.width() * std::clamp(share, 0.0, 1.0));
        if (bar->direction == Qt::RightToLeft)
            box.moveRight(option->rect.right() + 1);
    }
    // Of unknown length: the whole groove in a tint, for motion says nothing more.
    roundedBox(painter, box, bar->maximum > bar->minimum ? theme.tint(theme.accent, 0.35) : theme.tint(theme.accent, 0.18), {});
}

QPalette tintedSelection(const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    QPalette result = palette;
    result.setColor(QPalette::Highlight, theme.tint(theme.accent, theme.dark ? 0.24 : 0.14));
    result.setColor(QPalette::HighlightedText, theme.text);
    return result;
}

} // namespace touchline
