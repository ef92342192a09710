// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/typedworkbook.h"
#include "tests/server/support/programrun.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#ifdef Q_OS_UNIX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace touchline;
using namespace Qt::StringLiterals;

/** The real touchlined: what it prints, what it returns, what it leaves behind. */
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void helpNamesTheCommands();
    void wrongOptionsAreUsage();
    void initMakesTheDatabaseAndSaysWhere();
    void initTwiceIsFine();
    void importWithoutDatabase();
    void importNamesFileLineColumnAndCode();
    void importRefusesNumbersThatAreNone_data();
    void importRefusesNumbersThatAreNone();
    void importTwiceChangesNothing();
    void importReadsWorkbooks();
    void importSaysWhatIsWrongWithAWorkbook();
    void checkWritesNothing();
    void sampleIsAWholeLeague();
    void damagedDatabase();
    void fullDisk();

private:
    ProgramRun run(const QStringList &arguments) const { return runProgram(arguments, {}, m_folder->filePath(u"sports"_s)); }
    QString database() const { return m_folder->filePath(u"data/touchline.db"_s); }
    QString files(const QByteArray &goals = "2", const QByteArray &minutes = "90", const QByteArray &expected = "0") const
    {
        const QString folder = m_folder->filePath(u"season"_s);
        QDir().mkpath(folder);
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        };
        write(u"teams.csv"_s, "id,name,short_name\n1,Harbour City,HAR\n2,Old Mill,OLD\n");
        const QByteArray rest = ",0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\n";
        write(u"gw1.csv"_s,
              "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,goals_"
              "scored,assists,"
              "clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,saves,bonus,bps,influence,"
              "creativity,"
              "threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n"
              "7,Ann Lee,FWD,1,1,2023-08-12T14:00:00Z,2,0,True,2,"
                  + minutes + ",1," + goals + rest.chopped(8) + expected + ",0,0,0\n"
                  + "8,Bo Hart,GK,1,1,2023-08-12T14:00:00Z,2,0,False,1,90,1,0" + rest);
        return folder;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::helpNamesTheCommands()
{
    const ProgramRun help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *command : {"init", "import", "sample", "sport"})
        QVERIFY2(help.out.contains(command), command);
    QVERIFY(help.out.contains("Exit codes"));
    QVERIFY(run({u"--version"_s}).out.startsWith("touchlined "));
}

void TestCommands::wrongOptionsAreUsage()
{
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({u"fly"_s}).code, 2);
    QCOMPARE(run({u"import"_s, u"--wings"_s}).code, 2);
}

void TestCommands::initMakesTheDatabaseAndSaysWhere()
{
    const ProgramRun made = run({u"init"_s, u"--database"_s, database(), u"--json"_s});
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.contains(QByteArray("Database: " + database().toUtf8())));
    QCOMPARE(made.json().value("database"_L1).toString(), database());
    QVERIFY(made.json().value("sports"_L1).toArray().contains(u"football"_s));
    QVERIFY(QFile::exists(database()));
}

void TestCommands::initTwiceIsFine()
{
    QCOMPARE(run({u"init"_s, u"--database"_s, u"sqlite://"_s + database()}).code, 0);
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
}

void TestCommands::importWithoutDatabase()
{
    const ProgramRun imported = run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, files()});
    QCOMPARE(imported.code, 4);
    QVERIFY(imported.err.contains("touchlined init"));
    QVERIFY(!QFile::exists(database()));
}

void TestCommands::importNamesFileLineColumnAndCode()
{
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
    const ProgramRun imported = run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--json"_s, files("99")});
    QCOMPARE(imported.code, 3);
    QVERIFY2(imported.err.contains("gw1.csv, line 2, column goals_scored: 99 is not between"), imported.err.constData());
    const QJsonObject issue = imported.json().value("issues"_L1).toArray().first().toObject();
    QCOMPARE(issue.value("file"_L1).toString(), u"gw1.csv"_s);
    QCOMPARE(issue.value("line"_L1).toInt(), 2);
    QCOMPARE(issue.value("column"_L1).toString(), u"goals_scored"_s);
    QCOMPARE(issue.value("code"_L1).toString(), u"out_of_range"_s);
    QCOMPARE(run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"/nowhere/gw1.csv"_s}).code, 3);
    QCOMPARE(run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"chess"_s, files()}).code, 4);
}

