// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/server/support/sample.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Every list comes a page at a time, and together the pages are the list; from the real executable with the sample league. */
class PagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noListIsEndless();
    void pagesAreTheList_data();
    void pagesAreTheList();
    void countsOnlyWhenAsked_data() { pagesAreTheList_data(); }
    void countsOnlyWhenAsked();
    void countsWhatTheCallerSees();
    void refuses_data();
    void refuses();
    void saysItsOwnAddress();
    void oneAnswerForAllOrders();
    void endsWithTheData_data();
    void endsWithTheData();

private:
    HttpAnswer ask(const QByteArray &target) { return m_server->get(target, m_admin); }
    QByteArray targetOf(const Route &route) const;
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_season;
    QByteArray m_team;
};

namespace {

QJsonArray itemsOf(const HttpAnswer &answer)
{
    const auto data = answer.json()["data"_L1];
    return data.isArray() ? data.toArray() : data.toObject()["rows"_L1].toArray(); // leaderboards
}

QByteArray linkOf(const HttpAnswer &answer, QLatin1StringView name)
{
    return answer.json()["links"_L1].toObject()[name].toObject()["href"_L1].toString().toLatin1();
}

const QJsonObject metaOf(const HttpAnswer &answer)
{
    return answer.json()["meta"_L1].toObject();
}

} // namespace

void PagingTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    m_server = std::make_unique<ServerProcess>();
    QCOMPARE(serveWithSample(*m_server, *m_league), ""_ba);
    m_admin = m_league->tokenOf(u"admin"_s);
    m_season = QByteArray::number(newestSeason(*m_server, m_admin)["id"_L1].toInteger());
    m_team = QByteArray::number(itemsOf(ask("/api/v1/teams?season=" + m_season))[0].toObject()["id"_L1].toInteger());
    for (const auto last : {"50", "51", "52"}) {
        const QByteArray note = R"({"player":)" + QByteArray::number(m_league->player.own) + R"(,"team":)"
            + QByteArray::number(m_league->team.own) + R"(,"text":"note )" + last + R"("})";
        QCOMPARE(m_server->send("PUT", QByteArray("/api/v1/notes/01890a5d-ac96-774b-bcce-b302099a80") + last, m_admin, note).status, 201);
    }
    m_league->addPastImports(3);
}

QByteArray PagingTest::targetOf(const Route &route) const
{
    QByteArray target =
        QByteArray(route.path.data(), route.path.size())
            .replace("{id}", QByteArray::number(route.path == paths::playerNotes ? m_league->player.own : m_league->team.own))
        + '?';
    if (route.parameters.contains("season"))
        target += "season=" + m_season + '&';
    if (route.parameters.contains("metric"))
        target += "metric=goals&";
    if (route.parameters.contains("sport"))
        target += "sport=football&";
    if (route.parameters.contains("team") && route.path != paths::definitions)
        target += "team=" + m_team + '&'; // all of it fits one page
    if (route.path == paths::audit)
        target += "action=session.login&"; // readings are noted there, too
    return target;
}

/** What is not paged says why: it has a bounded length, or is an export. */
void PagingTest::noListIsEndless()
{
    const QList<QLatin1StringView> whole{paths::sports, paths::roles, paths::sessions}; // few, whatever happens
    int paged = 0;
    for (const auto &route : m_league->routes().routes()) {
        if (route.method != Method::Get)
            continue;
        QJsonObject schemas;
        const auto given = route.gives ? route.gives(schemas)["properties"_L1].toObject()["data"_L1].toObject() : QJsonObject();
        const bool list = given["type"_L1].toString() == "array"_L1;
        if (list && !route.path.contains("/exports/"_L1))
            QVERIFY2(route.pages != whole.contains(route.path), route.path.data());
        paged += route.pages ? 1 : 0;
    }
    QCOMPARE(paged, 14);
}

void PagingTest::pagesAreTheList_data()
{
    QTest::addColumn<QByteArray>("target");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_server->login(u"coach"_s, QString::fromUtf16(TestLeague::password)).status, 200); // for the trail
    for (const auto &route : m_league->routes().routes()) {
        if (route.pages)
            QTest::addRow("%s", route.path.data()) << targetOf(route);
    }
}

void PagingTest::pagesAreTheList()
{
    QFETCH(QByteArray, target);
    const auto whole = ask(target + "limit=200");
    QVERIFY2(whole.status == 200, whole.body.constData());
    QVERIFY(linkOf(whole, "next"_L1).isEmpty());
    const auto all = itemsOf(whole);
    QVERIFY2(all.size() >= 2, whole.body.constData());
    const auto usual = ask(target.chopped(1));
    QCOMPARE(itemsOf(usual), all.size() > 50 && target.contains("leaderboards") ? itemsOf(ask(target + "limit=50")) : all);
    QJsonArray walked;
    int pages = 0;
    const auto limit = (all.size() + 2) / 3;
    for (QByteArray next = target + "limit=" + QByteArray::number(limit); !next.isEmpty(); ++pages) {
        QVERIFY(pages < 4);
        const auto page = ask(next);
        QVERIFY2(page.status == 200, page.body.constData());
        QVERIFY(itemsOf(page).size() <= limit);
        for (const auto &item : itemsOf(page))
            walked.append(item);
        next = linkOf(page, "next"_L1);
        QCOMPARE(page.headers.value("link"), next.isEmpty() ? QByteArray() : QByteArray('<' + next + ">; rel=\"next\""));
    }
    QCOMPARE(walked, all);
    QVERIFY(pages > 1);
}

