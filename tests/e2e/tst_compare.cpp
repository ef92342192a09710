// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/compare/comparepage.h"
#include "ui/screen/team/teampage.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Several players beside each other are what the server says of them. */
class CompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void threePlayersAreTheServers()
    {
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
        auto *page = w.window.page<ComparePage>();
        auto &viewModel = page->viewModel();
        QSignalSpy filled(page, &Page::filled);
        w.window.go({.screen = Screen::Compare});
        QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, 20'000);
        QVERIFY(w.shows(u"Choose two to six players"_s));
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.candidates().size() > 400, 20'000); // all pages of the season
        w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
        auto &team = w.window.page<TeamPage>()->viewModel();
        QTRY_VERIFY_WITH_TIMEOUT(team.squad().rowCount() > 10, 20'000);
        const auto &rows = team.squad().table().rows;
        const QList<PlayerId> players{rows.at(1).player, rows.at(2).player, rows.at(3).player};
        filled.clear();
        w.window.go({.screen = Screen::Compare, .players = players});
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.hasData() && !filled.isEmpty(), 20'000);
        Period period{.season = w.scope.season()->id};
        auto pending = w.session.api().post<PlayerComparison>(paths::comparisons, ComparisonQuestion{.players = players, .period = period});
        QVERIFY(QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result());
        const auto told = pending.future().result()->data;
        QCOMPARE(viewModel.comparison().players, told.players);
        const auto charts = page->findChildren<CompareChart *>();
        QCOMPARE(charts.size(), 2);
        for (auto *chart : charts) {
            QCOMPARE(chart->data().players.size(), 3);
            QVERIFY(chart->data().axes.size() >= 3);
            QCOMPARE(chart->pointCount(), 3 * chart->data().axes.size());
            QCOMPARE(chart->table().rows.size(), chart->data().axes.size());
            for (const auto &label : chart->paintedLabels())
                QVERIFY(!label.text.isEmpty());
            QTest::keyClick(chart, Qt::Key_End);
            QCOMPARE(chart->currentPoint(), chart->pointCount() - 1);
            QVERIFY(chart->readOut(chart->currentPoint()).constFirst() == told.players.constLast().name);
        }
        // The grid says the numbers of the server; one column per player.
        auto &grid = viewModel.rows();
        QCOMPARE(grid.columnCount(), 4);
        QVERIFY(grid.rowCount() > 10);
        int stars = 0;
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int player = 0; player < 3; ++player)
                stars += grid.cellText(row, player).contains(u'★') ? 1 : 0;
        }
        QVERIFY(stars > 0);
        // A chip hides and shows, its cross takes out; two are left, then one.
        auto *chip = w.find<QToolButton>([&](QToolButton *button) { return button->text() == told.players.constLast().name; });
        QVERIFY(chip);
        chip->click();
        QVERIFY(!charts.constFirst()->isShown(2));
        filled.clear();
        viewModel.remove(players.constLast());
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty() && viewModel.comparison().players.size() == 2, 20'000);
        filled.clear();
        viewModel.remove(players.at(1));
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        QVERIFY(w.shows(u"Add another player"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!viewModel.suggestions().isEmpty(), 20'000); // who plays like the one who is left
        // Whom they are like, and the names, are one line of their own, however wide the window.
        const auto like = u"Plays like"_s;
        for (const int width : {1000, 1100, 1200, 1320, 1440}) {
            w.window.resize(width, 880);
            QTRY_VERIFY(w.window.width() == width);
            const QString first = viewModel.suggestions().constFirst().second;
            const auto words = [&] {
                return w.find<QLabel>([&](QLabel *label) { return label->isVisible() && label->text().startsWith(like); });
            };
            const auto name = [&] {
                return w.find<QToolButton>([&](QToolButton *button) { return button->isVisible() && button->text() == first; });
            };
            QTRY_VERIFY(words() && name());
            QTRY_COMPARE(name()->mapTo(page, QPoint()).y(), words()->mapTo(page, QPoint()).y());
        }
        viewModel.add(viewModel.suggestions().constFirst().first);
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.hasData(), 20'000);
        QVERIFY(!w.window.grab().isNull());
    }

private:
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    CompareTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare.moc"
