// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/typedworkbook.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>
#include <QtSql/QSqlRecord>
#include <QtTest/QTest>
#include <unistd.h>

using namespace touchline;
using namespace Qt::StringLiterals;

/** CSV files through the real executable: spooled, checked, written, undone. */
class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksAndCommits();
    void readsOneFile();
    void readsWorkbooks();
    void readsOneWorkbook();
    void tellsWhatIsWrongWithAWorkbook_data();
    void tellsWhatIsWrongWithAWorkbook();
    void tellsWhatIsWrong();
    void undoes();
    void undoesAllOfANewSeason();
    void listsThePast();
    void refusesToUndoWhatWasChanged();
    void refusesOtherTypes_data();
    void refusesOtherTypes();
    void refusesWhatIsTooLarge();
    void allowsTwoAtATime();
    void stopsAtWork();
    void isForAdmins();
    void continuesOnlyAfterAuthorisation();
    void keepsItsFilePrivate();
    void holdsNoBodyInMemory();

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &type = {})
    {
        Fields fields;
        if (!type.isEmpty())
            fields.append({"Content-Type", type});
        return m_server->send(method, target, m_tokens.value("admin"), body, fields);
    }
    HttpAnswer upload(const QByteArray &lines, const QByteArray &query = {});
    /** The import once it is no longer at work. */
    const QJsonObject ended(const QByteArray &location);
    const QJsonObject imported(const QByteArray &lines);
    /** All that the league says, but for revisions, trails and what is kept of the past. */
    QStringList dump() const;
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); }
    /** What comes in just now: files in the folder, or files of the server's there that have no name yet (Linux). */
    QStringList received() const
    {
        QStringList paths;
        for (const QString &file : files())
            paths.append(folder() + u'/' + file);
        const QDir open(u"/proc/%1/fd"_s.arg(m_server->process().processId()));
        for (const QString &entry : open.entryList(QDir::Files | QDir::System)) {
            char target[4096];
            const auto size = readlink(qPrintable(open.filePath(entry)), target, sizeof target);
            if (size > 0 && QString::fromUtf8(target, size).startsWith(folder() + u"/#"))
                paths.append(open.filePath(entry));
        }
        return paths;
    }
    QString folder() const { return m_league->path() + u".imports"_s; }
    QByteArray rawHead(const QByteArray &who, const QByteArray &fields) const;
    void serve()
    {
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QHash<QByteArray, QByteArray> m_tokens;
};

