// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/chartcard.h"
#include "ui/chart/charttablemodel.h"
#include "ui/chart/chartview.h"
#include "ui/chart/zoomchart.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/errortext.h"
#include "ui/widget/morecolumns.h"
#include "ui/widget/savedialog.h"
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOfWidest = 140; // pixels that the widest column keeps where not all fit

/** Every column is as wide as what is in it; where that is too much, the widest gives way, else what is missing is the last ones. */
void fitColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    auto *header = table.horizontalHeader();
    int widest = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionSize(column) > header->sectionSize(widest))
            widest = column;
    }
    const int over = header->length() - table.viewport()->width();
    if (over > 0 && header->sectionSize(widest) - over >= leastOfWidest)
        header->resizeSection(widest, header->sectionSize(widest) - over);
}

} // namespace

ChartCard::ChartCard(const QString &title, ChartView *chart, QWidget *parent)
    : Card(title, parent), m_chart(chart), m_stack(new QStackedWidget), m_table(new QTableView), m_rows(new ChartTableModel(m_table)),
      m_more(new QToolButton)
{
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    setContent(m_stack);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // two lines of a narrow cell would not fit its row
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    new MoreColumns(m_table);
    m_table->viewport()->installEventFilter(this);

    auto *copyTable = new QAction(m_table);
    copyTable->setShortcut(QKeySequence::Copy);
    copyTable->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyTable);
    connect(copyTable, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_chart->table().toTsv());
        Q_EMIT notified(tr("Table copied."), false);
    });

    m_more->setIcon(icon(Icon::More, IconTone::Muted));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_tableAction = menu->addAction(icon(Icon::Table), QString());
    m_tableAction->setCheckable(true);
    menu->addSeparator();
    m_imageAction = menu->addAction(icon(Icon::Copy), QString(), this, [this] {
        m_chart->copyToClipboard();
        Q_EMIT notified(tr("Chart and its data copied."), false);
    });
    m_pngAction = menu->addAction(icon(Icon::Image), QString(), this, [this] { save(u"png"_s); });
    m_svgAction = menu->addAction(icon(Icon::Image), QString(), this, [this] { save(u"svg"_s); });
    m_pdfAction = menu->addAction(icon(Icon::File), QString(), this, [this] { save(u"pdf"_s); });
    if (auto *zoomed = qobject_cast<ZoomChart *>(chart))
        addZoom(zoomed, menu);
    m_more->setMenu(menu);
    Card::addTool(m_more);
    connect(chart, &ChartView::contentChanged, this, [this] {
        if (isTableShown())
            fillTable();
    });
    connect(m_tableAction, &QAction::toggled, this, &ChartCard::setTableShown);
    if (chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
        setSizePolicy(sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // over its cells
    fitTable();
    retranslate();
}

void ChartCard::addZoom(ZoomChart *chart, QMenu *menu)
{
    menu->addSeparator();
    m_nearAction = menu->addAction(icon(Icon::Plus), QString(), chart, [chart] { chart->zoom(ZoomChart::zoomStep); });
    m_farAction = menu->addAction(icon(Icon::Minus), QString(), chart, [chart] { chart->zoom(1 / ZoomChart::zoomStep); });
    m_wholeAction = menu->addAction(icon(Icon::Undo), QString(), chart, [chart] { chart->showWhole(); });
    connect(menu, &QMenu::aboutToShow, this, [this, chart] {
        m_nearAction->setEnabled(chart->pointCount() > 0 && !isTableShown());
        for (auto *action : {m_farAction, m_wholeAction})
            action->setEnabled(!chart->isWhole() && !isTableShown());
    });
}

void ChartCard::addTool(QWidget *tool)
{
    Card::addTool(tool);
    Card::addTool(m_more); // moves to the end
}

void ChartCard::retranslate()
{
    m_more->setAccessibleName(tr("More about this chart"));
    m_more->setToolTip(tr("Save, copy, show as table"));
    m_tableAction->setText(tr("Show as &table"));
    m_imageAction->setText(tr("&Copy chart and data"));
    m_pngAction->setText(tr("Save as &PNG…"));
    m_svgAction->setText(tr("Save as &SVG…"));
    m_pdfAction->setText(tr("Save as P&DF…"));
    if (!m_nearAction)
        return;
    m_nearAction->setText(tr("Zoom &in (+, or Ctrl and the wheel)"));
    m_farAction->setText(tr("Zoom &out (-)"));
    m_wholeAction->setText(tr("Show the &whole (0)"));
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChartCard::setTableShown(bool shown)
{
    m_tableAction->setChecked(shown);
    if (shown)
        fillTable();
    showWhatThereIs();
}

/** A table without rows says nothing: then the chart says why there are none. */
void ChartCard::showWhatThereIs()
{
    m_stack->setCurrentWidget(isTableShown() && m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_chart);
    fitTable();
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_stack->currentWidget() == m_table) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fitColumns(*m_table);
    }
    return Card::eventFilter(watched, event);
}

void ChartCard::fitTable()
{
    // A stack is as high as the highest in it: a table that is not shown must not make room for itself.
    m_table->setSizePolicy(QSizePolicy::Expanding, m_stack->currentWidget() == m_table ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_stack->updateGeometry(); // what is hidden does not tell that its policy is another
}

bool ChartCard::isTableShown() const
{
    return m_tableAction->isChecked();
}

void ChartCard::fillTable()
{
    m_table->setAccessibleName(m_chart->accessibleName());
    m_rows->setTable(m_chart->table());
    showWhatThereIs();
    fitColumns(*m_table);
}

void ChartCard::save(const QString &ending)
{
    const QString filter = ending == "png"_L1 ? tr("PNG images (*.png)")
        : ending == "svg"_L1                  ? tr("SVG drawings (*.svg)")
                                              : tr("PDF documents (*.pdf)");
    const QString name = m_exportName.isEmpty() ? title() : m_exportName;
    askWhereToSave(this, {.title = tr("Save chart"), .name = name, .ending = ending, .filter = filter},
                   [this, ending](const QString &path) {
                       const auto saved = ending == "png"_L1 ? m_chart->savePng(path)
                           : ending == "svg"_L1              ? m_chart->saveSvg(path)
                                                             : m_chart->savePdf(path);
                       if (!saved)
                           return showError(this, saved.error());
                       Q_EMIT notified(tr("Saved %1.").arg(path), false);
                   });
}

} // namespace touchline
