// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <optional>

namespace touchline {

/** A stat line as it was entered, with the names that belong to it. */
struct ExportedLine
{
    MatchId match{};
    QDate day; // local, of the match
    int round = 0;
    PlayerId player{};
    QString name; // of the player, as the caller may see it
    TeamId team{};
    QString teamName;
    bool started = false;
    bool played = false;
    std::optional<qint64> time; // base units; none: unknown
    QString position; // id in the pack; may be empty
    QList<std::optional<double>> values; // parallel to ExportedLines::columns; none: not recorded
    bool operator==(const ExportedLine &) const = default;
};

/** The lines of a season that somebody may see, with every metric that its sport records. */
struct ExportedLines
{
    SeasonId season{};
    QStringList columns; // ids of metrics
    QList<ExportedLine> rows;
    bool operator==(const ExportedLines &) const = default;
};

} // namespace touchline
