// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QProxyStyle>

class QPushButton;

namespace touchline {

/** Fusion made quiet: flat surfaces, 1 px borders, one accent, a 2 px focus ring, targets of at least 32 px. All colours from the palette.
 */
class TouchlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TouchlineStyle();

    using QProxyStyle::polish;
    /** Nothing moves: menus, lists and tool tips are there at once, as everything else is. */
    void polish(QApplication *application) override;
    /** Tool tips are plain text, whoever wrote it: names and definitions come from a server. */
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /** Names of another script among words of the window's own stay in the window's direction. */
    void drawItemText(QPainter *painter, const QRect &area, int flags, const QPalette &palette, bool enabled, const QString &text,
                      QPalette::ColorRole role) const override;

private:
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
};

/** The one filled button of a page. */
void setPrimary(QPushButton *button, bool primary = true);

} // namespace touchline
