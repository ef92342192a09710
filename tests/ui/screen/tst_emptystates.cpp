// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/signedin.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/overview/upcoming.h"
#include "ui/screen/players/playerspage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/screen/team/teamspage.h"
#include "ui/viewmodel/matchselection.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/emptystate.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <memory>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Where there is nothing yet, a page says so in one sentence, and one button leads on. */
class EmptyStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void playersOfAnEmptySeason();
    void playersOfNoSuchName();
    void teamsOfAnEmptySeason();
    void aClubIsNamedWhereItHasAnotherName();
    void squadOfATeamWithoutPlayers();
    void whatIsToComeStandsTogether();
    void aLongTeamIsNamedInFull();
    void strangeTeamsStayFailures();
    void reportsOfAnEmptySeason();
    void reportsOfATeamWithoutPlayers();
    void reportsOfAPeriodWithoutMatches();

private:
    /** What the page shows instead of its content; null where it shows that. */
    static EmptyState *emptyOf(const Page &page)
    {
        for (auto *state : page.findChildren<EmptyState *>()) {
            if (state->isVisibleTo(&page))
                return state;
        }
        return nullptr;
    }
    static QString sentenceOf(const Page &page)
    {
        const auto *state = emptyOf(page);
        return state ? state->accessibleName() : QString();
    }
    static QPushButton *buttonOf(const Page &page)
    {
        auto *state = emptyOf(page);
        return state ? state->findChild<QPushButton *>() : nullptr;
    }
    /** Presses the one button; where it leads, if to another page. */
    static std::optional<Screen> pressed(Page &page)
    {
        QSignalSpy gone(&page, &Page::goWanted);
        buttonOf(page)->click();
        return gone.isEmpty() ? std::nullopt : std::optional(gone.constFirst().constFirst().value<Route>().screen);
    }
    QTemporaryDir m_settings;
};

