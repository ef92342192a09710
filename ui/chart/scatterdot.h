// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QHash>
#include <QtGui/QPixmap>

class QPainter;

namespace touchline {

/** How one point of a scatter plot looks. */
struct ScatterDot
{
    static constexpr int noSeries = -1; // muted, a circle
    static constexpr int rest = -2; // muted, with a shape of its own
    int series = noSeries;
    double radius = 3.8; // in steps of a half
    bool qualified = true; // else hollow
    bool sized = true; // else a cross: what its size would say is not known
    bool selected = false; // with a ring
    bool operator==(const ScatterDot &) const = default;
};

/** `strength` 0..1: where many stand on each other, one alone is faint and a crowd is dark. */
void paintScatterDot(QPainter &painter, const QPointF &centre, const ScatterDot &dot, const Theme &theme, double strength);
/** The ring of a selected point that is so large. */
void paintScatterRing(QPainter &painter, const QPointF &centre, double radius, const Theme &theme);

/** Dots as pictures of their own, for surfaces of pixels: painting ten thousand paths takes ten times as long. Kept over paintings. */
class ScatterDotPictures
{
public:
    /** Forgets the pictures of other looks. */
    void setLook(const Theme &theme, double strength, double scale);
    const QPixmap &of(const ScatterDot &dot);

private:
    QHash<int, QPixmap> m_pictures;
    Theme m_theme;
    double m_strength = 0;
    double m_scale = 0;
};

} // namespace touchline
