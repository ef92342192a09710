// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "core/import/csvreader.h"
#include "tests/server/support/sample.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** "sort" on lists, from the real executable with the sample league. */
class SortingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeySorts_data();
    void everyKeySorts();
    void sortsBySeveralKeys();
    void sortsTheSquadByMetric();
    void sortsWholeLeaderboards();
    void pagesInOrder();
    void sortsTables();
    void refuses_data();
    void refuses();
    void keepsCursorsToTheirOrder();

private:
    QByteArray targetOf(const Route &route) const;
    QJsonObject dataObject(const QByteArray &target)
    {
        const auto answer = m_server->get(target, m_admin);
        return answer.status == 200 ? answer.json()["data"_L1].toObject() : QJsonObject();
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_season;
    QByteArray m_team;
};

namespace {

const QList<std::pair<QByteArray, QByteArray>> asCsv{{"Accept", "text/csv"}};

/** Of one column of a CSV answer. */
QStringList columnOf(const HttpAnswer &answer, const QString &name)
{
    const auto read = CsvReader().read(answer.body, u"a.csv"_s);
    const auto index = read ? read->columnIndex(name) : std::nullopt;
    QStringList cells;
    for (qsizetype row = 0; index && row < read->rowCount(); ++row)
        cells.append(read->at(row, int(*index)).toString());
    return cells;
}

/** What the cells are in order by: numbers as numbers. */
bool isAscending(const QStringList &cells)
{
    const bool numbers = std::ranges::all_of(cells, [](const QString &cell) {
        bool ok = false;
        cell.toDouble(&ok);
        return ok || cell.isEmpty();
    });
    bool ended = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (ended && !cells[i].isEmpty())
            return false; // something after nothing
        ended = cells[i].isEmpty();
        if (i == 0 || ended)
            continue;
        if (numbers ? cells[i].toDouble() < cells[i - 1].toDouble() : cells[i].compare(cells[i - 1], Qt::CaseInsensitive) < 0)
            return false;
    }
    return true;
}

QStringList reversedFilled(const QStringList &cells)
{
    QStringList reversed;
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            reversed.prepend(cell);
    }
    while (reversed.size() < cells.size())
        reversed.append(QString());
    return reversed;
}

} // namespace

void SortingTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    m_server = std::make_unique<ServerProcess>();
    QCOMPARE(serveWithSample(*m_server, *m_league), ""_ba);
    m_admin = m_league->tokenOf(u"admin"_s);
    m_season = QByteArray::number(newestSeason(*m_server, m_admin)["id"_L1].toInteger());
    const auto teams = m_server->get("/api/v1/teams?season=" + m_season, m_admin).json()["data"_L1].toArray();
    QVERIFY(teams.size() > 5);
    m_team = QByteArray::number(teams[0].toObject()["id"_L1].toInteger());
}

QByteArray SortingTest::targetOf(const Route &route) const
{
    QByteArray target = QByteArray(route.path.data(), route.path.size()).replace("{id}", m_team) + '?';
    if (route.parameters.contains("season"))
        target += "season=" + m_season + '&';
    if (route.parameters.contains("metric"))
        target += "metric=goals&qualified=false&limit=200&team=" + m_team + '&'; // all on one page
    else if (route.parameters.contains("team"))
        target += "team=" + m_team + '&'; // the league is longer than a page
    return target;
}

/** All lists that a coach looks at can be sorted, by every key that they name, either way. */
void SortingTest::everyKeySorts_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QList<QLatin1StringView> wanted{paths::players, paths::teams,        paths::matches,        paths::registrations, paths::clubs,
                                    paths::seasons, paths::competitions, paths::teamStatistics, paths::leaderboards};
    for (const auto &route : m_league->routes().routes()) {
        if (route.sorts.isEmpty())
            continue;
        QVERIFY2(wanted.removeOne(route.path), route.path.data());
        for (const QByteArray &key : route.sorts)
            QTest::addRow("%s %s", route.path.data(), key.constData()) << targetOf(route) << (key == "*" ? "goals" : key);
    }
    QCOMPARE(wanted.size(), 0);
}

