// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/security/token.h"
#include "tests/server/support/editing.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Accounts, sessions, passwords and the audit trail through the real executable: what ends, ends at once, and no secret stays anywhere. */
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsOwnSessions();
    void endsOneSession();
    void endsAllOtherSessions();
    void renewsAToken();
    void endsWithAStolenToken();
    void changesAPassword();
    void refusesPasswords_data();
    void refusesPasswords();
    void slowsGuessesOfAPassword();
    void makesAnAccount();
    void refusesAccounts_data();
    void refusesAccounts();
    void setsNobodysOwnPassword();
    void endsSessionsAtOnce_data();
    void endsSessionsAtOnce();
    void keepsTheLastAdmin();
    void deletesAnAccount();
    void changesWhoSeesATeam();
    void wantsTheStateOfAnAccount();
    void saysWhatRolesMay();
    void readsTheAuditTrail();
    void tellsWhoWasTurnedAway();
    void pagesTheAuditTrail();
    void keepsNoSecret();

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &token, const QByteArray &body = {},
                    const Fields &fields = {})
    {
        auto answer = m_server->send(method, target, token, body, fields);
        m_said += answer.body;
        return answer;
    }
    HttpAnswer asAdmin(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const Fields &fields = {})
    {
        return send(method, target, m_admin, body, fields);
    }
    QByteArray signIn(const QString &name, const QString &password)
    {
        const auto answer = m_server->login(name, password);
        return answer.json()["data"_L1].toObject()["token"_L1].toString().toLatin1();
    }
    QByteArray userTarget(const QString &name) const { return "/api/v1/users/" + QByteArray::number(toNumber(m_league->user(name).id)); }
    /** Of the account, whatever its state is. */
    HttpAnswer change(const QString &name, const QByteArray &patch)
    {
        return asAdmin("PATCH", userTarget(name), patch, {{"If-Match", "*"}});
    }
    /** Kept for whoever has this scope, and given again without asking anybody but the authenticator. */
    QByteArray cachedTarget() const
    {
        return "/api/v1/teams/" + QByteArray::number(m_league->team.own) + "?season=" + QByteArray::number(m_league->season.own);
    }
    int statusOf(const QByteArray &token) { return send("GET", cachedTarget(), token).status; }
    void run(const QString &sql) const
    {
        auto query = m_league->database->prepareText(sql);
        QVERIFY(query && Database::run(*query));
    }
    qint64 audited(const QString &action, qint64 subject) const
    {
        return numberOf(*m_league, u"SELECT count(*) FROM audit WHERE action = '%1' AND subject = %2"_s.arg(action).arg(subject));
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_coach;
    QByteArray m_said; // all bodies of answers
};

namespace {

const QString usual = QString::fromUtf16(TestLeague::password);
const QByteArray other = "quiet river under maples";

QByteArray passwordChange(const QByteArray &current, const QByteArray &wanted)
{
    return R"({"current":")" + current + R"(","new":")" + wanted + R"("})";
}

QByteArray newPassword(const QByteArray &password)
{
    return R"({"password":")" + password + R"("})";
}

QByteArray findingOf(const HttpAnswer &answer)
{
    const auto first = answer.json()["errors"_L1].toArray().at(0).toObject();
    return (first["code"_L1].toString() + u' ' + first["pointer"_L1].toString()).toLatin1();
}

QJsonArray listOf(const HttpAnswer &answer)
{
    return answer.json()["data"_L1].toArray();
}

} // namespace

void AccountsTest::init()
{
    m_server.reset();
    m_said.clear();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_admin = m_league->tokenOf(u"admin"_s);
    m_coach = m_league->tokenOf(u"coach"_s);
    m_server = std::make_unique<ServerProcess>();
    m_server->logTo(m_league->path() + u".log"_s);
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
}

