// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include "server/http/parameterdocs.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The document of the API says what the routes do. That every reply of the suite is as it says is seen by ServerProcess::send(). */
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesEveryRoute();
    void isServedAsItIs();
    void refersOnlyToWhatIsThere();
    void namesEveryPathOnce();
    void isValidForOthers();
    void isKeptToByParameters_data();
    void isKeptToByParameters();
    void noticesWhatItDoesNotSay();
    void canBeRead();

private:
    QByteArray some(const Route &route) const
    {
        return QByteArray(route.path.data(), route.path.size())
            .replace("{id}", QByteArray::number(m_league->player.own))
            .replace("{name}", "football")
            .replace("{uuid}", "01890a5d-ac96-774b-bcce-b302099a8057");
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_token;
};

void OpenApiTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_token = m_league->tokenOf(u"admin"_s);
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
}

void OpenApiTest::describesEveryRoute()
{
    const auto document = openApiOf(m_league->routes());
    QSet<QString> ids;
    for (const Route &route : m_league->routes().routes()) {
        const QByteArray where(route.path.data(), route.path.size());
        QVERIFY2(!route.summary.isEmpty(), where.constData());
        QVERIFY2((route.bodyCap > 0) == (route.takes != nullptr), where.constData());
        for (const QByteArray &name : route.parameters) {
            const auto doc = parameterDoc(route, name);
            QVERIFY2(!doc.schema.isEmpty() && !doc.description.isEmpty(), QByteArray(where + ' ' + name).constData());
        }
    }
    for (const auto &item : document["paths"_L1].toObject()) {
        for (const auto &operation : item.toObject())
            ids.insert(operation.toObject()["operationId"_L1].toString());
    }
    QCOMPARE(ids.size(), m_league->routes().routes().size());
    for (const auto &tag : document["tags"_L1].toArray())
        QVERIFY2(!tag.toObject()["description"_L1].toString().isEmpty(), qPrintable(tag.toObject()["name"_L1].toString()));
}

void OpenApiTest::isServedAsItIs()
{
    const auto answer = m_server->get("/api/v1/openapi.json");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json() == openApiOf(m_league->routes())); // too long to be printed
    QCOMPARE(answer.headers.value("cache-control"), "public, max-age=3600");
    QCOMPARE(m_server->get("/api/v1/openapi.json", {}, {{"If-None-Match", answer.headers.value("etag")}}).status, 304);
}

namespace {

void collect(const QJsonValue &value, QSet<QString> &references)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        if (const auto reference = object["$ref"_L1].toString(); !reference.isEmpty())
            references.insert(reference);
        for (const auto &inner : object)
            collect(inner, references);
    } else if (value.isArray()) {
        for (const auto &inner : value.toArray())
            collect(inner, references);
    }
}

} // namespace

void OpenApiTest::refersOnlyToWhatIsThere()
{
    const auto document = openApiOf(m_league->routes());
    QSet<QString> references;
    collect(document, references);
    QVERIFY(references.size() > 30);
    QSet<QString> there;
    const auto components = document["components"_L1].toObject();
    for (auto kind = components.constBegin(); kind != components.constEnd(); ++kind) {
        const auto entries = kind->toObject();
        for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
            if (!entry->toObject().isEmpty())
                there.insert(u"#/components/"_s + kind.key() + u'/' + entry.key());
        }
    }
    for (const QString &reference : std::as_const(references))
        QVERIFY2(there.contains(reference), qPrintable(reference));
}

/** OpenAPI 3.1, 4.8.8.2: paths of one shape are identical, whatever their parameters are called. */
void OpenApiTest::namesEveryPathOnce()
{
    const auto document = openApiOf(m_league->routes());
    static const QRegularExpression parameter(u"\\{([^}]+)\\}"_s);
    QSet<QString> shapes;
    const auto paths = document["paths"_L1].toObject();
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
        const QString shape = QString(path.key()).replace(parameter, u"{}"_s);
        QVERIFY2(!shapes.contains(shape), qPrintable(path.key()));
        shapes.insert(shape);
        QSet<QString> named;
        for (const auto &match : parameter.globalMatch(path.key()))
            named.insert(match.captured(1));
        for (const auto &operation : path->toObject()) {
            QSet<QString> described;
            for (const auto &item : operation.toObject()["parameters"_L1].toArray()) {
                if (item.toObject()["in"_L1].toString() == u"path")
                    described.insert(item.toObject()["name"_L1].toString());
            }
            QVERIFY2(described == named, qPrintable(path.key()));
        }
    }
}