void PagingTest::countsOnlyWhenAsked()
{
    QFETCH(QByteArray, target);
    const auto plain = ask(target + "limit=1");
    QVERIFY2(plain.status == 200, plain.body.constData());
    QVERIFY(!metaOf(plain).contains("total"_L1));
    const auto counted = ask(target + "count=exact&limit=1");
    QVERIFY2(counted.status == 200, counted.body.constData());
    QCOMPARE(itemsOf(counted).size(), 1);
    QCOMPARE(metaOf(counted)["total"_L1].toInteger(), itemsOf(ask(target + "limit=200")).size());
    // On the pages that follow as well.
    const auto second = ask(linkOf(counted, "next"_L1));
    QCOMPARE(second.status, 200);
    QCOMPARE(metaOf(second)["total"_L1], metaOf(counted)["total"_L1]);
}

void PagingTest::countsWhatTheCallerSees()
{
    const auto coach = m_league->tokenOf(u"coach"_s);
    const QByteArray season = "season=" + QByteArray::number(m_league->season.own);
    for (const QByteArray &target : QByteArrayList{"/api/v1/players?count=exact&" + season, "/api/v1/teams?count=exact&" + season,
                                                   "/api/v1/registrations?count=exact&" + season, QByteArray("/api/v1/clubs?count=exact"),
                                                   QByteArray("/api/v1/seasons?count=exact")}) {
        const auto own = m_server->get(target, coach);
        QVERIFY2(own.status == 200, own.body.constData());
        QCOMPARE(metaOf(own)["total"_L1].toInteger(), itemsOf(own).size());
        QVERIFY2(metaOf(own)["total"_L1].toInteger() < metaOf(ask(target))["total"_L1].toInteger(), target.constData());
    }
    // Nothing is counted as well.
    QCOMPARE(metaOf(ask("/api/v1/audit?action=nothing.at_all&count=exact"))["total"_L1].toInteger(-1), 0);
}

void PagingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QByteArray("limit=0") << u"limit"_s;
    QTest::newRow("more than there may be") << QByteArray("limit=201") << u"limit"_s;
    QTest::newRow("no number") << QByteArray("limit=ten") << u"limit"_s;
    QTest::newRow("another count") << QByteArray("count=estimated") << u"count"_s;
    QTest::newRow("an empty count") << QByteArray("count=") << u"count"_s;
    QTest::newRow("a cursor of nobody") << QByteArray("cursor=nonsense") << QString();
    QTest::newRow("a cursor before the first") << QByteArray("cursor=" + QByteArray("1:-5::").toBase64(QByteArray::Base64UrlEncoding))
                                               << QString();
}

void PagingTest::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, name);
    for (const auto &route : m_league->routes().routes()) {
        if (!route.pages)
            continue;
        const auto answer = ask(targetOf(route) + query);
        QVERIFY2(answer.status == 400, route.path.data());
        if (!name.isEmpty())
            QCOMPARE(answer.json()["errors"_L1].toArray()[0].toObject()["pointer"_L1].toString(), name);
    }
}

void PagingTest::saysItsOwnAddress()
{
    for (const QByteArray &query : QByteArrayList{"count=exact&limit=7&season=" + m_season + "&sort=-name,id", "season=" + m_season}) {
        const auto self = linkOf(ask("/api/v1/teams?" + query), "self"_L1);
        QCOMPARE(self, QByteArray("/api/v1/teams?" + query));
        QCOMPARE(ask(self).status, 200);
    }
    QCOMPARE(linkOf(ask("/api/v1/clubs"), "self"_L1), "/api/v1/clubs");
    const QByteArray named = "/api/v1/players?q=%22%3Cb%3E%C3%A9&season=" + m_season;
    QCOMPARE(linkOf(ask(named), "self"_L1), named);
    const auto player = ask("/api/v1/players/" + QByteArray::number(m_league->player.own));
    QCOMPARE(linkOf(player, "self"_L1), QByteArray("/api/v1/players/" + QByteArray::number(m_league->player.own)));
}

/** One ETag means the same bytes, on every node and in whatever order the parameters stood. */
void PagingTest::oneAnswerForAllOrders()
{
    const auto one = ask("/api/v1/teams?season=" + m_season + "&limit=3");
    const auto other = ask("/api/v1/teams?limit=3&season=" + m_season);
    m_server = std::make_unique<ServerProcess>(); // which has kept nothing
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
    const auto otherThere = ask("/api/v1/teams?limit=3&season=" + m_season);
    const auto there = ask("/api/v1/teams?season=" + m_season + "&limit=3");
    for (const auto &answer : {other, there, otherThere}) {
        QCOMPARE(answer.headers.value("etag"), one.headers.value("etag"));
        QCOMPARE(answer.body, one.body);
        QCOMPARE(answer.headers.value("link"), one.headers.value("link"));
    }
}

void PagingTest::endsWithTheData_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const auto &route : m_league->routes().routes()) {
        // The trail only grows; definitions have versions of their own.
        if (route.pages && route.path != paths::audit && route.path != paths::definitions)
            QTest::addRow("%s", route.path.data()) << targetOf(route);
    }
}

void PagingTest::endsWithTheData()
{
    QFETCH(QByteArray, target);
    const auto next = linkOf(ask(target + "limit=1"), "next"_L1);
    QVERIFY(!next.isEmpty());
    QCOMPARE(ask(next).status, 200);
    const auto season = m_season.toLongLong();
    m_league->change([&](Transaction &transaction) -> Result<void> {
        for (const auto scope : {Transaction::Scope::Rosters, Transaction::Scope::Policy}) {
            if (const auto touched = transaction.touch(scope); !touched)
                return touched;
        }
        return transaction.touch(SeasonId{season});
    });
    QTRY_COMPARE(ask(next).status, 410); // a statistic is computed anew at most once a second
    QCOMPARE(ask(target + "limit=1").status, 200);
}

QTEST_GUILESS_MAIN(PagingTest)
#include "tst_paging.moc"
