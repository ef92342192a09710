// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/overviewviewmodel.h"
#include "ui/viewmodel/squadformviewmodel.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What the first page makes of the season's matches: those to come, and the squad's form in those that were. */
class OverviewViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void nextMatches_data();
    void nextMatches();
    void upcomingOfTheTeam();
    void formInFields();
    void formWithoutNumbers();
    void metricIsAskedFor();
    void refusedFormIsSaid();

private:
    static MatchInfo fixture(int id, QDate day, const QString &status = u"scheduled"_s)
    {
        return {.id = MatchId{id},
                .season = SeasonId{1},
                .round = id,
                .status = status,
                .kickOff = day.startOfDay(QTimeZone::UTC),
                .day = day,
                .home = TeamId{id % 2 ? 1 : 2},
                .away = TeamId{id % 2 ? 2 : 1},
                .homeName = id % 2 ? u"Rovers"_s : u"Athletic"_s,
                .awayName = id % 2 ? u"Athletic"_s : u"Rovers"_s,
                .venue = {}};
    }
    static SquadFormCell cell(int player, int match, double value, std::optional<double> percentile)
    {
        return {.player = PlayerId{player},
                .name = u"Player %1"_s.arg(player),
                .match = MatchId{match},
                .time = 4'800,
                .value = Value::of(value),
                .percentile = percentile ? Value::of(*percentile) : Value::none(u"too_few_appearances"_s),
                .of = percentile ? 31 : 2};
    }
    /** Two players, two matches; the second player was not in the first match. */
    static SquadForm form()
    {
        return {.team = TeamId{1},
                .teamName = u"Rovers"_s,
                .season = SeasonId{1},
                .metric = u"goals"_s,
                .matches = {{.match = MatchId{1}, .day = QDate(2025, 8, 8), .opponent = TeamId{2}, .location = Location::Home},
                            {.match = MatchId{2}, .day = QDate(2025, 8, 15), .opponent = TeamId{2}, .location = Location::Away}},
                .cells = {cell(1, 1, 2, 93.4), cell(1, 2, 0, 20), cell(2, 2, 1, {})}};
    }
    QTemporaryDir m_settings;
};

void OverviewViewModelTest::nextMatches_data()
{
    QTest::addColumn<QList<MatchInfo>>("matches");
    QTest::addColumn<QList<qint64>>("next");
    const QDate today(2026, 3, 1);
    auto scored = fixture(5, today);
    scored.homeScore = 1;
    scored.awayScore = 0;
    auto others = fixture(5, today);
    others.home = TeamId{3};
    others.away = TeamId{4};
    QTest::newRow("no match") << QList<MatchInfo>{} << QList<qint64>{};
    QTest::newRow("today counts, yesterday does not") << QList{fixture(1, today.addDays(-1)), fixture(2, today)} << QList<qint64>{2};
    QTest::newRow("nearest first, three of them")
        << QList{fixture(1, today.addDays(30)), fixture(2, today.addDays(2)), fixture(3, today.addDays(9)), fixture(4, today.addDays(16))}
        << QList<qint64>{2, 3, 4};
    QTest::newRow("cancelled") << QList{fixture(1, today, u"cancelled"_s), fixture(3, today, u"abandoned"_s)} << QList<qint64>{};
    QTest::newRow("has its result") << QList{scored} << QList<qint64>{};
    QTest::newRow("of other teams") << QList{others} << QList<qint64>{};
}

void OverviewViewModelTest::nextMatches()
{
    QFETCH(QList<MatchInfo>, matches);
    QFETCH(QList<qint64>, next);
    QList<qint64> found;
    for (const auto &match : teamTexts::upcoming(matches, TeamId{1}, QDate(2026, 3, 1)))
        found.append(toNumber(match.id));
    QCOMPARE(found, next);
}

void OverviewViewModelTest::upcomingOfTheTeam()
{
    SignedIn s;
    s.club.fixtures = {fixture(8, QDate::currentDate().addDays(20)), fixture(9, QDate::currentDate().addDays(6))};
    s.open();
    OverviewViewModel overview(s.session, s.scope);
    QSignalSpy loaded(&overview, &PageViewModel::loaded);
    overview.load(TeamId{1});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(overview.upcoming().size(), 2);
    QCOMPARE(overview.upcoming().constFirst().id, MatchId{9});
    QCOMPARE(overview.lastMatch()->id, MatchId{3}); // what is to come is no last match
}

