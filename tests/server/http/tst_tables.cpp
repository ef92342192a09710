// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "core/import/csvreader.h"
#include "tests/core/contract/expectedtable.h"
#include "tests/core/export/xlsxfile.h"
#include "tests/server/support/sample.h"
#include <QtCore/QJsonArray>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
const QByteArray csvType = "text/csv";
const QByteArray xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr QStringView evil = u"=cmd|' /C calc'!A0";
} // namespace

/** Lists as CSV and XLSX, from the real executable with the sample league: they say what the JSON says. */
class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();
    void coversEveryRoute();
    void comparesPlayers();
    void defusesNames();
    void refusesOtherForms();
    void honoursQuality();
    void tagsEachForm();
    void keepsFormsApartInTheCache();
    void answersHead();
    void pagesByLink();
    void asksWhoItIsFirst();
    void exportsAreNotKept();

private:
    QByteArray targetOf(QLatin1StringView path) const;
    HttpAnswer get(const QByteArray &target, const QByteArray &accept, const QByteArray &coding = "identity")
    {
        return m_server->get(target, m_admin, {{"Accept", accept}, {"Accept-Encoding", coding}});
    }
    void compareCsv(const HttpAnswer &answer, const QList<ExpectedRow> &expected);
    void compareXlsx(const HttpAnswer &answer, const QList<ExpectedRow> &expected);
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_season;
    QByteArray m_team;
    QByteArray m_player; // a forward with many matches
    QByteArray m_second;
    QByteArray m_match; // of that player
};

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
}

TableShape shapeOf(QLatin1StringView path)
{
    static const QHash<QLatin1StringView, TableShape> shapes{
        {paths::playerStatistics, {.rows = {u"metrics"_s}}},
        {paths::playerMatches, {.rows = {u"entries"_s}, .named = true}},
        {paths::playerTrend, {.rows = {u"points"_s}}},
        {paths::playerSimilar, {.rows = {u"players"_s}}},
        {paths::playerCareer, {.rows = {u"seasons"_s, u"metrics"_s}}},
        {paths::playerSplits, {.rows = {u"cells"_s, u"metrics"_s}}},
        {paths::leaderboards, {.rows = {u"rows"_s}}},
        {paths::distributions, {.rows = {u"groups"_s}}},
        {paths::scatter, {.rows = {u"points"_s}}},
        {paths::correlations, {.rows = {u"pairs"_s}}},
        {paths::exportLines, {.rows = {u"rows"_s}, .named = true}},
        {paths::matchLines, {.rows = {u"lines"_s}}},
        {paths::teamStatistics, {.rows = {u"rows"_s}, .named = true}},
        {paths::teamForm, {.rows = {u"cells"_s}}},
        {paths::comparisons, {.rows = {u"players"_s, u"metrics"_s}, .beside = u"differences"_s}},
    };
    return shapes.value(path);
}

