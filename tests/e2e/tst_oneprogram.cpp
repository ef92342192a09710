// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/accessibilitybus.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/program.h"
#include "tests/e2e/screenreader.h"
#include "tests/e2e/virtualscreen.h"
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Two real programs of one user are one: the second hands over what it was started for, and ends. */
class OneProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLinkIsHandedOver_data();
    void aLinkIsHandedOver();
    void withoutALinkTheFirstComesToTheFront();
    void whatIsNoLinkIsRefusedCalmly_data();
    void whatIsNoLinkIsRefusedCalmly();
    void afterACrashTheNextIsTheFirst();
    void aFirstThatHangsFollowsLater();

private:
    /** Starts another one; its exit code. */
    int another(const QStringList &arguments) const;
    bool isAt(const QString &button) const
    {
        return QTest::qWaitFor([&] { return m_reader->button(button).has_value(); }, 20'000);
    }
    QTemporaryDir m_home;
    AccessibilityBus m_bus;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Program> m_first;
};

void OneProgramTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    if (!m_bus.start())
        QSKIP(qPrintable(m_bus.whyNot()));
    m_reader = std::make_unique<ScreenReader>(m_bus.address());
    QVERIFY(m_reader->isConnected());
    m_first = std::make_unique<Program>(m_home.path());
    QVERIFY(m_first->start({u"--sample"_s}));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"Results"_s); }, 90'000)); // the league is there
}

int OneProgramTest::another(const QStringList &arguments) const
{
    Program second(m_home.path());
    return second.start(arguments) ? second.ended() : -2;
}

void OneProgramTest::aLinkIsHandedOver_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("button"); // that only this page has
    QTest::newRow("a player") << u"touchline:///player/12"_s << u"Write a note…"_s;
    QTest::newRow("a team") << u"touchline:///team/3"_s << u"Add players…"_s;
    QTest::newRow("a screen") << u"touchline:///reports"_s << u"Save as PDF…"_s;
}

void OneProgramTest::aLinkIsHandedOver()
{
    QFETCH(QString, link);
    QFETCH(QString, button);
    QVERIFY(!m_reader->button(button));
    QCOMPARE(another({link}), 0);
    QVERIFY2(isAt(button), qPrintable(button));
    QVERIFY(m_first->isRunning());
}

void OneProgramTest::withoutALinkTheFirstComesToTheFront()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        QSKIP("without an X server nothing is in front of anything");
    QWidget other; // of another program: this one
    other.resize(1600, 1200);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other, 20'000));
    const auto isInFront = [this] {
        return m_reader->isShown([](const Told &each) { return each.name.endsWith(" - Touchline"_L1) && each.is(NodeState::Active); });
    };
    QTRY_VERIFY(!isInFront());
    QCOMPARE(another({}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isInFront() && !other.isActiveWindow(), 20'000);
    QVERIFY(isAt(u"Save as PDF…"_s)); // where it was
}

void OneProgramTest::whatIsNoLinkIsRefusedCalmly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("too long") << QString(u"touchline:///player/"_s + QString(100'000, u'1')) << u"This link is too long"_s;
    QTest::newRow("no page") << u"touchline:///cellar/12"_s << u"This link leads to no page"_s;
    QTest::newRow("a number that is none") << u"touchline:///player/twelve"_s << u"This link leads to no page"_s;
    QTest::newRow("garbage") << u"touchline:]]%%\u202E\n\x01//@@:99999999"_s << u"This is not a link of Touchline"_s;
    QTest::newRow("with a password") << u"touchline://ana:secret@club.example/player/12"_s << u"This is not a link of Touchline"_s;
}

void OneProgramTest::whatIsNoLinkIsRefusedCalmly()
{
    QFETCH(QString, link);
    QFETCH(QString, sentence);
    QCOMPARE(another({u"touchline:///reports"_s}), 0);
    QVERIFY(isAt(u"Save as PDF…"_s));
    QCOMPARE(another({link}), 0);
    QVERIFY2(QTest::qWaitFor([&] { return m_reader->shows(sentence); }, 20'000), qPrintable(sentence));
    QVERIFY(m_first->isRunning());
    QVERIFY(m_reader->button(u"Save as PDF…"_s)); // where it was
}

void OneProgramTest::aFirstThatHangsFollowsLater()
{
    QVERIFY(isAt(u"Add players…"_s));
    QVERIFY(m_first->freeze());
    QCOMPARE(another({u"touchline:///player/12"_s}), 0); // without waiting for it
    QVERIFY(m_first->thaw());
    QVERIFY(isAt(u"Write a note…"_s));
    QVERIFY(m_first->stop());
}

void OneProgramTest::afterACrashTheNextIsTheFirst()
{
    QVERIFY(m_first->kill());
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->button(u"Save as PDF…"_s), 20'000);
    QVERIFY(m_first->start({u"touchline:///player/12"_s})); // opens what was open, and then the page
    QVERIFY(isAt(u"Write a note…"_s));
    QCOMPARE(another({u"touchline:///team/3"_s}), 0);
    QVERIFY(isAt(u"Add players…"_s));
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    OneProgramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_oneprogram.moc"