void EmptyStatesTest::playersOfAnEmptySeason()
{
    SignedIn s;
    s.club.empty = true;
    s.open();
    PlayersPage page(s.session, s.scope);
    page.open({});
    QTRY_VERIFY(emptyOf(page));
    QVERIFY2(sentenceOf(page).startsWith(u"There is no player in this season yet."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(buttonOf(page)->text(), u"Import…"_s);
    QCOMPARE(pressed(page), Screen::Import);
    s.club.empty = false;
    page.reload();
    QTRY_VERIFY(!emptyOf(page));
}

void EmptyStatesTest::playersOfNoSuchName()
{
    SignedIn s;
    s.open();
    PlayersPage page(s.session, s.scope);
    page.open({});
    QTRY_COMPARE(page.viewModel().players().rowCount(), 2);
    s.club.empty = true;
    auto *search = page.findChild<QLineEdit *>();
    search->setText(u"xyz"_s);
    QTRY_COMPARE(sentenceOf(page), u"No player of this season has such a name."_s);
    s.club.empty = false;
    QCOMPARE(buttonOf(page)->text(), u"Show everybody"_s);
    QVERIFY(!pressed(page));
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(!emptyOf(page));
    QCOMPARE(page.viewModel().players().rowCount(), 2);
}

void EmptyStatesTest::teamsOfAnEmptySeason()
{
    SignedIn s;
    TeamsPage page(s.scope);
    page.open({});
    QVERIFY(!emptyOf(page)); // nothing is known yet
    s.club.empty = true;
    s.open();
    page.reload();
    QVERIFY2(sentenceOf(page).startsWith(u"There is no team in this season yet."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(pressed(page), Screen::Import);
    SignedIn full;
    full.open();
    TeamsPage other(full.scope);
    other.open({});
    QVERIFY(!emptyOf(other));
}

void EmptyStatesTest::aClubIsNamedWhereItHasAnotherName()
{
    const auto heads = [](const TeamsModel &model) {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return all;
    };
    TeamsModel model;
    QList<TeamInfo> teams{{.id = TeamId{1}, .name = u"Rovers"_s, .club = u"Rovers"_s, .players = 25},
                          {.id = TeamId{2}, .name = u"Athletic"_s, .club = u"Athletic"_s, .players = 24}};
    model.setTeams(teams);
    QCOMPARE(heads(model), (QStringList{u"Team"_s, u"Players"_s})); // no column with nothing in it
    QCOMPARE(model.index(1, 1).data().toString(), u"24"_s);
    teams[1].name = u"Athletic U17"_s;
    model.setTeams(teams);
    QCOMPARE(heads(model), (QStringList{u"Team"_s, u"Club"_s, u"Players"_s}));
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QCOMPARE(model.index(1, 1).data().toString(), u"Athletic"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"24"_s);
}

void EmptyStatesTest::squadOfATeamWithoutPlayers()
{
    SignedIn s; // its second team has no statistics
    s.open();
    TeamPage page(s.session, s.scope);
    page.open({.screen = Screen::Team, .team = TeamId{2}});
    QTRY_VERIFY(emptyOf(page));
    QVERIFY2(sentenceOf(page).startsWith(u"Nobody is registered for this team yet."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(pressed(page), Screen::Import);
    page.open({.screen = Screen::Team, .team = TeamId{1}});
    QTRY_VERIFY(!emptyOf(page));
}

void EmptyStatesTest::whatIsToComeStandsTogether()
{
    // The cards beside it are higher: what is left over is no reason to draw two lines about one match apart.
    SignedIn s;
    s.club.fixtures = {{.id = MatchId{77},
                        .season = SeasonId{1},
                        .round = 4,
                        .status = u"scheduled"_s,
                        .day = QDate::currentDate().addDays(7),
                        .home = TeamId{1},
                        .away = TeamId{2},
                        .homeName = u"Rovers"_s,
                        .awayName = u"Athletic"_s}};
    s.open();
    OverviewPage page(s.session, s.scope);
    page.resize(1300, 900);
    page.show();
    page.open({.screen = Screen::Overview, .team = TeamId{1}});
    auto *upcoming = page.findChild<Upcoming *>();
    QLabel *who = nullptr;
    const auto found = [&] {
        for (auto *label : upcoming->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"At home against"_s))
                who = label;
        }
        return who != nullptr;
    };
    QTRY_VERIFY(found());
    QTRY_VERIFY(upcoming->parentWidget()->height() > 600); // the other side is there, too
    QTRY_VERIFY2(who->isVisible() && who->height() < 3 * who->fontMetrics().height(), qPrintable(QString::number(who->height())));
}

void EmptyStatesTest::aLongTeamIsNamedInFull()
{
    SignedIn s;
    s.open();
    OverviewPage page(s.session, s.scope);
    page.show();
    page.open({.screen = Screen::Overview, .team = TeamId{1}});
    auto *title = page.findChild<ElidedLabel *>();
    auto *chooser = page.findChild<ChoiceBox *>();
    QTRY_VERIFY(!title->text().isEmpty() && chooser->count() > 0);
    const auto name = u"Sport- und Spielvereinigung Donaueschingen-Hüfingen 1903 e. V."_s;
    title->setText(name);
    chooser->setChoices({{u"1"_s, name}}, u"1"_s);
    const int whole = title->fontMetrics().horizontalAdvance(name);
    for (const int width : {1'400, whole + 500, whole + 400}) { // with room for both, and for a part of the chooser
        page.resize(width, 800);
        QTRY_COMPARE(page.width(), width);
        QTRY_VERIFY2(title->width() >= whole, qPrintable(u"%1 of %2"_s.arg(title->width()).arg(whole)));
        QVERIFY(chooser->width() >= 220);
        QVERIFY(width < 1'400 || chooser->width() >= chooser->sizeHint().width());
    }
}

void EmptyStatesTest::strangeTeamsStayFailures()
{
    SignedIn s;
    s.open();
    TeamPage page(s.session, s.scope);
    page.open({.screen = Screen::Team, .team = TeamId{99}});
    QTRY_VERIFY(emptyOf(page));
    QCOMPARE(buttonOf(page)->text(), u"Try again"_s);
}

void EmptyStatesTest::reportsOfAnEmptySeason()
{
    SignedIn s;
    s.club.empty = true;
    s.open();
    ReportsPage page(s.session, s.scope, std::make_shared<MatchSelection>(s.session, s.scope));
    page.open({.screen = Screen::Reports});
    QVERIFY2(sentenceOf(page).startsWith(u"There is no team in this season yet."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(pressed(page), Screen::Import);
}

void EmptyStatesTest::reportsOfATeamWithoutPlayers()
{
    SignedIn s;
    s.open();
    ReportsPage page(s.session, s.scope, std::make_shared<MatchSelection>(s.session, s.scope));
    page.open({.screen = Screen::Reports, .team = TeamId{2}});
    QTRY_VERIFY(emptyOf(page));
    QVERIFY2(sentenceOf(page).startsWith(u"Nobody of this team has played yet."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(pressed(page), Screen::Import);
}

void EmptyStatesTest::reportsOfAPeriodWithoutMatches()
{
    SignedIn s;
    s.club.idle = true;
    s.open();
    s.scope.setPeriod({.last = 3});
    ReportsPage page(s.session, s.scope, std::make_shared<MatchSelection>(s.session, s.scope));
    page.open({.screen = Screen::Reports, .team = TeamId{1}});
    QTRY_VERIFY(emptyOf(page));
    QVERIFY2(sentenceOf(page).startsWith(u"Nobody of this team has played in this period."_s), qPrintable(sentenceOf(page)));
    QCOMPARE(buttonOf(page)->text(), u"Show the whole season"_s);
    QVERIFY(!pressed(page));
    QVERIFY(s.scope.period().isWhole());
}

QTEST_MAIN(EmptyStatesTest)
#include "tst_emptystates.moc"
