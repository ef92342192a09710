// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/tlssettings.h"
#include "serverundertest.h"
#include "tests/server/support/certificate.h"
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

using touchline::ErrorCode;
using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** TLS in the gate, with certificates made for the test. */
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data() { bothTransports(); }
    void answers();
    void asksForTlsOnly_data() { bothTransports(); }
    void asksForTlsOnly();
    void bytesOneByOne_data() { bothTransports(); }
    void bytesOneByOne();
    void manyRequestsAtOnce_data() { bothTransports(); }
    void manyRequestsAtOnce();
    void waitsForASlowReader_data() { bothTransports(); }
    void waitsForASlowReader();
    void saysItsEnd_data() { bothTransports(); }
    void saysItsEnd();
    void onlyHttp11ByAlpn_data() { bothTransports(); }
    void onlyHttp11ByAlpn();
    void onlyHttp2IsRefused_data() { bothTransports(); }
    void onlyHttp2IsRefused();
    void oldVersionsAreRefused_data() { bothTransports(); }
    void oldVersionsAreRefused();
    void oldCiphersAreRefused();
    void newCertificateForNewClients_data() { bothTransports(); }
    void newCertificateForNewClients();
    void plainTextIsCut_data() { bothTransports(); }
    void plainTextIsCut();
    void brokenFiles_data();
    void brokenFiles();

private:
    static void bothTransports();
    std::unique_ptr<ServerUnderTest> server(const Limits &limits = {}) const;
    static void connectTo(const ServerUnderTest &server, QSslSocket &socket);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray ask(QSslSocket &socket);
    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    if (!touchline::canMakeCertificates())
        QSKIP("needs TLS in Qt and the openssl command to make certificates");
    const QDir folder(m_folder.path());
    QVERIFY(touchline::makeCertificate(folder, u"first"_s) && touchline::makeCertificate(folder, u"second"_s));
}

void TestTls::bothTransports()
{
    QTest::addColumn<bool>("portable");
    QTest::newRow("the platform's own") << false;
    QTest::newRow("QSslSocket") << true;
}

