// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/server/support/editing.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <barrier>
#include <thread>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Changes through the real executable: conditions, repeats and races. */
class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wantsAConditionEverywhere();
    void takesTheTagOfAnyRepresentation();
    void tellsWhoIsLate();
    void letsOneOfManyWin();
    void makesAMatchOnce();
    void makesOneOfManyAtOnce();
    void keepsKeysOfAccountsApart();
    void refusesBadKeys();
    void knowsARepeatAtAnyAge();
    void changesWhatIsCached();
    void takesMergePatches();
    void patchesSeveralLines();
    void patchesAllOrNone_data();
    void patchesAllOrNone();

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &who, const QByteArray &body = {},
                    const Fields &fields = {})
    {
        return m_server->send(method, target, m_tokens.value(who), body, fields);
    }
    QByteArray match(qint64 id) const { return "/api/v1/matches/" + QByteArray::number(id); }
    QByteArray ownMatch() const { return match(m_league->match.own); }
    QByteArray newMatch(const QByteArray &kickOff) const;
    qsizetype matchesOfSeason()
    {
        return send("GET", "/api/v1/matches?season=" + QByteArray::number(m_league->season.own), "admin")
            .json()["data"_L1]
            .toArray()
            .size();
    }
    /** Of two players of the own team, in the own match. */
    bool entersTwoLines()
    {
        const auto line = [this](qint64 player) -> QByteArray {
            return R"({"player":)" + QByteArray::number(player) + R"(,"team":)" + QByteArray::number(m_league->team.own)
                + R"(,"started":true,"time":5400,"position":"FWD","values":{"goals":2,"shots":3}})";
        };
        const QByteArray body = "{\"lines\":[" + line(m_league->player.own) + ',' + line(m_league->player.own + 2) + "]}";
        return send("PUT", ownMatch() + "/stat-lines", "coach", body).status == 200;
    }
    /** Sent from as many threads at the same moment. */
    QList<QByteArray> atOnce(int writers, const QByteArray &request) const;
    QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &who, const QByteArray &body,
                          const QByteArray &field) const;
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

const QByteArray uuid = "01890a5d-ac96-774b-bcce-b302099a8057";

QByteArray codeOf(const HttpAnswer &answer)
{
    return answer.json()["errors"_L1].toArray().at(0).toObject()["code"_L1].toString().toLatin1();
}

qint64 idOf(const HttpAnswer &answer)
{
    return answer.json()["data"_L1].toObject()["id"_L1].toInteger();
}

QByteArray statusLine(const QByteArray &answer)
{
    return answer.sliced(9, 3);
}

} // namespace

void WritingTest::init()
{
    m_server.reset();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    for (const auto *name : {u"admin", u"coach", u"viewer", u"stranger"})
        m_tokens.insert(QString::fromUtf16(name).toLatin1(), m_league->tokenOf(QString::fromUtf16(name)));
    serve();
}

QByteArray WritingTest::newMatch(const QByteArray &kickOff) const
{
    return R"({"season":)" + QByteArray::number(m_league->season.own) + R"(,"status":"scheduled","kick_off":")" + kickOff + R"(","home":)"
        + QByteArray::number(m_league->team.own) + R"(,"away":)" + QByteArray::number(m_league->team.other) + "}";
}

QByteArray WritingTest::rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &who, const QByteArray &body,
                                   const QByteArray &field) const
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port())
        + "\r\nConnection: close\r\nAuthorization: Bearer " + m_tokens.value(who) + "\r\n" + field
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QList<QByteArray> WritingTest::atOnce(int writers, const QByteArray &request) const
{
    QList<QByteArray> answers(writers);
    std::barrier together(writers);
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer, mine = &answers[writer], port = m_server->port()] {
                QTcpSocket socket;
                socket.connectToHost(u"127.0.0.1"_s, port);
                socket.waitForConnected(10'000);
                together.arrive_and_wait();
                socket.write(request);
                while (socket.waitForReadyRead(10'000))
                    mine->append(socket.readAll());
                mine->append(socket.readAll());
            });
        }
    }
    return answers;
}