void AccountsTest::listsOwnSessions()
{
    const QByteArray body = R"({"name":"coach","password":")" + usual.toUtf8() + R"(","device":"Anna's laptop","stay_signed_in":true})";
    const auto signedIn = m_server->send("POST", "/api/v1/auth/login", {}, body);
    const auto token = signedIn.json()["data"_L1].toObject()["token"_L1].toString().toLatin1();
    std::ignore = m_league->tokenOf(u"coach"_s, 13 * 3600); // idle for too long
    std::ignore = m_league->tokenOf(u"coach"_s, 8 * 24 * 3600); // expired
    const auto revoked = m_league->tokenOf(u"coach"_s);
    QCOMPARE(send("POST", "/api/v1/auth/logout", revoked).status, 204);

    const auto answer = send("GET", "/api/v1/auth/sessions", token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const auto sessions = listOf(answer);
    QCOMPARE(sessions.size(), 2);
    const auto mine = sessions[0].toObject();
    QCOMPARE(mine["device"_L1].toString(), u"Anna's laptop"_s);
    QCOMPARE(mine["present"_L1].toBool(), true);
    QCOMPARE(mine["stay_signed_in"_L1].toBool(), true);
    QCOMPARE(mine["expires"_L1], signedIn.json()["data"_L1].toObject()["expires"_L1]);
    QCOMPARE(sessions[1].toObject()["device"_L1].toString(), u"test"_s);
    QCOMPARE(sessions[1].toObject()["present"_L1].toBool(), false);
    QCOMPARE(listOf(send("GET", "/api/v1/auth/sessions", m_admin)).size(), 1);
    for (const auto &secret : {token, token::hashOf(token).toHex(), token::hashOf(token).toBase64(), QByteArray("token")})
        QVERIFY(!answer.body.contains(secret));
}

void AccountsTest::endsOneSession()
{
    const auto second = m_league->tokenOf(u"coach"_s);
    const auto stranger = m_league->tokenOf(u"stranger"_s);
    const auto idOf = [&](const QByteArray &token) {
        for (const auto &session : listOf(send("GET", "/api/v1/auth/sessions", token))) {
            if (session.toObject()["present"_L1].toBool())
                return QByteArray::number(session.toObject()["id"_L1].toInteger());
        }
        return QByteArray();
    };
    const QByteArray target = "/api/v1/auth/sessions/" + idOf(second);
    QCOMPARE(statusOf(second), 200); // from now on from the cache
    QCOMPARE(statusOf(second), 200);
    QCOMPARE(send("DELETE", target, m_coach).status, 204);
    QCOMPARE(statusOf(second), 401);
    QCOMPARE(send("GET", "/api/v1/me", second).status, 401);
    QCOMPARE(statusOf(m_coach), 200);
    QCOMPARE(send("DELETE", target, m_coach).status, 404);
    QCOMPARE(audited(u"session.end"_s, target.split('/').constLast().toLongLong()), 1);
    // Another's is as if it were not there, for an admin, too.
    const QByteArray theirs = "/api/v1/auth/sessions/" + idOf(stranger);
    for (const auto &token : {m_coach, m_admin}) {
        auto refused = send("DELETE", theirs, token);
        auto missing = send("DELETE", "/api/v1/auth/sessions/987654", token);
        QCOMPARE(refused.status, 404);
        QCOMPARE(missing.status, 404);
        refused.body.replace(refused.headers.value("x-request-id"), "-").replace(theirs, "-");
        missing.body.replace(missing.headers.value("x-request-id"), "-").replace("/api/v1/auth/sessions/987654", "-");
        QCOMPARE(refused.body, missing.body);
    }
    QCOMPARE(send("GET", "/api/v1/me", stranger).status, 200);
    // One's own is a way to sign out.
    QCOMPARE(send("DELETE", "/api/v1/auth/sessions/" + idOf(m_coach), m_coach).status, 204);
    QCOMPARE(statusOf(m_coach), 401);
}

void AccountsTest::endsAllOtherSessions()
{
    const auto second = m_league->tokenOf(u"coach"_s);
    const auto third = m_league->tokenOf(u"coach"_s);
    const auto sessions = listOf(send("GET", "/api/v1/auth/sessions", m_coach));
    QCOMPARE(sessions.size(), 3);
    for (const auto &session : sessions) {
        const QByteArray target = "/api/v1/auth/sessions/" + QByteArray::number(session.toObject()["id"_L1].toInteger());
        const auto one = send("GET", target, m_coach);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.headers.value("cache-control"), "no-store");
        QCOMPARE(one.json()["data"_L1].toObject(), session.toObject());
        QCOMPARE(send("GET", target, m_admin).status, 404); // another's, for whomever
    }
    QCOMPARE(send("GET", "/api/v1/auth/sessions/987654", m_coach).status, 404);
    for (const auto &token : {second, third, m_coach})
        QCOMPARE(statusOf(token), 200);
    QCOMPARE(send("DELETE", "/api/v1/auth/sessions", {}).status, 401);
    QCOMPARE(send("DELETE", "/api/v1/auth/sessions", second).status, 204);
    QCOMPARE(statusOf(second), 200);
    QCOMPARE(statusOf(third), 401);
    QCOMPARE(statusOf(m_coach), 401);
    QCOMPARE(statusOf(m_admin), 200);
    QCOMPARE(listOf(send("GET", "/api/v1/auth/sessions", second)).size(), 1);
    QCOMPARE(audited(u"session.end_others"_s, toNumber(m_league->user(u"coach"_s).id)), 1);
}

