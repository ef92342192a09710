// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testleague.h"
#include <QtTest/QTest>

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
