// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/sampleleague.h"
#include "server/ops/samplematch.h"
#include "server/ops/samplenames.h"
#include "server/ops/sampleschedule.h"
#include "server/ops/samplesquads.h"
#include <algorithm>
#include <limits>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int transferPairs = 7;
constexpr double trainingInjury = 0.009; // per player and round
constexpr int yellowCardsOfASuspension = 5;
constexpr int mostInjured = 7; // of one team by training, so that there is always a team

enum Stream : quint64 { Squads, Transfers, Training, Matches };

QString key(QLatin1StringView prefix, qsizetype number)
{
    return prefix + QString::number(number + 1).rightJustified(3, u'0');
}

/** Column of the pack for each SampleStat. */
Result<std::vector<int>> columnsOf(const SportPack &pack)
{
    std::vector<int> columns;
    for (const char *id : sampleStatIds()) {
        const auto index = pack.metricIndex(QString::fromLatin1(id));
        if (!index)
            return fail(ErrorCode::Unsupported,
                        u"The sample league needs a football pack with the metric \"%1\"."_s.arg(QLatin1StringView(id)));
        columns.push_back(*index);
    }
    for (int i = 0; i <= int(SamplePosition::ST); ++i) {
        const auto id = QString::fromLatin1(profileOf(SamplePosition(i)).id);
        if (!pack.position(id))
            return fail(ErrorCode::Unsupported, u"The sample league needs a football pack with the position \"%1\"."_s.arg(id));
    }
    return columns;
}

class League
{
public:
    League(const SportPack &pack, std::vector<int> columns, quint64 seed);
    SeasonData play();

private:
    void describe();
    void train(int round);
    void playFixture(const SampleFixture &fixture, qsizetype number);
    void record(const SampleAppearance &appearance, const QString &match, const QString &team);
    void afterMatch(const SampleAppearance &appearance, int round);

    std::vector<int> m_columns;
    size_t m_width;
    quint64 m_seed;
    SampleSquads m_squads;
    SeasonData m_data;
};

League::League(const SportPack &pack, std::vector<int> columns, quint64 seed)
    : m_columns(std::move(columns)), m_width(size_t(pack.metrics().size())), m_seed(seed)
{
    SampleRandom random(seed, Squads);
    m_squads = makeSquads(random);
    m_data.sport = pack.id();
}

SeasonData League::play()
{
    describe();
    SampleRandom transfers(m_seed, Transfers);
    int round = 0;
    qsizetype number = 0;
    for (const SampleFixture &fixture : sampleSchedule()) {
        if (fixture.round != round) {
            round = fixture.round;
            if (round == sampleWinterRound() + 1)
                makeTransfers(m_squads, transferPairs, transfers);
            train(round);
        }
        playFixture(fixture, number++);
    }
    return std::move(m_data);
}

void League::describe()
{
    m_data.source = u"sample"_s;
    m_data.competition = u"Sample League"_s;
    m_data.timeZone = u"Europe/Berlin"_s;
    m_data.label = u"2025/26"_s;
    m_data.first = QDate(2025, 8, 1);
    m_data.last = QDate(2026, 5, 31);
    for (const SampleClub &club : sampleClubs())
        m_data.teams.push_back({.key = key("t"_L1, qsizetype(m_data.teams.size())), .name = club.name, .shortName = club.shortName});
    for (const SamplePlayer &player : m_squads.players) {
        m_data.players.push_back({.key = key("p"_L1, qsizetype(m_data.players.size())),
                                  .name = player.name,
                                  .position = QString::fromLatin1(profileOf(player.position).id),
                                  .shirt = QString::number(player.shirt),
                                  .birthYear = player.birthYear});
    }
}

/** Injuries between the matches. */
void League::train(int round)
{
    SampleRandom random(m_seed, Training + 1000 * quint64(round));
    std::vector<int> injured(m_squads.teams.size());
    for (const SamplePlayer &player : m_squads.players)
        injured[size_t(player.team)] += player.outUntil >= round ? 1 : 0;
    for (SamplePlayer &player : m_squads.players) {
        const double risk = player.position == SamplePosition::GK ? trainingInjury / 3 : trainingInjury;
        const bool hurt = random.chance(risk);
        const int rounds = injuryRounds(random);
        if (hurt && player.outUntil < round && injured[size_t(player.team)] < mostInjured) {
            player.outUntil = round + rounds - 1;
            ++injured[size_t(player.team)];
        }
    }
}

void League::playFixture(const SampleFixture &fixture, qsizetype number)
{
    SampleRandom random(m_seed, Matches + 1000000 + quint64(number));
    const MatchSquad home = chooseSquad(m_squads, fixture.home, fixture.round, random);
    const MatchSquad away = chooseSquad(m_squads, fixture.away, fixture.round, random);
    const SampleMatch match = playMatch(m_squads, fixture.home, fixture.away, home, away, random);
    const SourceMatch source{.key = key("m"_L1, number),
                             .round = fixture.round,
                             .kickOff = fixture.kickOff,
                             .home = m_data.teams[size_t(fixture.home)].key,
                             .away = m_data.teams[size_t(fixture.away)].key,
                             .homeScore = match.sides[0].score,
                             .awayScore = match.sides[1].score,
                             .length = sampleMatchLength,
                             .venue = sampleClubs()[size_t(fixture.home)].venue};
    for (size_t side = 0; side < 2; ++side) {
        for (const SampleAppearance &appearance : match.sides[side].squad) {
            record(appearance, source.key, side == 0 ? source.home : source.away);
            afterMatch(appearance, fixture.round);
        }
    }
    m_data.matches.push_back(source);
}

void League::record(const SampleAppearance &appearance, const QString &match, const QString &team)
{
    SourceLine line{.player = m_data.players[size_t(appearance.player)].key,
                    .match = match,
                    .team = team,
                    .started = appearance.started,
                    .played = appearance.on >= 0,
                    .time = appearance.seconds(),
                    .position = QString::fromLatin1(profileOf(appearance.position).id),
                    .values = std::vector<double>(m_width, std::numeric_limits<double>::quiet_NaN())};
    for (size_t stat = 0; stat < m_columns.size(); ++stat)
        line.values[size_t(m_columns[stat])] = appearance.stats[stat];
    m_data.lines.push_back(std::move(line));
}

/** Injuries and suspensions that the match leaves. */
void League::afterMatch(const SampleAppearance &appearance, int round)
{
    SamplePlayer &player = m_squads.players[size_t(appearance.player)];
    int missed = appearance.injuredRounds;
    const int before = player.yellowCards;
    player.yellowCards += int(appearance[SampleStat::YellowCards]);
    if (before / yellowCardsOfASuspension != player.yellowCards / yellowCardsOfASuspension || appearance[SampleStat::RedCards] > 0)
        missed = std::max(missed, 1);
    if (missed > 0)
        player.outUntil = std::max(player.outUntil, round + missed);
}

} // namespace

Result<SeasonData> sampleLeague(const SportPack &football, quint64 seed)
{
    auto columns = columnsOf(football);
    if (!columns)
        return failed(columns);
    return League(football, std::move(*columns), seed).play();
}

} // namespace touchline