void AccountsTest::renewsAToken()
{
    const QByteArray target = "/api/v1/auth/renew";
    QCOMPARE(send("POST", target, m_coach).status, 429);
    QVERIFY(send("POST", target, m_coach).headers.value("retry-after").toInt() > 80'000);
    QCOMPARE(send("POST", target, {}).status, 401);
    run(u"UPDATE session SET renewed_at = renewed_at - 86400"_s);
    const auto answer = send("POST", target, m_coach);
    QVERIFY2(answer.status == 200, answer.body);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const auto data = answer.json()["data"_L1].toObject();
    const auto token = data["token"_L1].toString().toLatin1();
    QCOMPARE(data["me"_L1].toObject()["name"_L1].toString(), u"coach"_s);
    QCOMPARE(data["expires"_L1], listOf(send("GET", "/api/v1/auth/sessions", m_coach))[0].toObject()["expires"_L1]);
    const auto session = listOf(send("GET", "/api/v1/auth/sessions", m_coach))[0].toObject()["id"_L1].toInteger();
    QCOMPARE(audited(u"session.renew"_s, session), 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(m_coach), 200); // also from the cache
    QCOMPARE(send("POST", target, m_coach).status, 429);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(token), 200);
    const auto sessions = listOf(send("GET", "/api/v1/auth/sessions", token));
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0].toObject()["id"_L1].toInteger(), session);
    QTRY_COMPARE(numberOf(*m_league, u"SELECT count(*) FROM session_spent"_s), 1);
    QCOMPARE(statusOf(m_admin), 200);
    for (const auto &secret : {m_coach, token, token::hashOf(token).toHex()})
        QVERIFY(!send("GET", "/api/v1/auth/sessions", token).body.contains(secret));
}

void AccountsTest::endsWithAStolenToken()
{
    run(u"UPDATE session SET renewed_at = renewed_at - 86400"_s);
    const auto second = m_league->tokenOf(u"coach"_s);
    const auto renewed = send("POST", "/api/v1/auth/renew", m_coach);
    const auto token = renewed.json()["data"_L1].toObject()["token"_L1].toString().toLatin1();
    for (const auto &both : {m_coach, token, token}) // everything is remembered, and the answer kept
        QCOMPARE(statusOf(both), 200);
    QCOMPARE(statusOf(m_coach), 401);
    QCOMPARE(statusOf(token), 401);
    QCOMPARE(send("GET", "/api/v1/me", token).status, 401);
    QCOMPARE(send("POST", "/api/v1/auth/renew", token).status, 401);
    QCOMPARE(statusOf(second), 200);
    QTRY_COMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit WHERE action = 'session.stolen'"_s), 1);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM session WHERE revoked_at IS NOT NULL"_s), 1);
    QCOMPARE(statusOf(token), 401);
    QVERIFY(!m_said.contains("stolen")); // a thief is told no more than anybody
}

void AccountsTest::changesAPassword()
{
    const auto second = m_league->tokenOf(u"coach"_s);
    QCOMPARE(statusOf(second), 200);
    QCOMPARE(statusOf(second), 200);
    const auto changed = send("POST", "/api/v1/auth/password", m_coach, passwordChange(usual.toUtf8(), other));
    QVERIFY2(changed.status == 204, changed.body);
    QCOMPARE(changed.headers.value("cache-control"), "no-store");
    QCOMPARE(statusOf(second), 401);
    QCOMPARE(send("GET", "/api/v1/me", second).status, 401);
    QCOMPARE(statusOf(m_coach), 200);
    QCOMPARE(m_server->login(u"coach"_s, usual).status, 401);
    QCOMPARE(m_server->login(u"coach"_s, QString::fromUtf8(other)).status, 200);
    QCOMPARE(audited(u"user.password"_s, toNumber(m_league->user(u"coach"_s).id)), 1);
    QCOMPARE(textOf(*m_league, u"SELECT actor FROM audit WHERE action = 'user.password'"_s).toLongLong(),
             toNumber(m_league->user(u"coach"_s).id));
    QCOMPARE(statusOf(m_admin), 200); // nobody else's
}

