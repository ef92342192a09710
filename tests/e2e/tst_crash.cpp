// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/selfcare.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/noticelines.h"
#include "ui/screen/settings/crashsheet.h"
#include "ui/screen/settings/programcard.h"
#include "ui/screen/settings/settingspage.h"
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace touchline;
using namespace Qt::StringLiterals;

/** Reports of crashes: the real executable that crashes, and the window that tells of it. */
class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void crashesAreWrittenDown_data();
    void crashesAreWrittenDown();
    void theNextWindowTellsOfIt();
    void aToldCrashIsNotToldAgain();
    void theFileGoesWithAnOrdinaryEnd();
    void whatWasKilledLeavesNothing();
    void onlyTheNewestAreKept();
    void aFolderThatCannotBeWrittenIsTold();
    void theChoiceIsOffAndCounts();

private:
    QString crashFolder() const { return m_home.path() + u"/Touchline/touchline/crashes"_s; } // of the executable
    QStringList crashFiles() const { return QDir(crashFolder()).entryList(QDir::Files); }
    QString crashFile(const QString &name, const QByteArray &text, int minutesAgo) const;
    /** Starts the executable with this setting, and ends it by the signal as soon as it has begun its work. */
    bool crashes(bool on, int signal);
    QTemporaryDir m_home;
};

namespace {

QByteArray reportText()
{
    return "Touchline 0.1.0\n\ncrash: SIGSEGV\n/home/ana lopez/bin/touchline(+0x123)[0x55]\n./lib/libx.so.6(_Zx+0x1)[0x7f]\n";
}

} // namespace

void CrashTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    qputenv("TMPDIR", m_home.path().toUtf8()); // the executable is the only instance there
}

void CrashTest::init()
{
    QSettings().clear();
    QDir(crashFolder()).removeRecursively();
}

QString CrashTest::crashFile(const QString &name, const QByteArray &text, int minutesAgo) const
{
    QDir().mkpath(crashFolder());
    QFile file(crashFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadWrite) || file.write(text) < 0 || !file.flush())
        return {};
    file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo), QFileDevice::FileModificationTime);
    return file.fileName();
}

