// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/e2e/visibletexts.h"
#include "ui/screen/import/importpage.h"
#include "ui/widget/errortext.h"
#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;
using Step = ImportViewModel::Step;

/** A window in German tells in German what the real server finds. */
class ErrorLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        m_languages = std::make_unique<Languages>(QStringLiteral(TOUCHLINE_BIN_DIR "/../translations"));
        m_languages->use(u"de"_s);
        m_window = std::make_unique<Window>(m_home.path());
        m_window->session.createWorkspace(m_home.filePath(u"rovers.touchline"_s),
                                          {.sport = u"football"_s,
                                           .competition = u"Kreisliga"_s,
                                           .label = u"2026/27"_s,
                                           .first = QDate(2026, 8, 1),
                                           .last = QDate(2027, 5, 31),
                                           .timeZone = u"Europe/Berlin"_s,
                                           .team = u"Rovers"_s,
                                           .matchLength = 0,
                                           .squad = {{.name = u"Ana Ferreira"_s, .shirt = u"9"_s, .position = u"FWD"_s}}});
        QVERIFY(QTest::qWaitFor([this] { return m_window->scope.isReady(); }, 60'000));
        m_window->window.go({.screen = Screen::Import});
    }
    /** A number that is none, a time that is too long, more goals than shots (which the sport's pack says). */
    void ownTable()
    {
        auto &import = page().viewModel();
        import.paste(u"Datum;Gegner;Spieler;Minuten;Tore;Schüsse aufs Tor\n"
                     "15.08.2026;Athletic;Ana Ferreira;90;1;1\n22.08.2026;Harbour;Ana Ferreira;900;viele;1\n"
                     "29.08.2026;City;Ana Ferreira;90;3;1\n"_s);
        QTRY_VERIFY(import.canCheck());
        import.check();
        QTRY_VERIFY_WITH_TIMEOUT(import.step() == Step::Mapping && !import.issues().isEmpty(), 30'000);
        tellsInGerman({u"Das ist keine Zahl. Schreiben Sie Ziffern"_s});
        import.setCell(1, 4, u"1"_s);
        QTRY_VERIFY(import.canCheck());
        import.check(); // every row can be read now, so all are judged
        QTRY_VERIFY_WITH_TIMEOUT(import.step() == Step::Mapping && !import.issues().isEmpty(), 30'000);
        tellsInGerman({u"Diese Spielzeit ist nicht möglich."_s, u"Mehr Tore als Schüsse aufs Tor."_s});
        import.clear();
    }
    /** Whole files go to the server as they are: also a day that is none. */
    void filesOfAKnownSource()
    {
        auto &import = page().viewModel();
        const QDir folder(m_home.filePath(u"fpl"_s));
        QVERIFY(QDir().mkpath(folder.path()));
        const QByteArray header =
            "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"
            "goals_scored,assists,clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,"
            "saves,bonus,bps,influence,creativity,threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n";
        const QByteArray rest = ",0,0,0,0,0,0,0,0,0,0,0,0.0,0.0,0.0,0.1,0.1,0.5,2\n";
        write(folder.filePath(u"teams.csv"_s), "id,name,short_name\n1,Alpha,ALP\n2,Beta,BET\n");
        write(folder.filePath(u"gw1.csv"_s),
              header + "7,Ann,FWD,1,1,2023-09-11T14:00:00Z,2,1,True,2,90,1,many" + rest + "7,Ann,FWD,2,1,yesterday,2,1,True,2,90,1,0"
                  + rest);
        import.openFiles({folder.path()});
        QTRY_VERIFY(import.source() && import.canCheck());
        import.check();
        QTRY_VERIFY_WITH_TIMEOUT(import.step() == Step::Mapping && !import.issues().isEmpty(), 30'000);
        tellsInGerman({u"Das ist keine Zahl."_s, u"Der Tag des Spiels fehlt oder lässt sich nicht lesen."_s});
        import.clear();
    }
    /** Read in the desktop, by the same reader. */
    void fileThatIsDamaged()
    {
        auto &import = page().viewModel();
        QSignalSpy failed(&import, &ImportViewModel::failed);
        write(m_home.filePath(u"table.xlsx"_s), "PK\003\004 and no more");
        import.openFiles({m_home.filePath(u"table.xlsx"_s)});
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(errorText(error), u"Die Datei ist beschädigt. Speichern Sie sie neu, oder speichern Sie das Blatt als CSV."_s);
        QVERIFY(errorDetails(error).contains(u"damaged"_s)); // as it was said, for whoever helps
    }
    /** The local server says it, before there is anybody to ask. */
    void workspaceThatIsDamaged()
    {
        write(m_home.filePath(u"broken.touchline"_s), QByteArray("SQLite format 3\0", 16) + QByteArray(4'080, 'x'));
        QSignalSpy failed(&m_window->session, &Session::failed);
        m_window->window.openPlace({.database = m_home.filePath(u"broken.touchline"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY2(errorText(failed.first().first().value<Error>()).startsWith(u"Dieser Arbeitsbereich ist beschädigt"_s),
                 qPrintable(errorText(failed.first().first().value<Error>())));
    }
    void cleanupTestCase() { m_window.reset(); }

private:
    ImportPage &page() { return *m_window->window.page<ImportPage>(); }
    void tellsInGerman(const QStringList &wanted)
    {
        QStringList told;
        for (const auto &issue : page().viewModel().issues()) {
            told.append(issue.detail);
            for (const auto *english : {" is ", " are ", "not ", "Write ", "Correct "})
                QVERIFY2(!issue.detail.contains(QLatin1StringView(english)), qPrintable(issue.detail));
        }
        const QString all = told.join(u'\n');
        QString shown;
        for (const auto &each : wanted) {
            QVERIFY2(all.contains(each), qPrintable(all));
            const auto isShown = [&] {
                shown = VisibleTexts::of(&m_window->window).join(u'\n');
                return shown.contains(each);
            };
            QVERIFY2(QTest::qWaitFor(isShown, 10'000), qPrintable(shown));
        }
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_home;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Window> m_window;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ErrorLanguageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_errorlanguage.moc"
