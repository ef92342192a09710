// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/notesclub.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Notes while the server or the program is away, and on their way. */
class NotesAwayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_club.start(), m_club.server.said().constData()); }
    void init() { QTRY_VERIFY_WITH_TIMEOUT(m_club.stored().isEmpty(), patience); }
    void cleanup() { QVERIFY(m_club.deleteAll()); }
    void waitsForADeadServer();
    void survivesADeadProgram();
    void whatWasSeenIsChangedWithoutANetwork();
    void theSameNoteTwiceOnItsWay();

private:
    NotesClub m_club;
};

void NotesAwayTest::waitsForADeadServer()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QVERIFY(m_club.server.kill());
    QVERIFY(notes.add(m_club.team, u"written beside the pitch"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->session.connection().isOnline(), patience);
    notes.reload(); // from what is kept on this computer
    QTRY_VERIFY_WITH_TIMEOUT(!notes.isLoading(), patience);
    QVERIFY(notes.asOf() && !notes.trouble());
    QCOMPARE(texts(notes.notes()), QStringList{u"written beside the pitch"_s});
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Waiting);
    // What waits is changed without an answer, and is still one change.
    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(notes.notes().constFirst().uuid);
    QCOMPARE(begun.size(), 1);
    QVERIFY(notes.save(u"written twice beside the pitch"_s));
    QVERIFY(m_club.server.start());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_club.stored().size(), 1, patience);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"written twice beside the pitch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notes.notes().constFirst().state, ShownNote::State::Stored, patience);
}

void NotesAwayTest::survivesADeadProgram()
{
    const QString folder = m_club.home.path() + u"/restarted"_s;
    {
        const auto desk = m_club.opened(u"coach"_s, folder);
        QVERIFY(desk);
        QVERIFY(m_club.server.kill());
        QVERIFY(desk->notes.add(m_club.team, u"not lost"_s));
        QCOMPARE(desk->session.outbox().changes().size(), 1);
    }
    QVERIFY(m_club.server.start());
    QTRY_VERIFY_WITH_TIMEOUT(m_club.stored().isEmpty(), patience); // nobody has sent it
    const auto desk = m_club.opened(u"coach"_s, folder);
    QVERIFY(desk);
    QCOMPARE(texts(desk->notes.notes()), QStringList{u"not lost"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(m_club.stored().size(), 1);
    QCOMPARE(m_club.stored().constFirst().author, u"coach"_s);
}

void NotesAwayTest::whatWasSeenIsChangedWithoutANetwork()
{
    const auto writer = m_club.opened(u"coach"_s);
    QVERIFY(writer && writer->notes.add(m_club.team, u"first"_s) && writer->notes.add(m_club.team, u"second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*writer) && m_club.stored().size() == 2, patience);
    const auto desk = m_club.opened(u"admin"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QTRY_COMPARE_WITH_TIMEOUT(notes.notes().size(), 2, patience);
    const auto isKept = [&desk](const ShownNote &note) { // with its state
        return AnswerStore(desk->folder + u"/cache"_s, desk->session.place().account()).find(noteTarget(note.uuid)).result().has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(notes.notes(), isKept), patience);
    QVERIFY(m_club.server.kill());
    const auto uuidOf = [&notes](const QString &text) {
        const auto all = notes.notes();
        const auto found = std::ranges::find(all, text, &ShownNote::text);
        return found == all.cend() ? QString() : found->uuid;
    };
    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(uuidOf(u"first"_s));
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patience);
    QVERIFY(notes.save(u"first, changed"_s));
    notes.remove(uuidOf(u"second"_s));
    QTRY_COMPARE_WITH_TIMEOUT(texts(notes.notes()), QStringList{u"first, changed"_s}, patience);
    QCOMPARE(notes.waiting(), 2);
    QVERIFY(m_club.server.start());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_club.stored().size(), 1, patience);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"first, changed"_s);
    QCOMPARE(m_club.stored().constFirst().author, u"admin"_s);
}

void NotesAwayTest::theSameNoteTwiceOnItsWay()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QVERIFY(notes.add(m_club.team, u"one"_s));
    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(notes.notes().constFirst().uuid); // while it is on its way
    QCOMPARE(begun.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience); // and it arrives while somebody types
    QVERIFY(notes.save(u"two"_s));
    notes.remove(notes.notes().constFirst().uuid);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(desk->session.outbox().needingAttention(), 0);
    QVERIFY(m_club.stored().isEmpty());
    QVERIFY(notes.notes().isEmpty());
}

QTEST_GUILESS_MAIN(NotesAwayTest)
#include "tst_notesaway.moc"
