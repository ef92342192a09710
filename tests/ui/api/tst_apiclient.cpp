// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/ui/endlessserver.h"
#include "tests/ui/scriptedserver.h"
#include "ui/api/apiclient.h"
#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ApiClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodAnswer();
    void hostileAnswers_data();
    void hostileAnswers();
    void endlessBodyIsCut_data();
    void endlessBodyIsCut();
    void dripIsCutByDeadline();
    void silentServerTimesOut();
    void nobodyListens();
    void redirectGoesNowhere();
    void problemBecomesError();
    void droppingAbortsTheReply();
    void newerChoiceVoidsTheOlder();
    void askingAnewWhenTheServerIsBack();
    void confirmedAnswerComesFromStore();
    void asOfWhenTheNetworkFails();
    void lostScopeLeavesTheStore();
    void whatIsDeletedLeavesTheStore_data();
    void whatIsDeletedLeavesTheStore();
    void tokenTravelsOnlyInItsHeader();
    void pathsAreEncoded();
    void keysWhatItMakes();
    void changesSayOfWhatTheyAre();
    void uploadsAreReadWhileTheyAreSent();
    void followsPages();
    void beginsAnewWhenTheDataChange();
    void endsWithABrokenPage();
    void followsNobodyElsewhere();
    void droppingAListAsksNoFurther();

private:
    static QByteArray page(const QList<int> &ids, const QString &next)
    {
        QList<SportInfo> items;
        for (const int id : ids)
            items.append({.id = QString::number(id), .version = id, .names = {}});
        QList<Link> links;
        if (!next.isEmpty())
            links.append({.name = u"next"_s, .href = next, .title = u"Next page"_s});
        return ScriptedServer::answer(200, encodeAnswer(items, {.dataRevision = Revision{7}, .definitions = {}}, links));
    }
    static QList<int> idsOf(const QList<SportInfo> &items)
    {
        QList<int> ids;
        for (const auto &item : items)
            ids.append(item.version);
        return ids;
    }
    static constexpr ApiLimits quick{.body = 256 * 1024, .idle = 400, .deadline = 900};
    static QByteArray meJson()
    {
        return encodeAnswer(Me{.id = UserId{3}, .name = u"Ana"_s, .role = Role::Coach}, {.dataRevision = Revision{7}}, {});
    }
    template<typename T> static Result<Fetched<T>> await(Pending<T> &pending)
    {
        if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 10'000) || pending.future().resultCount() == 0)
            return fail(ErrorCode::Internal, u"no answer at all"_s);
        return pending.future().result();
    }
};

void ApiClientTest::goodAnswer()
{
    ScriptedServer server([](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(200, meJson())); });
    ApiClient client(quick);
    client.setServer(server.url(), u"secret"_s);
    QSignalSpy answered(&client, &ApiClient::answered);
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(me);
    QCOMPARE(me->data.name, u"Ana"_s);
    QCOMPARE(me->meta.dataRevision, Revision{7});
    QVERIFY(!me->asOf);
    QCOMPARE(answered.size(), 1);
}

