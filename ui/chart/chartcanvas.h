// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <functional>

class QPainter;

namespace touchline {

/** A piece of text with its rectangle as last painted; tests hold that none is clipped or covers another. */
struct ChartLabel
{
    QString text;
    QRectF rect;
    bool elided = false;
};

struct ChartLegendEntry
{
    QString text;
    std::function<void(QPainter &painter, const QRectF &box)> mark; // paints the sample in front of it
    int series = -1; // that it shows and hides; -1: it only explains
};

/** Where an entry that shows and hides stands, as last painted. */
struct ChartLegendPlace
{
    int series = -1;
    QString text;
    QRectF rect;
    bool shown = true;
    bool operator==(const ChartLegendPlace &) const = default;
};

/** What a chart paints with: nothing else decides about its looks. */
struct ChartCanvas
{
    QPainter &painter;
    QRectF rect;
    const Theme &theme;
    QFont font;
    bool rightToLeft = false;
    int current = -1; // point to mark, -1 in exports
    QList<ChartLabel> *labels = nullptr;
    QSet<int> hidden; // series that are not drawn
    QList<ChartLegendPlace> *places = nullptr;

    /** Draws one line of text aligned in `box`, elided when it must be, and notes it. */
    void text(const QRectF &box, Qt::Alignment alignment, const QString &text, const QColor &color, const QFont &with) const;
    /** Where a box of a left-to-right layout stands for the reader. */
    QRectF mirrored(const QRectF &box) const;
    /** The alignment of text that begins, or ends, where reading does. */
    Qt::Alignment start() const { return rightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment end() const { return rightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
    /** In lines from the top; returns where it ends. What is hidden is struck through, with an empty frame for its mark. */
    double legend(const QList<ChartLegendEntry> &entries, const QFont &with) const;
    /** Muted lines at the bottom: cohort, sample; returns where they begin, with a gap. */
    double footnote(const QString &text) const;
};

/** The words on one or two lines of `width`, broken at spaces; empty when they do not fit. */
QStringList inTwoLines(const QString &text, const QFont &font, double width);

} // namespace touchline
