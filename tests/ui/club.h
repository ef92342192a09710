// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "core/sport/sportpack.h"
#include "core/stats/distribution.h"
#include "core/stats/insight.h"
#include "core/stats/leaderboard.h"
#include "core/stats/matchlog.h"
#include "core/stats/scatter.h"
#include "core/stats/squadform.h"
#include "core/stats/trend.h"
#include "tests/ui/scriptedserver.h"
#include <QtCore/QFile>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>

namespace touchline {

/** A small club behind the real contract: two teams, twelve players, ten matches; its behaviour can be turned bad. */
class Club : public ScriptedServer
{
public:
    Club()
    {
        script = [this](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) { serve(socket, head, body); };
        QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
        if (file.open(QIODevice::ReadOnly))
            packJson = file.readAll();
        season = {.id = SeasonId{1},
                  .competition = CompetitionId{1},
                  .competitionName = QStringLiteral("Test League"),
                  .sport = QStringLiteral("football"),
                  .label = QStringLiteral("2025/26"),
                  .first = QDate(2025, 8, 1),
                  .last = QDate(2026, 5, 31),
                  .timeZone = QStringLiteral("Europe/Berlin")};
        older = season;
        older.id = SeasonId{2};
        older.label = QStringLiteral("2024/25");
        older.first = QDate(2024, 8, 1);
        older.last = QDate(2025, 5, 31);
    }

    Role role = Role::Coach; // of whoever signs in
    std::function<QByteArray(const QByteArray &head, const QByteArray &body)> more; // other routes; empty where it has none either
    bool empty = false; // a season without teams and players
    bool idle = false; // nobody has played
    bool gone = false; // hangs up at once
    bool refuses = false; // every token is refused
    int delay = 0; // ms before each answer
    QByteArray packJson;
    SeasonInfo season;
    SeasonInfo older;
    QString playerName = QStringLiteral("Ana-Lucía Ferreira");
    QString group = QStringLiteral("forwards"); // everybody's
    double goals = 0.95;
    int leaders = 12; // rows of a leaderboard, and points of a scatter plot
    int leadersPage = 5; // rows of one page of it
    int scatterTeams = 1; // of the points of a scatter plot
    QString longName; // in front of every name
    TeamInsights insights;
    QList<MatchInfo> fixtures; // besides the three that were played
    std::optional<SquadForm> squadForm;
    RankedAmong among = RankedAmong::Competition;

