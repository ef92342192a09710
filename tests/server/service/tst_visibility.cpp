// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <cmath>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Who sees whom, asked of the services themselves. */
class VisibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hidesOthersByDefault();
    void hidesTheSeasonOfOthers();
    void followsATransfer();
    void comparesOnlyWholeSeasons();
    void tellsOfOwnTeams();
    void comparesWithTheSeasonBefore();
    void opensALeague();

private:
    Caller callerOf(const QString &name) const;
    Period period() const { return {.season = SeasonId{m_league->season.own}}; }
    bool sees(const QString &name, qint64 player) const
    {
        return m_league->statistics->summary(PlayerId{player}, period(), {}, callerOf(name)).has_value();
    }
    std::unique_ptr<TestLeague> m_league;
};

void VisibilityTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

Caller VisibilityTest::callerOf(const QString &name) const
{
    const auto user = m_league->user(name);
    return {.user = user.id, .name = user.name, .role = user.role, .teams = user.teams};
}

void VisibilityTest::hidesOthersByDefault()
{
    QVERIFY(sees(u"coach"_s, m_league->player.own));
    QVERIFY(sees(u"viewer"_s, m_league->player.own));
    QVERIFY(sees(u"admin"_s, m_league->player.other));
    QVERIFY(!sees(u"coach"_s, m_league->player.other));
    QVERIFY(!sees(u"nobody"_s, m_league->player.own));
    const auto page = m_league->rosters->players({.season = period().season}, callerOf(u"coach"_s));
    QVERIFY(page);
    QCOMPARE(page->answer.data.size(), 2);
    const auto matches = m_league->rosters->matches(period().season, {}, callerOf(u"coach"_s));
    QVERIFY(matches);
    QCOMPARE(matches->data.size(), 1);
    QCOMPARE(m_league->rosters->matches(period().season, {}, callerOf(u"admin"_s))->data.size(), 2);
    const auto teams = m_league->rosters->teams(period().season, callerOf(u"coach"_s));
    QCOMPARE(teams->data.size(), 1);
}

void VisibilityTest::hidesTheSeasonOfOthers()
{
    QCOMPARE(m_league->rosters->seasons(callerOf(u"coach"_s))->data.size(), 1);
    QCOMPARE(m_league->rosters->seasons(callerOf(u"stranger"_s))->data.size(), 2);
    QCOMPARE(m_league->rosters->seasons(callerOf(u"nobody"_s))->data.size(), 0);
    QCOMPARE(m_league->rosters->seasons(callerOf(u"admin"_s))->data.size(), 2);
}

void VisibilityTest::followsATransfer()
{
    // Known from another season is not known in this one.
    PlayerId player{};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        const auto made = m_league->rosterRepository->addPlayer(transaction, u"Wanderer"_s, {});
        if (!made)
            return failed(made);
        player = *made;
        for (const auto &[season, team, from] : {std::tuple{m_league->season.other, m_league->team.own, QDate(2022, 8, 1)},
                                                 {m_league->season.own, m_league->team.other, QDate(2023, 8, 1)}}) {
            const auto registered = m_league->rosterRepository->addRegistration(
                transaction, {.player = player, .team = TeamId{team}, .season = SeasonId{season}, .from = from});
            if (!registered)
                return failed(registered);
            if (const auto touched = transaction.touch(SeasonId{season}); !touched)
                return touched;
        }
        return {};
    });
    QVERIFY(m_league->rosters->player(player, callerOf(u"coach"_s)));
    QVERIFY(!sees(u"coach"_s, toNumber(player)));
    QVERIFY(sees(u"admin"_s, toNumber(player)));
}

void VisibilityTest::comparesOnlyWholeSeasons()
{
    auto days = period();
    days.days = *DateRange::between(QDate(2023, 8, 1), QDate(2023, 9, 1));
    const auto summary = m_league->statistics->summary(PlayerId{m_league->player.own}, days, {}, callerOf(u"coach"_s));
    QVERIFY(summary);
    QCOMPARE(summary->data.cohort.reason, u"period_not_comparable"_s);
}

void VisibilityTest::tellsOfOwnTeams()
{
    const auto ask = [this](const QString &name, qint64 team) {
        return m_league->statistics->team(TeamId{team}, period(), {.totals = true, .fairness = true}, {}, callerOf(name));
    };
    const auto own = ask(u"coach"_s, m_league->team.own);
    QVERIFY(own);
    QVERIFY(own->data.totals && own->data.fairness);
    QCOMPARE(own->data.totals->matches, 1);
    QCOMPARE(own->data.fairness->rows.size(), own->data.squad.rows.size());
    // Where others stand is not told, not even as a place.
    for (const TeamMetric &metric : own->data.totals->metrics) {
        QVERIFY(!metric.ownRank && !metric.againstRank);
        QCOMPARE(metric.of, 0);
    }
    QCOMPARE(ask(u"coach"_s, m_league->team.other).error().code, ErrorCode::NotFound);
    QCOMPARE(ask(u"nobody"_s, m_league->team.own).error().code, ErrorCode::NotFound);
    QCOMPARE(ask(u"coach"_s, TestLeague::Ids::missing).error().code, ErrorCode::NotFound);
    QVERIFY(ask(u"admin"_s, m_league->team.other));
    const auto plain = m_league->statistics->team(TeamId{m_league->team.own}, period(), {}, {}, callerOf(u"coach"_s));
    QVERIFY(plain && !plain->data.totals && !plain->data.fairness);
}

