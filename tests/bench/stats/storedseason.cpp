// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stats/storedseason.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/data/statlinerepository.h"
#include <QtCore/QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {

template<typename T> T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

StoredSeasons::StoredSeasons(int seasons, int players, int rounds)
{
    m_database = sure(Database::open(m_folder.filePath(u"bench.db"_s), Database::Mode::CreateIfMissing));
    const SportPack &pack = twentyMetrics();
    const auto table = sure(StatLineTable::of(pack));
    sure(table.ensure(*m_database));
    const Parts parts = partsOf(pack, players, rounds);
    m_lines = int(parts.lines.size());
    RosterRepository roster(*m_database);
    MatchRepository matches(*m_database);
    StatLineRepository lines(*m_database, table);
    auto transaction = sure(m_database->begin());
    const auto competition = sure(roster.addCompetition(transaction, {.sport = pack.id(), .name = u"League"_s, .timeZone = u"UTC"_s}));
    QHash<qint64, TeamId> teams;
    QHash<qint64, PlayerId> people;
    for (const FramePlayer &player : parts.players) {
        const qint64 team = toNumber(player.registrations.first().team);
        if (!teams.contains(team))
            teams.insert(team, sure(roster.addTeam(transaction, pack.id(), u"Team %1"_s.arg(team), {})));
        people.insert(toNumber(player.id), sure(roster.addPlayer(transaction, player.name, {})));
    }
    for (int season = 0; season < seasons; ++season) {
        const QDate first = QDate(2023, 7, 1).addYears(season);
        m_newest = sure(roster.addSeason(transaction, competition, QString::number(first.year()), first, first.addDays(364)));
        for (const FramePlayer &player : parts.players) {
            const FrameRegistration &registration = player.registrations.first();
            sure(roster.addRegistration(transaction,
                                        {.player = people.value(toNumber(player.id)),
                                         .team = teams.value(toNumber(registration.team)),
                                         .season = m_newest,
                                         .position = registration.position,
                                         .from = first}));
        }
        QHash<qint64, MatchId> stored;
        for (const FrameMatch &match : parts.matches) {
            const QDate day = match.day.addYears(season);
            stored.insert(toNumber(match.id),
                          sure(matches.add(transaction,
                                           {.season = m_newest,
                                            .round = match.round,
                                            .kickOff = QDateTime(day, QTime(15, 0), QTimeZone::UTC),
                                            .day = day,
                                            .home = teams.value(toNumber(match.home)),
                                            .away = teams.value(toNumber(match.away)),
                                            .homeScore = match.homeScore,
                                            .awayScore = match.awayScore})));
        }
        std::vector<StatLineRecord> records;
        for (const FrameLine &line : parts.lines) {
            StatLineRecord record{.player = people.value(toNumber(line.player)),
                                  .match = stored.value(toNumber(line.match)),
                                  .team = teams.value(toNumber(line.team)),
                                  .started = line.started,
                                  .played = line.played,
                                  .time = line.time,
                                  .position = line.position};
            for (size_t metric = 0; metric < line.values.size(); ++metric)
                record.values.push_back(double(line.values[metric]) / std::pow(10.0, pack.metrics().at(qsizetype(metric)).decimals));
            records.push_back(std::move(record));
        }
        sure(lines.insert(transaction, records));
        sure(transaction.touch(m_newest));
    }
    sure(transaction.commit());
}

} // namespace touchline::bench
