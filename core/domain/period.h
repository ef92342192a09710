// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include <QtCore/QDate>
#include <optional>

namespace touchline {

/** Closed range of calendar days; always valid: first <= last. */
class DateRange
{
public:
    static Result<DateRange> between(QDate first, QDate last);
    /** An end that nobody named is as far away as calendars of sports go. */
    static Result<DateRange> within(std::optional<QDate> first, std::optional<QDate> last);
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    bool contains(QDate day) const { return m_first <= day && day <= m_last; }
    bool operator==(const DateRange &) const = default;

private:
    DateRange(QDate first, QDate last) : m_first(first), m_last(last) {}
    QDate m_first;
    QDate m_last;
};

/** A month of the calendar, written 2024-03; always valid. */
class CalendarMonth
{
public:
    static Result<CalendarMonth> fromText(const QString &text);
    static CalendarMonth of(QDate day) { return ofNumber(day.year() * 12 + day.month() - 1); }
    static CalendarMonth ofNumber(int number) { return CalendarMonth(number); }
    int number() const { return m_number; } // one more with each month
    QString text() const;
    bool contains(QDate day) const { return of(day) == *this; }
    bool operator==(const CalendarMonth &) const = default;

private:
    explicit CalendarMonth(int number) : m_number(number) {}
    int m_number;
};

enum class Location { Home, Away };
enum class Outcome { Win, Draw, Loss };
/** What a player was in a match's line-up. Whoever stayed on the bench is a substitute too: their line counts in totals. */
enum class LineupRole { Starter, Substitute };

/**
 * What a question is about: one season, optionally narrowed to days, to the subject's last N appearances, or by filters.
 * Percentile, z and rank exist only for whole seasons and date ranges (isComparable()); statistics.md, "cohort default".
 */
struct Period
{
    SeasonId season{};
    std::optional<DateRange> days;
    std::optional<int> last; // 1..1000 appearances, applied after every other filter
    std::optional<Location> location;
    std::optional<Outcome> outcome;
    std::optional<TeamId> opponent;
    std::optional<CalendarMonth> month;
    std::optional<LineupRole> role; // of the player, line by line
    QString position; // position group of the player, line by line, or "unknown"; empty: all
    bool isComparable() const { return !last && !location && !outcome && !opponent && !month && !role && position.isEmpty(); }
    bool operator==(const Period &) const = default;
};

} // namespace touchline