std::unique_ptr<ServerUnderTest> TestTls::server(const Limits &limits) const
{
    QFETCH(bool, portable);
    auto server = std::make_unique<ServerUnderTest>(limits, portable);
    server->runOnServer([&] { server->gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    return server;
}

void TestTls::connectTo(const ServerUnderTest &server, QSslSocket &socket)
{
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForEncrypted(5000));
}

QByteArray TestTls::ask(QSslSocket &socket)
{
    socket.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray answer;
    while (!answer.endsWith("hello") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

void TestTls::answers()
{
    const auto running = server();
    QSslSocket socket;
    connectTo(*running, socket);
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
    socket.write("GET /file/5 HTTP/1.1\r\nHost: a\r\n\r\n");
    qsizetype got = 0;
    while (got < (5 << 20) && socket.waitForReadyRead(5000))
        got += socket.readAll().size();
    QVERIFY(got > (5 << 20));
    socket.abort();
    QTRY_COMPARE(running->connections(), 0);
}

void TestTls::asksForTlsOnly()
{
    const auto running = server({.headTime = 300ms, .sweepEvery = 20ms});
    const auto answerTo = [&](const QByteArray &request) {
        QSslSocket socket;
        connectTo(*running, socket);
        socket.write(request);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer.first(answer.indexOf("\r\n\r\n") + 2);
    };
    const std::pair<QByteArray, QByteArray> asked[] = {
        {"GET /echo HTTP/1.1\r\nHost: a\r\n\r\n", "200"}, // by QtHttpServer
        {"GET /denied HTTP/1.1\r\nHost: a\r\n\r\n", "401"}, // by the application
        {"OPTIONS /echo HTTP/1.1\r\nHost: a\r\n\r\n", "204"}, // by the gate
        {"GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n", "404"},  {"nonsense\r\n\r\n", "400"}, {"GET /echo", "408"}};
    for (const auto &[request, status] : asked) {
        const auto head = answerTo(request);
        QVERIFY2(head.startsWith(QByteArray("HTTP/1.1 " + status)), head.constData());
        QCOMPARE(head.count("\r\nStrict-Transport-Security: max-age=31536000\r\n"), 1);
    }
}

/** As many records as bytes, and in the other direction records that come in pieces. */
void TestTls::bytesOneByOne()
{
    const auto running = server();
    QSslSocket socket;
    connectTo(*running, socket);
    for (const char byte : "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba) {
        socket.write(&byte, 1);
        socket.flush();
    }
    QByteArray answer;
    while (!answer.endsWith("hello") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));

    const QByteArray body(1 << 20, 'x'); // records of 16 KiB, cut anywhere by TCP
    socket.write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    answer.clear();
    while (answer.count('x') < body.size() && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.endsWith(body));
}

void TestTls::manyRequestsAtOnce()
{
    const auto running = server();
    QSslSocket socket;
    connectTo(*running, socket);
    constexpr int count = 2000; // more than is read at once
    socket.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba.repeated(count));
    QByteArray answers;
    while (answers.count("hello") < count && socket.waitForReadyRead(5000))
        answers += socket.readAll();
    QCOMPARE(answers.count("HTTP/1.1 200"), count);
    QCOMPARE(answers.count("hello"), count);
}

/** The server keeps no more of an answer than its limit, and the rest comes when it is read. */
void TestTls::waitsForASlowReader()
{
    const auto running = server({.highWater = 64 << 10, .unsentTotal = 8 << 20});
    QSslSocket socket;
    socket.setReadBufferSize(4096);
    connectTo(*running, socket);
    socket.write("GET /file/64 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(5000));
    QTest::qWait(300);
    QVERIFY(!running->overloaded()); // less than a file of 64 MiB waits
    socket.setReadBufferSize(0);
    qsizetype got = socket.readAll().size();
    while (got < (64 << 20) && socket.waitForReadyRead(5000))
        got += socket.readAll().size();
    QVERIFY(got > (64 << 20));
}

void TestTls::saysItsEnd()
{
    const auto running = server();
    QSslSocket socket;
    connectTo(*running, socket);
    socket.write("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QSignalSpy errors(&socket, &QAbstractSocket::errorOccurred);
    if (socket.state() != QAbstractSocket::UnconnectedState)
        QVERIFY(socket.waitForDisconnected(5000));
    QVERIFY(socket.readAll().endsWith("hello"));
    for (const auto &error : errors)
        QCOMPARE(error.first().value<QAbstractSocket::SocketError>(), QAbstractSocket::RemoteHostClosedError);
    QTRY_COMPARE(running->connections(), 0);
}

void TestTls::onlyHttp11ByAlpn()
{
    const auto running = server();
    QSslSocket socket;
    QSslConfiguration wish = QSslConfiguration::defaultConfiguration();
    wish.setPeerVerifyMode(QSslSocket::VerifyNone);
    wish.setAllowedNextProtocols({"h2"_ba, "http/1.1"_ba});
    socket.setSslConfiguration(wish);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, running->port());
    QVERIFY(socket.waitForEncrypted(5000));
    QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
}

void TestTls::onlyHttp2IsRefused()
{
    const auto running = server();
    QSslSocket socket;
    QSslConfiguration wish = QSslConfiguration::defaultConfiguration();
    wish.setPeerVerifyMode(QSslSocket::VerifyNone);
    wish.setAllowedNextProtocols({"h2"_ba});
    socket.setSslConfiguration(wish);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, running->port());
    if (socket.waitForEncrypted(5000)) { // TLS 1.3 tells it only after the client's own part
        socket.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        socket.waitForDisconnected(5000);
    }
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
    QTRY_COMPARE(running->connections(), 0);
    QCOMPARE(running->handled(), 0);

    QSslSocket other;
    connectTo(*running, other);
    QVERIFY(ask(other).startsWith("HTTP/1.1 200"));
}

void TestTls::oldVersionsAreRefused()
{
    const auto running = server();
    QProcess client; // Qt itself no longer speaks 1.1
    client.start(u"openssl"_s,
                 {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(running->port())});
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished(10'000));
    QVERIFY(client.exitCode() != 0);
}

/** Without forward secrecy, or with CBC. */
void TestTls::oldCiphersAreRefused()
{
#ifndef Q_OS_LINUX
    QSKIP("elsewhere Qt's own choice of ciphers holds");
#endif
    ServerUnderTest running;
    running.runOnServer([&] { running.gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    const auto speaks = [&](const QString &ciphers) {
        QProcess client;
        client.start(u"openssl"_s,
                     {u"s_client"_s, u"-tls1_2"_s, u"-cipher"_s, ciphers, u"-connect"_s, u"127.0.0.1:%1"_s.arg(running.port())});
        client.closeWriteChannel();
        return client.waitForFinished(10'000) && client.exitCode() == 0;
    };
    QVERIFY(speaks(u"ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256"_s));
    QVERIFY(!speaks(u"ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA:AES128-SHA:AES128-GCM-SHA256"_s));
}

void TestTls::newCertificateForNewClients()
{
    const auto running = server();
    const auto use = [&](const QString &name) {
        running->runOnServer([&] { running->gate().setTls(tlsSettings(path(name + u".pem"_s), path(name + u".key"_s)).value()); });
    };
    const auto shown = [&](QSslSocket &socket) {
        connectTo(*running, socket);
        return socket.isEncrypted() ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0) : QString();
    };
    use(u"first"_s);
    QSslSocket early, late;
    QCOMPARE(shown(early), u"first"_s);
    use(u"second"_s);
    QCOMPARE(shown(late), u"second"_s);
    QVERIFY(ask(early).startsWith("HTTP/1.1 200"));
    QVERIFY(ask(late).startsWith("HTTP/1.1 200"));
}

void TestTls::plainTextIsCut()
{
    const auto running = server({.headTime = 300ms, .sweepEvery = 20ms});
    QTcpSocket plain, silent;
    plain.connectToHost(QHostAddress::LocalHost, running->port());
    silent.connectToHost(QHostAddress::LocalHost, running->port());
    plain.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(plain.waitForDisconnected(5000));
    QVERIFY(silent.waitForDisconnected(5000)); // a handshake has the deadline of a head
    QCOMPARE(running->handled(), 0);
}

void TestTls::brokenFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no certificate") << u"none.pem"_s << u"first.key"_s << ErrorCode::Unavailable;
    QTest::newRow("no key") << u"first.pem"_s << u"none.key"_s << ErrorCode::Unavailable;
    QTest::newRow("key for a certificate") << u"first.key"_s << u"first.key"_s << ErrorCode::Malformed;
    QTest::newRow("certificate for a key") << u"first.pem"_s << u"private.pem"_s << ErrorCode::Malformed;
#ifdef Q_OS_LINUX
    QTest::newRow("key of another certificate") << u"first.pem"_s << u"second.key"_s << ErrorCode::Invalid;
#endif
    QTest::newRow("key that others may read") << u"first.pem"_s << u"open.key"_s << ErrorCode::Forbidden;
}

void TestTls::brokenFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFile::copy(path(u"first.key"_s), path(u"open.key"_s));
    QFile::setPermissions(path(u"open.key"_s), QFile::ReadOwner | QFile::ReadOther);
    QFile::copy(path(u"first.pem"_s), path(u"private.pem"_s));
    QFile::setPermissions(path(u"private.pem"_s), QFile::ReadOwner);
    const auto settings = tlsSettings(path(certificate), path(key));
    QVERIFY(!settings);
    QTEST(settings.error().code, "code");
    QVERIFY2(settings.error().detail.contains(m_folder.path()), qPrintable(settings.error().detail));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
