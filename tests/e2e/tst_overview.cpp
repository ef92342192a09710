// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/model/heldtogether.h"
#include "ui/screen/overview/overviewpage.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What a coach sees first is what the server says of the team. */
class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void isTheServers()
    {
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
        auto *page = w.window.page<OverviewPage>();
        auto &viewModel = page->viewModel();
        QCOMPARE(w.window.route().screen, Screen::Overview); // the first page
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.hasData() && !viewModel.isLoading(), 20'000);
        QSignalSpy filled(page, &Page::filled);
        const auto team = *viewModel.team();
        QVERIFY(w.shows(w.scope.team(team)->name));
        QVERIFY(w.shows(heldTogether(viewModel.record())));
        QUrlQuery query;
        query.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        auto pending = w.session.api().get<TeamInsights>(paths::insights, query);
        QVERIFY(QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result());
        const auto told = pending.future().result()->data;
        const auto lines = viewModel.insights();
        QCOMPARE(lines.size(), told.changes.size() + told.records.size() + told.milestones.size() + told.streaks.size());
        for (const auto &line : lines) {
            QVERIFY2(!line.sentence.contains(u'%') || line.sentence.contains(u" %"_s), qPrintable(line.sentence)); // every place is filled
            QVERIFY(!line.evidence.isEmpty());
        }
        if (!lines.isEmpty())
            QVERIFY2(w.shows(lines.constFirst().sentence), qPrintable(lines.constFirst().sentence));
        QCOMPARE(viewModel.results().rowCount(), 38);
        QCOMPARE(viewModel.results().index(0, MatchesModel::Outcome).data().toString().size(), 1);
        auto *form = page->findChild<FormStrip *>();
        QVERIFY(form && form->pointCount() == 10);
        QCOMPARE(viewModel.lastMatch()->id, viewModel.results().match(0)->id);
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.bestLines().has_value(), 20'000);
        QVERIFY(!viewModel.bestLines()->isEmpty() && viewModel.bestLines()->size() <= 3);
        QTRY_VERIFY(w.shows(viewModel.bestLines()->constFirst().figures));
        QCOMPARE(viewModel.tiles().size(), 5);
        auto *chart = page->findChild<BarListChart *>();
        QVERIFY(chart && chart->pointCount() > 15);
        QVERIFY(chart->table().rows.size() == chart->pointCount());
        QVERIFY(!chart->summary().isEmpty());
        for (int bar = 1; bar < chart->pointCount(); ++bar)
            QVERIFY(*chart->data().rows.at(bar).share <= *chart->data().rows.at(bar - 1).share);
        // A bar leads to its player, and another period is another answer.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(w.window.route().screen, Screen::Player);
        QCOMPARE(w.window.route().player, *viewModel.playerAt(0));
        w.window.back();
        QCOMPARE(w.window.route().screen, Screen::Overview);
        filled.clear();
        w.scope.setPeriod({.last = 5});
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        QVERIFY2(viewModel.record().startsWith(u"5 "_s), qPrintable(viewModel.record()));
        w.scope.setPeriod({});
        // The team that was looked at last is the one of the next time.
        filled.clear();
        viewModel.load(w.scope.teams().constLast().id);
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty() && viewModel.hasData(), 20'000);
        OverviewViewModel next(w.session, w.scope);
        QCOMPARE(*next.chosenTeam(), w.scope.teams().constLast().id);
    }

private:
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    OverviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overview.moc"
