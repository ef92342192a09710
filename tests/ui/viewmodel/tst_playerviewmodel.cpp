// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/playerviewmodel.h"
#include "ui/viewmodel/teamviewmodel.h"
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

class PlayerViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void showsThePlayer()
    {
        Fixture f;
        f.open();
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        QSignalSpy trend(&f.player, &PlayerViewModel::trendLoaded);
        f.player.load(PlayerId{1});
        QVERIFY(f.player.isLoading());
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(f.player.hasTrend());
        QVERIFY(!f.player.isLoading());
        QCOMPARE(f.player.title(), u"Ana-Lucía Ferreira"_s);
        QCOMPARE(f.player.shirt(), u"#9"_s);
        QCOMPARE(f.player.positionText(), u"Forward (FWD)"_s);
        QCOMPARE(f.player.teamsText(), u"Rovers & Söhne U17"_s);
        QVERIFY(f.player.sampleText().contains(u"800 min"_s));
        QVERIFY(f.player.sampleText().contains(u"89 %"_s));
        QVERIFY2(f.player.cohortText().contains(u"61 "_s) && f.player.cohortText().contains(u"270 min"_s)
                     && f.player.cohortText().contains(u"Test League 2025/26"_s),
                 qPrintable(f.player.cohortText()));
        const auto tiles = f.player.kpiTiles();
        QCOMPARE(tiles.size(), 5);
        QCOMPARE(tiles.at(0).label, u"Goals /90"_s);
        QCOMPARE(tiles.at(0).value, u"0.95"_s);
        QCOMPARE(tiles.at(0).interval, u"0.40 – 1.60"_s);
        QCOMPARE(tiles.at(0).standing, u"98th pct. of 61"_s);
        QVERIFY(tiles.at(0).notQualified.isEmpty());
        const auto radar = f.player.radarData();
        QVERIFY(radar.axes.size() >= 5);
        QVERIFY(radar.cohort.contains(u"61"_s));
        QCOMPARE(f.player.trendChart().points.size(), 10);
        QCOMPARE(f.player.trendChart().points.at(0).label, u"Athletic (H)"_s);
        QCOMPARE(f.player.log().rowCount(), 10);
        const auto newest = f.player.log().index(0, MatchLogModel::Score).data().toString();
        QVERIFY2(newest.startsWith(u"2–1"_s), qPrintable(newest));
    }
    void choiceOutlivesTheSeasonsLoading()
    {
        Fixture f;
        TeamViewModel team(f.session, f.scope);
        f.session.signIn(f.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_COMPARE(f.session.state(), Session::State::Open);
        QVERIFY(!f.scope.isReady());
        f.player.load(PlayerId{1});
        team.load(TeamId{1});
        QVERIFY(!f.player.isLoading() && !team.isLoading());
        QTRY_VERIFY(f.scope.isReady());
        f.player.reload(); // as the window does then
        team.reload();
        QTRY_VERIFY(f.player.hasData());
        QTRY_VERIFY(team.hasData());
    }
    void trendBeginsWithTheGroupsOwn()
    {
        Fixture f;
        f.open();
        const auto begins = [&f](const QString &group) {
            f.club.group = group;
            QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
            f.player.load(PlayerId{1});
            const bool shown = QTest::qWaitFor([&] { return loaded.size() == 1 && f.player.hasTrend(); });
            return shown ? f.player.metric() : QString();
        };
        QCOMPARE(begins(u"forwards"_s), u"goals"_s);
        QCOMPARE(begins(u"goalkeepers"_s), u"saves"_s); // goals are none of a goalkeeper's tiles
        QCOMPARE(begins(u"defenders"_s), u"goals"_s); // whoever was looked at before
        f.player.setMetric(u"goals"_s);
        QCOMPARE(begins(u"goalkeepers"_s), u"goals"_s); // what the coach has chosen stays
    }
    void newerPlayerWins()
    {
        Fixture f;
        f.open();
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        f.club.delay = 60;
        f.player.load(PlayerId{1});
        const auto asked = f.club.heads.size();
        QTRY_VERIFY(f.club.heads.size() > asked);
        f.club.delay = 0;
        f.player.load(PlayerId{2});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(f.player.title(), u"Player 2"_s);
        QTRY_VERIFY(f.player.hasTrend());
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(f.player.player(), PlayerId{2});
    }
    void periodReachesTheServer()
    {
        Fixture f;
        f.open();
        f.scope.setPeriod({.last = 5});
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        int asked = 0;
        for (const auto &head : std::as_const(f.club.heads))
            asked += ScriptedServer::target(head).contains("/players/1/") && ScriptedServer::target(head).contains("last=5");
        QCOMPARE(asked, 3); // summary, log, trend
        f.scope.setPeriod({});
    }
    void formIsAnArrowWithASentence()
    {
        Fixture f;
        f.open();
        f.club.insights.changes = {change(PlayerId{1}, u"goals"_s, true), change(PlayerId{2}, u"assists"_s, true),
                                   change(PlayerId{1}, u"shots"_s, false)};
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        QSignalSpy told(&f.player, &PlayerViewModel::formLoaded);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(f.asked({"/insights"}), 0); // paper needs none
        QVERIFY(std::ranges::all_of(f.player.kpiTiles(), [](const KpiData &tile) { return tile.form == KpiData::Form::None; }));
        f.player.loadForm();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(f.asked({"/insights", "team=1", "season=1"}), 1);
        const auto tiles = f.player.kpiTiles();
        const auto tile = [&tiles](const QString &id) { return *std::ranges::find(tiles, id, &KpiData::id); };
        QCOMPARE(tile(u"goals"_s).form, KpiData::Form::Up);
        QVERIFY(tile(u"goals"_s).formIsGood);
        QCOMPARE(tile(u"goals"_s).formText, u"Better than before: 2.20 in the last five appearances, 0.40 in the 11 others."_s);
        QCOMPARE(tile(u"shots"_s).form, KpiData::Form::Down);
        QVERIFY(!tile(u"shots"_s).formIsGood);
        QVERIFY2(tile(u"shots"_s).formText.startsWith(u"Worse"_s), qPrintable(tile(u"shots"_s).formText));
        QCOMPARE(tile(u"assists"_s).form, KpiData::Form::None); // that is somebody else's
    }
    void formIsOfWholeSeasons()
    {
        Fixture f;
        f.open();
        f.club.insights.changes = {change(PlayerId{1}, u"goals"_s, true)};
        f.scope.setPeriod({.last = 5});
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        QSignalSpy told(&f.player, &PlayerViewModel::formLoaded);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        f.player.loadForm();
        QTRY_VERIFY(f.player.hasTrend());
        QCOMPARE(f.asked({"/insights"}), 0);
        QVERIFY(told.isEmpty());
        f.scope.setPeriod({});
    }
    void refusedFormLeavesThePage()
    {
        Fixture f;
        f.open();
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        QSignalSpy told(&f.player, &PlayerViewModel::formLoaded);
        QSignalSpy failed(&f.player, &PlayerViewModel::failed);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(f.player.hasTrend());
        f.club.gone = true;
        f.player.loadForm();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(f.player.hasData() && failed.isEmpty());
        QCOMPARE(f.player.kpiTiles().at(0).form, KpiData::Form::None);
    }
    void refusedPlayerIsToldOnce()
    {
        Fixture f;
        f.open();
        QSignalSpy failed(&f.player, &PlayerViewModel::failed);
        f.club.gone = true;
        f.player.load(PlayerId{1});
        QTRY_VERIFY(!f.player.isLoading());
        QVERIFY(!f.player.hasData());
        QCOMPARE(failed.size(), 1);
    }
    void cancelKeepsTheOldData()
    {
        Fixture f;
        f.open();
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        f.club.delay = 5'000;
        f.player.load(PlayerId{1});
        f.player.cancel();
        QVERIFY(!f.player.isLoading());
        QVERIFY(f.player.hasData());
        QCOMPARE(f.player.title(), u"Ana-Lucía Ferreira"_s);
    }
    void asOfFromTheStore()
    {
        Fixture f;
        f.open();
        QSignalSpy loaded(&f.player, &PlayerViewModel::loaded);
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!f.player.asOf());
        f.club.gone = true;
        f.player.load(PlayerId{1});
        QTRY_COMPARE(loaded.size(), 2);
        QVERIFY(f.player.asOf());
        QCOMPARE(f.player.title(), u"Ana-Lucía Ferreira"_s);
    }
    void scopeIsKept()
    {
        const QTemporaryDir folder;
        quint16 port = 0;
        {
            Fixture f;
            port = f.club.serverPort();
            f.open();
            f.scope.setSeason(SeasonId{2});
            QTRY_VERIFY(f.scope.isReady());
            f.scope.setPeriod({.last = 10});
        }
        Fixture again(port);
        again.open();
        QCOMPARE(again.scope.season()->id, SeasonId{2});
        QCOMPARE(again.scope.period(), (PeriodChoice{.last = 10}));
        again.scope.setSeason(SeasonId{1});
        again.scope.setPeriod({});
    }

private:
    static FormChange change(PlayerId player, const QString &metric, bool up)
    {
        FormChange all{.player = player, .name = u"Somebody"_s, .metric = metric, .up = up, .better = up};
        all.difference.per = 90;
        all.difference.first = Value::of(up ? 2.2 : 0.1);
        all.difference.second = Value::of(0.4);
        all.difference.firstMatches = 5;
        all.difference.secondMatches = 11;
        return all;
    }
    struct Fixture : SignedIn
    {
        explicit Fixture(quint16 port = 0)
        {
            if (port) {
                club.close();
                club.listen(QHostAddress::LocalHost, port);
            }
        }
        PlayerViewModel player{session, scope};
    };
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(PlayerViewModelTest)
#include "tst_playerviewmodel.moc"