void OpenApiTest::isValidForOthers()
{
    const auto program = QStandardPaths::findExecutable(u"openapi-spec-validator"_s);
    if (program.isEmpty())
        QSKIP("openapi-spec-validator is not installed (Debian: python3-openapi-spec-validator)");
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.json"_s);
    QVERIFY(file.open());
    file.write(m_server->get("/api/v1/openapi.json").body);
    file.close();
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(program, {file.fileName()});
    QVERIFY(validator.waitForFinished(60'000));
    QVERIFY2(validator.exitStatus() == QProcess::NormalExit && validator.exitCode() == 0, validator.readAll().constData());
}

void OpenApiTest::isKeptToByParameters_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const Route &route : m_league->routes().routes()) {
        if (route.method != Method::Get)
            continue;
        for (const QByteArray &name : route.parameters) {
            const auto schema = parameterDoc(route, name).schema;
            if (schema == QJsonObject{{u"type"_s, u"string"_s}})
                continue; // any text will do
            QByteArray query;
            for (const QByteArray &other : route.parameters) { // what has to be there
                if (other != name && parameterDoc(route, other).required)
                    query += other + "=1&";
            }
            const auto add = [&](const char *what, const QByteArray &value) {
                QTest::addRow("%s %s: %s", some(route).constData(), name.constData(), what)
                    << some(route) + '?' + query + name + '=' + value;
            };
            add("nonsense", "No%20Such");
            if (schema.contains("minimum"_L1))
                add("too little", QByteArray::number(schema["minimum"_L1].toInteger() - 1));
            if (schema.contains("maximum"_L1))
                add("too much", QByteArray::number(schema["maximum"_L1].toInteger() + 1));
        }
    }
}

void OpenApiTest::isKeptToByParameters()
{
    QFETCH(QByteArray, target);
    const auto answer = m_server->get(target, m_token);
    QVERIFY2(answer.status == 400, QByteArray(QByteArray::number(answer.status) + ' ' + answer.body).constData());
}

void OpenApiTest::noticesWhatItDoesNotSay()
{
    ApiCheck check(openApiOf(m_league->routes()));
    const auto answer = m_server->get("/version");
    const auto complaint = [&](const QByteArray &target, auto change) {
        auto other = answer;
        change(other);
        return check.complaint("GET", target, other);
    };
    QCOMPARE(complaint("/version", [](HttpAnswer &) {}), QString());
    QVERIFY(!complaint("/nowhere", [](HttpAnswer &) {}).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.status = 201; }).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.headers["content-type"] = "text/plain"; }).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.body.replace("\"api\":1", "\"api\":\"1\""); }).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.body.replace("\"api\"", "\"apo\""); }).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.body.chop(1); }).isEmpty());
    QVERIFY(!complaint("/version", [](HttpAnswer &other) { other.status = 404; }).isEmpty());
}

void OpenApiTest::canBeRead()
{
    const auto page = m_server->get("/docs");
    QCOMPARE(page.status, 200);
    QCOMPARE(page.headers.value("content-type"), "text/html; charset=utf-8");
    QCOMPARE(page.headers.value("content-security-policy"), "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    for (const auto *nowhere : {"<script", "http://", "https://", " style=", "onclick"})
        QVERIFY2(!page.body.contains(nowhere), nowhere);
    for (const Route &route : m_league->routes().routes()) {
        const QByteArray path(route.path.data(), route.path.size());
        const auto shown = [&page](const QByteArray &name) { return page.body.contains(QByteArray("<code>" + name + "</code>")); };
        QVERIFY2(shown(path) || shown(QByteArray(path).replace("{uuid}", "{id}")), path.constData());
    }
    const auto style = m_server->get("/docs/style.css");
    QCOMPARE(style.status, 200);
    QCOMPARE(style.headers.value("content-type"), "text/css; charset=utf-8");
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
