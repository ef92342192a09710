// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/records.h"
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/fixtureviewmodel.h"
#include "ui/viewmodel/waitingmatches.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** A server that keeps one match. */
struct Fixture : SignedIn
{
    Fixture()
    {
        match = {.id = MatchId{7},
                 .season = SeasonId{1},
                 .status = u"scheduled"_s,
                 .kickOff = QDateTime(QDate(2025, 9, 6), QTime(13, 0), QTimeZone::UTC),
                 .day = QDate(2025, 9, 6),
                 .home = TeamId{1},
                 .away = TeamId{2},
                 .homeName = u"Rovers & Söhne U17"_s,
                 .awayName = u"Athletic"_s};
        club.more = [this](const QByteArray &head, const QByteArray &body) { return reply(head, body); };
        open();
    }
    static QByteArray envelope(const auto &data) { return encodeAnswer(data, {.dataRevision = Revision{43}}, {}); }
    QByteArray reply(const QByteArray &head, const QByteArray &body)
    {
        const QByteArray target = ScriptedServer::target(head);
        if (!target.startsWith("/api/v1/matches"))
            return {};
        bodies.append(QJsonDocument::fromJson(body).object());
        if (head.startsWith("POST")) {
            there = true;
            return ScriptedServer::answer(201, envelope(Stored<FixtureEntry>{.id = 7, .value = FixtureViewModel::entryOf(match)}));
        }
        if (head.startsWith("GET"))
            return ScriptedServer::answer(200, envelope(match), "application/json", "ETag: \"m1\"\r\n");
        if (head.startsWith("PATCH")) {
            const auto patch = bodies.constLast();
            match.status = patch.value("status"_L1).toString(match.status);
            const auto score = [&patch](QLatin1StringView name, std::optional<int> before) {
                return !patch.contains(name)       ? before
                    : patch.value(name).isDouble() ? std::optional(patch.value(name).toInt())
                                                   : std::nullopt;
            };
            match.venue = patch.value("venue"_L1).toString(match.venue);
            match.round = patch.value("round"_L1).toInt(match.round);
            match.homeScore = score("home_score"_L1, match.homeScore);
            match.awayScore = score("away_score"_L1, match.awayScore);
            return ScriptedServer::answer(200, envelope(Stored<FixtureEntry>{.id = 7, .value = FixtureViewModel::entryOf(match)}));
        }
        there = false;
        return ScriptedServer::answer(204, {});
    }
    MatchInfo match;
    QList<QJsonObject> bodies;
    bool there = false;
};

} // namespace

class FixtureViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void coachesMakeMatchesOfTheirTeams()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        QVERIFY(fixtures.mayMake());
        QCOMPARE(fixtures.ownTeams().size(), 1);
        QCOMPARE(fixtures.usualTeam(), u"1"_s);
        QCOMPARE(fixtures.opponents(TeamId{1}).size(), 1);
        QVERIFY(fixtures.mayChange(f.match));
        MatchInfo others = f.match;
        others.home = TeamId{5};
        QVERIFY(!fixtures.mayChange(others));
        const auto blank = fixtures.blank(QDate(2025, 9, 3));
        QCOMPARE(blank.kickOff, QDateTime(QDate(2025, 9, 6), QTime(13, 0), QTimeZone::UTC)); // Saturday, three in Berlin
        QCOMPARE(fixtures.blank(QDate(2030, 1, 1)).kickOff.date(), QDate(2026, 5, 31)); // not after the season
    }
    void wrongIsSaidBeforeTheServerIsAsked()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        auto entry = FixtureViewModel::entryOf(f.match);
        QCOMPARE(fixtures.problemOf(entry), QString());
        entry.away = {};
        QVERIFY(fixtures.problemOf(entry).contains(u"who plays"_s));
        entry.away = entry.home;
        QVERIFY(fixtures.problemOf(entry).contains(u"against itself"_s));
        entry = FixtureViewModel::entryOf(f.match);
        entry.homeScore = 2;
        QVERIFY(fixtures.problemOf(entry).contains(u"both teams"_s));
        entry.awayScore = 1;
        QVERIFY(fixtures.problemOf(entry).contains(u"status"_s));
        entry.status = u"played"_s;
        QCOMPARE(fixtures.problemOf(entry), QString());
        entry.kickOff = entry.kickOff.addYears(1);
        QVERIFY(fixtures.problemOf(entry).contains(u"season goes from"_s));
        QVERIFY(!fixtures.make(entry));
        QVERIFY(f.session.outbox().changes().isEmpty() && f.bodies.isEmpty());
    }
    void madeAndTakenBack()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        QSignalSpy stored(&fixtures, &FixtureViewModel::stored);
        QVERIFY(fixtures.make(FixtureViewModel::entryOf(f.match)));
        QTRY_COMPARE(stored.size(), 1);
        QVERIFY(f.there);
        QCOMPARE(f.bodies.constFirst().value("home"_L1).toInt(), 1);
        QVERIFY(fixtures.canUndo());
        fixtures.undo();
        QVERIFY(!fixtures.canUndo());
        QTRY_COMPARE(stored.size(), 2);
        QVERIFY(!f.there);
        QCOMPARE(f.asked({"/api/v1/matches/7?reason="}), 1);
    }
    void resultTypedAndTakenBack()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        QSignalSpy stored(&fixtures, &FixtureViewModel::stored);
        auto wanted = FixtureViewModel::entryOf(f.match);
        wanted.status = u"played"_s;
        wanted.homeScore = 2;
        wanted.awayScore = 0;
        QVERIFY(fixtures.change(f.match, wanted, {}));
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(f.match.homeScore, 2);
        const auto patch = f.bodies.constLast();
        QCOMPARE(patch.keys(), QStringList({u"away_score"_s, u"home_score"_s, u"status"_s})); // nothing that stays
        QVERIFY(FixtureViewModel::needsReason(f.match));
        QVERIFY(fixtures.canUndo());
        fixtures.undo();
        QTRY_COMPARE(stored.size(), 2);
        QCOMPARE(f.match.status, u"scheduled"_s);
        QCOMPARE(f.match.homeScore, std::nullopt);
        QVERIFY(!f.bodies.constLast().value("reason"_L1).toString().isEmpty()); // there was a result
    }
    void whatSomebodyElseChangedIsNotOverwritten()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        const auto seen = f.match;
        f.match.venue = u"Elsewhere"_s; // what only they touched stays theirs
        auto wanted = FixtureViewModel::entryOf(seen);
        wanted.status = u"played"_s;
        wanted.homeScore = 2;
        wanted.awayScore = 0;
        QVERIFY(fixtures.change(seen, wanted, {}));
        QTRY_VERIFY(f.session.outbox().changes().isEmpty());
        QCOMPARE(f.match.homeScore, 2);
        QCOMPARE(f.match.venue, u"Elsewhere"_s);
        // Half a result of each would be one that nobody has seen.
        auto mine = wanted;
        mine.awayScore = 1;
        auto before = f.match;
        f.match.homeScore = 3;
        QVERIFY(fixtures.change(before, mine, u"mistyped"_s));
        QTRY_COMPARE(f.session.outbox().needingAttention(), 1);
        const auto conflict = f.session.outbox().changes().constFirst();
        QCOMPARE(conflict.state, QueuedChange::State::Conflict);
        QVERIFY(conflict.theirs.contains("\"home_score\":3"));
        QCOMPARE(f.match.awayScore, 0);
    }
    void changesWaitForAServerThatIsGone()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        f.club.gone = true;
        auto wanted = FixtureViewModel::entryOf(f.match);
        wanted.venue = u"Park"_s;
        QVERIFY(fixtures.change(f.match, wanted, {}));
        QCOMPARE(f.session.outbox().changes().size(), 1); // nobody has been asked
        QTRY_VERIFY(!f.session.connection().isOnline());
        const auto shown = withWaiting({f.match}, f.session.outbox().changes(), QTimeZone(QTimeZone::UTC));
        QCOMPARE(shown.constFirst().venue, u"Park"_s);
        // What is changed next is of what is shown.
        auto more = wanted;
        more.kickOff = more.kickOff.addDays(1);
        QVERIFY(fixtures.change(shown.constFirst(), more, {}));
        const auto both = withWaiting({f.match}, f.session.outbox().changes(), QTimeZone(QTimeZone::UTC));
        QCOMPARE(both.constFirst().day, QDate(2025, 9, 7));
        fixtures.undo();
        QCOMPARE(f.session.outbox().changes().size(), 1); // the last one never left
        fixtures.undo();
        QVERIFY(f.session.outbox().changes().isEmpty());
        QVERIFY(!fixtures.canUndo() && fixtures.canRedo());
        fixtures.redo();
        QCOMPARE(f.session.outbox().changes().size(), 1);
        f.club.gone = false;
        f.session.connection().retryNow();
        QTRY_COMPARE(f.match.venue, u"Park"_s);
    }
    void everyStepGoesBackAndForth()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        QVERIFY(fixtures.make(FixtureViewModel::entryOf(f.match)));
        QTRY_VERIFY(f.there && f.session.outbox().changes().isEmpty());
        auto seen = f.match;
        for (int round = 1; round <= 3; ++round) {
            auto wanted = FixtureViewModel::entryOf(seen);
            wanted.round = round;
            QVERIFY(fixtures.change(seen, wanted, {}));
            seen.round = round;
        }
        QTRY_COMPARE(f.match.round, 3);
        for (int round = 2; round >= 0; --round) {
            fixtures.undo();
            QTRY_COMPARE(f.match.round, round);
        }
        QTRY_VERIFY(f.session.outbox().changes().isEmpty());
        fixtures.undo();
        QTRY_VERIFY(!f.there);
        QVERIFY(!fixtures.canUndo());
        fixtures.redo();
        QTRY_VERIFY(f.there && fixtures.canRedo());
        fixtures.redo();
        QTRY_COMPARE(f.match.round, 1);
        QVERIFY(f.session.outbox().needingAttention() == 0);
    }
    void anOpponentMayBeNew()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        QVERIFY(!fixtures.mayMakeTeams()); // a coach; the server lets admins
        NewFixture wanted{.match = FixtureViewModel::entryOf(f.match), .homeName = {}, .awayName = u"Harbour"_s};
        wanted.match.away = {};
        QCOMPARE(fixtures.problemOf(wanted), QString());
        wanted.awayName = u" ROVERS & Söhne u17"_s;
        QVERIFY(fixtures.problemOf(wanted).contains(u"against itself"_s));
        wanted.awayName = u" "_s;
        QVERIFY(fixtures.problemOf(wanted).contains(u"who plays"_s));
        wanted.awayName = u"Harbour"_s;
        const qsizetype teams = f.asked({"/api/v1/teams?season="});
        QVERIFY(fixtures.make(wanted));
        QTRY_VERIFY(f.there);
        const auto sent = f.bodies.constFirst();
        QCOMPARE(sent.value("away_name"_L1).toString(), u"Harbour"_s);
        QVERIFY(!sent.contains("away"_L1));
        QTRY_VERIFY(f.asked({"/api/v1/teams?season="}) > teams); // the season has one more now
    }
    void waitsForAServerThatIsGone()
    {
        Fixture f;
        FixtureViewModel fixtures(f.session, f.scope);
        f.club.gone = true;
        QVERIFY(fixtures.make(FixtureViewModel::entryOf(f.match)));
        QCOMPARE(f.session.outbox().changes().size(), 1);
        QTRY_VERIFY(!f.session.connection().isOnline());
        QVERIFY(fixtures.canUndo()); // it never left
        fixtures.undo();
        QVERIFY(f.session.outbox().changes().isEmpty());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(FixtureViewModelTest)
#include "tst_fixtureviewmodel.moc"
