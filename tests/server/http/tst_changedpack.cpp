// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/database.h"
#include "tests/core/sport/packtext.h"
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = QByteArray("0123456789abcdef").repeated(4);
const QString packFile = u"sports/chess.json"_s;

} // namespace

/** A club that plays the sport of packtext.h, whose pack is a file that can be changed. */
class Club
{
public:
    Club()
    {
        QDir(m_folder.path()).mkdir(u"sports"_s);
        write(u"teams.csv"_s, "id,name\n1,Rooks\n2,Knights\n");
        write(packFile, minimalPack);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(u"club.db"_s); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ProgramRun run(const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{u"--database"_s, database()}, {}, path(u"sports"_s));
    }
    /** Rounds are games of one day each; the last columns are metrics of the sport by their own names. */
    ProgramRun import(const QByteArray &metrics, const QByteArray &rows) const
    {
        QByteArrayList filled;
        for (const QByteArray &metric : metrics.split(','))
            filled.append('"' + metric + "\":\"" + metric + '"');
        write(u"template.json"_s,
              R"({"id": "chess_club", "sport": "chess", "competition": "Open", "time_zone": "UTC", "files": {"lines": ["lines.csv"],
                  "teams": ["teams.csv"]}, "teams": {"file": "teams", "key": "id", "name": "name"}, "values": {"player": "player",
                  "player_name": "name", "position": "place", "match": "game", "kick_off": {"column": "day", "format": "day"},
                  "home": "home", "away": "away", "team": "team", "time": {"column": "minutes", "format": "units"}}, "metrics": {)"
                  + filled.join(',') + "}}");
        write(u"lines.csv"_s, "player,name,place,game,day,home,away,team,minutes," + metrics + '\n' + rows);
        return run({u"import"_s, u"--template"_s, path(u"template.json"_s), u"--season"_s, u"2024"_s, u"--json"_s, path(u"teams.csv"_s),
                    path(u"lines.csv"_s)});
    }
    bool start()
    {
        m_server = std::make_unique<ServerProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TOUCHLINE_SPORTS"_s, path(u"sports"_s));
        m_server->process().setProcessEnvironment(environment);
        return m_server->serveLocal(database(), secret);
    }
    void stop() { m_server.reset(); }
    /** Stops, puts another pack in the place of the old one and starts again. */
    bool restartWith(const QByteArray &pack)
    {
        stop();
        write(packFile, pack);
        return start();
    }
    HttpAnswer get(const QByteArray &target, const QByteArray &tag = {})
    {
        return m_server->get(target, secret,
                             tag.isEmpty() ? QList<std::pair<QByteArray, QByteArray>>() : QList{std::pair("If-None-Match"_ba, tag)});
    }
    HttpAnswer put(const QByteArray &target, const QByteArray &body) { return m_server->send("PUT", target, secret, body); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

namespace {

const QByteArray ann = "/api/v1/players/1/statistics?season=1";

/** Ann has 90 moves and 12 captures in 150 minutes, Bo 80 and 7 in 180. */
const QByteArray rounds = "a,Ann Lee,P,g1,2024-03-01,1,2,1,60,40,4\nb,Bo Hart,P,g1,2024-03-01,1,2,2,60,50,5\n"
                          "a,Ann Lee,P,g2,2024-03-02,2,1,1,60,30,6\nb,Bo Hart,P,g2,2024-03-02,2,1,2,60,20,1\n"
                          "a,Ann Lee,P,g3,2024-03-03,1,2,1,30,20,2\nb,Bo Hart,P,g3,2024-03-03,1,2,2,60,10,1\n";

const QByteArray checks = R"({"id": "checks", "name": "Checks", "short": "+", "distribution": "poisson", "min": 0, "max": 99})";

QByteArray packWithChecks()
{
    return changed(u"metrics/2"_s, QJsonDocument::fromJson(checks).object());
}

QJsonValue metricOf(const HttpAnswer &answer, const QString &id)
{
    for (const QJsonValue &metric : answer.json()["data"_L1]["metrics"_L1].toArray()) {
        if (metric["id"_L1].toString() == id)
            return metric;
    }
    return {};
}

QString definitionsOf(const HttpAnswer &answer)
{
    return answer.json()["meta"_L1]["definitions"_L1].toString();
}

} // namespace

/** What becomes of a club whose sport pack is changed: between two starts, or while the server runs. */
class ChangedPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_club.reset(); }
    void addedMetricIsNullOfOldLines();
    void removedMetricComesBackWithItsValues();
    void narrowedRangeNamesTheLines();
    void anotherTimeBaseIsRefused();
    void brokenPackStopsTheStart_data();
    void brokenPackStopsTheStart();
    void changeUnderTheSameVersionIsNoticed();
    void cursorOfTheOldPackIsStale();
    void runningServerKeepsItsPack();
    void importWithANewPackReachesTheRunningServer();
    void removedPositionIsUnknown();
    void missingPackIsSaid();

