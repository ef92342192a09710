// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/owntable.h"
#include "ui/model/metriccatalog.h"

namespace touchline {

/** What a column of somebody's table is about. */
struct ColumnMeaning
{
    enum class Kind {
        Nothing, // left out
        Player,
        Day,
        Team,
        Opponent,
        Where, // home or away
        ScoreOursFirst, // "2-1" as the team sees it
        ScoreHomeFirst, // "2-1" as the match has it
        Time,
        Started,
        Position,
        Shirt,
        Metric
    };
    Kind kind = Kind::Nothing;
    QString metric; // of Kind::Metric
    bool operator==(const ColumnMeaning &) const = default;

    /** "player", "metric:goals": how a meaning is kept and chosen. */
    QString toId() const;
    static ColumnMeaning fromId(const QString &id);
};

/** One per column of the table, in their order. */
using ColumnMeanings = QList<ColumnMeaning>;

/** All meanings that a column can have, in the language of the user; metrics are those that the sport records. */
Choices meaningChoices(const MetricCatalog &catalog);
/** By the headings, in any language of Touchline, and where these say nothing by the cells. No meaning twice, but Nothing. */
ColumnMeanings suggestedMeanings(const OwnTable &table, const MetricCatalog &catalog);

} // namespace touchline
