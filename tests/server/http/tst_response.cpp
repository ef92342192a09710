// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gzip.h"
#include "server/http/response.h"
#include "tests/server/support/gunzip.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatAllAnswersShare();
    void tagsByEverythingThatChangesTheBytes();
    void answers304_data();
    void answers304();
    void compressesWhenAccepted_data();
    void compressesWhenAccepted();
    void keepsSmallAnswersPlain();
    void storesNothingWithoutAVersion();
    void namesFilesAndPages();
    void mapsErrors_data();
    void mapsErrors();
    void tellsNothingOfTheInside();
    void saysNotThereAndNotYoursAlike();

private:
    static QHttpHeaders fields(const gate::Answer &answer)
    {
        auto fields = answer.headers;
        for (const auto &line : answer.fields.split('\n')) {
            if (const auto colon = line.indexOf(':'); colon > 0)
                fields.append(QLatin1StringView(line.first(colon)), line.sliced(colon + 1).trimmed());
        }
        return fields;
    }
    static QByteArray field(const gate::Answer &answer, QAnyStringView name) { return fields(answer).combinedValue(name); }
    static Reply large() { return Reply::json('"' + QByteArray("goals ").repeated(1000) + '"', "7 football@3"); }
    const AnswerTerms m_terms{.path = "/api/v1/players/17", .query = "season=1", .scope = "scope", .requestId = "abc"};
};

void ResponseTest::sendsWhatAllAnswersShare()
{
    for (const auto &answer : {Response::of(large(), m_terms), Response::of(fail(ErrorCode::Forbidden, u"no"_s), m_terms)}) {
        QCOMPARE(field(answer, "X-Content-Type-Options"), "nosniff");
        QVERIFY(field(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(field(answer, "Vary"), "Authorization, Accept, Accept-Encoding, Accept-Language");
        QVERIFY(!fields(answer).contains("Server"));
    }
    const auto answer = Response::of(large(), m_terms);
    QCOMPARE(answer.status, 200);
    QCOMPARE(field(answer, "Cache-Control"), "private, no-cache");
    QCOMPARE(field(answer, "Content-Type"), "application/json");
    QVERIFY(field(answer, "ETag").startsWith('"'));
}

void ResponseTest::tagsByEverythingThatChangesTheBytes()
{
    const auto reply = large();
    QList<QByteArray> tags{Response::etagOf(reply, m_terms, false), Response::etagOf(reply, m_terms, true)};
    auto newer = reply;
    newer.version = "8 football@3";
    tags.append(Response::etagOf(newer, m_terms, false));
    auto csv = reply;
    csv.contentType = "text/csv";
    tags.append(Response::etagOf(csv, m_terms, false));
    auto terms = m_terms;
    terms.scope = "other";
    tags.append(Response::etagOf(reply, terms, false));
    terms = m_terms;
    terms.query = "season=2";
    tags.append(Response::etagOf(reply, terms, false));
    QCOMPARE(QSet<QByteArray>(tags.begin(), tags.end()).size(), tags.size());
    QCOMPARE(Response::etagOf(reply, m_terms, false), tags[0]);
}

void ResponseTest::answers304_data()
{
    QTest::addColumn<QByteArray>("ifNoneMatch");
    QTest::addColumn<int>("status");
    const auto tag = Response::etagOf(large(), m_terms, false);
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("same") << tag << 304;
    QTest::newRow("weak") << "W/" + tag << 304;
    QTest::newRow("in a list") << "\"x\", " + tag << 304;
    QTest::newRow("anything") << QByteArray("*") << 304;
    QTest::newRow("another") << QByteArray("\"x\"") << 200;
    QTest::newRow("without quotes") << tag.sliced(1).chopped(1) << 200;
}

void ResponseTest::answers304()
{
    QFETCH(QByteArray, ifNoneMatch);
    QFETCH(int, status);
    auto terms = m_terms;
    terms.ifNoneMatch = ifNoneMatch;
    const auto answer = Response::of(large(), terms);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body.isEmpty(), status == 304);
    QVERIFY(!field(answer, "ETag").isEmpty());
}

void ResponseTest::compressesWhenAccepted_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("gzip");
    QTest::newRow("nothing said") << QByteArray() << false;
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("a list") << QByteArray("br;q=1.0, gzip;q=0.8") << true;
    QTest::newRow("anything") << QByteArray("*") << true;
    QTest::newRow("anything but gzip") << QByteArray("*, gzip;q=0") << false;
    QTest::newRow("refused") << QByteArray("gzip;q=0.0") << false;
    QTest::newRow("capitals") << QByteArray("GZIP") << true;
    QTest::newRow("another") << QByteArray("br, gzippo") << false;
}

void ResponseTest::compressesWhenAccepted()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, gzip);
    auto terms = m_terms;
    terms.acceptEncoding = accept;
    const auto answer = Response::of(large(), terms);
    QCOMPARE(field(answer, "Content-Encoding"), gzip ? "gzip" : "");
    if (!gzip) {
        QCOMPARE(answer.body, large().body);
        return;
    }
    QVERIFY(answer.body.size() < large().body.size() / 10);
    QCOMPARE(gunzipped(answer.body), large().body);
    QCOMPARE(Response::of(large(), terms).body, answer.body);
}

