// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell.h"
#include "core/import/linecollector.h"
#include <cmath>

/** The half of LineCollector that finds out about matches: who played whom, when, and with which score. */
namespace touchline {
using namespace Qt::StringLiterals;

int LineCollector::matchOf(const SheetTable &table, qsizetype row)
{
    const Column &keyColumn = m_columns[u"match"_s];
    const QString key = text(table, row, keyColumn).toString();
    if (key.isEmpty() || key.size() > 200) {
        wrong(table, row, keyColumn, u"no_key"_s, u"The row does not say which match it is about."_s);
        return -1;
    }
    const auto known = m_matchIndex.constFind(key);
    if (known != m_matchIndex.cend()) {
        const Match &match = m_matches[size_t(*known)];
        const Column &kickOff = m_columns[u"kick_off"_s];
        if (text(table, row, kickOff) != match.rawKickOff)
            wrong(table, row, kickOff, u"match_contradiction"_s, u"Another row gives this match another time."_s);
        return *known;
    }
    Match match{.value = {.key = key}};
    readMatch(table, row, match);
    m_matches.push_back(std::move(match));
    m_matchIndex.insert(key, int(m_matches.size()) - 1);
    return int(m_matches.size()) - 1;
}

void LineCollector::readMatch(const SheetTable &table, qsizetype row, Match &match)
{
    const Column &kickOff = m_columns[u"kick_off"_s];
    const QStringView when = text(table, row, kickOff);
    match.rawKickOff = when.toString();
    const auto instant = kickOff.mapped.format == "day"_L1 ? cell::noonOf(when, m_zone) : cell::instant(when);
    if (instant)
        match.value.kickOff = *instant;
    else if (when.isEmpty())
        wrong(table, row, kickOff, u"not_a_date"_s, u"Nothing says when this match was played."_s);
    else if (QDateTime::fromString(when.toString(), Qt::ISODateWithMs).isValid() && when.size() > 10)
        wrong(table, row, kickOff, u"not_a_date"_s,
              u"\"%1\" does not say its time zone. Write it with Z or an offset, like 2024-02-29T19:30:00Z."_s.arg(when.left(40)));
    else
        wrong(table, row, kickOff, u"not_a_date"_s, u"\"%1\" is not a date that the template expects."_s.arg(when.left(40)));

    const auto number = [&](const QString &name) -> std::optional<int> {
        const Column &column = m_columns[name];
        const QStringView cell = text(table, row, column);
        if (cell.isEmpty())
            return std::nullopt;
        const auto value = cell::integer(cell);
        if (!value || *value < 0 || *value > 1000)
            wrong(table, row, column, u"not_a_number"_s, u"\"%1\" is not a whole number from 0 to 1000."_s.arg(cell.left(40)));
        return value;
    };
    match.value.round = number(u"round"_s).value_or(0);
    match.value.homeScore = number(u"home_score"_s);
    match.value.awayScore = number(u"away_score"_s);
    match.value.venue = text(table, row, m_columns[u"venue"_s]).left(200).toString();

    const Column &matchup = m_columns[u"matchup"_s];
    if (!matchup.mapped.isSet())
        return;
    // "CHI @ CON" is Chicago's word for a match that Connecticut calls "CON vs. CHI".
    const QString words = text(table, row, matchup).toString();
    const bool away = words.contains(" @ "_L1);
    const QStringList sides = words.split(away ? u" @ "_s : u" vs. "_s);
    if (sides.size() != 2 || !m_teamByShort.contains(sides[0]) || !m_teamByShort.contains(sides[1])) {
        wrong(table, row, matchup, u"not_a_matchup"_s, u"\"%1\" does not name two known teams."_s.arg(words.left(40)));
        return;
    }
    match.value.home = m_teamByShort.value(sides[away ? 1 : 0]);
    match.value.away = m_teamByShort.value(sides[away ? 0 : 1]);
}

void LineCollector::setSide(const SheetTable &table, qsizetype row, const Column &column, QString &side, const QString &team)
{
    if (side.isEmpty())
        side = team;
    else if (side != team)
        wrong(table, row, column, u"match_contradiction"_s, u"Another row of this match says another team."_s);
}

void LineCollector::readSides(const SheetTable &table, qsizetype row, Match &match, Line &line)
{
    if (const Column &opponent = m_columns[u"opponent"_s]; opponent.mapped.isSet()) {
        // Which club a player belonged to follows from the opponents that the others of the match met, not from what the source says now.
        const Column &isHome = m_columns[u"is_home"_s];
        const QStringView cell = text(table, row, isHome);
        line.home = cell::flag(cell);
        if (!line.home)
            return wrong(table, row, isHome, u"not_yes_or_no"_s, u"\"%1\" is neither yes nor no."_s.arg(cell.left(40)));
        setSide(table, row, opponent, *line.home ? match.value.away : match.value.home, text(table, row, opponent).toString());
        return;
    }
    line.value.team = text(table, row, m_columns[u"team"_s]).toString();
    for (const bool home : {true, false}) {
        const Column &column = m_columns[home ? u"home"_s : u"away"_s];
        if (column.mapped.isSet())
            setSide(table, row, column, home ? match.value.home : match.value.away, text(table, row, column).toString());
    }
}

void LineCollector::sumScores()
{
    const auto metric = m_pack.metricIndex(m_mapping.scoreMetric);
    if (!metric)
        return;
    for (Match &match : m_matches) {
        match.value.homeScore = 0;
        match.value.awayScore = 0;
    }
    for (const Line &line : m_lines) {
        const double value = line.value.values[size_t(*metric)];
        SourceMatch &match = m_matches[size_t(m_matchIndex.value(line.value.match))].value;
        if (!std::isnan(value))
            *(line.value.team == match.home ? match.homeScore : match.awayScore) += int(value);
    }
}

SeasonData LineCollector::take()
{
    SeasonData data{.source = m_mapping.id,
                    .keysPerSeason = m_mapping.keysPerSeason,
                    .keysByName = m_mapping.keysByName,
                    .sport = m_mapping.sport,
                    .files = m_fileNames};
    for (Line &line : m_lines) {
        const SourceMatch &match = m_matches[size_t(m_matchIndex.value(line.value.match))].value;
        if (line.home)
            line.value.team = *line.home ? match.home : match.away;
    }
    sumScores();
    data.teams = std::move(m_teams);
    for (Match &match : m_matches)
        data.matches.push_back(std::move(match.value));
    for (Player &player : m_players) {
        // The position of most lines; of two equal ones the first by name, so that the same files always say the same.
        int most = 0;
        QStringList names = player.positions.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (player.positions.value(name) > most) {
                most = player.positions.value(name);
                player.value.position = name;
            }
        }
        data.players.push_back(std::move(player.value));
    }
    for (Line &line : m_lines)
        data.lines.push_back(std::move(line.value));
    return data;
}

} // namespace touchline
