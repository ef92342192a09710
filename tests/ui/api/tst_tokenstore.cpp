// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/virtualscreen.h"
#include "ui/api/tokenstore.h"
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
const QString unlocked = u"printf pw | gnome-keyring-daemon --unlock --components=secrets"_s;
const QString leftovers = u"keychain/toDelete"_s;
} // namespace

/**
 * Runs itself again under a private D-Bus session with a real keyring in all states that can be brought about: unlocked, locked with nobody
 * to ask for the password, locked with a question that nobody answers, never set up, shut to us; and once without any bus. What a person
 * refuses
 * ("deny" in KWallet and on macOS) needs a person: here it is only known to be told as the shut one is.
 */
class TokenStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keychain();
    void lockedKeychain();
    void questionThatNobodyAnswers();
    void keychainThatWasNeverSetUp();
    void shutKeychain();
    void withoutKeychain();
    void insideKeychain();
    void insideLocked();
    void insideUnlockedAgain();
    void insideUnanswered();
    void insideNeverSetUp();
    void insideShut();
    void insideNothing();

private:
    static bool is(const char *part) { return qEnvironmentVariable("TOUCHLINE_TEST_PART") == QLatin1StringView(part); }
    /** Inside of a session with a keyring; `config` of its bus may be empty, and so may `home`: then it is a new person's. */
    static void inSession(const QString &keyring, const QString &part, const QString &function, const QString &config = {},
                          const QString &home = {});
    static bool lock();
    static void again(const QString &program, const QStringList &arguments, const QString &part, bool bus, const QString &kept = {});
    template<typename T> static T await(QFuture<T> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) ? future.result() : T();
    }
    QTemporaryDir m_settings;
};

void TokenStoreTest::again(const QString &program, const QStringList &arguments, const QString &part, bool bus, const QString &kept)
{
    const QTemporaryDir runtime; // of this session alone
    const QTemporaryDir own;
    const QString home = kept.isEmpty() ? own.path() : kept;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOUCHLINE_TEST_PART"_s, part);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    environment.insert(u"XDG_DATA_HOME"_s, home);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"DISPLAY"_s); // the system's own question would stand on somebody's screen
    environment.remove(u"WAYLAND_DISPLAY"_s);
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

void TokenStoreTest::inSession(const QString &keyring, const QString &part, const QString &function, const QString &config,
                               const QString &home)
{
    if (!qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
        QSKIP("only outside");
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (session.isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("dbus-run-session and gnome-keyring-daemon are not installed: nothing to keep a token in");
    const QString script = u"%1 >/dev/null 2>&1 && exec '%2' %3"_s.arg(keyring, QCoreApplication::applicationFilePath(), function);
    QStringList arguments{u"--"_s, u"sh"_s, u"-c"_s, script};
    if (!config.isEmpty())
        arguments.prepend(u"--config-file="_s + config);
    again(session, arguments, part, true, home);
}

/** As of a session that was left alone for long, or a password that was never given. */
bool TokenStoreTest::lock()
{
    return QProcess::execute(u"dbus-send"_s,
                             {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                              u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
        == 0;
}

void TokenStoreTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const bool outside = qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART");
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, outside ? m_settings.path() : QDir::homePath());
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
}

void TokenStoreTest::keychain()
{
    inSession(unlocked, u"keychain"_s, u"insideKeychain"_s);
}

void TokenStoreTest::lockedKeychain()
{
    const QTemporaryDir home; // of one person, who comes back another day
    inSession(unlocked, u"locked"_s, u"insideLocked"_s, {}, home.path());
    inSession(unlocked, u"unlockedAgain"_s, u"insideUnlockedAgain"_s, {}, home.path());
}

void TokenStoreTest::questionThatNobodyAnswers()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()
        || QStandardPaths::findExecutable(u"dbus-update-activation-environment"_s).isEmpty())
        QSKIP("Xvfb and dbus-update-activation-environment are not installed: no screen that the question could stand on");
    inSession(unlocked, u"unanswered"_s, u"insideUnanswered"_s);
}

void TokenStoreTest::keychainThatWasNeverSetUp()
{
    inSession(u"gnome-keyring-daemon --start --components=secrets"_s, u"neverSetUp"_s, u"insideNeverSetUp"_s);
}

void TokenStoreTest::shutKeychain()
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                 "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                 "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                 "<deny send_destination=\"org.freedesktop.secrets\"/></policy></busconfig>");
    config.close();
    inSession(unlocked, u"shut"_s, u"insideShut"_s, config.fileName());
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

