// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberFrom(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        number = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

GridProxy::GridProxy(QObject *parent) : QAbstractProxyModel(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &GridProxy::gather);
}

GridProxy::Filter GridProxy::parse(const QString &text)
{
    Filter filter{.text = text.trimmed()};
    static const QRegularExpression sign(u"^(>=|<=|>|<|=|\u2265|\u2264)\\s*(\\S.*)$"_s);
    static const QRegularExpression range(u"^(\\S+)\\s*(?:\\.\\.|\u2026)\\s*(\\S+)$"_s);
    if (const auto match = sign.match(filter.text); match.hasMatch()) {
        const auto number = numberFrom(match.captured(2));
        const QString op = match.captured(1);
        if (!number)
            return filter;
        filter.comparison = true;
        if (op != "<"_L1 && op != "<="_L1 && op != u"\u2264"_s)
            filter.atLeast = number;
        if (op != ">"_L1 && op != ">="_L1 && op != u"\u2265"_s)
            filter.atMost = number;
        filter.openLow = op == ">"_L1;
        filter.openHigh = op == "<"_L1;
    } else if (const auto between = range.match(filter.text); between.hasMatch()) {
        filter.atLeast = numberFrom(between.captured(1));
        filter.atMost = numberFrom(between.captured(2));
        filter.comparison = filter.atLeast && filter.atMost;
    }
    return filter;
}

void GridProxy::setFilter(int column, const QString &text)
{
    if (text.trimmed().isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, parse(text));
    arrange();
}

void GridProxy::setFilters(const QHash<int, QString> &filters)
{
    const bool filtered = isFiltered();
    m_filters.clear();
    for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            m_filters.insert(it.key(), parse(it.value()));
    }
    if (filtered || isFiltered())
        arrange();
}

void GridProxy::clearFilters()
{
    setFilters({});
}

QString GridProxy::filterSentence() const
{
    QList<int> columns = m_filters.keys();
    std::ranges::sort(columns);
    QStringList parts;
    for (const int column : std::as_const(columns)) {
        const QString name = headerData(column, Qt::Horizontal).toString();
        const Filter &filter = *m_filters.constFind(column);
        parts.append(filter.comparison ? u"%1 %2"_s.arg(name, filter.text) : tr("%1 contains %2").arg(name, filter.text));
    }
    return parts.join(u"; "_s);
}

bool GridProxy::isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::Short:
    case QMetaType::Long:
        return true;
    default:
        return false;
    }
}

QVariant GridProxy::sortValue(const QModelIndex &index)
{
    const QVariant value = index.data(GridRole::Sort);
    return value.isValid() ? value : index.data(Qt::DisplayRole);
}

bool GridProxy::isNumeric(int column) const
{
    const QAbstractItemModel *model = sourceModel();
    if (!model || column < 0)
        return false;
    if (const auto known = m_numeric.constFind(column); known != m_numeric.cend())
        return *known;
    // The first rows may hold gaps. A dash stands where a number would: a column of dashes alone is one of numbers not known yet.
    bool numeric = false;
    bool dashes = false;
    bool words = false;
    for (int row = 0; row < std::min(model->rowCount(), 50) && !numeric && !words; ++row) {
        const QVariant value = sortValue(model->index(row, column));
        numeric = isNumber(value);
        dashes = dashes || value.toString() == u"–"_s;
        words = !numeric && !value.toString().isEmpty() && value.toString() != u"–"_s;
    }
    numeric = numeric || (dashes && !words);
    m_numeric.insert(column, numeric);
    return numeric;
}

QVariant GridProxy::data(const QModelIndex &index, int role) const
{
    const QVariant value = QAbstractProxyModel::data(index, role);
    if (role != Qt::TextAlignmentRole || value.isValid())
        return value;
    // Decimals stand under each other in either reading direction; a gap stands where its number would.
    return int(isNumeric(index.column()) ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant GridProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? sourceModel()->headerData(m_rows[std::size_t(section)], orientation, role) : QVariant();
    const QVariant value = sourceModel()->headerData(section, orientation, role);
    if (value.isValid())
        return value;
    // Of numbers one looks for the highest first.
    if (role == Qt::InitialSortOrderRole && isNumeric(section))
        return int(Qt::DescendingOrder);
    if (role == Qt::TextAlignmentRole && rowCount() > 0) { // over its cells, where they have an own place
        if (const QVariant cells = sourceModel()->index(0, section).data(role); cells.isValid())
            return cells;
    }
    if (role == Qt::TextAlignmentRole)
        return int(isNumeric(section) ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return value;
}

bool GridProxy::accepts(int row) const
{
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        const QModelIndex index = sourceModel()->index(row, it.key());
        const Filter &filter = it.value();
        if (filter.comparison) {
            bool ok = false;
            const QVariant value = sortValue(index);
            const double number = value.toDouble(&ok);
            if (!ok || (filter.atLeast && (filter.openLow ? number <= *filter.atLeast : number < *filter.atLeast))
                || (filter.atMost && (filter.openHigh ? number >= *filter.atMost : number > *filter.atMost)))
                return false;
        } else if (!index.data(Qt::DisplayRole).toString().contains(filter.text, Qt::CaseInsensitive)) {
            return false;
        }
    }
    return true;
}

} // namespace touchline