void AccountsTest::refusesPasswords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("finding");
    const auto now = usual.toUtf8();
    QTest::newRow("wrong") << passwordChange("wrong tree lane bicycle", other) << 403 << QByteArray("wrong_password /current");
    QTest::newRow("short") << passwordChange(now, "short") << 422 << QByteArray("too_short /new");
    QTest::newRow("known") << passwordChange(now, "abcabcabcabcabcabc") << 422 << QByteArray("well_known /new");
    QTest::newRow("named") << passwordChange(now, "coachcoach-coach1234") << 422 << QByteArray("contains_name /new");
    QTest::newRow("same") << passwordChange(now, now) << 422 << QByteArray("same_password /new");
    QTest::newRow("long") << passwordChange(now, QByteArray(1025, 'x') + "y") << 422 << QByteArray("too_long /new");
    QTest::newRow("empty") << QByteArray("{}") << 400 << QByteArray("missing /current");
    QTest::newRow("more") << R"({"current":"a","new":"b","stay":true})"_ba << 400 << QByteArray("unknown_member /stay");
    QTest::newRow("large") << passwordChange(now, QByteArray(20'000, 'x')) << 413 << QByteArray(" ");
}

void AccountsTest::refusesPasswords()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, finding);
    const auto hash = m_league->user(u"coach"_s).password;
    const auto second = m_league->tokenOf(u"coach"_s);
    const auto answer = send("POST", "/api/v1/auth/password", m_coach, body);
    QVERIFY2(answer.status == status, QByteArray(QByteArray::number(answer.status) + ' ' + answer.body).constData());
    QCOMPARE(findingOf(answer), finding);
    QCOMPARE(m_league->user(u"coach"_s).password, hash);
    QCOMPARE(send("GET", "/api/v1/me", second).status, 200);
}

void AccountsTest::slowsGuessesOfAPassword()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(send("POST", "/api/v1/auth/password", m_coach, passwordChange("guess number " + QByteArray::number(i), other)).status,
                 403);
    // Longer than the test may take to come here.
    run(u"UPDATE lockout SET locked_until = locked_until + 600 WHERE locked_until > 0"_s);
    const auto right = send("POST", "/api/v1/auth/password", m_coach, passwordChange(usual.toUtf8(), other));
    QCOMPARE(right.status, 429);
    QVERIFY(right.headers.value("retry-after").toInt() > 0);
    // The same count as for sign-ins, and nobody else's.
    QCOMPARE(m_server->login(u"coach"_s, usual).status, 429);
    QCOMPARE(m_server->login(u"viewer"_s, usual).status, 200);
    QCOMPARE(audited(u"password.refused"_s, toNumber(m_league->user(u"coach"_s).id)), 5);
}

void AccountsTest::makesAnAccount()
{
    const QByteArray team = QByteArray::number(m_league->team.own);
    const QByteArray body = R"({"name":"Zoë Ní Bhriain","role":"viewer","teams":[)" + team + "]}";
    const Fields key{{"Idempotency-Key", "a new viewer"}};
    const auto made = asAdmin("POST", "/api/v1/users", body, key);
    QVERIFY2(made.status == 201, made.body);
    const auto target = made.headers.value("location");
    const auto data = made.json()["data"_L1].toObject();
    QCOMPARE(target, "/api/v1/users/" + QByteArray::number(data["id"_L1].toInteger()));
    QCOMPARE(data["role"_L1].toString(), u"viewer"_s);
    QCOMPARE(data["disabled"_L1].toBool(), false);
    QCOMPARE(asAdmin("POST", "/api/v1/users", body, key).body, made.body);
    // Without a password nobody gets in, not even with none.
    for (const auto &guess : {u""_s, usual})
        QCOMPARE(m_server->login(u"zoe ni bhriain"_s, guess).status, 401);
    const auto weak = asAdmin("PUT", target + "/password", newPassword("short"));
    QCOMPARE(weak.status, 422);
    QCOMPARE(findingOf(weak), "too_short /password");
    QCOMPARE(asAdmin("PUT", target + "/password", newPassword(other)).status, 204);
    const auto token = signIn(u"zoe ni bhriain"_s, QString::fromUtf8(other));
    const auto me = send("GET", "/api/v1/me", token).json()["data"_L1].toObject();
    QCOMPARE(me["name"_L1].toString(), u"Zoë Ní Bhriain"_s);
    QCOMPARE(me["teams"_L1].toArray(), (QJsonArray{m_league->team.own}));
    QCOMPARE(statusOf(token), 200);
    const auto list = asAdmin("GET", "/api/v1/users");
    QCOMPARE(list.headers.value("cache-control"), "no-store");
    QVERIFY(listOf(list).contains(data));
    // Under a uuid of one's own a repeat is known.
    const QByteArray own = "/api/v1/users/01890a5d-ac96-774b-bcce-b302099a8057";
    QCOMPARE(asAdmin("PUT", own, R"({"name":"Ng'ang'a","role":"coach","disabled":true})").status, 201);
    QCOMPARE(asAdmin("PUT", own, R"({"role":"coach","name":"Ng'ang'a","disabled":true})").status, 200);
    QCOMPARE(asAdmin("PUT", own, R"({"name":"Ng'ang'a","role":"admin"})").status, 428);
    QVERIFY(m_league->user(u"Ng'ang'a"_s).disabled);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit WHERE action = 'user.create' AND actor IS NOT NULL"_s), 2);
}

