// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/matchlog.h"
#include "core/stats/teamstatistics.h"
#include "core/stats/trend.h"
#include "roundtrip.h"
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {

Me me()
{
    return {.id = UserId{7},
            .name = u"Žofie \"Z\" O'Neil \u0001 \U0001F600"_s,
            .role = Role::Coach,
            .teams = {TeamId{1}, TeamId{9223372036854775807}}};
}

SeasonInfo season()
{
    return {.id = SeasonId{2},
            .competition = CompetitionId{3},
            .competitionName = u"Premier League"_s,
            .sport = u"football"_s,
            .label = u"2023/24"_s,
            .first = QDate(2023, 8, 11),
            .last = QDate(2024, 5, 19),
            .timeZone = u"Europe/London"_s,
            .leagueVisible = true,
            .per = 90,
            .matchLength = 90,
            .playersPerSide = 11};
}

PlayerInfo player()
{
    return {.id = PlayerId{17},
            .name = u"Đorđe Petrović"_s,
            .birthYear = 1999,
            .registrations = {{.team = TeamId{1},
                               .teamName = u"Chelsea"_s,
                               .season = SeasonId{2},
                               .shirt = u"28"_s,
                               .position = u"GK"_s,
                               .from = QDate(2023, 8, 26)}}};
}

MatchInfo match()
{
    return {.id = MatchId{5},
            .season = SeasonId{2},
            .round = 7,
            .status = u"played"_s,
            .kickOff = QDateTime(QDate(2023, 8, 12), QTime(14, 0), QTimeZone::UTC),
            .day = QDate(2023, 8, 12),
            .home = TeamId{1},
            .away = TeamId{2},
            .homeName = u"A"_s,
            .awayName = u"B"_s,
            .homeScore = 2,
            .awayScore = {},
            .length = 5400,
            .venue = u"Park"_s};
}

MetricSummary goals()
{
    return {.id = u"goals"_s,
            .total = Value::of(27),
            .rate = {.per = 90,
                     .value = Value::of(0.1 + 0.2),
                     .ci95 = Interval{.low = 0.6, .high = 1.4},
                     .shrunk = Value::none(u"no_prior"_s),
                     .dispersion = 1.25},
            .match = {.mean = Value::of(27.0 / 31),
                      .median = Value::of(1),
                      .min = Value::of(0),
                      .max = Value::of(4),
                      .sd = Value::none(u"one_appearance"_s),
                      .cv = Value::none(u"mean_too_small"_s),
                      .n = 31},
            .form = {.last5 = Value::of(1.5), .ewm = Value::none(u"time_unknown"_s)},
            .trend = {.value = Value::of(-1e-7), .p = Value::of(0.04), .n = 31},
            .comparison = {.percentile = Value::of(99.8525),
                           .z = Value::of(3.25),
                           .rank = 1,
                           .of = 339,
                           .cohort = u"position_group"_s,
                           .qualified = true},
            .axis = Interval{.low = 0, .high = 0.9},
            .axisIsReference = true};
}

MetricSummary conversion()
{
    return {.id = u"shot_conversion"_s,
            .ratio = true,
            .total = Value::none(u"ratio"_s),
            .numerator = Value::of(27),
            .denominator = Value::of(120),
            .rate = {.value = Value::none(u"not_computable"_s)},
            .comparison = {.percentile = Value::none(u"cohort_too_small"_s), .of = 7}};
}

Summary summary()
{
    Summary value{.player = PlayerId{17}, .name = u"Haaland"_s, .positionGroup = u"forwards"_s};
    value.period = {.season = SeasonId{2},
                    .days = *DateRange::between(QDate(2023, 8, 1), QDate(2024, 5, 31)),
                    .last = 5,
                    .location = Location::Away,
                    .outcome = Outcome::Loss,
                    .opponent = TeamId{3},
                    .month = CalendarMonth::of(QDate(2024, 3, 9)),
                    .role = LineupRole::Substitute,
                    .position = u"forwards"_s};
    value.sample = {.matches = 31, .starts = 29, .time = 153180, .possibleTime = 205200, .timeKnown = false};
    value.cohort = {.kind = u"position_group"_s, .group = u"forwards"_s, .minimumTime = 61560, .minimumShare = 0.3, .n = 339, .reason = {}};
    value.metrics = {goals(), conversion()};
    return value;
}

MatchLog matchLogValue()
{
    return {.columns = {u"goals"_s, u"shots"_s},
            .entries = {{.match = MatchId{5},
                         .day = QDate(2023, 8, 12),
                         .kickOff = 1691848800,
                         .round = 1,
                         .team = TeamId{1},
                         .opponent = TeamId{2},
                         .location = Location::Away,
                         .scoreFor = 3,
                         .scoreAgainst = 0,
                         .outcome = Outcome::Win,
                         .started = true,
                         .played = true,
                         .time = 5400,
                         .position = u"ST"_s,
                         .values = {Value::of(2), Value::none(u"not_recorded"_s)}},
                        {.match = MatchId{6}, .day = QDate(2023, 8, 19), .kickOff = 1692453600, .values = {Value::of(0), Value::of(0)}}}};
}

Trend trendValue()
{
    return {.metric = u"goals"_s,
            .window = 5,
            .per = 90,
            .points = {{.match = MatchId{5},
                        .day = QDate(2023, 8, 12),
                        .opponent = TeamId{2},
                        .location = Location::Away,
                        .time = -1,
                        .value = Value::of(2),
                        .rate = Value::none(u"time_unknown"_s),
                        .rolling = Value::of(1.5),
                        .ewm = Value::of(1.25)}},
            .season = goals().rate,
            .slope = {.value = Value::none(u"too_few_appearances"_s), .p = Value::none(u"too_few_appearances"_s), .n = 1}};
}

SquadTable squad()
{
    return {.team = TeamId{1},
            .teamName = u"Team"_s,
            .season = SeasonId{2},
            .per = 36,
            .columns = {u"points"_s},
            .rows = {{.player = PlayerId{1},
                      .name = u"N"_s,
                      .shirt = u"00"_s,
                      .position = u"G"_s,
                      .sample = {.matches = 1, .time = 60},
                      .values = {Value::of(36)}}}};
}

TeamStatistics teamValue()
{
    const TeamFigure figure{.total = Value::of(4),
                            .numerator = Value::none(u"not_a_ratio"_s),
                            .denominator = Value::none(u"not_a_ratio"_s),
                            .mean = Value::of(2),
                            .meanCi95 = Interval{.low = 0.5, .high = 5.1},
                            .rate = {.per = 90, .value = Value::of(2), .shrunk = Value::none(u"not_defined"_s), .dispersion = 1.2},
                            .n = 2};
    TeamStatistics statistics{.squad = squad()};
    statistics.totals = TeamRecord{.matches = 3,
                                   .wins = 1,
                                   .draws = 0,
                                   .losses = 1,
                                   .unscored = 1,
                                   .scoreFor = 4,
                                   .scoreAgainst = 3,
                                   .time = 16200,
                                   .metrics = {{.id = u"goals"_s, .own = figure, .against = figure, .ownRank = 1, .of = 20}}};
    statistics.fairness = Fairness{.matches = 3,
                                   .threshold = 0.3,
                                   .belowThreshold = 1,
                                   .meanShare = Value::of(0.5),
                                   .gini = Value::none(u"time_unknown"_s),
                                   .rows = {{.player = PlayerId{1},
                                             .name = u"N"_s,
                                             .appearances = 1,
                                             .starts = 1,
                                             .time = 60,
                                             .possibleTime = 5400,
                                             .share = Value::of(0.25),
                                             .longestAbsence = 2,
                                             .belowThreshold = true}}};
    return statistics;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips();
    void namesOfTheSummary();
    void everyCutAnswerIsAnError();
    void refusesRequests_data();
    void refusesRequests();
    void optionalMembersMayBeAbsent();
    void newerServerMaySayMore();
    void refusesAnswers_data();
    void refusesAnswers();
    void capsLists();
    void problems();
    void problemsOfStrangers();
};

void TestCodec::roundTrips()
{
    roundTrip(LoginRequest{.name = u"anna"_s, .password = u"p w"_s, .staySignedIn = true, .device = u"Anna's laptop"_s});
    roundTrip(LoginReply{.token = u"t"_s, .expires = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3), QTimeZone::UTC), .me = me()});
    roundTrip(me());
    const SportInfo sport{.id = u"football"_s, .version = 3, .names = {{QString(), u"Football"_s}, {u"de"_s, u"Fußball"_s}}};
    roundTrip(sport);
    roundTrip(QList{sport, sport});
    roundTrip(season());
    roundTrip(QList{season(), SeasonInfo{}});
    const TeamInfo team{.id = TeamId{1}, .name = u"Arsenal"_s, .shortName = u"ARS"_s, .club = u"Arsenal FC"_s, .players = 31};
    roundTrip(team);
    roundTrip(QList{team});
    roundTrip(player());
    roundTrip(QList{player(), PlayerInfo{}});
    roundTrip(match());
    roundTrip(QList{match()});
    roundTrip(QList<MatchInfo>{});
    roundTrip(NewSeason{.sport = u"football"_s,
                        .competition = u"U15"_s,
                        .label = u"2026"_s,
                        .first = QDate(2026, 1, 1),
                        .last = QDate(2026, 12, 31),
                        .timeZone = u"Europe/Berlin"_s,
                        .team = u"T"_s,
                        .matchLength = 50,
                        .squad = {{.name = u"A"_s, .shirt = u"1"_s, .position = u"GK"_s}}});
    roundTrip(summary());
    roundTrip(matchLogValue());
    roundTrip(trendValue());
    roundTrip(squad());
    roundTrip(teamValue());
    roundTrip(TeamStatistics{.squad = squad()});
}

