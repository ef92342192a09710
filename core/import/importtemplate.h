// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace touchline {

/**
 * Where one value of a line stands: a column of the line's own file, or, with `file`, a column of a companion file in the row whose
 * column `by` equals the line's column of the same name.
 */
struct MappedValue
{
    QString column;
    QString file; // role of the companion file; empty: the line's own
    QString by;
    QString otherwise; // column of the line's own file, where the companion has no such row
    // instant, day (kick-off); units, clock, units_and_rest (time, and metrics that count it: "5.1" is 5 display units and 1 base unit);
    // flag, present (yes or no); unpadded (an id whose zeros in front get lost)
    QString format;
    QString empty; // read in place of an empty cell
    QHash<QString, QString> map; // of the source's words to ours
    bool isSet() const { return !column.isEmpty(); }
    bool operator==(const MappedValue &) const = default;
};

/** Which rows of a file are the template's, where a file holds more than one competition; the others are counted and left out. */
struct RowChoice
{
    QString column; // empty: all rows
    QRegularExpression pattern; // of the whole cell
    QString reason; // why the others are left out, as a sentence
};

/** How the files of some source are read, as data: resources/import/<id>.json. */
struct ImportTemplate
{
    QString id;
    QString name;
    QString sport;
    QString competition;
    QString timeZone;
    bool keysPerSeason = true;
    bool keysByName = false; // the source has no ids: who is known by name in the team already is meant
    QMap<QString, QStringList> files; // role -> patterns of file names; the role "lines" has one stat line per row
    RowChoice rows;
    QString teamsFile; // role of the file that names the teams; "lines" where only the lines do
    MappedValue teamKey;
    MappedValue teamName;
    MappedValue teamShort;
    QHash<QString, MappedValue> values; // player, player_name, match, ... (importtemplate.cpp lists them)
    QHash<QString, MappedValue> metrics; // by metric id
    QString scoreMetric; // a side's score is the sum of this metric, where no column has it
    QSet<QString> ignored; // columns known and not wanted

    MappedValue value(const QString &key) const { return values.value(key); }

    static QStringList shippedIds();
    static Result<ImportTemplate> shipped(const QString &id);
    /** Errors say which key is unknown, missing or wrong. */
    static Result<ImportTemplate> fromJson(const QByteArray &json);
};

} // namespace touchline