private:
    std::unique_ptr<Club> m_club;
};

void ChangedPackTest::init()
{
    m_club = std::make_unique<Club>();
    QCOMPARE(m_club->run({u"init"_s}).code, 0);
    const auto imported = m_club->import("moves,captures", rounds);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(imported.json()["lines_added"_L1].toInt(), 6);
    QVERIFY(m_club->start());
    const auto answer = m_club->get(ann);
    QCOMPARE(answer.json()["data"_L1]["player"_L1]["name"_L1].toString(), u"Ann Lee"_s);
    QCOMPARE(metricOf(answer, u"moves"_s)["total"_L1].toInt(), 90);
}

void ChangedPackTest::addedMetricIsNullOfOldLines()
{
    const auto before = m_club->get(ann);
    QCOMPARE(m_club->get(ann, before.headers["etag"]).status, 304);
    QVERIFY(m_club->restartWith(packWithChecks()));
    const auto after = m_club->get(ann, before.headers["etag"]);
    QCOMPARE(after.status, 200);
    QVERIFY(definitionsOf(after) != definitionsOf(before));
    QCOMPARE(metricOf(after, u"moves"_s)["total"_L1].toInt(), 90);
    QCOMPARE(metricOf(after, u"captures"_s), metricOf(before, u"captures"_s));
    QVERIFY(metricOf(after, u"checks"_s)["total"_L1].isNull());
    QCOMPARE(metricOf(after, u"checks"_s)["total_reason"_L1].toString(), u"not_recorded"_s);

    // 3 checks in the 30 minutes of the one game that has them: 6 per 60 minutes, whatever the other 150 minutes were.
    const auto imported = m_club->import("moves,captures,checks", "a,Ann Lee,P,g4,2024-03-04,1,2,1,30,10,1,3\n");
    QVERIFY2(imported.code == 0, imported.err.constData());
    QTRY_COMPARE(metricOf(m_club->get(ann), u"moves"_s)["total"_L1].toInt(), 100);
    const auto value = metricOf(m_club->get(ann), u"checks"_s);
    QCOMPARE(value["total"_L1].toInt(), 3);
    QCOMPARE(value["per"_L1]["value"_L1].toDouble(), 6.0);
    QCOMPARE(value["match"_L1]["n"_L1].toInt(), 1);
}

