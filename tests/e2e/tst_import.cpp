// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/import/newseasonsheet.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/viewmodel/pastimports.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;
using Step = ImportViewModel::Step;

/** The walk of somebody new: a squad typed, an own spreadsheet brought in, a page on paper. Through the real server. */
class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void ownSpreadsheetToPaper()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Rovers U17"_s));
        auto &import = w.window.page<ImportPage>()->viewModel();
        QCOMPARE(import.step(), Step::Empty);
        // As a spreadsheet copies it, with a day that is none and a position by its name.
        import.paste(u"Datum\tGegner\tH/A\tErgebnis\tSpieler\tMinuten\tTore\tAssists\tPosition\tBemerkung\n"
                     "15.08.2026\tAthletic\tH\t2:1\tAna Ferreira\t90\t2\t0\tFWD\tgut\n"
                     "15.08.2026\tAthletic\tH\t2:1\tMia Okafor\t90\t0\t1\tGK\t\n"
                     "32.08.2026\tHarbour\tA\t0:3\tAna Ferreira\t73\t0\t0\tFWD\t\n"
                     "22.08.2026\tHarbour\tA\t0:3\tMia Okafor\t90\t0\t0\tGK\tgelb\n"_s);
        QTRY_COMPARE(import.step(), Step::Mapping);
        QCOMPARE(import.mapping().team, u"Rovers U17"_s); // there is but one
        QCOMPARE(import.mapping().meanings.constLast(), ColumnMeaning()); // the remarks
        QCOMPARE(import.issues().size(), 1);
        QCOMPARE(import.issues().constFirst().row, 2);
        QVERIFY(!import.canCheck());
        QVERIFY(w.shows(import.issues().constFirst().detail)); // in sight, wherever the page is scrolled to
        import.setCell(2, import.issues().constFirst().column, u"22.08.2026"_s);
        QVERIFY2(import.canCheck(), qPrintable(import.issues().isEmpty() ? QString() : import.issues().constFirst().detail));
        import.check();
        QTRY_VERIFY2_WITH_TIMEOUT(import.step() == Step::Checked || (import.step() == Step::Mapping && !import.issues().isEmpty()),
                                  "the check did not end", 30'000);
        QVERIFY2(import.step() == Step::Checked, qPrintable(import.issues().isEmpty() ? QString() : import.issues().constFirst().detail));
        QCOMPARE(import.info().counts.playersAdded, 0); // they are the squad's
        QCOMPARE(import.info().counts.matchesAdded, 2);
        QCOMPARE(import.info().counts.linesAdded, 4);
        import.commit();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Done, 30'000);

        auto &team = w.window.page<TeamPage>()->viewModel();
        w.window.go({.screen = Screen::Team, .team = teamCalled(w, u"Rovers U17"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(ana(team) && ana(team)->sample.matches == 2, 20'000);
        QCOMPARE(team.squad().rowCount(), 2);
        QCOMPARE(ana(team)->sample.time, 163 * 60);
        const PlayerId player = ana(team)->player;
        QSignalSpy filled(w.window.page<PlayerPage>(), &Page::filled);
        w.window.go({.screen = Screen::Player, .player = player});
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        QVERIFY(w.shows(u"Ana Ferreira"_s));
        auto &report = w.window.page<ReportsPage>()->viewModel();
        QSignalSpy ready(w.window.page<ReportsPage>(), &Page::filled);
        w.window.go({.screen = Screen::Reports, .player = player});
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 20'000);
        QCOMPARE(report.sheet().title, u"Ana Ferreira"_s);
        QCOMPARE(report.sheet().table.rows.size(), 2);
        QSignalSpy written(&report.job(), &ReportJob::finished);
        report.write(m_home.filePath(u"ana.pdf"_s), {});
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20'000);
        QVERIFY(QFileInfo(m_home.filePath(u"ana.pdf"_s)).size() > 5'000);

        // The same table once more changes nothing; taken back, the squad is there as it was.
        import.undo();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Undone, 30'000);
        w.window.go({.screen = Screen::Team, .team = teamCalled(w, u"Rovers U17"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(ana(team), 20'000);
        QTest::qWait(1'100); // for a second after a change the server may answer as it was before
        team.reload();
        QTRY_VERIFY_WITH_TIMEOUT(ana(team) && ana(team)->sample.matches == 0, 20'000);
    }
    void whatTheServerFindsIsShownInItsCell()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Harriers"_s));
        auto &import = w.window.page<ImportPage>()->viewModel();
        import.paste(
            u"Date;Opponent;Player;Minutes;Goals\n2026-08-15;Athletic;Ana Ferreira;90;1\n2026-08-22;Harbour;Ana Ferreira;900;many\n"_s);
        QTRY_VERIFY(import.canCheck());
        import.check();
        QTRY_VERIFY_WITH_TIMEOUT(import.step() == Step::Mapping && !import.issues().isEmpty(), 30'000);
        bool goals = false;
        for (const auto &issue : import.issues()) {
            QCOMPARE(issue.row, 1);
            QVERIFY(!issue.detail.isEmpty());
            goals = goals || import.table().columns.value(issue.column) == "Goals"_L1;
        }
        QVERIFY(goals);
        import.saveMapping(u"Mine"_s);
        QCOMPARE(import.savedMappings(), QStringList{u"Mine"_s});
        import.setMeaning(4, {});
        import.useMapping(u"Mine"_s);
        QCOMPARE(import.mapping().meanings.at(4), (ColumnMeaning{.kind = ColumnMeaning::Kind::Metric, .metric = u"goals"_s}));
        for (const auto &[cell, column] : {std::pair{u"90"_s, 3}, {u"2"_s, 4}})
            import.setCell(1, column, cell);
        import.check();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        import.stop(); // thought better of it
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Mapping, 30'000);
    }
    void aMistypedYearIsToldBeforeItIsWritten()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Millers"_s));
        auto *page = w.window.page<ImportPage>();
        auto &import = page->viewModel();
        import.paste(
            u"Date;Opponent;Player;Minutes;Goals\n2026-08-15;Athletic;Ana Ferreira;90;1\n2062-08-22;Harbour;Ana Ferreira;90;0\n"_s);
        QTRY_VERIFY(import.canCheck());
        import.check();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        QCOMPARE(import.issues().size(), 1);
        QCOMPARE(import.issues().constFirst().row, 1);
        QTRY_VERIFY(w.shows(u"Look at this first: 1 match lies"_s)); // beside the button that imports
        import.setCell(1, 0, u"2026-08-22"_s);
        QTRY_VERIFY(import.canCheck());
        import.check();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        QVERIFY(import.issues().isEmpty());
        QVERIFY(!w.shows(u"Look at this first"_s));
        import.stop();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Mapping, 30'000);
    }
    /** Only what somebody has: keys, buttons, cells. Counted for docs/guide/import.md. */
    void clicksFromACopiedTableToTheTeamAndBack()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Wanderers"_s));
        auto *page = w.window.page<ImportPage>();
        auto &import = page->viewModel();
        QTRY_VERIFY(page->isVisible());
        picture(w, u"empty"_s);
        // Title, empty line, decimal commas, a short row: as spreadsheets are.
        QGuiApplication::clipboard()->setText(u"Season 2026/27\n\nDate\tOpponent\tH/A\tPlayer\tMinutes\tGoals\tExpected goals\n"
                                              "15.08.2026\tAthletic\tH\tAna Ferreira\t90\t2\t1,25\n"
                                              "15.08.2026\tAthletic\tH\tMia Okafor\t90\t0\n"
                                              "22.08.2026\tHarbour\tA\tAna Ferreira\t900\t1\t0,5\n"_s);
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window, 10'000));
        QTest::keySequence(&w.window, QKeySequence::Paste);
        QTRY_COMPARE(import.step(), Step::Mapping);
        QVERIFY2(import.issues().isEmpty(), import.issues().isEmpty() ? "" : qPrintable(import.issues().constFirst().detail));
        QTRY_VERIFY(import.canCheck());
        picture(w, u"mapping"_s);
        QVERIFY(import.table().decimalComma);
        QCOMPARE(import.table().lineOf(0), 4);
        QVERIFY(click(w, u"Check"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!import.issues().isEmpty(), 30'000);
        picture(w, u"issues"_s);
        // The finding is chosen: its cell is the current one of the table. Then it is mended where it stands.
        auto *issues = w.find<QTableView>([](QTableView *view) { return view->accessibleName() == "What is wrong"_L1; });
        auto *cells = w.find<QTableView>([](QTableView *view) { return view->accessibleName() == "The table"_L1; });
        QVERIFY(issues && cells);
        QCOMPARE(issues->model()->index(0, 0).data().toString(), u"6"_s); // as the spreadsheet counts
        QTest::mouseClick(issues->viewport(), Qt::LeftButton, {}, issues->visualRect(issues->model()->index(0, 3)).center());
        QCOMPARE(cells->currentIndex(), cells->model()->index(2, 4));
        QVERIFY(issues->model()->setData(issues->model()->index(0, 2), u"85"_s, Qt::EditRole));
        QTRY_COMPARE(import.table().rows.at(2).at(4), u"85"_s);
        QVERIFY(click(w, u"Check"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        QCOMPARE(import.info().counts.linesAdded, 3);
        QVERIFY(click(w, u"Import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Done, 30'000);
        picture(w, u"done"_s);
        auto &team = w.window.page<TeamPage>()->viewModel();
        QTRY_VERIFY(w.scope.isReady());
        QVERIFY(click(w, u"To the team"_s));
        QTRY_VERIFY_WITH_TIMEOUT(ana(team) && ana(team)->sample.matches == 2, 20'000);
        w.window.go({.screen = Screen::Import});
        QVERIFY(click(w, u"Undo this import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Undone, 30'000);
        w.window.go({.screen = Screen::Team, .team = teamCalled(w, u"Wanderers"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(ana(team), 20'000);
        QTest::qWait(1'100); // for a second after a change the server may answer as it was before
        team.reload();
        QTRY_VERIFY_WITH_TIMEOUT(ana(team) && ana(team)->sample.matches == 0, 20'000);
    }
    /** A spreadsheet of another year: its season is made on the way, by what is on the screen. */
    void aNewSeason()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Rangers"_s));
        auto *page = w.window.page<ImportPage>();
        auto &import = page->viewModel();
        QTRY_VERIFY(page->isVisible());
        import.paste(u"Date\tOpponent\tPlayer\tMinutes\tGoals\n"
                     "2027-08-14\tAthletic\tAna Ferreira\t90\t1\n"
                     "2027-08-14\tAthletic\tNew Person\t90\t0\n"_s);
        QTRY_VERIFY(import.canCheck());
        const auto was = w.scope.season()->id;
        auto *box = w.find<ChoiceBox>([](ChoiceBox *each) { return each->accessibleName() == "Season that it goes into"_L1; });
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"County League 2026/27"_s);
        Q_EMIT box->chosen(u"new"_s);
        auto *sheet = page->findChild<NewSeasonSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->target(), (ImportTarget{.competition = u"County League"_s, .label = u"2027/28"_s, .isNew = true}));
        picture(w, u"newseason"_s);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(box->currentText(), u"County League 2027/28 (new)"_s);
        import.setTeam(u"A very long name of a team, as sponsors like it, of the village by the river"_s);
        picture(w, u"longname"_s);
        import.setTeam(u"Rangers"_s);
        QVERIFY(click(w, u"Check"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        QCOMPARE(import.info().counts.playersAdded, 1); // Ana is who she was the year before
        QVERIFY(w.shows(u"The season is made with it."_s));
        QVERIFY(click(w, u"Import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Done, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && w.scope.season()->label == "2027/28"_L1, 20'000);
        QVERIFY(w.scope.season()->id != was);
        auto &team = w.window.page<TeamPage>()->viewModel();
        QTRY_VERIFY_WITH_TIMEOUT(import.teamToShow(), 20'000);
        QVERIFY(click(w, u"To the team"_s));
        QTRY_VERIFY_WITH_TIMEOUT(ana(team) && ana(team)->sample.matches == 1, 20'000);

        // The list of what was imported has the way back.
        w.window.go({.screen = Screen::Import});
        import.clear();
        auto &past = page->past();
        QTRY_VERIFY_WITH_TIMEOUT(past.rowCount() == 1, 20'000);
        QCOMPARE(past.index(0, PastImports::Into).data().toString(), u"County League 2027/28"_s);
        picture(w, u"past"_s);
        auto *grid = page->findChild<DataGrid *>();
        QVERIFY(grid);
        grid->view()->setCurrentIndex(grid->view()->model()->index(0, 0));
        QVERIFY(click(w, u"Undo the chosen import…"_s));
        auto *question = page->findChild<QMessageBox *>();
        QVERIFY(question && question->text().contains(u"County League 2027/28"_s));
        for (auto *each : question->findChildren<QPushButton *>()) {
            if (each->text() == "&Take it back"_L1)
                each->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(past.rowCount() == 1 && past.imports().constFirst().isUndone, 20'000);
        QVERIFY(!past.canUndo(0));
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && w.scope.season() && w.scope.season()->id == was, 20'000); // the other went with it
    }
    /** The same steps for the files of a known source. */
    void filesOfAKnownSource()
    {
        Window w(m_home.path());
        QVERIFY(begin(w, u"Albion"_s));
        auto *page = w.window.page<ImportPage>();
        auto &import = page->viewModel();
        QTRY_VERIFY(page->isVisible());
        const QDir folder(m_home.filePath(u"fpl"_s));
        QVERIFY(QDir().mkpath(folder.path()));
        write(folder.filePath(u"teams.csv"_s), "id,name,short_name\n1,Alpha,ALP\n2,Beta,BET\n");
        write(folder.filePath(u"gw1.csv"_s), fplHeader + fplLine(7, "Ann", 1, "many") + fplLine(8, "Bo", 1, "0"));
        write(folder.filePath(u"gw2.csv"_s), fplHeader + fplLine(7, "Ann", 2, "1") + fplLine(8, "Bo", 2, "0"));
        QSignalSpy failed(&import, &ImportViewModel::failed);
        import.openFiles({folder.filePath(u"gw1.csv"_s), folder.filePath(u"gw2.csv"_s)});
        QTRY_COMPARE(failed.size(), 1); // and says what is missing
        QVERIFY(failed.first().first().value<Error>().detail.contains(u"teams.csv"_s));
        import.openFiles({folder.path()});
        QTRY_VERIFY(import.source() && import.canCheck());
        QCOMPARE(import.source()->id, u"fpl"_s);
        picture(w, u"source"_s);
        QVERIFY(w.shows(u"gw1.csv, gw2.csv, teams.csv"_s));
        QVERIFY(click(w, u"Check"_s));
        QTRY_VERIFY_WITH_TIMEOUT(import.step() == Step::Mapping && !import.issues().isEmpty(), 30'000);
        picture(w, u"sourceissues"_s);
        QCOMPARE(import.issues().constFirst().place, u"gw1.csv, 2"_s);
        QCOMPARE(import.issues().constFirst().heading, u"goals_scored"_s);
        write(folder.filePath(u"gw1.csv"_s), fplHeader + fplLine(7, "Ann", 1, "2") + fplLine(8, "Bo", 1, "0")); // mended
        QVERIFY(click(w, u"Check"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Checked, 30'000);
        QCOMPARE(import.info().counts.linesAdded, 4);
        QVERIFY(click(w, u"Import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Done, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && w.scope.season()->competitionName == "Premier League"_L1, 20'000);
        QCOMPARE(w.scope.season()->label, u"2023"_s); // as the days say
        QVERIFY(click(w, u"Undo this import"_s));
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), Step::Undone, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && w.scope.season()->competitionName == "County League"_L1, 20'000);
    }
    void hostileTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("headings only") << u"Date;Player\n"_s;
        QTest::newRow("no table at all") << u"hello"_s;
        QTest::newRow("very wide") << QString(u"a;"_s.repeated(5'000) + u"\n1"_s);
        QTest::newRow("a quote that never ends") << u"Date;\"Player\nx;y"_s;
        QTest::newRow("large") << QString(12'000'000, u'x');
    }
    void hostileTables()
    {
        QFETCH(QString, text);
        Window w(m_home.path());
        QVERIFY(begin(w, u"Harriers"_s));
        auto &import = w.window.page<ImportPage>()->viewModel();
        import.clear(); // what came back of the test before
        QSignalSpy failed(&import, &ImportViewModel::failed);
        import.paste(text);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(import.step(), Step::Empty);
        QVERIFY(!failed.first().first().value<Error>().detail.isEmpty());
    }

private:
    static inline const QByteArray fplHeader =
        "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"
        "goals_scored,assists,clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,"
        "saves,bonus,bps,influence,creativity,threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n";
    /** Who has an odd number plays at home for Alpha, the others away for Beta. */
    static QByteArray fplLine(int player, const QByteArray &name, int match, const QByteArray &goals)
    {
        return QByteArray::number(player) + ',' + name + ",FWD," + QByteArray::number(match) + ",1,2023-09-1" + QByteArray::number(match)
            + (player % 2 == 1 ? "T14:00:00Z,2,1,True,2,90,1," : "T14:00:00Z,2,1,False,1,90,1,") + goals
            + ",0,0,0,0,0,0,0,0,0,0,0,0.0,0.0,0.0,0.1,0.1,0.5,2\n";
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    bool begin(Window &w, const QString &team)
    {
        const QString file = m_home.filePath(team + u".touchline"_s);
        if (QFile::exists(file))
            w.window.openPlace({.database = file});
        else
            w.session.createWorkspace(file,
                                      {.sport = u"football"_s,
                                       .competition = u"County League"_s,
                                       .label = u"2026/27"_s,
                                       .first = QDate(2026, 8, 1),
                                       .last = QDate(2027, 5, 31),
                                       .timeZone = u"Europe/London"_s,
                                       .team = team,
                                       .matchLength = 0,
                                       .squad = {{.name = u"Ana Ferreira"_s, .shirt = u"9"_s, .position = u"FWD"_s},
                                                 {.name = u"Mia Okafor"_s, .shirt = u"1"_s, .position = u"GK"_s}}});
        if (!QTest::qWaitFor([&] { return w.scope.isReady(); }, 60'000))
            return false;
        w.window.go({.screen = Screen::Import});
        return true;
    }
    /** For those who look at the screen: where TOUCHLINE_PICTURES names a folder. */
    static void picture(Window &w, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES");
        if (folder.isEmpty())
            return;
        w.window.grab().save(folder + u"/import-%1.png"_s.arg(name));
        const QSize usual = w.window.size();
        w.window.resize(900, 600);
        QTest::qWait(200);
        w.window.grab().save(folder + u"/import-%1-small.png"_s.arg(name));
        for (auto *sheet : w.window.findChildren<QDialog *>()) {
            if (sheet->isVisible())
                sheet->grab().save(folder + u"/import-%1-sheet.png"_s.arg(name));
        }
        w.window.resize(usual);
        QTest::qWait(200);
    }
    static bool click(Window &w, const QString &text)
    {
        const auto is = [&text](QPushButton *button) { return button->text().remove(u'&') == text && button->isEnabled(); };
        if (!QTest::qWaitFor([&] { return w.find<QPushButton>(is) != nullptr; }, 10'000))
            return false;
        w.find<QPushButton>(is)->click();
        return true;
    }
    static TeamId teamCalled(const Window &w, const QString &name)
    {
        for (const auto &team : w.scope.teams()) {
            if (team.name == name)
                return team.id;
        }
        return {};
    }
    static const SquadRow *ana(const TeamViewModel &team)
    {
        for (const auto &row : team.squad().table().rows) {
            if (row.name == "Ana Ferreira"_L1)
                return &row;
        }
        return nullptr;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_import.moc"