void TestCommands::importRefusesNumbersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("goals");
    QTest::addColumn<QByteArray>("minutes");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &goals, const QByteArray &minutes, const QByteArray &expected,
                        const char *column) { QTest::newRow(name) << goals << minutes << expected << QString::fromLatin1(column); };
    row("not a number", "nan", "90", "0", "goals_scored");
    row("infinite", "inf", "90", "0", "goals_scored");
    row("a word", "two", "90", "0", "goals_scored");
    row("less than none", "-1", "90", "0", "goals_scored");
    row("half a goal", "1.5", "90", "0", "goals_scored");
    row("more than 64 bits", "99999999999999999999", "90", "0", "goals_scored");
    row("beyond double", "1e400", "90", "0", "goals_scored");
    row("hexadecimal", "0x2", "90", "0", "goals_scored");
    row("digits of another script", "\xef\xbc\x92", "90", "0", "goals_scored");
    row("negative minutes", "1", "-1", "0", "minutes");
    row("more minutes than a match", "1", "9000", "0", "minutes");
    row("minutes beyond 64 bits", "1", "9223372036854775808", "0", "minutes");
    row("no measure", "1", "90", "NaN", "expected_goals");
    row("an infinite measure", "1", "90", "-Infinity", "expected_goals");
    row("an enormous measure", "1", "90", "1e308", "expected_goals");
    row("a negative measure", "1", "90", "-0.5", "expected_goals");
}

/** Of a file with one such cell nothing is stored; the finding says where. */
void TestCommands::importRefusesNumbersThatAreNone()
{
    QFETCH(QByteArray, goals);
    QFETCH(QByteArray, minutes);
    QFETCH(QByteArray, expected);
    QFETCH(QString, column);
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
    const QStringList command{u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--json"_s};
    const ProgramRun refused = run(command + QStringList{files(goals, minutes, expected)});
    QCOMPARE(refused.code, 3);
    const QJsonObject issue = refused.json().value("issues"_L1).toArray().first().toObject();
    QCOMPARE(issue.value("file"_L1).toString(), u"gw1.csv"_s);
    QCOMPARE(issue.value("line"_L1).toInt(), 2);
    QCOMPARE(issue.value("column"_L1).toString(), column);
    QVERIFY(!issue.value("code"_L1).toString().isEmpty() && !issue.value("detail"_L1).toString().isEmpty());
    const ProgramRun good = run(command + QStringList{files()});
    QCOMPARE(good.code, 0);
    QCOMPARE(good.json().value("lines_added"_L1).toInt(), 2);
}

void TestCommands::importTwiceChangesNothing()
{
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
    const QStringList command{u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--json"_s, files()};
    const ProgramRun first = run(command);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.json().value("lines_added"_L1).toInt(), 2);
    QCOMPARE(first.json().value("label"_L1).toString(), u"2023"_s);
    const ProgramRun second = run(command);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json().value("changed"_L1).toBool(true), false);
    QCOMPARE(second.json().value("revision"_L1), first.json().value("revision"_L1));
}

/** The same season, of CSV files and of workbooks: whichever comes first, the other one finds nothing to change. */
void TestCommands::importReadsWorkbooks()
{
    const QString folder = files("2", "90", "1.57");
    const QString books = m_folder->filePath(u"books"_s);
    QVERIFY(QDir().mkpath(books));
    for (const auto &name : {u"teams"_s, u"gw1"_s}) {
        QFile csv(folder + u'/' + name + u".csv"_s);
        QFile book(books + u'/' + name + u".XLSX"_s);
        QVERIFY(csv.open(QIODevice::ReadOnly) && book.open(QIODevice::WriteOnly));
        book.write(workbookOf(csv.readAll()));
    }
    for (const bool booksFirst : {true, false}) {
        const QString path = m_folder->filePath(booksFirst ? u"books.db"_s : u"csv.db"_s);
        QCOMPARE(run({u"init"_s, u"--database"_s, path}).code, 0);
        const auto import = [&](const QString &from) {
            return run({u"import"_s, u"--database"_s, path, u"--template"_s, u"fpl"_s, u"--json"_s, from});
        };
        const ProgramRun first = import(booksFirst ? books : folder);
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.json().value("lines_added"_L1).toInt(), 2);
        QCOMPARE(first.json().value("warnings"_L1).toInt(-1), 0);
        const ProgramRun second = import(booksFirst ? folder : books);
        QVERIFY2(second.code == 0, second.err.constData());
        QCOMPARE(second.json().value("changed"_L1).toBool(true), false);
        QCOMPARE(second.json().value("lines_unchanged"_L1).toInt(), 2);
    }
    // Mixed, named outright, by the name of their sheet.
    const QStringList named{u"import"_s,  u"--database"_s, m_folder->filePath(u"csv.db"_s), u"--template"_s,         u"fpl"_s, u"--json"_s,
                            u"--sheet"_s, u"sheet 1"_s,    books + u"/gw1.XLSX"_s,          folder + u"/teams.csv"_s};
    QCOMPARE(run(named).json().value("lines_unchanged"_L1).toInt(), 2);
    auto other = named;
    other[7] = u"Sheet 2"_s;
    const ProgramRun missing = run(other);
    QCOMPARE(missing.code, 3);
    QVERIFY2(missing.err.contains("gw1.XLSX: The workbook has no sheet \"Sheet 2\"; it has \"Sheet 1\"."), missing.err.constData());
}

