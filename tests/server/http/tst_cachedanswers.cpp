// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/**
 * Answers from the cache of the real executable. Whether one came from there shows when the data are changed behind its back, without a
 * new revision.
 */
class CachedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void givesTheSameAgain();
    void forgetsWithTheRevision();
    void keepsWhatNoDenialChanges();
    void honoursARevokedToken();
    void honoursAnotherRole();
    void honoursAnotherScope();
    void honoursAnotherDefinition();
    void knowsNoOrderOfParameters();
    void refusesWhatItWouldRefuseAnyway();
    void keepsEachCodingApart();
    void remembersWhatIsNotThere();
    void limitsTheRate();
    void saysWhatIsLeft();
    void saysWhenTheDataWereChanged();

private:
    QByteArray target() const { return "/api/v1/players?limit=5&season=" + QByteArray::number(m_league->season.own); }
    /** Behind the cache's back. */
    void rename(const QString &name) const
    {
        auto query = m_league->database->prepareText(u"UPDATE player SET name = :name WHERE id = :id"_s);
        QVERIFY(query);
        query->bindValue(u":name"_s, name);
        query->bindValue(u":id"_s, m_league->player.own);
        QVERIFY(Database::run(*query));
    }
    void touch() const
    {
        m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
    }
    HttpAnswer get(const QByteArray &token, const QByteArray &from = {})
    {
        return m_server->get(from.isEmpty() ? target() : from, token, {{"Accept-Encoding", "identity"}});
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_coach;
};

/** Both ways out: by the gate alone, and through QtHttpServer. */
void CachedAnswersTest::initTestCase_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("fast path") << QStringList();
    QTest::newRow("through QtHttpServer") << QStringList{u"--no-fast-path"_s};
}

void CachedAnswersTest::init()
{
    QFETCH_GLOBAL(QStringList, options);
    m_server.reset();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_coach = m_league->tokenOf(u"coach"_s);
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve(QStringList{u"--database"_s, m_league->path(), u"--rate"_s, u"5"_s} + options));
}

void CachedAnswersTest::givesTheSameAgain()
{
    const auto first = get(m_coach);
    QCOMPARE(first.status, 200);
    QVERIFY(first.body.contains("Nuala"));
    rename(u"Somebody Else"_s);
    const auto again = get(m_coach);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    for (const auto *name : {"etag", "cache-control", "content-type", "vary", "content-security-policy", "x-content-type-options"})
        QCOMPARE(again.headers.value(name), first.headers.value(name));
    QVERIFY(again.headers.value("x-request-id") != first.headers.value("x-request-id"));
    QVERIFY(again.headers.contains("date"));
    const auto unchanged = m_server->get(target(), m_coach, {{"Accept-Encoding", "identity"}, {"If-None-Match", first.headers["etag"]}});
    QCOMPARE(unchanged.status, 304);
    QVERIFY(unchanged.body.isEmpty());
    QVERIFY(!unchanged.headers.contains("content-type"));
    const auto head = m_server->send("HEAD", target(), m_coach, {}, {{"Accept-Encoding", "identity"}});
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("etag"), first.headers.value("etag"));
    QCOMPARE(head.headers.value("content-length"), QByteArray::number(first.body.size()));
}

void CachedAnswersTest::forgetsWithTheRevision()
{
    const auto first = get(m_coach);
    rename(u"Somebody Else"_s);
    QCOMPARE(get(m_coach).body, first.body);
    touch(); // another process than the server
    const auto changed = get(m_coach);
    QVERIFY(changed.body.contains("Somebody Else"));
    QVERIFY(changed.headers.value("etag") != first.headers.value("etag"));
}

void CachedAnswersTest::keepsWhatNoDenialChanges()
{
    const auto first = get(m_coach);
    rename(u"Somebody Else"_s);
    const auto before = *m_league->database->refreshRevision();
    // Both are audited, under revisions of their own: strangers must not be able to empty the cache.
    QCOMPARE(m_server->login(u"coach"_s, u"wrong"_s).status, 401);
    QCOMPARE(m_server->login(u"coach"_s, QString::fromUtf16(TestLeague::password)).status, 200);
    QTRY_VERIFY(*m_league->database->refreshRevision() > before);
    QCOMPARE(get(m_coach).body, first.body);
}