namespace {

const QByteArray teams = "id,name,short_name\n1,Alpha,ALP\n2,Beta,BET\n";
const QByteArray header =
    "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"
    "goals_scored,assists,clean_sheets,goals_conceded,own_goals,penalties_saved,penalties_missed,yellow_cards,red_cards,"
    "saves,bonus,bps,influence,creativity,threat,expected_goals,expected_assists,expected_goals_conceded,total_points\n";
const QByteArray both = "multipart/form-data; boundary=frontier";

/** One appearance of 90 minutes: who has an odd number plays at home for Alpha, the others away for Beta. */
QByteArray line(int player, const QByteArray &name, int match, const QByteArray &goals)
{
    const QByteArray day = QByteArray::number(10 + match % 18);
    return QByteArray::number(player) + ',' + name + ",FWD," + QByteArray::number(match) + ",1,2023-09-" + day
        + (player % 2 == 1 ? "T14:00:00Z,2,1,True,2,90,1," : "T14:00:00Z,2,1,False,1,90,1,") + goals
        + ",0,0,0,0,0,0,0,0,0,0,0,0.0,0.0,0.0,0.1,0.1,0.5,2\n";
}

/** A match with one player of either side. */
const QByteArray oneMatch = line(7, "Ann", 1, "1") + line(8, "Bo", 1, "0");

QByteArray part(const QByteArray &file, const QByteArray &content)
{
    return "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\nContent-Type: text/csv\r\n\r\n"
        + content + "\r\n";
}

QByteArray bodyOf(const QByteArray &lines)
{
    return part("teams.csv", teams) + part("../gw1.csv", header + lines) + "--frontier--\r\n";
}

const QJsonObject dataOf(const HttpAnswer &answer)
{
    return answer.json()["data"_L1].toObject();
}

QString stateOf(const QJsonObject &info)
{
    return info["state"_L1].toString();
}

int countOf(const QJsonObject &info, QLatin1StringView name)
{
    return info["counts"_L1].toObject().value(name).toInt(-1);
}

/** Bytes that a process has had in memory at most. */
qint64 peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &entry : status.readAll().split('\n')) {
        if (entry.startsWith("VmHWM:"))
            return entry.sliced(6).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

void ImportsTest::init()
{
    m_server.reset();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    for (const auto *name : {u"admin", u"coach"})
        m_tokens.insert(QString::fromUtf16(name).toLatin1(), m_league->tokenOf(QString::fromUtf16(name)));
    serve();
}

HttpAnswer ImportsTest::upload(const QByteArray &lines, const QByteArray &query)
{
    return send("POST", "/api/v1/imports?template=fpl&season=2023/24" + query, bodyOf(lines), both);
}

const QJsonObject ImportsTest::ended(const QByteArray &location)
{
    for (int turn = 0; turn < 2'000; ++turn) {
        const auto info = dataOf(send("GET", location));
        if (stateOf(info) != "queued"_L1 && stateOf(info) != "checking"_L1 && stateOf(info) != "committing"_L1)
            return info;
        QTest::qWait(10);
    }
    return {};
}

const QJsonObject ImportsTest::imported(const QByteArray &lines)
{
    return ended(upload(lines).headers.value("location"));
}

QStringList ImportsTest::dump() const
{
    QStringList all;
    for (const QString &sql :
         {u"SELECT id, name, folded FROM player ORDER BY id"_s, u"SELECT player, name FROM player_alias ORDER BY 1, 2"_s,
          u"SELECT id, player, team, season, shirt, position, from_day, to_day FROM registration ORDER BY id"_s,
          u"SELECT id, season, round, status, kick_off, local_day, venue FROM \"match\" ORDER BY id"_s,
          u"SELECT \"match\", team, side, score FROM match_team ORDER BY 1, 2"_s, u"SELECT id, name FROM team ORDER BY id"_s,
          u"SELECT id, name FROM club ORDER BY id"_s, u"SELECT id, name FROM competition ORDER BY id"_s,
          u"SELECT id, label, first_day, last_day FROM season ORDER BY id"_s, u"SELECT season, team FROM season_team ORDER BY 1, 2"_s,
          u"SELECT source, season, kind, value, target FROM external_id ORDER BY 1, 2, 3, 4"_s,
          u"SELECT player, \"match\", team, time, goals, shots FROM stat_line_football ORDER BY 1, 2"_s}) {
        auto query = m_league->database->prepareText(sql);
        if (!query || !Database::run(*query))
            qFatal("the test's own query failed: %s", qPrintable(sql));
        while (query->next()) {
            QStringList cells{sql.section(u" FROM "_s, 1).section(u' ', 0, 0)};
            for (int i = 0; i < query->record().count(); ++i)
                cells.append(query->value(i).toString());
            all.append(cells.join(u'|'));
        }
    }
    return all;
}

QByteArray ImportsTest::rawHead(const QByteArray &who, const QByteArray &fields) const
{
    const auto token = m_tokens.value(who);
    return "POST /api/v1/imports?template=fpl&dry_run=true HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n"
        + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + "Content-Type: " + both + "\r\n" + fields + "\r\n";
}

void ImportsTest::checksAndCommits()
{
    const auto before = dump();
    const auto answer = upload(line(7, "Ann", 1, "1") + line(8, "Bo", 1, "0"), "&dry_run=true");
    QCOMPARE(answer.status, 202);
    const auto location = answer.headers.value("location");
    QVERIFY(location.startsWith("/api/v1/imports/"));
    const auto checked = ended(location);
    QVERIFY2(stateOf(checked) == "checked"_L1, qPrintable(checked["detail"_L1].toString()));
    QCOMPARE(countOf(checked, "lines_added"_L1), 2);
    QCOMPARE(countOf(checked, "players_added"_L1), 2);
    QCOMPARE(countOf(checked, "matches_added"_L1), 1);
    QCOMPARE(checked["rows"_L1].toInt(), 2);
    QCOMPARE(checked["rows_done"_L1].toInt(), 2);
    QVERIFY(checked["season"_L1].isNull()); // it would be new
    QCOMPARE(dump(), before);

    QCOMPARE(send("POST", location + "/commit").status, 202);
    const auto done = ended(location);
    QVERIFY2(stateOf(done) == "done"_L1, qPrintable(done["detail"_L1].toString()));
    QCOMPARE(countOf(done, "lines_added"_L1), 2);
    QVERIFY(done["season"_L1].toInt() > 0);
    QVERIFY(dump().join(u'\n').contains("Ann"_L1));
    QCOMPARE(files(), QStringList());
    QCOMPARE(send("POST", location + "/commit").status, 409);

    // It outlives the server.
    serve();
    QCOMPARE(stateOf(dataOf(send("GET", location))), u"done"_s);
    QCOMPARE(countOf(dataOf(send("GET", location)), "lines_added"_L1), 2);
    QCOMPARE(send("POST", location + "/commit").status, 409);
    QCOMPARE(send("GET", "/api/v1/imports/01890a5d-ac96-774b-bcce-b302099a8057").status, 404);
}

void ImportsTest::readsOneFile()
{
    const QByteArray mapping =
        R"({"id":"club","name":"Club","sport":"football","competition":"Club Cup","time_zone":"UTC","keys_per_season":true,)"
        R"("files":{"lines":["*.csv"]},"teams":{"file":"lines","key":"team","name":"team"},"values":{"player":"player",)"
        R"("player_name":"player","match":"match","kick_off":{"column":"day","format":"day"},"team":"team","home":"home",)"
        R"("away":"away","time":{"column":"minutes","format":"units"}},"metrics":{"goals":"goals"},"ignored":[]})";
    const QByteArray csv = "player,match,day,team,home,away,minutes,goals\nAnn,1,2023-09-02,Reds,Reds,Blues,90,2\n"
                           "Bo,1,2023-09-02,Blues,Reds,Blues,80,0\n";
    const auto answer = send("POST", "/api/v1/imports?mapping=" + QUrl::toPercentEncoding(QString::fromUtf8(mapping)), csv, "text/csv");
    QCOMPARE(answer.status, 202);
    const auto done = ended(answer.headers.value("location"));
    QVERIFY2(stateOf(done) == "done"_L1, qPrintable(done["detail"_L1].toString()));
    QCOMPARE(countOf(done, "lines_added"_L1), 2);
    QCOMPARE(done["source"_L1].toString(), u"club"_s);
}

/** The same lines as CSV and as workbooks are the same. */
void ImportsTest::readsWorkbooks()
{
    const auto first = imported(oneMatch);
    QCOMPARE(stateOf(first), u"done"_s);
    const auto between = dump();
    const auto body = part("teams.xlsx", workbookOf(teams)) + part("gw1.xlsx", workbookOf(header + oneMatch)) + "--frontier--\r\n";
    const auto answer = send("POST", "/api/v1/imports?template=fpl&season=2023/24&sheet=Sheet%201", body, both);
    QCOMPARE(answer.status, 202);
    const auto second = ended(answer.headers.value("location"));
    QVERIFY2(stateOf(second) == "done"_L1, qPrintable(second["detail"_L1].toString()));
    QCOMPARE(countOf(second, "lines_unchanged"_L1), 2);
    QCOMPARE(countOf(second, "lines_added"_L1), 0);
    QCOMPARE(second["issues"_L1].toArray().size(), 0);
    QCOMPARE(dump(), between);

    const auto missing = send("POST", "/api/v1/imports?template=fpl&season=2023/24&sheet=Sheet%202", body, both);
    const auto failed = ended(missing.headers.value("location"));
    QCOMPARE(stateOf(failed), u"failed"_s);
    QCOMPARE(failed["issues"_L1].toArray().at(0).toObject()["code"_L1].toString(), u"sheet_missing"_s);
    QCOMPARE(files(), QStringList());
}

void ImportsTest::readsOneWorkbook()
{
    const QByteArray mapping =
        R"({"id":"club","name":"Club","sport":"football","competition":"Club Cup","time_zone":"UTC","keys_per_season":true,)"
        R"("files":{"lines":["import.csv"]},"teams":{"file":"lines","key":"team","name":"team"},"values":{"player":"player",)"
        R"("player_name":"player","match":"match","kick_off":{"column":"when","format":"instant"},"team":"team","home":"home",)"
        R"("away":"away","time":{"column":"minutes","format":"units"}},"metrics":{"goals":"goals"},"ignored":[]})";
    const QByteArray csv = "player,match,when,team,home,away,minutes,goals\nAnn,1,2023-09-02T15:00:00Z,Reds,Reds,Blues,90,2\n"
                           "Bo,1,2023-09-02T15:00:00Z,Blues,Reds,Blues,80,0\n";
    const auto answer = send("POST", "/api/v1/imports?mapping=" + QUrl::toPercentEncoding(QString::fromUtf8(mapping)), workbookOf(csv),
                             QByteArray(workbookType) + "; charset=binary");
    QCOMPARE(answer.status, 202);
    const auto done = ended(answer.headers.value("location"));
    QVERIFY2(stateOf(done) == "done"_L1, qPrintable(done["detail"_L1].toString()));
    QCOMPARE(countOf(done, "lines_added"_L1), 2);
    QVERIFY(dump().filter(u"2023-09-02"_s).size() > 0);
}

void ImportsTest::tellsWhatIsWrongWithAWorkbook_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<QString>("code");
    const auto whole = workbookOf(header + oneMatch);
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"file_damaged"_s;
    QTest::newRow("text") << "a,b\n"_ba << u"not_a_workbook"_s;
    QTest::newRow("with a password") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba << u"file_encrypted_or_old"_s;
    QTest::newRow("too large") << "PK\x03\x04"_ba + QByteArray(10'485'760, '\n') << u"file_too_large"_s;
    QTest::newRow("a word for a number") << workbookOf(header + line(7, "Ann", 1, "many") + line(8, "Bo", 1, "0")) << u"not_a_number"_s;
}