void ApiClientTest::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage instead of HTTP") << QByteArray("\x00\xff\x13garbage\r\n\r\n", 13);
    QTest::newRow("empty and closed") << QByteArray();
    QTest::newRow("HTML") << ScriptedServer::answer(200, "<html><script>alert(1)</script></html>", "text/html");
    QTest::newRow("HTML that says it is JSON") << ScriptedServer::answer(200, "<html></html>");
    QTest::newRow("no content type") << ScriptedServer::answer(200, meJson(), "");
    QTest::newRow("JSON of another shape") << ScriptedServer::answer(200, "[1,2,3]");
    QTest::newRow("wrong member types") << ScriptedServer::answer(200, R"({"data":{"id":"x","name":5,"role":[],"teams":{}},"meta":{}})");
    QTest::newRow("null everywhere") << ScriptedServer::answer(200, R"({"data":null,"meta":null,"links":null})");
    QTest::newRow("cut in the middle") << ScriptedServer::answer(200, meJson()).chopped(20);
    QTest::newRow("deep nesting") << ScriptedServer::answer(200, QByteArray(50'000, '[') + QByteArray(50'000, ']'));
    QTest::newRow("duplicate keys") << ScriptedServer::answer(200,
                                                              R"({"data":{"id":1,"id":2,"name":"a","role":"admin","teams":[]},"meta":{}})");
    QTest::newRow("not UTF-8") << ScriptedServer::answer(200, "{\"data\":\"\xff\xfe\"}");
    QTest::newRow("wrong content encoding") << ScriptedServer::answer(200, meJson(), "application/json", "Content-Encoding: gzip\r\n");
    QTest::newRow("304 nobody asked for") << ScriptedServer::answer(304, {});
    QTest::newRow("500 in HTML") << ScriptedServer::answer(500, "<h1>oops</h1>", "text/html");
    QTest::newRow("500 with a broken problem") << ScriptedServer::answer(500, "{", "application/problem+json");
    QTest::newRow("401 with a challenge") << ScriptedServer::answer(401, "{}", "application/problem+json",
                                                                    "WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("endless header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(2'000'000, 'a');
    QTest::newRow("status 999") << ScriptedServer::answer(999, "{}");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n{}");
}

void ApiClientTest::hostileAnswers()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    ApiClient client(quick);
    client.setServer(server.url());
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QVERIFY2(!me.error().detail.isEmpty(), "every error is told in words");
    QVERIFY(me.error().detail != u"no answer at all"_s);
    QVERIFY(!me.error().detail.contains(u"<h1>"_s));
}

void ApiClientTest::endlessBodyIsCut_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("asked") << "GET"_ba;
    QTest::newRow("changed") << "PATCH"_ba;
    QTest::newRow("uploaded") << "POST"_ba;
}

void ApiClientTest::endlessBodyIsCut()
{
    QFETCH(QByteArray, verb);
    EndlessServer server;
    ApiClient client({.body = 256 * 1024, .idle = 10'000, .deadline = 30'000});
    client.setServer(server.url());
    auto file = std::make_shared<QBuffer>();
    file->setData("a,b");
    QVERIFY(file->open(QIODevice::ReadOnly));
    auto pending = verb == "GET" ? client.get<Me>(paths::me)
        : verb == "PATCH"        ? client.send<Me>(verb, paths::me, NewSeason())
                                 : client.upload<Me>(paths::imports, {}, "text/csv", {.bytes = {}, .device = file, .progress = {}});
    QTRY_VERIFY(server.wasAsked());
    // The desktop is busy: nobody takes what comes. Qt must not take it either, beyond what sockets hold by themselves.
    server.flood();
    QVERIFY2(!server.isDone(), "Qt has read all of it without being asked to");
    const auto me = await(pending);
    QVERIFY(!me);
    // What a server never says to a change is no answer of it: the change goes on waiting.
    QCOMPARE(me.error().code, verb == "GET" ? ErrorCode::TooLarge : ErrorCode::Unavailable);
    server.floodOn();
    QVERIFY2(server.isCut(), "Qt goes on reading what nobody wants any more");
}

void ApiClientTest::dripIsCutByDeadline()
{
    ScriptedServer server([](QTcpSocket &socket, auto &, auto &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(50);
    });
    ApiClient client(quick);
    client.setServer(server.url());
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QCOMPARE(me.error().code, ErrorCode::Unavailable);
}

void ApiClientTest::silentServerTimesOut()
{
    ScriptedServer server([](QTcpSocket &, auto &, auto &) {});
    ApiClient client(quick);
    client.setServer(server.url());
    QSignalSpy unreachable(&client, &ApiClient::unreachable);
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QCOMPARE(me.error().code, ErrorCode::Unavailable);
    QCOMPARE(unreachable.size(), 1);
}

void ApiClientTest::nobodyListens()
{
    QUrl gone;
    {
        const ScriptedServer server;
        gone = server.url();
    }
    ApiClient client(quick);
    client.setServer(gone);
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QCOMPARE(me.error().code, ErrorCode::Unavailable);
    QVERIFY(me.error().detail.contains(u"Nothing answers"_s));
}

