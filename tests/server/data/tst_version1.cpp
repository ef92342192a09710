// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/auditlog.h"
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <sqlite3.h>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** Of the club whose records chain in version1.sql; good for nothing else. */
const QByteArray auditKey = "55987194340291f600fc20c2cc6a1ea59dea1ca0d85da15fa0076c4e0fa0315a\n";
const QByteArray auditHead = "9 625ed73fe72fcbff24927d9495e064b2683338005021285d2c6200dc239ecf0b\n";

/** The files that the first version had read. */
const QByteArray teams = "id,name,short_name\n1,Harbour City,HAR\n2,Old Mill,OLD\n";
const QByteArray gw1 = "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"
                       "goals_scored,assists,clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,"
                       "saves,bonus,bps,influence,creativity,threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n"
                       "7,Ann Lee,FWD,1,1,2023-08-12T14:00:00Z,2,0,True,2,90,1,2,0,1,0,0,0,0,0,0,0,3,54,80.4,12.3,66.0,1.57,0.02,0.31,13\n"
                       "9,Đorđe Moss,MID,1,1,2023-08-12T14:00:00Z,2,0,True,2,61,1,0,2,1,0,0,0,0,1,0,0,1,20,30.2,41.5,4.0,0.08,0.74,0.20,9\n"
                       "8,Bo Hart,GK,1,1,2023-08-12T14:00:00Z,2,0,False,1,90,1,0,0,0,2,0,0,0,0,0,6,0,18,33.0,0.0,0.0,0.00,0.00,1.65,3\n";
const QByteArray gw2 = "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"
                       "goals_scored,assists,clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,"
                       "saves,bonus,bps,influence,creativity,threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n"
                       "7,Ann Lee,FWD,2,2,2023-08-19T14:00:00Z,1,1,False,2,45,0,1,0,0,0,0,0,0,0,0,0,2,30,44.0,3.1,38.0,0.66,0.00,0.48,6\n"
                       "9,Djordje Moss,MID,2,2,2023-08-19T14:00:00Z,1,1,False,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0,0.0,0.0,0.00,0.00,0.00,0\n"
                       "8,Bo Hart,GK,2,2,2023-08-19T14:00:00Z,1,1,True,1,90,1,0,0,0,1,0,1,0,0,0,7,1,28,51.6,0.0,0.0,0.00,0.00,0.72,9\n";

/** SQLite itself, so that nothing of Touchline's touches the file. */
class Sqlite
{
public:
    explicit Sqlite(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    ~Sqlite() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Sqlite)
    void execute(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    /** Rows with their cells as SQLite quotes them, so that 1, 1.0, '1' and X'31' differ. */
    QStringList rows(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_handle), qPrintable(sql));
        QStringList rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList cells;
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                cells.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))));
            rows.append(cells.join(u'|'));
        }
        sqlite3_finalize(statement);
        return rows;
    }
    /** Table by table the rows in these columns: those of `like`, where it is given. */
    QMap<QString, QStringList> everything(const QMap<QString, QString> &like = {})
    {
        QMap<QString, QStringList> all;
        const auto columns = like.isEmpty() ? quotedColumns() : like;
        for (auto table = columns.cbegin(); table != columns.cend(); ++table)
            all[table.key()] = rows(u"SELECT %1 FROM \"%2\" ORDER BY 1, 2"_s.arg(table.value(), table.key()));
        return all;
    }
    QMap<QString, QString> quotedColumns()
    {
        QMap<QString, QString> columns;
        for (const QString &table : rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s)) {
            QStringList quoted;
            for (const QString &column : rows(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table)))
                quoted.append(u"quote(\"%1\")"_s.arg(column));
            columns.insert(table, quoted.join(u", "_s));
        }
        return columns;
    }

private:
    sqlite3 *m_handle = nullptr;
};

QJsonValue metricOf(const HttpAnswer &answer, const QString &id)
{
    for (const QJsonValue &metric : answer.json()["data"_L1]["metrics"_L1].toArray()) {
        if (metric["id"_L1].toString() == id)
            return metric;
    }
    return {};
}

} // namespace

/** A database that the first version of Touchline has written, under the present one. */
class Version1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void upgradeLosesNothing();
    void secondStartUpgradesNothing();
    void everythingAnswers();
    void sameFilesAreKnown();
    void auditTrailIsWhole();
    void withoutACopyThereIsNoUpgrade();
    void withABrokenPackThereIsNoUpgrade();

