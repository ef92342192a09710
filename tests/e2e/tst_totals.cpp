// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/chart/versuschart.h"
#include "ui/model/lineupmodel.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridtotals.h"
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What stands below the rows of a table is what the server says of the whole, and what the charts beside it say. */
class TotalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void aPlayersMatches()
    {
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && !w.scope.teams().isEmpty(), 60'000);
        auto *team = w.window.page<TeamPage>();
        w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
        QTRY_VERIFY_WITH_TIMEOUT(team->viewModel().hasData() && !team->viewModel().isLoading(), 20'000);
        auto *page = w.window.page<PlayerPage>();
        const auto &catalog = w.scope.catalog();
        int compared = 0;
        for (const auto &row : team->viewModel().squad().table().rows) {
            w.window.go({.screen = Screen::Player, .player = row.player});
            QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().isComplete() && page->viewModel().player() == row.player, 20'000);
            const auto *totals = below(page, u"match-log"_s);
            QVERIFY(totals);
            if (page->viewModel().log().rowCount() < 2) {
                QVERIFY(!totals->isVisibleTo(page));
                continue;
            }
            const auto &summary = page->viewModel().summary();
            QVERIFY(summary.sample.timeKnown);
            // Whoever was never used has no minutes anywhere: a dash, as in each row.
            const bool used = summary.sample.matches > 0;
            QCOMPARE(totals->text(MatchLogModel::Time), used ? catalog.timeNumber(summary.sample.time) : MetricCatalog::dash());
            const auto &columns = page->viewModel().log().log().columns;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const auto *metric = summary.find(columns.at(i));
                QVERIFY(metric);
                if (!catalog.pack().metric(columns.at(i)))
                    QCOMPARE(totals->text(int(MatchLogModel::FirstMetric + i)), QString());
                else
                    QCOMPARE(totals->text(int(MatchLogModel::FirstMetric + i)), catalog.total(columns.at(i), metric->total));
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    }
    void aMatchsLineUps()
    {
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && !w.scope.teams().isEmpty(), 60'000);
        auto &matches = w.window.page<MatchesPage>()->viewModel().matches();
        w.window.go({.screen = Screen::Matches});
        QTRY_VERIFY_WITH_TIMEOUT(matches.rowCount() > 0, 20'000);
        const auto played = [&matches]() -> const MatchInfo * {
            for (int i = 0; i < matches.rowCount(); ++i) {
                if (const auto *match = matches.match(i); match && match->homeScore)
                    return match;
            }
            return nullptr;
        }();
        QVERIFY(played);
        auto *page = w.window.page<MatchPage>();
        w.window.go({.screen = Screen::Match, .match = played->id});
        auto *chart = page->findChild<VersusChart *>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().rows.isEmpty(), 20'000);
        const auto grids = page->findChildren<DataGrid *>(u"lineup"_s);
        QCOMPARE(grids.size(), 2);
        int compared = 0;
        for (const bool home : {true, false}) {
            auto *grid = home ? grids.constFirst() : grids.constLast();
            const auto *totals = grid->findChild<GridTotals *>();
            QVERIFY(totals->isVisibleTo(grid));
            for (const auto &row : chart->data().rows) {
                for (int column = LineUpModel::FirstMetric; column < grid->model()->columnCount(); ++column) {
                    const auto &id = w.scope.catalog().pack().charts().log;
                    const QString shown = grid->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                    const bool same = std::ranges::any_of(id, [&](const QString &each) {
                        return w.scope.catalog().shortName(each) == shown && w.scope.catalog().name(each) == row.name;
                    });
                    if (!same)
                        continue;
                    QCOMPARE(totals->text(column), home ? row.homeText : row.awayText);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 3);
    }

private:
    static GridTotals *below(QWidget *page, const QString &grid)
    {
        auto *found = page->findChild<DataGrid *>(grid);
        return found ? found->findChild<GridTotals *>() : nullptr;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    TotalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_totals.moc"
