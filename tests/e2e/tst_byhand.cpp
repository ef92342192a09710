// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "tests/e2e/byname.h"
#include "tests/e2e/rovers.h"
#include "ui/screen/matches/matchdialog.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/team/addplayerssheet.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/choicebox.h"
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What is typed by hand belongs to what is there already: players who are known, teams that came with a match. */
class ByHandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void theOpponentGoesWithTheMatch()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        w.window.go({.screen = Screen::Matches});
        auto *page = w.window.page<MatchesPage>();
        const auto make = [&w] { return w.find<QPushButton>([](QPushButton *each) { return each->text() == u"&New match"_s; }); };
        QTRY_VERIFY_WITH_TIMEOUT(make(), 20'000);
        make()->click();
        auto *dialog = page->findChild<MatchDialog *>();
        QVERIFY(dialog);
        named<QLineEdit>(dialog, u"Name of the new team"_s)->setText(u"Harbour"_s);
        button(dialog, u"&Make the match"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(w.scope.teams().size(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(page->fixtures().canUndo(), 20'000);
        page->fixtures().undo();
        QTRY_COMPARE_WITH_TIMEOUT(w.scope.teams().size(), 1, 20'000);
        page->fixtures().redo();
        QTRY_COMPARE_WITH_TIMEOUT(w.scope.teams().size(), 2, 20'000); // it stays for what follows
    }
    void whoIsKnownIsAskedFor()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        const auto tara = makePlayer(w, u"Tara Voss"_s, u"Harbour"_s);
        QVERIFY(tara);
        auto *page = w.window.page<TeamPage>();
        w.window.go({.screen = Screen::Team, .team = teamOf(w, u"Rovers"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().squad().rowCount(), 2, 20'000);
        auto &roster = page->findChild<RosterEdit *>()->viewModel();
        auto *add = w.find<QAbstractButton>([](QAbstractButton *each) { return each->accessibleName() == u"Add players…"_s; });
        QVERIFY(add);
        add->click();
        QPointer<AddPlayersSheet> sheet = w.window.findChild<AddPlayersSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QPlainTextEdit *>()->setPlainText(u"8\ttara voss\tMID\n12\tUna Petit"_s);
        button(sheet, u"&Add to the squad"_s)->click(); // at once: nobody is added before it is known who is known
        const auto who = [&] { return sheet ? named<ChoiceBox>(sheet, u"Who is tara voss?"_s) : nullptr; };
        QTRY_VERIFY_WITH_TIMEOUT(who() && who()->isVisible(), 20'000);
        QVERIFY(!named<ChoiceBox>(sheet, u"Who is Una Petit?"_s));
        QCOMPARE(who()->count(), 2);
        QCOMPARE(who()->currentIndex(), -1); // nothing is guessed
        QVERIFY(who()->itemText(1).contains(u"Harbour"_s));
        QVERIFY(!button(sheet, u"&Add to the squad"_s)->isEnabled());
        QVERIFY(w.session.outbox().changes().isEmpty());
        who()->setCurrentIndex(1);
        Q_EMIT who()->chosen(who()->current());
        QVERIFY(button(sheet, u"&Add to the squad"_s)->isEnabled());
        button(sheet, u"&Add to the squad"_s)->click();
        QCOMPARE(page->viewModel().squad().rowCount(), 4); // at once
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && idOf(page, u"Tara Voss"_s) == *tara, 30'000);
        QCOMPARE(registrationsOf(w, *tara), 2);
        // Back: out of the squad, and still there.
        QTRY_VERIFY_WITH_TIMEOUT(roster.canUndo(), 20'000);
        roster.undo();
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(registrationsOf(w, *tara), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().squad().rowCount(), 2, 20'000);
    }
    void aNewPersonOfTheSameName()
    {
        Window w(m_home.path());
        QVERIFY(openRovers(w, m_home.path()));
        auto *page = w.window.page<TeamPage>();
        w.window.go({.screen = Screen::Team, .team = teamOf(w, u"Rovers"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(page->viewModel().squad().rowCount(), 2, 20'000);
        w.find<QAbstractButton>([](QAbstractButton *each) { return each->accessibleName() == u"Add players…"_s; })->click();
        QPointer<AddPlayersSheet> sheet = w.window.findChild<AddPlayersSheet *>();
        QVERIFY(sheet);
        sheet->findChild<QPlainTextEdit *>()->setPlainText(u"8\tTara Voss\tMID"_s);
        const auto who = [&] { return sheet ? named<ChoiceBox>(sheet, u"Who is Tara Voss?"_s) : nullptr; };
        QTRY_VERIFY_WITH_TIMEOUT(who(), 20'000); // without a press, too
        const qint64 known = who()->itemData(1).toString().toLongLong();
        who()->setCurrentIndex(0);
        Q_EMIT who()->chosen(who()->current());
        button(sheet, u"&Add to the squad"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && idOf(page, u"Tara Voss"_s) != PlayerId{}, 30'000);
        QVERIFY(idOf(page, u"Tara Voss"_s) != PlayerId{known});
    }

private:
    static TeamId teamOf(const Window &w, const QString &name)
    {
        const auto found = std::ranges::find(w.scope.teams(), name, &TeamInfo::name);
        return found == w.scope.teams().cend() ? TeamId{} : found->id;
    }
    static std::optional<PlayerId> makePlayer(Window &w, const QString &name, const QString &team)
    {
        const NewPlayer wanted{.player = {.name = name},
                               .registration = {.player = {},
                                                .team = teamOf(w, team),
                                                .season = w.scope.season()->id,
                                                .shirt = u"4"_s,
                                                .position = {},
                                                .from = QDate(2026, 8, 1),
                                                .to = QDate(2026, 10, 31)}};
        auto reply = w.session.api().post<Stored<PlayerEntry>>(paths::players, wanted);
        if (!QTest::qWaitFor([&] { return !reply.isRunning(); }, 20'000) || !reply.future().result())
            return {};
        return PlayerId{reply.future().result()->data.id};
    }
    static int registrationsOf(Window &w, PlayerId player)
    {
        auto reply = w.session.api().get<PlayerInfo>(filled(paths::player, toNumber(player)));
        if (!QTest::qWaitFor([&] { return !reply.isRunning(); }, 20'000) || !reply.future().result())
            return -1;
        return int(reply.future().result()->data.registrations.size());
    }
    static PlayerId idOf(TeamPage *page, const QString &name)
    {
        for (const auto &row : page->viewModel().squad().table().rows) {
            if (row.name == name)
                return row.player;
        }
        return {};
    }
    QTemporaryDir m_home;
};

QTEST_MAIN(ByHandTest)
#include "tst_byhand.moc"
