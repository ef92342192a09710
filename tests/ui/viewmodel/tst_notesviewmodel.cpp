// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/notesclub.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Notes against the real server: written, changed, deleted and taken back, and whoever may. */
class NotesViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_club.start(), m_club.server.said().constData()); }
    void init() { QTRY_VERIFY_WITH_TIMEOUT(m_club.stored().isEmpty(), patience); }
    void cleanup() { QVERIFY(m_club.deleteAll()); }
    void writtenChangedDeletedAndTakenBack();
    void someoneElseWasFaster();
    void nobodyDeletesWhatTheyHaveNotSeen();
    void onlyItsCoachesSeeThem();
    void refusedByTheServer();
    void wrongIsSaidBeforeTheServerIsAsked();

private:
    NotesClub m_club;
};

void NotesViewModelTest::writtenChangedDeletedAndTakenBack()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk && desk->notes.mayRead());
    auto &notes = desk->notes;
    QVERIFY(notes.notes().isEmpty());
    QCOMPARE(notes.teams().constFirst().first, u"1"_s);
    QVERIFY(notes.add(m_club.team, u"  Left foot is better than she thinks \n"_s));
    QCOMPARE(texts(notes.notes()), QStringList{u"Left foot is better than she thinks"_s}); // at once
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Waiting);
    QCOMPARE(notes.waiting(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Stored);
    QCOMPARE(notes.notes().constFirst().author, u"coach"_s);
    QCOMPARE(notes.waiting(), 0);
    QCOMPARE(m_club.stored().size(), 1);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"Left foot is better than she thinks"_s);
    QCOMPARE(m_club.stored().constFirst().entry.team, m_club.team);

    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(notes.notes().constFirst().uuid);
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patience);
    QCOMPARE(notes.note().text, u"Left foot is better than she thinks"_s);
    QVERIFY(notes.save(u"Both feet"_s));
    QCOMPARE(texts(notes.notes()), QStringList{u"Both feet"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"Both feet"_s);
    QCOMPARE(m_club.stored().constFirst().version, 2);

    const QString uuid = notes.notes().constFirst().uuid;
    notes.remove(uuid);
    QTRY_VERIFY_WITH_TIMEOUT(notes.notes().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QVERIFY(m_club.stored().isEmpty());

    auto &undo = notes.undoStack();
    undo.undo(); // the deletion
    QTRY_COMPARE_WITH_TIMEOUT(texts(notes.notes()), QStringList{u"Both feet"_s}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(m_club.stored().size(), 1);
    QVERIFY(m_club.stored().constFirst().uuid != uuid);
    undo.undo(); // the change, of what has another address now
    QTRY_COMPARE_WITH_TIMEOUT(texts(notes.notes()), QStringList{u"Left foot is better than she thinks"_s}, patience);
    undo.undo(); // that it was written
    QTRY_VERIFY_WITH_TIMEOUT(notes.notes().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QVERIFY(!undo.canUndo() && m_club.stored().isEmpty());
    undo.redo();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    undo.redo();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk) && texts(notes.notes()) == QStringList{u"Both feet"_s}, patience);
    QCOMPARE(m_club.stored().size(), 1);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"Both feet"_s);
}