private:
    QString path() const { return m_folder->filePath(u"touchline.db"_s); }
    QString backup() const { return path() + u".v1.backup"_s; }
    ProgramRun run(const QString &command, const QStringList &arguments = {}) const
    {
        return runProgram(QStringList{command, u"--database"_s, path()} + arguments);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, QString> m_columns; // of version 1
    QMap<QString, QStringList> m_before;
};

void Version1Test::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray sql = bytesOf(QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/server/data/version1.sql"));
    QVERIFY(!sql.isEmpty());
    Sqlite database(path());
    database.execute(sql);
    write(u"touchline.db.audit-key"_s, auditKey);
    write(u"touchline.db.audit-head"_s, auditHead);
    m_columns = database.quotedColumns();
    m_before = database.everything();
    QCOMPARE(m_before["schema_version"_L1].size(), 1);
    QCOMPARE(m_before["stat_line_football"_L1].size(), 6);
}

void Version1Test::upgradeLosesNothing()
{
    const auto upgraded = run(u"init"_s);
    QVERIFY2(upgraded.code == 0, upgraded.err.constData());
    Sqlite database(path());
    QCOMPARE(database.rows(u"SELECT max(version) FROM schema_version"_s), QStringList{u"6"_s});
    QCOMPARE(database.rows(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(database.rows(u"PRAGMA foreign_key_check"_s), QStringList());
    auto columns = m_columns;
    columns.remove(u"definition"_s); // which the first version had no way to fill
    QVERIFY(m_before["definition"_L1].isEmpty());
    const auto after = database.everything(columns);
    int rows = 0;
    for (auto table = after.cbegin(); table != after.cend(); ++table) {
        const QStringList before = m_before[table.key()];
        if (table.key() == "revision"_L1 || table.key() == "pack"_L1)
            continue; // the packs of today were applied
        if (table.key() == "audit"_L1 || table.key() == "schema_version"_L1) {
            for (const QString &row : before) // and there are more
                QVERIFY2(table->contains(row), qPrintable(row));
            continue;
        }
        QCOMPARE(*table, before);
        rows += int(before.size());
    }
    QVERIFY2(rows > 40, qPrintable(QString::number(rows)));
    // Of the football pack of then no column was lost, and those of today are there.
    const QString football = u"SELECT count(*) FROM pragma_table_info('stat_line_football')"_s;
    QVERIFY(database.rows(football).constFirst().toInt() >= m_columns["stat_line_football"_L1].count(u"quote"_s));

    // The copy beside it is the database of before, and as private.
    QCOMPARE(Sqlite(backup()).everything(), m_before);
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(backup()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void Version1Test::secondStartUpgradesNothing()
{
    QCOMPARE(run(u"init"_s).code, 0);
    const QByteArray copy = bytesOf(backup());
    const auto once = Sqlite(path()).everything();
    QCOMPARE(run(u"init"_s).code, 0);
    QCOMPARE(bytesOf(backup()), copy);
    QCOMPARE(Sqlite(path()).everything(), once);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.backup"_s}), QStringList{u"touchline.db.v1.backup"_s});
}

void Version1Test::everythingAnswers()
{
    ServerProcess server; // brings it up to date itself
    QVERIFY(server.serve({u"--database"_s, path()}));
    const QByteArray token = server.login(u"coach"_s, u"plum tree lane bicycle"_s).json()["data"_L1]["token"_L1].toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(server.login(u"admin"_s, u"plum tree lane bicycle"_s).status, 200);
    // Ann: 2 and 1 goals in 90 and 45 minutes, 3 * 90 / 135 = 2 per 90; xG 1.57 + 0.66. What the first version answered.
    const auto ann = server.get("/api/v1/players/1/statistics?season=1", token);
    QCOMPARE(ann.status, 200);
    QCOMPARE(ann.json()["data"_L1]["sample"_L1]["matches"_L1].toInt(), 2);
    QCOMPARE(metricOf(ann, u"goals"_s)["total"_L1].toInt(), 3);
    QCOMPARE(metricOf(ann, u"goals"_s)["per"_L1]["value"_L1].toDouble(), 2.0);
    QCOMPARE(metricOf(ann, u"expected_goals"_s)["total"_L1].toDouble(), 2.23);
    QCOMPARE(metricOf(ann, u"expected_goals"_s)["per"_L1]["value"_L1].toDouble(), 2.23 * 90 / 135);
    // Bo is another team's; a coach does not see him. He made 6 saves, after a correction, and 7.
    QCOMPARE(server.get("/api/v1/players/3/statistics?season=1", token).status, 404);
    const QByteArray admin = server.login(u"admin"_s, u"plum tree lane bicycle"_s).json()["data"_L1]["token"_L1].toString().toLatin1();
    QCOMPARE(metricOf(server.get("/api/v1/players/3/statistics?season=1", admin), u"saves"_s)["total"_L1].toInt(), 13);
    for (const char *target : {"me",
                               "sports",
                               "seasons",
                               "seasons/1",
                               "teams?season=1",
                               "teams/1?season=1",
                               "teams/1/statistics?season=1",
                               "players?season=1&q=%C4%90or%C4%91e",
                               "players/2/matches?season=1",
                               "players/1/trend?season=1&metric=goals",
                               "players/1/splits?season=1&by=location",
                               "players/1/career",
                               "players/1/similar?season=1",
                               "matches?season=1",
                               "matches/1",
                               "leaderboards?season=1&metric=goals",
                               "distributions?season=1&metric=goals",
                               "scatter?season=1&x=goals&y=assists",
                               "insights?season=1&team=1",
                               "stat-definitions?sport=football"}) {
        const auto answer = server.get(QByteArray("/api/v1/") + target, admin);
        QVERIFY2(answer.status == 200 && !answer.json()["data"_L1].isUndefined(), answer.body.constData());
    }
    // The table that the upgrade has made.
    const QByteArray body =
        R"({"sport":"football","version":0,"id":"own","names":{"en":"Own"},"short":"O","distribution":"poisson","over":"sums","formula":"goals * 2"})";
    QCOMPARE(server.send("PUT", "/api/v1/stat-definitions/01890a5d-ac96-774b-bcce-b302099a8058", admin, body).status, 201);
    QCOMPARE(metricOf(server.get("/api/v1/players/1/statistics?season=1&fields=own", token), u"own"_s)["total"_L1].toInt(), 6);
}

void Version1Test::sameFilesAreKnown()
{
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s, gw1);
    write(u"gw2.csv"_s, gw2);
    const auto files = QStringList{m_folder->filePath(u"teams.csv"_s), m_folder->filePath(u"gw1.csv"_s), m_folder->filePath(u"gw2.csv"_s)};
    const auto imported = run(u"import"_s, QStringList{u"--template"_s, u"fpl"_s, u"--json"_s} + files);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json()["changed"_L1].toBool(true), false);
    QCOMPARE(imported.json()["lines_unchanged"_L1].toInt(), 6);
    QVERIFY(QFile::exists(backup()));
}

void Version1Test::auditTrailIsWhole()
{
    QCOMPARE(run(u"init"_s).code, 0);
    const auto database = Database::open(path());
    QVERIFY(database);
    const auto log = AuditLog::attach(**database);
    QVERIFY(log);
    const auto verdict = (*log)->verify();
    QVERIFY(verdict);
    QVERIFY2(verdict->finding.isEmpty(), qPrintable(verdict->finding));
    QVERIFY(verdict->records > 9); // those of the first version, and the packs of today
}

void Version1Test::withoutACopyThereIsNoUpgrade()
{
    // A folder stands where the copy is to be.
    QVERIFY(QDir(m_folder->path()).mkpath(u"touchline.db.v1.backup/full"_s));
    const auto refused = run(u"init"_s);
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("touchline.db.v1.backup"), refused.err.constData());
    QCOMPARE(Sqlite(path()).everything(), m_before);
    QVERIFY(QDir(backup()).removeRecursively());
    QCOMPARE(run(u"init"_s).code, 0);
    QCOMPARE(Sqlite(backup()).everything(), m_before);
}

void Version1Test::withABrokenPackThereIsNoUpgrade()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sports"_s));
    write(u"sports/chess.json"_s, "{\"id\": \"chess\"}");
    const QString sports = m_folder->filePath(u"sports"_s);
    const auto refused = runProgram({u"serve"_s, u"--database"_s, path(), u"--port"_s, u"0"_s}, {}, sports);
    QVERIFY2(refused.code > 0 && refused.err.contains("chess"), refused.err.constData());
    QCOMPARE(Sqlite(path()).everything(), m_before);
    QVERIFY(!QFile::exists(backup()));
}

QTEST_GUILESS_MAIN(Version1Test)
#include "tst_version1.moc"
