// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/localserver.h"
#include "tests/e2e/matchlines.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/frame/outboxsheet.h"
#include "ui/screen/match/entrygrid.h"
#include "ui/screen/match/entrypanel.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchdialog.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/widget/choicebox.h"
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A match in the real window over the real server: report, typing, saving, two sides, a killed server. */
class MatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void oneEnterFromTheMatches()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &page = *w.window.page<MatchPage>();
        QVERIFY(page.viewModel().lines().lines.size() > 10);
        const auto &match = page.viewModel().match();
        QVERIFY(w.shows(match.homeName));
        QVERIFY(w.shows(u"Best lines"_s));
        const auto lines = page.viewModel().lines();
        double goals = 0;
        for (const auto &line : lines.lines)
            goals += line.team == match.home ? line.values.value(u"goals"_s) : 0;
        const auto totals = matchTexts::totals(match, lines, w.scope.catalog(), false);
        QVERIFY(!totals.isEmpty());
        QCOMPARE(totals.constFirst().home.value_or(0), goals);
        QCOMPARE(matchTexts::best(match, page.viewModel().entry().rows(), w.scope.catalog()).size(), 3);
    }
    void typedSavedAndCorrected()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &page = *w.window.page<MatchPage>();
        auto &viewModel = page.viewModel();
        page.showEntry(true);
        page.takeFocus();
        auto *grid = page.entryPanel()->grid();
        const int row = starter(viewModel);
        const int fouls = column(viewModel, u"fouls"_s);
        grid->setCurrentIndex(viewModel.entry().index(row, fouls));
        const PlayerId player = viewModel.entry().row(row)->player;
        QTest::keyClicks(grid, u"7"_s); // begins to type
        auto *editor = grid->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(grid->currentIndex().row(), row + 1); // Enter goes down
        QCOMPARE(viewModel.entry().cell(viewModel.entry().index(row, fouls)).toDouble(), 7.0);
        picture(w, u"match-entry.png"_s);
        QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!viewModel.entry().isChanged());
        QTest::keyClick(grid, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(viewModel.entry().isChanged());
        auto *save = button(w, u"&Save lines"_s);
        QVERIFY(save && !save->isEnabled()); // a correction wants a reason
        viewModel.setReason(u"seen again on video"_s);
        Q_EMIT viewModel.entryChanged();
        QVERIFY(save->isEnabled());
        QSignalSpy saved(&viewModel, &MatchViewModel::saved);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QVERIFY(!viewModel.entry().isChanged());
        QCOMPARE(valueOnServer(w, viewModel.id(), player, u"fouls"_s), 7.0);
    }
    void twoSidesAreShown()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &page = *w.window.page<MatchPage>();
        auto &viewModel = page.viewModel();
        page.showEntry(true);
        const int row = starter(viewModel);
        const PlayerId player = viewModel.entry().row(row)->player;
        QVERIFY(viewModel.entry().setData(viewModel.entry().index(row, column(viewModel, u"fouls"_s)), u"5"_s));
        QVERIFY(changeElsewhere(w, viewModel, player, u"fouls"_s, 3));
        viewModel.setReason(u"mine"_s);
        viewModel.save();
        QTRY_COMPARE_WITH_TIMEOUT(viewModel.conflicts().size(), 1, 20'000);
        QCOMPARE(viewModel.conflicts().constFirst().theirs.toDouble(), 3.0);
        QTRY_VERIFY(w.shows(u"Somebody else has changed the same cells"_s));
        QTRY_VERIFY(w.shows(u"Theirs"_s));
        picture(w, u"match-conflict.png"_s);
        QSignalSpy saved(&viewModel, &MatchViewModel::saved);
        viewModel.keepMine();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QCOMPARE(valueOnServer(w, viewModel.id(), player, u"fouls"_s), 5.0);
        // And the other way round.
        QVERIFY(viewModel.entry().setData(viewModel.entry().index(row, column(viewModel, u"fouls"_s)), u"6"_s));
        QVERIFY(changeElsewhere(w, viewModel, player, u"fouls"_s, 2));
        viewModel.setReason(u"mine"_s);
        viewModel.save();
        QTRY_COMPARE_WITH_TIMEOUT(viewModel.conflicts().size(), 1, 20'000);
        viewModel.takeTheirs();
        QVERIFY(!viewModel.entry().isChanged());
        QCOMPARE(valueOnServer(w, viewModel.id(), player, u"fouls"_s), 2.0);
    }
    void draftIsFoundAgain()
    {
        Window w(m_home.path());
        QVERIFY(open(w));
        auto *page = w.window.page<MatchPage>();
        auto &viewModel = page->viewModel();
        const auto id = viewModel.id();
        QVERIFY(!w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"not saved"_s); }));
        QVERIFY(viewModel.entry().setData(viewModel.entry().index(starter(viewModel), column(viewModel, u"fouls"_s)), u"8"_s));
        w.window.go({.screen = Screen::Teams}); // and forgotten
        QTRY_VERIFY(w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"not saved"_s); }));
        auto *indicator = w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"not saved"_s); });
        QVERIFY(indicator);
        indicator->click();
        auto *sheet = w.window.findChild<OutboxSheet *>();
        QVERIFY(sheet);
        QTRY_VERIFY(w.shows(u"Lines of "_s + viewModel.match().homeName));
        picture(w, u"match-draft.png"_s);
        auto *way = button(w, u"Go on with it"_s);
        QVERIFY(way);
        way->click();
        QTRY_COMPARE_WITH_TIMEOUT(w.window.route().screen, Screen::Match, 10'000);
        QCOMPARE(w.window.route().match, id);
        QTRY_VERIFY_WITH_TIMEOUT(!viewModel.isLoading(), 20'000);
        viewModel.discard();
        QTRY_VERIFY(!w.find<QToolButton>([](QToolButton *each) { return each->text().contains(u"not saved"_s); }));
    }
    void whatWasTypedSurvivesServerAndProgram()
    {
        MatchId id{};
        PlayerId player{};
        {
            Window w(m_home.path());
            QVERIFY(open(w));
            auto &viewModel = w.window.page<MatchPage>()->viewModel();
            const int row = starter(viewModel);
            id = viewModel.id();
            player = viewModel.entry().row(row)->player;
            QVERIFY(killLocalServer());
            QVERIFY(viewModel.entry().setData(viewModel.entry().index(row, column(viewModel, u"offsides"_s)), u"4"_s));
            QVERIFY(viewModel.entry().isChanged());
        } // and the window goes without saving
        Window w(m_home.path());
        QVERIFY(open(w));
        auto &page = *w.window.page<MatchPage>();
        auto &viewModel = page.viewModel();
        QCOMPARE(viewModel.id(), id);
        QVERIFY(viewModel.entry().isChanged());
        QVERIFY(viewModel.draftSince().isValid());
        QTRY_VERIFY(w.shows(u"are back"_s)); // offered again
        // The server dies once more, at the moment of saving: the save comes when it is back.
        viewModel.setReason(u"late whistle"_s);
        QSignalSpy saved(&viewModel, &MatchViewModel::saved);
        QVERIFY(killLocalServer());
        viewModel.save();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        QCOMPARE(valueOnServer(w, id, player, u"offsides"_s), 4.0);
        QVERIFY(!viewModel.entry().isChanged());
    }

    void changedFromTheRight()
    {
        const auto language = QLocale();
        const auto back = qScopeGuard([&language] {
            QLocale::setDefault(language);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
        auto *page = w.window.page<MatchesPage>();
        QSignalSpy filled(page, &Page::filled);
        w.window.go({.screen = Screen::Matches});
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        QVERIFY(page->findChild<QTableView *>()->currentIndex().isValid()); // one Enter away, here too
        auto *change = button(w, u"&Change the match"_s);
        QVERIFY(change && change->isEnabled());
        change->click();
        auto *dialog = page->findChild<MatchDialog *>();
        QVERIFY(dialog);
        const auto *when = dialog->findChild<QDateTimeEdit *>();
        const QDateTime kickOff = when->dateTime();
        QVERIFY2(when->text().startsWith(QLocale().toString(kickOff.date().day())), qPrintable(when->text()));
        QVERIFY2(when->text().contains(QLocale().toString(kickOff.time(), QLocale::ShortFormat)), qPrintable(when->text()));
        // Nothing has changed, and nothing is said about it.
        auto *save = button(w, u"&Save"_s);
        QVERIFY(save && !save->isEnabled());
        QVERIFY(!w.shows(u"say why it changes"_s));
        const auto field = [dialog](const QString &name) {
            QLineEdit *found = nullptr;
            for (auto *each : dialog->findChildren<QLineEdit *>())
                found = each->accessibleName() == name ? each : found;
            return found;
        };
        field(u"Venue"_s)->setText(u"Elsewhere"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(w.shows(u"say why it changes"_s));
        field(u"Reason of the correction"_s)->setText(u"moved"_s);
        QVERIFY(save->isEnabled());
        // Fields of one height, each beside the middle of its name.
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (const auto *of = label->buddy(); of && of->isVisible())
                QVERIFY2(std::abs(label->geometry().center().y() - of->geometry().center().y()) <= 1, qPrintable(label->text()));
        }
        dialog->reject();
    }

    /** The last: it leaves a match that has not been played. */
    void madeCountedAndTakenBack()
    {
        Window w(m_home.path());
        w.window.openPlace({.database = w.session.samplePath()});
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
        auto *page = w.window.page<MatchesPage>();
        QSignalSpy filled(page, &Page::filled);
        w.window.go({.screen = Screen::Matches});
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        auto &matches = page->viewModel().matches();
        const int before = matches.rowCount();
        auto *make = button(w, u"&New match"_s);
        QVERIFY(make);
        make->click();
        auto *dialog = page->findChild<MatchDialog *>();
        QVERIFY(dialog);
        QPushButton *save = nullptr;
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"&Make the match"_s)
                save = each;
        }
        QVERIFY(save && !save->isEnabled()); // nobody to play against yet
        QVERIFY(w.shows(u"Choose who plays"_s));
        for (auto *box : dialog->findChildren<ChoiceBox *>()) {
            if (box->accessibleName() == u"Opponent"_s) {
                box->setCurrentIndex(2);
                Q_EMIT box->chosen(box->current());
            }
        }
        QTRY_VERIFY(save->isEnabled());
        picture(w, u"match-new.png"_s);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(matches.rowCount(), before + 1, 20'000);
        const auto find = [&matches](MatchId id) -> const MatchInfo * {
            for (int row = 0; row < matches.rowCount(); ++row) {
                if (matches.match(row)->id == id)
                    return matches.match(row);
            }
            return nullptr;
        };
        MatchId made{};
        for (int row = 0; row < matches.rowCount(); ++row)
            made = std::max(made, matches.match(row)->id);
        QVERIFY(find(made));
        QCOMPARE(find(made)->status, u"scheduled"_s);
        // The result comes with the whistle.
        auto wanted = FixtureViewModel::entryOf(*find(made));
        wanted.status = u"played"_s;
        wanted.homeScore = 3;
        wanted.awayScore = 1;
        page->fixtures().change(*find(made), wanted, {});
        QTRY_VERIFY_WITH_TIMEOUT(find(made) && find(made)->homeScore == 3, 20'000);
        QVERIFY(page->fixtures().canUndo());
        page->fixtures().undo();
        QTRY_VERIFY_WITH_TIMEOUT(find(made) && find(made)->status == u"scheduled"_s && !find(made)->homeScore, 20'000);
    }

private:
    static bool open(Window &w)
    {
        w.window.openPlace({.database = w.session.samplePath()});
        if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
            return false;
        auto *list = w.window.page<MatchesPage>();
        QSignalSpy listed(list, &Page::filled);
        w.window.go({.screen = Screen::Matches});
        if (!QTest::qWaitFor([&] { return !listed.isEmpty(); }, 20'000) || list->viewModel().matches().rowCount() == 0)
            return false;
        auto *page = w.window.page<MatchPage>();
        QSignalSpy filled(page, &Page::filled);
        auto *view = list->findChild<QTableView *>();
        QTest::keyClick(view, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !filled.isEmpty(); }, 20'000);
    }
    static QPushButton *button(Window &w, const QString &text)
    {
        return w.find<QPushButton>([&text](QPushButton *each) { return each->text() == text; });
    }
    static void picture(Window &w, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES"); !folder.isEmpty())
            w.window.grab().save(folder + u'/' + name);
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    MatchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_match.moc"
