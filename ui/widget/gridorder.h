// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <vector>

class QVariant;

namespace touchline {

/** What a row of a grid is sorted by: a number (days and instants are numbers too), a text, or nothing. */
struct GridKey
{
    enum class Kind : quint8 { Number, Text, Gap };
    Kind kind = Kind::Gap;
    double number = 0;
    QString text;

    static GridKey of(const QVariant &value);
};

/**
 * The places of the keys in their order: equal ones stay as they stand, numbers before texts before gaps in either order, texts as people
 * sort them (whatever case, "2" before "10" where the locale has it so). Needs nothing of the grid: any thread will do.
 */
std::vector<int> placesInOrder(const std::vector<GridKey> &keys, Qt::SortOrder order);

} // namespace touchline
