// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/exploreviewmodel.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

class ExploreViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void beginsWithThePacksFigures()
    {
        Fixture f;
        QVERIFY(f.load());
        QCOMPARE(f.explore.x(), u"goals"_s);
        QCOMPARE(f.explore.y(), u"assists"_s);
        QCOMPARE(f.asked({"/scatter", "x=goals", "y=assists"}), 1);
        QCOMPARE(f.asked({"/distributions", "metric=goals"}), 1);
        const auto chart = f.explore.scatterChart();
        QCOMPARE(chart.points.size(), 12);
        QCOMPARE(chart.x.title, u"Goals /90"_s);
        QVERIFY2(chart.summary.contains(u"12 players with at least 30 % of their team's time, Test League 2025/26"_s)
                     && chart.summary.contains(u"r = 0.82 (95 % interval 0.77 to 0.86), n = 12"_s),
                 qPrintable(chart.summary));
        const auto spread = f.explore.distributionChart();
        QCOMPARE(spread.bins.size(), 3);
        QCOMPARE(spread.groups.size(), 2);
        QVERIFY2(spread.summary.contains(u"Half of them have 0.30 to 0.80, the median is 0.50"_s), qPrintable(spread.summary));
        QVERIFY(spread.subject.isEmpty() && !spread.place);
        QCOMPARE(f.explore.players().size(), 13); // and nobody
    }
    void aPlayerStandsOutInBoth()
    {
        Fixture f;
        QVERIFY(f.load());
        QSignalSpy spread(&f.explore, &ExploreViewModel::spreadLoaded);
        f.explore.setPlayer(PlayerId{1});
        QTRY_COMPARE(spread.size(), 1);
        QCOMPARE(f.explore.pointOf(f.explore.player()), 0);
        QCOMPARE(f.asked({"/scatter"}), 1); // not asked again
        QCOMPARE(f.asked({"/distributions", "player=1"}), 1);
        const auto chart = f.explore.distributionChart();
        QCOMPARE(chart.place, std::optional(0.95));
        QVERIFY(chart.groups.at(1).own && !chart.groups.at(0).own);
        QVERIFY2(chart.summary.contains(u"98th percentile of 12, 98th percentile of 12 forwards"_s), qPrintable(chart.summary));
        f.explore.setPlayer(PlayerId{99}); // is not in the picture
        QCOMPARE(f.explore.player(), PlayerId{1});
        f.explore.setPlayer({});
        QTRY_COMPARE(spread.size(), 2);
        QVERIFY(!f.explore.distributionChart().place);
    }
    void aPlayerOfAnotherSeasonIsNobody()
    {
        Fixture f;
        f.explore.setPlayer(PlayerId{99});
        QVERIFY(f.load());
        QVERIFY(!f.explore.player());
        QCOMPARE(f.asked({"player=99"}), 0);
    }
    void metricsAreExchanged()
    {
        Fixture f;
        QVERIFY(f.load());
        f.explore.setX(u"assists"_s); // which is the vertical one
        QCOMPARE(f.explore.x(), u"assists"_s);
        QCOMPARE(f.explore.y(), u"goals"_s);
        f.explore.swapMetrics();
        QCOMPARE(f.explore.x(), u"goals"_s);
        f.explore.setY(u"nonsense"_s);
        QCOMPARE(f.explore.y(), u"assists"_s);
    }
    void otherSpreadAsksOnlyForIt()
    {
        Fixture f;
        QVERIFY(f.load());
        QSignalSpy spread(&f.explore, &ExploreViewModel::spreadLoaded);
        f.explore.setSpread(ExploreViewModel::Spread::Vertical);
        QTRY_COMPARE(spread.size(), 1);
        QCOMPARE(f.asked({"/scatter"}), 1);
        QCOMPARE(f.explore.distributionChart().title, u"Assists /90"_s);
    }
    void fewPlayersSayWhy()
    {
        Fixture f;
        f.club.leaders = 4;
        QVERIFY(f.load());
        const auto spread = f.explore.distributionChart();
        QVERIFY(spread.bins.isEmpty());
        QCOMPARE(spread.groups.at(0).reason, u"too few players to compare with"_s);
        f.club.leaders = 0;
        QVERIFY(f.load());
        QVERIFY(!f.explore.scatterChart().empty.isEmpty() && f.explore.scatterChart().points.isEmpty());
        QVERIFY(!f.explore.distributionChart().empty.isEmpty() && f.explore.distributionChart().groups.isEmpty());
    }
    void coloursAreTeamsOrPositions()
    {
        Fixture f;
        f.club.scatterTeams = 8;
        QVERIFY(f.load());
        QVERIFY(f.explore.scatterChart().series.isEmpty() && f.explore.scatterChart().seriesTitle.isEmpty());
        QSignalSpy looks(&f.explore, &ExploreViewModel::looksChanged);
        f.explore.setColour(u"team"_s);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(f.explore.colour(), u"team"_s);
        auto chart = f.explore.scatterChart();
        // Four teams of two, then the first of those with one; three are left over.
        QCOMPARE(chart.series, (QStringList{u"Rovers & Söhne U17"_s, u"Team 2"_s, u"Team 3"_s, u"Team 4"_s, u"Team 5"_s, u"others"_s}));
        QVERIFY(chart.hasRest);
        QCOMPARE(chart.points.at(0).series, 0);
        QCOMPARE(chart.points.at(9).series, 1);
        QCOMPARE(chart.points.at(7).series, 5);
        QCOMPARE(chart.points.at(7).seriesName, u"Team 8"_s);
        QVERIFY2(chart.summary.contains(u"Colour and shape say the team."_s), qPrintable(chart.summary));
        f.explore.setColour(u"position"_s);
        chart = f.explore.scatterChart();
        QCOMPARE(chart.series, (QStringList{u"Forwards"_s}));
        QVERIFY(!chart.hasRest);
        f.club.scatterTeams = 6;
        f.explore.setColour(u"team"_s);
        QVERIFY(f.load()); // what was chosen stays
        chart = f.explore.scatterChart();
        QCOMPARE(chart.series.size(), 6);
        QVERIFY(!chart.hasRest);
        QCOMPARE(f.asked({"/scatter"}), 2); // colours ask for nothing
        f.explore.setColour(u"nonsense"_s);
        QCOMPARE(f.explore.colour(), QString());
    }
    void sizeIsAMetric()
    {
        Fixture f;
        QVERIFY(f.load());
        QSignalSpy looks(&f.explore, &ExploreViewModel::looksChanged);
        f.explore.setSize(u"shots"_s);
        QVERIFY(f.explore.scatterChart().size.title.isEmpty()); // nothing is said before it is known
        QTRY_COMPARE(looks.size(), 2);
        QCOMPARE(f.asked({"/scatter", "x=shots", "y=goals", "qualified=false"}), 1);
        auto chart = f.explore.scatterChart();
        QCOMPARE(chart.size.title, u"Shots /90"_s);
        QCOMPARE(chart.points.at(2).size, std::optional(0.1 * 3));
        QVERIFY2(chart.summary.contains(u"The size says Shots /90."_s), qPrintable(chart.summary));
        f.explore.setSize(u"assists"_s); // which is there already
        QCOMPARE(f.explore.scatterChart().points.at(2).size, std::optional(chart.points.at(2).y));
        QCOMPARE(f.asked({"/scatter"}), 2);
        f.explore.setSize(u"nonsense"_s);
        QCOMPARE(f.explore.size(), u"assists"_s);
        f.explore.setSize({});
        QVERIFY(f.explore.scatterChart().size.title.isEmpty());
        QVERIFY(!f.explore.scatterChart().points.at(2).size);
    }
    void chosenOnesAreCompared()
    {
        Fixture f;
        QVERIFY(f.load());
        QVERIFY(!f.explore.mayCompare() && f.explore.selectionText().startsWith(u"Nobody is chosen."_s));
        QSignalSpy changed(&f.explore, &ExploreViewModel::selectionChanged);
        f.explore.setSelected({1, 7});
        QCOMPARE(changed.size(), 1);
        QVERIFY(f.explore.mayCompare());
        QCOMPARE(f.explore.selectionText(), u"2 players chosen"_s);
        QCOMPARE(f.explore.selected(), (QList<PlayerId>{PlayerId{2}, PlayerId{8}}));
        QVERIFY(f.load()); // they outlive an answer
        QCOMPARE(f.explore.selectedPoints(), (QList<int>{1, 7}));
        f.club.leaders = 4; // and whoever is gone is not chosen any more
        QVERIFY(f.load());
        QCOMPARE(f.explore.selectedPoints(), (QList<int>{1}));
        QVERIFY(!f.explore.mayCompare());
        QCOMPARE(changed.size(), 2);
        f.club.leaders = 12;
        QVERIFY(f.load());
        f.explore.setSelected({0, 1, 2, 3, 4, 5, 6});
        QVERIFY(!f.explore.mayCompare());
        QCOMPARE(f.explore.selectionText(), u"7 players chosen; two to six can be compared"_s);
        f.explore.setSelected({0, 1, 2, 3, 4, 5, 99});
        QVERIFY(f.explore.mayCompare());
    }
    void periodIsSaidToBeTheSeason()
    {
        Fixture f;
        QVERIFY(f.load());
        QVERIFY(f.explore.periodNote().isEmpty());
        f.scope.setPeriod({.last = 5});
        QVERIFY(!f.explore.periodNote().isEmpty());
        f.scope.setPeriod({});
    }

private:
    struct Fixture : SignedIn
    {
        ExploreViewModel explore{session, scope};
        Fixture() { open(); }
        bool load()
        {
            QSignalSpy spread(&explore, &ExploreViewModel::spreadLoaded);
            explore.reload();
            return QTest::qWaitFor([&] { return spread.size() == 1; });
        }
    };
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(ExploreViewModelTest)
#include "tst_exploreviewmodel.moc"
