// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accounts.h"
#include "core/contract/codec.h"
#include "core/contract/notes.h"
#include "core/contract/paths.h"
#include "core/contract/records.h"
#include "tests/e2e/accessibilitybus.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/ownthread.h"
#include "tests/e2e/program.h"
#include "tests/e2e/relay.h"
#include "tests/e2e/screenreader.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/ui/clubserver.h"
#include <QtWidgets/QApplication>
#include <atomic>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** When server and program die. */
enum class Moment {
    NobodyThere, // the server died before the change was typed
    OnTheWay, // the change was sent, and never got there
    AnswerLost // the server has done it, and nobody was told
};

} // namespace

/** The real program and a real club's server, both killed with a change between them: it is there afterwards, and once. */
class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNote_data() { moments(); }
    void aNote();
    void aLine_data() { moments(); }
    void aLine();
    void aPlayer_data() { moments(); }
    void aPlayer();
    void whatIsNotSaved();
    void cleanupTestCase();

private:
    static void moments();
    /** Signed in, at the page. */
    bool begin(Program &program, const QString &page, const QString &button);
    /** Goes on with Tab until the table has the focus. */
    bool toTable(const QString &name);
    bool press(const QStringList &keys) const { return std::ranges::all_of(keys, &ScreenReader::key); }
    qsizetype notesOf(qint64 player, const QString &text);
    /** In the last column of the match's lines. */
    qsizetype linesWith(double value);
    qsizetype playersWith(const QString &shirt);
    /** Presses `save`; once the program says `waits`, and the moment has come, both die. */
    bool saveAndDie(Program &program, Moment moment, const QString &save, const QString &waits);
    template<typename T> std::optional<T> onServer(const QString &path, const QUrlQuery &query = {});
    /** How often that was done, by the server's own book. */
    qsizetype timesDone(const QString &action);
    QTemporaryDir m_home;
    AccessibilityBus m_bus;
    ClubServer m_server{m_home.path() + u"/club.db"_s};
    std::unique_ptr<OwnThread<Relay>> m_relay; // the program's way to the server
    std::atomic<bool> m_swallows = false; // changes do not reach the server
    std::atomic<bool> m_loses = false; // nor answers to changes the program
    std::atomic<bool> m_met = false; // a change was swallowed or lost
    std::unique_ptr<ScreenReader> m_reader;
    TokenStore m_tokens{u"touchline-test"_s};
    std::unique_ptr<Session> m_other; // of somebody who looks what the server has
};

void KilledTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
    if (!m_bus.start())
        QSKIP(qPrintable(m_bus.whyNot()));
    m_reader = std::make_unique<ScreenReader>(m_bus.address());
    QVERIFY(m_reader->isConnected());
    QVERIFY2(m_server.makeSample() && m_server.addUser(u"ana"_s, {u"--admin"_s}) && m_server.start(), m_server.said().constData());
    m_relay = std::make_unique<OwnThread<Relay>>(m_server.url());
    const auto changes = [](const QByteArray &head) { return !head.startsWith("GET ") && !head.contains("/auth/"); };
    (*m_relay)->instead = [this, changes](const QByteArray &head) -> std::optional<QByteArray> {
        if (!m_swallows || !changes(head))
            return {};
        m_met = true;
        return QByteArray(); // never an answer
    };
    (*m_relay)->loses = [this, changes](const QByteArray &head) {
        const bool loses = m_loses && changes(head);
        m_met = m_met || loses;
        return loses;
    };
    m_other = std::make_unique<Session>(SessionFolders{.cache = m_home.path() + u"/other-cache"_s, .data = m_home.path() + u"/other"_s},
                                        m_tokens);
    m_other->signIn(m_server.url(), u"ana"_s, ClubServer::password(), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_other->state(), Session::State::Open, 30'000);
}

void KilledTest::cleanupTestCase()
{
    m_other.reset();
    m_relay.reset();
    std::ignore = m_server.stop();
}

void KilledTest::moments()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("nobody there") << Moment::NobodyThere;
    QTest::newRow("on the way") << Moment::OnTheWay;
    QTest::newRow("answer lost") << Moment::AnswerLost;
}