void TokenStoreTest::insideLocked()
{
    if (!is("locked"))
        QSKIP("run by lockedKeychain()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(await(store.write(u"ana@http://a"_s, u"token-1"_s)));
    QVERIFY(store.reason().isEmpty());
    QVERIFY(lock());
    TokenStore later(u"touchline-test"_s); // another run: there is nothing in memory
    QVERIFY(!await(later.check()));
    QVERIFY2(later.reason().contains(u"is locked"_s), qPrintable(later.reason()));
    QCOMPARE(await(later.read(u"ana@http://a"_s)), QString());
    QVERIFY2(later.reason().contains(u"is locked"_s), qPrintable(later.reason()));
    QVERIFY(!await(later.write(u"ana@http://a"_s, u"token-2"_s)));
    QVERIFY2(later.reason().contains(u"is locked"_s), qPrintable(later.reason()));
    QCOMPARE(await(later.read(u"ana@http://a"_s)), u"token-2"_s); // for this run
    // Signed out: the old token still lies there, which is told, and is noted to go when the keychain is open.
    QVERIFY(!await(later.remove(u"ana@http://a"_s)));
    QCOMPARE(QSettings().value(leftovers).toStringList(), QStringList{u"ana@http://a"_s}); // on goes insideUnlockedAgain()
}

void TokenStoreTest::insideUnlockedAgain()
{
    if (!is("unlockedAgain"))
        QSKIP("run by lockedKeychain()");
    QVERIFY(QSettings().contains(leftovers)); // by the session before
    TokenStore store(u"touchline-test"_s);
    QCOMPARE(await(store.read(u"ana@http://a"_s)), QString()); // it lies there, and nobody is signed in by it again
    QVERIFY2(store.reason().isEmpty(), qPrintable(store.reason()));
    QTRY_VERIFY(!QSettings().contains(leftovers));
    QCOMPARE(await(store.read(u"ana@http://a"_s)), QString()); // and now it does not
    QVERIFY(await(store.write(u"ana@http://a"_s, u"token-3"_s))); // a new one is one as ever
    QCOMPARE(await(TokenStore(u"touchline-test"_s).read(u"ana@http://a"_s)), u"token-3"_s);
}

void TokenStoreTest::insideUnanswered()
{
    if (!is("unanswered"))
        QSKIP("run by questionThatNobodyAnswers()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(await(store.write(u"ana@http://a"_s, u"token-1"_s)));
    VirtualScreen screen; // where the system's question stands, with nobody before it
    QCOMPARE(QProcess::execute(u"dbus-update-activation-environment"_s, {u"DISPLAY"_s}), 0);
    QVERIFY(lock());
    TokenStore later(u"touchline-test"_s, 1'500);
    auto reading = later.read(u"ana@http://a"_s);
    QTest::qWait(500);
    QVERIFY2(!reading.isFinished(), "the keyring asked nobody: this is not the case that is tested here");
    QCOMPARE(await(reading), QString()); // ends all the same
    QVERIFY2(later.reason().contains(u"is locked"_s), qPrintable(later.reason()));
    QVERIFY(!await(later.write(u"ana@http://a"_s, u"token-2"_s)));
    QCOMPARE(await(later.read(u"ana@http://a"_s)), u"token-2"_s);
}

void TokenStoreTest::insideNeverSetUp()
{
    if (!is("neverSetUp"))
        QSKIP("run by keychainThatWasNeverSetUp()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(await(store.check())); // the first token would set it up
    QVERIFY(!await(store.write(u"ana@http://a"_s, u"token-1"_s))); // with nobody to say so
    QVERIFY2(store.reason().contains(u"offers no keychain"_s), qPrintable(store.reason()));
}

void TokenStoreTest::insideShut()
{
    if (!is("shut"))
        QSKIP("run by shutKeychain()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(!await(store.write(u"ana@http://a"_s, u"token-1"_s)));
    QVERIFY2(store.reason().contains(u"was not let into"_s), qPrintable(store.reason()));
    QVERIFY(!store.reason().contains(u"message"_s)); // nothing of D-Bus
    TokenStore later(u"touchline-test"_s);
    QCOMPARE(await(later.read(u"ana@http://a"_s)), QString());
    QVERIFY2(later.reason().contains(u"was not let into"_s), qPrintable(later.reason()));
}

void TokenStoreTest::insideNothing()
{
    if (!is("nothing"))
        QSKIP("run by withoutKeychain()");
    TokenStore store(u"touchline-test"_s);
    QVERIFY(!await(store.write(u"ana@http://a"_s, u"token-1"_s)));
    QVERIFY2(store.reason().contains(u"offers no keychain"_s), qPrintable(store.reason()));
    QCOMPARE(await(store.read(u"ana@http://a"_s)), u"token-1"_s); // for this run
    TokenStore later(u"touchline-test"_s);
    QCOMPARE(await(later.read(u"ana@http://a"_s)), QString());
    QVERIFY(await(store.remove(u"ana@http://a"_s))); // where nothing is kept nothing is left
    QCOMPARE(await(store.read(u"ana@http://a"_s)), QString());
}

QTEST_GUILESS_MAIN(TokenStoreTest)
#include "tst_tokenstore.moc"
