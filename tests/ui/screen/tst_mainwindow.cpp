// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/club.h"
#include "ui/chart/distributionchart.h"
#include "ui/chart/scatterchart.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/frame/commandpalette.h"
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/banner.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/kpitile.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"touchline-test"_s);
    }
    void signsInAndShowsTheOwnTeam()
    {
        Fixture f;
        f.window.start();
        QVERIFY(f.shows(u"Welcome to Touchline"_s));
        f.window.showSignIn(f.club.url(), u"coach"_s);
        auto *password = f.find<QLineEdit>([](QLineEdit *edit) { return edit->echoMode() == QLineEdit::Password; });
        QVERIFY(password);
        QTest::keyClicks(password, u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(f.shows(u"Name or password is wrong."_s));
        QTest::keyClicks(password, u"right"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(f.window.route().screen, Screen::Overview);
        auto &overview = f.window.page<OverviewPage>()->viewModel();
        QTRY_VERIFY(overview.hasData());
        QCOMPARE(overview.team(), TeamId{1});
        QVERIFY(f.shows(u"Rovers & Söhne U17"_s));
        QTRY_COMPARE(f.window.page<OverviewPage>()->findChild<FormStrip *>()->table().rows.size(), 3);
        QTRY_VERIFY(f.shows(u"0–3"_s)); // the last match
        QTRY_VERIFY(overview.bestLines()); // not to be seen, which is no error of the page
        QTRY_VERIFY(f.shows(u"No lines of this match"_s));
    }
    void gridLeadsToThePlayer()
    {
        Fixture f;
        f.open();
        f.window.go({.screen = Screen::Team, .team = TeamId{1}});
        QTRY_COMPARE(f.window.page<TeamPage>()->viewModel().squad().rowCount(), 12);
        auto *grid = f.find<DataGrid>([](DataGrid *each) { return each->isVisible() && each->objectName() == u"squad"_s; });
        QVERIFY(grid);
        QTRY_COMPARE(grid->shownRows(), 12);
        Q_EMIT grid->activated(f.window.page<TeamPage>()->viewModel().squad().index(0, 0));
        QSignalSpy filled(f.window.page<PlayerPage>(), &PlayerPage::filled);
        QTRY_VERIFY(!filled.isEmpty());
        QVERIFY(f.shows(u"Ana-Lucía Ferreira"_s));
        QVERIFY(f.find<KpiTile>([](KpiTile *tile) { return tile->isVisible() && tile->data().value == u"0.95"_s; }));
        QVERIFY(!f.window.page<PlayerPage>()->toImage().isNull());
    }
    void resultLeadsToTheMatch()
    {
        Fixture f;
        f.open();
        f.window.go({.screen = Screen::Team, .team = TeamId{1}});
        auto *grid = f.window.page<TeamPage>()->findChild<DataGrid *>(u"team-results"_s);
        QVERIFY(grid);
        QTRY_COMPARE(grid->shownRows(), 3);
        auto *view = grid->view();
        QCOMPARE(view->model()->index(0, ResultsModel::Result).data().toString(), u"0–3"_s); // the newest
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(f.window.route().screen, Screen::Match);
        QCOMPARE(f.window.route().match, f.window.page<TeamPage>()->viewModel().results().match(0)->id);
    }
    void serverGoneAndBack()
    {
        Fixture f;
        f.open();
        auto *banner = f.window.findChild<Banner *>();
        QVERIFY(banner);
        QVERIFY(!banner->isShown());
        f.window.go({.screen = Screen::Player, .player = PlayerId{1}});
        QTRY_VERIFY(f.window.page<PlayerPage>()->viewModel().hasData());
        f.club.gone = true;
        f.window.go({.screen = Screen::Leaders}); // never seen: there is nothing to tell the age of
        QTRY_VERIFY(banner->isShown());
        QVERIFY2(!banner->text().contains(u"You are looking at data from"_s), qPrintable(banner->text()));
        f.window.back();
        QVERIFY2(banner->text().contains(u"You are looking at data from"_s), qPrintable(banner->text()));
        QCOMPARE(f.session.state(), Session::State::Open);
        QCOMPARE(f.window.route().screen, Screen::Player);
        f.club.gone = false;
        Q_EMIT banner->actionTriggered(); // "Retry now"
        QTRY_VERIFY(!banner->isShown());
        QTRY_VERIFY(f.window.page<PlayerPage>()->viewModel().hasData());
        QVERIFY(f.shows(u"Ana-Lucía Ferreira"_s));
    }
    void failuresNameTheirRequest()
    {
        Fixture f;
        f.open();
        const auto honest = f.club.script;
        const auto broken = [&honest](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
            if (!ScriptedServer::target(head).startsWith(paths::leaderboards.data()))
                return honest(socket, head, body);
            const Error error{.code = ErrorCode::Internal, .detail = u"The disk is on fire."_s};
            socket.write(ScriptedServer::answer(500, encodeProblem(error, 500, {}, {}, u"req-77"_s), "application/problem+json"));
        };
        f.club.script = broken;
        const auto button = [&f](const QString &text) {
            return f.find<QPushButton>([&text](QPushButton *each) { return each->isVisible() && each->text() == text; });
        };
        // In place of the data.
        f.window.go({.screen = Screen::Leaders});
        QTRY_VERIFY(f.shows(u"The disk is on fire. (request req-77)"_s));
        QGuiApplication::clipboard()->clear();
        QVERIFY(button(u"Copy details"_s));
        button(u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"req-77"_s));
        f.club.script = honest;
        QVERIFY(button(u"Try again"_s));
        button(u"Try again"_s)->click();
        QTRY_COMPARE(f.window.page<LeadersPage>()->viewModel().rows().rowCount(), 10);
        QVERIFY(!button(u"Copy details"_s));
        // Beside data that are still right.
        f.club.script = broken;
        f.window.page<LeadersPage>()->viewModel().setMetric(u"assists"_s);
        QTRY_VERIFY(button(u"Copy details"_s));
        QVERIFY(f.shows(u"The disk is on fire. (request req-77)"_s));
        QGuiApplication::clipboard()->clear();
        button(u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"req-77"_s));
    }
    void markupFromTheServerIsText()
    {
        Fixture f;
        f.club.playerName = u"<b>Ana</b><img src=x>"_s;
        f.open();
        f.window.go({.screen = Screen::Player, .player = PlayerId{1}});
        QTRY_VERIFY(f.window.page<PlayerPage>()->viewModel().hasData());
        QTRY_VERIFY(f.shows(u"<b>Ana</b><img src=x>"_s));
        const auto labels = f.window.findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->text().contains(u"<b>Ana</b>"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    void leadersLeadToAPlayerAndBack()
    {
        Fixture f;
        f.open();
        QTRY_COMPARE(f.window.route().screen, Screen::Overview);
        auto *entry = f.find<QToolButton>([](QToolButton *button) { return button->accessibleName() == u"Leaders"_s; });
        QVERIFY(entry);
        entry->click();
        QCOMPARE(f.window.route().screen, Screen::Leaders);
        auto &rows = f.window.page<LeadersPage>()->viewModel().rows();
        QTRY_COMPARE(rows.rowCount(), 10);
        QTRY_VERIFY(f.shows(u"A place takes at least 33 %"_s));
        auto *grid = f.find<DataGrid>([](DataGrid *each) { return each->isVisible(); });
        QVERIFY(grid);
        f.window.page<LeadersPage>()->viewModel().setMetric(u"assists"_s);
        QTRY_VERIFY(f.shows(u"Assists /90"_s));
        grid->view()->setCurrentIndex(grid->view()->model()->index(0, 0));
        QTest::keyClick(grid->view(), Qt::Key_Return);
        QTRY_COMPARE(f.window.route().screen, Screen::Player);
        QCOMPARE(f.window.route().player, PlayerId{1});
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.window.route().screen, Screen::Leaders);
        QCOMPARE(f.window.page<LeadersPage>()->viewModel().metric(), u"assists"_s); // as it was left
        auto *back = f.find<QToolButton>([](QToolButton *button) { return button->text() == u"Back"_s; });
        QVERIFY(back && back->isEnabled());
        back->click();
        QCOMPARE(f.window.route().screen, Screen::Overview);
        QVERIFY(!back->isEnabled());
        f.window.go({.screen = Screen::Leaders, .metric = u"saves"_s}); // a deep link
        QTRY_VERIFY(f.shows(u"Saves /90"_s));
    }
    void emptyLeadersOfferTheRemedy()
    {
        Fixture f;
        f.club.leaders = 2;
        f.open();
        f.window.go({.screen = Screen::Leaders});
        QTRY_VERIFY(f.shows(u"Nobody has played enough"_s));
        auto *show = f.find<QPushButton>([](QPushButton *button) { return button->isVisible() && button->text() == u"Show everybody"_s; });
        QVERIFY(show);
        show->click();
        QTRY_COMPARE(f.window.page<LeadersPage>()->viewModel().rows().rowCount(), 2);
        QVERIFY(!f.shows(u"Nobody has played enough"_s));
    }
    void exploreShowsTheLastPlayer()
    {
        Fixture f;
        f.open();
        f.window.go({.screen = Screen::Player, .player = PlayerId{3}});
        QTRY_VERIFY(f.window.page<PlayerPage>()->viewModel().hasData());
        QSignalSpy filled(&f.window, &MainWindow::pageFilled);
        f.window.go({.screen = Screen::Explore});
        QTRY_VERIFY(filled.contains(QList<QVariant>{QVariant::fromValue(Screen::Explore)}));
        auto *scatter = f.window.findChild<ScatterChart *>();
        auto *spread = f.window.findChild<DistributionChart *>();
        QVERIFY(scatter && spread);
        QCOMPARE(scatter->pointCount(), 12);
        QCOMPARE(scatter->chosen(), 2);
        QCOMPARE(spread->data().subject, u"Player 3"_s);
        QTest::keyClick(scatter, Qt::Key_Home);
        QTest::keyClick(scatter, Qt::Key_Return); // chooses the first
        QCOMPARE(scatter->chosen(), 0);
        QTRY_COMPARE(spread->data().subject, u"Ana-Lucía Ferreira"_s);
        auto *open = f.find<QToolButton>([](QToolButton *button) { return button->text() == u"Player page"_s; });
        QVERIFY(open && open->isEnabled());
        open->click();
        QCOMPARE(f.window.route().screen, Screen::Player);
        QCOMPARE(f.window.route().player, PlayerId{1});
        f.window.back();
        QCOMPARE(f.window.route().screen, Screen::Explore);
        QCOMPARE(scatter->chosen(), 0);
        f.window.go({.screen = Screen::Explore, .player = PlayerId{5}, .metric = u"shots"_s, .other = u"goals"_s});
        QTRY_COMPARE(spread->data().subject, u"Player 5"_s);
        QCOMPARE(f.window.page<ExplorePage>()->viewModel().x(), u"shots"_s);
        QCOMPARE(f.window.page<ExplorePage>()->viewModel().y(), u"goals"_s);
        f.window.go({.screen = Screen::Explore, .metric = u"saves"_s}); // the other one stays
        QCOMPARE(f.window.page<ExplorePage>()->viewModel().x(), u"saves"_s);
        QCOMPARE(f.window.page<ExplorePage>()->viewModel().y(), u"goals"_s);
    }
    void paletteFindsPlayersTeamsAndCommands()
    {
        Fixture f;
        f.open();
        QTRY_COMPARE(f.window.route().screen, Screen::Overview);
        auto *palette = f.window.findChild<CommandPalette *>();
        QVERIFY(palette && !palette->isVisible());
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        auto *words = palette->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"ferr"_s);
        QTRY_VERIFY(palette->entries().entry(0) && palette->entries().entry(0)->kind == PaletteEntry::Kind::Player); // from the server
        QCOMPARE(palette->entries().entry(0)->text, u"Ana-Lucía Ferreira"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(f.window.route().screen, Screen::Player);
        QCOMPARE(f.window.route().player, PlayerId{1});
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(words, u"rovers"_s);
        QCOMPARE(palette->entries().entry(0)->kind, PaletteEntry::Kind::Team);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(f.window.route().screen, Screen::Team);
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(words, u"explore"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(f.window.route().screen, Screen::Explore);
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(words, u"copy a link"_s);
        QTest::keyClick(words, Qt::Key_Return);
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.startsWith(u"touchline://127.0.0.1:"_s) && link.endsWith(u"/explore"_s), qPrintable(link));
    }
    void linksLeadToTheirPage()
    {
        Fixture f;
        const QString club = u"touchline://"_s + f.club.url().authority();
        f.window.openLink(club + u"/player/3"_s); // nobody is signed in there
        QTRY_VERIFY(f.find<QPushButton>([](QPushButton *button) { return button->isVisible() && button->text() == u"Sign &in"_s; }));
        f.session.signIn(f.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_COMPARE(f.window.route().screen, Screen::Player);
        QCOMPARE(f.window.route().player, PlayerId{3});
        f.window.back();
        QCOMPARE(f.window.route().screen, Screen::Overview);
        f.window.openLink(u"touchline:///leaders?metric=assists"_s); // of the place that is open
        QCOMPARE(f.window.route().screen, Screen::Leaders);
        QTRY_VERIFY(f.shows(u"Assists /90"_s));
        f.window.openLink(u"touchline://club.example/nowhere"_s);
        QTRY_VERIFY(f.shows(u"no page that Touchline knows"_s));
        QCOMPARE(f.window.route().screen, Screen::Leaders);
    }
    void linkElsewhereAsksFirst()
    {
        Fixture f;
        f.open();
        QTRY_COMPARE(f.window.route().screen, Screen::Overview);
        const auto question = [&f] { return f.window.findChild<QMessageBox *>(); };
        f.window.openLink(u"touchline://club.example/player/3"_s);
        QVERIFY(question());
        QVERIFY(question()->text().contains(u"club.example"_s));
        QCOMPARE(f.session.state(), Session::State::Open);
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(f.session.state(), Session::State::Open);
        QCOMPARE(f.window.route().screen, Screen::Overview);

        f.window.openLink(u"touchline://club.example/player/3"_s);
        auto *leave = question()->buttons().constFirst();
        for (auto *button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole)
                leave = button;
        }
        leave->click();
        QTRY_COMPARE(f.session.state(), Session::State::Closed);
        auto *server = f.find<QLineEdit>([](QLineEdit *edit) { return edit->isVisible() && edit->text().contains(u"club.example"_s); });
        QVERIFY(server); // the form names who will get the password
        // Whoever signs in at another place than the link's does not land on somebody else's player 3.
        f.open();
        QTRY_COMPARE(f.window.route().screen, Screen::Overview);
    }
    void newWorkspaceUnderstandsAPastedSquad()
    {
        Fixture f;
        f.window.showNewWorkspace();
        auto *squad = f.find<QPlainTextEdit>([](QPlainTextEdit *edit) { return edit->isVisible(); });
        auto *preview = f.find<QTableView>([](QTableView *view) { return view->isVisible(); });
        auto *create = f.find<QPushButton>([](QPushButton *button) { return button->isVisible() && button->text().contains(u"Create"_s); });
        QVERIFY(squad && preview && create);
        QVERIFY(!create->isEnabled());
        squad->setPlainText(u"9\tAna Ferreira\tFWD\n1\tMia Okafor\tGK"_s);
        QCOMPARE(preview->model()->rowCount(), 2);
        QCOMPARE(preview->model()->index(1, 2).data().toString(), u"GK"_s);
        auto *team = f.find<QLineEdit>([](QLineEdit *edit) { return edit->isVisible() && edit->accessibleName() == u"Team"_s; });
        QVERIFY(team);
        team->setText(u"Rovers U17"_s);
        QVERIFY(create->isEnabled());
        squad->setPlainText(u"9\t\tFWD"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(f.shows(u"Line 1 has no name."_s));
    }
    void everythingToUseHasAName()
    {
        Fixture f;
        f.open();
        for (const auto screen : {Screen::Overview, Screen::Teams, Screen::Team, Screen::Players, Screen::Player, Screen::Leaders,
                                  Screen::Explore, Screen::Settings}) {
            f.window.go({.screen = screen, .team = TeamId{1}, .player = PlayerId{1}});
            const auto widgets = f.window.findChildren<QWidget *>();
            for (auto *widget : widgets) {
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                if (!button || !button->isVisible() || button->inherits("QTableCornerButton") || widget->objectName().startsWith(u"qt_"_s)
                    || qobject_cast<KpiTile *>(widget) || qobject_cast<QLineEdit *>(widget->parentWidget())) // Qt's own clear button
                    continue;
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                         button->metaObject()->className());
            }
        }
    }

    void paletteKnowsWhatThePageDoes()
    {
        Fixture f;
        f.open();
        f.window.go({.screen = Screen::Matches});
        QTRY_VERIFY(f.find<DataGrid>([](DataGrid *grid) { return grid->isVisible(); }));
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = f.window.findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        const auto entryOf = [palette](const QString &text) -> const PaletteEntry * {
            palette->entries().setWords(text);
            const auto *entry = palette->entries().entry(0);
            return entry && entry->text == text ? entry : nullptr;
        };
        const auto *filter = entryOf(u"Filter rows"_s);
        QVERIFY(filter && filter->action);
        filter->action->trigger();
        QVERIFY(f.find<DataGrid>([](DataGrid *grid) { return grid->isVisible() && grid->isFilterShown(); }));
        palette->close();
        f.window.go({.screen = Screen::Settings});
        QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isVisible());
        QVERIFY(entryOf(u"Copy debug info"_s));
        QVERIFY(!entryOf(u"Filter rows"_s)); // that page is gone from sight
    }
    void anotherLanguageAsksWhereSomethingWouldBeLost()
    {
        Fixture f;
        f.open();
        auto *settings = f.window.page<SettingsPage>();
        QSignalSpy chosen(&f.window, &MainWindow::languageChosen);
        Q_EMIT settings->languageWanted(u"de"_s, {});
        QCOMPARE(chosen.size(), 1); // nothing is at stake
        QCOMPARE(SettingsPage::languageSetting(), u"de"_s);
        auto &import = f.window.page<ImportPage>()->viewModel();
        // More than is kept as a draft: a smaller one would be there again.
        import.paste(u"Date\tOpponent\tPlayer\tGoals\n"_s
                     + u"2026-08-15\tAthletic\tAna Ferreira of the second team\t1\n"_s.repeated(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), ImportViewModel::Step::Mapping, 20'000);
        const auto answer = [&f](const QString &text) {
            auto *question = f.window.findChild<QMessageBox *>();
            if (!question)
                return false;
            for (auto *button : question->buttons()) {
                if (button->text().remove(u'&') == text) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        Q_EMIT settings->languageWanted(u"fr"_s, {});
        QVERIFY(answer(u"Cancel"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(SettingsPage::languageSetting(), u"de"_s);
        QVERIFY(import.hasAnything());
        QTRY_VERIFY(!f.window.findChild<QMessageBox *>());
        Q_EMIT settings->languageWanted(u"fr"_s, {});
        QVERIFY(answer(u"Go on"_s));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(SettingsPage::languageSetting(), u"fr"_s);
        SettingsPage::keepLanguage(u"system"_s, {});
    }

private:
    struct Fixture
    {
        Fixture()
        {
            window.resize(1280, 860);
            window.show();
        }
        QTemporaryDir folder;
        Club club;
        TokenStore tokens{u"touchline-test"_s};
        Session session{{.cache = folder.path() + u"/cache"_s, .data = folder.path() + u"/data"_s},
                        tokens,
                        {.idle = 2'000, .deadline = 4'000},
                        {.first = 60'000, .longest = 60'000}};
        Scope scope{session};
        ThemeController themes{ThemeMode::Light};
        MainWindow window{session, scope, themes};

        void open()
        {
            session.signIn(club.url(), u"coach"_s, u"right"_s, false);
            QTRY_VERIFY(scope.isReady());
        }
        template<typename T, typename Match> T *find(Match match) const
        {
            for (auto *child : window.findChildren<T *>()) {
                if (match(child))
                    return child;
            }
            return nullptr;
        }
        bool shows(const QString &text) const
        {
            return find<QLabel>([&text](QLabel *label) { return label->isVisible() && label->text().contains(text); }) != nullptr;
        }
    };
    QTemporaryDir m_settings;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