void CachedAnswersTest::honoursARevokedToken()
{
    const auto second = m_league->tokenOf(u"coach"_s);
    QCOMPARE(get(m_coach).status, 200);
    QCOMPARE(get(second).status, 200);
    QCOMPARE(m_server->send("POST", "/api/v1/auth/logout", m_coach).status, 204);
    QCOMPARE(get(m_coach).status, 401);
    QCOMPARE(get({}).status, 401);
    QCOMPARE(get("0123456789").status, 401);
    QCOMPARE(get(second).status, 200);
    QVERIFY(m_league->userService->disable(u"coach"_s));
    QCOMPARE(get(second).status, 401);
}

void CachedAnswersTest::honoursAnotherRole()
{
    const auto asCoach = get(m_coach);
    auto query = m_league->database->prepareText(u"UPDATE user SET role = 'admin' WHERE name = 'coach'"_s);
    QVERIFY(query);
    QVERIFY(Database::run(*query));
    const auto asAdmin = get(m_coach);
    QCOMPARE(asAdmin.status, 200);
    QVERIFY(asAdmin.headers.value("etag") != asCoach.headers.value("etag"));
    QVERIFY(asAdmin.json()["data"_L1].toArray().size() > asCoach.json()["data"_L1].toArray().size());
}

void CachedAnswersTest::honoursAnotherScope()
{
    const auto player = "/api/v1/players/" + QByteArray::number(m_league->player.own);
    QCOMPARE(get(m_coach, player).status, 200);
    QCOMPARE(get(m_coach, player).status, 200);
    for (const auto *name : {u"stranger", u"nobody"})
        QCOMPARE(get(m_league->tokenOf(QString::fromUtf16(name)), player).status, 404);
    // Who may see the same shares it.
    const auto colleague = m_league->tokenOf(u"gone"_s);
    const auto first = get(m_coach);
    rename(u"Somebody Else"_s);
    QCOMPARE(get(colleague).body, first.body);
}

void CachedAnswersTest::honoursAnotherDefinition()
{
    const QByteArray definition = "/api/v1/stat-definitions/01890a5d-ac96-774b-bcce-b302099a8057";
    const auto put = [&](const QByteArray &formula, const QByteArray &ifMatch) {
        const QByteArray body = R"({"sport":"football","team":)" + QByteArray::number(m_league->team.own)
            + R"(,"id":"own","names":{"en":"Own"},"short":"O","distribution":"ratio","formula":")" + formula + "\"}";
        QList<std::pair<QByteArray, QByteArray>> fields;
        if (!ifMatch.isEmpty())
            fields.append({"If-Match", ifMatch});
        return m_server->send("PUT", definition, m_coach, body, fields).status;
    };
    const QByteArray target = "/api/v1/players/" + QByteArray::number(m_league->player.own)
        + "/statistics?fields=own&include=explain&season=" + QByteArray::number(m_league->season.own);
    QCOMPARE(put("goals / shots", {}), 201);
    const auto first = get(m_coach, target);
    QCOMPARE(first.status, 200);
    QVERIFY(first.body.contains("goals / shots"));
    QCOMPARE(get(m_coach, target).body, first.body);
    QCOMPARE(put("assists / shots", "*"), 200);
    const auto changed = get(m_coach, target);
    QVERIFY2(changed.body.contains("assists / shots") && !changed.body.contains("goals / shots"), changed.body.constData());
    QVERIFY(changed.headers.value("etag") != first.headers.value("etag"));
}

void CachedAnswersTest::knowsNoOrderOfParameters()
{
    const auto first = get(m_coach);
    rename(u"Somebody Else"_s);
    const auto turned = get(m_coach, "/api/v1/players?season=" + QByteArray::number(m_league->season.own) + "&limit=5");
    QCOMPARE(turned.body, first.body);
    QCOMPARE(turned.headers.value("etag"), first.headers.value("etag"));
}

void CachedAnswersTest::refusesWhatItWouldRefuseAnyway()
{
    QCOMPARE(get(m_coach).status, 200);
    QCOMPARE(get(m_coach, target() + "&colour=red").status, 400);
    QCOMPARE(get(m_coach, target() + "&limit=5").status, 400);
    QCOMPARE(get(m_coach, target().replace("limit=5", "limit=500")).status, 400);
    const auto withBody = m_server->send("GET", target(), m_coach, "{}");
    QCOMPARE(withBody.status, 413);
}

