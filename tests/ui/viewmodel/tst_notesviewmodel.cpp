// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/ui/clubserver.h"
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/notesviewmodel.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

/** Somebody's desktop: everything but its folder ends with it. */
struct Desk
{
    explicit Desk(const QString &place)
        : folder(place), session({.cache = folder + u"/cache"_s, .data = folder + u"/data"_s}, tokens, {}, {.first = 100, .longest = 300})
    {}
    bool signIn(const QUrl &server, const QString &user)
    {
        session.signIn(server, user, ClubServer::password(), false);
        return QTest::qWaitFor([this] { return scope.isReady(); }, patience);
    }
    template<typename T> std::optional<T> get(const QString &path)
    {
        auto pending = session.api().get<T>(path);
        if (!QTest::qWaitFor([&pending] { return pending.future().isFinished(); }, patience))
            return {};
        const auto answer = pending.future().result();
        return answer && !answer->asOf ? std::optional(answer->data) : std::nullopt; // by the server, not from what is kept
    }
    QString folder;
    TokenStore tokens{u"touchline-test"_s};
    Session session;
    Scope scope{session};
    NotesViewModel notes{session, scope};
};

namespace {

QStringList texts(const QList<ShownNote> &notes)
{
    QStringList all;
    for (const auto &note : notes)
        all.append(note.text);
    return all;
}

} // namespace

/** Notes against the real server: written, changed, deleted and taken back, whoever answers, and whoever may. */
class NotesViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void writtenChangedDeletedAndTakenBack();
    void waitsForADeadServer();
    void survivesADeadProgram();
    void whatWasSeenIsChangedWithoutANetwork();
    void theSameNoteTwiceOnItsWay();
    void someoneElseWasFaster();
    void nobodyDeletesWhatTheyHaveNotSeen();
    void onlyItsCoachesSeeThem();
    void refusedByTheServer();
    void wrongIsSaidBeforeTheServerIsAsked();

private:
    /** A new desktop of that user, which looks at the player. */
    std::unique_ptr<Desk> opened(const QString &user, const QString &folder = {});
    QList<NoteInfo> stored(); // as another client is told
    static bool isSettled(Desk &desk) { return desk.session.outbox().changes().isEmpty() && !desk.notes.isLoading(); }

    QTemporaryDir m_home;
    ClubServer m_server{m_home.path() + u"/club.db"_s};
    std::unique_ptr<Desk> m_admin;
    PlayerInfo m_player;
    TeamId m_team{};
};

void NotesViewModelTest::initTestCase()
{
    useOwnSettings(m_home.path());
    QVERIFY2(m_server.makeSample() && m_server.addUser(u"admin"_s, {u"--admin"_s}), m_server.said().constData());
    const auto role = [this](const QString &name, const QString &as, const QString &team) {
        return m_server.addUser(name, {u"--role"_s, as, u"--team"_s, team});
    };
    QVERIFY2(role(u"coach"_s, u"coach"_s, u"1"_s) && role(u"viewer"_s, u"viewer"_s, u"1"_s) && role(u"stranger"_s, u"coach"_s, u"2"_s),
             m_server.said().constData());
    QVERIFY2(m_server.start(), m_server.said().constData());
    m_admin = std::make_unique<Desk>(m_home.path() + u"/admin"_s);
    QVERIFY(m_admin->signIn(m_server.url(), u"admin"_s));
    const auto season = toNumber(m_admin->scope.season()->id);
    const auto players = m_admin->get<QList<PlayerInfo>>(QString(paths::players) + u"?season=%1&team=1"_s.arg(season));
    QVERIFY(players && !players->isEmpty());
    m_player = players->constFirst();
    m_team = TeamId{1};
}

void NotesViewModelTest::init()
{
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), patience);
}

void NotesViewModelTest::cleanup()
{
    for (const auto &note : stored()) {
        auto pending = m_admin->session.api().remove(noteTarget(note.uuid), {.ifMatch = "*"});
        QVERIFY(QTest::qWaitFor([&pending] { return pending.future().isFinished(); }, patience));
    }
}

