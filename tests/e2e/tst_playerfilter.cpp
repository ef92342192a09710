// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/readback.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/chart/radarchart.h"
#include "ui/screen/player/matchfilterbar.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A player's page about some of the matches: what is chosen in its menu is what the server is asked, in all of its parts. */
class PlayerFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void showsWhatTheServerSaysOfTheseMatches();
    void staysWithTheNextPlayerAndGoesWithOneClick();
    void theReportIsAboutTheSameMatches();

private:
    /** The page of somebody who played at home and away against several teams. */
    static PlayerPage *opened(Window &w);
    static bool settled(PlayerPage *page)
    {
        auto &model = page->viewModel();
        return QTest::qWaitFor(
            [&] { return model.isComplete() && page->splits().hasData() && !page->splits().isLoading() && hasChoices(page); }, 20'000);
    }
    /** What can be chosen comes in two answers, in any order. */
    static bool hasChoices(PlayerPage *page)
    {
        return !opponents(page).isEmpty() && !page->selection().choices(SplitBy::Location).isEmpty();
    }
    static QList<SplitValue> opponents(PlayerPage *page) { return page->selection().choices(SplitBy::Opponent); }
    static QToolButton *button(MatchFilterBar *bar)
    {
        for (auto *each : bar->findChildren<QToolButton *>()) {
            if (each->menu())
                return each;
        }
        return nullptr;
    }
    static QAction *entry(QMenu *menu, const QString &text)
    {
        for (auto *action : menu->actions()) {
            auto *found = action->menu() ? entry(action->menu(), text) : action->text() == text ? action : nullptr;
            if (found)
                return found;
        }
        return nullptr;
    }
    /** As with the mouse: the menu is opened, the entry taken. */
    static bool take(MatchFilterBar *bar, const QString &text)
    {
        auto *menu = button(bar)->menu();
        menu->popup(bar->mapToGlobal(QPoint(0, bar->height())));
        auto *action = entry(menu, text);
        if (action)
            action->trigger();
        menu->close();
        return action && QTest::qWaitFor([menu] { return !menu->isVisible(); });
    }
    static QUrlQuery query(Window &w, const QList<std::pair<QString, QString>> &items)
    {
        QUrlQuery all;
        all.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
        for (const auto &[name, value] : items)
            all.addQueryItem(name, value);
        return all;
    }
    QTemporaryDir m_home;
};

