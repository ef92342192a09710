// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/period.h"
#include <QtCore/QString>
#include <QtCore/QUrlQuery>
#include <optional>

namespace touchline {

/** The period that the window looks at within its season; at most one of the two is set, none means the whole season. */
struct PeriodChoice
{
    std::optional<DateRange> days;
    std::optional<int> last; // appearances
    bool operator==(const PeriodChoice &) const = default;

    bool isWhole() const { return !days && !last; }
    QUrlQuery query(SeasonId season) const;
    QString label() const; // "Whole season", "Last 5 matches", "1 Aug 2023 – 31 Dec 2023"
    QString toSetting() const;
    /** Whole season when `text` is none of ours. */
    static PeriodChoice fromSetting(const QString &text);
};

} // namespace touchline