std::unique_ptr<Desk> NotesViewModelTest::opened(const QString &user, const QString &folder)
{
    static int number = 0;
    auto desk = std::make_unique<Desk>(folder.isEmpty() ? m_home.path() + u"/desk%1"_s.arg(++number) : folder);
    if (!desk->signIn(m_server.url(), user))
        return {};
    desk->notes.load(m_player);
    const auto &notes = desk->notes;
    if (notes.mayRead() && !QTest::qWaitFor([&notes] { return notes.hasData() && !notes.isLoading(); }, patience))
        return {};
    return desk;
}

QList<NoteInfo> NotesViewModelTest::stored()
{
    const auto notes = m_admin->get<QList<NoteInfo>>(filled(paths::playerNotes, toNumber(m_player.id)));
    return notes.value_or(QList<NoteInfo>{{.uuid = u"not answered"_s, .entry = {}, .author = {}, .changedAt = {}}});
}

void NotesViewModelTest::writtenChangedDeletedAndTakenBack()
{
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk && desk->notes.mayRead());
    auto &notes = desk->notes;
    QVERIFY(notes.notes().isEmpty());
    QCOMPARE(notes.teams().constFirst().first, u"1"_s);
    QVERIFY(notes.add(m_team, u"  Left foot is better than she thinks \n"_s));
    QCOMPARE(texts(notes.notes()), QStringList{u"Left foot is better than she thinks"_s}); // at once
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Waiting);
    QCOMPARE(notes.waiting(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Stored);
    QCOMPARE(notes.notes().constFirst().author, u"coach"_s);
    QCOMPARE(notes.waiting(), 0);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().constFirst().entry.text, u"Left foot is better than she thinks"_s);
    QCOMPARE(stored().constFirst().entry.team, m_team);

    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(notes.notes().constFirst().uuid);
    QTRY_COMPARE_WITH_TIMEOUT(begun.size(), 1, patience);
    QCOMPARE(notes.note().text, u"Left foot is better than she thinks"_s);
    QVERIFY(notes.save(u"Both feet"_s));
    QCOMPARE(texts(notes.notes()), QStringList{u"Both feet"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(stored().constFirst().entry.text, u"Both feet"_s);
    QCOMPARE(stored().constFirst().version, 2);

    const QString uuid = notes.notes().constFirst().uuid;
    notes.remove(uuid);
    QTRY_VERIFY_WITH_TIMEOUT(notes.notes().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QVERIFY(stored().isEmpty());

    auto &undo = notes.undoStack();
    undo.undo(); // the deletion
    QTRY_COMPARE_WITH_TIMEOUT(texts(notes.notes()), QStringList{u"Both feet"_s}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(stored().size(), 1);
    QVERIFY(stored().constFirst().uuid != uuid);
    undo.undo(); // the change, of what has another address now
    QTRY_COMPARE_WITH_TIMEOUT(texts(notes.notes()), QStringList{u"Left foot is better than she thinks"_s}, patience);
    undo.undo(); // that it was written
    QTRY_VERIFY_WITH_TIMEOUT(notes.notes().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QVERIFY(!undo.canUndo() && stored().isEmpty());
    undo.redo();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    undo.redo();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk) && texts(notes.notes()) == QStringList{u"Both feet"_s}, patience);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().constFirst().entry.text, u"Both feet"_s);
}

void NotesViewModelTest::waitsForADeadServer()
{
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QVERIFY(m_server.kill());
    QVERIFY(notes.add(m_team, u"written beside the pitch"_s));
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
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, patience);
    QCOMPARE(stored().constFirst().entry.text, u"written twice beside the pitch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notes.notes().constFirst().state, ShownNote::State::Stored, patience);
}

void NotesViewModelTest::survivesADeadProgram()
{
    const QString folder = m_home.path() + u"/restarted"_s;
    {
        const auto desk = opened(u"coach"_s, folder);
        QVERIFY(desk);
        QVERIFY(m_server.kill());
        QVERIFY(desk->notes.add(m_team, u"not lost"_s));
        QCOMPARE(desk->session.outbox().changes().size(), 1);
    }
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), patience); // nobody has sent it
    const auto desk = opened(u"coach"_s, folder);
    QVERIFY(desk);
    QCOMPARE(texts(desk->notes.notes()), QStringList{u"not lost"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().constFirst().author, u"coach"_s);
}

