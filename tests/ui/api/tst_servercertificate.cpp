// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/certificate.h"
#include "ui/api/apiclient.h"
#include "ui/api/trustedservers.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Answers every question by TLS with the certificate that it has at the moment, and keeps all that it was told. */
class TlsServer
{
public:
    TlsServer()
    {
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                    heard += socket->readAll();
                    if (heard.endsWith("\r\n\r\n"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
                });
                m_sockets.append(socket);
            }
        });
    }
    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    void show(const QString &name, const QDir &folder)
    {
        QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
        settings.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(name + u".pem"_s)));
        QFile key(folder.filePath(name + u".key"_s));
        if (key.open(QIODevice::ReadOnly))
            settings.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        settings.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(settings);
        hangUp();
    }
    void hangUp()
    {
        for (auto *socket : std::exchange(m_sockets, {}))
            socket->disconnectFromHost();
    }
    QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    QByteArray heard;

private:
    QSslServer m_server;
    QList<QTcpSocket *> m_sockets;
};

namespace {

bool openssl(const QDir &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(u"openssl"_s, arguments.split(u' '));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/** NAME.pem, which holds the authority's certificate, too, and NAME.key; for 127.0.0.1, so that only the authority is unknown. */
bool makeLeaf(const QDir &folder, const QString &name)
{
    QFile names(folder.filePath(u"names.cnf"_s));
    if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=IP:127.0.0.1\n") < 0)
        return false;
    names.close();
    const QString request = u"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=%1 -keyout %1.key -out %1.csr"_s;
    const QString signing = u"x509 -req -in %1.csr -CA club.pem -CAkey club.key -days 2 -extfile names.cnf -out %1.pem"_s;
    QFile chain(folder.filePath(name + u".pem"_s));
    QFile authority(folder.filePath(u"club.pem"_s));
    return openssl(folder, request.arg(name)) && openssl(folder, signing.arg(name)) && chain.open(QIODevice::Append)
        && authority.open(QIODevice::ReadOnly) && chain.write(authority.readAll()) > 0;
}

QByteArray fingerprintIn(const QDir &folder, const QString &name)
{
    return QSslCertificate::fromPath(folder.filePath(name + u".pem"_s)).value(0).digest(QCryptographicHash::Sha256);
}

} // namespace

/** A client before servers whose certificates nobody vouches for. */
class ServerCertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canMakeCertificates())
            QSKIP("needs TLS in Qt and the openssl command to make certificates");
        m_files = QDir(m_folder.path());
        QVERIFY(makeCertificate(m_files, u"own"_s) && makeCertificate(m_files, u"club"_s));
        QVERIFY(makeLeaf(m_files, u"first"_s) && makeLeaf(m_files, u"second"_s));
        QVERIFY(m_server.listen());
    }
    void init() { m_server.heard.clear(); }
    void nothingIsSentToAStranger()
    {
        m_server.show(u"own"_s, m_files);
        ApiClient client;
        client.setServer(m_server.url(), u"secret-token"_s);
        QSignalSpy refused(&client, &ApiClient::certificateRefused);
        QVERIFY(!ask(client));
        QVERIFY(refused.size() >= 1);
        const auto told = refused.constFirst().constFirst().value<ServerCertificate>();
        QCOMPARE(told.fingerprint, fingerprintIn(m_files, u"own"_s));
        QCOMPARE(told.owner, u"own"_s);
        QCOMPARE(told.issuer, QString());
        QCOMPARE(told.server, m_server.url());
        QVERIFY(told.ofOtherName && told.fault.isEmpty() && !told.isChanged());
        client.probe();
        QTRY_VERIFY(refused.size() >= 2);
        QCOMPARE(m_server.heard, QByteArray());
    }
    void exactlyTheTrustedOneIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("made by its owner") << u"own"_s;
        QTest::addRow("made by an authority of the club's own") << u"first"_s;
    }
    void exactlyTheTrustedOneIsAsked()
    {
        QFETCH(const QString, name);
        m_server.show(name, m_files);
        ApiClient client;
        client.setServer(m_server.url(), u"secret-token"_s);
        client.setTrustedCertificate(fingerprintIn(m_files, name));
        QSignalSpy refused(&client, &ApiClient::certificateRefused);
        QVERIFY(ask(client));
        QCOMPARE(refused.size(), 0);
        QVERIFY(m_server.heard.toLower().contains("authorization: bearer secret-token"));
    }
    /** What Qt ignores on a connection it goes on ignoring, by error and not by certificate: both have the same ones. */
    void anotherOfTheSameAuthorityIsRefused()
    {
        m_server.show(u"first"_s, m_files);
        ApiClient client;
        client.setServer(m_server.url(), u"secret-token"_s);
        client.setTrustedCertificate(fingerprintIn(m_files, u"first"_s));
        QSignalSpy refused(&client, &ApiClient::certificateRefused);
        QVERIFY(ask(client));
        m_server.show(u"second"_s, m_files);
        m_server.heard.clear();
        QTRY_VERIFY(!ask(client) && refused.size() > 0);
        QVERIFY(refused.constFirst().constFirst().value<ServerCertificate>().isChanged());
        QCOMPARE(m_server.heard, QByteArray());
        m_server.show(u"first"_s, m_files);
        QTRY_VERIFY(ask(client));
    }
    void whatIsTakenBackCountsAtOnce()
    {
        m_server.show(u"own"_s, m_files);
        ApiClient client;
        client.setServer(m_server.url(), u"secret-token"_s);
        client.setTrustedCertificate(fingerprintIn(m_files, u"own"_s));
        QVERIFY(ask(client)); // the connection stays open
        client.setTrustedCertificate({});
        client.dropConnections();
        m_server.heard.clear();
        QVERIFY(!ask(client));
        QCOMPARE(m_server.heard, QByteArray());
    }
    void anExpiredOneIsNotForPeople()
    {
        if (!openssl(m_files,
                     u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=old -not_before 20200101000000Z "
                     "-not_after 20210101000000Z -keyout old.key -out old.pem"_s))
            QSKIP("this openssl makes no certificates of the past");
        m_server.show(u"old"_s, m_files);
        ApiClient client;
        client.setServer(m_server.url(), u"secret-token"_s);
        client.setTrustedCertificate(fingerprintIn(m_files, u"old"_s)); // trusted while it was valid
        QSignalSpy refused(&client, &ApiClient::certificateRefused);
        QVERIFY(!ask(client));
        QVERIFY(refused.constFirst().constFirst().value<ServerCertificate>().fault.contains(u"2021"_s));
        QCOMPARE(m_server.heard, QByteArray());
    }
    /** Somebody vouches for it, but for another server: a guest network, or a wrong address. */
    void anothersGoodOneIsNotForPeople()
    {
        const auto certificate = QSslCertificate::fromPath(m_files.filePath(u"own.pem"_s)).value(0);
        const QList<QSslError> otherName{QSslError(QSslError::HostNameMismatch, certificate)};
        const auto refused = objectionTo(certificate, otherName, m_server.url(), {});
        QVERIFY(refused && !refused->fault.isEmpty());
        const auto unknown = otherName + QList<QSslError>{QSslError(QSslError::SelfSignedCertificate, certificate)};
        QVERIFY(objectionTo(certificate, unknown, m_server.url(), {})->fault.isEmpty());
        QVERIFY(!objectionTo(certificate, unknown, m_server.url(), fingerprintIn(m_files, u"own"_s)));
        const auto broken = unknown + QList<QSslError>{QSslError(QSslError::CertificateSignatureFailed, certificate)};
        QVERIFY(objectionTo(certificate, broken, m_server.url(), fingerprintIn(m_files, u"own"_s)));
    }
    void isKeptByServer()
    {
        const QString file = m_folder.filePath(u"kept/trusted-servers.json"_s);
        const QByteArray fingerprint(32, 'f');
        TrustedServers servers(file);
        QVERIFY(servers.trust(QUrl(u"https://Club.example"_s), fingerprint));
        QCOMPARE(TrustedServers(file).fingerprint(QUrl(u"https://club.example:443/"_s)), fingerprint);
        QCOMPARE(TrustedServers(file).fingerprint(QUrl(u"https://club.example:8443"_s)), QByteArray());
        QVERIFY(servers.forget(QUrl(u"https://club.example"_s)));
        QVERIFY(TrustedServers(file).all().isEmpty());
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"https://club.example:443\":\"beef\"}") > 0);
        broken.close();
        QVERIFY(TrustedServers(file).all().isEmpty());
        QCOMPARE(fingerprintText("\xAB\xCD\xEF"_ba, 2), u"AB:CD\nEF"_s);
    }

private:
    static bool ask(ApiClient &client)
    {
        QSignalSpy answered(&client, &ApiClient::answered);
        QSignalSpy unreachable(&client, &ApiClient::unreachable);
        auto pending = client.getBytes(u"/api/v1/me"_s);
        return QTest::qWaitFor([&] { return answered.size() + unreachable.size() > 0; }, 20'000) && answered.size() == 1;
    }
    QTemporaryDir m_folder;
    QDir m_files;
    TlsServer m_server;
};

QTEST_GUILESS_MAIN(ServerCertificateTest)
#include "tst_servercertificate.moc"