void NotesViewModelTest::someoneElseWasFaster()
{
    const auto desk = m_club.opened(u"coach"_s);
    const auto other = m_club.opened(u"admin"_s);
    QVERIFY(desk && other && desk->notes.add(m_club.team, u"as it was"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    auto &notes = desk->notes;
    QSignalSpy begun(&notes, &NotesViewModel::begun);
    const QString uuid = notes.notes().constFirst().uuid;
    notes.beginChange(uuid);
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patience);
    other->notes.reload();
    QTRY_COMPARE_WITH_TIMEOUT(other->notes.notes().size(), 1, patience);
    QSignalSpy othersBegun(&other->notes, &NotesViewModel::begun);
    other->notes.beginChange(uuid);
    QTRY_COMPARE_WITH_TIMEOUT(othersBegun.size(), 1, patience);
    QVERIFY(other->notes.save(u"theirs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*other), patience);
    QVERIFY(notes.save(u"mine"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->session.outbox().needingAttention(), 1, patience);
    QCOMPARE(desk->session.outbox().changes().constFirst().state, QueuedChange::State::Conflict);
    QVERIFY(desk->session.outbox().changes().constFirst().theirs.contains("theirs"));
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::NeedsPeople);
    QCOMPARE(texts(notes.notes()), QStringList{u"mine"_s});
    QCOMPARE(m_club.stored().constFirst().entry.text, u"theirs"_s);
    desk->session.outbox().overwrite(desk->session.outbox().changes().constFirst().id);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(m_club.stored().constFirst().entry.text, u"mine"_s);
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Stored);
}

void NotesViewModelTest::nobodyDeletesWhatTheyHaveNotSeen()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk && desk->notes.add(m_club.team, u"as it was"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    const auto other = m_club.opened(u"admin"_s);
    QVERIFY(other);
    QSignalSpy begun(&other->notes, &NotesViewModel::begun);
    other->notes.beginChange(other->notes.notes().constFirst().uuid);
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patience);
    QVERIFY(other->notes.save(u"something new"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*other), patience);
    QSignalSpy notDone(&desk->notes, &NotesViewModel::notDone);
    desk->notes.remove(desk->notes.notes().constFirst().uuid);
    QTRY_COMPARE_WITH_TIMEOUT(notDone.size(), 1, patience);
    QCOMPARE(notDone.constFirst().constFirst().value<Error>().code, ErrorCode::Stale);
    QTRY_COMPARE_WITH_TIMEOUT(texts(desk->notes.notes()), QStringList{u"something new"_s}, patience);
    desk->notes.undoStack().undo(); // what was written is another text by now: nor is it taken back
    QTRY_COMPARE_WITH_TIMEOUT(notDone.size(), 2, patience);
    QVERIFY(desk->session.outbox().changes().isEmpty());
    QCOMPARE(m_club.stored().size(), 1);
}

void NotesViewModelTest::onlyItsCoachesSeeThem()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk && desk->notes.add(m_club.team, u"secret"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    for (const auto &name : {u"viewer"_s, u"stranger"_s}) {
        const auto other = m_club.opened(name);
        QVERIFY(other);
        QVERIFY2(!other->notes.mayRead() && other->notes.teams().isEmpty(), qPrintable(name));
        QVERIFY(!other->notes.hasData() && !other->notes.isLoading() && other->notes.notes().isEmpty());
    }
    // Signed out, nothing of it is left for whoever comes next.
    desk->session.signOut();
    QTRY_VERIFY(desk->notes.notes().isEmpty());
    QVERIFY(!desk->notes.mayRead() && !desk->notes.undoStack().canUndo());
}

void NotesViewModelTest::refusedByTheServer()
{
    SignedIn f; // a coach, as the desktop was told some time ago
    int status = 403;
    f.club.more = [&status](const QByteArray &head, const QByteArray &) -> QByteArray {
        if (!ScriptedServer::target(head).endsWith("/notes"))
            return {};
        const ErrorCode code = status == 403 ? ErrorCode::Forbidden : status == 404 ? ErrorCode::NotFound : ErrorCode::Internal;
        return ScriptedServer::answer(status, encodeProblem({.code = code, .detail = u"No."_s}, status, u"No"_s, u"/"_s, u"r"_s),
                                      "application/problem+json");
    };
    f.open();
    NotesViewModel notes(f.session, f.scope);
    const PlayerInfo player{
        .id = PlayerId{1},
        .name = u"Ana"_s,
        .birthYear = {},
        .registrations = {{.team = TeamId{1}, .teamName = u"Rovers"_s, .season = SeasonId{1}, .shirt = {}, .position = {}}}};
    notes.load(player);
    QVERIFY(notes.mayRead());
    QTRY_VERIFY(!notes.mayRead()); // nothing to be seen, and nothing to complain of
    QVERIFY(!notes.trouble());
    status = 500;
    notes.reload();
    QTRY_VERIFY(notes.mayRead());
    QVERIFY(notes.trouble() && notes.trouble()->detail == u"No."_s);
    status = 404;
    notes.reload();
    QTRY_VERIFY(!notes.mayRead());
}

void NotesViewModelTest::wrongIsSaidBeforeTheServerIsAsked()
{
    const auto desk = m_club.opened(u"coach"_s);
    QVERIFY(desk);
    QVERIFY(!desk->notes.add(m_club.team, u" \n "_s));
    const auto tooLong = desk->notes.add(m_club.team, QString(longestNote + 1, u'x'));
    QVERIFY(!tooLong);
    QVERIFY2(tooLong.error().detail.contains(u"4,000"_s) && tooLong.error().detail.contains(u"4,001"_s),
             qPrintable(tooLong.error().detail));
    QVERIFY(desk->session.outbox().changes().isEmpty() && !desk->notes.undoStack().canUndo());
    // The longest that there may be, in a script of two units a character, is taken by the server as well.
    QString longest;
    for (int i = 0; i < longestNote / 2; ++i)
        longest += u"\U0001F3C0"_s;
    QVERIFY(desk->notes.add(m_club.team, longest));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(desk->session.outbox().needingAttention(), 0);
    QCOMPARE(m_club.stored().constFirst().entry.text, longest);
}

QTEST_GUILESS_MAIN(NotesViewModelTest)
#include "tst_notesviewmodel.moc"
