// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/paletteitem.h"
#include "ui/screen/frame/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace touchline {

void PaletteItem::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.tint(theme.accent, chosen ? 0.16 : 0.07));
        painter->drawRoundedRect(option.rect, space::half, space::half);
    }
    const auto placed = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    constexpr int iconSize = 18;
    QRect rest = option.rect.adjusted(space::one, 0, -space::one, 0);
    const QRect iconBox(rest.left(), rest.center().y() - iconSize / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(iconBox));
    rest.setLeft(iconBox.right() + space::one);

    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QFontMetrics metrics(option.font);
    if (!keys.isEmpty()) {
        const int width = metrics.horizontalAdvance(keys);
        painter->setPen(theme.muted);
        painter->setFont(option.font);
        painter->drawText(placed(QRect(rest.right() - width, rest.top(), width + 1, rest.height())), int(end), keys);
        rest.setRight(rest.right() - width - space::two);
    }
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QString text =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, detail.isEmpty() ? rest.width() : rest.width() * 2 / 3);
    const int width = metrics.horizontalAdvance(text);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(placed(QRect(rest.left(), rest.top(), width + 1, rest.height())), int(start | Qt::TextSingleLine), text);
    rest.setLeft(rest.left() + width + space::two);
    painter->setPen(theme.muted);
    painter->drawText(placed(rest), int(start | Qt::TextSingleLine), metrics.elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PaletteItem::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(space::rowComfortable, QFontMetrics(option.font).height() + space::two)};
}

} // namespace touchline