void TestCommands::importSaysWhatIsWrongWithAWorkbook()
{
    const QString folder = files();
    QVERIFY(QFile::remove(folder + u"/gw1.csv"_s));
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
    const auto import = [&](const QByteArray &bytes) {
        QFile book(folder + u"/gw1.xlsx"_s);
        if (book.open(QIODevice::WriteOnly))
            book.write(bytes);
        book.close();
        return run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--json"_s, folder});
    };
    const auto codeOf = [](const ProgramRun &ran) {
        return ran.json().value("issues"_L1).toArray().first().toObject().value("code"_L1).toString();
    };
    QCOMPARE(codeOf(import("element,name\n")), u"not_a_workbook"_s);
    const auto old = import("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QCOMPARE(old.code, 3);
    QCOMPARE(codeOf(old), u"file_encrypted_or_old"_s);
    QVERIFY2(old.err.contains("gw1.xlsx: ") && old.err.contains("Save it as .xlsx without a password, or as CSV."), old.err.constData());
    QCOMPARE(codeOf(import(QByteArray(10'485'761, 'x'))), u"file_too_large"_s);
    const auto wrong = import(workbookOf("element,name\n1,Ann\n"));
    QCOMPARE(codeOf(wrong), u"missing_column"_s);
}

void TestCommands::checkWritesNothing()
{
    QCOMPARE(run({u"init"_s, u"--database"_s, database()}).code, 0);
    QCOMPARE(run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--check"_s, files()}).code, 0);
    const ProgramRun after = run({u"import"_s, u"--database"_s, database(), u"--template"_s, u"fpl"_s, u"--json"_s, files()});
    QCOMPARE(after.json().value("lines_added"_L1).toInt(), 2);
}

void TestCommands::sampleIsAWholeLeague()
{
    const QStringList command{u"sample"_s, u"--database"_s, database(), u"--seed"_s, u"7"_s, u"--json"_s};
    const ProgramRun first = run(command);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.json().value("teams_added"_L1).toInt(), 20);
    QCOMPARE(first.json().value("players_added"_L1).toInt(), 500);
    QCOMPARE(first.json().value("matches_added"_L1).toInt(), 380);
    QVERIFY(first.json().value("lines_added"_L1).toInt() > 380 * 22);
    const ProgramRun second = run(command);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json().value("changed"_L1).toBool(true), false);
}

void TestCommands::damagedDatabase()
{
    QDir().mkpath(m_folder->filePath(u"data"_s));
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database, but long enough to be taken for one at first sight, since a header has a hundred bytes of its own");
    file.close();
    const ProgramRun made = run({u"init"_s, u"--database"_s, database()});
    QCOMPARE(made.code, 5);
    QVERIFY(made.err.contains("is damaged and was not opened. Nothing was changed"));
}

void TestCommands::fullDisk()
{
#ifdef Q_OS_LINUX
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (geteuid() != 0 || mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=4m") != 0)
        QSKIP("only root can make a small disk");
    const auto unmount = qScopeGuard([&disk] { umount2(qPrintable(disk), MNT_DETACH); });
    const QString path = disk + u"/touchline.db"_s;
    const ProgramRun made = run({u"init"_s, u"--database"_s, path});
    QVERIFY2(made.code == 0, made.err.constData());
    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    const ProgramRun imported = run({u"import"_s, u"--database"_s, path, u"--template"_s, u"fpl"_s, files()});
    QCOMPARE(imported.code, 5);
    QVERIFY2(imported.err.contains("disk"), imported.err.constData());
    QVERIFY(filler.resize(0));
    const ProgramRun again = run({u"import"_s, u"--database"_s, path, u"--template"_s, u"fpl"_s, u"--json"_s, files()});
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(again.json().value("lines_added"_L1).toInt(), 2);
#else
    QSKIP("makes its small disk with mount(2)");
#endif
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