void SortingTest::everyKeySorts()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, key);
    const auto column = key == "goals" ? u"values.goals"_s : QString::fromLatin1(key);
    const auto up = m_server->get(target + "sort=" + key, m_admin, asCsv);
    QVERIFY2(up.status == 200, up.body.constData());
    const auto ascending = columnOf(up, column);
    QVERIFY(ascending.size() > 1);
    QVERIFY2(isAscending(ascending), qPrintable(ascending.join(u' ')));
    const auto down = m_server->get(target + "sort=-" + key, m_admin, asCsv);
    QVERIFY2(down.status == 200, down.body.constData());
    const auto descending = columnOf(down, column);
    // Words that differ only in case are equal here.
    QCOMPARE(descending.join(u'\n').toCaseFolded(), reversedFilled(ascending).join(u'\n').toCaseFolded());
    QCOMPARE(m_server->get(target + "sort=" + key, m_admin).status, 200); // as the document of the API has it
}

void SortingTest::sortsBySeveralKeys()
{
    const auto csv = m_server->get("/api/v1/matches?sort=-round,home_name&season=" + m_season, m_admin, asCsv);
    const auto rounds = columnOf(csv, u"round"_s);
    const auto names = columnOf(csv, u"home_name"_s);
    QVERIFY(rounds.size() > 20);
    for (qsizetype i = 1; i < rounds.size(); ++i) {
        QVERIFY(rounds[i].toInt() <= rounds[i - 1].toInt());
        if (rounds[i] == rounds[i - 1])
            QVERIFY(names[i].compare(names[i - 1], Qt::CaseInsensitive) >= 0);
    }
    // What is equal goes by id.
    const auto status = m_server->get("/api/v1/matches?sort=status&season=" + m_season, m_admin, asCsv);
    const auto words = columnOf(status, u"status"_s);
    const auto ids = columnOf(status, u"id"_s);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QVERIFY(words[i] != words[i - 1] || ids[i].toInt() > ids[i - 1].toInt());
}

void SortingTest::sortsTheSquadByMetric()
{
    const auto data = dataObject("/api/v1/teams/" + m_team + "/statistics?sort=-shots,name&fields=goals,shots&season=" + m_season);
    const auto rows = data["rows"_L1].toArray();
    QVERIFY(rows.size() > 5);
    const auto shots = [&](qsizetype row) { return rows[row].toObject()["values"_L1].toArray()[1].toDouble(-1); };
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(shots(i) <= shots(i - 1));
    QVERIFY(shots(0) > 0);
    const auto unknown =
        m_server->get("/api/v1/teams/" + m_team + "/statistics?sort=saves_of_nobody&fields=goals,shots&season=" + m_season, m_admin);
    QCOMPARE(unknown.status, 400);
    QVERIFY2(unknown.json()["detail"_L1].toString().endsWith(u": goals, shots."_s), unknown.body.constData());
}

void SortingTest::sortsWholeLeaderboards()
{
    const QByteArray board = "/api/v1/leaderboards?metric=goals&kind=total&qualified=false&season=" + m_season;
    const auto all = columnOf(m_server->get(board + "&limit=200&sort=rank", m_admin, asCsv), u"player"_s);
    QVERIFY(all.size() > 20);
    // The last of all come first, not the last of the first page.
    const auto listed = dataObject(board + "&limit=1")["listed"_L1].toInteger();
    QStringList paged;
    QByteArray target = board + "&limit=90&sort=-rank";
    while (!target.isEmpty()) {
        const auto answer = m_server->get(target, m_admin);
        QVERIFY2(answer.status == 200, answer.body.constData());
        for (const auto &row : answer.json()["data"_L1].toObject()["rows"_L1].toArray())
            paged.append(QString::number(row.toObject()["player"_L1].toInteger()));
        target = answer.json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString().toLatin1();
    }
    QCOMPARE(paged.size(), listed);
    QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), listed);
    QCOMPARE(QSet<QString>(paged.end() - 5, paged.end()).contains(all.constFirst()), true);
}