void WritingTest::wantsAConditionEverywhere()
{
    // Of everything that an admin can change there is one, and each says 428 until its ETag is sent.
    const auto registrations = send("GET", "/api/v1/registrations?season=" + QByteArray::number(m_league->season.own), "admin");
    const auto registration = registrations.json()["data"_L1].toArray().at(0).toObject()["id"_L1].toInteger();
    const QHash<QLatin1StringView, qint64> ids{{paths::match, m_league->match.own},  {paths::player, m_league->player.own},
                                               {paths::team, m_league->team.own},    {paths::season, m_league->season.own},
                                               {paths::registration, registration},  {paths::club, 1},
                                               {paths::user, m_league->account.own}, {paths::competition, 1}};
    int changeable = 0;
    for (const Route &route : m_league->routes().routes()) {
        if (route.method != Method::Patch || route.path == paths::matchLine || route.path == paths::matchLines)
            continue;
        ++changeable;
        QVERIFY2(ids.contains(route.path), route.path.data());
        const QByteArray target =
            QByteArray(route.path.data(), route.path.size()).replace("{id}", QByteArray::number(ids.value(route.path)));
        const auto read = send("GET", target, "admin");
        QCOMPARE(read.status, 200);
        const auto tag = read.headers.value("etag");
        for (const auto *method : {"PATCH", "DELETE"}) {
            const QByteArray body = method == QByteArray("PATCH") ? "{}" : "";
            const auto bare = send(method, target, "admin", body);
            QVERIFY2(bare.status == 428, QByteArray(target + ' ' + bare.body).constData());
            QCOMPARE(bare.json()["code"_L1].toString(), u"unconditional"_s);
            QVERIFY(bare.body.contains("If-Match"));
            for (const auto *wrong : {"\"AAAAAAAAAAAAAAAA\"", "\"AAAAAAAAAAAAAAAA.x\", \"b\""})
                QCOMPARE(send(method, target, "admin", body, {{"If-Match", wrong}}).status, 412);
            QCOMPARE(send(method, target, "admin", body, {{"If-Match", "W/" + tag}}).status, 412);
            QCOMPARE(send(method, target, "admin", body, {{"If-Match", "no tag"}}).status, 400);
            QCOMPARE(send(method, target, "admin", body, {{"If-None-Match", "*"}}).status, 412);
        }
        QCOMPARE(send("PATCH", target, "admin", "{}", {{"If-Match", tag}}).status, 200);
        QCOMPARE(send("PATCH", target, "admin", "{}", {{"If-Match", "\"x\", " + tag}}).status, 200);
        QCOMPARE(send("PATCH", target, "admin", "{}", {{"If-Match", "*"}}).status, 200);
        // The tag of another thing in the same state is not one of this.
        QCOMPARE(send("PATCH", target, "admin", R"({"nonsense":1})", {{"If-Match", tag}}).status, 400);
    }
    QCOMPARE(changeable, 8);
    const auto other = send("GET", match(m_league->match.other), "admin").headers.value("etag");
    QCOMPARE(send("PATCH", ownMatch(), "admin", "{}", {{"If-Match", other}}).status, 412);
}

