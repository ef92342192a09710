// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/club.h"
#include "ui/viewmodel/session.h"
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // never the keychain of whoever runs this
    void signsIn()
    {
        Fixture f;
        QSignalSpy progress(&f.session, &Session::progress);
        f.session.signIn(f.club.url(), u"coach"_s, u"right"_s, false);
        QCOMPARE(f.session.state(), Session::State::Opening);
        QTRY_COMPARE(f.session.state(), Session::State::Open);
        QCOMPARE(f.session.me().name, u"coach"_s);
        QVERIFY(progress.size() >= 1);
    }
    void wrongPassword()
    {
        Fixture f;
        QSignalSpy failed(&f.session, &Session::failed);
        f.session.signIn(f.club.url(), u"coach"_s, u"wrong"_s, false);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Unauthenticated);
        QCOMPARE(failed.at(0).at(0).value<Error>().detail, u"Name or password is wrong."_s);
        QCOMPARE(f.session.state(), Session::State::Closed);
    }
    void cancelIsFinal()
    {
        Fixture f;
        f.club.delay = 100;
        QSignalSpy failed(&f.session, &Session::failed);
        f.session.signIn(f.club.url(), u"coach"_s, u"right"_s, false);
        QTRY_COMPARE(f.club.heads.size(), 1);
        f.session.cancel();
        QCOMPARE(f.session.state(), Session::State::Closed);
        QTRY_COMPARE(f.club.disconnections, 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(f.session.state(), Session::State::Closed);
    }
    void endedSessionAsksToSignIn()
    {
        Fixture f;
        f.open();
        QSignalSpy needed(&f.session, &Session::signInNeeded);
        f.club.refuses = true;
        auto pending = f.session.api().get<Me>(paths::me);
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(needed.at(0).at(1).toString(), u"coach"_s);
        QCOMPARE(f.session.state(), Session::State::Closed);
    }
    void serverGoneIsNotSignedOut()
    {
        Fixture f;
        f.open();
        f.club.gone = true;
        auto pending = f.session.api().get<Me>(paths::me);
        QTRY_VERIFY(!f.session.connection().isOnline());
        QCOMPARE(f.session.state(), Session::State::Open);
        QSignalSpy restored(&f.session.connection(), &Connection::restored);
        f.club.gone = false;
        QTRY_COMPARE(restored.size(), 1);
    }
    void signOutLeavesNothing()
    {
        Fixture f;
        f.open();
        auto pending = f.session.api().get<Me>(paths::me);
        QTRY_VERIFY(!pending.isRunning());
        QVERIFY(QDir(f.folder.path() + u"/cache/answers"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
        f.session.signOut();
        QCOMPARE(f.session.state(), Session::State::Closed);
        QTRY_VERIFY(QDir(f.folder.path() + u"/cache/answers"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
        QTRY_VERIFY(f.club.heads.constLast().startsWith("POST /api/v1/auth/logout"));
        QVERIFY(f.club.heads.constLast().toLower().contains("bearer token-1"));
    }
    void missingServerProgramIsToldInWords()
    {
        qputenv("TOUCHLINE_SERVER", "/nonexistent/touchlined");
        Fixture f;
        QSignalSpy failed(&f.session, &Session::failed);
        f.session.openWorkspace(f.folder.path() + u"/w.touchline"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).value<Error>().detail.contains(u"/nonexistent/touchlined"_s));
        qunsetenv("TOUCHLINE_SERVER");
    }
    void serverProgramThatEndsAtOnce()
    {
        qputenv("TOUCHLINE_SERVER", "/bin/false");
        Fixture f;
        QSignalSpy failed(&f.session, &Session::failed);
        f.session.openSample();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.session.state(), Session::State::Closed);
        qunsetenv("TOUCHLINE_SERVER");
    }
    void workspaceNamesAreFree()
    {
        Fixture f;
        const QString first = f.session.workspacePath(u"Rovers/../U17 ü"_s);
        QVERIFY(first.endsWith(u"/rovers----u17-ü.touchline"_s));
        QDir().mkpath(f.folder.path() + u"/data"_s);
        QFile file(first);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(f.session.workspacePath(u"Rovers/../U17 ü"_s).endsWith(u"-2.touchline"_s));
    }

private:
    struct Fixture
    {
        QTemporaryDir folder;
        Club club;
        TokenStore tokens{u"touchline-test"_s};
        Session session{{.cache = folder.path() + u"/cache"_s, .data = folder.path() + u"/data"_s},
                        tokens,
                        {.idle = 2'000, .deadline = 4'000},
                        {.first = 20, .longest = 50}};
        void open()
        {
            session.signIn(club.url(), u"coach"_s, u"right"_s, false);
            QTRY_COMPARE(session.state(), Session::State::Open);
        }
    };
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