void ImportsTest::tellsWhatIsWrongWithAWorkbook()
{
    QFETCH(QByteArray, book);
    QFETCH(QString, code);
    const auto before = dump();
    const auto answer = send("POST", "/api/v1/imports?template=fpl&season=2023/24",
                             part("teams.csv", teams) + part("gw1.xlsx", book) + "--frontier--\r\n", both);
    QCOMPARE(answer.status, 202);
    const auto failed = ended(answer.headers.value("location"));
    QCOMPARE(stateOf(failed), u"failed"_s);
    const auto issue = failed["issues"_L1].toArray().at(0).toObject();
    QCOMPARE(issue["code"_L1].toString(), code);
    QCOMPARE(issue["file"_L1].toString(), u"gw1.xlsx"_s);
    QVERIFY(!failed["detail"_L1].toString().contains(m_league->path()));
    QCOMPARE(dump(), before);
    QCOMPARE(files(), QStringList());
}

void ImportsTest::tellsWhatIsWrong()
{
    const auto before = dump();
    const auto failed = imported(line(7, "Ann", 1, "1") + line(8, "Bo", 1, "many"));
    QCOMPARE(stateOf(failed), u"failed"_s);
    const auto issue = failed["issues"_L1].toArray().at(0).toObject();
    QCOMPARE(issue["file"_L1].toString(), u"gw1.csv"_s);
    QCOMPARE(issue["line"_L1].toInt(), 3);
    QCOMPARE(issue["pointer"_L1].toString(), u"goals_scored"_s);
    QCOMPARE(issue["severity"_L1].toString(), u"error"_s);
    QVERIFY(!issue["code"_L1].toString().isEmpty());
    QVERIFY(!failed["detail"_L1].toString().contains(m_league->path()));
    QCOMPARE(dump(), before);
    QCOMPARE(files(), QStringList());

    const auto cut = send("POST", "/api/v1/imports?template=fpl", part("teams.csv", teams), both);
    QCOMPARE(stateOf(ended(cut.headers.value("location"))), u"failed"_s);
    QCOMPARE(send("POST", "/api/v1/imports?template=../../x", bodyOf({}), both).status, 400);
    QCOMPARE(send("POST", "/api/v1/imports?template=fpl&mod=1", bodyOf({}), both).status, 400);
}

