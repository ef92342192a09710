// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridorder.h"
#include "ui/widget/gridproxy.h"
#include <QtCore/QCollator>
#include <QtCore/QDateTime>
#include <algorithm>
#include <numeric>
#include <optional>

namespace touchline {

GridKey GridKey::of(const QVariant &value)
{
    if (GridProxy::isNumber(value))
        return {.kind = Kind::Number, .number = value.toDouble(), .text = {}};
    if (value.typeId() == QMetaType::QDate)
        return {.kind = Kind::Number, .number = double(value.toDate().toJulianDay()), .text = {}};
    if (value.typeId() == QMetaType::QDateTime)
        return {.kind = Kind::Number, .number = double(value.toDateTime().toMSecsSinceEpoch()), .text = {}};
    QString text = value.toString();
    return {.kind = text.isEmpty() ? Kind::Gap : Kind::Text, .number = 0, .text = std::move(text)};
}

std::vector<int> placesInOrder(const std::vector<GridKey> &keys, Qt::SortOrder order)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::optional<QCollatorSortKey>> texts(keys.size()); // made once each, not for each comparison
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].kind == GridKey::Kind::Text)
            texts[i] = collator.sortKey(keys[i].text);
    }
    std::vector<int> places(keys.size());
    std::iota(places.begin(), places.end(), 0);
    const bool descending = order == Qt::DescendingOrder;
    std::ranges::stable_sort(places, [&](int left, int right) {
        const GridKey &a = keys[std::size_t(left)];
        const GridKey &b = keys[std::size_t(right)];
        if (a.kind != b.kind)
            return a.kind < b.kind; // in either order
        if (a.kind == GridKey::Kind::Gap)
            return false;
        if (a.kind == GridKey::Kind::Number)
            return descending ? b.number < a.number : a.number < b.number;
        const auto &low = *texts[std::size_t(descending ? right : left)];
        return low < *texts[std::size_t(descending ? left : right)];
    });
    return places;
}

} // namespace touchline
