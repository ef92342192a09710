// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/squadtable.h"
#include "testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

class TestSquadTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows();
    void transferredPlayersCountOnlyForTheTeam();
    void chosenColumns();
    void nobodyYet();
};

void TestSquadTable::rows()
{
    Season season;
    season.addAll(1, {{.goals = 1, .minutes = 45, .shots = 4}});
    season.addAll(2, {{.goals = 2, .minutes = 90, .shots = 2}}, TeamId{1}, u"B"_s);
    season.addAll(3, {{.goals = 9}}, TeamId{2});
    season.players().append(
        {.id = PlayerId{4}, .name = u"New"_s, .registrations = {{.team = TeamId{1}, .position = u"W"_s, .shirt = u"99"_s}}});
    const auto table = squadTable(*season.frame(), pack(), TeamId{1}, wholeSeason, options());
    QVERIFY(table);
    QCOMPARE(table->columns.first(3), (QStringList{u"shots"_s, u"goals"_s, u"fouls"_s}));
    QCOMPARE(table->columns.size(), pack().metrics().size() + pack().derived().size());
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows[0].player, PlayerId{2});
    QCOMPARE(table->rows[0].position, u"B"_s);
    QVERIFY(near(table->rows[1].values[0], 8));
    QVERIFY(near(table->rows[1].values[1], 2));
    QCOMPARE(table->rows[2].shirt, u"99"_s);
    QCOMPARE(table->rows[2].values[0], Value::none(u"no_matches"_s));
}

void TestSquadTable::transferredPlayersCountOnlyForTheTeam()
{
    Season season;
    season.add(1, {.goals = 1}, 0, TeamId{1});
    season.add(1, {.goals = 5}, 1, TeamId{2});
    season.players()[0].registrations.append({.team = TeamId{2}});
    const auto table = squadTable(*season.frame(), pack(), TeamId{2}, wholeSeason, options());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QVERIFY(near(table->rows[0].values[table->columns.indexOf(u"goals"_s)], 5));
    QCOMPARE(table->rows[0].sample.matches, 1);
}

void TestSquadTable::chosenColumns()
{
    Season season;
    season.addAll(1, {{.goals = 1, .shots = 4}});
    SummaryOptions asked = options();
    asked.fields = {u"conversion"_s};
    QCOMPARE(squadTable(*season.frame(), pack(), TeamId{1}, wholeSeason, asked)->rows[0].values, QList{Value::of(.25)});
    asked.fields = {u"gaols"_s};
    QCOMPARE(squadTable(*season.frame(), pack(), TeamId{1}, wholeSeason, asked).error().code, ErrorCode::Invalid);
}

void TestSquadTable::nobodyYet()
{
    Season season;
    season.addAll(1, {{}});
    const auto table = squadTable(*season.frame(), pack(), TeamId{5}, wholeSeason, options());
    QVERIFY(table);
    QVERIFY(table->rows.isEmpty());
    QVERIFY(!table->columns.isEmpty());
}

QTEST_GUILESS_MAIN(TestSquadTable)
#include "tst_squadtable.moc"