void AccountsTest::refusesAccounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("finding");
    QTest::newRow("no name") << R"({"name":" ","role":"coach"})"_ba << 422 << QByteArray("length /name");
    QTest::newRow("long name") << R"({"role":"coach","name":")" + QByteArray(201, 'x') + "\"}" << 422 << QByteArray("length /name");
    QTest::newRow("taken name") << R"({"name":"CÖACH","role":"coach"})"_ba << 409 << QByteArray("taken_name /name");
    QTest::newRow("no role") << R"({"name":"Ann"})"_ba << 400 << QByteArray("missing /role");
    QTest::newRow("other role") << R"({"name":"Ann","role":"root"})"_ba << 400 << QByteArray("unknown_word /role");
    QTest::newRow("no team") << R"({"name":"Ann","role":"coach","teams":[987654]})"_ba << 422 << QByteArray("unknown_team /teams/0");
    QTest::newRow("twice") << R"({"name":"Ann","role":"coach","teams":[1,1]})"_ba << 422 << QByteArray("duplicate /teams/1");
    // It must not get into what is kept to know repeats by.
    QTest::newRow("password") << R"({"name":"Ann","role":"coach","password":"plum tree lane"})"_ba << 400
                              << QByteArray("unknown_member /password");
}

void AccountsTest::refusesAccounts()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, finding);
    const auto before = numberOf(*m_league, u"SELECT count(*) FROM user"_s);
    const auto answer = asAdmin("POST", "/api/v1/users", body, {{"Idempotency-Key", "k"}});
    QVERIFY2(answer.status == status, QByteArray(QByteArray::number(answer.status) + ' ' + answer.body).constData());
    QCOMPARE(findingOf(answer), finding);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM user"_s), before);
}

void AccountsTest::setsNobodysOwnPassword()
{
    // Whoever finds an admin's device signed in could keep the account.
    const auto hash = m_league->user(u"admin"_s).password;
    const auto refused = asAdmin("PUT", userTarget(u"admin"_s) + "/password", newPassword(other));
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.contains("/auth/password"));
    QCOMPARE(m_league->user(u"admin"_s).password, hash);
    QCOMPARE(asAdmin("PUT", "/api/v1/users/987654/password", newPassword(other)).status, 404);
}

void AccountsTest::endsSessionsAtOnce_data()
{
    QTest::addColumn<QByteArray>("patch"); // empty: another password
    QTest::addColumn<int>("status"); // of the next request
    QTest::newRow("another role") << R"({"role":"viewer"})"_ba << 401;
    QTest::newRow("a higher role") << R"({"role":"admin"})"_ba << 401;
    QTest::newRow("disabled") << R"({"disabled":true})"_ba << 401;
    QTest::newRow("another password") << QByteArray() << 401;
    QTest::newRow("no team") << R"({"teams":[]})"_ba << 404;
    QTest::newRow("another name") << R"({"name":"Trainer"})"_ba << 200;
}

void AccountsTest::endsSessionsAtOnce()
{
    QFETCH(QByteArray, patch);
    QFETCH(int, status);
    const auto target = userTarget(u"coach"_s);
    QCOMPARE(statusOf(m_coach), 200);
    QCOMPARE(statusOf(m_coach), 200);
    const auto done = patch.isEmpty() ? asAdmin("PUT", target + "/password", newPassword(other)) : change(u"coach"_s, patch);
    QVERIFY2(done.status == (patch.isEmpty() ? 204 : 200), done.body);
    QCOMPARE(statusOf(m_coach), status);
    QCOMPARE(send("GET", "/api/v1/me", m_coach).status, status == 401 ? 401 : 200);
    QCOMPARE(statusOf(m_admin), 200);
    QCOMPARE(audited(patch.isEmpty() ? u"user.password"_s : u"user.change"_s, target.split('/').constLast().toLongLong()), 1);
}

