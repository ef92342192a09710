// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/card.h"

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace touchline {

class ChartView;

/** A card around a chart with what every chart offers: save as PNG or SVG, copy image, copy data, show as table. */
class ChartCard : public Card
{
    Q_OBJECT
public:
    /** Takes ownership of the chart. */
    ChartCard(const QString &title, ChartView *chart, QWidget *parent = nullptr);
    ChartView *chart() const { return m_chart; }
    /** The table twin in place of the chart. */
    void setTableShown(bool shown);
    bool isTableShown() const;
    /** To be called when the chart got new data while its table may be shown. */
    void refreshTable();
    /** Proposed file name without ending: "Ana Ferreira - Goals per 90". */
    void setExportName(const QString &name) { m_exportName = name; }

Q_SIGNALS:
    /** A sentence for a toast: what was saved where, or why not. */
    void notified(const QString &message, bool failed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save(const QString &ending);
    void fillTable();
    ChartView *m_chart;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QToolButton *m_more;
    QAction *m_tableAction;
    QAction *m_imageAction;
    QAction *m_pngAction;
    QAction *m_svgAction;
    QString m_exportName;
};

} // namespace touchline