void ApiClientTest::redirectGoesNowhere()
{
    ScriptedServer thief([](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(200, meJson())); });
    ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
        socket.write(ScriptedServer::answer(302, "{}", "application/json", "Location: " + thief.url().toEncoded() + "/api/v1/me\r\n"));
    });
    ApiClient client(quick);
    client.setServer(server.url(), u"secret"_s);
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QVERIFY(me.error().detail.contains(u"another address"_s));
    QCOMPARE(thief.connections, 0);
}

void ApiClientTest::problemBecomesError()
{
    const Error sent{.code = ErrorCode::NotFound, .detail = u"There is no such player."_s};
    ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
        socket.write(ScriptedServer::answer(404, encodeProblem(sent, 404, u"Not found"_s, u"/api/v1/players/1"_s, u"r-17"_s),
                                            "application/problem+json"));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    auto pending = client.get<PlayerInfo>(filled(paths::player, 1));
    const auto player = await(pending);
    QVERIFY(!player);
    QCOMPARE(player.error().code, ErrorCode::NotFound);
    QCOMPARE(player.error().detail, sent.detail);
    QCOMPARE(player.error().requestId, u"r-17"_s);
}

void ApiClientTest::droppingAbortsTheReply()
{
    ScriptedServer server([](QTcpSocket &, auto &, auto &) {});
    ApiClient client;
    client.setServer(server.url());
    bool ran = false;
    {
        auto pending = client.get<Me>(paths::me);
        pending.future().then(this, [&ran](const Result<Fetched<Me>> &) { ran = true; });
        QTRY_COMPARE(server.heads.size(), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.disconnections, 1, 20'000);
    QVERIFY(!ran);
}

void ApiClientTest::askingAnewWhenTheServerIsBack()
{
    // The first answer is what says that the server is back, and whoever hears that drops the question it answers.
    ScriptedServer server([](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(200, meJson())); });
    ApiClient client(quick);
    client.setServer(server.url());
    Pending<Me> pending;
    bool anew = false;
    connect(&client, &ApiClient::answered, this, [&] {
        if (!std::exchange(anew, true))
            pending = client.get<Me>(paths::me);
    });
    pending = client.get<Me>(paths::me);
    QTRY_VERIFY(anew);
    QVERIFY(await(pending));
    QCOMPARE(server.heads.size(), 2);
}

void ApiClientTest::newerChoiceVoidsTheOlder()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &head, auto &) {
        const bool older = ScriptedServer::target(head).contains("/1");
        const PlayerInfo player{.id = PlayerId{older ? 1 : 2}, .name = older ? u"older"_s : u"newer"_s};
        QTimer::singleShot(older ? 150 : 0, &socket,
                           [&socket, player] { socket.write(ScriptedServer::answer(200, encodeAnswer(player, {}, {}))); });
    });
    ApiClient client(quick);
    client.setServer(server.url());
    QStringList seen;
    const auto note = [&seen](const Result<Fetched<PlayerInfo>> &player) {
        seen.append(player ? player->data.name : player.error().detail);
    };
    auto pending = client.get<PlayerInfo>(filled(paths::player, 1));
    pending.future().then(this, note);
    QTRY_COMPARE(server.heads.size(), 1);
    pending = client.get<PlayerInfo>(filled(paths::player, 2));
    pending.future().then(this, note);
    QTRY_COMPARE(seen, QStringList{u"newer"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.disconnections, 1, 20'000);
    QCOMPARE(seen, QStringList{u"newer"_s});
}

void ApiClientTest::confirmedAnswerComesFromStore()
{
    const QTemporaryDir folder;
    AnswerStore store(folder.path(), u"a"_s);
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &head, auto &) {
        if (head.toLower().contains("if-none-match: \"v1\""))
            socket.write("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
        else
            socket.write(ScriptedServer::answer(200, meJson(), "application/json", "ETag: \"v1\"\r\n"));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    client.setStore(&store);
    auto first = client.get<Me>(paths::me);
    QVERIFY(await(first));
    auto second = client.get<Me>(paths::me);
    const auto me = await(second);
    QVERIFY(me);
    QCOMPARE(me->data.name, u"Ana"_s);
    QVERIFY(!me->asOf);
    QVERIFY(server.heads.constLast().toLower().contains("if-none-match"));
}

void ApiClientTest::asOfWhenTheNetworkFails()
{
    const QTemporaryDir folder;
    AnswerStore store(folder.path(), u"a"_s);
    bool gone = false;
    ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
        if (gone)
            socket.abort();
        else
            socket.write(ScriptedServer::answer(200, meJson(), "application/json", "ETag: \"v1\"\r\n"));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    client.setStore(&store);
    auto first = client.get<Me>(paths::me);
    QVERIFY(await(first));
    gone = true;
    auto second = client.get<Me>(paths::me);
    const auto me = await(second);
    QVERIFY(me);
    QCOMPARE(me->data.name, u"Ana"_s);
    QVERIFY(me->asOf);
    QVERIFY(me->asOf->secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void ApiClientTest::lostScopeLeavesTheStore()
{
    const QTemporaryDir folder;
    AnswerStore store(folder.path(), u"a"_s);
    store.put(paths::me, {.etag = "\"v1\"", .savedAt = QDateTime::currentDateTimeUtc(), .body = meJson()});
    ScriptedServer server(
        [](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(404, "{}", "application/problem+json")); });
    ApiClient client(quick);
    client.setServer(server.url());
    client.setStore(&store);
    auto pending = client.get<Me>(paths::me);
    QVERIFY(!await(pending));
    QVERIFY(!store.find(paths::me).result());
}

void ApiClientTest::whatIsDeletedLeavesTheStore_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("kept");
    QTest::newRow("deleted") << "HTTP/1.1 204 X\r\nContent-Length: 0\r\n\r\n"_ba << false;
    QTest::newRow("gone already") << ScriptedServer::answer(404, "{}", "application/problem+json") << false;
    QTest::newRow("not deleted") << ScriptedServer::answer(412, "{}", "application/problem+json") << true;
}

void ApiClientTest::whatIsDeletedLeavesTheStore()
{
    QFETCH(QByteArray, answer);
    const QTemporaryDir folder;
    AnswerStore store(folder.path(), u"a"_s);
    store.put(u"/api/v1/notes/1"_s, {.etag = "\"v1\"", .savedAt = QDateTime::currentDateTimeUtc(), .body = meJson()});
    ScriptedServer server([&answer](QTcpSocket &socket, auto &, auto &) { socket.write(answer); });
    ApiClient client(quick);
    client.setServer(server.url());
    client.setStore(&store);
    auto pending = client.remove(u"/api/v1/notes/1"_s, {.ifMatch = "\"v1\""});
    std::ignore = await(pending);
    QTEST(store.find(u"/api/v1/notes/1"_s).result().has_value(), "kept");
}

void ApiClientTest::tokenTravelsOnlyInItsHeader()
{
    ScriptedServer server(
        [](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(401, "{}", "application/problem+json")); });
    ApiClient client(quick);
    client.setServer(server.url(), u"s3cr3t"_s);
    QSignalSpy refused(&client, &ApiClient::tokenRefused);
    auto pending = client.get<Me>(paths::me);
    const auto me = await(pending);
    QVERIFY(!me);
    QCOMPARE(me.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(refused.size(), 1);
    QVERIFY(server.heads.constFirst().toLower().contains("authorization: bearer s3cr3t"));
    QVERIFY(!ScriptedServer::target(server.heads.constFirst()).contains("s3cr3t"));
    QVERIFY(!me.error().detail.contains(u"s3cr3t"_s));
}

void ApiClientTest::pathsAreEncoded()
{
    QCOMPARE(filled(paths::sport, u"a/../b c"_s), u"/api/v1/sports/a%2F..%2Fb%20c"_s);
    QCOMPARE(filled(paths::playerMatches, 17), u"/api/v1/players/17/matches"_s);
}

void ApiClientTest::keysWhatItMakes()
{
    ScriptedServer server([](QTcpSocket &socket, auto &, auto &) { socket.write(ScriptedServer::answer(200, meJson())); });
    ApiClient client(quick);
    client.setServer(server.url());
    for (int i = 0; i < 2; ++i) {
        auto pending = client.post<Me>(paths::seasons, NewSeason());
        std::ignore = await(pending);
    }
    auto reading = client.get<Me>(paths::me);
    std::ignore = await(reading);
    QCOMPARE(server.heads.size(), 3);
    const auto keyOf = [](const QByteArray &head) {
        static const QRegularExpression field(u"\r\nidempotency-key: ([^\r]+)"_s, QRegularExpression::CaseInsensitiveOption);
        return field.match(QString::fromLatin1(head)).captured(1);
    };
    QVERIFY(!keyOf(server.heads[0]).isEmpty());
    QVERIFY(keyOf(server.heads[0]) != keyOf(server.heads[1]));
    QVERIFY(keyOf(server.heads[2]).isEmpty());
}

void ApiClientTest::changesSayOfWhatTheyAre()
{
    QByteArray body;
    ScriptedServer server([&body](QTcpSocket &socket, const QByteArray &head, const QByteArray &sent) {
        body = sent;
        if (head.startsWith("DELETE"))
            socket.write("HTTP/1.1 204 X\r\nContent-Length: 0\r\n\r\n");
        else
            socket.write(ScriptedServer::answer(200, meJson(), "application/json", "ETag: \"b\"\r\n"));
    });
    ApiClient client(quick);
    client.setServer(server.url(), u"secret"_s);
    auto patch = client.send<Me>("PATCH", u"/api/v1/me"_s, NewSeason(), {.ifMatch = "\"a\""});
    const auto patched = await(patch);
    QVERIFY(patched);
    QCOMPARE(patched->etag, "\"b\""_ba); // what the next change is of
    QVERIFY(server.heads[0].startsWith("PATCH /api/v1/me "));
    QVERIFY(server.heads[0].toLower().contains("\r\nif-match: \"a\""));
    QVERIFY(!server.heads[0].toLower().contains("idempotency-key"));
    QCOMPARE(body, encode(NewSeason()));
    auto remove = client.remove(u"/api/v1/me"_s, {.ifMatch = "\"b\""});
    QVERIFY(await(remove));
    QVERIFY(server.heads[1].startsWith("DELETE ") && server.heads[1].toLower().contains("\r\nif-match: \"b\""));
    // The same key for each time that the same thing is tried.
    for (int i = 0; i < 2; ++i) {
        auto post = client.sendBytes("POST", u"/api/v1/notes?x=1"_s, R"({"text":"a"})", {.key = "k1"});
        QVERIFY(await(post));
        QVERIFY(server.heads.last().toLower().contains("\r\nidempotency-key: k1"));
        QCOMPARE(body, R"({"text":"a"})"_ba);
    }
}

void ApiClientTest::uploadsAreReadWhileTheyAreSent()
{
    const QByteArray content(3'000'000, 'x');
    QByteArray body;
    ScriptedServer server([&body](QTcpSocket &socket, const QByteArray &, const QByteArray &sent) {
        body = sent;
        socket.write(ScriptedServer::answer(202, meJson()));
    });
    ApiClient client({.body = 256 * 1024, .idle = 5'000, .deadline = 5'000});
    client.setServer(server.url());
    auto file = std::make_shared<QBuffer>();
    file->setData(content);
    QVERIFY(file->open(QIODevice::ReadOnly));
    qint64 last = 0;
    bool grows = true;
    const std::weak_ptr<QBuffer> kept = file;
    auto upload = client.upload<Me>(u"/api/v1/imports"_s, QUrlQuery(u"dry_run=true"_s), "text/csv",
                                    {.device = std::move(file), .progress = [&](qint64 sent, qint64 total) {
                                         grows = grows && sent >= last && total == content.size();
                                         last = sent;
                                     }});
    QVERIFY(await(upload));
    QVERIFY(grows);
    QCOMPARE(last, content.size());
    QCOMPARE(body, content);
    QVERIFY(server.heads[0].startsWith("POST /api/v1/imports?dry_run=true "));
    QVERIFY(server.heads[0].toLower().contains("\r\ncontent-type: text/csv"));
    QVERIFY(!server.heads[0].toLower().contains("idempotency-key"));
    upload = {};
    QTRY_VERIFY(kept.expired());
}

void ApiClientTest::followsPages()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &head, auto &) {
        const auto target = ScriptedServer::target(head);
        socket.write(target == "/api/v1/sports?q=a"    ? page({1, 2}, u"/api/v1/sports?q=a&cursor=b"_s)
                         : target.endsWith("cursor=b") ? page({3}, u"/api/v1/sports?q=a&cursor=c"_s)
                                                       : page({4, 5}, {}));
    });
    QTemporaryDir folder;
    AnswerStore store(folder.path(), u"a"_s);
    ApiClient client(quick);
    client.setServer(server.url(), u"secret"_s);
    client.setStore(&store);
    QUrlQuery query;
    query.addQueryItem(u"q"_s, u"a"_s);
    auto pending = client.getAll<SportInfo>(paths::sports, query);
    const auto list = await(pending);
    QVERIFY(list);
    QCOMPARE(idsOf(list->data), (QList<int>{1, 2, 3, 4, 5}));
    QCOMPARE(list->meta.dataRevision, Revision{7});
    QVERIFY(!list->asOf);
    QCOMPARE(server.heads.size(), 3);
    for (const auto &head : server.heads)
        QVERIFY(head.toLower().contains("authorization: bearer secret"));
    // All of it is there without the server, too.
    server.script = [](QTcpSocket &socket, auto &, auto &) { socket.abort(); };
    auto again = client.getAll<SportInfo>(paths::sports, query);
    const auto kept = await(again);
    QVERIFY(kept);
    QCOMPARE(idsOf(kept->data), (QList<int>{1, 2, 3, 4, 5}));
    QVERIFY(kept->asOf);
}