void AccountsTest::keepsTheLastAdmin()
{
    const auto isKept = [&](const HttpAnswer &answer) {
        QVERIFY2(answer.status == 409, answer.body);
        QVERIFY2(findingOf(answer).startsWith("last_admin"), answer.body);
        QCOMPARE(send("GET", "/api/v1/me", m_admin).status, 200);
        QCOMPARE(m_league->user(u"admin"_s).role, Role::Admin);
    };
    isKept(change(u"admin"_s, R"({"role":"coach"})"));
    isKept(change(u"admin"_s, R"({"disabled":true})"));
    // Another one who cannot sign in is none.
    const auto made = asAdmin("POST", "/api/v1/users", R"({"name":"Second","role":"admin"})", {{"Idempotency-Key", "k"}});
    QCOMPARE(made.status, 201);
    isKept(change(u"admin"_s, R"({"role":"coach"})"));
    QCOMPARE(asAdmin("PUT", userTarget(u"Second"_s) + "/password", newPassword(other)).status, 204);
    QCOMPARE(change(u"Second"_s, R"({"disabled":true})").status, 200);
    isKept(change(u"admin"_s, R"({"disabled":true})"));
    QCOMPARE(change(u"Second"_s, R"({"disabled":false})").status, 200);
    const auto second = signIn(u"Second"_s, QString::fromUtf8(other));
    QCOMPARE(change(u"admin"_s, R"({"role":"viewer"})").status, 200);
    QCOMPARE(send("GET", "/api/v1/me", m_admin).status, 401);
    // Now that one is the last.
    const auto last = send("PATCH", userTarget(u"Second"_s), second, R"({"role":"viewer"})", {{"If-Match", "*"}});
    QCOMPARE(last.status, 409);
    const auto own = send("DELETE", userTarget(u"Second"_s), second, {}, {{"If-Match", "*"}});
    QCOMPARE(own.status, 409);
    QVERIFY(findingOf(own).startsWith("own_account"));
}

void AccountsTest::deletesAnAccount()
{
    const auto target = userTarget(u"coach"_s);
    QCOMPARE(statusOf(m_coach), 200);
    QCOMPARE(asAdmin("DELETE", target).status, 428);
    QCOMPARE(asAdmin("DELETE", target, {}, {{"If-Match", asAdmin("GET", target).headers.value("etag")}}).status, 204);
    QCOMPARE(statusOf(m_coach), 401);
    QCOMPARE(asAdmin("GET", target).status, 404);
    QCOMPARE(m_server->login(u"coach"_s, usual).status, 401);
    QCOMPARE(audited(u"user.delete"_s, target.split('/').constLast().toLongLong()), 1);
    const auto id = target.split('/').constLast();
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM session WHERE user = "_s + QString::fromLatin1(id)), 0);
    // Where imports name it, it can be disabled only.
    run(u"INSERT INTO import_batch (uuid, season, source, user, imported_at, files, lines_added, lines_changed, revision) "
        "SELECT uuid, (SELECT min(id) FROM season), 'fpl', id, 0, '[]', 0, 0, 0 FROM user WHERE name = 'viewer'"_s);
    const auto needed = asAdmin("DELETE", userTarget(u"viewer"_s), {}, {{"If-Match", "*"}});
    QCOMPARE(needed.status, 409);
    QVERIFY(findingOf(needed).startsWith("has_imports"));
    QCOMPARE(change(u"viewer"_s, R"({"disabled":true})").status, 200);
}

void AccountsTest::changesWhoSeesATeam()
{
    const auto stranger = m_league->tokenOf(u"stranger"_s);
    const QByteArray members = "/api/v1/teams/" + QByteArray::number(m_league->team.own) + "/members";
    const QByteArray member = members + '/' + QByteArray::number(toNumber(m_league->user(u"stranger"_s).id));
    const auto names = [&] {
        QStringList found;
        for (const auto &one : listOf(asAdmin("GET", members)))
            found.append(one.toObject()["name"_L1].toString());
        return found;
    };
    QCOMPARE(names(), (QStringList{u"coach"_s, u"gone"_s, u"spare"_s, u"viewer"_s}));
    const auto tag = asAdmin("GET", userTarget(u"stranger"_s)).headers.value("etag");
    QCOMPARE(statusOf(stranger), 404);
    QCOMPARE(asAdmin("PUT", member).status, 204);
    QCOMPARE(statusOf(stranger), 200);
    QCOMPARE(statusOf(stranger), 200);
    QCOMPARE(asAdmin("PUT", member).status, 204);
    QCOMPARE(names().size(), 5);
    QCOMPARE(audited(u"user.change"_s, toNumber(m_league->user(u"stranger"_s).id)), 1); // once
    // It is part of the account: who writes that has to have seen it.
    QCOMPARE(asAdmin("PATCH", userTarget(u"stranger"_s), R"({"teams":[]})", {{"If-Match", tag}}).status, 412);
    QCOMPARE(asAdmin("DELETE", member).status, 204);
    QCOMPARE(statusOf(stranger), 404);
    QCOMPARE(asAdmin("DELETE", member).status, 404);
    QCOMPARE(asAdmin("PUT", members + "/987654").status, 404);
    QCOMPARE(asAdmin("PUT", "/api/v1/teams/987654/members/1").status, 404);
    QCOMPARE(asAdmin("GET", "/api/v1/teams/987654/members").status, 404);
    QCOMPARE(send("PUT", member, m_coach).status, 403);
    QCOMPARE(send("GET", members, m_coach).status, 403);
}