void WritingTest::takesTheTagOfAnyRepresentation()
{
    const QByteArray target = "/api/v1/teams/" + QByteArray::number(m_league->team.own);
    QList<QByteArray> tags;
    for (const auto *coding : {"identity", "gzip"})
        tags.append(send("GET", target, "admin", {}, {{"Accept-Encoding", coding}}).headers.value("etag"));
    tags.append(send("GET", target + "?season=" + QByteArray::number(m_league->season.own), "coach").headers.value("etag"));
    QCOMPARE_NE(tags[0], tags[2]); // other bytes
    for (const auto &tag : std::as_const(tags)) {
        QVERIFY(tag.contains('.'));
        QCOMPARE(send("PATCH", target, "admin", "{}", {{"If-Match", tag}}).status, 200);
    }
    // Reading is as it was: the same tag, the same bytes.
    QCOMPARE(send("GET", target, "admin", {}, {{"If-None-Match", tags[0]}, {"Accept-Encoding", "identity"}}).status, 304);
    const auto changed = send("PATCH", target, "admin", R"({"short_name":"OWN"})", {{"If-Match", tags[0]}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.headers.value("cache-control"), "no-store");
    QCOMPARE(send("GET", target, "admin", {}, {{"If-None-Match", tags[0]}}).status, 200);
    // The tag of a change is good for the next one, and for no reader.
    const auto tag = changed.headers.value("etag");
    QCOMPARE(send("GET", target, "admin", {}, {{"If-None-Match", tag}}).status, 200);
    QCOMPARE(send("PATCH", target, "admin", R"({"short_name":"O"})", {{"If-Match", tag}}).status, 200);
}

void WritingTest::tellsWhoIsLate()
{
    const auto mine = send("GET", ownMatch(), "coach").headers.value("etag");
    const auto theirs = send("GET", ownMatch(), "admin").headers.value("etag");
    const QByteArray venue = R"({"venue":"Park","reason":"was left out"})";
    QCOMPARE(send("PATCH", ownMatch(), "admin", venue, {{"If-Match", theirs}}).status, 200);
    const auto late = send("PATCH", ownMatch(), "coach", R"({"home_score":3,"reason":"own goal"})", {{"If-Match", mine}});
    QCOMPARE(late.status, 412);
    QCOMPARE(late.json()["code"_L1].toString(), u"stale"_s);
    const auto now = send("GET", ownMatch(), "coach");
    QCOMPARE(now.json()["data"_L1].toObject()["home_score"_L1].toInt(), 2);
    QCOMPARE(
        send("PATCH", ownMatch(), "coach", R"({"home_score":3,"reason":"own goal"})", {{"If-Match", now.headers.value("etag")}}).status,
        200);
    QCOMPARE(send("DELETE", ownMatch() + "?reason=late", "coach", {}, {{"If-Match", now.headers.value("etag")}}).status, 412);
}

void WritingTest::letsOneOfManyWin()
{
    constexpr int writers = 8;
    for (int round = 0; round < 5; ++round) {
        const auto tag = send("GET", ownMatch(), "coach").headers.value("etag");
        const QByteArray body = R"({"round":)" + QByteArray::number(round + 2) + R"(,"reason":"moved"})";
        QMap<QByteArray, int> statuses;
        for (const auto &answer : atOnce(writers, rawRequest("PATCH", ownMatch(), "coach", body, "If-Match: " + tag)))
            ++statuses[statusLine(answer)];
        QCOMPARE(statuses, (QMap<QByteArray, int>{{"200", 1}, {"412", writers - 1}}));
    }
    auto query = m_league->database->prepareText(u"SELECT count(*) FROM match_history"_s);
    QVERIFY(query && Database::run(*query) && query->next());
    QCOMPARE(query->value(0).toInt(), 5);
}

void WritingTest::makesAMatchOnce()
{
    const auto before = matchesOfSeason();
    const Fields key{{"Idempotency-Key", "first match of September"}};
    const auto body = newMatch("2023-09-02T14:00:00Z");
    const auto made = send("POST", "/api/v1/matches", "coach", body, key);
    QVERIFY2(made.status == 201, made.body);
    QCOMPARE(made.headers.value("location"), match(idOf(made)));
    const auto read = send("GET", match(idOf(made)), "coach");
    QCOMPARE(read.json()["data"_L1].toObject()["day"_L1].toString(), u"2023-09-02"_s);
    QVERIFY(read.headers.value("etag").startsWith(QByteArray(made.headers.value("etag").chopped(1) + '.')));
    const auto compareWith = [&](const HttpAnswer &again) {
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, made.body);
        for (const auto *field : {"etag", "location", "content-type", "cache-control"})
            QCOMPARE(again.headers.value(field), made.headers.value(field));
    };
    compareWith(send("POST", "/api/v1/matches", "coach", body, key));
    m_server.reset();
    serve();
    compareWith(send("POST", "/api/v1/matches", "coach", body, key));
    QCOMPARE(matchesOfSeason(), before + 1);
    const auto other = send("POST", "/api/v1/matches", "coach", newMatch("2023-09-09T14:00:00Z"), key);
    QCOMPARE(other.status, 422);
    QCOMPARE(codeOf(other), "idempotency_key_reused");
    // What was refused is not kept: it can be put right under the same key.
    const Fields second{{"Idempotency-Key", "second"}};
    QCOMPARE(send("POST", "/api/v1/matches", "coach", newMatch("2029-09-09T14:00:00Z"), second).status, 422);
    QCOMPARE(send("POST", "/api/v1/matches", "coach", newMatch("2023-09-09T14:00:00Z"), second).status, 201);
    QCOMPARE(matchesOfSeason(), before + 2);
}

void WritingTest::makesOneOfManyAtOnce()
{
    const auto before = matchesOfSeason();
    const auto answers =
        atOnce(8, rawRequest("POST", "/api/v1/matches", "coach", newMatch("2023-10-07T14:00:00Z"), "Idempotency-Key: many at once"));
    QSet<QByteArray> bodies;
    int made = 0;
    for (const auto &answer : answers) {
        if (statusLine(answer) == "201") {
            ++made;
            bodies.insert(answer.sliced(answer.indexOf("\r\n\r\n") + 4));
        } else {
            QCOMPARE(statusLine(answer), "409");
            QVERIFY(answer.contains("at_work"));
        }
    }
    QVERIFY(made >= 1);
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(matchesOfSeason(), before + 1);
}