void ImportsTest::undoes()
{
    const auto before = dump();
    const auto first = imported(line(7, "Ann", 1, "1") + line(8, "Bo", 1, "0"));
    QCOMPARE(stateOf(first), u"done"_s);
    const auto between = dump();
    // Another spelling, other goals, another match in a later week, a new player.
    const auto second = imported(line(7, "Anna", 2, "1") + line(8, "Bo", 2, "0") + line(7, "Anna", 1, "1") + line(8, "Bo", 1, "1")
                                 + line(9, "Cy", 12, "0") + line(8, "Bo", 12, "0"));
    QVERIFY2(stateOf(second) == "done"_L1, qPrintable(second["detail"_L1].toString()));
    QCOMPARE(countOf(second, "lines_changed"_L1), 1);
    QCOMPARE(countOf(second, "players_renamed"_L1), 1);
    QVERIFY(dump() != between);

    const auto uriOf = [](const QJsonObject &info) { return "/api/v1/imports/" + info["id"_L1].toString().toLatin1(); };
    const auto early = send("DELETE", uriOf(first)); // the second one builds on it
    QCOMPARE(early.status, 409);
    serve(); // what is undone need not be of this run
    const auto undone = send("DELETE", uriOf(second));
    QVERIFY2(undone.status == 200, undone.body.constData());
    QCOMPARE(stateOf(dataOf(undone)), u"undone"_s);
    QCOMPARE(dump(), between);
    QCOMPARE(send("DELETE", uriOf(second)).status, 409);
    // What the second one changed is not the first one's any more, even now.
    const auto late = send("DELETE", uriOf(first));
    QCOMPARE(late.status, 409);
    QVERIFY2(late.body.contains("changed lines (1)"), late.body.constData());
    QCOMPARE(dump(), between);
    auto trail = m_league->database->prepareText(u"SELECT count(*) FROM audit WHERE action = 'season.import_undo'"_s);
    QVERIFY(trail && Database::run(*trail) && trail->next());
    QCOMPARE(trail->value(0).toInt(), 1);
}

