// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/seasonreader.h"
#include "core/import/sourcefiles.h"
#include <QtCore/QTimeZone>
#include <functional>
#include <optional>

namespace touchline {

/** Gathers teams, matches, players and lines from the rows of all files; the working half of readSeason(). */
class LineCollector
{
public:
    LineCollector(const ImportTemplate &mapping, const SportPack &pack, const QTimeZone &zone, const SourceFiles &files,
                  Findings &findings);

    void addTeams();
    /** `goOn` is asked from time to time, with the rows that are done; false: it was told to stop. */
    bool addLines(const SheetTable &table, const std::function<bool(qsizetype)> &goOn);
    /** What only all lines together tell: sides, scores, spellings, positions. Call last. */
    SeasonData take();

private:
    /** A value's cell in this row: in the table itself, or in a companion's row found by key. */
    struct Column
    {
        MappedValue mapped;
        int index = -1; // of the cell, or of the key in this table
        const SheetTable *companion = nullptr;
        int companionIndex = -1;
        int otherwise = -1; // of the cell in this table where the companion is silent
        const QHash<QStringView, qsizetype> *rows = nullptr;
    };
    struct Player
    {
        SourcePlayer value;
        QDateTime newest; // kick-off of the newest line that spelt the name
        QHash<QString, int> positions;
    };
    struct Match
    {
        SourceMatch value;
        QString rawKickOff;
        QString rawMatchup;
    };
    struct Line
    {
        SourceLine value;
        std::optional<bool> home; // where the source says the side, not the team
    };

    bool isWanted(const SheetTable &table, qsizetype row) const;
    void addTeams(const SheetTable &table);
    Column bound(const SheetTable &table, const MappedValue &mapped);
    QStringView text(const SheetTable &table, qsizetype row, const Column &column) const;
    void wrong(const SheetTable &table, qsizetype row, const Column &column, const QString &code, const QString &detail);
    int matchOf(const SheetTable &table, qsizetype row);
    int playerOf(const SheetTable &table, qsizetype row, const QDateTime &kickOff);
    void readMatch(const SheetTable &table, qsizetype row, Match &match);
    void readSides(const SheetTable &table, qsizetype row, Match &match, Line &line);
    void readLine(const SheetTable &table, qsizetype row);
    void setSide(const SheetTable &table, qsizetype row, const Column &column, QString &side, const QString &team);
    std::optional<qint64> timeOf(const SheetTable &table, qsizetype row);
    void sumScores();

    const ImportTemplate &m_mapping;
    const SportPack &m_pack;
    const QTimeZone &m_zone;
    const SourceFiles &m_files;
    Findings &m_findings;
    std::map<std::pair<QString, QString>, QHash<QStringView, qsizetype>> m_companionRows;
    QHash<QString, Column> m_columns; // of the table at hand
    std::vector<Column> m_metrics; // parallel to the pack's
    QHash<QString, QString> m_teamByShort;
    QHash<QString, QString> m_teamNameOfKey;
    std::vector<SourceTeam> m_teams;
    std::vector<Player> m_players;
    std::vector<Match> m_matches;
    std::vector<Line> m_lines;
    QHash<QString, int> m_playerIndex;
    QHash<QString, int> m_matchIndex;
    QStringList m_fileNames;
};

} // namespace touchline