    static Sample sample() { return {.matches = 10, .starts = 9, .time = 48'000, .possibleTime = 54'000}; }
    static QList<TrendPoint> points()
    {
        QList<TrendPoint> all;
        for (int i = 0; i < 10; ++i)
            all.append({.match = MatchId{i + 1},
                        .day = QDate(2025, 8, 3).addDays(7 * i),
                        .opponent = TeamId{2},
                        .location = i % 2 ? Location::Away : Location::Home,
                        .time = 4'800,
                        .value = Value::of(i % 3),
                        .rate = Value::of(i % 3),
                        .rolling = Value::of(0.8 + 0.1 * (i % 3)),
                        .ewm = Value::of(0.9)});
        return all;
    }
    Summary summary(PlayerId id) const
    {
        Summary all{.player = id, .name = playerName, .positionGroup = group, .sample = sample(), .per = 90};
        all.period.season = season.id;
        all.cohort = {.kind = QStringLiteral("position_group"), .group = group, .minimumTime = 16'200, .n = 61};
        for (const auto &name : {"goals", "assists", "expected_goals", "expected_assists", "clean_sheets", "shots", "saves"}) {
            MetricSummary metric{.id = QString::fromLatin1(name)};
            metric.total = Value::of(8);
            metric.rate = {.per = 90, .value = Value::of(goals), .ci95 = Interval{0.4, 1.6}, .shrunk = Value::of(0.8)};
            metric.comparison = {
                .percentile = Value::of(98.4), .z = Value::of(2.1), .rank = 2, .of = 61, .cohort = all.cohort.kind, .qualified = true};
            all.metrics.append(metric);
        }
        return all;
    }

private:
    template<typename T> static QByteArray ok(const T &data)
    {
        return answer(200, encodeAnswer(data, {.dataRevision = Revision{42}, .definitions = QStringLiteral("football@1")}, {}),
                      "application/json", "ETag: \"42\"\r\n");
    }
    static QByteArray problem(ErrorCode code, int status, const QString &detail)
    {
        return answer(status,
                      encodeProblem({.code = code, .detail = detail}, status, QStringLiteral("Problem"), QStringLiteral("/"),
                                    QStringLiteral("req-1")),
                      "application/problem+json");
    }
    void serve(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        if (gone) {
            socket.abort();
            return;
        }
        const QByteArray bytes = reply(head, body);
        if (delay == 0)
            socket.write(bytes);
        else
            QTimer::singleShot(delay, &socket, [&socket, bytes] { socket.write(bytes); });
    }
    QByteArray reply(const QByteArray &head, const QByteArray &body)
    {
        const QUrl url(QString::fromLatin1(target(head)));
        const QString path = url.path();
        const QUrlQuery query(url);
        if (path == paths::livez)
            return answer(200, "{}");
        if (path == paths::login) {
            const auto login = decode<LoginRequest>(body);
            if (!login || login->password != QStringLiteral("right"))
                return problem(ErrorCode::Unauthenticated, 401, QStringLiteral("Name or password is wrong."));
            return ok(LoginReply{.token = QStringLiteral("token-1"), .expires = QDateTime::currentDateTimeUtc().addDays(1), .me = me()});
        }
        if (refuses || !head.toLower().contains("authorization: bearer token-1"))
            return problem(ErrorCode::Unauthenticated, 401, QStringLiteral("The session has ended."));
        if (path == paths::logout)
            return answer(200, "{\"data\":{}}");
        if (path == paths::me)
            return ok(me());
        if (path == paths::seasons)
            return ok(QList<SeasonInfo>{season, older});
        if (path == QStringLiteral("/api/v1/sports/football"))
            return answer(200, "{\"data\":" + packJson + ",\"meta\":{\"data_revision\":42,\"definitions\":\"football@1\"},\"links\":{}}");
        if (empty && (path == paths::teams || path == paths::players))
            return answer(200, "{\"data\":[],\"meta\":{\"data_revision\":42,\"definitions\":\"football@1\"},\"links\":{}}");
        if (path == paths::teams)
            return ok(QList<TeamInfo>{
                {.id = TeamId{1}, .name = QStringLiteral("Rovers & Söhne U17"), .club = QStringLiteral("Rovers"), .players = 12},
                {.id = TeamId{2}, .name = QStringLiteral("Athletic"), .club = QStringLiteral("Athletic"), .players = 11}});
        if (path == QStringLiteral("/api/v1/teams/1/statistics"))
            return ok(squad());
        if (path == QStringLiteral("/api/v1/teams/1/form") && squadForm) {
            squadForm->metric = query.queryItemValue(QStringLiteral("metric"));
            return ok(*squadForm);
        }
        if (path == paths::matches && head.startsWith("GET"))
            return ok(QList<MatchInfo>{match(1, 2, 1), match(2, 0, 0), match(3, 0, 3)} + fixtures);
        if (path == paths::insights)
            return ok(insights);
        if (path == paths::players)
            return ok(QList<PlayerInfo>{player(PlayerId{1}), player(PlayerId{2})});
        if (path == paths::leaderboards)
            return leaderboard(query);
        if (path == paths::scatter)
            return ok(scatter(query));
        if (path == paths::distributions)
            return ok(distribution(query));
        if (path.startsWith(QStringLiteral("/api/v1/players/"))) {
            const PlayerId id{path.section(u'/', 4, 4).toLongLong()};
            const QString rest = path.section(u'/', 5);
            if (rest.isEmpty())
                return ok(player(id));
            if (rest == QStringLiteral("statistics"))
                return ok(summary(id));
            if (rest == QStringLiteral("matches"))
                return ok(log());
            if (rest == QStringLiteral("trend")) {
                Trend trend{.metric = query.queryItemValue(QStringLiteral("metric")), .points = points()};
                trend.season = {.per = 90, .value = Value::of(goals), .ci95 = Interval{0.4, 1.6}};
                return ok(trend);
            }
        }
        if (const QByteArray other = more ? more(head, body) : QByteArray(); !other.isEmpty())
            return other;
        return problem(ErrorCode::NotFound, 404, QStringLiteral("There is nothing here."));
    }
    QString nameOf(int player) const { return longName + (player == 1 ? playerName : QStringLiteral("Player %1").arg(player)); }
    /** Two lead together, the last two have too little, and the first of them still leads. */
    QByteArray leaderboard(const QUrlQuery &query) const
    {
        const bool everybody = query.queryItemValue(QStringLiteral("qualified")) == QStringLiteral("false");
        const int from = query.queryItemValue(QStringLiteral("cursor")).toInt();
        const QString metric = query.queryItemValue(QStringLiteral("metric"));
        const bool total = query.queryItemValue(QStringLiteral("kind")) == QStringLiteral("total");
        Leaderboard board{.season = season.id, .metric = metric, .kind = total ? LeaderboardKind::Total : LeaderboardKind::Rate};
        board.period.season = season.id;
        board.position = query.queryItemValue(QStringLiteral("position"));
        board.qualifier = {.kind = QStringLiteral("share_of_time"), .shareOfTime = 0.3333};
        board.among = among;
        if (among == RankedAmong::OwnTeams)
            board.amongReason = QStringLiteral("cohort_too_small");
        const int qualified = std::max(0, leaders - 2);
        board.of = qualified;
        board.unqualified = leaders - qualified;
        board.listed = everybody ? leaders : qualified;
        for (int i = from + 1; i <= std::min(board.listed, from + leadersPage); ++i) {
            LeaderboardRow row{
                .player = PlayerId{i}, .name = nameOf(i), .team = TeamId{1}, .teamName = longName + QStringLiteral("Rovers & Söhne U17")};
            row.positionGroup = group;
            row.qualified = i <= qualified;
            row.stillLeads = i == qualified + 1;
            if (row.qualified)
                row.rank = i <= 2 ? 1 : i;
            else
                row.rankReason = QStringLiteral("not_qualified");
            row.metric = {.id = metric,
                          .total = Value::of(20 - i),
                          .numerator = Value::none(QStringLiteral("not_a_ratio")),
                          .denominator = Value::none(QStringLiteral("not_a_ratio"))};
            row.metric.rate = {.per = 90, .value = Value::of(1.0 / i), .ci95 = Interval{0.5 / i, 2.0 / i}, .shrunk = Value::of(0.9 / i)};
            row.metric.rate.prior = Prior{0.4, 20};
            row.sample = sample();
            row.teamMatches = 10;
            row.required = {{.metric = QStringLiteral("time"), .required = 18'000, .amount = row.qualified ? 48'000.0 : 8'580.0}};
            board.rows.append(row);
        }
        QList<Link> links;
        if (from + leadersPage < board.listed) {
            QUrlQuery next = query;
            next.removeAllQueryItems(QStringLiteral("cursor"));
            next.addQueryItem(QStringLiteral("cursor"), QString::number(from + leadersPage));
            links.append({.name = QStringLiteral("next"), .href = QString(paths::leaderboards) + u'?' + next.toString()});
        }
        return answer(200, encodeAnswer(board, {.dataRevision = Revision{42}, .definitions = QStringLiteral("football@1")}, links),
                      "application/json", "ETag: \"42\"\r\n");
    }
    Scatter scatter(const QUrlQuery &query) const
    {
        Scatter all{.season = season.id, .minimumShare = 0.3};
        all.qualifiedOnly = query.queryItemValue(QStringLiteral("qualified")) != QStringLiteral("false");
        all.correlation = {.x = query.queryItemValue(QStringLiteral("x")), .y = query.queryItemValue(QStringLiteral("y")), .n = leaders};
        all.correlation.pearson = {.value = Value::of(0.82), .ci95 = Interval{0.77, 0.86}, .p = Value::of(0.001)};
        all.correlation.spearman = all.correlation.pearson;
        for (int i = 1; i <= leaders; ++i)
            all.points.append({.player = PlayerId{i},
                               .name = nameOf(i),
                               .team = TeamId{1 + (i - 1) % scatterTeams},
                               .teamName = (i - 1) % scatterTeams == 0 ? QStringLiteral("Rovers & Söhne U17")
                                                                       : QStringLiteral("Team %1").arg(1 + (i - 1) % scatterTeams),
                               .positionGroup = group,
                               .sample = sample(),
                               .qualified = true,
                               .x = 0.1 * i,
                               .y = 0.05 * ((i * 7) % 13)});
        return all;
    }
    MetricDistribution distribution(const QUrlQuery &query) const
    {
        MetricDistribution all{.season = season.id, .metric = query.queryItemValue(QStringLiteral("metric")), .minimumShare = 0.3};
        const PlayerId asked{query.queryItemValue(QStringLiteral("player")).toLongLong()};
        for (const auto &name : {QStringLiteral("all"), group}) {
            DistributionGroup each{.group = name, .n = leaders};
            if (leaders < 10) {
                each.reason = QStringLiteral("cohort_too_small");
                each.mean = each.sd = Value::none(each.reason);
            } else {
                each.mean = Value::of(0.5);
                each.sd = Value::of(0.2);
                each.box = BoxPlot{.min = Value::of(0.1),
                                   .max = Value::of(1.2),
                                   .q1 = 0.3,
                                   .median = 0.5,
                                   .q3 = 0.8,
                                   .whiskers = QStringLiteral("tukey"),
                                   .low = Value::of(0.1),
                                   .high = Value::of(1.2)};
                each.histogram = Histogram{.rule = QStringLiteral("sturges"), .edges = {0, 0.4, 0.8, 1.2}, .counts = {4, 5, 3}};
            }
            if (toNumber(asked) > 0)
                each.place = Comparison{
                    .percentile = Value::of(98.4), .z = Value::of(2.1), .rank = 1, .of = leaders, .cohort = name, .qualified = true};
            all.groups.append(each);
        }
        if (toNumber(asked) > 0)
            all.player = DistributionPlayer{
                .player = asked, .name = nameOf(int(toNumber(asked))), .positionGroup = group, .value = Value::of(0.95), .qualified = true};
        return all;
    }
    Me me() const { return {.id = UserId{1}, .name = QStringLiteral("coach"), .role = role, .teams = {TeamId{1}}}; }
    PlayerInfo player(PlayerId id) const
    {
        return {.id = id,
                .name = toNumber(id) == 1 ? playerName : QStringLiteral("Player %1").arg(toNumber(id)),
                .birthYear = 2009,
                .registrations = {{.team = TeamId{1},
                                   .teamName = QStringLiteral("Rovers & Söhne U17"),
                                   .season = season.id,
                                   .shirt = QStringLiteral("9"),
                                   .position = QStringLiteral("FWD"),
                                   .from = QDate(2025, 8, 1)}}};
    }
    MatchInfo match(int id, int home, int away) const
    {
        return {.id = MatchId{id},
                .season = season.id,
                .round = id,
                .status = QStringLiteral("played"),
                .kickOff = season.first.addDays(7 * id).startOfDay(QTimeZone::UTC),
                .day = season.first.addDays(7 * id),
                .home = TeamId{1},
                .away = TeamId{2},
                .homeName = QStringLiteral("Rovers & Söhne U17"),
                .awayName = QStringLiteral("Athletic"),
                .homeScore = home,
                .awayScore = away,
                .venue = {}};
    }
    SquadTable squad() const
    {
        SquadTable table{.team = TeamId{1},
                         .teamName = QStringLiteral("Rovers & Söhne U17"),
                         .season = season.id,
                         .per = 90,
                         .columns = {QStringLiteral("goals"), QStringLiteral("assists"), QStringLiteral("pass_completion")}};
        for (int i = 1; i <= 12; ++i)
            table.rows.append({.player = PlayerId{i},
                               .name = i == 1 ? playerName : QStringLiteral("Player %1").arg(i),
                               .shirt = QString::number(i),
                               .position = QStringLiteral("FWD"),
                               .sample = idle ? Sample() : sample(),
                               .values = {Value::of(1.0 / i), Value::of(0.1 * i),
                                          i == 3 ? Value::none(QStringLiteral("not_computable")) : Value::of(0.82)}});
        return table;
    }
    MatchLog log() const
    {
        MatchLog all{.columns = {QStringLiteral("goals"), QStringLiteral("assists")}};
        for (const auto &point : points())
            all.entries.append({.match = point.match,
                                .day = point.day,
                                .kickOff = 1'754'229'600,
                                .round = int(toNumber(point.match)),
                                .team = TeamId{1},
                                .opponent = TeamId{2},
                                .location = point.location,
                                .scoreFor = 2,
                                .scoreAgainst = 1,
                                .outcome = Outcome::Win,
                                .started = true,
                                .played = true,
                                .time = 4'800,
                                .position = QStringLiteral("FWD"),
                                .values = {point.value, Value::of(0)}});
        return all;
    }
};

} // namespace touchline