void ChangedPackTest::removedMetricComesBackWithItsValues()
{
    QVERIFY(m_club->restartWith(packWithChecks()));
    QVERIFY(m_club->import("moves,captures,checks", "a,Ann Lee,P,g4,2024-03-04,1,2,1,60,10,1,18\n").code == 0);
    const QByteArray definition =
        R"({"sport":"chess","version":0,"id":"double_checks","names":{"en":"Double"},"short":"D","distribution":"poisson",
                                      "over":"sums","formula":"checks * 2"})";
    QCOMPARE(m_club->put("/api/v1/stat-definitions/01890a5d-ac96-774b-bcce-b302099a8058", definition).status, 201);
    const QByteArray own = ann + "&fields=double_checks";
    QTRY_COMPARE(metricOf(m_club->get(own), u"double_checks"_s)["total"_L1].toInt(), 36);

    QVERIFY(m_club->restartWith(minimalPack));
    const auto gone = m_club->get(ann + "&fields=checks");
    QCOMPARE(gone.status, 400);
    QVERIFY2(gone.body.contains("unknown_field"), gone.body.constData());
    QCOMPARE(metricOf(m_club->get(ann), u"moves"_s)["total"_L1].toInt(), 100);
    const auto broken = metricOf(m_club->get(own), u"double_checks"_s);
    QVERIFY(broken["total"_L1].isNull());
    QCOMPARE(broken["total_reason"_L1].toString(), u"definition_broken"_s);
    // A correction of the line, by somebody who does not know the metric.
    const auto corrected = m_club->import("moves,captures", "a,Ann Lee,P,g4,2024-03-04,1,2,1,60,12,1\n");
    QCOMPARE(corrected.json()["lines_changed"_L1].toInt(), 1);
    {
        const auto database = Database::open(m_club->database());
        QVERIFY(database);
        auto stored = (*database)->prepareText(u"SELECT sum(checks), sum(moves) FROM stat_line_chess WHERE player = 1"_s);
        QVERIFY(stored && Database::run(*stored) && stored->next());
        QCOMPARE(stored->value(0).toInt(), 18);
        QCOMPARE(stored->value(1).toInt(), 102);
    }

    QVERIFY(m_club->restartWith(packWithChecks()));
    const auto back = m_club->get(ann);
    QCOMPARE(metricOf(back, u"checks"_s)["total"_L1].toInt(), 18);
    QCOMPARE(metricOf(back, u"moves"_s)["total"_L1].toInt(), 102);
    QCOMPARE(metricOf(m_club->get(own), u"double_checks"_s)["total"_L1].toInt(), 36);
}

void ChangedPackTest::narrowedRangeNamesTheLines()
{
    const auto before = m_club->get(ann);
    m_club->stop();
    // Ann made 6 captures in the second game; Bo made 50 moves and Ann 40 in the first one.
    m_club->write(packFile, changed(u"metrics/1/max"_s, 5, changed(u"metrics/0/max"_s, 39)));
    const QByteArray moves =
        "\"moves\" must be a whole number from 0 to 39, but 2 stored lines are not: Ann Lee on 2024-03-01 (match 1) has 40, "
        "Bo Hart on 2024-03-01 (match 1) has 50.";
    const QByteArray captures =
        "\"captures\" must be a whole number from 0 to 5, but 1 stored line is not: Ann Lee on 2024-03-02 (match 2) has 6.";
    for (const QStringList &command : {QStringList{u"serve"_s, u"--port"_s, u"0"_s}, QStringList{u"init"_s}}) {
        const auto refused = m_club->run(command);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(moves), refused.err.constData());
        QVERIFY2(refused.err.contains(captures), refused.err.constData());
    }
    QCOMPARE(m_club->import("moves,captures", "a,Ann Lee,P,g5,2024-03-05,1,2,1,60,10,1\n").code, 3);
    // The desktop hears the same from its own server.
    const auto local =
        runProgram({u"serve"_s, u"--local"_s, u"--database"_s, m_club->database()}, secret + '\n', m_club->path(u"sports"_s));
    QCOMPARE(local.code, 3);
    const QByteArray state = local.out.trimmed().split('\n').constLast();
    QVERIFY2(QJsonDocument::fromJson(state).object()["detail"_L1].toString().contains(QString::fromUtf8(captures)), state.constData());

    QVERIFY(m_club->restartWith(minimalPack));
    const auto after = m_club->get(ann);
    QCOMPARE(after.headers["etag"], before.headers["etag"]);
    QCOMPARE(after.body, before.body);
}