void CachedAnswersTest::keepsEachCodingApart()
{
    // The client unpacks gzip by itself and hides the field; who names codings gets the bytes as they are.
    const auto player =
        "/api/v1/players/" + QByteArray::number(m_league->player.own) + "/statistics?season=" + QByteArray::number(m_league->season.own);
    for (int turn = 0; turn < 2; ++turn) {
        const auto plain = get(m_coach, player);
        const auto packed = m_server->get(player, m_coach, {{"Accept-Encoding", "gzip"}});
        QCOMPARE(plain.status, 200);
        QVERIFY(plain.body.size() > 1024);
        QVERIFY(!plain.headers.contains("content-encoding"));
        QCOMPARE(packed.headers.value("content-encoding"), "gzip");
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
        QVERIFY(packed.headers.value("etag") != plain.headers.value("etag"));
    }
}

void CachedAnswersTest::remembersWhatIsNotThere()
{
    const auto stranger = m_league->tokenOf(u"stranger"_s);
    const auto player = "/api/v1/players/" + QByteArray::number(m_league->player.own);
    const auto first = get(stranger, player);
    QCOMPARE(first.status, 404);
    auto query = m_league->database->prepareText(u"UPDATE competition SET visibility = 'league'"_s); // behind its back
    QVERIFY(query);
    QVERIFY(Database::run(*query));
    const auto again = get(stranger, player);
    QCOMPARE(again.status, 404);
    QVERIFY(again.headers.value("x-request-id") != first.headers.value("x-request-id"));
    QCOMPARE(again.json()["request_id"_L1].toString().toLatin1(), again.headers.value("x-request-id"));
    QCOMPARE(again.headers.value("cache-control"), "no-store");
    touch();
    QCOMPARE(get(stranger, player).status, 200);
}

void CachedAnswersTest::limitsTheRate()
{
    int refused = 0;
    for (int turn = 0; turn < 40; ++turn) // 5 a second, 20 at once
        refused += get(m_coach).status == 429;
    QVERIFY(refused > 0);
}

void CachedAnswersTest::saysWhatIsLeft()
{
    for (int asked = 1; asked <= 3; ++asked) { // worked out, then from the cache
        const auto answer = get(m_coach);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("ratelimit-policy"), R"("account";q=20;w=4)");
        const auto left = answer.headers.value("ratelimit");
        QVERIFY2(left.startsWith(R"("account";r=)"), left.constData());
        const int remaining = left.sliced(12).split(';').constFirst().toInt();
        QVERIFY(remaining >= 20 - asked && remaining < 20);
    }
    HttpAnswer answer;
    for (int asked = 0; asked < 60 && answer.status != 429; ++asked)
        answer = get(m_coach);
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.headers.value("ratelimit").startsWith(R"("account";r=0;t=)"));
    QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    QVERIFY(!m_server->get("/version").headers.contains("ratelimit")); // of no account
}

/** As the audit trail has it; who asks by that date alone gets the whole answer: seconds are too coarse for it. */
void CachedAnswersTest::saysWhenTheDataWereChanged()
{
    m_league->change([&](Transaction &transaction) -> Result<void> {
        if (const auto touched = transaction.touch(SeasonId{m_league->season.own}); !touched)
            return touched;
        return transaction.audit({.action = u"season.import"_s});
    });
    auto query = m_league->database->prepareText(u"UPDATE audit SET at = 1711886400 WHERE id = (SELECT max(id) FROM audit)"_s);
    QVERIFY(query && Database::run(*query));
    const QByteArray date = "Sun, 31 Mar 2024 12:00:00 GMT";
    for (int round = 0; round < 2; ++round) { // worked out, and from the cache
        const auto answer = get(m_coach);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("last-modified"), date);
        const auto fresh =
            m_server->get(target(), m_coach, {{"Accept-Encoding", "identity"}, {"If-None-Match", answer.headers.value("etag")}});
        QCOMPARE(fresh.status, 304);
        QCOMPARE(fresh.headers.value("last-modified"), date);
        QCOMPARE(m_server->get(target(), m_coach, {{"Accept-Encoding", "identity"}, {"If-Modified-Since", date}}).status, 200);
        QCOMPARE(
            m_server->get(target(), m_coach, {{"Accept-Encoding", "identity"}, {"If-None-Match", "\"other\""}, {"If-Modified-Since", date}})
                .status,
            200);
    }
    QVERIFY(!get(m_coach, "/api/v1/me").headers.contains("last-modified")); // is not to be kept
    QVERIFY(!get(m_coach, "/api/v1/players/987654").headers.contains("last-modified"));
}

QTEST_GUILESS_MAIN(CachedAnswersTest)
#include "tst_cachedanswers.moc"
