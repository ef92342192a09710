// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scriptedserver.h"
#include "ui/api/releasenotice.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

QByteArray release(const QByteArray &version, const QByteArray &page)
{
    return "{\"version\":\"" + version + "\",\"page\":\"" + page + "\"}";
}

} // namespace

/** New versions: told of once, by a real server, and whatever else it answers tells nobody anything. */
class ReleaseNoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void onlyWhatIsNewerIsTold_data();
    void onlyWhatIsNewerIsTold();
    void nothingOfOnesOwnIsSent();
    void cookiesAreNotKept();
    void otherHostsAreNotFollowed();
    void theSameHostIsFollowed();
    void askedOnceADay();
    void whatWasSetAsideIsNotToldAgain();
    void addressesThatAreNotHttpsAreNotAsked();

private:
    /** The versions that it tells, and the server is asked anew whenever that was. */
    static QStringList told(ScriptedServer &server);
    QTemporaryDir m_folder;
};

void ReleaseNoticeTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
}

QStringList ReleaseNoticeTest::told(ScriptedServer &server)
{
    QUrl address = server.url();
    address.setPath(u"/newest.json"_s);
    ReleaseNotice notice(address, ReleaseNotice::Allowed::HttpToo);
    QStringList versions;
    connect(&notice, &ReleaseNotice::found, &notice,
            [&versions](const QVersionNumber &version, const QUrl &page) { versions.append(version.toString() + u' ' + page.path()); });
    QSignalSpy ended(&notice, &ReleaseNotice::ended);
    notice.ask();
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 20'000) ? versions : QStringList{u"never ended"_s};
}

void ReleaseNoticeTest::onlyWhatIsNewerIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("expected");
    const auto good = [](const QByteArray &json) { return ScriptedServer::answer(200, json); };
    const QByteArray page = "http://127.0.0.1/new";
    const QByteArray own = TOUCHLINE_VERSION;
    QTest::newRow("newer") << good(release("99.1.2", page)) << QStringList{u"99.1.2 /new"_s};
    QTest::newRow("newer by a number of two digits") << good(release("0.10.0", page)) << QStringList{u"0.10.0 /new"_s};
    QTest::newRow("the same") << good(release(own, page)) << QStringList{};
    QTest::newRow("the same in four parts") << good(release(own + ".0", page)) << QStringList{};
    QTest::newRow("older") << good(release("0.0.9", page)) << QStringList{};
    QTest::newRow("not finished") << good(release("99.0.0-rc1", page)) << QStringList{};
    QTest::newRow("no version") << good(release("newest", page)) << QStringList{};
    QTest::newRow("one number") << good(release("99", page)) << QStringList{};
    QTest::newRow("page of another host") << good(release("99.0.0", "http://localhost/new")) << QStringList{};
    QTest::newRow("page of a program") << good(release("99.0.0", "file:///usr/bin/env")) << QStringList{};
    QTest::newRow("page as somebody") << good(release("99.0.0", "http://ana@127.0.0.1/new")) << QStringList{};
    QTest::newRow("no page") << good(R"({"version":"99.0.0"})") << QStringList{};
    QTest::newRow("a list") << good(R"(["99.0.0"])") << QStringList{};
    QTest::newRow("garbage") << good("<html>\0\xff 99.0.0") << QStringList{};
    QTest::newRow("nothing") << good({}) << QStringList{};
    QTest::newRow("just small enough") << good(release("99.0.0", page) + QByteArray(16'000, ' ')) << QStringList{u"99.0.0 /new"_s};
    QTest::newRow("too large") << good(release("99.0.0", page) + QByteArray(17'000, ' ')) << QStringList{};
    QTest::newRow("far too large") << good(release("99.0.0", page) + QByteArray(5'000'000, ' ')) << QStringList{};
    QTest::newRow("an error") << ScriptedServer::answer(503, release("99.0.0", page)) << QStringList{};
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << QStringList{};
}

void ReleaseNoticeTest::onlyWhatIsNewerIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, expected);
    ScriptedServer server;
    server.script = [&answer](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    };
    QCOMPARE(told(server), expected);
    QVERIFY(!server.heads.isEmpty());
}

void ReleaseNoticeTest::nothingOfOnesOwnIsSent()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    ScriptedServer server(
        [](QTcpSocket &socket, const QByteArray &, const QByteArray &) { socket.write(ScriptedServer::answer(200, "{}")); });
    QCOMPARE(told(server), QStringList{});
    QLocale::setDefault(before);
    QStringList lines = QString::fromLatin1(server.heads.constFirst()).split(u"\r\n"_s);
    QCOMPARE(lines.takeFirst(), u"GET /newest.json HTTP/1.1"_s);
    lines = lines.join(u'\n').toLower().split(u'\n'); // Qt says some names so, some so
    lines.sort();
    const QStringList expected{u"accept-encoding: identity"_s,
                               u"accept-language: en"_s,
                               u"accept: application/json"_s,
                               u"connection: keep-alive"_s,
                               u"host: %1"_s.arg(server.url().authority()),
                               u"user-agent: touchline"_s};
    QCOMPARE(lines, expected);
}

