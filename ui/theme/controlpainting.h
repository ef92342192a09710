// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtGui/QPainter>

class QStyleOption;
class QWidget;

/** How single controls look: what TouchlineStyle paints with. Colours come from the option's palette. */
namespace touchline {

inline constexpr char primaryProperty[] = "touchlinePrimary"; // of the one filled button of a page

/** Saves the painter's state and smooths edges, for as long as it lives. */
class Painting
{
public:
    explicit Painting(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter *m_painter;
};

/** An invalid colour is left out. */
void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, double width = 1);
/** Points down at 0 degrees, and turns clockwise. */
void chevron(QPainter *painter, const QRectF &rect, int degrees, const QColor &color);

/** A field of several lines: it looks like one of one line. */
bool isTextField(const QWidget *widget);
bool isPrimary(const QStyleOption *option, const QWidget *widget);
/** Fill of something one can press, by its state. */
QColor pressable(const Theme &theme, const QStyleOption *option);
/** The palette of selected text on a tint instead of the full accent. */
QPalette tintedSelection(const QPalette &palette);

void paintPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void paintToolButton(const QStyleOption *option, QPainter *painter);
void paintLineEdit(const QStyleOption *option, QPainter *painter);
void paintCheckMark(const QStyleOption *option, QPainter *painter, bool round);
void paintItemBackground(const QStyleOption *option, QPainter *painter);
void paintProgress(const QStyleOption *option, QPainter *painter);

} // namespace touchline