void NotesViewModelTest::whatWasSeenIsChangedWithoutANetwork()
{
    const auto writer = opened(u"coach"_s);
    QVERIFY(writer && writer->notes.add(m_team, u"first"_s) && writer->notes.add(m_team, u"second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*writer) && stored().size() == 2, patience);
    const auto desk = opened(u"admin"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QTRY_COMPARE_WITH_TIMEOUT(notes.notes().size(), 2, patience);
    const auto isKept = [&desk](const ShownNote &note) { // with its state
        return AnswerStore(desk->folder + u"/cache"_s, desk->session.place().account()).find(noteTarget(note.uuid)).result().has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(notes.notes(), isKept), patience);
    QVERIFY(m_server.kill());
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
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, patience);
    QCOMPARE(stored().constFirst().entry.text, u"first, changed"_s);
    QCOMPARE(stored().constFirst().author, u"admin"_s);
}

void NotesViewModelTest::theSameNoteTwiceOnItsWay()
{
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk);
    auto &notes = desk->notes;
    QVERIFY(notes.add(m_team, u"one"_s));
    QSignalSpy begun(&notes, &NotesViewModel::begun);
    notes.beginChange(notes.notes().constFirst().uuid); // while it is on its way
    QCOMPARE(begun.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience); // and it arrives while somebody types
    QVERIFY(notes.save(u"two"_s));
    notes.remove(notes.notes().constFirst().uuid);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(desk->session.outbox().needingAttention(), 0);
    QVERIFY(stored().isEmpty());
    QVERIFY(notes.notes().isEmpty());
}

void NotesViewModelTest::someoneElseWasFaster()
{
    const auto desk = opened(u"coach"_s);
    const auto other = opened(u"admin"_s);
    QVERIFY(desk && other && desk->notes.add(m_team, u"as it was"_s));
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
    QCOMPARE(stored().constFirst().entry.text, u"theirs"_s);
    desk->session.outbox().overwrite(desk->session.outbox().changes().constFirst().id);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(stored().constFirst().entry.text, u"mine"_s);
    QCOMPARE(notes.notes().constFirst().state, ShownNote::State::Stored);
}

void NotesViewModelTest::nobodyDeletesWhatTheyHaveNotSeen()
{
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk && desk->notes.add(m_team, u"as it was"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    const auto other = opened(u"admin"_s);
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
    QCOMPARE(stored().size(), 1);
}

void NotesViewModelTest::onlyItsCoachesSeeThem()
{
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk && desk->notes.add(m_team, u"secret"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    for (const auto &name : {u"viewer"_s, u"stranger"_s}) {
        const auto other = opened(name);
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
    const auto desk = opened(u"coach"_s);
    QVERIFY(desk);
    QVERIFY(!desk->notes.add(m_team, u" \n "_s));
    const auto tooLong = desk->notes.add(m_team, QString(longestNote + 1, u'x'));
    QVERIFY(!tooLong);
    QVERIFY2(tooLong.error().detail.contains(u"4,000"_s) && tooLong.error().detail.contains(u"4,001"_s),
             qPrintable(tooLong.error().detail));
    QVERIFY(desk->session.outbox().changes().isEmpty() && !desk->notes.undoStack().canUndo());
    // The longest that there may be, in a script of two units a character, is taken by the server as well.
    QString longest;
    for (int i = 0; i < longestNote / 2; ++i)
        longest += u"\U0001F3C0"_s;
    QVERIFY(desk->notes.add(m_team, longest));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*desk), patience);
    QCOMPARE(desk->session.outbox().needingAttention(), 0);
    QCOMPARE(stored().constFirst().entry.text, longest);
}

QTEST_GUILESS_MAIN(NotesViewModelTest)
#include "tst_notesviewmodel.moc"