void TestCodec::namesOfTheSummary()
{
    const QByteArray json = encode(summary());
    QVERIFY(json.contains(R"("sample":{"matches":31,"starts":29,"time":153180,"time_known":false,"possible_time":205200})"));
    QVERIFY(json.contains(
        R"("per":{"n":90,"value":0.30000000000000004,"ci95":[0.6,1.4],"shrunk":null,"shrunk_reason":"no_prior","prior":null,"prior_reason":"no_prior","dispersion":1.25})"));
    QVERIFY(json.contains(
        R"("percentile":{"value":99.8525,"kind":"midrank","n":339,"cohort":"position_group"},"z":3.25,"rank":1,"of":339,"qualified":true)"));
    QVERIFY(
        json.contains(R"("total":null,"total_reason":"ratio","numerator":27,"denominator":120,"value":null,"reason":"not_computable")"));
    QVERIFY(json.contains(R"("trend":{"slope":-1e-7,"unit":"per_appearance","p":0.04,"n":31})"));
}

void TestCodec::everyCutAnswerIsAnError()
{
    const QByteArray json = encodeAnswer(summary(), {}, {});
    QVERIFY(decodeAnswer<Summary>(json));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!decodeAnswer<Summary>(json.first(size)));
}

void TestCodec::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown member") << R"({"name":"a","password":"b","admin":true})"_ba << u"unknown_member"_s << u"/admin"_s;
    QTest::newRow("missing member") << R"({"name":"a"})"_ba << u"missing"_s << u"/password"_s;
    QTest::newRow("number for text") << R"({"name":1,"password":"b"})"_ba << u"wrong_type"_s << u"/name"_s;
    QTest::newRow("null for text") << R"({"name":null,"password":"b"})"_ba << u"wrong_type"_s << u"/name"_s;
    QTest::newRow("text for truth") << R"({"name":"a","password":"b","stay_signed_in":"yes"})"_ba << u"wrong_type"_s
                                    << u"/stay_signed_in"_s;
    QTest::newRow("list for object") << R"([])"_ba << u"wrong_type"_s << u""_s;
    QTest::newRow("null") << R"(null)"_ba << u"wrong_type"_s << u""_s;
    QTest::newRow("duplicate") << R"({"name":"a","password":"b","password":"c"})"_ba << u"duplicate_key"_s << u"/password"_s;
}

