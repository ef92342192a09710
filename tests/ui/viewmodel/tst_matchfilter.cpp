// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/matchselection.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What is chosen of a player's matches: asked as the API has it, said in words, and kept as long as it means something. */
class MatchFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void isAskedAsTheApiHasIt()
    {
        MatchFilter filter;
        QVERIFY(filter.isAll());
        QCOMPARE(MatchChoice{}.query({}, SeasonId{3}).toString(), u"season=3"_s);
        filter.choose(SplitBy::Opponent, {u"12"_s, u"Rovers"_s});
        filter.choose(SplitBy::Location, {u"away"_s, {}});
        filter.choose(SplitBy::Location, {u"home"_s, {}}); // one of each kind
        QCOMPARE((MatchChoice{.filter = filter, .until = {}}.query({.last = 5}, SeasonId{3}).toString()),
                 u"season=3&last=5&location=home&opponent=12"_s);
        for (const auto &[by, value] :
             {std::pair{SplitBy::Result, u"win"_s}, {SplitBy::Role, u"starter"_s}, {SplitBy::Month, u"2024-03"_s}})
            filter.choose(by, {value, {}});
        filter.choose(SplitBy::Position, {u"forwards"_s, {}});
        filter.leaveOut(SplitBy::Location);
        QUrlQuery query;
        filter.narrow(query);
        QCOMPARE(query.toString(), u"result=win&role=starter&opponent=12&month=2024-03&position=forwards"_s);
    }
    void endsWithTheDay_data()
    {
        QTest::addColumn<PeriodChoice>("period");
        QTest::addColumn<QString>("query");
        const QDate first(2025, 9, 1);
        QTest::newRow("whole season") << PeriodChoice{} << u"season=3&to=2025-10-12"_s;
        QTest::newRow("last matches") << PeriodChoice{.last = 5} << u"season=3&last=5&to=2025-10-12"_s;
        QTest::newRow("days") << PeriodChoice{.days = *DateRange::between(first, QDate(2025, 12, 1))}
                              << u"season=3&from=2025-09-01&to=2025-10-12"_s;
        QTest::newRow("days that end before") << PeriodChoice{.days = *DateRange::between(first, QDate(2025, 9, 30))}
                                              << u"season=3&from=2025-09-01&to=2025-09-30"_s;
    }
    void endsWithTheDay()
    {
        QFETCH(PeriodChoice, period);
        QFETCH(QString, query);
        QCOMPARE((MatchChoice{.filter = {}, .until = QDate(2025, 10, 12)}.query(period, SeasonId{3}).toString()), query);
    }
    void isKeptWhereItMeansSomething()
    {
        SignedIn f;
        f.open();
        MatchSelection selection(f.session, f.scope);
        QSignalSpy changed(&selection, &MatchSelection::changed);
        MatchFilter filter;
        filter.choose(SplitBy::Location, {u"home"_s, {}});
        filter.choose(SplitBy::Opponent, {u"2"_s, u"Athletic"_s});
        filter.choose(SplitBy::Month, {u"2025-08"_s, {}});
        selection.setFilter(filter);
        selection.setFilter(filter);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(selection.filter().text(f.scope.catalog()), u"At home · Against Athletic · August 2025"_s);
        QCOMPARE(selection.choices(SplitBy::Opponent), (QList<SplitValue>{{u"2"_s, u"Athletic"_s}})); // to be taken out again
        const auto here = f.scope.season()->id;
        f.scope.setSeason(here == SeasonId{1} ? SeasonId{2} : SeasonId{1});
        QTRY_VERIFY(f.scope.isReady());
        QCOMPARE(selection.filter().text(f.scope.catalog()), u"At home"_s); // nobody met them there, nor then
        f.scope.setSeason(here);
        QTRY_VERIFY(f.scope.isReady());
        QCOMPARE(selection.filter(), filter);
        f.session.close();
        QTRY_VERIFY(f.scope.seasons().isEmpty());
        QVERIFY(selection.filter().isAll());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(MatchFilterTest)
#include "tst_matchfilter.moc"