void WritingTest::keepsKeysOfAccountsApart()
{
    const Fields key{{"Idempotency-Key", "the same"}};
    const auto mine = send("POST", "/api/v1/matches", "coach", newMatch("2023-09-02T14:00:00Z"), key);
    QCOMPARE(mine.status, 201);
    const auto theirs = send("POST", "/api/v1/matches", "admin", newMatch("2023-09-09T14:00:00Z"), key);
    QCOMPARE(theirs.status, 201);
    QCOMPARE_NE(idOf(mine), idOf(theirs));
    // Another address, another request.
    const auto club = send("POST", "/api/v1/clubs", "admin", R"({"name":"Rovers"})", key);
    QVERIFY2(club.status == 201, club.body);
}

void WritingTest::refusesBadKeys()
{
    const auto body = newMatch("2023-09-02T14:00:00Z");
    const auto none = send("POST", "/api/v1/matches", "coach", body);
    QCOMPARE(none.status, 400);
    QCOMPARE(codeOf(none), "idempotency_key_needed");
    QCOMPARE(send("POST", "/api/v1/matches", "coach", body, {{"Idempotency-Key", QByteArray(256, 'k')}}).status, 400);
    QCOMPARE(send("POST", "/api/v1/matches", "coach", body, {{"Idempotency-Key", "gr\xc3\xbc\xc3\x9f"}}).status, 400);
    QCOMPARE(send("POST", "/api/v1/matches", "viewer", body, {{"Idempotency-Key", "k"}}).status, 403);
    QCOMPARE(send("POST", "/api/v1/matches", "stranger", body, {{"Idempotency-Key", "k"}}).status, 404);
    QCOMPARE(send("POST", "/api/v1/matches", "coach", body, {{"Idempotency-Key", QByteArray(255, 'k')}}).status, 201);
}

void WritingTest::knowsARepeatAtAnyAge()
{
    const QByteArray target = "/api/v1/matches/" + uuid;
    const auto body = newMatch("2023-09-02T14:00:00Z");
    QCOMPARE(send("PUT", target, "coach", body, {{"If-Match", "*"}}).status, 412); // nothing to be changed
    const auto made = send("PUT", target, "coach", body);
    QVERIFY2(made.status == 201, made.body);
    QCOMPARE(made.json()["data"_L1].toObject()["uuid"_L1].toString().toLatin1(), uuid);
    const auto id = idOf(made);
    QCOMPARE(send("PATCH", match(id), "admin", R"({"venue":"Park"})", {{"If-Match", made.headers.value("etag")}}).status, 200);
    m_server.reset();
    serve();
    // The same in another order of members and with what is usual written out.
    const auto again =
        send("PUT", target, "coach", QByteArray(body).replace(R"("status":"scheduled")", R"("venue":"","status":"scheduled")"));
    QVERIFY2(again.status == 200, again.body);
    QCOMPARE(again.json()["data"_L1].toObject()["venue"_L1].toString(), u"Park"_s); // and nothing was taken back
    QCOMPARE(idOf(again), id);
    QCOMPARE(send("PUT", target, "stranger", body).status, 404);
    const auto otherBody = newMatch("2023-09-09T14:00:00Z");
    QCOMPARE(send("PUT", target, "coach", otherBody).status, 428);
    QCOMPARE(send("PUT", target, "coach", otherBody, {{"If-Match", made.headers.value("etag")}}).status, 412);
    QCOMPARE(send("PUT", target, "coach", otherBody, {{"If-None-Match", "*"}}).status, 412);
    const auto moved = send("PUT", target, "coach", otherBody, {{"If-Match", again.headers.value("etag")}});
    QVERIFY2(moved.status == 200, moved.body);
    QVERIFY(moved.body.contains("2023-09-09T14:00:00"));
    QCOMPARE(send("DELETE", match(id), "coach", {}, {{"If-Match", moved.headers.value("etag")}}).status, 204);
    QCOMPARE(send("GET", match(id), "coach").status, 404);
    const auto gone = send("PUT", target, "coach", body);
    QCOMPARE(gone.status, 409);
    QCOMPARE(codeOf(gone), "deleted");
    QCOMPARE(send("PUT", "/api/v1/matches/01890a5d-ac96-474b-bcce-b302099a8057", "coach", body).status, 422); // version 4
}

