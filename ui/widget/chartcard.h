// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/card.h"

class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace touchline {

class ChartView;
class ZoomChart;

/**
 * A card around a chart with what every chart offers: save as PNG, SVG or PDF, copy image, copy data, show as table; and the zoom of those
 * that have one. Around a chart of a fixed height it is no higher than it needs, until the table is shown.
 */
class ChartCard : public Card
{
    Q_OBJECT
public:
    /** Takes ownership of the chart. */
    ChartCard(const QString &title, ChartView *chart, QWidget *parent = nullptr);
    ChartView *chart() const { return m_chart; }
    /** Takes ownership; before the button with what every chart offers. */
    void addTool(QWidget *tool);
    /** The table twin in place of the chart. */
    void setTableShown(bool shown);
    bool isTableShown() const;
    /** Proposed file name without ending: "Ana Ferreira - Goals per 90". */
    void setExportName(const QString &name) { m_exportName = name; }

Q_SIGNALS:
    /** A sentence for a toast: what was saved where, or why not. */
    void notified(const QString &message, bool failed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void save(const QString &ending);
    void fillTable();
    void showWhatThereIs();
    void fitTable();
    void addZoom(ZoomChart *chart, QMenu *menu);
    ChartView *m_chart;
    QStackedWidget *m_stack;
    QTableView *m_table;
    class ChartTableModel *m_rows;
    QToolButton *m_more;
    QAction *m_tableAction;
    QAction *m_imageAction;
    QAction *m_pngAction;
    QAction *m_svgAction;
    QAction *m_pdfAction;
    QAction *m_nearAction = nullptr; // without a zoom there is none of the three
    QAction *m_farAction = nullptr;
    QAction *m_wholeAction = nullptr;
    QString m_exportName;
};

} // namespace touchline