void ResponseTest::keepsSmallAnswersPlain()
{
    auto terms = m_terms;
    terms.acceptEncoding = "gzip";
    const auto answer = Response::of(Reply::json("\"x\"", "1"), terms);
    QVERIFY(!fields(answer).contains("Content-Encoding"));
}

void ResponseTest::storesNothingWithoutAVersion()
{
    const auto answer = Response::of(Reply::json("{}", {}), m_terms);
    QCOMPARE(field(answer, "Cache-Control"), "no-store");
    QVERIFY(!fields(answer).contains("ETag"));
}

void ResponseTest::namesFilesAndPages()
{
    auto reply = large();
    reply.fileName = "players.csv";
    reply.next = "/api/v1/players?season=1&cursor=abc";
    reply.packed = true;
    auto terms = m_terms;
    terms.acceptEncoding = "gzip";
    const auto answer = Response::of(reply, terms);
    QCOMPARE(field(answer, "Content-Disposition"), "attachment; filename=\"players.csv\"");
    QCOMPARE(field(answer, "Link"), "</api/v1/players?season=1&cursor=abc>; rel=\"next\"");
    QVERIFY(!fields(answer).contains("Content-Encoding"));
    terms.ifNoneMatch = field(answer, "ETag");
    const auto unchanged = Response::of(reply, terms);
    QCOMPARE(unchanged.status, 304);
    QVERIFY(!fields(unchanged).contains("Content-Disposition"));
    const auto plain = Response::of(large(), m_terms);
    QVERIFY(!fields(plain).contains("Link") && !fields(plain).contains("Content-Disposition"));
}

void ResponseTest::mapsErrors_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("malformed") << ErrorCode::Malformed << Method::Get << 400;
    QTest::newRow("invalid") << ErrorCode::Invalid << Method::Post << 422;
    QTest::newRow("unauthenticated") << ErrorCode::Unauthenticated << Method::Get << 401;
    QTest::newRow("forbidden") << ErrorCode::Forbidden << Method::Get << 403;
    QTest::newRow("not found") << ErrorCode::NotFound << Method::Get << 404;
    QTest::newRow("conflict") << ErrorCode::Conflict << Method::Post << 409;
    QTest::newRow("stale cursor") << ErrorCode::Stale << Method::Get << 410;
    QTest::newRow("stale change") << ErrorCode::Stale << Method::Put << 412;
    QTest::newRow("too large") << ErrorCode::TooLarge << Method::Post << 413;
    QTest::newRow("too many") << ErrorCode::TooMany << Method::Get << 429;
    QTest::newRow("unsupported body") << ErrorCode::Unsupported << Method::Post << 415;
    QTest::newRow("not in that form") << ErrorCode::NotAcceptable << Method::Get << 406;
    QTest::newRow("not in that form, asked by POST") << ErrorCode::NotAcceptable << Method::Post << 406;
    QTest::newRow("unsupported answer") << ErrorCode::Unsupported << Method::Get << 406;
    QTest::newRow("unavailable") << ErrorCode::Unavailable << Method::Get << 503;
    QTest::newRow("timeout") << ErrorCode::Timeout << Method::Get << 408;
    QTest::newRow("internal") << ErrorCode::Internal << Method::Get << 500;
}

void ResponseTest::mapsErrors()
{
    QFETCH(ErrorCode, code);
    QFETCH(Method, method);
    QFETCH(int, status);
    auto terms = m_terms;
    terms.method = method;
    const auto answer = Response::of(fail(code), terms);
    QCOMPARE(answer.status, status);
    QCOMPARE(field(answer, "Content-Type"), "application/problem+json");
    QCOMPARE(field(answer, "Cache-Control"), "no-store");
    QCOMPARE(field(answer, "WWW-Authenticate"), status == 401 ? "Bearer" : "");
    QCOMPARE(!field(answer, "Retry-After").isEmpty(), status == 429 || status == 503);
    const auto problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem["status"_L1].toInt(), status);
    QCOMPARE(problem["instance"_L1].toString(), u"/api/v1/players/17"_s);
    QCOMPARE(problem["request_id"_L1].toString(), u"abc"_s);
    QVERIFY(!problem["title"_L1].toString().isEmpty());
}

void ResponseTest::tellsNothingOfTheInside()
{
    const auto answer = Response::of(fail(ErrorCode::Internal, u"no such table: player in /var/lib/x.db"_s), m_terms);
    QVERIFY(!answer.body.contains("player in"));
    QVERIFY(!answer.body.contains("/var"));
}

void ResponseTest::saysNotThereAndNotYoursAlike()
{
    const auto there = Response::of(fail(ErrorCode::NotFound, u"There is no such player."_s), m_terms);
    const auto yours = Response::of(fail(ErrorCode::NotFound, u"Not your team."_s, {{.code = u"scope"_s}}), m_terms);
    QCOMPARE(there.body, yours.body);
    QCOMPARE(there.headers.toListOfPairs(), yours.headers.toListOfPairs());
}

QTEST_APPLESS_MAIN(ResponseTest)
#include "tst_response.moc"
