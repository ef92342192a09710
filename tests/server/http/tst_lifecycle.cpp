// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/certificate.h"
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <csignal>

using namespace touchline;
using namespace Qt::StringLiterals;

/** How touchlined starts, stops and is administered. */
class LifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesWhatIsUnderWay();
    void refusesATakenPort();
    void refusesPlainHttpForOthers();
    void answersToItsOwnNames();
    void believesItsProxies();
    void choosesItsEventLoopItself();
    void saysWhichRateIsOver();
    void servesByTls();
    void refusesAMissingDatabase();
    void servesTheDesktopOfThisComputer();
    void refusesAWrongSecret();
    void lendsAWorkspaceOnce();
    void administersAccounts();
};

namespace {
const auto password = QByteArray("plum tree lane bicycle\n");
}

void LifecycleTest::finishesWhatIsUnderWay()
{
    TestLeague league;
    QVERIFY(league.isGood());
    ServerProcess server;
    QVERIFY(server.serve({u"--database"_s, league.path()}));
    const QByteArray body = R"({"name":"coach","password":"plum tree lane bicycle"})";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(socket.waitForConnected());
    // The head is in, the body is not: the request is under way when the signal comes.
    socket.write("POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(10));
    QVERIFY(socket.waitForBytesWritten());
    QCOMPARE(server.get("/livez").status, 200);
    server.process().terminate();
    QTRY_VERIFY(([&] {
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, server.port());
        return !late.waitForConnected(1000);
    })());
    socket.write(body.sliced(10));
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(server.process().waitForFinished(15'000));
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
}

void LifecycleTest::refusesATakenPort()
{
    TestLeague league;
    QVERIFY(league.isGood());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto [code, out, err] =
        runProgram({u"serve"_s, u"--database"_s, league.path(), u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(code, 5);
    QVERIFY2(err.contains("in use"), err.constData());
    QVERIFY(err.contains(QByteArray::number(other.serverPort())));
}

void LifecycleTest::refusesPlainHttpForOthers()
{
    TestLeague league;
    QVERIFY(league.isGood());
    const auto [code, out, err] = runProgram({u"serve"_s, u"--database"_s, league.path(), u"--address"_s, u"0.0.0.0"_s});
    QCOMPARE(code, 1);
    QVERIFY2(err.contains("--insecure-http"), err.constData());
    const auto [localCode, localOut, localErr] =
        runProgram({u"serve"_s, u"--local"_s, u"--insecure-http"_s, u"--database"_s, league.path(), u"--address"_s, u"0.0.0.0"_s},
                   QByteArray(64, 'a') + '\n');
    QCOMPARE(localCode, 1);
}

void LifecycleTest::answersToItsOwnNames()
{
    TestLeague league;
    QVERIFY(league.isGood());
    ServerProcess server;
    QVERIFY(server.serve({u"--database"_s, league.path(), u"--host-name"_s, u"Stats.Club.example"_s, u"--host-name"_s, u"127.0.0.1"_s}));
    const auto as = [&](const QByteArray &host) { return server.get("/api/v1/seasons", {}, {{"Host", host}}).status; };
    QCOMPARE(server.get("/livez").status, 200); // asks 127.0.0.1
    QCOMPARE(as("stats.club.example"), 401);
    QCOMPARE(as("stats.club.example:8443"), 401);
    QCOMPARE(as("elsewhere.example"), 421);
    QCOMPARE(as("localhost"), 421);

    for (const auto &name : {u"https://stats.club.example"_s, u"stats.club.example:443"_s, u"two words"_s, u""_s}) {
        const auto [code, out, err] = runProgram({u"serve"_s, u"--database"_s, league.path(), u"--host-name"_s, name});
        QVERIFY2(code != 0, qPrintable(name));
        QVERIFY2(err.contains("host name") || err.contains("--host-name"), err.constData());
    }
}

void LifecycleTest::believesItsProxies()
{
    TestLeague league;
    QVERIFY(league.isGood());
    QTemporaryDir folder;
    const auto file = folder.filePath(u"log"_s);
    ServerProcess server;
    server.logTo(file);
    QVERIFY(server.serve({u"--database"_s, league.path(), u"--trusted-proxy"_s, u"127.0.0.0/8"_s, u"--trusted-proxy"_s, u"::1"_s}));
    QCOMPARE(server.get("/livez", {}, {{"X-Forwarded-For", "10.0.0.9, 192.0.2.7"}}).status, 200);
    const auto logged = [&file] {
        QFile log(file);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    QTRY_VERIFY2(logged().contains(" 192.0.2.7 GET /livez 200"), logged().constData());

    const auto [code, out, err] = runProgram({u"serve"_s, u"--database"_s, league.path(), u"--trusted-proxy"_s, u"proxy.example"_s});
    QVERIFY(code != 0);
    QVERIFY2(err.contains("proxy.example"), err.constData());
}

void LifecycleTest::choosesItsEventLoopItself()
{
#ifndef Q_OS_LINUX
    QSKIP("there is but one event loop here");
#endif
    TestLeague league;
    QVERIFY(league.isGood());
    ServerProcess server;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_NO_GLIB"_s); // the tests' own
    environment.insert(u"QT_LOGGING_RULES"_s, u"touchline.gate.debug=true"_s);
    server.process().setProcessEnvironment(environment);
    server.logTo(league.path() + u".log"_s);
    QVERIFY(server.serve({u"--database"_s, league.path(), u"--threads"_s, u"2"_s}));
    QFile log(league.path() + u".log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto said = log.readAll();
    QCOMPARE(said.count("touchline.gate: event loop: "), 2); // each I/O thread says it
    QVERIFY2(said.count("event loop: QEventDispatcherUNIX") == 2, said.constData());
}

void LifecycleTest::saysWhichRateIsOver()
{
    TestLeague league;
    QVERIFY(league.isGood());
    ServerProcess server;
    QVERIFY(server.serve({u"--database"_s, league.path(), u"--address"_s, u"0.0.0.0"_s, u"--insecure-http"_s}));
    // Sixty at once, two more each second; a body that cannot be read costs no hash.
    HttpAnswer answer = server.send("POST", "/api/v1/auth/login", {}, "{}");
    QVERIFY(!answer.headers.contains("ratelimit"));
    for (int asked = 0; asked < 1000 && answer.status != 429; ++asked)
        answer = server.send("POST", "/api/v1/auth/login", {}, "{}");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("ratelimit-policy"), R"("sign-in";q=60;w=30)");
    QVERIFY2(answer.headers.value("ratelimit").startsWith(R"("sign-in";r=0;t=)"), answer.headers.value("ratelimit").constData());
    QVERIFY(answer.headers.value("retry-after").toInt() >= 1);

    const auto addresses = QNetworkInterface::allAddresses();
    const auto outer = std::ranges::find_if(addresses, [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback();
    });
    if (outer == addresses.end())
        QSKIP("whoever comes from this computer has no rate of an address, and it has no other address");
    QTcpSocket socket;
    socket.connectToHost(*outer, server.port());
    QVERIFY(socket.waitForConnected());
    QByteArray answers;
    for (int turn = 0; turn < 50 && !answers.contains("HTTP/1.1 429 "); ++turn) { // 400 at once, 100 more each second
        socket.write(QByteArray("GET /livez HTTP/1.1\r\nHost: a\r\n\r\n").repeated(100));
        while (answers.count("HTTP/1.1 ") < 100 * (turn + 1) && socket.waitForReadyRead(5000))
            answers += socket.readAll();
    }
    const auto refused = answers.sliced(std::max<qsizetype>(0, answers.indexOf("HTTP/1.1 429 ")));
    QVERIFY(refused.startsWith("HTTP/1.1 429 "));
    QVERIFY2(refused.contains("\r\nRateLimit-Policy: \"address\";q=400;w=4\r\n"), refused.left(600).constData());
    QVERIFY2(refused.contains("\r\nRateLimit: \"address\";r=0;t="), refused.left(600).constData());
}

namespace {

/** The subject of the certificate that the server shows, and what it answers. */
std::pair<QString, QByteArray> askByTls(quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted())
        return {};
    socket.write("GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead())
        answer += socket.readAll();
    return {socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0), answer};
}

} // namespace

void LifecycleTest::servesByTls()
{
    if (!canMakeCertificates())
        QSKIP("needs TLS in Qt and the openssl command to make certificates");
    TestLeague league;
    QVERIFY(league.isGood());
    QTemporaryDir folder;
    const QDir files(folder.path());
    QVERIFY(makeCertificate(files, u"first"_s) && makeCertificate(files, u"second"_s));
    const QString certificate = files.filePath(u"first.pem"_s);
    const QString key = files.filePath(u"first.key"_s);
    const auto [half, halfOut, halfErr] = runProgram({u"serve"_s, u"--database"_s, league.path(), u"--tls-key"_s, key});
    QCOMPARE(half, 2);
    QVERIFY2(halfErr.contains("--tls-certificate"), halfErr.constData());

    ServerProcess server;
    QVERIFY(server.serve({u"--database"_s, league.path(), u"--tls-certificate"_s, certificate, u"--tls-key"_s, key}));
    auto [subject, answer] = askByTls(server.port());
    QCOMPARE(subject, u"first"_s);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY2(answer.contains("\r\nStrict-Transport-Security: max-age="), answer.constData());
#ifdef Q_OS_UNIX
    // A file that cannot be used changes nothing, the next good one is taken; nobody is turned away.
    for (const auto &[content, expected] : {std::pair(QString(), u"first"_s), std::pair(files.filePath(u"second"_s), u"second"_s)}) {
        QVERIFY(QFile::remove(certificate) && QFile::remove(key));
        if (!content.isEmpty())
            QVERIFY(QFile::copy(content + u".pem"_s, certificate) && QFile::copy(content + u".key"_s, key));
        else
            for (const auto &name : {certificate, key})
                QVERIFY(QFile(name).open(QIODevice::WriteOnly));
        QCOMPARE(::kill(pid_t(server.process().processId()), SIGHUP), 0);
        QTRY_COMPARE(askByTls(server.port()).first, expected);
    }
#endif
}

void LifecycleTest::refusesAMissingDatabase()
{
    const QTemporaryDir folder;
    const auto [code, out, err] = runProgram({u"serve"_s, u"--database"_s, folder.filePath(u"none.db"_s)});
    QCOMPARE(code, 4);
    QVERIFY(!err.isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"none.db"_s)));
    QCOMPARE(runProgram({u"serve"_s, u"--no-such-option"_s}).code, 2);
    QCOMPARE(runProgram({u"no-such-thing"_s}).code, 2);
}

void LifecycleTest::servesTheDesktopOfThisComputer()
{
    const QTemporaryDir folder;
    const auto database = folder.filePath(u"workspace.db"_s);
    const auto secret = QByteArray("0123456789abcdef").repeated(4);
    ServerProcess server;
    QVERIFY(server.serveLocal(database, secret));
    const auto me = server.get("/api/v1/me", secret);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json()["data"_L1].toObject()["role"_L1].toString(), u"admin"_s);
    QCOMPARE(server.get("/api/v1/seasons", secret).status, 200);
    QCOMPARE(server.get("/api/v1/me").status, 401);
    QCOMPARE(server.get("/api/v1/me", QByteArray("fedcba9876543210").repeated(4)).status, 401);
    // What a web page could send: another name for this address, or its own origin.
    QCOMPARE(server.get("/api/v1/me", secret, {{"Host", "evil.example:" + QByteArray::number(server.port())}}).status, 403);
    QCOMPARE(server.get("/api/v1/me", secret, {{"Host", "localhost:" + QByteArray::number(server.port())}}).status, 403);
    QCOMPARE(server.get("/api/v1/me", secret, {{"Origin", "http://127.0.0.1"}}).status, 403);
    server.process().closeWriteChannel();
    QVERIFY(server.process().waitForFinished(15'000));
    QCOMPARE(server.process().exitCode(), 0);
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret));
}

void LifecycleTest::refusesAWrongSecret()
{
    const QTemporaryDir folder;
    const auto arguments = QStringList{u"serve"_s, u"--local"_s, u"--database"_s, folder.filePath(u"w.db"_s)};
    for (const auto &input :
         QByteArrayList{QByteArray(), "short\n", QByteArray(64, 'G') + '\n', QByteArray(65, 'a') + '\n', QByteArray(10'000, 'a')}) {
        const auto [code, out, err] = runProgram(arguments, input);
        QCOMPARE(code, 3);
        QCOMPARE(QJsonDocument::fromJson(out).object()["state"_L1].toString(), u"failed"_s);
    }
}

void LifecycleTest::lendsAWorkspaceOnce()
{
    const QTemporaryDir folder;
    const auto database = folder.filePath(u"w.db"_s);
    ServerProcess first;
    QVERIFY(first.serveLocal(database, QByteArray(64, 'a')));
    const auto [code, out, err] = runProgram({u"serve"_s, u"--local"_s, u"--database"_s, database}, QByteArray(64, 'b') + '\n');
    QCOMPARE(code, 6);
    const auto detail = QJsonDocument::fromJson(out.trimmed().split('\n').constLast()).object()["detail"_L1].toString();
    QVERIFY2(detail.contains(QString::number(first.process().processId())), qPrintable(detail));
    first.process().kill();
    QVERIFY(first.process().waitForFinished());
    ServerProcess next;
    QVERIFY(next.serveLocal(database, QByteArray(64, 'c')));
}

void LifecycleTest::administersAccounts()
{
    TestLeague league;
    QVERIFY(league.isGood());
    const auto user = [&](const QStringList &arguments, const QByteArray &input = {}) {
        return runProgram(QStringList{u"user"_s} + arguments + QStringList{u"--database"_s, league.path()}, input);
    };
    QCOMPARE(user({u"create"_s, u"Zoë"_s, u"--role"_s, u"coach"_s, u"--team"_s, QString::number(league.team.own), u"--password-stdin"_s},
                  password)
                 .code,
             0);
    QCOMPARE(league.user(u"zoe"_s).role, Role::Coach);
    QCOMPARE(league.user(u"zoe"_s).teams, QList{TeamId{league.team.own}});
    QVERIFY(user({u"list"_s}).out.contains("Zoë\tcoach\tteams "));

    const auto [weak, weakOut, weakErr] = user({u"create"_s, u"ben"_s, u"--admin"_s, u"--password-stdin"_s}, "short\n");
    QCOMPARE(weak, 3);
    QVERIFY(weakErr.contains("15 characters"));
    QCOMPARE(user({u"create"_s, u"ben"_s, u"--admin"_s}, password).code, 3);
    QCOMPARE(user({u"create"_s, u"ZOE"_s, u"--password-stdin"_s}, password).code, 3);
    QCOMPARE(user({u"create"_s, u"ben"_s, u"--team"_s, u"999"_s, u"--password-stdin"_s}, password).code, 3);
    QVERIFY(league.user(u"ben"_s).name.isEmpty());
    QCOMPARE(user({u"create"_s, u"ben"_s, u"--role"_s, u"king"_s, u"--password-stdin"_s}, password).code, 2);

    ServerProcess server;
    QVERIFY(server.serve({u"--database"_s, league.path()}));
    const auto answer = server.login(u"zoë"_s, QString::fromUtf16(TestLeague::password));
    QCOMPARE(answer.status, 200);
    const auto token = answer.json()["data"_L1].toObject()["token"_L1].toString().toLatin1();
    QCOMPARE(user({u"password"_s, u"zoe"_s, u"--password-stdin"_s}, "another tree lane bicycle\n").code, 0);
    QCOMPARE(server.get("/api/v1/me", token).status, 401);
    QCOMPARE(server.login(u"zoë"_s, QString::fromUtf16(TestLeague::password)).status, 401);
    const auto renewed = server.login(u"zoë"_s, u"another tree lane bicycle"_s);
    QCOMPARE(renewed.status, 200);
    QCOMPARE(user({u"disable"_s, u"zoe"_s}).code, 0);
    QCOMPARE(server.get("/api/v1/me", renewed.json()["data"_L1].toObject()["token"_L1].toString().toLatin1()).status, 401);
    const auto [last, lastOut, lastErr] = user({u"disable"_s, u"admin"_s});
    QCOMPARE(last, 3);
    QVERIFY(lastErr.contains("last admin"));
    QCOMPARE(user({u"disable"_s, u"who"_s}).code, 4);
}

QTEST_GUILESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
