// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/kpirow.h"
#include "ui/theme/type.h"
#include <QtCore/QEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QStyle>
#include <algorithm>

namespace touchline {

KpiRow::KpiRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(static_cast<KpiTile *>(button)->data().id); });
}

void KpiRow::setTiles(const QList<KpiData> &tiles)
{
    const QString chosenBefore = current();
    while (m_tiles.size() > tiles.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new KpiTile(this);
        m_group->addButton(tile);
        tile->show();
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < tiles.size(); ++i)
        m_tiles.at(i)->setData(tiles.at(i));
    setCurrent(chosenBefore);
    updateGeometry();
    arrange();
}

QString KpiRow::current() const
{
    const auto *tile = static_cast<const KpiTile *>(m_group->checkedButton());
    return tile ? tile->data().id : QString();
}

void KpiRow::setCurrent(const QString &id)
{
    // An exclusive group never lets go of its last choice by itself.
    m_group->setExclusive(false);
    for (KpiTile *tile : std::as_const(m_tiles))
        tile->setChecked(!id.isEmpty() && tile->data().id == id);
    m_group->setExclusive(true);
}

int KpiRow::columnsFor(int width) const
{
    if (m_tiles.isEmpty())
        return 1;
    int widest = 0;
    for (const KpiTile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int fitting = std::max(1, (width + space::two) / (widest + space::two));
    const int count = int(m_tiles.size());
    if (fitting >= count)
        return count;
    // Even rows read better than a full one and a lonely tile.
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int KpiRow::heightForWidth(int width) const
{
    if (m_tiles.isEmpty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (int(m_tiles.size()) + columns - 1) / columns;
    const int height = m_tiles.constFirst()->minimumSizeHint().height();
    return rows * height + (rows - 1) * space::two;
}

QSize KpiRow::sizeHint() const
{
    int wide = 0;
    for (const KpiTile *tile : m_tiles)
        wide = std::max(wide, tile->sizeHint().width());
    const int width = int(m_tiles.size()) * (wide + space::two);
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

QSize KpiRow::minimumSizeHint() const
{
    if (m_tiles.isEmpty())
        return {};
    return {m_tiles.constFirst()->minimumSizeHint().width(), heightForWidth(width())};
}

void KpiRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    updateGeometry();
}

bool KpiRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void KpiRow::arrange()
{
    if (m_tiles.isEmpty())
        return;
    const int columns = columnsFor(width());
    const int height = m_tiles.constFirst()->minimumSizeHint().height();
    const double each = double(width() - (columns - 1) * space::two) / columns;
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int column = i % columns;
        const int left = qRound(column * (each + space::two));
        const int right = qRound(column * (each + space::two) + each);
        const QRect box(left, (i / columns) * (height + space::two), right - left, height);
        m_tiles.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    }
}

} // namespace touchline