void WritingTest::changesWhatIsCached()
{
    const QByteArray list = "/api/v1/players?season=" + QByteArray::number(m_league->season.own);
    const QByteArray player = "/api/v1/players/" + QByteArray::number(m_league->player.own);
    const QByteArray statistics = player + "/statistics?season=" + QByteArray::number(m_league->season.own);
    for (const auto &target : {list, player, statistics}) {
        const auto first = send("GET", target, "coach");
        QCOMPARE(first.status, 200);
        QCOMPARE(send("GET", target, "coach", {}, {{"If-None-Match", first.headers.value("etag")}}).status, 304);
    }
    const auto tag = send("GET", player, "coach").headers.value("etag");
    QCOMPARE(send("PATCH", player, "coach", R"({"name":"Nuala  Dhomhnaill"})", {{"If-Match", tag}}).status, 200);
    for (const auto &target : {list, player, statistics}) {
        const auto now = send("GET", target, "coach");
        QVERIFY2(now.body.contains("\"Nuala Dhomhnaill\""), QByteArray(target + now.body).constData());
    }
    const QByteArray lines = ownMatch() + "/stat-lines";
    const QByteArray line = R"({"player":)" + QByteArray::number(m_league->player.own) + R"(,"team":)"
        + QByteArray::number(m_league->team.own) + R"(,"started":true,"time":5400,"position":"FWD","values":{"goals":2,"shots":3}})";
    QCOMPARE(send("GET", lines, "coach").json()["data"_L1].toObject()["lines"_L1].toArray().size(), 0);
    const auto entered = send("PUT", lines, "coach", "{\"lines\":[" + line + "]}");
    QVERIFY2(entered.status == 200, entered.body);
    QCOMPARE(send("GET", lines, "coach").json()["data"_L1].toObject()["lines"_L1].toArray().size(), 1);
    // Frames that were rebuilt just now answer as they are for a second.
    const auto goals = [&] {
        const auto data = send("GET", statistics + "&fields=goals", "coach").json()["data"_L1].toObject();
        return data["metrics"_L1].toArray().at(0).toObject()["total"_L1].toInt();
    };
    QTRY_COMPARE(goals(), 2);
}

void WritingTest::takesMergePatches()
{
    const auto tag = send("GET", ownMatch(), "coach").headers.value("etag");
    const Fields fields{{"If-Match", tag}, {"Content-Type", "application/merge-patch+json"}};
    const auto changed =
        send("PATCH", ownMatch(), "coach", R"({"home_score":null,"away_score":null,"status":"scheduled","reason":"replay"})", fields);
    QVERIFY2(changed.status == 200, changed.body);
    const auto data = changed.json()["data"_L1].toObject();
    QVERIFY(data["home_score"_L1].isNull());
    QCOMPARE(data["round"_L1].toInt(), 1);
    const auto put = send("PUT", ownMatch() + "/stat-lines", "coach", "{\"lines\":[]}", {{"Content-Type", "application/merge-patch+json"}});
    QCOMPARE(put.status, 415);
}

