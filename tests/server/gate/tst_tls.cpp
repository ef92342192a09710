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
    void answers();
    void onlyHttp11ByAlpn();
    void oldVersionsAreRefused();
    void newCertificateForNewClients();
    void plainTextIsCut();
    void brokenFiles_data();
    void brokenFiles();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray ask(QSslSocket &socket) const;
    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    if (!touchline::canMakeCertificates())
        QSKIP("needs TLS in Qt and the openssl command to make certificates");
    const QDir folder(m_folder.path());
    QVERIFY(touchline::makeCertificate(folder, u"first"_s) && touchline::makeCertificate(folder, u"second"_s));
}

QByteArray TestTls::ask(QSslSocket &socket) const
{
    socket.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray answer;
    while (!answer.endsWith("hello") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

void TestTls::answers()
{
    ServerUnderTest server;
    server.runOnServer([&] { server.gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForEncrypted(5000));
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
    socket.write("GET /file/5 HTTP/1.1\r\nHost: a\r\n\r\n");
    qsizetype got = 0;
    while (got < (5 << 20) && socket.waitForReadyRead(5000))
        got += socket.readAll().size();
    QVERIFY(got > (5 << 20));
    socket.abort();
    QTRY_COMPARE(server.connections(), 0);
}

void TestTls::onlyHttp11ByAlpn()
{
    ServerUnderTest server;
    server.runOnServer([&] { server.gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    QSslSocket socket;
    QSslConfiguration wish = QSslConfiguration::defaultConfiguration();
    wish.setPeerVerifyMode(QSslSocket::VerifyNone);
    wish.setAllowedNextProtocols({"h2"_ba, "http/1.1"_ba});
    socket.setSslConfiguration(wish);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForEncrypted(5000));
    QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
    QVERIFY(ask(socket).startsWith("HTTP/1.1 200"));
}

void TestTls::oldVersionsAreRefused()
{
    ServerUnderTest server;
    server.runOnServer([&] { server.gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    QProcess client; // Qt itself no longer speaks 1.1
    client.start(u"openssl"_s,
                 {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(server.port())});
    client.closeWriteChannel();
    QVERIFY(client.waitForFinished(10'000));
    QVERIFY(client.exitCode() != 0);
}

void TestTls::newCertificateForNewClients()
{
    ServerUnderTest server;
    const auto use = [&](const QString &name) {
        server.runOnServer([&] { server.gate().setTls(tlsSettings(path(name + u".pem"_s), path(name + u".key"_s)).value()); });
    };
    const auto connectTo = [&](QSslSocket &socket) {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        return socket.waitForEncrypted(5000) ? socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0) : QString();
    };
    use(u"first"_s);
    QSslSocket early, late;
    QCOMPARE(connectTo(early), u"first"_s);
    use(u"second"_s);
    QCOMPARE(connectTo(late), u"second"_s);
    QVERIFY(ask(early).startsWith("HTTP/1.1 200"));
    QVERIFY(ask(late).startsWith("HTTP/1.1 200"));
}

void TestTls::plainTextIsCut()
{
    ServerUnderTest server({.headTime = 300ms, .sweepEvery = 20ms});
    server.runOnServer([&] { server.gate().setTls(tlsSettings(path(u"first.pem"_s), path(u"first.key"_s)).value()); });
    QTcpSocket plain, silent;
    plain.connectToHost(QHostAddress::LocalHost, server.port());
    silent.connectToHost(QHostAddress::LocalHost, server.port());
    plain.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(plain.waitForDisconnected(5000));
    QVERIFY(silent.waitForDisconnected(5000)); // a handshake has the deadline of a head
    QCOMPARE(server.handled(), 0);
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
    QVERIFY(settings.error().detail.contains(m_folder.path()));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
