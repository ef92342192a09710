// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/splits.h"
#include "ui/model/metriccatalog.h"
#include "ui/model/periodchoice.h"
#include <QtCore/QMap>

namespace touchline {

/** Which matches of season and period count: those that have all of these in common; of each kind there is at most one. */
class MatchFilter
{
public:
    /** The kinds there are, in the order in which people say them. */
    static QList<SplitBy> kinds();
    bool isAll() const { return m_parts.isEmpty(); }
    std::optional<SplitValue> value(SplitBy by) const;
    /** Replaces what was chosen of this kind; `value` is one that splits by it have. */
    void choose(SplitBy by, const SplitValue &value) { m_parts.insert(by, value); }
    void leaveOut(SplitBy by) { m_parts.remove(by); }
    /** What means something in any season and any sport. */
    MatchFilter ofAnySeason() const;
    /** Adds the items that the API has for it. */
    void narrow(QUrlQuery &query) const;
    /** "At home · Against Rovers"; empty where all matches count. */
    QString text(const MetricCatalog &catalog) const;
    bool operator==(const MatchFilter &) const = default;

private:
    QMap<SplitBy, SplitValue> m_parts;
};

/** "At home", "Won", "Against Rovers", "March 2026": one of its parts in words. */
QString matchFilterPart(SplitBy by, const SplitValue &value, const MetricCatalog &catalog);

/** What a question about a season is narrowed by, besides the period of the window. */
struct MatchChoice
{
    MatchFilter filter;
    std::optional<QDate> until; // only matches up to and including this day, which is none before the period begins
    QUrlQuery query(const PeriodChoice &period, SeasonId season) const;
    bool operator==(const MatchChoice &) const = default;
};

} // namespace touchline