bool KilledTest::begin(Program &program, const QString &page, const QString &button)
{
    const QString link = u"touchline://%1/%2"_s.arg((*m_relay)->url().authority(), page);
    if (!program.start({link}) || !m_reader->write(u"Your name"_s, u"ana"_s) || !m_reader->write(u"Password"_s, ClubServer::password()))
        return false;
    // Else a keyring may be begun on the bus of this test, whose question for a password takes all keys.
    const bool stays = m_reader->isShown(
        [](const Told &each) { return each.name == "Stay signed in on this computer"_L1 && each.is(NodeState::Checked); });
    if ((stays && !m_reader->press(u"Stay signed in on this computer"_s)) || !m_reader->press(u"Sign in"_s))
        return false;
    return QTest::qWaitFor([&] { return m_reader->button(button).has_value(); }, 30'000);
}

bool KilledTest::saveAndDie(Program &program, Moment moment, const QString &save, const QString &waits)
{
    m_met = false;
    m_swallows = moment == Moment::OnTheWay;
    m_loses = moment == Moment::AnswerLost;
    if (moment == Moment::NobodyThere && !m_server.kill())
        return false;
    if (!m_reader->press(save) || !QTest::qWaitFor([&] { return m_reader->shows(waits); }, 20'000))
        return false;
    const bool met = moment == Moment::NobodyThere || QTest::qWaitFor([this] { return m_met.load(); }, 20'000);
    if (!met || (moment != Moment::NobodyThere && !m_server.kill()) || !program.kill())
        return false;
    m_swallows = m_loses = false;
    return m_server.start();
}

template<typename T> std::optional<T> KilledTest::onServer(const QString &path, const QUrlQuery &query)
{
    auto pending = m_other->api().get<T>(path, query);
    if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) || !pending.future().result()
        || pending.future().result()->asOf)
        return {};
    return pending.future().result()->data;
}

qsizetype KilledTest::timesDone(const QString &action)
{
    const auto entries = onServer<QList<AuditEntry>>(paths::audit, QUrlQuery{{u"action"_s, action}});
    return entries ? entries->size() : -1;
}

bool KilledTest::toTable(const QString &name)
{
    constexpr int mostThings = 120; // on one page, and around it
    const auto isThere = [this, &name] {
        return m_reader->isShown(
            [&name](const Told &each) { return each.role == "table"_L1 && each.name == name && each.is(NodeState::Focused); });
    };
    for (int i = 0; i < mostThings; ++i) {
        if (isThere())
            return true;
        if (!ScreenReader::key(u"shift+Tab"_s)) // it is nearer from the end
            return false;
    }
    return false;
}

qsizetype KilledTest::notesOf(qint64 player, const QString &text)
{
    const auto notes = onServer<QList<NoteInfo>>(filled(paths::playerNotes, player));
    return notes ? std::ranges::count(*notes, text, [](const NoteInfo &note) { return note.entry.text; }) : -1;
}

qsizetype KilledTest::linesWith(double value)
{
    const auto lines = onServer<MatchLines>(filled(paths::matchLines, 1));
    const auto points = [](const StatLineEntry &line) { return line.values.value(u"total_points"_s, -1); };
    return lines ? std::ranges::count(lines->lines, value, points) : -1;
}

qsizetype KilledTest::playersWith(const QString &shirt)
{
    const auto all =
        onServer<QList<Stored<RegistrationEntry>>>(paths::registrations, QUrlQuery{{u"season"_s, u"1"_s}, {u"team"_s, u"1"_s}});
    return all ? std::ranges::count(*all, shirt, [](const auto &each) { return each.value.shirt; }) : -1;
}

void KilledTest::aNote()
{
    QFETCH(Moment, moment);
    const QString text = u"Written at the moment: %1"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    const qsizetype before = timesDone(u"note.create"_s);
    QVERIFY(before >= 0);
    Program program(m_home.path());
    QVERIFY(begin(program, u"player/12"_s, u"Write a note…"_s));
    QVERIFY(m_reader->press(u"Write a note…"_s));
    QVERIFY(m_reader->write(u"Text of the note"_s, text));
    QVERIFY(saveAndDie(program, moment, u"Save"_s, u"waits for the server"_s));
    QCOMPARE(timesDone(u"note.create"_s) - before, moment == Moment::AnswerLost ? 1 : 0);

    QVERIFY(begin(program, u"player/12"_s, u"Write a note…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notesOf(12, text), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shows(text) && !m_reader->shows(u"waits for the server"_s), 20'000);
    QVERIFY(!m_reader->shows(u"needs you"_s));
    QCOMPARE(timesDone(u"note.create"_s) - before, 1);
    QVERIFY(program.stop());
}

void KilledTest::aLine()
{
    QFETCH(Moment, moment);
    if (!ScreenReader::hasKeyboard())
        QSKIP("a table is typed into: there is no X server, or no xdotool");
    const int value = 51 + int(moment);
    const qsizetype before = timesDone(u"stat_lines.correct"_s);
    QVERIFY(before >= 0);
    QCOMPARE(linesWith(value), 0);
    Program program(m_home.path());
    QVERIFY(begin(program, u"match/1"_s, u"Enter lines"_s));
    QVERIFY(program.toFront());
    QVERIFY(m_reader->press(u"Enter lines"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"Everything is saved"_s); }, 20'000));
    QVERIFY(toTable(u"Lines of the match"_s));
    QVERIFY(press({u"End"_s, u"5"_s, QString::number(value % 10), u"Return"_s}));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"1 changed cell"_s); }, 20'000));
    QVERIFY(m_reader->write(u"Reason of the correction"_s, u"seen again on video"_s));
    QVERIFY(saveAndDie(program, moment, u"Save lines"_s, u"1 change waits for the server"_s));
    QCOMPARE(timesDone(u"stat_lines.correct"_s) - before, moment == Moment::AnswerLost ? 1 : 0);

    QVERIFY(begin(program, u"match/1"_s, u"Enter lines"_s));
    QTRY_COMPARE_WITH_TIMEOUT(linesWith(value), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->shows(u"waits for the server"_s), 20'000);
    for (const auto *words : {"need you", "needs you", "not saved"})
        QVERIFY2(QTest::qWaitFor([&] { return !m_reader->shows(QString::fromLatin1(words)); }, 20'000), words);
    QCOMPARE(timesDone(u"stat_lines.correct"_s) - before, 1);
    QVERIFY(program.stop());
}

void KilledTest::aPlayer()
{
    QFETCH(Moment, moment);
    if (!ScreenReader::hasKeyboard())
        QSKIP("a player is chosen in a table: there is no X server, or no xdotool");
    const QString shirt = QString::number(81 + int(moment));
    const qsizetype before = timesDone(u"registration.change"_s);
    QVERIFY(before >= 0);
    QCOMPARE(playersWith(shirt), 0);
    Program program(m_home.path());
    QVERIFY(begin(program, u"team/1"_s, u"Add players…"_s));
    QVERIFY(program.toFront());
    QVERIFY(toTable(u"Squad"_s)); // where the first player is the one to be edited
    QVERIFY(m_reader->press(u"Edit the player…"_s));
    QVERIFY(m_reader->write(u"Shirt number"_s, shirt));
    QVERIFY(saveAndDie(program, moment, u"Save"_s, u"1 change waits for the server"_s));
    QCOMPARE(timesDone(u"registration.change"_s) - before, moment == Moment::AnswerLost ? 1 : 0);

    QVERIFY(begin(program, u"team/1"_s, u"Add players…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(playersWith(shirt), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->shows(u"waits for the server"_s), 20'000);
    QVERIFY(!m_reader->shows(u"need you"_s) && !m_reader->shows(u"needs you"_s));
    QCOMPARE(timesDone(u"registration.change"_s) - before, 1);
    QVERIFY(program.stop());
}

void KilledTest::whatIsNotSaved()
{
    const QString text = u"Nobody has saved this"_s;
    Program program(m_home.path());
    QVERIFY(begin(program, u"player/12"_s, u"Write a note…"_s));
    QVERIFY(m_reader->press(u"Write a note…"_s));
    QVERIFY(m_reader->write(u"Text of the note"_s, text));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"1 draft not saved"_s); }, 20'000));
    QVERIFY(program.kill());

    QVERIFY(begin(program, u"player/12"_s, u"Write a note…"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_reader->shows(u"1 draft not saved"_s); }, 20'000));
    QVERIFY(m_reader->press(u"Write a note…"_s));
    QVERIFY(m_reader->press(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notesOf(12, text), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->shows(u"not saved"_s), 20'000);
    QVERIFY(program.stop());
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