void TestCodec::refusesRequests()
{
    QFETCH(QByteArray, json);
    const auto login = decode<LoginRequest>(json);
    QVERIFY(!login);
    QCOMPARE(login.error().code, ErrorCode::Malformed);
    QTEST(login.error().issues.value(0).code, "code");
    QTEST(login.error().issues.value(0).column, "pointer");
}

void TestCodec::optionalMembersMayBeAbsent()
{
    const auto login = decode<LoginRequest>(R"({"password":"b","name":"a"})");
    QVERIFY(login);
    QCOMPARE(login->name, u"a"_s);
    QVERIFY(!login->staySignedIn);
}

void TestCodec::newerServerMaySayMore()
{
    const auto answer = decodeAnswer<Me>(
        R"({"data":{"id":1,"name":"n","role":"admin","teams":[],"hobby":[1,{"x":2}]},"meta":{"data_revision":1,"definitions":"","new":1},"more":0})");
    QVERIFY(answer);
    QCOMPARE(answer->data.role, Role::Admin);
    QVERIFY(!decode<Me>(R"({"id":1,"name":"n","role":"admin","teams":[],"hobby":[]})"));
}

void TestCodec::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("role of the future") << R"({"id":1,"name":"n","role":"owner","teams":[]})"_ba << u"unknown_word"_s << u"/data/role"_s;
    QTest::newRow("broken id") << R"({"id":1.5,"name":"n","role":"admin","teams":[]})"_ba << u"wrong_type"_s << u"/data/id"_s;
    QTest::newRow("id beyond 63 bit") << R"({"id":9223372036854775808,"name":"n","role":"admin","teams":[]})"_ba << u"number_out_of_range"_s
                                      << u"/data/id"_s;
    QTest::newRow("text in a list of ids") << R"({"id":1,"name":"n","role":"admin","teams":[1,"2"]})"_ba << u"wrong_type"_s
                                           << u"/data/teams/1"_s;
    QTest::newRow("no data") << R"(null)"_ba << u"wrong_type"_s << u"/data"_s;
}

