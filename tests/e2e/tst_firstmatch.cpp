// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/byname.h"
#include "tests/e2e/localserver.h"
#include "tests/e2e/matchlines.h"
#include "tests/e2e/rovers.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/ui/club.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchdialog.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/team/addplayerssheet.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/teampage.h"
#include "ui/viewmodel/keptdrafts.h"
#include "ui/widget/choicebox.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace touchline;

/** A workspace that begins with one team: its first match by hand, against somebody of whom nothing is known, and its later players. */
class FirstMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void againstSomebodyNew()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        QCOMPARE(w.scope.teams().size(), 1);
        const TeamId own = w.scope.teams().constFirst().id;
        auto *dialog = dialogOf(w);
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"&Make the match"_s)->isEnabled());
        edit(dialog, u"Name of the new team"_s)->setText(u"Harbour"_s); // there is nobody else to choose
        spin(dialog, u"Score of the home team"_s)->setValue(2);
        spin(dialog, u"Score of the away team"_s)->setValue(1);
        QVERIFY(button(dialog, u"&Make the match"_s)->isEnabled());
        button(dialog, u"&Make the match"_s)->click();
        auto &matches = w.window.page<MatchesPage>()->viewModel().matches();
        QTRY_COMPARE_WITH_TIMEOUT(matches.rowCount(), 1, 20'000);
        QCOMPARE(matches.match(0)->awayName, u"Harbour"_s);
        QTRY_COMPARE_WITH_TIMEOUT(w.scope.teams().size(), 2, 20'000);
        // The line-up is typed.
        auto *page = w.window.page<MatchPage>();
        w.window.go({.screen = Screen::Match, .match = matches.match(0)->id});
        QTRY_VERIFY_WITH_TIMEOUT(page->viewModel().hasData() && !page->viewModel().isLoading(), 20'000);
        auto &entry = page->viewModel().entry();
        QCOMPARE(entry.rowCount(), 2); // the whole squad
        for (int row = 0; row < 2; ++row) {
            entry.toggle(entry.index(row, EntryColumn::In));
            QVERIFY(entry.setData(entry.index(row, EntryColumn::Time), u"80"_s));
        }
        QVERIFY(entry.setData(entry.index(0, column(page->viewModel(), u"goals"_s)), u"2"_s));
        page->viewModel().save();
        QTRY_VERIFY_WITH_TIMEOUT(!page->viewModel().entry().isChanged() && w.session.outbox().changes().isEmpty(), 20'000);
        // And the result is in the team's form.
        QTest::qWait(1'100); // for a second after a change the server may answer as it was before
        auto *team = w.window.page<TeamPage>();
        w.window.go({.screen = Screen::Team, .team = own});
        QTRY_COMPARE_WITH_TIMEOUT(team->viewModel().lastResults().size(), 1, 20'000);
        QCOMPARE(team->viewModel().lastResults().constFirst().homeScore, 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(team->viewModel().squad().table().rows, [](const SquadRow &row) { return row.sample.matches == 1; }),
            20'000);
    }
    void aNameIsTypedWhereTeamsAreChosen()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        auto *dialog = dialogOf(w);
        QVERIFY(dialog);
        auto *opponent = choice(dialog, u"Opponent"_s);
        QVERIFY(opponent);
        QCOMPARE(opponent->count(), 2); // Harbour, and somebody new
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog, 10'000));
        opponent->setFocus();
        opponent->lineEdit()->selectAll();
        QTest::keyClicks(opponent, u"Coast"_s);
        choice(dialog, u"Team"_s)->setFocus(); // on to something else
        QTRY_COMPARE(edit(dialog, u"Name of the new team"_s)->text(), u"Coast"_s);
        QVERIFY(edit(dialog, u"Name of the new team"_s)->isVisible());
        QCOMPARE(dialog->entry().awayName, u"Coast"_s);
        QVERIFY(button(dialog, u"&Make the match"_s)->isEnabled());
        QCOMPARE(choice(dialog, u"Team"_s)->currentText(), u"Rovers"_s); // the one that has players
        edit(dialog, u"Name of the new team"_s)->setText(u"rovers"_s);
        QVERIFY(!button(dialog, u"&Make the match"_s)->isEnabled()); // nobody plays against themselves
    }
    void whileTheServerIsGone()
    {
        {
            Window w(m_home.path());
            QVERIFY(openRovers(w, m_home.path()));
            auto *dialog = dialogOf(w);
            QVERIFY(dialog);
            auto *opponent = choice(dialog, u"Opponent"_s);
            opponent->setCurrentIndex(1);
            Q_EMIT opponent->chosen(opponent->current());
            edit(dialog, u"Name of the new team"_s)->setText(u"Lighthouse"_s);
            QVERIFY(killLocalServer());
            button(dialog, u"&Make the match"_s)->click();
            QCOMPARE(w.session.outbox().changes().size(), 1);
        } // and the program with it
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(w.scope.teams().size(), 3, 20'000);
        auto *page = w.window.page<MatchesPage>();
        page->reload();
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().matches().rowCount(), 2, 20'000);
    }
    void playersJoinAndLeave()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        auto *page = w.window.page<TeamPage>();
        const auto rovers = std::ranges::find(w.scope.teams(), u"Rovers"_s, &TeamInfo::name);
        QVERIFY(rovers != w.scope.teams().cend());
        w.window.go({.screen = Screen::Team, .team = rovers->id});
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().squad().rowCount(), 2, 20'000);
        auto &roster = page->findChild<RosterEdit *>()->viewModel();
        auto *add = w.find<QAbstractButton>([](QAbstractButton *each) { return each->accessibleName() == u"Add players…"_s; });
        QVERIFY(add);
        add->click();
        auto *sheet = w.window.findChild<AddPlayersSheet *>();
        QVERIFY(sheet);
        auto *text = sheet->findChild<QPlainTextEdit *>();
        text->setPlainText(u"7\tAna Ferreira\tFWD"_s);
        QVERIFY(!button(sheet, u"&Add to the squad"_s)->isEnabled()); // is there already
        text->setPlainText(u"7\tIda Holm\tFWD\n11\tZoë Baker"_s);
        QVERIFY(button(sheet, u"&Add to the squad"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!sheet->findChild<KnownPlayers *>()->isAsking(), 20'000); // nobody of these names is known
        QVERIFY(killLocalServer()); // between typing and answer
        button(sheet, u"&Add to the squad"_s)->click();
        QCOMPARE(page->viewModel().squad().rowCount(), 4); // at once
        QCOMPARE(w.session.outbox().changes().size(), 2);
        QVERIFY(w.shows(u"does not have yet: Ida Holm, Zoë Baker"_s));
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(idOf(page, u"Ida Holm"_s) != PlayerId{} && idOf(page, u"Zoë Baker"_s) != PlayerId{}, 30'000);
        // Somebody leaves.
        const PlayerId ida = idOf(page, u"Ida Holm"_s);
        QSignalSpy begun(&roster, &RosterViewModel::begun);
        const auto tried = [&] { // the registrations may still be on their way
            if (begun.isEmpty())
                roster.begin(ida);
            return QTest::qWaitFor([&] { return !begun.isEmpty(); }, 2'000);
        };
        QVERIFY(QTest::qWaitFor(tried, 20'000));
        auto wanted = roster.entry();
        QVERIFY(!wanted.to.isValid());
        wanted.to = QDate(2027, 1, 31);
        QVERIFY(roster.save(wanted));
        QTRY_COMPARE_WITH_TIMEOUT(lastDayOnServer(w, ida), QDate(2027, 1, 31), 20'000);
        // Back, step by step.
        QTRY_VERIFY_WITH_TIMEOUT(roster.canUndo(), 20'000);
        roster.undo();
        QTRY_COMPARE_WITH_TIMEOUT(lastDayOnServer(w, ida), QDate(), 20'000);
        roster.undo();
        QCOMPARE(page->viewModel().squad().rowCount(), 2); // at once
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!page->viewModel().isLoading() && page->viewModel().squad().rowCount() == 2, 20'000);
        roster.redo();
        QTRY_VERIFY_WITH_TIMEOUT(idOf(page, u"Ida Holm"_s) != PlayerId{} && idOf(page, u"Ida Holm"_s) != ida, 30'000); // anew
    }
    void aSheetComesBack()
    {
        {
            Window w(m_home.path());
            QVERIFY(openRovers(w, m_home.path()));
            auto *dialog = dialogOf(w);
            QVERIFY(dialog);
            QVERIFY(keptDrafts(w.session.draftFolder()).isEmpty()); // nothing was typed
            edit(dialog, u"Venue"_s)->setText(u"The old harbour"_s);
            spin(dialog, u"Round"_s)->setValue(7);
        } // and the program goes
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        const auto kept = keptDrafts(w.session.draftFolder());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().what, u"A new match"_s);
        QCOMPARE(kept.constFirst().screen, u"matches"_s);
        auto *dialog = dialogOf(w);
        QVERIFY(dialog);
        QCOMPARE(edit(dialog, u"Venue"_s)->text(), u"The old harbour"_s);
        QCOMPARE(spin(dialog, u"Round"_s)->value(), 7);
        dialog->close(); // by the window
        QCOMPARE(keptDrafts(w.session.draftFolder()).size(), 1);
        QTRY_VERIFY(!w.window.page<MatchesPage>()->findChild<MatchDialog *>());
        dialog = dialogOf(w);
        QVERIFY(dialog);
        dialog->reject(); // on purpose
        QVERIFY(keptDrafts(w.session.draftFolder()).isEmpty());
    }
    void aSquadComesBackBeforeThereIsAWorkspace()
    {
        const auto squadOf = [](Window &w) {
            w.window.showNewWorkspace();
            return w.find<QPlainTextEdit>([](QPlainTextEdit *each) { return each->accessibleName() == u"Squad"_s; });
        };
        const QString typed = u"9\tAna Ferreira\tFWD\n1\tMia Okafor\tGK"_s;
        {
            Window w(m_home.path());
            auto *squad = squadOf(w);
            QVERIFY(squad);
            squad->setPlainText(typed);
        }
        {
            Window w(m_home.path());
            auto *squad = squadOf(w);
            QVERIFY(squad);
            QCOMPARE(squad->toPlainText(), typed);
            QVERIFY(w.shows(u"the workspace is not made yet"_s));
            for (auto *each : w.window.findChildren<QLineEdit *>()) {
                if (each->isVisible() && each->accessibleName() == u"Team"_s)
                    each->setText(u"Harbour Ladies"_s);
            }
            auto *create = w.find<QPushButton>([](QPushButton *each) { return each->text().contains(u"Create the workspace"_s); });
            QVERIFY(create && create->isEnabled());
            create->click();
            QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
        }
        Window w(m_home.path());
        QVERIFY(squadOf(w)->toPlainText().isEmpty()); // it is made
    }
    void coachesAreToldWhoMay()
    {
        Club club;
        TokenStore tokens{u"touchline-test"_s};
        Session session({.cache = m_home.filePath(u"c"_s), .data = m_home.filePath(u"d"_s)}, tokens);
        Scope scope(session);
        session.signIn(club.url(), u"coach"_s, u"right"_s, false);
        QTRY_VERIFY_WITH_TIMEOUT(scope.isReady(), 20'000);
        const FixtureViewModel fixtures(session, scope);
        const MatchDialog dialog(fixtures, {});
        QVERIFY(!edit(&dialog, u"Name of the new team"_s));
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text().contains(u"by an admin of this server"_s); }));
    }

private:
    static MatchDialog *dialogOf(Window &w)
    {
        auto *page = w.window.page<MatchesPage>();
        w.window.go({.screen = Screen::Matches});
        QPushButton *make = nullptr;
        std::ignore = QTest::qWaitFor(
            [&] {
                make = w.find<QPushButton>([](QPushButton *each) { return each->text() == u"&New match"_s; });
                return make != nullptr;
            },
            20'000);
        if (!make)
            return nullptr;
        make->click();
        return page->findChild<MatchDialog *>();
    }
    static QLineEdit *edit(const QWidget *in, const QString &name) { return named<QLineEdit>(in, name); }
    static QSpinBox *spin(const QWidget *in, const QString &name) { return named<QSpinBox>(in, name); }
    static ChoiceBox *choice(const QWidget *in, const QString &name) { return named<ChoiceBox>(in, name); }
    static PlayerId idOf(TeamPage *page, const QString &name)
    {
        const auto &rows = page->viewModel().squad().table().rows;
        const auto found = std::ranges::find(rows, name, &SquadRow::name);
        return found == rows.cend() ? PlayerId{} : found->player;
    }
    static QDate lastDayOnServer(Window &w, PlayerId player)
    {
        auto pending = w.session.api().get<PlayerInfo>(::touchline::filled(paths::player, toNumber(player)));
        if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) || !pending.future().result())
            return QDate(1900, 1, 1);
        const auto answer = *pending.future().result();
        return answer.asOf || answer.data.registrations.isEmpty() ? QDate(1900, 1, 1) : answer.data.registrations.constFirst().to;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    FirstMatchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firstmatch.moc"