void ReleaseNoticeTest::cookiesAreNotKept()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(ScriptedServer::answer(200, "{}", "application/json", "Set-Cookie: who=ana; Max-Age=999999; Path=/\r\n"));
    });
    ReleaseNotice notice(server.url(), ReleaseNotice::Allowed::HttpToo);
    QSignalSpy ended(&notice, &ReleaseNotice::ended);
    for (int times = 1; times <= 2; ++times) {
        QSettings().clear();
        notice.ask();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), times, 20'000);
    }
    QCOMPARE(server.heads.size(), 2);
    QVERIFY(!server.heads.constLast().toLower().contains("cookie"));
}

void ReleaseNoticeTest::otherHostsAreNotFollowed()
{
    ScriptedServer other;
    other.script = [&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(ScriptedServer::answer(200, release("99.0.0", other.url().toEncoded() + "/new")));
    };
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(ScriptedServer::answer(302, {}, "text/plain", "Location: " + other.url().toEncoded() + "/newest.json\r\n"));
    });
    QCOMPARE(told(server), QStringList{});
    QCOMPARE(server.heads.size(), 1);
    QCOMPARE(other.connections, 0);
}

void ReleaseNoticeTest::theSameHostIsFollowed()
{
    ScriptedServer server;
    server.script = [&](QTcpSocket &socket, const QByteArray &head, const QByteArray &) {
        socket.write(ScriptedServer::target(head) == "/newest.json"
                         ? ScriptedServer::answer(302, {}, "text/plain", "Location: /moved.json\r\n")
                         : ScriptedServer::answer(200, release("99.0.0", server.url().toEncoded() + "/new")));
    };
    QCOMPARE(told(server), QStringList{u"99.0.0 /new"_s});
    server.script = [](QTcpSocket &socket, const QByteArray &, const QByteArray &) { // round and round
        socket.write(ScriptedServer::answer(302, {}, "text/plain", "Location: /newest.json\r\n"));
    };
    QSettings().clear();
    server.heads.clear();
    QCOMPARE(told(server), QStringList{});
    QVERIFY(server.heads.size() <= 4);
}

void ReleaseNoticeTest::askedOnceADay()
{
    ScriptedServer server(
        [](QTcpSocket &socket, const QByteArray &, const QByteArray &) { socket.write(ScriptedServer::answer(503, {})); });
    QCOMPARE(told(server), QStringList{});
    QCOMPARE(server.heads.size(), 1);
    const auto asked = [&server] {
        ReleaseNotice notice(server.url(), ReleaseNotice::Allowed::HttpToo);
        const QDateTime before = QSettings().value(u"releases/asked"_s).toDateTime();
        notice.ask(); // it is kept before anything is sent
        return QSettings().value(u"releases/asked"_s).toDateTime() != before;
    };
    QVERIFY(!asked()); // also after a failure
    const auto now = QDateTime::currentDateTimeUtc();
    QSettings().setValue(u"releases/asked"_s, now.addSecs(-23 * 3600));
    QVERIFY(!asked());
    QSettings().setValue(u"releases/asked"_s, now.addSecs(-25 * 3600));
    QVERIFY(asked());
    QSettings().setValue(u"releases/asked"_s, now.addDays(400)); // the clock was wrong
    QVERIFY(asked());
}

void ReleaseNoticeTest::whatWasSetAsideIsNotToldAgain()
{
    QByteArray version = "99.0.0";
    ScriptedServer server;
    server.script = [&](QTcpSocket &socket, const QByteArray &, const QByteArray &) {
        socket.write(ScriptedServer::answer(200, release(version, server.url().toEncoded() + "/new")));
    };
    ReleaseNotice::setAside(QVersionNumber(99, 0, 0));
    QCOMPARE(told(server), QStringList{});
    version = "99.0.1";
    QSettings().remove(u"releases/asked"_s);
    QCOMPARE(told(server), QStringList{u"99.0.1 /new"_s});
}

void ReleaseNoticeTest::addressesThatAreNotHttpsAreNotAsked()
{
    ScriptedServer server;
    for (const auto &address : {server.url(), QUrl(u"file:///etc/hostname"_s), QUrl(u"data:,x"_s), QUrl()}) {
        ReleaseNotice notice(address);
        QVERIFY(notice.address().isEmpty());
        notice.ask();
        QVERIFY(!QSettings().contains(u"releases/asked"_s));
    }
    QVERIFY(!ReleaseNotice(QUrl(u"https://touchline.example/newest.json"_s)).address().isEmpty());
}

QTEST_GUILESS_MAIN(ReleaseNoticeTest)
#include "tst_releasenotice.moc"