void ChangedPackTest::anotherTimeBaseIsRefused()
{
    m_club->stop();
    m_club->write(packFile, changed(u"time/base"_s, u"out"_s));
    const auto refused = m_club->run({u"serve"_s, u"--port"_s, u"0"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("It counts time in outs, and 6 stored line(s) have theirs in seconds."), refused.err.constData());
    QVERIFY(m_club->restartWith(minimalPack));
    QCOMPARE(metricOf(m_club->get(ann), u"moves"_s)["total"_L1].toInt(), 90);
}

void ChangedPackTest::brokenPackStopsTheStart_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("cut off") << minimalPack.first(300) << "chess.json"_ba;
    QTest::newRow("empty") << ""_ba << "chess.json"_ba;
    QTest::newRow("a formula reads a metric that is gone") << changed(u"metrics/1/id"_s, u"takes"_s) << "\"captures\""_ba;
    QTest::newRow("a metric that cannot be a column") << changed(u"metrics/1/id"_s, u"select"_s) << "\"select\""_ba;
    QTest::newRow("range upside down") << changed(u"metrics/1/max"_s, -1) << "/metrics/1"_ba;
}

void ChangedPackTest::brokenPackStopsTheStart()
{
    QFETCH(QByteArray, pack);
    QFETCH(QByteArray, said);
    const auto before = m_club->get(ann);
    m_club->stop();
    const QByteArray stored = m_club->bytesOf(u"club.db"_s);
    QVERIFY(!stored.isEmpty());
    m_club->write(packFile, pack);
    for (const QStringList &command : {QStringList{u"serve"_s, u"--port"_s, u"0"_s}, QStringList{u"init"_s}}) {
        const auto refused = m_club->run(command);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("error: ") && refused.err.contains(said), refused.err.constData());
        QCOMPARE(m_club->bytesOf(u"club.db"_s), stored);
    }
    QVERIFY(m_club->restartWith(minimalPack));
    QCOMPARE(m_club->get(ann, before.headers["etag"]).status, 304);
}

void ChangedPackTest::changeUnderTheSameVersionIsNoticed()
{
    QByteArrayList targets{ann};
    for (const char *question :
         {"players/1/trend?metric=moves&", "players/1/matches?", "players/1/splits?by=location&", "players/1/similar?", "players?",
          "teams?", "teams/1/statistics?", "insights?team=1&", "leaderboards?metric=moves&", "distributions?metric=moves&",
          "scatter?x=moves&y=captures&", "correlations?fields=moves,captures&", "matches?"})
        targets.append("/api/v1/"_ba + question + "season=1");
    targets +=
        {"/api/v1/players/1/career", "/api/v1/sports", "/api/v1/sports/chess", "/api/v1/stat-definitions?sport=chess", "/api/v1/seasons"};
    QByteArrayList tags;
    for (const QByteArray &target : targets) {
        const auto answer = m_club->get(target);
        QVERIFY2(answer.status == 200, QByteArray(target + ' ' + answer.body).constData());
        tags.append(answer.headers["etag"]);
        QCOMPARE(m_club->get(target, tags.constLast()).status, 304);
    }
    const auto before = m_club->get(ann);
    QCOMPARE(metricOf(before, u"moves"_s)["per"_L1]["value"_L1].toDouble(), 36.0); // 90 in 150 minutes, per 60
    const QByteArray halves = changed(u"time/per"_s, 30);
    QCOMPARE(QJsonDocument::fromJson(halves)["version"_L1].toInt(), 1);
    QVERIFY(m_club->restartWith(halves));
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const auto answer = m_club->get(targets[i], tags[i]);
        QVERIFY2(answer.status == 200 && answer.headers["etag"] != tags[i], targets[i].constData());
    }
    const auto after = m_club->get(ann);
    QCOMPARE(metricOf(after, u"moves"_s)["per"_L1]["value"_L1].toDouble(), 18.0);
    QVERIFY(definitionsOf(before).startsWith(u"chess@1-"_s) && definitionsOf(after).startsWith(u"chess@1-"_s));
    QVERIFY(definitionsOf(before) != definitionsOf(after));
    // Back to the file of before: the same definitions, and so the same numbers.
    QVERIFY(m_club->restartWith(minimalPack));
    QCOMPARE(m_club->get(ann).body, before.body);
}

