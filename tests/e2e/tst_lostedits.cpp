// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/localserver.h"
#include "tests/e2e/matchlines.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchespage.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;

/** What was saved reaches the server, whatever dies and whatever page is looked at when it comes back. */
class LostEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void linesAreSavedWhileAnotherMatchIsLookedAt()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        const auto id = played(w, 0);
        QVERIFY(look(w, id));
        auto &viewModel = w.window.page<MatchPage>()->viewModel();
        const PlayerId player = type(viewModel, u"offsides"_s, u"7"_s);
        QVERIFY(killLocalServer());
        viewModel.save();
        w.window.go({.screen = Screen::Match, .match = played(w, 1)}); // before it is known that nobody answers
        QTRY_COMPARE_WITH_TIMEOUT(valueOnServer(w, id, player, u"offsides"_s), 7.0, 30'000);
        // And once more, when it is known.
        QVERIFY(look(w, id));
        type(viewModel, u"offsides"_s, u"8"_s);
        QVERIFY(killLocalServer());
        viewModel.save();
        QTRY_VERIFY_WITH_TIMEOUT(viewModel.isWaiting(), 10'000);
        w.window.go({.screen = Screen::Match, .match = played(w, 1)});
        QTRY_COMPARE_WITH_TIMEOUT(valueOnServer(w, id, player, u"offsides"_s), 8.0, 30'000);
        QVERIFY(look(w, id));
        QVERIFY(!viewModel.entry().isChanged()); // and nothing is typed and not saved any more
    }
    void linesAreSavedByTheNextProgram()
    {
        MatchId id{};
        PlayerId player{};
        {
            Window w(m_home.path());
            QVERIFY(open(w));
            id = played(w, 2);
            QVERIFY(look(w, id));
            auto &viewModel = w.window.page<MatchPage>()->viewModel();
            player = type(viewModel, u"offsides"_s, u"6"_s);
            QVERIFY(killLocalServer());
            viewModel.save();
        } // and the program goes before anybody has answered
        Window w(m_home.path());
        QVERIFY(open(w)); // another page
        QTRY_COMPARE_WITH_TIMEOUT(valueOnServer(w, id, player, u"offsides"_s), 6.0, 30'000);
    }
    void bothSidesAreShownLater()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        const auto id = played(w, 3);
        QVERIFY(look(w, id));
        auto &viewModel = w.window.page<MatchPage>()->viewModel();
        const PlayerId player = type(viewModel, u"fouls"_s, u"5"_s);
        QVERIFY(changeElsewhere(w, viewModel, player, u"fouls"_s, 3));
        viewModel.save();
        w.window.go({.screen = Screen::Match, .match = played(w, 1)});
        QTRY_COMPARE_WITH_TIMEOUT(w.session.outbox().needingAttention(), 1, 20'000);
        QVERIFY(look(w, id));
        QTRY_COMPARE_WITH_TIMEOUT(viewModel.conflicts().size(), 1, 20'000);
        QCOMPARE(viewModel.conflicts().constFirst().theirs.toDouble(), 3.0);
        QVERIFY(w.session.outbox().changes().isEmpty()); // it is here that one chooses
        QSignalSpy saved(&viewModel, &MatchViewModel::saved);
        viewModel.setReason(u"mine"_s);
        viewModel.keepMine();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QCOMPARE(valueOnServer(w, id, player, u"fouls"_s), 5.0);
    }
    void aMatchIsChangedWithoutAServer()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto *page = w.window.page<MatchesPage>();
        const auto seen = *page->viewModel().matches().match(0);
        auto wanted = FixtureViewModel::entryOf(seen);
        wanted.venue = u"Behind the school"_s;
        QVERIFY(killLocalServer());
        page->fixtures().change(seen, wanted, u"the pitch was flooded"_s);
        const auto venueOnServer = [&] {
            auto pending = w.session.api().get<MatchInfo>(::touchline::filled(paths::match, toNumber(seen.id)));
            const bool there = QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result();
            return there && !pending.future().result()->asOf ? pending.future().result()->data.venue : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(venueOnServer(), u"Behind the school"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().matches().match(0)->venue, u"Behind the school"_s, 20'000);
    }

private:
    static bool open(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
            return false;
        w.window.go({.screen = Screen::Matches});
        auto *list = w.window.page<MatchesPage>();
        return QTest::qWaitFor([&] { return list->viewModel().matches().rowCount() > 4; }, 20'000);
    }
    /** Of those that have been played. */
    static MatchId played(Window &w, int number)
    {
        auto &matches = w.window.page<MatchesPage>()->viewModel().matches();
        for (int row = 0; row < matches.rowCount(); ++row) {
            if (matches.match(row)->status == "played"_L1 && number-- == 0)
                return matches.match(row)->id;
        }
        return {};
    }
    static bool look(Window &w, MatchId match)
    {
        auto *page = w.window.page<MatchPage>();
        w.window.go({.screen = Screen::Match, .match = match});
        return QTest::qWaitFor(
            [&] { return page->viewModel().hasData() && page->viewModel().id() == match && !page->viewModel().isLoading(); }, 30'000);
    }
    /** Into the line of a starter. */
    static PlayerId type(MatchViewModel &viewModel, const QString &metric, const QString &value)
    {
        const int row = starter(viewModel);
        viewModel.entry().setData(viewModel.entry().index(row, column(viewModel, metric)), value);
        viewModel.setReason(u"seen again on video"_s);
        return viewModel.entry().row(row)->player;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    LostEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lostedits.moc"
