// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"
#include <QtTest/QTest>
#include <cmath>
#include <vector>

/** A small invented sport and a builder of seasons, shared by the tests of core/stats. */
namespace touchline::test {

using namespace Qt::StringLiterals;

inline const QByteArray packJson = R"json({
  "id": "testball", "version": 1, "name": "Testball",
  "time": {"base": "second", "display": {"unit": "minute", "scale": 60}, "per": 90, "match": 90, "players_per_side": 11},
  "groups": [{"id": "backs", "name": "Backs"}, {"id": "forwards", "name": "Forwards"}],
  "positions": [{"id": "B", "name": "Back", "group": "backs"}, {"id": "F", "name": "Forward", "group": "forwards"},
                {"id": "W", "name": "Winger", "group": "forwards"}],
  "metrics": [
    {"id": "goals", "name": "Goals", "short": "G", "distribution": "poisson", "min": 0, "max": 50, "reference": [0, 0.9]},
    {"id": "shots", "name": "Shots", "short": "S", "distribution": "poisson", "min": 0, "max": 50},
    {"id": "fouls", "name": "Fouls", "short": "F", "distribution": "poisson", "better": "lower", "min": 0, "max": 50},
    {"id": "xg", "name": "Expected goals", "short": "xG", "distribution": "measure", "decimals": 2, "min": 0, "max": 10},
    {"id": "plus_minus", "name": "Plus-minus", "short": "+/-", "distribution": "measure", "min": -50, "max": 50}],
  "derived": [
    {"id": "conversion", "name": "Conversion", "short": "C", "numerator": "goals", "denominator": "shots", "distribution": "binomial",
     "format": "percent", "minimum": {"shots": 10}},
    {"id": "share", "name": "Share", "short": "SF%", "numerator": "shots", "denominator": "shots + fouls", "distribution": "ratio"},
    {"id": "weighted", "name": "Weighted", "short": "W", "formula": "(goals + 0.5 * shots) / (goals + shots)",
                        "over" : "sums", "distribution" : "ratio"
},
    {"id": "work", "name": "Work", "short": "Wk", "formula": "goals + shots", "over": "sums", "distribution": "poisson"},
    {"id": "braces", "name": "Braces", "short": "2G", "formula": "goals >= 2", "over": "matches", "distribution": "poisson"},
    {"id": "blank", "name": "Blanks", "short": "0G", "formula": "goals == 0", "over": "matches", "distribution": "poisson"},
    {"id": "goal_share", "name": "Goal share", "short": "G%", "numerator": "goals", "denominator": "team_goals", "distribution": "binomial"},
    {"id": "usage", "name": "Usage", "short": "U", "numerator": "shots * team_time / 2", "denominator": "time * team_shots", "distribution": "ratio"}],
  "insights": ["goals", "shots", "fouls", "xg", "plus_minus"],
  "charts": {"kpis": ["shots", "goals"], "radar": {"forwards": ["goals", "conversion", "shots"]}, "log": ["goals", "conversion"], "trend": "goals"}
})json"_ba;

enum Column { Goals, Shots, Fouls, Xg, PlusMinus };

inline const SportPack &pack()
{
    static const auto loaded = [] {
        auto result = SportPack::fromJson(packJson);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail + result.error().issues.value(0).detail));
        return *result;
    }();
    return loaded;
}

/** What one line of a test season says; minutes, not seconds. */
struct TestLine
{
    qint64 goals = 0;
    qint64 minutes = 90; // negative: unknown
    qint64 shots = 0;
    qint64 fouls = 0;
    qint64 xg = 0;
    qint64 plusMinus = 0;
    std::optional<bool> played = {}; // else by the minutes
};

/** Every match is team 1 (home when even) against team 2, a day apart from 1 January 2024. */
class Season
{
public:
    FrameLine &add(qint64 player, const TestLine &line, int match, TeamId team = TeamId{1}, const QString &position = u"F"_s)
    {
        while (m_matches.size() <= match) {
            const qint64 number = m_matches.size();
            m_matches.append({.id = MatchId{number + 1},
                              .day = QDate(2024, 1, 1).addDays(number),
                              .kickOff = 1'704'067'200 + number * 86'400,
                              .round = int(number + 1),
                              .home = TeamId{number % 2 == 0 ? 1 : 2},
                              .away = TeamId{number % 2 == 0 ? 2 : 1},
                              .length = 5400});
        }
        if (std::ranges::find(m_players, PlayerId{player}, &FramePlayer::id) == m_players.end())
            m_players.append(
                {.id = PlayerId{player}, .name = u"Player %1"_s.arg(player), .registrations = {{.team = team, .position = position}}});
        m_lines.push_back({.player = PlayerId{player},
                           .match = MatchId{match + 1},
                           .team = team,
                           .started = line.minutes >= 60,
                           .played = line.played.value_or(line.minutes != 0),
                           .time = line.minutes < 0 ? -1 : line.minutes * 60,
                           .position = position,
                           .values = {line.goals, line.shots, line.fouls, line.xg, line.plusMinus}});
        return m_lines.back();
    }
    void addAll(qint64 player, const std::vector<TestLine> &lines, TeamId team = TeamId{1}, const QString &position = u"F"_s)
    {
        for (int match = 0; match < int(lines.size()); ++match)
            add(player, lines[size_t(match)], match, team, position);
    }
    QList<FrameMatch> &matches() { return m_matches; }
    QList<FramePlayer> &players() { return m_players; }
    std::vector<FrameLine> &lines() { return m_lines; }
    std::shared_ptr<const SeasonFrame> frame(SeasonId season = SeasonId{1}) const
    {
        auto built = SeasonFrame::build(season, Revision{1}, int(pack().metrics().size()), m_players, m_matches, m_lines);
        if (!built)
            qFatal("%s", qPrintable(built.error().detail));
        return *built;
    }

private:
    QList<FramePlayer> m_players;
    QList<FrameMatch> m_matches;
    std::vector<FrameLine> m_lines;
};

inline SummaryOptions options()
{
    return {.time = pack().time()};
}

/** As asked by somebody to whom only players of these teams may be named. */
inline SummaryOptions optionsFor(const NamedTeams &named)
{
    auto asked = options();
    asked.named = named;
    return asked;
}

inline const Period wholeSeason{.season = SeasonId{1}};

inline Summary summaryOf(const SeasonFrame &frame, qint64 player, const Period &period = wholeSeason,
                         const SummaryOptions &asked = options())
{
    auto summary = summarise(frame, pack(), PlayerId{player}, period, asked);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().detail));
    return *summary;
}

inline bool near(const Value &value, double expected, double tolerance = 1e-9)
{
    return value.number && std::abs(*value.number - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace touchline::test
