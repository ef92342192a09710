// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/newfixture.h"
#include "tests/core/contract/roundtrip.h"

using namespace touchline;

/** What clients write, both ways, and merge patches of it. */
class RecordCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void patches_data();
    void patches();
    void changesNothingAtAnError();
};

namespace {

Change<FixtureEntry> fixture()
{
    return {.value = {.season = SeasonId{3},
                      .round = 4,
                      .status = u"played"_s,
                      .kickOff = QDateTime(QDate(2023, 8, 12), QTime(14, 0), QTimeZone::UTC),
                      .length = 5400,
                      .venue = u"Park"_s,
                      .home = TeamId{1},
                      .away = TeamId{2},
                      .homeScore = 2,
                      .awayScore = 0},
            .reason = {}};
}

StatLineEntry line()
{
    return {.player = PlayerId{17},
            .team = TeamId{1},
            .started = true,
            .played = true,
            .time = 5400,
            .position = u"FWD"_s,
            .values = {{u"goals"_s, 1}, {u"expected_goals"_s, 0.1}}};
}

} // namespace

void RecordCodecTest::roundTrips()
{
    roundTrip(ClubEntry{.name = u"Ærø"_s});
    roundTrip(Stored<TeamEntry>{
        .id = 5, .uuid = u"u"_s, .value = {.club = ClubId{1}, .sport = u"football"_s, .name = u"A"_s, .shortName = u"B"_s}});
    roundTrip(CompetitionEntry{.sport = u"football"_s, .name = u"Cup"_s, .timeZone = u"UTC"_s, .leagueVisible = true, .per = 70});
    roundTrip(SeasonEntry{.competition = CompetitionId{1},
                          .label = u"2023"_s,
                          .first = QDate(2023, 1, 1),
                          .last = QDate(2023, 12, 31),
                          .teams = {TeamId{2}}});
    roundTrip(RegistrationEntry{.player = PlayerId{1}, .team = TeamId{2}, .season = SeasonId{3}, .from = QDate(2023, 8, 1), .to = {}});
    roundTrip(RegistrationEntry{
        .player = PlayerId{1}, .team = TeamId{2}, .season = SeasonId{3}, .from = QDate(2023, 8, 1), .to = QDate(2024, 1, 31)});
    roundTrip(PlayerEntry{.name = u"O'Brien"_s, .aliases = {u"O’Brien"_s}, .birthYear = 2009, .consent = false, .initialsOnly = true});
    roundTrip(NewPlayer{.player = {.name = u"A"_s}, .registration = {.team = TeamId{2}, .season = SeasonId{3}, .from = QDate(2023, 8, 1)}});
    roundTrip(fixture());
    roundTrip(NewFixture{.match = fixture().value, .homeName = {}, .awayName = u"Harbour"_s});
    roundTrip(Change<FixtureEntry>{.value = fixture().value, .reason = u"own goal"_s});
    roundTrip(line());
    roundTrip(
        StatLineAnswer{.line = line(), .warnings = {{.code = u"shots_plausible"_s, .detail = u"Many."_s, .column = u"/values/shots"_s}}});
    roundTrip(MatchLines{.lines = {line(), line()}, .warnings = {}});
}

void RecordCodecTest::patches_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("pointer"); // of the error; empty: none
    QTest::newRow("nothing") << QByteArray("{}") << QString();
    QTest::newRow("null takes away") << QByteArray(R"({"time":null,"position":null,"started":null})") << QString();
    QTest::newRow("one value") << QByteArray(R"({"values":{"goals":2,"expected_goals":null,"shots":3}})") << QString();
    QTest::newRow("null for what is needed") << QByteArray(R"({"player":null})") << u"/player"_s;
    QTest::newRow("null for all values") << QByteArray(R"({"values":null})") << u"/values"_s;
    QTest::newRow("unknown") << QByteArray(R"({"tiem":5})") << u"/tiem"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"values":{"goals":"2"}})") << u"/values/goals"_s;
    QTest::newRow("no object") << QByteArray("[]") << QString(u""_s);
}

void RecordCodecTest::patches()
{
    QFETCH(QByteArray, patch);
    QFETCH(QString, pointer);
    Change<StatLineEntry> change{.value = line(), .reason = {}};
    const auto done = decodeOnto(change, patch);
    if (!pointer.isEmpty() || patch == "[]") {
        QVERIFY(!done);
        QCOMPARE(done.error().issues.value(0).column, pointer);
        return;
    }
    QVERIFY(done);
    auto wanted = line();
    if (patch.contains("time")) {
        wanted.time.reset();
        wanted.position.clear();
        wanted.started = false;
    }
    if (patch.contains("shots"))
        wanted.values = {{u"goals"_s, 2}, {u"shots"_s, 3}};
    QVERIFY(change.value == wanted);
}

void RecordCodecTest::changesNothingAtAnError()
{
    auto change = fixture();
    QVERIFY(!decodeOnto(change, R"({"round":9,"home":"x"})"));
    QVERIFY(change.value == fixture().value);
    QVERIFY(decodeOnto(change, R"({"round":null,"home_score":null,"reason":"replay"})"));
    QCOMPARE(change.value.round, 0);
    QVERIFY(!change.value.homeScore);
    QCOMPARE(change.value.awayScore, 0);
    QCOMPARE(change.reason, u"replay"_s);
    // Lists are replaced as a whole, and their items are no patches.
    Change<MatchLines> lines{.value = {.lines = {line(), line()}, .warnings = {}}, .reason = {}};
    QVERIFY(!decodeOnto(lines, R"({"lines":[{"player":1}]})"));
    QVERIFY(decodeOnto(lines, R"({"lines":[]})"));
    QVERIFY(lines.value.lines.isEmpty());
}

QTEST_GUILESS_MAIN(RecordCodecTest)
#include "tst_recordcodec.moc"
