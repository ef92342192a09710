// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridproxy.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QElapsedTimer>
#include <numeric>

/** How a GridProxy puts its rows in order; gridproxy.cpp has what it says of them. */
namespace touchline {

namespace {

constexpr qint64 oneTurn = 8; // milliseconds: half of a frame

} // namespace

void GridProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        connect(model, &QObject::destroyed, this, [this] { // nothing is asked of it any more
            ++m_ticket;
            m_turn.stop();
            m_rows.clear();
            m_places.clear();
        });
        connect(model, &QAbstractItemModel::dataChanged, this, &GridProxy::sourceChanged);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &GridProxy::headerDataChanged);
        // Models of grids say what is new at once; one that adds rows singly is read anew, too.
        const auto begin = [this] { beginResetModel(); };
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
        connect(model, &QAbstractItemModel::modelReset, this, &GridProxy::sourceReset);
        for (const auto about : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved,
                                 &QAbstractItemModel::columnsAboutToBeInserted, &QAbstractItemModel::columnsAboutToBeRemoved})
            connect(model, about, this, begin); // clazy:exclude=connect-non-signal (it does not see through the list)
        for (const auto done : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsInserted,
                                &QAbstractItemModel::columnsRemoved})
            connect(model, done, this, &GridProxy::sourceReset); // clazy:exclude=connect-non-signal (it does not see through the list)
        connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
        connect(model, &QAbstractItemModel::rowsMoved, this, &GridProxy::sourceReset);
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
        connect(model, &QAbstractItemModel::layoutChanged, this, &GridProxy::sourceReset);
    }
    sourceReset();
}

void GridProxy::sourceReset()
{
    m_numeric.clear();
    standAsTheyCome();
    endResetModel();
    arrange();
}

void GridProxy::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    m_numeric.clear();
    if (topLeft.row() == bottomRight.row()) {
        const QModelIndex first = mapFromSource(topLeft);
        if (first.isValid())
            Q_EMIT dataChanged(first, mapFromSource(bottomRight), roles);
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
    }
    bool matters = m_sortColumn >= topLeft.column() && m_sortColumn <= bottomRight.column();
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it)
        matters = matters || (it.key() >= topLeft.column() && it.key() <= bottomRight.column());
    if (matters)
        arrange();
}

QModelIndex GridProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GridProxy::parent(const QModelIndex &) const
{
    return {};
}

int GridProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GridProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex GridProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel() || std::size_t(proxyIndex.row()) >= m_rows.size())
        return {};
    return sourceModel()->index(m_rows[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex GridProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || std::size_t(sourceIndex.row()) >= m_places.size())
        return {};
    const int place = m_places[std::size_t(sourceIndex.row())];
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

void GridProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void GridProxy::standAsTheyCome()
{
    m_rows.resize(std::size_t(sourceModel() ? sourceModel()->rowCount() : 0));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    m_places = m_rows;
}

void GridProxy::arrange()
{
    ++m_ticket;
    m_next = 0;
    m_accepted.clear();
    m_keys.clear();
    m_arranging = sourceModel() != nullptr;
    if (!m_arranging) {
        m_turn.stop();
        return;
    }
    if (sourceModel()->rowCount() > smallest && (m_sortColumn >= 0 || isFiltered())) {
        m_turn.start();
        return;
    }
    m_turn.stop();
    while (gatherRow()) {}
    order();
}

bool GridProxy::gatherRow()
{
    if (m_next >= sourceModel()->rowCount())
        return false;
    if (accepts(m_next)) {
        m_accepted.push_back(m_next);
        if (m_sortColumn >= 0)
            m_keys.push_back(GridKey::of(sortValue(sourceModel()->index(m_next, m_sortColumn))));
    }
    ++m_next;
    return true;
}

void GridProxy::gather()
{
    QElapsedTimer clock;
    clock.start();
    while (gatherRow()) {
        if (m_next % 64 == 0 && clock.elapsed() >= oneTurn)
            return;
    }
    m_turn.stop();
    order();
}

void GridProxy::order()
{
    if (m_keys.empty()) {
        std::vector<int> places(m_accepted.size());
        std::iota(places.begin(), places.end(), 0);
        show(places);
    } else if (int(m_keys.size()) <= smallest) {
        show(placesInOrder(m_keys, m_sortOrder));
    } else {
        QtConcurrent::run([keys = std::move(m_keys), order = m_sortOrder] {
            return placesInOrder(keys, order);
        }).then(this, [this, ticket = m_ticket](const std::vector<int> &places) {
            if (ticket == m_ticket)
                show(places);
        });
        m_keys.clear();
    }
}

void GridProxy::show(const std::vector<int> &places)
{
    std::vector<int> rows(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        rows[i] = m_accepted[std::size_t(places[i])];
    m_accepted = {};
    m_keys = {};
    m_arranging = false;
    if (rows != m_rows) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList sources;
        for (const QModelIndex &each : before)
            sources.append(mapToSource(each));
        m_rows = std::move(rows);
        m_places.assign(std::size_t(sourceModel()->rowCount()), -1);
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            m_places[std::size_t(m_rows[place])] = int(place);
        QModelIndexList after;
        for (const QModelIndex &each : std::as_const(sources))
            after.append(mapFromSource(each));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT arranged();
}

} // namespace touchline
