// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/charttable.h"
#include "ui/theme/focusring.h"
#include <QtWidgets/QWidget>
#include <optional>

namespace touchline {

class LegendButton;

/**
 * A chart: data in, theme from the palette, PNG, SVG, PDF and clipboard out, a table twin and a sentence for those who cannot see it.
 * Arrow keys, Home and End walk through its points; the point walked to or hovered has a read-out. Entries of the legend that name a
 * series show and hide it, by click or, after Tab, by arrow keys and Space. Whatever library draws a chart stays behind this class.
 */
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /** The data, formatted: one row per point. */
    virtual ChartTable table() const = 0;
    /** What the chart says, in one sentence. */
    virtual QString summary() const = 0;
    virtual int pointCount() const = 0;
    /** One or more lines about a point; the first is its heading. */
    virtual QStringList readOut(int point) const = 0;

    /** The chart as painted, without hover and focus; `scale` is pixels per device-independent pixel. */
    QImage toImage(double scale = 2) const;
    Result<void> savePng(const QString &path, double scale = 2) const;
    Result<void> saveSvg(const QString &path) const;
    Result<void> savePdf(const QString &path) const; // one page of the chart's own size
    void copyToClipboard() const;
    /** The same at the painter's origin: a part of a larger page. */
    void paintOn(QPainter &painter) const { paintAll(painter, -1, nullptr); }

    /** Colours other than the palette's, for print; nullopt follows the palette again. */
    void setTheme(const std::optional<Theme> &theme);
    const Theme &theme() const;

    /** The point with the read-out; -1: none. */
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);

    /** Whether a series of the legend is drawn; its numbers are in the table all the same. */
    bool isSeriesShown(int series) const { return !m_hidden.contains(series); }
    void setSeriesShown(int series, bool shown);

    QList<ChartLabel> paintedLabels() const;

Q_SIGNALS:
    /** table() and summary() have become others. */
    void contentChanged();
    void currentPointChanged(int point);
    void seriesShownChanged(int series, bool shown);
    /** Enter, or a click, on a point. */
    void pointActivated(int point);

protected:
    using Canvas = ChartCanvas;
    virtual void paintChart(const Canvas &canvas) const = 0;
    /** The point under a position, -1 for none. */
    virtual int pointAt(const QPointF &position) const = 0;
    /** Where the read-out of a point is anchored. */
    virtual QPointF anchorOf(int point) const = 0;
    /** Shown instead of the chart when pointCount() is 0. */
    virtual QString emptyText() const = 0;
    /** By key: marks the point and tells it to a screen reader. */
    void walkTo(int point);
    /** To be called when the data changed. */
    void dataChanged();
    /** For data with other series than before. */
    void showAllSeries();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintAll(QPainter &painter, int current, QList<ChartLabel> *labels, QList<ChartLegendPlace> *places = nullptr) const;
    void arrangeLegend();
    LegendButton *makeLegendButton();
    void paintReadOut(QPainter &painter) const;
    void announce();

    std::optional<Theme> m_theme;
    FocusRing m_ring;
    int m_current = -1;
    QSet<int> m_hidden; // series
    QList<ChartLegendPlace> m_places; // of the legend, as last on the screen
    QList<LegendButton *> m_legend;
};

} // namespace touchline