void SortingTest::pagesInOrder()
{
    const QByteArray list = "/api/v1/players?season=" + m_season;
    QStringList names;
    int pages = 0;
    QByteArray target = list + "&limit=70&sort=-name";
    while (!target.isEmpty()) {
        const auto answer = m_server->get(target, m_admin);
        QVERIFY2(answer.status == 200, answer.body.constData());
        for (const auto &player : answer.json()["data"_L1].toArray())
            names.append(player.toObject()["name"_L1].toString());
        target = answer.json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString().toLatin1();
        QVERIFY(target.isEmpty() || target.contains("sort=-name"));
        ++pages;
    }
    QVERIFY(pages > 2);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY(names[i].compare(names[i - 1], Qt::CaseInsensitive) <= 0);
    QCOMPARE(names.size(), QSet<QString>(names.begin(), names.end()).size());
}

void SortingTest::sortsTables()
{
    const auto target = "/api/v1/teams?sort=-players,name&season=" + m_season;
    const auto csv = m_server->get(target, m_admin, asCsv);
    QStringList names;
    for (const auto &team : m_server->get(target, m_admin).json()["data"_L1].toArray())
        names.append(team.toObject()["name"_L1].toString());
    QCOMPARE(columnOf(csv, u"name"_s), names);
    QVERIFY(csv.headers.value("etag") != m_server->get("/api/v1/teams?season=" + m_season, m_admin, asCsv).headers.value("etag"));
}

void SortingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("sort");
    QTest::newRow("unknown") << QByteArray("height");
    QTest::newRow("a column that is no key") << QByteArray("season");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("only a minus") << QByteArray("-");
    QTest::newRow("two minus") << QByteArray("--name");
    QTest::newRow("twice") << QByteArray("name,-name");
    QTest::newRow("a comma at the end") << QByteArray("name,");
    QTest::newRow("five") << QByteArray("id,round,status,day,home");
    QTest::newRow("SQL") << QByteArray("id;DROP%20TABLE%20player--");
    QTest::newRow("an expression") << QByteArray("(CASE%20WHEN%201=1%20THEN%20id%20END)");
    QTest::newRow("a star") << QByteArray("*");
    QTest::newRow("a plus") << QByteArray("+id");
}

void SortingTest::refuses()
{
    QFETCH(QByteArray, sort);
    const auto answer = m_server->get("/api/v1/matches?season=" + m_season + "&sort=" + sort, m_admin);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.json()["detail"_L1].toString().contains(u"id, round, status, kick_off"_s), answer.body.constData());
    QCOMPARE(m_server->get("/api/v1/players/1/trend?metric=goals&sort=id&season=" + m_season, m_admin).status, 400); // no such parameter
    QCOMPARE(m_server->get("/api/v1/teams/" + m_team + "/statistics?season=" + m_season + "&sort=*", m_admin).status, 400);
}

void SortingTest::keepsCursorsToTheirOrder()
{
    const QByteArray list = "/api/v1/players?limit=10&season=" + m_season;
    const auto next =
        m_server->get(list + "&sort=-name", m_admin).json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString();
    const auto cursor = next.section(u"cursor="_s, 1).toLatin1();
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(m_server->get(list + "&sort=-name&cursor=" + cursor, m_admin).status, 200);
    for (const auto *other : {"", "&sort=name", "&sort=-name,birth_year"}) {
        const auto answer = m_server->get(list + other + "&cursor=" + cursor, m_admin);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.json()["detail"_L1].toString().contains(u"another order"_s), answer.body.constData());
    }
    const auto season = m_season.toLongLong();
    m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{season}); });
    QTRY_COMPARE(m_server->get(list + "&sort=-name&cursor=" + cursor, m_admin).status, 410);
}

QTEST_GUILESS_MAIN(SortingTest)
#include "tst_sorting.moc"
