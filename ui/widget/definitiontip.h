// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/metricdefinitions.h"
#include <QtWidgets/QFrame>

namespace touchline {

/**
 * What a number means, beside the number that has the focus: on a key what hovering tells. Read out, and closed by any key or click; then
 * the focus is where it was.
 */
class DefinitionTip : public QFrame
{
    Q_OBJECT
public:
    /** What is seen in `widget`, or chosen there; of a chart with a point walked to, what that point is of. */
    static void define(QWidget *widget, const DefinedMetrics &definitions);
    /** Of a tile, a chart, a chooser, or the current column of a table. False: what has the focus has no definition. */
    static bool showFor(QWidget *focus);
    const QString &text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    DefinitionTip(QWidget *about, const QString &text);
    void popUp(const QRect &beside);
    QString m_text;
};

} // namespace touchline
