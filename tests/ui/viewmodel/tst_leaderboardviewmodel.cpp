// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/leaderboardviewmodel.h"
#include "ui/widget/gridrole.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

class LeaderboardViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void readsAllPages()
    {
        Fixture f;
        QVERIFY(f.load());
        QCOMPARE(f.board.rows().rowCount(), 10); // of two pages of five
        QCOMPARE(f.asked({"/leaderboards", "metric=goals", "kind=rate", "limit=200"}), 2);
        QVERIFY(f.board.metrics().size() > 50);
        QCOMPARE(f.board.title(), u"Goals /90"_s);
        const QString words = f.board.description();
        QVERIFY2(words.contains(u"at least 33 % of the team's playing time"_s) && words.contains(u"10 players have a place"_s)
                     && words.contains(u"2 have too little"_s) && words.contains(u"Test League 2025/26 · Whole season"_s),
                 qPrintable(words));
    }
    void tiesAndIntervals()
    {
        Fixture f;
        QVERIFY(f.load());
        QCOMPARE(f.cell(0, LeaderboardModel::Rank), u"1="_s);
        QCOMPARE(f.cell(1, LeaderboardModel::Rank), u"1="_s);
        QCOMPARE(f.cell(2, LeaderboardModel::Rank), u"3"_s);
        QCOMPARE(f.cell(0, LeaderboardModel::Player), u"Ana-Lucía Ferreira"_s);
        QCOMPARE(f.cell(0, LeaderboardModel::Value), u"1.00"_s);
        QCOMPARE(f.cell(0, LeaderboardModel::Player + 1), u"1.00"_s); // beside the name: in a small window, too
        QCOMPARE(f.cell(0, LeaderboardModel::Interval), u"0.50 – 2.00"_s);
        QCOMPARE(f.cell(0, LeaderboardModel::Total), u"19"_s);
        QCOMPARE(f.cell(0, LeaderboardModel::Time), u"800"_s);
        QCOMPARE(f.board.rows().index(2, LeaderboardModel::Rank).data(GridRole::Sort).toInt(), 3);
    }
    void everybodySaysWhoHasTooLittle()
    {
        Fixture f;
        QVERIFY(f.load());
        QSignalSpy loaded(&f.board, &PageViewModel::loaded);
        f.board.setEverybody(true);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(f.board.rows().rowCount(), 12);
        QCOMPARE(f.cell(10, LeaderboardModel::Note), u"still leads"_s);
        QCOMPARE(f.cell(11, LeaderboardModel::Note), u"only 143 of 300 min"_s);
        QCOMPARE(f.cell(11, LeaderboardModel::Rank), MetricCatalog::dash());
        QVERIFY(!f.board.rows().index(11, LeaderboardModel::Rank).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(f.cell(0, LeaderboardModel::Note).isEmpty());
        QCOMPARE(f.board.rows().columnCount(), int(LeaderboardModel::ColumnCount));
        f.board.setEverybody(false);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(f.board.rows().columnCount(), int(LeaderboardModel::Note)); // there is nothing to note
    }
    void choicesBeforeTheFirstAnswerStay()
    {
        Fixture f;
        QSignalSpy loaded(&f.board, &PageViewModel::loaded);
        f.board.setEverybody(true); // asks by itself
        f.board.reload();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(f.board.everybody());
        QCOMPARE(f.board.rows().rowCount(), 12);
    }
    void choicesReachTheServer()
    {
        Fixture f;
        QVERIFY(f.load());
        QSignalSpy loaded(&f.board, &PageViewModel::loaded);
        f.board.setKind(LeaderboardKind::Total);
        f.board.setPosition(u"forwards"_s);
        f.board.setTeam(TeamId{2});
        f.board.setMetric(u"assists"_s);
        f.board.setMetric(u"nonsense"_s); // left alone
        QTRY_COMPARE(loaded.size(), 1); // one answer: the newest choice
        QVERIFY(f.asked({"metric=assists", "kind=total", "position=forwards", "team=2"}) > 0);
        QCOMPARE(f.asked({"nonsense"}), 0);
        QCOMPARE(f.board.title(), u"Assists, total"_s);
        f.board.setMetric(u"shot_conversion"_s); // a ratio has no total
        QTRY_COMPARE(loaded.size(), 2);
        QVERIFY(f.asked({"metric=shot_conversion", "kind=rate"}) > 0);
        QCOMPARE(f.board.kinds().size(), 1);
    }
    void daysReachTheServerAndLastMatchesDoNot()
    {
        Fixture f;
        QVERIFY(f.load());
        f.scope.setPeriod({.days = DateRange::between(QDate(2025, 9, 1), QDate(2025, 10, 1)).value()});
        QVERIFY(f.load());
        QVERIFY(f.asked({"/leaderboards", "from=2025-09-01", "to=2025-10-01"}) > 0);
        f.scope.setPeriod({.last = 5});
        QVERIFY(f.load());
        QCOMPARE(f.asked({"/leaderboards", "last="}), 0);
        QVERIFY2(f.board.description().contains(u"Whole season: last matches"_s), qPrintable(f.board.description()));
        f.scope.setPeriod({});
    }
    void emptyBoardsSayWhatToDo()
    {
        Fixture f;
        f.club.leaders = 2; // both have too little
        QVERIFY(f.load());
        QCOMPARE(f.board.remedy(), LeaderboardViewModel::Remedy::ShowEverybody);
        QVERIFY(f.board.emptyText().contains(u"2 have a value"_s) && !f.board.remedyText().isEmpty());
        QSignalSpy loaded(&f.board, &PageViewModel::loaded);
        f.board.applyRemedy();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(f.board.rows().rowCount(), 2);
        f.club.leaders = 0;
        f.board.setTeam(TeamId{1});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(f.board.remedy(), LeaderboardViewModel::Remedy::EverybodyOfAll);
        f.board.applyRemedy();
        QTRY_COMPARE(loaded.size(), 3);
        QVERIFY(!f.board.team());
        QCOMPARE(f.board.remedy(), LeaderboardViewModel::Remedy::None);
        QVERIFY(!f.board.emptyText().isEmpty());
    }
    void ownTeamsAreSaid()
    {
        Fixture f;
        f.club.among = RankedAmong::OwnTeams;
        QVERIFY(f.load());
        QVERIFY2(f.board.description().contains(u"your own teams: too few players to compare with"_s), qPrintable(f.board.description()));
    }
    void oldRowsStayWhenTheServerIsGone()
    {
        Fixture f;
        QVERIFY(f.load());
        f.club.gone = true;
        QSignalSpy loaded(&f.board, &PageViewModel::loaded);
        f.board.reload();
        QTRY_COMPARE(loaded.size(), 1); // both pages from the store
        QVERIFY(f.board.asOf());
        QCOMPARE(f.board.rows().rowCount(), 10);
        QSignalSpy failed(&f.board, &PageViewModel::failed);
        f.board.setMetric(u"assists"_s); // never asked before
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.board.rows().rowCount(), 10);
        QVERIFY(!f.board.isLoading());
    }

private:
    struct Fixture : SignedIn
    {
        LeaderboardViewModel board{session, scope};
        Fixture() { open(); }
        bool load()
        {
            QSignalSpy loaded(&board, &PageViewModel::loaded);
            board.reload();
            return QTest::qWaitFor([&] { return loaded.size() == 1; });
        }
        QString cell(int row, int column) { return board.rows().index(row, column).data().toString(); }
    };
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(LeaderboardViewModelTest)
#include "tst_leaderboardviewmodel.moc"