void ImportsTest::listsThePast()
{
    QVERIFY(send("GET", "/api/v1/imports").json()["data"_L1].toArray().isEmpty());
    const auto first = imported(oneMatch);
    const auto checked = upload(line(9, "Cy", 2, "0") + line(8, "Bo", 2, "0"), "&dry_run=true").headers.value("location");
    QCOMPARE(stateOf(ended(checked)), u"checked"_s); // nothing was written
    const auto second = imported(line(7, "Ann", 2, "1") + line(8, "Bo", 2, "0"));
    serve(); // of whatever run
    QCOMPARE(send("DELETE", "/api/v1/imports/" + second["id"_L1].toString().toLatin1()).status, 200);
    const auto answer = send("GET", "/api/v1/imports");
    QCOMPARE(answer.status, 200);
    const QJsonArray past = answer.json()["data"_L1].toArray();
    QCOMPARE(past.size(), 2);
    const QJsonObject newest = past.at(0).toObject();
    const QJsonObject oldest = past.at(1).toObject();
    QCOMPARE(newest["id"_L1], second["id"_L1]);
    QVERIFY(newest["undone"_L1].toBool());
    QCOMPARE(oldest["id"_L1], first["id"_L1]);
    QVERIFY(!oldest["undone"_L1].toBool());
    QCOMPARE(oldest["source"_L1].toString(), u"fpl"_s);
    QCOMPARE(oldest["label"_L1].toString(), u"2023/24"_s);
    QCOMPARE(oldest["user"_L1].toString(), u"admin"_s);
    QCOMPARE(countOf(oldest, "lines_added"_L1), 2);
    QVERIFY(QDateTime::fromString(oldest["imported_at"_L1].toString(), Qt::ISODate).isValid());
    QCOMPARE(m_server->send("GET", "/api/v1/imports", m_tokens.value("coach")).status, 403);
}

void ImportsTest::undoesAllOfANewSeason()
{
    const auto before = dump();
    const auto uriOf = [](const QJsonObject &info) { return "/api/v1/imports/" + info["id"_L1].toString().toLatin1(); };
    const auto first = imported(oneMatch);
    const auto between = dump();
    const auto second = imported(oneMatch + line(9, "Cy", 19, "0") + line(8, "Bo", 19, "0")); // new rows alone, of the same day
    QCOMPARE(stateOf(second), u"done"_s);
    QVERIFY(dump() != between);
    const auto early = send("DELETE", uriOf(first)); // the second one's rows need the first one's
    QCOMPARE(early.status, 409);
    QCOMPARE(send("DELETE", uriOf(second)).status, 200);
    QCOMPARE(dump(), between);
    const auto all = send("DELETE", uriOf(first));
    QVERIFY2(all.status == 200, all.body.constData());
    QCOMPARE(dump(), before);
    QCOMPARE(stateOf(dataOf(send("GET", uriOf(first)))), u"undone"_s);
}

