// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridtotals.h"
#include "ui/widget/gridview.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QHash>
#include <QtWidgets/QHeaderView>
#include <algorithm>
#include <numeric>
#include <utility>

/** How wide the columns of a DataGrid are. */
namespace touchline {

namespace {

constexpr double mostOfNames = 0.3; // of the view
constexpr int leastOfNames = 96;
constexpr int sortArrow = 14; // what headers keep free for it

/** As many columns as go into the room as a whole share it; what is beyond peeps out below the sign for more columns. */
QList<int> wholeOnes(QList<int> widths, int room)
{
    constexpr qsizetype fewColumns = 3; // of less, one would fill the view alone
    qsizetype whole = 0;
    while (whole < widths.size() && widths.at(whole) <= room)
        room -= widths.at(whole++);
    if (whole < fewColumns)
        return widths;
    for (qsizetype i = 0; i < whole; ++i) {
        const int more = room / int(whole - i);
        widths[i] += more;
        room -= more;
    }
    return widths;
}

/** What is too wide does without the room for an arrow of sorting where there is none, as far as that is needed. */
QList<int> tightened(QList<int> widths, const QList<int> &least, int room)
{
    int over = std::accumulate(widths.cbegin(), widths.cend(), -room);
    for (qsizetype i = widths.size() - 1; i >= 0 && over > 0; --i) {
        const int less = std::min(over, widths.at(i) - least.at(i));
        widths[i] -= less;
        over -= less;
    }
    return widths;
}

/** What is a little too wide for the view: the widest columns, which hold names, give way before the last ones are out of sight. */
QList<int> fitted(QList<int> widths, int room)
{
    int over = -room;
    int spare = 0;
    for (const int width : std::as_const(widths)) {
        over += width;
        spare += std::max(0, width - leastOfNames);
    }
    if (over > spare)
        return wholeOnes(widths, room - MoreColumns::extent); // it is scrolled in any case
    for (; over > 0; --over)
        --*std::ranges::max_element(widths);
    return widths;
}

/** Where the first of these stands that holds words: before it there may be places or days. */
qsizetype namesAmong(const QList<int> &columns, const GridProxy &proxy)
{
    const auto isWords = [&proxy](int column) {
        return GridProxy::sortValue(proxy.index(0, column)).typeId() == QMetaType::QString && !proxy.isNumeric(column);
    };
    const auto found = proxy.rowCount() > 0 ? std::ranges::find_if(columns, isWords) : columns.cend();
    return found == columns.cend() ? 0 : found - columns.cbegin();
}

} // namespace

void DataGrid::defaultWidths()
{
    m_contentWidths.clear();
    m_leastWidths.clear();
    const QAbstractItemView *view = m_view;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        constexpr int narrowest = 48;
        constexpr int widest = 320;
        const int cells = std::max(view->sizeHintForColumn(column), m_totals->widthOf(column));
        const int name = m_view->horizontalHeader()->sectionSizeHint(column);
        m_contentWidths.append(std::clamp(std::max(cells, name), narrowest, widest));
        m_leastWidths.append(std::clamp(std::max(cells, name - sortArrow), narrowest, widest));
        m_view->setColumnWidth(column, m_contentWidths.constLast());
    }
}

void DataGrid::fillWidth()
{
    if (m_widthsByHand || m_contentWidths.size() != m_view->horizontalHeader()->count())
        return;
    QList<int> columns = visibleColumns();
    int spare = m_view->viewport()->width();
    QList<int> shown;
    QList<int> least;
    for (const int column : std::as_const(columns)) {
        const bool sorted = column == m_view->horizontalHeader()->sortIndicatorSection();
        shown.append(m_contentWidths.at(column));
        least.append(sorted ? shown.constLast() : m_leastWidths.at(column));
    }
    shown = fitted(tightened(shown, least, spare), spare);
    QHash<int, int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        widths.insert(columns.at(i), shown.at(i));
        spare -= shown.at(i);
    }
    spare = std::max(spare, 0);
    const bool before = std::exchange(m_restoring, true);
    // Names take what they may, so that the numbers stand together; what is left is shared out.
    if (columns.size() > 1) {
        const int names = columns.takeAt(namesAmong(columns, *m_proxy));
        const int most = int(m_view->viewport()->width() * mostOfNames);
        const int more = std::clamp(most - widths.value(names), 0, spare);
        m_view->setColumnWidth(names, widths.value(names) + more);
        spare -= more;
    }
    int left = int(columns.size());
    for (const int column : std::as_const(columns)) {
        const int more = spare / left--;
        m_view->setColumnWidth(column, widths.value(column) + more);
        spare -= more;
    }
    m_restoring = before;
}

} // namespace touchline