PlayerPage *PlayerFilterTest::opened(Window &w)
{
    w.window.openPlace({.database = w.session.samplePath()});
    if (!QTest::qWaitFor([&w] { return w.scope.isReady() && !w.scope.teams().isEmpty(); }, 60'000))
        return nullptr;
    auto *team = w.window.page<TeamPage>();
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    if (!QTest::qWaitFor([team] { return team->viewModel().hasData() && !team->viewModel().isLoading(); }, 20'000))
        return nullptr;
    const auto rows = team->viewModel().squad().table().rows;
    const auto most = std::ranges::max_element(rows, {}, [](const SquadRow &row) { return row.sample.time; });
    auto *page = w.window.page<PlayerPage>();
    w.window.go({.screen = Screen::Player, .player = most->player});
    return settled(page) && opponents(page).size() > 3 ? page : nullptr;
}

void PlayerFilterTest::showsWhatTheServerSaysOfTheseMatches()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    auto *bar = page->findChild<MatchFilterBar *>();
    QVERIFY(bar && bar->isVisible());
    const Summary whole = model.summary();
    QCOMPARE(button(bar)->text(), u"All matches"_s);
    QCOMPARE(button(bar)->accessibleName(), u"Matches: All matches"_s);

    const auto opponent = opponents(page).constFirst();
    QVERIFY(!opponent.name.isEmpty());
    QVERIFY(take(bar, u"At home"_s) && settled(page));
    QVERIFY(take(bar, u"Against "_s + opponent.name) && settled(page));
    const QString words = u"At home · Against "_s + opponent.name;
    QCOMPARE(button(bar)->text(), words);
    QCOMPARE(button(bar)->accessibleName(), u"Matches: "_s + words);
    QMenu *menu = button(bar)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(entry(menu, u"At home"_s)->isChecked() && !entry(menu, u"Away"_s)->isChecked() && !entry(menu, u"All matches"_s)->isChecked());

    const QList<std::pair<QString, QString>> chosen{{u"location"_s, u"home"_s}, {u"opponent"_s, opponent.value}};
    const auto player = toNumber(*model.player());
    auto question = query(w, chosen);
    question.addQueryItem(u"include"_s, u"comparisons"_s);
    const auto summary = asked<Summary>(w, filled(paths::playerStatistics, player), question);
    QVERIFY(summary && summary->sample.matches > 0 && summary->sample.matches < whole.sample.matches);
    QCOMPARE(model.summary(), *summary);

    question = query(w, chosen);
    question.addQueryItem(u"fields"_s, w.scope.catalog().pack().charts().log.join(u','));
    const auto log = asked<MatchLog>(w, filled(paths::playerMatches, player), question);
    QVERIFY(log && !log->entries.isEmpty());
    QCOMPARE(model.log().log(), *log);
    for (const auto &line : model.log().log().entries)
        QVERIFY(line.location == Location::Home && QString::number(toNumber(line.opponent)) == opponent.value);

    question = query(w, chosen);
    question.addQueryItem(u"metric"_s, model.metric());
    const auto trend = asked<Trend>(w, filled(paths::playerTrend, player), question);
    const auto chart = model.trendChart();
    QVERIFY(trend && !trend->points.isEmpty());
    QCOMPARE(chart.points.size(), trend->points.size());
    QCOMPARE(chart.baseline, trend->season.value.number);
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        QCOMPARE(chart.points.at(i).value, trend->points.at(i).value.number);

    question = query(w, chosen);
    question.addQueryItem(u"by"_s, page->splits().by());
    question.addQueryItem(u"fields"_s, model.metric());
    const auto splits = asked<Splits>(w, filled(paths::playerSplits, player), question);
    QVERIFY(splits);
    QCOMPARE(page->splits().chart(), splitsData(*splits, model.metric(), w.scope.catalog()));
    QCOMPARE(page->splits().chart().rows.size(), 1);

    // Nobody else's record is of such matches: the page says so where percentiles stand.
    const QString why = u"No percentiles: these are chosen matches only, and players are compared over all of theirs."_s;
    QVERIFY(w.shows(why));
    QCOMPARE(page->findChild<RadarChart *>()->data().empty, why);

    QVERIFY(take(bar, u"At home"_s) && settled(page)); // once more takes it out again
    QCOMPARE(button(bar)->text(), u"Against "_s + opponent.name);
    QVERIFY(model.summary().sample.matches >= summary->sample.matches);
}

void PlayerFilterTest::staysWithTheNextPlayerAndGoesWithOneClick()
{
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    auto &model = page->viewModel();
    auto *bar = page->findChild<MatchFilterBar *>();
    const Summary whole = model.summary();
    const auto first = *model.player();
    QVERIFY(take(bar, u"Away"_s) && settled(page));
    const auto rows = w.window.page<TeamPage>()->viewModel().squad().table().rows;
    const auto other = std::ranges::find_if(rows, [&](const SquadRow &row) { return row.player != first && row.sample.matches > 5; });
    QVERIFY(other != rows.cend());
    w.window.go({.screen = Screen::Player, .player = other->player});
    QVERIFY(QTest::qWaitFor([&] { return model.player() == other->player; }) && settled(page));
    QCOMPARE(button(bar)->text(), u"Away"_s);
    QVERIFY(!model.log().log().entries.isEmpty());
    for (const auto &line : model.log().log().entries)
        QCOMPARE(line.location, Location::Away);

    w.window.go({.screen = Screen::Player, .player = first});
    QVERIFY(QTest::qWaitFor([&] { return model.player() == first; }) && settled(page));
    QVERIFY(model.summary() != whole);
    auto *all = w.find<QToolButton>([](QToolButton *each) { return each->text() == u"All matches"_s && !each->menu(); });
    QVERIFY(all && bar->isAncestorOf(all));
    all->click();
    QVERIFY(settled(page));
    QVERIFY(!all->isVisible());
    QCOMPARE(button(bar)->text(), u"All matches"_s);
    QCOMPARE(model.summary(), whole);
}

void PlayerFilterTest::theReportIsAboutTheSameMatches()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils), which reads the pages, is not installed");
    Window w(m_home.path());
    auto *page = opened(w);
    QVERIFY(page);
    QVERIFY(take(page->findChild<MatchFilterBar *>(), u"Away"_s) && settled(page));
    const auto player = *page->viewModel().player();
    auto *reports = w.window.page<ReportsPage>();
    auto &model = reports->viewModel();
    QSignalSpy filled(reports, &Page::filled);
    w.window.go({.screen = Screen::Reports, .player = player});
    QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty() && model.hasData() && !model.isLoading(), 20'000);
    auto *bar = reports->findChild<MatchFilterBar *>();
    QCOMPARE(button(bar)->text(), u"Away"_s);

    const auto summary =
        asked<Summary>(w, ::touchline::filled(paths::playerStatistics, toNumber(player)), query(w, {{u"location"_s, u"away"_s}}));
    QVERIFY(summary);
    const QString file = m_home.filePath(u"away.pdf"_s);
    QSignalSpy finished(&model.job(), &ReportJob::finished);
    model.write(file, {});
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000);
    const QString text = told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY2(text.contains(u" · Away"_s), qPrintable(text));
    QVERIFY2(text.contains(u"%1 appearances"_s.arg(summary->sample.matches)), qPrintable(text));
    const auto &catalog = w.scope.catalog();
    int numbers = 0;
    for (const auto &id : catalog.pack().charts().kpisOf(summary->positionGroup)) {
        const auto *metric = summary->find(id);
        if (!metric || !metric->rate.value.number || numbers == 5)
            continue;
        QVERIFY2(text.contains(catalog.rate(id, metric->rate.value)), qPrintable(id + text));
        ++numbers;
    }
    QVERIFY(numbers >= 3);

    // A squad's pages are about all matches, and the control does not say otherwise.
    filled.clear();
    model.setKind(ReportViewModel::Kind::Squad);
    QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty() && !model.isLoading(), 20'000);
    QVERIFY(!bar->isEnabled());
    QCOMPARE(button(bar)->text(), u"All matches"_s);
    QVERIFY(!model.sheet().lines.join(u'\n').contains(u"Away"_s));
    filled.clear();
    model.setKind(ReportViewModel::Kind::Player);
    QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty() && !model.isLoading(), 20'000);
    QVERIFY(model.sheet().lines.join(u'\n').contains(u"Away"_s));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    PlayerFilterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_playerfilter.moc"