bool CrashTest::crashes([[maybe_unused]] bool on, [[maybe_unused]] int signal)
{
#ifdef Q_OS_LINUX
    QDir().mkpath(m_home.path() + u"/Touchline"_s);
    QSettings(m_home.path() + u"/Touchline/touchline.conf"_s, QSettings::IniFormat).setValue(u"crashes/keep"_s, on);
    QProcess program;
    program.setChildProcessModifier([] {
        const rlimit none{};
        ::setrlimit(RLIMIT_CORE, &none);
    });
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(TOUCHLINE_BIN_DIR "/touchline"), {u"--workspace"_s, m_home.path() + u"/crash.db"_s});
    if (!program.waitForStarted())
        return false;
    // It starts its server, and by then has decided about reports.
    const auto hasChild = [pid = program.processId()] {
        QFile children(u"/proc/%1/task/%1/children"_s.arg(pid));
        return children.open(QIODevice::ReadOnly) && !children.readAll().isEmpty();
    };
    const bool begun = QTest::qWaitFor(hasChild, 60'000);
    ::kill(pid_t(program.processId()), begun ? signal : SIGKILL);
    return program.waitForFinished(60'000) && begun && program.exitStatus() == QProcess::CrashExit && program.exitCode() == signal;
#else
    return false;
#endif
}

void CrashTest::crashesAreWrittenDown_data()
{
#ifdef Q_OS_LINUX
    QTest::addColumn<bool>("on");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("fault") << true << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("abort") << true << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("not wanted") << false << SIGSEGV << QString();
#else
    QSKIP("the executable is killed by a signal");
#endif
}

void CrashTest::crashesAreWrittenDown()
{
    QFETCH(bool, on);
    QFETCH(int, signal);
    QFETCH(QString, name);
    QVERIFY(crashes(on, signal));
    if (!on) {
        QVERIFY(!QFileInfo::exists(crashFolder()) || crashFiles().isEmpty());
        return;
    }
    const auto reports = crashReports(crashFolder());
    QCOMPARE(reports.size(), 1);
    const QString text = crashReportText(reports.constFirst());
    QVERIFY2(text.startsWith(u"Touchline " TOUCHLINE_VERSION ", Qt "_s), qPrintable(text));
    QVERIFY2(text.contains(u"\ncrash: %1\n"_s.arg(name)), qPrintable(text));
    static const QRegularExpression frame(u"^(touchline|lib\\S+)\\(.*\\+0x[0-9a-f]+\\) ?\\[0x[0-9a-f]+\\]$"_s,
                                          QRegularExpression::MultilineOption);
    int frames = 0;
    for (auto found = frame.globalMatch(text); found.hasNext(); found.next())
        ++frames;
    QVERIFY2(frames > 3, qPrintable(text));
    QVERIFY2(text.contains(u"\ntouchline("_s), qPrintable(text)); // of our own, down to main()
    QVERIFY(!text.contains(m_home.path()));
    QCOMPARE(QFileInfo(reports.constFirst().fileName).permissions(),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QVERIFY(reports.constFirst().when.secsTo(QDateTime::currentDateTime()) < 600);
}

void CrashTest::theNextWindowTellsOfIt()
{
    QVERIFY(crashes(true, 11));
    Window w(m_home.path());
    SelfCare care(crashFolder(), {});
    care.attach(w.window);
    const auto reports = crashReports(crashFolder());
    QCOMPARE(reports.size(), 1);
    const QString time = QLocale().toString(reports.constFirst().when.time(), QLocale::ShortFormat);
    QTRY_COMPARE(notices(w.window).size(), 1);
    QVERIFY2(notices(w.window).constFirst().contains(time), qPrintable(notices(w.window).constFirst()));
    QVERIFY(notices(w.window).constFirst().contains(QString::number(QDate::currentDate().year())));
    QTest::mouseClick(shown<QPushButton>(w.window.menuWidget(), u"Show report"_s), Qt::LeftButton);
    QTRY_VERIFY(w.window.findChild<CrashSheet *>());
    auto *sheet = w.window.findChild<CrashSheet *>();
    QVERIFY(!w.window.menuWidget()); // the notice is gone, with its room
    QCOMPARE(sheet->findChild<QPlainTextEdit *>()->toPlainText(), crashReportText(reports.constFirst()));
    QTest::mouseClick(shown<QPushButton>(sheet, u"Copy"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"crash: SIGSEGV"_s));
    QTest::mouseClick(shown<QPushButton>(sheet, u"Delete"_s), Qt::LeftButton);
    QTRY_VERIFY(!w.window.findChild<CrashSheet *>());
    QVERIFY(crashFiles().isEmpty());
}

void CrashTest::aToldCrashIsNotToldAgain()
{
    crashFile(u"crash-1-1.txt"_s, reportText(), 30);
    SelfCare care(crashFolder(), {});
    {
        Window w(m_home.path());
        care.attach(w.window);
        QCOMPARE(notices(w.window).size(), 1);
    }
    Window again(m_home.path()); // nobody has answered: another language, another start
    care.attach(again.window);
    QCOMPARE(notices(again.window).size(), 1);
    QTest::mouseClick(shown<QPushButton>(again.window.menuWidget(), u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(notices(again.window).isEmpty());
    {
        Window w(m_home.path());
        care.attach(w.window);
        QVERIFY(notices(w.window).isEmpty());
        // It can still be read.
        auto *settings = w.window.page<SettingsPage>();
        settings->setParent(nullptr);
        settings->show();
        auto *report = shown<QPushButton>(settings, u"Show the last report"_s);
        QVERIFY(report);
        QTest::mouseClick(report, Qt::LeftButton);
        auto *sheet = w.window.findChild<CrashSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->findChild<QPlainTextEdit *>()->toPlainText(),
                 u"Touchline 0.1.0\n\ncrash: SIGSEGV\ntouchline(+0x123)[0x55]\nlibx.so.6(_Zx+0x1)[0x7f]\n"_s);
        QTest::mouseClick(shown<QPushButton>(sheet, u"Delete"_s), Qt::LeftButton);
        QVERIFY(!report->isVisible());
        delete settings;
    }
    crashFile(u"crash-2-1.txt"_s, reportText(), 1);
    Window later(m_home.path());
    care.attach(later.window);
    QCOMPARE(notices(later.window).size(), 1);
}

void CrashTest::theFileGoesWithAnOrdinaryEnd()
{
    {
        CrashWatch watch(crashFolder());
        QVERIFY(crashFiles().isEmpty());
        QVERIFY(watch.setOn(true));
        QCOMPARE(crashFiles().size(), 1);
        QVERIFY(crashReports(crashFolder()).isEmpty()); // nothing has happened
        const CrashWatch another(crashFolder()); // of another session: it leaves alone what is somebody's
        QCOMPARE(crashFiles().size(), 1);
        QVERIFY(watch.setOn(false));
        QVERIFY(crashFiles().isEmpty());
        QVERIFY(watch.setOn(true));
    }
    QVERIFY(crashFiles().isEmpty());
}

void CrashTest::whatWasKilledLeavesNothing()
{
    QVERIFY(crashes(true, 9)); // as a system does it that is out of memory: nobody can write anything
    QCOMPARE(crashFiles().size(), 1);
    QVERIFY(crashReports(crashFolder()).isEmpty());
    const CrashWatch next(crashFolder());
    QVERIFY(crashFiles().isEmpty());
}

void CrashTest::onlyTheNewestAreKept()
{
    for (int i = 0; i < 8; ++i)
        crashFile(u"crash-%1-1.txt"_s.arg(i), reportText(), 10 * (i + 1));
    crashFile(u"crash-9-1.txt"_s, reportText() + QByteArray(1'000'000, 'x'), 200);
    crashFile(u"notes.txt"_s, "somebody's own", 300);
    const CrashWatch watch(crashFolder());
    QCOMPARE(
        crashFiles(),
        (QStringList{u"crash-0-1.txt"_s, u"crash-1-1.txt"_s, u"crash-2-1.txt"_s, u"crash-3-1.txt"_s, u"crash-4-1.txt"_s, u"notes.txt"_s}));
    const CrashReport large{.fileName = crashFile(u"crash-7-1.txt"_s, reportText() + QByteArray(1'000'000, 'x'), 1), .when = {}};
    QVERIFY(crashReportText(large).size() <= 64 * 1024);
}

void CrashTest::aFolderThatCannotBeWrittenIsTold()
{
    QFile file(m_home.path() + u"/nofolder"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    CrashWatch watch(file.fileName() + u"/crashes"_s);
    const auto done = watch.setOn(true);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Unavailable);
    QVERIFY(done.error().detail.contains(u"nofolder"_s));
}

void CrashTest::theChoiceIsOffAndCounts()
{
    Window w(m_home.path());
    SelfCare care(crashFolder(), {});
    care.attach(w.window);
    auto *settings = w.window.page<SettingsPage>();
    settings->setParent(nullptr);
    settings->show();
    auto *keep = shown<QCheckBox>(settings, u"Keep a report when Touchline crashes"_s);
    QVERIFY(keep && !keep->isChecked());
    QVERIFY(!shown<QPushButton>(settings, u"Show the last report"_s));
    QVERIFY(crashFiles().isEmpty());
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    QVERIFY(ProgramCard::wantsCrashReports());
    QCOMPARE(crashFiles().size(), 1);
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    QVERIFY(!ProgramCard::wantsCrashReports());
    QVERIFY(crashFiles().isEmpty());
    settings->findChild<QLineEdit *>()->setText(u"crash"_s); // found by its word
    QVERIFY(keep->isVisible());
    settings->findChild<QLineEdit *>()->setText(u"theme"_s);
    QVERIFY(!keep->isVisible());
    delete settings;
}

QTEST_MAIN(CrashTest)
#include "tst_crash.moc"
