// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A figure of a player in parts, and which figures go together. */
class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void partsOfTheSeason();
    void whatGoesTogetherLeadsToTheTwo();

private:
    static PlayerPage *opened(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&w] { return w.scope.isReady() && !w.scope.teams().isEmpty(); }, 60'000))
            return nullptr;
        auto *team = w.window.page<TeamPage>();
        w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
        if (!QTest::qWaitFor([team] { return team->viewModel().hasData() && !team->viewModel().isLoading(); }, 20'000))
            return nullptr;
        auto *page = w.window.page<PlayerPage>();
        w.window.go({.screen = Screen::Player, .player = team->viewModel().squad().table().rows.constFirst().player});
        return QTest::qWaitFor([page] { return page->splits().hasData() && !page->splits().isLoading(); }, 20'000) ? page : nullptr;
    }
    QTemporaryDir m_home;
};

void PartsTest::partsOfTheSeason()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &splits = page->splits();
    QTRY_VERIFY_WITH_TIMEOUT(splits.hasData() && !splits.isLoading(), 20'000);
    const auto places = splits.chart();
    QCOMPARE(places.rows.size(), 2);
    QCOMPARE(places.rows.at(0).label, u"At home"_s);
    QVERIFY(places.rows.at(0).sample.contains(u"matches"_s));
    splits.setBy(u"month"_s);
    QTRY_VERIFY_WITH_TIMEOUT(splits.hasData() && !splits.isLoading() && splits.chart().rows.size() > 2, 20'000);
    for (const auto &row : splits.chart().rows)
        QVERIFY2(row.value || !row.reason.isEmpty(), qPrintable(row.label));
    splits.load(*page->viewModel().player(), u"assists"_s); // as a click on a tile does
    QTRY_VERIFY_WITH_TIMEOUT(splits.hasData() && splits.chart().title == u"Assists /90 · Month"_s, 20'000);
}

void PartsTest::whatGoesTogetherLeadsToTheTwo()
{
    Window w(m_home.path());
    QVERIFY(opened(w));
    auto *page = w.window.page<ExplorePage>();
    w.window.go({.screen = Screen::Explore});
    QTRY_VERIFY_WITH_TIMEOUT(page->correlations().hasData() && !page->correlations().isLoading(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().hasData() && !page->viewModel().isLoading(), 20'000);
    auto *map = page->findChild<HeatMapChart *>();
    QVERIFY(map && map->pointCount() > 3);
    const QString picture = qEnvironmentVariable("TOUCHLINE_PICTURES");
    if (!picture.isEmpty())
        QVERIFY(map->window()->grab().save(picture + u"/explore.png"_s) && map->toImage(1).save(picture + u"/heatmap.png"_s));
    const int last = map->pointCount() - 1;
    QTest::keyClick(map, Qt::Key_End);
    QTest::keyClick(map, Qt::Key_Return);
    const auto pair = page->correlations().pairAt(last);
    QVERIFY(pair);
    QCOMPARE(page->viewModel().x(), pair->first);
    QCOMPARE(page->viewModel().y(), pair->second);
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    PartsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_parts.moc"