/** A cell of a sheet as the JSON has it. */
QString plainText(const XlsxFile::Cell &cell)
{
    if (cell.type == "b"_L1)
        return cell.text == "1"_L1 ? u"true"_s : u"false"_s;
    if (cell.type != "n"_L1)
        return cell.text;
    const double number = cell.text.toDouble();
    if (cell.format == "yyyy-mm-dd"_L1)
        return QDate(1899, 12, 30).addDays(qint64(number)).toString(Qt::ISODate);
    if (!cell.format.isEmpty()) {
        const QDateTime start(QDate(1899, 12, 30), QTime(0, 0), QTimeZone::UTC);
        return start.addSecs(qRound64(number * 86'400)).toString(Qt::ISODate);
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void TablesTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    const auto sample = runProgram({u"sample"_s, u"--database"_s, m_league->path()});
    QVERIFY2(sample.code == 0, sample.err.constData());
    auto query = m_league->database->prepareText(u"UPDATE player SET name = :name WHERE id = :id"_s);
    QVERIFY(query);
    query->bindValue(u":name"_s, evil.toString());
    query->bindValue(u":id"_s, m_league->player.own);
    QVERIFY(Database::run(*query));
    m_admin = m_league->tokenOf(u"admin"_s);
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
    m_season = QByteArray::number(newestSeason(*m_server, m_admin)["id"_L1].toInteger());
    const auto board = m_server->get("/api/v1/leaderboards?metric=goals&limit=2&season=" + m_season, m_admin).json()["data"_L1].toObject();
    const auto rows = board["rows"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    m_player = QByteArray::number(rows[0].toObject()["player"_L1].toInteger());
    m_team = QByteArray::number(rows[0].toObject()["team"_L1].toInteger());
    m_second = QByteArray::number(rows[1].toObject()["player"_L1].toInteger());
    const auto log = m_server->get("/api/v1/players/" + m_player + "/matches?season=" + m_season, m_admin).json()["data"_L1].toObject();
    m_match = QByteArray::number(log["entries"_L1].toArray()[0].toObject()["match"_L1].toInteger());
    const auto noted = m_server->send("PUT", "/api/v1/notes/01890a5d-ac96-774b-bcce-b302099a8057", m_admin,
                                      R"({"player":)" + m_player + R"(,"team":)" + m_team + R"(,"text":"=1+1, said the coach"})");
    QCOMPARE(noted.status, 201);
    m_league->addPastImports(3);
}

QByteArray TablesTest::targetOf(QLatin1StringView path) const
{
    static const QHash<QLatin1StringView, QByteArray> questions{
        {paths::playerTrend, "metric=goals"},
        {paths::playerSplits, "by=location,result&include=explain"},
        {paths::leaderboards, "metric=shot_conversion&qualified=false&limit=60&include=explain"},
        {paths::distributions, "metric=goals"},
        {paths::scatter, "x=goals&y=shots"},
        {paths::correlations, "fields=goals,shots,assists"},
        {paths::playerStatistics, "include=comparisons,explain"},
        {paths::playerCareer, "include=explain"},
        {paths::teamStatistics, "include=totals,fairness"},
        {paths::definitions, "sport=football"},
        {paths::audit, "action=user.create"}, // readings are noted there, too
    };
    auto target = QByteArray(path.data(), path.size())
                      .replace("{id}",
                               path == paths::matchLines           ? m_match
                                   : path == paths::teamMembers    ? QByteArray::number(m_league->team.own)
                                   : path.startsWith(paths::teams) ? m_team
                                                                   : m_player);
    const QList<QLatin1StringView> timeless{
        paths::seasons, paths::sports,   paths::playerCareer, paths::definitions, paths::clubs,      paths::competitions, paths::users,
        paths::roles,   paths::sessions, paths::teamMembers,  paths::audit,       paths::matchLines, paths::playerNotes,  paths::imports};
    if (!timeless.contains(path))
        target += "?season=" + m_season;
    if (questions.contains(path))
        target += (target.contains('?') ? '&' : '?') + questions[path];
    return target;
}

void TablesTest::compareCsv(const HttpAnswer &answer, const QList<ExpectedRow> &expected)
{
    const auto read = CsvReader().read(answer.body, u"answer.csv"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->rowCount(), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        auto left = expected[row];
        for (qsizetype column = 0; column < read->columns().size(); ++column) {
            const auto &name = read->columns()[column];
            const auto wanted = left.take(name);
            const auto cell = read->at(row, int(column)).toString();
            // Numbers exactly; text but for the guard before what would be a formula.
            const bool same = wanted.isDouble() ? cell.toDouble() == wanted.toDouble() && !cell.isEmpty()
                                                : cell == textOf(wanted) || cell == u'\'' + textOf(wanted);
            QVERIFY2(same, qPrintable(u"%1 in row %2: %3, not %4"_s.arg(name).arg(row).arg(cell, textOf(wanted))));
        }
        QVERIFY2(left.isEmpty(), qPrintable(u"no column "_s + left.keys().join(u' ')));
    }
}

void TablesTest::compareXlsx(const HttpAnswer &answer, const QList<ExpectedRow> &expected)
{
    const XlsxFile file(answer.body);
    QVERIFY(file.isGood());
    QCOMPARE(file.rows().size(), expected.size() + 1);
    for (qsizetype row = 0; row < expected.size(); ++row) {
        auto left = expected[row];
        for (qsizetype column = 0; column < file.rows()[0].size(); ++column) {
            const auto &name = file.rows()[0][column].text;
            const auto wanted = left.take(name);
            const auto cell = file.rows()[row + 1].value(column);
            // The format keeps sixteen digits of a number.
            const bool same = wanted.isDouble()
                ? cell.type == "n"_L1 && qAbs(cell.text.toDouble() - wanted.toDouble()) <= 1e-15 * qAbs(wanted.toDouble())
                : plainText(cell) == textOf(wanted);
            QVERIFY2(same, qPrintable(u"%1 in row %2: %3, not %4"_s.arg(name).arg(row).arg(plainText(cell), textOf(wanted))));
        }
        QVERIFY2(left.isEmpty(), qPrintable(u"no column "_s + left.keys().join(u' ')));
    }
}

void TablesTest::saysTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("file");
    for (const auto &route : m_league->routes().routes()) {
        if (!route.table.isEmpty() && route.method == Method::Get)
            QTest::addRow("%s", route.path.data()) << QString(route.path) << QString(route.table);
    }
}

void TablesTest::saysTheSame()
{
    QFETCH(QString, path);
    QFETCH(QString, file);
    const auto latin = path.toLatin1();
    const auto target = targetOf(QLatin1StringView(latin));
    const auto json = get(target, "application/json");
    QVERIFY2(json.status == 200, json.body.constData());
    QCOMPARE(json.headers.value("content-type"), "application/json");
    QVERIFY(!json.headers.contains("content-disposition"));
    const auto expected = ExpectedTable::of(json.json()["data"_L1], shapeOf(QLatin1StringView(latin)));
    QVERIFY2(!expected.isEmpty(), target.constData());

    const auto csv = get(target, csvType);
    QVERIFY2(csv.status == 200, csv.body.constData());
    QCOMPARE(csv.headers.value("content-type"), "text/csv; charset=utf-8; header=present");
    QCOMPARE(csv.headers.value("content-disposition"), "attachment; filename=\"" + file.toLatin1() + ".csv\"");
    QVERIFY(csv.headers.value("vary").contains("Accept,"));
    QVERIFY(csv.body.endsWith("\r\n"));
    compareCsv(csv, expected);

    const auto xlsx = get(target, xlsxType);
    QCOMPARE(xlsx.status, 200);
    QCOMPARE(xlsx.headers.value("content-type"), xlsxType);
    QCOMPARE(xlsx.headers.value("content-disposition"), "attachment; filename=\"" + file.toLatin1() + ".xlsx\"");
    QCOMPARE(XlsxFile(xlsx.body).sheetName(), file);
    compareXlsx(xlsx, expected);
}

/** Every GET below /api/v1 whose answer is a list has a table; what has none says so. */
void TablesTest::coversEveryRoute()
{
    const QList<QLatin1StringView> single{
        paths::performance, paths::cache,    paths::me,      paths::sport, paths::season,      paths::team,         paths::player,
        paths::match,       paths::insights, paths::openApi, paths::club,  paths::competition, paths::registration, paths::matchLine,
        paths::session,     paths::changes,  paths::events,  paths::user,  paths::definition,  paths::import,       paths::note};
    int tables = 0;
    for (const auto &route : m_league->routes().routes()) {
        if (route.method != Method::Get || !route.path.startsWith(paths::base))
            continue;
        QVERIFY2(route.table.isEmpty() == single.contains(route.path), route.path.data());
        tables += route.table.isEmpty() ? 0 : 1;
    }
    QVERIFY(tables >= 15);
}

void TablesTest::comparesPlayers()
{
    const QByteArray body = "{\"players\":[" + m_player + ',' + m_second + "],\"period\":{\"season\":" + m_season
        + "},\"fields\":[\"goals\",\"shot_conversion\"]}";
    const auto asked = [&](const QByteArray &accept) {
        return m_server->send("POST", "/api/v1/comparisons", m_admin, body, {{"Accept", accept}, {"Accept-Encoding", "identity"}});
    };
    const auto json = asked("application/json");
    QVERIFY2(json.status == 200, json.body.constData());
    const auto expected = ExpectedTable::of(json.json()["data"_L1], shapeOf(paths::comparisons));
    QCOMPARE(expected.size(), 4);
    QVERIFY(!expected.last().keys().filter(u"differences."_s).isEmpty());
    const auto csv = asked(csvType);
    compareCsv(csv, expected);
    compareXlsx(asked(xlsxType), expected);
    QCOMPARE(csv.headers.value("cache-control"), "no-store");
    QCOMPARE(asked("text/html").status, 406);
}

void TablesTest::defusesNames()
{
    const auto target = "/api/v1/players?season=" + QByteArray::number(m_league->season.own);
    const auto csv = get(target, csvType);
    QCOMPARE(csv.status, 200);
    QVERIFY2(csv.body.contains(",'=cmd|' /C calc'!A0,"), csv.body.constData());
    QVERIFY(!csv.body.contains(",=cmd"));
    const XlsxFile file(get(target, xlsxType).body);
    QVERIFY(file.isGood());
    int found = 0;
    for (const auto &row : file.rows()) {
        for (const auto &cell : row) {
            QVERIFY(cell.type != "f"_L1);
            if (cell.text == evil) {
                QCOMPARE(cell.type, u"s"_s);
                QVERIFY(cell.quotePrefix);
                ++found;
            }
        }
    }
    QCOMPARE(found, 1);
    QVERIFY(get(target, "application/json").body.contains("\"=cmd|' /C calc'!A0\"")); // JSON runs nothing
}

void TablesTest::refusesOtherForms()
{
    const auto list = get("/api/v1/seasons", "text/html");
    QCOMPARE(list.status, 406);
    QCOMPARE(list.headers.value("content-type"), "application/problem+json");
    QCOMPARE(list.json()["code"_L1].toString(), u"not_acceptable"_s);
    for (const auto &type : {QByteArray("application/json"), csvType, xlsxType})
        QVERIFY2(list.json()["detail"_L1].toString().toLatin1().contains(type), list.body.constData());
    const auto single = get("/api/v1/players/" + m_player, csvType);
    QCOMPARE(single.status, 406);
    QVERIFY(single.json()["detail"_L1].toString().contains(u"application/json"_s));
    QCOMPARE(get("/api/v1/players/" + m_player, "text/csv, application/json;q=0.1").status, 200);
    // Also when the answer is known already.
    QCOMPARE(get("/api/v1/players/" + m_player, csvType).status, 406);
    QCOMPARE(get("/api/v1/players/" + m_player, "*/*").status, 200);
    // What is not there, or not well asked, is told in the form of problems whatever the form asked for.
    const auto missing = get("/api/v1/players/987654/matches?season=" + m_season, csvType);
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.headers.value("content-type"), "application/problem+json");
    QCOMPARE(get("/api/v1/players", csvType).status, 400);
    // Where there is nothing to be given in a form, or one alone, it does not matter.
    QCOMPARE(m_server->send("POST", "/api/v1/auth/logout", m_league->tokenOf(u"coach"_s), {}, {{"Accept", "text/html"}}).status, 204);
    QCOMPARE(get("/docs", "text/html").status, 200);
    QCOMPARE(get("/version", "text/html").status, 406);
}

void TablesTest::honoursQuality()
{
    const auto typeFor = [this](const QByteArray &accept) { return get("/api/v1/seasons", accept).headers.value("content-type"); };
    QCOMPARE(typeFor("*/*"), "application/json");
    QCOMPARE(typeFor("text/csv;q=0.5, application/json;q=0.4"), "text/csv; charset=utf-8; header=present");
    QCOMPARE(typeFor("text/csv;q=0.5, application/json;q=0.6"), "application/json");
    QCOMPARE(typeFor("text/*"), "text/csv; charset=utf-8; header=present");
    QCOMPARE(typeFor("application/json;q=0, text/csv;q=0, */*;q=0.1"), xlsxType);
    QCOMPARE(get("/api/v1/seasons", "*/*;q=0").status, 406);
}

void TablesTest::tagsEachForm()
{
    const auto target = "/api/v1/leaderboards?metric=goals&season=" + m_season;
    QSet<QByteArray> tags;
    const QList<QByteArray> forms{"application/json", csvType, xlsxType};
    for (const auto &form : forms) {
        for (const auto *coding : {"identity", "gzip"}) {
            const auto answer = get(target, form, coding);
            QCOMPARE(answer.status, 200);
            const auto tag = answer.headers.value("etag");
            QVERIFY(tag.startsWith('"'));
            tags.insert(tag);
            const auto again = m_server->get(target, m_admin, {{"Accept", form}, {"Accept-Encoding", coding}, {"If-None-Match", tag}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
            QCOMPARE(again.headers.value("etag"), tag);
            for (const auto &other : forms) {
                if (other != form)
                    QCOMPARE(
                        m_server->get(target, m_admin, {{"Accept", other}, {"Accept-Encoding", coding}, {"If-None-Match", tag}}).status,
                        200);
            }
        }
    }
    QCOMPARE(tags.size(), 5); // a workbook is packed already: the same bytes for both codings
}

void TablesTest::keepsFormsApartInTheCache()
{
    const auto target = "/api/v1/teams?season=" + m_season;
    const QList<QByteArray> forms{csvType, "application/json", xlsxType};
    QList<HttpAnswer> first;
    for (const auto &form : forms)
        first.append(get(target, form));
    // Behind the cache's back: whatever is given again is not worked out again.
    auto query = m_league->database->prepareText(u"UPDATE team SET name = 'Somebody Else'"_s);
    QVERIFY(query && Database::run(*query));
    for (int round = 0; round < 2; ++round) {
        for (qsizetype form = 0; form < forms.size(); ++form) {
            const auto again = get(target, forms[form]);
            QCOMPARE(again.body, first[form].body);
            for (const auto *name : {"etag", "content-type", "content-disposition", "vary", "cache-control"})
                QCOMPARE(again.headers.value(name), first[form].headers.value(name));
        }
    }
    QCOMPARE(QSet<QByteArray>({first[0].body, first[1].body, first[2].body}).size(), 3);
    // Sent in two fields, the wish is one.
    const auto raw = "GET " + target + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + m_admin
        + "\r\nAccept: text/html\r\nAccept: text/csv\r\nConnection: close\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write(raw);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000)) {}
    const auto answer = socket.readAll();
    QVERIFY2(answer.endsWith(QByteArray("\r\n\r\n" + first[0].body)), answer.constData());
}

void TablesTest::answersHead()
{
    const auto target = "/api/v1/players?season=" + m_season;
    for (const auto &form : {QByteArray("application/json"), csvType, xlsxType}) {
        const auto got = get(target, form);
        const auto head = m_server->send("HEAD", target, m_admin, {}, {{"Accept", form}, {"Accept-Encoding", "identity"}});
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        for (const auto *name : {"etag", "content-type", "content-length", "content-disposition", "link"})
            QCOMPARE(head.headers.value(name), got.headers.value(name));
    }
}

void TablesTest::pagesByLink()
{
    static const QRegularExpression link(u"^<([^>]+)>; rel=\"next\"$"_s);
    const auto all = get("/api/v1/players?team=" + m_team + "&season=" + m_season, "application/json").json()["data"_L1].toArray();
    QVERIFY(all.size() > 20);
    for (const auto &form : {csvType, xlsxType, QByteArray("application/json")}) {
        QByteArray target = "/api/v1/players?limit=10&team=" + m_team + "&season=" + m_season;
        QStringList names;
        int pages = 0;
        while (!target.isEmpty() && ++pages < 10) {
            const auto answer = get(target, form);
            QVERIFY2(answer.status == 200, answer.body.constData());
            if (form == csvType) {
                const auto read = CsvReader().read(answer.body, u"a.csv"_s);
                QVERIFY(read);
                for (qsizetype row = 0; row < read->rowCount(); ++row)
                    names.append(read->at(row, *read->columnIndex(u"name"_s)).toString());
            } else if (form == xlsxType) {
                const XlsxFile file(answer.body);
                for (qsizetype row = 1; row < file.rows().size(); ++row)
                    names.append(file.rows()[row][1].text);
            } else {
                for (const auto &player : answer.json()["data"_L1].toArray())
                    names.append(player.toObject()["name"_L1].toString());
                const auto next = answer.json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString();
                QCOMPARE(link.match(QString::fromLatin1(answer.headers.value("link"))).captured(1), next);
            }
            target = link.match(QString::fromLatin1(answer.headers.value("link"))).captured(1).toLatin1();
        }
        QCOMPARE(pages, (all.size() + 9) / 10);
        QCOMPARE(names.size(), all.size());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), all.size());
    }
    const auto board = get("/api/v1/leaderboards?metric=goals&limit=5&season=" + m_season, csvType);
    QVERIFY(board.headers.value("link").startsWith("</api/v1/leaderboards?"));
}

void TablesTest::asksWhoItIsFirst()
{
    const auto target = "/api/v1/players?season=" + m_season;
    QCOMPARE(m_server->get(target, {}, {{"Accept", csvType}}).status, 401);
    QCOMPARE(m_server->get(target, {}, {{"Accept", "text/html"}}).status, 401);
    const auto own = "/api/v1/teams?season=" + QByteArray::number(m_league->season.own);
    QCOMPARE(get(own, csvType).status, 200);
    QCOMPARE(m_server->get(own, m_league->tokenOf(u"nobody"_s), {{"Accept", csvType}}).status, 404);
}

/** Whole lists: nobody keeps them, their names are as harmless as a page's, and the trail says that they left. */
void TablesTest::exportsAreNotKept()
{
    const auto target = "/api/v1/exports/players?season=" + QByteArray::number(m_league->season.own);
    const auto csv = get(target, csvType);
    QCOMPARE(csv.status, 200);
    QVERIFY2(csv.body.contains(",'=cmd|' /C calc'!A0,"), csv.body.constData());
    for (const auto &form : {QByteArray("application/json"), csvType, xlsxType}) {
        const auto answer = get(target, form);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QVERIFY(!answer.headers.contains("etag") && !answer.headers.contains("last-modified") && !answer.headers.contains("link"));
    }
    // The sample league has more players than a page.
    const auto all = get("/api/v1/exports/players?season=" + m_season, "application/json");
    QVERIFY(all.json()["data"_L1].toArray().size() > 200);
    QCOMPARE(m_server->get(target, {}, {{"Accept", csvType}}).status, 401);
    // Each in the chain of the audit trail: those that the server wrote have a link to the record before.
    auto query =
        m_league->database->prepareText(u"SELECT count(*), count(mac) FROM audit WHERE action = 'export.players' AND subject = :season"_s);
    QVERIFY(query);
    query->bindValue(u":season"_s, m_league->season.own);
    QVERIFY(Database::run(*query) && query->next());
    QCOMPARE(query->value(0).toInt(), 4);
    QCOMPARE(query->value(1).toInt(), 4);
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