void AccountsTest::wantsTheStateOfAnAccount()
{
    const auto target = userTarget(u"viewer"_s);
    const auto tag = asAdmin("GET", target).headers.value("etag");
    QVERIFY(!tag.isEmpty());
    QCOMPARE(asAdmin("GET", target).headers.value("etag"), tag); // reading is noted, and changes nothing
    QCOMPARE(change(u"viewer"_s, R"({"role":"coach","reason":"helps out"})").status, 200);
    QCOMPARE(asAdmin("PATCH", target, R"({"disabled":true})", {{"If-Match", tag}}).status, 412);
    QCOMPARE(asAdmin("PATCH", target, R"({"disabled":true})").status, 428);
    const auto detail = textOf(*m_league, u"SELECT detail FROM audit WHERE action = 'user.change'"_s);
    QCOMPARE(detail, uR"({"reason":"helps out","role":"coach","role_before":"viewer"})"_s);
    // Another password is another state, too.
    const auto second = asAdmin("GET", target).headers.value("etag");
    QCOMPARE(asAdmin("PUT", target + "/password", newPassword(other)).status, 204);
    QCOMPARE(asAdmin("PATCH", target, R"({"disabled":true})", {{"If-Match", second}}).status, 412);
}

void AccountsTest::saysWhatRolesMay()
{
    const auto roles = listOf(asAdmin("GET", "/api/v1/roles"));
    QCOMPARE(roles.size(), 3);
    const auto may = [&](int role, QLatin1StringView what) { return roles[role].toObject()[what].toBool(); };
    for (int role = 0; role < 3; ++role) {
        QCOMPARE(may(role, "edits"_L1), role > 0);
        QCOMPARE(may(role, "administers"_L1), role == 2);
        QCOMPARE(may(role, "reads_everything"_L1), role == 2);
    }
}

void AccountsTest::tellsWhoWasTurnedAway()
{
    QCOMPARE(send("GET", "/api/v1/audit", m_coach).status, 403);
    const auto denied = u"SELECT %1 FROM audit WHERE action = 'request.denied'"_s;
    QTRY_COMPARE(numberOf(*m_league, denied.arg(u"count(*)"_s)), 1); // written by another thread
    QCOMPARE(textOf(*m_league, denied.arg(u"actor"_s)).toLongLong(), toNumber(m_league->user(u"coach"_s).id));
}

void AccountsTest::readsTheAuditTrail()
{
    const auto admin = toNumber(m_league->user(u"admin"_s).id);
    const auto start = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODate).toLatin1();
    const auto end = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate).toLatin1();
    QCOMPARE(change(u"viewer"_s, R"({"name":"Heather Canary","reason":"married in June"})").status, 200);
    const auto all = asAdmin("GET", "/api/v1/audit");
    QCOMPARE(all.status, 200);
    QCOMPARE(all.headers.value("cache-control"), "no-store");
    const auto first = listOf(all)[0].toObject();
    QCOMPARE(first["action"_L1].toString(), u"audit.read"_s); // this very reading
    QCOMPARE(first["actor"_L1].toInteger(), admin);
    QCOMPARE(first["subject"_L1].isNull(), true);
    const auto second = listOf(all)[1].toObject();
    QCOMPARE(second["action"_L1].toString(), u"user.change"_s);
    QCOMPARE(second["subject_kind"_L1].toString(), u"user"_s);
    QCOMPARE(second["subject"_L1].toInteger(), toNumber(m_league->user(u"Heather Canary"_s).id));
    for (const auto *personal : {"Heather", "married", "127.0.0.1"})
        QVERIFY(!all.body.contains(personal));

    const auto actions = [&](const QByteArray &query) {
        const auto answer = asAdmin("GET", "/api/v1/audit?" + query);
        QSet<QString> found;
        for (const auto &entry : listOf(answer))
            found.insert(entry.toObject()["action"_L1].toString());
        return found;
    };
    QCOMPARE(actions("action=user.create"), (QSet<QString>{u"user.create"_s}));
    QCOMPARE(actions("action=user.creat"), QSet<QString>());
    QCOMPARE(actions("actor=" + QByteArray::number(admin)), (QSet<QString>{u"user.change"_s, u"audit.read"_s}));
    QCOMPARE(actions("since=" + end), QSet<QString>());
    QCOMPARE(actions("until=" + start), QSet<QString>());
    QVERIFY(actions("since=" + start + "&until=" + end).contains(u"user.create"_s));
    for (const auto *bad :
         {"since=2026-03-01", "until=2026-03-01T00:00:00", "since=2026-02-30T00:00:00Z", "actor=0", "actor=me", "action=", "action=User",
          "limit=0", "limit=201", "cursor=nonsense", "who=1", "since=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z"})
        QVERIFY2(asAdmin("GET", QByteArray("/api/v1/audit?") + bad).status == 400, bad);
    QCOMPARE(send("GET", "/api/v1/audit", m_coach).status, 403);
    const auto csv = asAdmin("GET", "/api/v1/audit?action=user.create&limit=1", {}, {{"Accept", "text/csv"}});
    QCOMPARE(csv.status, 200);
    QCOMPARE(csv.headers.value("cache-control"), "no-store");
    QVERIFY(csv.body.startsWith("id,at,actor,action,subject_kind,subject,revision\r\n"));
    QVERIFY(csv.headers.value("link").contains("rel=\"next\""));
    // What admins read of accounts is noted as well.
    std::ignore = asAdmin("GET", "/api/v1/users");
    std::ignore = asAdmin("GET", userTarget(u"coach"_s));
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit WHERE action IN ('user.list', 'user.read')"_s), 2);
}