/** A cohort of the season before, for those who may know of that season: not because a player's own season may be asked about. */
void VisibilityTest::comparesWithTheSeasonBefore()
{
    m_league = std::make_unique<TestLeague>(); // nobody has moved in this one
    const SportPack &football = *m_league->packs->find(u"football"_s);
    const auto table = StatLineTable::of(football);
    QVERIFY(table && table->ensure(*m_league->database));
    const auto lineOf = [&football](PlayerId player, MatchId match, TeamId team, double goals) {
        StatLineRecord line{.player = player,
                            .match = match,
                            .team = team,
                            .started = true,
                            .played = true,
                            .time = 5400,
                            .position = u"FWD"_s,
                            .values = std::vector<double>(size_t(football.metrics().size()), std::nan(""))};
        line.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
        return line;
    };
    const TeamId own{m_league->team.own};
    const TeamId other{m_league->team.other};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        const SeasonId before{m_league->season.other};
        const TeamId third = m_league->user(u"stranger"_s).teams.first();
        const auto match = m_league->matchRepository->add(transaction,
                                                          {.season = before,
                                                           .kickOff = QDateTime(QDate(2022, 8, 13), QTime(14, 0), QTimeZone::UTC),
                                                           .day = QDate(2022, 8, 13),
                                                           .home = other,
                                                           .away = third});
        if (!match)
            return failed(match);
        std::vector<StatLineRecord> lines{lineOf(PlayerId{m_league->player.own}, MatchId{m_league->match.own}, own, 1),
                                          lineOf(PlayerId{m_league->player.other}, MatchId{m_league->match.own}, other, 0)};
        for (int number = 0; number < 12; ++number) {
            const TeamId team = number % 2 == 0 ? other : third;
            const auto player = m_league->rosterRepository->addPlayer(transaction, u"Former %1"_s.arg(QChar(u'A' + number)), {});
            if (!player)
                return failed(player);
            const auto registered = m_league->rosterRepository->addRegistration(
                transaction, {.player = *player, .team = team, .season = before, .from = QDate(2022, 8, 1)});
            if (!registered)
                return failed(registered);
            lines.push_back(lineOf(*player, *match, team, number % 3));
        }
        if (const auto stored = StatLineRepository(*m_league->database, *table).insert(transaction, lines); !stored)
            return stored;
        for (const SeasonId changed : {before, period().season}) {
            if (const auto touched = transaction.touch(changed); !touched)
                return touched;
        }
        return {};
    });
    const auto cohortFor = [this](const QString &name) {
        return m_league->statistics->summary(PlayerId{m_league->player.own}, period(), {}, callerOf(name)).value().data.cohort;
    };
    QCOMPARE(cohortFor(u"admin"_s).kind, u"previous_season"_s);
    QCOMPARE(cohortFor(u"admin"_s).n, 13);
    QCOMPARE(cohortFor(u"coach"_s).kind, u"squad"_s); // whose team did not play in that season
    const auto goals =
        m_league->statistics->summary(PlayerId{m_league->player.own}, period(), {.fields = {u"goals"_s}}, callerOf(u"admin"_s));
    QVERIFY(goals);
    // Of 0, 1 and 2 goals four each, and the one goal of the player who joins: 4 below, 5 equal.
    QCOMPARE(goals->data.metrics.constFirst().comparison.percentile, Value::of(100 * (4 + 0.5 * 5) / 13));
}

void VisibilityTest::opensALeague()
{
    auto query = m_league->database->prepareText(u"UPDATE competition SET visibility = 'league'"_s);
    QVERIFY(query && Database::run(*query));
    QVERIFY(sees(u"coach"_s, m_league->player.other));
    QVERIFY(sees(u"nobody"_s, m_league->player.other));
    QVERIFY(m_league->rosters->player(PlayerId{m_league->player.other}, callerOf(u"nobody"_s)));
    QCOMPARE(m_league->rosters->matches(period().season, {}, callerOf(u"nobody"_s))->data.size(), 2);
    QVERIFY(!sees(u"coach"_s, TestLeague::Ids::missing));
    const auto team = m_league->statistics->team(TeamId{m_league->team.other}, period(), {.totals = true}, {.fields = {u"goals"_s}},
                                                 callerOf(u"nobody"_s));
    QVERIFY(team && team->data.totals);
}

QTEST_GUILESS_MAIN(VisibilityTest)
#include "tst_visibility.moc"