void OverviewViewModelTest::formInFields()
{
    SignedIn s;
    s.club.squadForm = form();
    s.open();
    SquadFormViewModel squad(s.session, s.scope);
    QSignalSpy loaded(&squad, &PageViewModel::loaded);
    squad.load(TeamId{1}, {fixture(1, QDate(2025, 8, 8)), fixture(2, QDate(2025, 8, 15))});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(squad.metric(), u"goals"_s); // the pack's trend
    const HeatMapData map = squad.chart();
    QCOMPARE(map.rows, (QStringList{u"Player 1"_s, u"Player 2"_s}));
    QCOMPARE(map.columns, (QStringList{u"Athletic (H)"_s, u"Athletic (A)"_s}));
    QCOMPARE(map.cells.size(), 4);
    QCOMPARE(map.cells[0].text, u"2"_s);
    QCOMPARE(map.cells[0].share.value_or(0), 0.934);
    QCOMPARE(map.cells[0].detail,
             (QStringList{u"Player 1"_s, u"Athletic (H) · 08/08/2025"_s, u"Goals: 2 · 80 min"_s,
                          u"93rd percentile of the player's own 31 matches"_s}));
    QVERIFY(map.cells[2].blank && !map.cells[2].share && map.cells[2].text.isEmpty());
    QCOMPARE(map.cells[2].detail.last(), u"did not play"_s);
    QVERIFY(!map.cells[3].blank && !map.cells[3].share); // a number, and no place
    QCOMPARE(map.cells[3].text, u"1"_s);
    QCOMPARE(map.cells[3].detail.last(), MetricCatalog::reason(u"too_few_appearances"_s));
    QVERIFY2(map.summary.contains(u"Most often above the own middle: Player 1, in 1 of 2."_s), qPrintable(map.summary));
    QCOMPARE(squad.playerAt(0), PlayerId{1});
    QCOMPARE(squad.playerAt(3), PlayerId{2});
    QVERIFY(!squad.playerAt(4) && !squad.playerAt(-1));
    HeatMapChart chart;
    chart.setData(map);
    QCOMPARE(chart.table().columns, (QStringList{QString(), u"Athletic (H)"_s, u"Athletic (A)"_s}));
    QCOMPARE(chart.table().rows, (QList<QStringList>{{u"Player 1"_s, u"2"_s, u"0"_s}, {u"Player 2"_s, QString(), u"1"_s}}));
}

void OverviewViewModelTest::formWithoutNumbers()
{
    SignedIn s;
    s.open();
    const auto &catalog = s.scope.catalog();
    SquadForm none;
    QCOMPARE(squadFormData(none, {}, catalog).empty, u"Nobody has played for the team yet."_s);
    SquadForm unrecorded = form();
    for (auto &each : unrecorded.cells)
        each.value = each.percentile = Value::none(u"not_recorded"_s);
    const auto map = squadFormData(unrecorded, {}, catalog);
    QVERIFY(map.cells.isEmpty() && map.empty.contains(u"Goals"_s));
    QCOMPARE(squadFormData(form(), {}, catalog).columns.constFirst(), u"– (H)"_s); // whoever it was against
}

void OverviewViewModelTest::metricIsAskedFor()
{
    SignedIn s;
    s.club.squadForm = form();
    s.open();
    SquadFormViewModel squad(s.session, s.scope);
    QSignalSpy loaded(&squad, &PageViewModel::loaded);
    squad.load(TeamId{1}, {});
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(squad.metrics().size() > 1);
    const QString other = squad.metrics().constLast().first;
    squad.setMetric(other);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(s.asked({"/teams/1/form", "season=1", "metric=" + other.toUtf8()}), 1);
    squad.load(TeamId{1}, {}); // as after a change of the data
    QTRY_COMPARE(loaded.size(), 3);
    QCOMPARE(squad.metric(), other);
}

void OverviewViewModelTest::refusedFormIsSaid()
{
    SignedIn s; // a server without this route
    s.open();
    SquadFormViewModel squad(s.session, s.scope);
    QSignalSpy failed(&squad, &PageViewModel::failed);
    squad.load(TeamId{1}, {});
    QVERIFY(squad.chart().empty.contains(u"Loading"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(squad.chart().empty, u"The form of the squad could not be read."_s);
    QVERIFY(!squad.playerAt(0));
}

QTEST_MAIN(OverviewViewModelTest)
#include "tst_overviewviewmodel.moc"
