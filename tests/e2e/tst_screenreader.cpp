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

namespace {

bool isUsed(const Told &each)
{
    static const QStringList used{u"push button"_s, u"button"_s,      u"toggle button"_s, u"check box"_s, u"combo box"_s,
                                  u"text"_s,        u"spin button"_s, u"radio button"_s,  u"chart"_s,     u"table"_s};
    return used.contains(each.role) || each.is(NodeState::Focusable);
}

/** Of these a screen reader has nothing to say but their name. */
bool isNoRole(const QString &role)
{
    static const QStringList none{QString(), u"unknown"_s, u"invalid"_s, u"filler"_s, u"redundant object"_s};
    return none.contains(role);
}

} // namespace

/** The real program, as a screen reader hears it: over the accessibility bus of a session of the test's own. */
class ScreenReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void railIsHeardInItsOrder();
    void everyScreen_data();
    void everyScreen();
    void cleanupTestCase();

private:
    /** By the rail, or by a link that is opened while the program runs: until it tells of something by that name. */
    bool go(const QString &rail, const QString &link, const QString &tells) const;
    /** All that is not as it has to be. */
    QStringList listen(int charts, int tables) const;
    void aboutTable(const Told &table, QStringList &faults) const;
    QTemporaryDir m_home;
    AccessibilityBus m_bus;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<Program> m_program;
};

void ScreenReaderTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    if (!m_bus.start())
        QSKIP(qPrintable(m_bus.whyNot()));
    m_reader = std::make_unique<ScreenReader>(m_bus.address());
    QVERIFY(m_reader->isConnected());
    m_program = std::make_unique<Program>(m_home.path());
    QVERIFY(m_program->start({u"--sample"_s}));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"Results"_s); }, 90'000)); // the league is there
    QVERIFY(m_program->toFront());
}

void ScreenReaderTest::cleanupTestCase()
{
    if (m_program)
        QVERIFY(m_program->isRunning() && m_program->stop());
}

void ScreenReaderTest::railIsHeardInItsOrder()
{
    QStringList buttons;
    for (const auto &each : m_reader->all()) {
        if (each.role.endsWith("button"_L1) || each.role == "check box"_L1) // checked: one is there
            buttons.append(each.name);
    }
    qsizetype before = -1;
    for (const auto &entry : {u"Overview"_s, u"Teams"_s, u"Players"_s, u"Compare"_s, u"Leaders"_s, u"Explore"_s, u"Matches"_s, u"Reports"_s,
                              u"Import"_s, u"Formulas"_s, u"Settings"_s}) {
        const auto at = buttons.indexOf(entry, before + 1);
        QVERIFY2(at > before, qPrintable(entry + u" is not heard there; heard: "_s + buttons.join(u", "_s)));
        before = at;
    }
}

void ScreenReaderTest::everyScreen_data()
{
    QTest::addColumn<QString>("rail");
    QTest::addColumn<QString>("link"); // of a page that is not in the rail
    QTest::addColumn<QString>("tells");
    QTest::addColumn<int>("charts"); // at least
    QTest::addColumn<int>("tables");
    QTest::newRow("overview") << u"Overview"_s << QString() << QString() << 1 << 1;
    QTest::newRow("teams") << u"Teams"_s << QString() << QString() << 0 << 1;
    QTest::newRow("team") << u"Teams"_s << u"team/1"_s << u"Squad"_s << 0 << 1;
    QTest::newRow("players") << u"Players"_s << QString() << QString() << 0 << 1;
    QTest::newRow("player") << u"Teams"_s << u"player/12"_s << u"Write a note…"_s << 3 << 1;
    QTest::newRow("compare") << u"Compare"_s << QString() << QString() << 0 << 0;
    QTest::newRow("leaders") << u"Leaders"_s << QString() << QString() << 0 << 1;
    QTest::newRow("explore") << u"Explore"_s << QString() << QString() << 2 << 0;
    QTest::newRow("matches") << u"Matches"_s << QString() << QString() << 0 << 1;
    QTest::newRow("match") << u"Matches"_s << u"match/1"_s << u"Enter lines"_s << 0 << 1;
    QTest::newRow("reports") << u"Reports"_s << QString() << QString() << 0 << 0;
    QTest::newRow("import") << u"Import"_s << QString() << QString() << 0 << 0;
    QTest::newRow("formulas") << u"Formulas"_s << QString() << QString() << 0 << 0;
    QTest::newRow("settings") << u"Settings"_s << QString() << QString() << 0 << 0;
}

void ScreenReaderTest::everyScreen()
{
    QFETCH(QString, rail);
    QFETCH(QString, link);
    QFETCH(QString, tells);
    QFETCH(int, charts);
    QFETCH(int, tables);
    QVERIFY(go(rail, link, tells));
    QStringList faults;
    // Charts are named after their data, and tables have rows, once these are there.
    std::ignore = QTest::qWaitFor([&] { return (faults = listen(charts, tables)).isEmpty(); }, 15'000);
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

bool ScreenReaderTest::go(const QString &rail, const QString &link, const QString &tells) const
{
    const auto isThere = [&] {
        return m_reader->isShown([&rail](const Told &each) { return each.name == rail && each.is(NodeState::Checked); });
    };
    if (!m_reader->press(rail) || !QTest::qWaitFor(isThere, 20'000))
        return false;
    if (link.isEmpty())
        return true;
    Program again(m_home.path());
    const auto isTold = [&] { return m_reader->isShown([&tells](const Told &each) { return each.name == tells; }); };
    return again.start({u"touchline:///"_s + link}) && again.ended() == 0 && QTest::qWaitFor(isTold, 20'000);
}

QStringList ScreenReaderTest::listen(int charts, int tables) const
{
    QStringList faults;
    const auto told = m_reader->all();
    int used = 0;
    for (const auto &each : told) {
        const QString what = u"%1 '%2' in %3"_s.arg(each.role, each.name, each.around);
        used += isUsed(each);
        if (isUsed(each) && each.name.trimmed().isEmpty())
            faults.append(what + u" has no name"_s);
        if (isUsed(each) && isNoRole(each.role))
            faults.append(what + u" has no role"_s);
        if (each.role == "table"_L1) {
            --tables;
            aboutTable(each, faults);
        }
        if (each.role == "chart"_L1) {
            --charts;
            const QString summary = m_reader->description(each.node);
            if (!summary.contains(u' ') || !summary.trimmed().endsWith(u'.'))
                faults.append(what + u" says no sentence: '"_s + summary + u"'"_s);
        }
    }
    if (used < 14) // rail, bar, and something of the page
        faults.append(u"there are only %1 things to use"_s.arg(used));
    if (charts > 0 || tables > 0)
        faults.append(u"%1 charts and %2 tables more should be there"_s.arg(std::max(0, charts)).arg(std::max(0, tables)));
    return faults;
}

void ScreenReaderTest::aboutTable(const Told &table, QStringList &faults) const
{
    const QString what = u"table '%1' in %2"_s.arg(table.name, table.around);
    const int rows = m_reader->rows(table.node);
    const int columns = m_reader->columns(table.node);
    if (columns <= 0)
        faults.append(what + u" has no columns"_s);
    if (rows <= 0)
        faults.append(what + u" has no rows"_s);
    bool says = false;
    for (int column = 0; column < columns; ++column) {
        if (m_reader->columnName(table.node, column).isEmpty())
            faults.append(what + u" has no name for column %1"_s.arg(column));
        says = says || (rows > 0 && !m_reader->cell(table.node, 0, column).isEmpty());
    }
    if (rows > 0 && !says)
        faults.append(what + u" says nothing in its first row"_s);
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    ScreenReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