void ChangedPackTest::cursorOfTheOldPackIsStale()
{
    const QByteArray board = "/api/v1/leaderboards?season=1&metric=moves&qualified=false&limit=1";
    const auto first = m_club->get(board);
    const QByteArray next = first.json()["links"_L1]["next"_L1]["href"_L1].toString().toLatin1();
    QVERIFY2(!next.isEmpty(), first.body.constData());
    QCOMPARE(m_club->get(next).status, 200);
    QVERIFY(m_club->restartWith(changed(u"metrics/0/better"_s, u"lower"_s))); // the places are turned round
    QCOMPARE(m_club->get(next).status, 410);
}

void ChangedPackTest::runningServerKeepsItsPack()
{
    const auto before = m_club->get(ann);
    for (const QByteArray &file : {packWithChecks(), "{"_ba}) {
        m_club->write(packFile, file);
        QCOMPARE(m_club->get(ann, before.headers["etag"]).status, 304);
        QCOMPARE(m_club->get(ann).body, before.body);
        QCOMPARE(m_club->get("/api/v1/sports/chess").json()["data"_L1].toObject(), QJsonDocument::fromJson(minimalPack).object());
    }
}

void ChangedPackTest::importWithANewPackReachesTheRunningServer()
{
    // 30 captures are more than the running server's pack allows, and it knows no checks.
    m_club->write(packFile, changed(u"metrics/1/max"_s, 64, packWithChecks()));
    const auto imported = m_club->import("moves,captures,checks", "a,Ann Lee,P,g4,2024-03-04,1,2,1,60,60,30,5\n");
    QVERIFY2(imported.code == 0, imported.err.constData());
    QTRY_COMPARE(metricOf(m_club->get(ann), u"captures"_s)["total"_L1].toInt(), 42);
    QCOMPARE(metricOf(m_club->get(ann), u"moves"_s)["total"_L1].toInt(), 150);
    QCOMPARE(m_club->get(ann + "&fields=checks").status, 400);
    // What the import has applied was left as it is.
    m_club->stop();
    const QByteArray stored = m_club->bytesOf(u"club.db"_s);
    QCOMPARE(m_club->run({u"init"_s}).code, 0);
    QCOMPARE(m_club->bytesOf(u"club.db"_s), stored);
    QVERIFY(m_club->start());
    QCOMPARE(metricOf(m_club->get(ann), u"checks"_s)["total"_L1].toInt(), 5);
    QCOMPARE(metricOf(m_club->get(ann), u"captures"_s)["total"_L1].toInt(), 42);
}

void ChangedPackTest::removedPositionIsUnknown()
{
    QCOMPARE(m_club->get(ann).json()["data"_L1]["player"_L1]["position_group"_L1].toString(), u"players"_s);
    QVERIFY(m_club->restartWith(changed(u"positions/0/id"_s, u"Q"_s)));
    const auto answer = m_club->get(ann);
    QCOMPARE(answer.json()["data"_L1]["player"_L1]["position_group"_L1].toString(), u"unknown"_s);
    QCOMPARE(metricOf(answer, u"moves"_s)["total"_L1].toInt(), 90);
}

void ChangedPackTest::missingPackIsSaid()
{
    const auto before = m_club->get(ann);
    m_club->stop();
    QVERIFY(QFile::remove(m_club->path(packFile)));
    QVERIFY(m_club->start());
    const auto without = m_club->get(ann, before.headers["etag"]);
    QCOMPARE(without.status, 503);
    QVERIFY2(without.body.contains("\\\"chess\\\" of this season is not installed"), without.body.constData());
    QCOMPARE(m_club->get("/api/v1/players?season=1").status, 200);
    QCOMPARE(m_club->get("/api/v1/sports/football").status, 200);
    QVERIFY(m_club->restartWith(minimalPack));
    QCOMPARE(m_club->get(ann).body, before.body);
}

QTEST_GUILESS_MAIN(ChangedPackTest)
#include "tst_changedpack.moc"
