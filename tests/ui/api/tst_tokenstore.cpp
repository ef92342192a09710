// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/tokenstore.h"
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Runs itself a second time under a private D-Bus session with a real keyring, and once more without any. */
class TokenStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keychain();
    void withoutKeychain();
    void insideKeychain();
    void insideNothing();

private:
    static bool is(const char *part) { return qEnvironmentVariable("TOUCHLINE_TEST_PART") == QLatin1StringView(part); }
    static void again(const QString &program, const QStringList &arguments, const QString &part, bool bus);
    template<typename T> static T await(QFuture<T> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) ? future.result() : T();
    }
};

void TokenStoreTest::again(const QString &program, const QStringList &arguments, const QString &part, bool bus)
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOUCHLINE_TEST_PART"_s, part);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"QT_NO_GLIB"_s); // libsecret answers through the GLib loop
    if (!bus)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(90'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TokenStoreTest::keychain()
{
    if (!qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
        QSKIP("only outside");
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (session.isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("dbus-run-session and gnome-keyring-daemon are not installed: nothing to keep a token in");
    const QString script =
        u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec '%1' insideKeychain"_s.arg(
            QCoreApplication::applicationFilePath());
    again(session, {u"--"_s, u"sh"_s, u"-c"_s, script}, u"keychain"_s, true);
}

void TokenStoreTest::withoutKeychain()
{
    if (!qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
        QSKIP("only outside");
    again(QCoreApplication::applicationFilePath(), {u"insideNothing"_s}, u"nothing"_s, false);
}

void TokenStoreTest::insideKeychain()
{
    if (!is("keychain"))
        QSKIP("run by keychain()");
    const QString service = u"touchline-test"_s;
    {
        TokenStore store(service);
        QCOMPARE(await(store.read(u"ana@http://a"_s)), QString());
        QVERIFY(await(store.write(u"ana@http://a"_s, u"token-1"_s)));
        QVERIFY2(store.reason().isEmpty(), qPrintable(store.reason()));
    }
    TokenStore later(service); // another run of the program: only the keychain can know
    QCOMPARE(await(later.read(u"ana@http://a"_s)), u"token-1"_s);
    QCOMPARE(await(later.read(u"ben@http://a"_s)), QString());
    QVERIFY(await(later.remove(u"ana@http://a"_s)));
    TokenStore last(service);
    QCOMPARE(await(last.read(u"ana@http://a"_s)), QString());
}

void TokenStoreTest::insideNothing()
{
    if (!is("nothing"))
        QSKIP("run by withoutKeychain()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(!await(store.write(u"ana@http://a"_s, u"token-1"_s)));
    QVERIFY(!store.reason().isEmpty());
    QCOMPARE(await(store.read(u"ana@http://a"_s)), u"token-1"_s); // for this run
    TokenStore later(u"touchline-test"_s);
    QCOMPARE(await(later.read(u"ana@http://a"_s)), QString());
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
