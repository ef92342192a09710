// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtGui/QPalette>

class QWidget;

namespace touchline {

/** The colours of look.md in one of their two sets. A value: charts and widgets ask for it whenever they paint, nobody keeps it. */
struct Theme
{
    bool dark = false;
    QColor window; // behind cards
    QColor surface; // cards, grids
    QColor raised; // menus, tool tips, read-outs
    QColor border;
    QColor text;
    QColor muted; // still >= 4.5:1 on window, surface and raised
    QColor accent;
    QColor onAccent; // text on accent
    QColor good;
    QColor bad;
    QColor warn;
    QList<QColor> series; // colour-blind safe, in the order of use; the player looked at is always the first
    QList<QColor> percentiles; // five steps, low to high
    bool operator==(const Theme &) const = default;

    static const Theme &light();
    static const Theme &night();
    /** The set that a palette was made from: how a widget learns its colours, so that a theme change is just a palette change. */
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    QPalette palette() const;
    QColor seriesColor(qsizetype index) const { return series.at(index % series.size()); }
    /** Of 0..100; outside is clamped. The number always stands beside the colour. */
    QColor percentileColor(double percentile) const;
    /** Black or white-ish, whichever reads better on `background`. */
    QColor textOn(const QColor &background) const;
    /** `over` painted on surface with `opacity` 0..1, as an opaque colour. */
    QColor tint(const QColor &over, double opacity) const;
};

/** WCAG 2 contrast ratio, 1..21. */
double contrastRatio(const QColor &one, const QColor &other);

} // namespace touchline
