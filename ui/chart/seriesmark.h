// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QPointF>

class QPainter;

namespace touchline {

/** The shape of a series, which tells it apart where colours do not, with the painter's own pen and brush. */
void drawSeriesShape(QPainter &painter, int series, const QPointF &centre, double size);
/** The same in the colour of the series, with a thin edge in that of the surface. */
void paintSeriesMark(QPainter &painter, const Theme &theme, int series, const QPointF &centre, double size);

} // namespace touchline