void ImportsTest::refusesToUndoWhatWasChanged()
{
    const auto done = imported(line(7, "Ann", 1, "1") + line(8, "Bo", 1, "0"));
    QCOMPARE(stateOf(done), u"done"_s);
    auto query = m_league->database->prepareText(u"SELECT max(id) FROM \"match\""_s);
    QVERIFY(query && Database::run(*query) && query->next());
    const auto target = "/api/v1/matches/" + QByteArray::number(query->value(0).toLongLong());
    const auto changed =
        m_server->send("PATCH", target, m_tokens.value("admin"), R"({"venue":"Park","reason":"told"})", {{"If-Match", "*"}});
    QVERIFY2(changed.status == 200, changed.body.constData());
    const auto before = dump();
    const auto refused = send("DELETE", "/api/v1/imports/" + done["id"_L1].toString().toLatin1());
    QCOMPARE(refused.status, 409);
    QVERIFY2(refused.body.contains("changed matches"), refused.body.constData());
    QCOMPARE(dump(), before);
}

void ImportsTest::refusesOtherTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addRow("json") << QByteArray("application/json");
    QTest::addRow("old workbook") << QByteArray("application/vnd.ms-excel");
    QTest::addRow("like xlsx") << QByteArray("application/vnd.openxmlformats-officedocument.spreadsheetml.template");
    QTest::addRow("like csv") << QByteArray("text/csvx");
}

void ImportsTest::refusesOtherTypes()
{
    QFETCH(QByteArray, type);
    const auto answer = send("POST", "/api/v1/imports?template=fpl", "[1,2]", type);
    QCOMPARE(answer.status, 415);
    QVERIFY(answer.json()["detail"_L1].toString().contains("text/csv"_L1));
    QVERIFY(answer.json()["detail"_L1].toString().contains(QLatin1StringView(workbookType)));
}

void ImportsTest::refusesWhatIsTooLarge()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected());
    socket.write(rawHead("admin", "Content-Length: 268435457\r\n"));
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    QCOMPARE(files(), QStringList());
    // In chunks, before a byte of the chunk.
    QTcpSocket chunked;
    chunked.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(chunked.waitForConnected());
    chunked.write(rawHead("admin", "Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n10000000\r\n");
    QVERIFY(chunked.waitForReadyRead());
    QVERIFY(chunked.readAll().startsWith("HTTP/1.1 413 "));
    QTRY_COMPARE(files(), QStringList());
}

void ImportsTest::allowsTwoAtATime()
{
    const auto &lines = oneMatch;
    const auto first = upload(lines, "&dry_run=true").headers.value("location");
    const auto second = upload(lines, "&dry_run=true").headers.value("location");
    QCOMPARE(stateOf(ended(first)), u"checked"_s);
    QCOMPARE(stateOf(ended(second)), u"checked"_s);
    const auto third = upload(lines, "&dry_run=true");
    QCOMPARE(third.status, 409);
    QVERIFY(third.json()["detail"_L1].toString().contains("2 imports"_L1));
    QCOMPARE(stateOf(dataOf(send("DELETE", first))), u"failed"_s);
    QCOMPARE(send("POST", first + "/commit").status, 409);
    QCOMPARE(upload(lines, "&dry_run=true").status, 202);
    QCOMPARE(send("DELETE", first).status, 200); // now it is forgotten
    QCOMPARE(send("GET", first).status, 404);
}

void ImportsTest::stopsAtWork()
{
    const auto before = dump();
    QByteArray many;
    for (int match = 1; match <= 600; ++match) {
        for (int player = 1; player <= 100; ++player)
            many += line(player, "P" + QByteArray::number(player), match, "0");
    }
    const auto long1 = upload(many).headers.value("location");
    const auto waiting = upload(oneMatch).headers.value("location");
    const auto stopped = dataOf(send("DELETE", waiting));
    QVERIFY2(stopped["stopping"_L1].toBool() && stateOf(stopped) == "queued"_L1, qPrintable(stateOf(stopped)));
    QVERIFY(dataOf(send("DELETE", long1))["stopping"_L1].toBool());
    for (const auto &location : {long1, waiting}) {
        const auto end = ended(location);
        QCOMPARE(stateOf(end), u"failed"_s);
        QVERIFY(end["detail"_L1].toString().contains("stopped"_L1));
        QVERIFY(!end["stopping"_L1].toBool());
    }
    QCOMPARE(dump(), before);
    QCOMPARE(files(), QStringList());
}

