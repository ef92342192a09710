// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stats/benchseason.h"
#include <QtCore/QFile>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {

constexpr int squad = 22;

SportPack parsed(const QByteArray &json)
{
    auto pack = SportPack::fromJson(json);
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().detail), qPrintable(pack.error().issues.value(0).detail));
    return *std::move(pack);
}

QByteArray twentyJson()
{
    QByteArrayList metrics;
    QByteArrayList ids;
    for (int metric = 0; metric < 20; ++metric) {
        const QByteArray id = "metric_" + QByteArray::number(metric);
        const QByteArray kind = metric < 16 ? R"("poisson")"_ba : R"("measure", "decimals": 2)"_ba;
        metrics += R"({"id": ")" + id + R"(", "name": "Metric", "short": "M", "min": 0, "max": 1000, "distribution": )" + kind + '}';
        ids += '"' + id + '"';
    }
    return R"({"id": "benchball", "version": 1, "name": "Benchball",
        "time": {"base": "second", "display": {"unit": "minute", "scale": 60}, "per": 90, "match": 90, "players_per_side": 11},
        "groups": [{"id": "all", "name": "All"}], "positions": [{"id": "P", "name": "Player", "group": "all"}],
        "metrics": [)"
        + metrics.join(',') + R"(], "derived": [],
        "charts": {"kpis": [)"
        + ids.join(',') + R"(], "radar": {"all": [)" + ids.mid(0, 6).join(',') + R"(]},
        "log": [)"
        + ids.join(',') + R"(], "trend": "metric_0"}})";
}

/** The circle method: who plays whom in a round, for an even number of teams. */
std::pair<int, int> pairOf(int teams, int round, int number)
{
    const auto seat = [=](int place) { return place == 0 ? 0 : 1 + (place - 1 + round) % (teams - 1); };
    const std::pair pair(seat(number), seat(teams - 1 - number));
    return round % 2 == 0 ? pair : std::pair(pair.second, pair.first);
}

} // namespace

const SportPack &twentyMetrics()
{
    static const SportPack pack = parsed(twentyJson());
    return pack;
}

const SportPack &football()
{
    static const SportPack pack = [] {
        QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The football pack is not in this checkout.");
        return parsed(file.readAll());
    }();
    return pack;
}

Parts partsOf(const SportPack &pack, int players, int rounds)
{
    Parts parts;
    std::minstd_rand random(7); // the same sequence everywhere, unlike the distributions of the library
    const int teams = std::max(2, players / squad / 2 * 2);
    std::vector<std::vector<int>> matchOf(size_t(rounds), std::vector<int>(size_t(teams), 0));
    for (int round = 0; round < rounds; ++round) {
        for (int number = 0; number < teams / 2; ++number) {
            const auto [home, away] = pairOf(teams, round, number);
            const int match = int(parts.matches.size());
            matchOf[size_t(round)][size_t(home)] = matchOf[size_t(round)][size_t(away)] = match;
            parts.matches.append({.id = MatchId{match + 1},
                                  .day = QDate(2023, 8, 1).addDays(7 * round),
                                  .kickOff = 1'690'891'200 + round * 604'800LL,
                                  .round = round + 1,
                                  .home = TeamId{home + 1},
                                  .away = TeamId{away + 1},
                                  .homeScore = int(random() % 4),
                                  .awayScore = int(random() % 4),
                                  .length = 5400});
        }
    }
    const QList<Position> &positions = pack.positions();
    parts.lines.reserve(size_t(players) * size_t(rounds));
    for (int player = 0; player < players; ++player) {
        const int team = player % teams;
        const QString position = positions.at(player % positions.size()).id;
        const unsigned skill = 1 + random() % 4;
        parts.players.append({.id = PlayerId{player + 1},
                              .name = u"Player %1"_s.arg(player + 1),
                              .registrations = {{.team = TeamId{team + 1}, .position = position}}});
        for (int round = 0; round < rounds; ++round) {
            const bool played = random() % 4 != 0;
            const bool started = played && random() % 4 != 0;
            FrameLine line{.player = PlayerId{player + 1},
                           .match = MatchId{matchOf[size_t(round)][size_t(team)] + 1},
                           .team = TeamId{team + 1},
                           .started = started,
                           .played = played,
                           .time = !played ? 0
                               : started   ? 5400
                                           : 60 * qint64(1 + random() % 45),
                           .position = position};
            line.values.reserve(size_t(pack.metrics().size()));
            for (const Metric &metric : pack.metrics()) {
                const auto most = qint64(metric.max * std::pow(10.0, metric.decimals));
                line.values.push_back(played ? std::min(most, qint64(random() % (metric.decimals == 0 ? 2 * skill : 60 * skill))) : 0);
            }
            parts.lines.push_back(std::move(line));
        }
    }
    return parts;
}

std::shared_ptr<const SeasonFrame> frameOf(const SportPack &pack, int players, int rounds)
{
    Parts parts = partsOf(pack, players, rounds);
    auto frame = SeasonFrame::build(SeasonId{1}, Revision{1}, int(pack.metrics().size()), std::move(parts.players),
                                    std::move(parts.matches), std::move(parts.lines));
    if (!frame)
        qFatal("%s", qPrintable(frame.error().detail));
    return *std::move(frame);
}

} // namespace touchline::bench