void AccountsTest::pagesTheAuditTrail()
{
    const auto total = numberOf(*m_league, u"SELECT count(*) FROM audit"_s);
    QVERIFY(total > 5);
    QList<qint64> ids;
    QByteArray target = "/api/v1/audit?limit=3";
    while (!target.isEmpty() && ids.size() < 100) {
        const auto page = asAdmin("GET", target);
        QCOMPARE(page.status, 200);
        QVERIFY(listOf(page).size() <= 3);
        for (const auto &entry : listOf(page))
            ids.append(entry.toObject()["id"_L1].toInteger());
        target = page.json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString().toLatin1();
    }
    // Readings that came meanwhile are newer than the first page.
    QCOMPARE(ids.size(), total + 1);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QCOMPARE(ids[i], ids[i - 1] - 1);
}

void AccountsTest::keepsNoSecret()
{
    const QByteArray first = "canary-one sings at dawn";
    const QByteArray second = "canary-two sings at dusk";
    const auto target = userTarget(u"viewer"_s);
    QCOMPARE(asAdmin("PUT", target + "/password", newPassword(first)).status, 204);
    const auto token = signIn(u"viewer"_s, QString::fromUtf8(first));
    QVERIFY(token.size() > 40);
    QCOMPARE(send("POST", "/api/v1/auth/password", token, passwordChange("canary-wrong guess again", second)).status, 403);
    QCOMPARE(send("POST", "/api/v1/auth/password", token, passwordChange(first, second)).status, 204);
    // What is refused is not told back, either.
    const QList<QByteArray> broken{R"({"current":"canary-broken)", R"({"current":["canary-broken"],"new":"x"})",
                                   R"({"current":"a","current":"canary-broken","new":"x"})", R"({"password":{"canary-broken":1}})"};
    for (const auto &body : broken) {
        QCOMPARE(send("POST", "/api/v1/auth/password", token, body).status, 400);
        QCOMPARE(asAdmin("PUT", target + "/password", body).status, 400);
    }
    QCOMPARE(
        asAdmin("POST", "/api/v1/users", R"({"name":"Ann","role":"coach","password":"canary-broken"})", {{"Idempotency-Key", "k"}}).status,
        400);
    QCOMPARE(send("GET", "/api/v1/auth/sessions", token).status, 200);
    QCOMPARE(asAdmin("GET", "/api/v1/users").status, 200);
    QCOMPARE(asAdmin("GET", "/api/v1/audit").status, 200);
    const auto hash = m_league->user(u"viewer"_s).password;
    QVERIFY(hash.startsWith("$argon2id$"));
    for (const auto &secret : {QByteArray("canary"), token, hash, QByteArray("argon2")})
        QVERIFY2(!m_said.contains(secret), secret.constData());

    m_server->process().terminate();
    QVERIFY(m_server->process().waitForFinished());
    QByteArray kept = m_server->process().readAllStandardOutput();
    int files = 0;
    QDirIterator folder(QFileInfo(m_league->path()).path(), QDir::Files | QDir::Hidden);
    while (folder.hasNext()) {
        QFile file(folder.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
        ++files;
    }
    QVERIFY(files >= 3); // database, audit head, log
    QVERIFY(kept.contains("argon2id"));
    QVERIFY(kept.contains("POST /api/v1/auth/password 204")); // the access log is among them
    for (const auto &secret : {QByteArray("canary"), token})
        QVERIFY2(!kept.contains(secret), secret.constData());
    QVERIFY(!kept.contains(QCryptographicHash::hash(newPassword(first), QCryptographicHash::Sha256)));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