void TestCodec::refusesAnswers()
{
    QFETCH(QByteArray, data);
    const auto answer = decodeAnswer<Me>("{\"data\":" + data + ",\"meta\":{\"data_revision\":1,\"definitions\":\"\"}}");
    QVERIFY(!answer);
    QTEST(answer.error().issues.value(0).code, "code");
    QTEST(answer.error().issues.value(0).column, "pointer");

    const QByteArray log =
        R"({"columns":["a"],"entries":[{"match":1,"day":"2023-02-30","kick_off":"2023-02-28T00:00:00Z","round":1,"team":1,"opponent":2,)"
        R"("location":"home","score_for":null,"score_against":null,"result":null,"started":true,"played":true,"time":1,"position":"","values":[1]}]})";
    const auto wrongDay = decode<MatchLog>(log);
    QVERIFY(!wrongDay);
    QCOMPARE(wrongDay.error().issues.value(0).column, u"/entries/0/day"_s);
    QByteArray tooMany = log;
    tooMany.replace("02-30", "02-28").replace("[1]}", "[1,2]}");
    QVERIFY(!decode<MatchLog>(tooMany));
    tooMany.replace("[1,2]", "[1]");
    QVERIFY(decode<MatchLog>(tooMany));
}

void TestCodec::capsLists()
{
    QByteArray teams = "1";
    for (int team = 1; team < 10'000; ++team)
        teams += ",1";
    const auto json = [](const QByteArray &ids) { return R"({"id":1,"name":"n","role":"admin","teams":[)" + ids + "]}"; };
    QVERIFY(decode<Me>(json(teams)));
    const auto tooMany = decode<Me>(json(teams + ",1"));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().issues.value(0).code, u"list_too_long"_s);
}

void TestCodec::problems()
{
    const Error error{.code = ErrorCode::Invalid,
                      .detail = u"Three lines are wrong."_s,
                      .issues = {{.code = u"out_of_range"_s,
                                  .detail = u"90 is more than 20"_s,
                                  .severity = Severity::Warning,
                                  .file = u"gw1.csv"_s,
                                  .line = 17,
                                  .column = u"goals"_s}},
                      .retryAfter = 3};
    const QByteArray json = encodeProblem(error, 422, u"Unprocessable Content"_s, u"/api/v1/imports"_s, u"abc"_s);
    QVERIFY(json.contains(R"("title":"Unprocessable Content","status":422)"));
    QVERIFY(json.contains(R"("pointer":"goals","code":"out_of_range","severity":"warning")"));
    Error wanted = error;
    wanted.requestId = u"abc"_s;
    QCOMPARE(decodeProblem(json, 422), wanted);
}

void TestCodec::problemsOfStrangers()
{
    const Error html = decodeProblem("<html>502 Bad Gateway</html>", 502);
    QCOMPARE(html.code, ErrorCode::Unavailable);
    QVERIFY(html.detail.contains(u"502"_s));
    const Error plain = decodeProblem(R"({"type":"about:blank","title":"Not Found","status":404})", 404);
    QCOMPARE(plain.code, ErrorCode::NotFound);
    QCOMPARE(decodeProblem(R"({"detail":[1]})", 401).code, ErrorCode::Unauthenticated);
    QCOMPARE(decodeProblem(R"({"detail":"x","code":"of_the_future"})", 429).code, ErrorCode::TooMany);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