void ApiClientTest::beginsAnewWhenTheDataChange()
{
    int firsts = 0;
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &head, auto &) {
        if (!ScriptedServer::target(head).contains("cursor="))
            socket.write(page({++firsts}, u"/api/v1/sports?cursor=b"_s));
        else if (firsts == 2)
            socket.write(page({9}, {}));
        else
            socket.write(
                ScriptedServer::answer(410, encodeProblem({.code = ErrorCode::Stale}, 410, {}, {}, {}), "application/problem+json"));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    auto pending = client.getAll<SportInfo>(paths::sports);
    const auto list = await(pending);
    QVERIFY(list);
    QCOMPARE(idsOf(list->data), (QList<int>{2, 9}));
    // Not for ever.
    firsts = 10;
    auto endless = client.getAll<SportInfo>(paths::sports);
    const auto none = await(endless);
    QVERIFY(!none && none.error().code == ErrorCode::Stale);
    QCOMPARE(firsts, 13);
}

void ApiClientTest::endsWithABrokenPage()
{
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &head, auto &) {
        if (!ScriptedServer::target(head).contains("cursor="))
            socket.write(page({1}, u"/api/v1/sports?cursor=b"_s));
        else
            socket.write(ScriptedServer::answer(200, "[]"));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    auto pending = client.getAll<SportInfo>(paths::sports);
    QVERIFY(!await(pending)); // rather nothing than half of it
}

void ApiClientTest::followsNobodyElsewhere()
{
    for (const auto &next : {u"http://127.0.0.1:1/api/v1/sports"_s, u"//127.0.0.1:1/api/"_s, u"elsewhere"_s}) {
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) { socket.write(page({1}, next)); });
        ApiClient client(quick);
        client.setServer(server.url(), u"secret"_s);
        auto pending = client.getAll<SportInfo>(paths::sports);
        const auto list = await(pending);
        QVERIFY(list);
        QCOMPARE(idsOf(list->data), QList<int>{1});
        QCOMPARE(server.heads.size(), 1);
    }
}

void ApiClientTest::droppingAListAsksNoFurther()
{
    int asked = 0;
    std::optional<Pending<QList<SportInfo>>> pending;
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, auto &) {
        ++asked;
        if (asked == 2)
            pending.reset();
        socket.write(page({asked}, u"/api/v1/sports?cursor=%1"_s.arg(asked)));
    });
    ApiClient client(quick);
    client.setServer(server.url());
    pending.emplace(client.getAll<SportInfo>(paths::sports));
    QTRY_COMPARE(asked, 2);
    QTest::qWait(200); // for a third question, which would be wrong
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