void ImportsTest::isForAdmins()
{
    const auto mine = upload(oneMatch, "&dry_run=true").headers.value("location");
    QCOMPARE(stateOf(ended(mine)), u"checked"_s);
    QCOMPARE(m_server->send("GET", mine, m_tokens.value("coach")).status, 403);
    QCOMPARE(m_server->send("POST", mine + "/commit", m_tokens.value("coach")).status, 403);
    QCOMPARE(m_server->send("DELETE", mine, m_tokens.value("coach")).status, 403);
    // Behind the route, where whose it is would matter if others than admins were let in.
    ImportJobs jobs(*m_league->database, *m_league->packs, m_league->path() + u".own"_s, [] { return qint64(0); });
    const Caller owner{.user = m_league->user(u"coach"_s).id, .role = Role::Coach};
    const Caller stranger{.user = m_league->user(u"viewer"_s).id, .role = Role::Coach};
    auto spool = jobs.open(owner, "text/csv");
    QVERIFY(spool && (*spool)->write("a,b\n"));
    const auto info = jobs.start(*std::move(spool), {.mapping = u"fpl"_s, .dryRun = true}, owner, {});
    QVERIFY(info);
    QVERIFY(jobs.find(info->id, owner));
    QCOMPARE(jobs.find(info->id, stranger).error().code, ErrorCode::NotFound);
    QCOMPARE(jobs.commit(info->id, stranger, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(jobs.end(info->id, stranger, {}).error().code, ErrorCode::NotFound);
}

void ImportsTest::continuesOnlyAfterAuthorisation()
{
    const auto body = bodyOf(oneMatch);
    const QByteArray fields = "Content-Length: " + QByteArray::number(body.size()) + "\r\nExpect: 100-continue\r\n";
    for (const auto &[who, status] : {std::pair<QByteArray, QByteArray>{"nobody", "401"}, {"coach", "403"}}) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write(rawHead(who, fields));
        QVERIFY(socket.waitForReadyRead());
        const auto answer = socket.readAll();
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status + ' ')), answer.constData());
        QVERIFY(!answer.contains("100 Continue"));
    }
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(socket.waitForConnected());
    socket.write(rawHead("admin", fields));
    QVERIFY(socket.waitForReadyRead());
    QCOMPARE(socket.readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
    socket.write(body);
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 202 "));
}

void ImportsTest::keepsItsFilePrivate()
{
    const auto body = bodyOf(oneMatch);
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write(rawHead("admin", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body.first(body.size() / 2));
        socket.flush();
        QTRY_COMPARE(received().size(), 1);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(received().constFirst()), owner);
        QCOMPARE(QFile::permissions(folder()), owner | QFile::ExeOwner | QFile::ExeUser);
        socket.abort();
    }
    QTRY_COMPARE(received(), QStringList()); // the client has gone
    // What an earlier run has left behind goes at the start, what waits goes at the end.
    QVERIFY(QFile(folder() + u"/left.part"_s).open(QIODevice::WriteOnly));
    serve();
    QCOMPARE(files(), QStringList());
    QCOMPARE(stateOf(ended(upload(oneMatch, "&dry_run=true").headers.value("location"))), u"checked"_s);
    QVERIFY(!files().isEmpty());
    m_server->process().terminate();
    QVERIFY(m_server->process().waitForFinished());
    QCOMPARE(files(), QStringList());
}

void ImportsTest::holdsNoBodyInMemory()
{
    if (!QFile::exists(u"/proc/self/status"_s))
        QSKIP("nothing tells here how much memory a process has had");
    QCOMPARE(stateOf(ended(upload(oneMatch, "&dry_run=true").headers.value("location"))), u"checked"_s);
    const qint64 before = peakOf(m_server->process().processId());
    QVERIFY(before > 0);
    const QByteArray hundred(100 * 1024 * 1024, 'x');
    const auto answer = send("POST", "/api/v1/imports?template=fpl&file_name=gw1.csv", hundred, "text/csv");
    QCOMPARE(answer.status, 202);
    const auto end = ended(answer.headers.value("location"));
    QCOMPARE(stateOf(end), u"failed"_s);
    QCOMPARE(end["issues"_L1].toArray().at(0).toObject()["code"_L1].toString(), u"file_too_large"_s);
    const qint64 after = peakOf(m_server->process().processId());
    qInfo("peak of the server: %lld KiB before, %lld KiB after a body of 100 MiB", before / 1024, after / 1024);
    QVERIFY2(after - before < 30 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(after - before)));
}

QTEST_GUILESS_MAIN(ImportsTest)
#include "tst_imports.moc"
