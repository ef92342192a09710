// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <optional>

namespace touchline {

/** How old what is shown is: of several answers the oldest counts. */
struct DataAge
{
    std::optional<QDateTime> asOf; // the oldest of those that come from the store, since the server did not answer
    QDateTime from; // when the oldest of all was asked for, UTC; invalid: none has come
    bool operator==(const DataAge &) const = default;

    /** One more answer, which came now unless it is from the store. */
    void count(const std::optional<QDateTime> &answer)
    {
        count(DataAge{.asOf = answer, .from = answer.value_or(QDateTime::currentDateTimeUtc())});
    }
    void count(const DataAge &other)
    {
        if (other.from.isValid() && (!from.isValid() || other.from < from))
            from = other.from;
        if (other.asOf && (!asOf || *other.asOf < *asOf))
            asOf = other.asOf;
    }
};

} // namespace touchline
