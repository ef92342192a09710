// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sparkline.h"
#include "ui/theme/type.h"
#include "ui/widget/gridbar.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridrole.h"
#include "ui/widget/gridview.h"
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <utility>

/** The cells of a GridView. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolateToItsEnd(0x2068);

/** Whether a text begins with a letter of the other direction; numbers have none. */
bool beginsAgainst(const QString &text, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return false;
    const auto first = text.at(0).direction();
    const bool arabic = first == QChar::DirR || first == QChar::DirAL;
    return (arabic || first == QChar::DirL) && arabic != (direction == Qt::RightToLeft);
}

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (beginsAgainst(option->text, option->direction)) // cut, it has its dots at its own end
        option->text.prepend(isolateToItsEnd); // which the end of the line ends
    if (option->displayAlignment & Qt::AlignAbsolute) // what stands beside a number stands on its other side, in either direction
        option->decorationPosition = option->direction == Qt::RightToLeft ? QStyleOptionViewItem::Right : QStyleOptionViewItem::Left;
    if (GridProxy::isNumber(GridProxy::sortValue(index))) {
        option->font.setFeature("tnum", 1);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const Theme &theme = Theme::of(option->palette);
    if (heat(index))
        option->backgroundBrush =
            theme.tint(theme.seriesColor(0), 0.04 + 0.30 * std::clamp(index.data(GridRole::Heat).toDouble(), 0.0, 1.0));
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_view->hoveredRow() && !heat(index));
}

bool GridDelegate::heat(const QModelIndex &index)
{
    return index.data(GridRole::Heat).isValid();
}

QFont GridDelegate::asideFont(const QStyleOptionViewItem &option)
{
    return typeFont(option.font, TypeRole::Caption, true);
}

int GridDelegate::asideWidth(const QStyleOptionViewItem &option, const QString &aside)
{
    // As wide as a usual one at least: the numbers before them stand under each other.
    const QFontMetrics metrics(asideFont(option));
    return std::max(metrics.horizontalAdvance(u"00.00 – 00.00"_s), metrics.horizontalAdvance(aside)) + space::one;
}

void GridDelegate::paintWithAside(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString aside = index.data(GridRole::Aside).toString();
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const int pad = space::one;
    const int width = asideWidth(option, aside);
    const QRect whole = option.rect.adjusted(pad, 0, -pad, 0);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(theme.text);
    // The number comes first: where it needs the room, what stands beside it is left out rather than half a number shown.
    const int wanted = cell.fontMetrics.horizontalAdvance(text);
    const bool both = wanted <= whole.width() - width;
    const QRect number =
        at(QRect(whole.left(), whole.top(), both ? whole.width() - width : std::min(wanted, whole.width()), whole.height()));
    painter->drawText(number, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, number.width()));
    if (both) {
        painter->setFont(asideFont(option));
        painter->setPen(theme.muted);
        painter->drawText(at(QRect(whole.right() - width + 1, whole.top(), width, whole.height())),
                          int(side | Qt::AlignVCenter) | Qt::TextSingleLine, aside);
    }
    painter->restore();
}

bool GridDelegate::isLegible(const QRect &cell) const
{
    const int seen = m_view->viewport()->height() - cell.top();
    return seen * 5 >= cell.height() * 4 || cell.top() < 0;
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isLegible(option.rect)) // the tips of its letters would look like dust over what stands below the table
        return;
    if (index.data(GridRole::Aside).isValid())
        paintWithAside(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = Theme::of(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (const QVariant bar = index.data(GridRole::Bar); bar.canConvert<GridBar>())
        paintGridBar(*painter, option.rect, bar.value<GridBar>(), theme, option.direction == Qt::RightToLeft);
    const QVariant line = index.data(GridRole::Sparkline);
    if (!line.isValid())
        return;
    QList<std::optional<double>> values;
    const QVariantList list = line.toList();
    for (const QVariant &value : list)
        values.append(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
    paintSparkline(*painter, QRectF(option.rect).adjusted(8, 4, -8, -5), values, theme, {}, option.direction == Qt::RightToLeft);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant aside = index.data(GridRole::Aside); aside.isValid())
        size.rwidth() += asideWidth(option, aside.toString());
    return index.data(GridRole::Sparkline).isValid() ? size.expandedTo({96, 0}) : size + QSize(2 * space::half, 0);
}

} // namespace touchline