void WritingTest::patchesSeveralLines()
{
    const QByteArray lines = ownMatch() + "/stat-lines";
    QVERIFY(entersTwoLines());
    const auto before = send("GET", lines, "coach");
    const auto stored = [&] { return send("GET", lines, "coach").json()["data"_L1].toObject()["lines"_L1].toArray(); };
    const QByteArray first = QByteArray::number(m_league->player.own);
    const QByteArray second = QByteArray::number(m_league->player.own + 2);
    const QByteArray patch = R"({"reason":"video","lines":[{"player":)" + second + R"(,"values":{"goals":1,"shots":null}},{"player":)"
        + first + R"(,"time":2700}]})";
    QCOMPARE(send("PATCH", lines, "coach", patch).status, 428);
    QCOMPARE(send("PATCH", lines, "viewer", patch, {{"If-Match", "*"}}).status, 403);
    QCOMPARE(send("PATCH", lines, "stranger", patch, {{"If-Match", "*"}}).status, 404);
    const auto tag = before.headers.value("etag");
    const auto changed = send("PATCH", lines, "coach", patch, {{"If-Match", tag}, {"Content-Type", "application/merge-patch+json"}});
    QVERIFY2(changed.status == 200, changed.body);
    QCOMPARE(stored().size(), 2);
    for (const auto &item : stored()) {
        const auto line = item.toObject();
        const auto values = line["values"_L1].toObject();
        if (line["player"_L1].toInteger() == m_league->player.own) {
            QCOMPARE(line["time"_L1].toInt(), 2700);
            QCOMPARE(values["goals"_L1].toInt(), 2);
        } else {
            QCOMPARE(line["time"_L1].toInt(), 5400);
            QCOMPARE(values["goals"_L1].toInt(), 1);
            QVERIFY(!values.contains("shots"_L1));
        }
        QCOMPARE(line["position"_L1].toString(), u"FWD"_s);
    }
    QCOMPARE(send("PATCH", lines, "coach", patch, {{"If-Match", tag}}).status, 412);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM stat_line_football_history WHERE reason = 'video'"_s), 2);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit WHERE action = 'stat_lines.correct'"_s), 1);
    // Changed is what the answer says, and a tag of it is good for the next one.
    const auto next = send("PATCH", lines, "coach", R"({"reason":"video","lines":[{"player":)" + first + R"(,"started":false}]})",
                           {{"If-Match", changed.headers.value("etag")}});
    QVERIFY2(next.status == 200, next.body);
    const auto csv = send("GET", lines, "coach", {}, {{"Accept", "text/csv"}});
    QCOMPARE(csv.status, 200);
    QVERIFY2(csv.body.startsWith("player,team,started,played,time,position,values.goals"), csv.body);
    QCOMPARE(csv.body.count("\r\n"), 3);
    QVERIFY(csv.headers.value("etag") != send("GET", lines, "coach").headers.value("etag"));
}

void WritingTest::patchesAllOrNone_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("out of range") << R"({"player":SECOND,"values":{"goals":99}})"_ba << 422 << "/lines/1/values/goals"_ba;
    QTest::newRow("unknown metric") << R"({"player":SECOND,"values":{"gaols":1}})"_ba << 422 << "/lines/1/values/gaols"_ba;
    QTest::newRow("wrong type") << R"({"player":SECOND,"time":"long"})"_ba << 400 << "/lines/1/time"_ba;
    QTest::newRow("unknown member") << R"({"player":SECOND,"tiem":1})"_ba << 400 << "/lines/1/tiem"_ba;
    QTest::newRow("a reason of its own") << R"({"player":SECOND,"reason":"x"})"_ba << 400 << "/lines/1/reason"_ba;
    QTest::newRow("nobody's") << R"({"time":60})"_ba << 400 << "/lines/1/player"_ba;
    QTest::newRow("no object") << R"(7)"_ba << 400 << "/lines/1/player"_ba;
    QTest::newRow("the same again") << R"({"player":FIRST,"time":60})"_ba << 422 << "/lines/1/player"_ba;
    QTest::newRow("no line of this player") << R"({"player":987654,"time":60})"_ba << 404 << QByteArray();
    QTest::newRow("another team's") << R"({"player":OTHER,"time":60})"_ba << 404 << QByteArray();
    QTest::newRow("twice the key") << R"({"player":SECOND,"time":1,"time":2})"_ba << 400 << "/lines/1/time"_ba;
}

void WritingTest::patchesAllOrNone()
{
    QFETCH(QByteArray, second);
    QFETCH(int, status);
    QFETCH(QByteArray, pointer);
    QVERIFY(entersTwoLines());
    const QByteArray lines = ownMatch() + "/stat-lines";
    const auto before = send("GET", lines, "coach").body;
    const QByteArray first = QByteArray::number(m_league->player.own);
    second.replace("FIRST", first)
        .replace("SECOND", QByteArray::number(m_league->player.own + 2))
        .replace("OTHER", QByteArray::number(m_league->player.other));
    const QByteArray body = R"({"reason":"video","lines":[{"player":)" + first + R"(,"time":2700},)" + second + "]}";
    const auto refused = send("PATCH", lines, "coach", body, {{"If-Match", "*"}});
    QVERIFY2(refused.status == status, QByteArray(QByteArray::number(refused.status) + ' ' + refused.body).constData());
    if (!pointer.isEmpty())
        QCOMPARE(refused.json()["errors"_L1].toArray().at(0).toObject()["pointer"_L1].toString().toLatin1(), pointer);
    QCOMPARE(send("GET", lines, "coach").body, before);
    // A correction says why.
    const auto silent = send("PATCH", lines, "coach", R"({"lines":[{"player":)" + first + R"(,"time":2700}]})", {{"If-Match", "*"}});
    QCOMPARE(silent.status, 422);
    QCOMPARE(codeOf(silent), "reason_needed");
}

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
