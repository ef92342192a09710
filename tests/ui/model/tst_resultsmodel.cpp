// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/resultsmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A team's matches, told from its side. */
class ResultsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void ownSideFirst_data()
    {
        QTest::addColumn<bool>("home");
        QTest::addColumn<std::optional<int>>("homeScore");
        QTest::addColumn<std::optional<int>>("awayScore");
        QTest::addColumn<QStringList>("row");
        QTest::newRow("home win") << true << std::optional(2) << std::optional(1)
                                  << QStringList{u"03/08/2025"_s, u"Athletic"_s, u"home"_s, u"2–1"_s, u"W"_s, u"Round 7"_s};
        QTest::newRow("away win") << false << std::optional(0) << std::optional(2)
                                  << QStringList{u"03/08/2025"_s, u"Athletic"_s, u"away"_s, u"2–0"_s, u"W"_s, u"Round 7"_s};
        QTest::newRow("away loss") << false << std::optional(4) << std::optional(1)
                                   << QStringList{u"03/08/2025"_s, u"Athletic"_s, u"away"_s, u"1–4"_s, u"L"_s, u"Round 7"_s};
        QTest::newRow("no result") << true << std::optional<int>() << std::optional<int>()
                                   << QStringList{u"03/08/2025"_s, u"Athletic"_s, u"home"_s, u"–"_s, QString(), u"Round 7"_s};
    }
    void ownSideFirst()
    {
        QFETCH(bool, home);
        QFETCH(std::optional<int>, homeScore);
        QFETCH(std::optional<int>, awayScore);
        QFETCH(QStringList, row);
        ResultsModel model;
        model.setMatches({match(1, 3, home, homeScore, awayScore)}, TeamId{1});
        QStringList shown;
        for (int column = 0; column < model.columnCount(); ++column)
            shown.append(model.index(0, column).data().toString());
        QCOMPARE(shown, row);
    }
    void newestFirstAndOnlyItsOwn()
    {
        ResultsModel model;
        auto other = match(3, 20, true, 1, 1);
        other.home = TeamId{5};
        model.setMatches({match(1, 3, true, 2, 1), other, match(2, 10, false, 3, 0)}, TeamId{1});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.match(0)->id, MatchId{2});
        QVERIFY(!model.match(2));
        // Sorted by how far it was won, not by the letters.
        QCOMPARE(model.index(0, ResultsModel::Result).data(GridRole::Sort).toInt(), -3);
        QCOMPARE(model.index(1, ResultsModel::Result).data(GridRole::Sort).toInt(), 1);
        QCOMPARE(model.index(0, ResultsModel::Day).data(GridRole::Key).toString(), u"2"_s);
    }

private:
    static MatchInfo match(int id, int day, bool home, std::optional<int> homeScore, std::optional<int> awayScore)
    {
        return {.id = MatchId{id},
                .round = 7,
                .status = u"played"_s,
                .kickOff = QDateTime(QDate(2025, 8, day), QTime(14, 0), QTimeZone::UTC),
                .day = QDate(2025, 8, day),
                .home = home ? TeamId{1} : TeamId{2},
                .away = home ? TeamId{2} : TeamId{1},
                .homeName = home ? u"Rovers"_s : u"Athletic"_s,
                .awayName = home ? u"Athletic"_s : u"Rovers"_s,
                .homeScore = homeScore,
                .awayScore = awayScore};
    }
};

QTEST_GUILESS_MAIN(ResultsModelTest)
#include "tst_resultsmodel.moc"
