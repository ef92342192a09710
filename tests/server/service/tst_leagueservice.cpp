// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Leaderboards, distributions and scatter plots of a stored season, asked by those who may and those who may not. */
class LeagueServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksTheOwnAmongAll();
    void chosenQuestionsCountTheOwnAlone();
    void spreadsWithoutSinglePlayers();
    void scattersTheOwn();
    void correlates();
    void findsTheSimilar();
    void compares();
    void refusesComparisons_data();
    void refusesComparisons();
    void takesUsersMetrics();
    void adminsSeeAll();
    void pages();
    void refuses_data();
    void refuses();
    void hidesLikeMissing_data();
    void hidesLikeMissing();
    void opensALeague();

private:
    Result<Reply> askAs(const QString &name, const QString &target) const { return ask(*m_league, target, callerOf(*m_league, name)); }
    QString in(const QString &path, const QString &query) const
    {
        return u"/api/v1/%1?season=%2&%3"_s.arg(path).arg(m_league->season.own).arg(query);
    }
    StatLineRecord line(PlayerId player, TeamId team, int goals, int shots) const;
    std::unique_ptr<TestLeague> m_league;
};

namespace {

QList<std::pair<int, QString>> ranksOf(const QJsonObject &board)
{
    QList<std::pair<int, QString>> ranks;
    for (const auto &row : board["rows"_L1].toArray())
        ranks.append({row["rank"_L1].toInt(-1), row["name"_L1].toString()});
    return ranks;
}

const QString own = u"Nuala Ní Dhomhnaill"_s;
const QString second = u"Ng'ang'a Kipchoge"_s;

} // namespace

StatLineRecord LeagueServiceTest::line(PlayerId player, TeamId team, int goals, int shots) const
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    StatLineRecord record{.player = player,
                          .match = MatchId{m_league->match.own},
                          .team = team,
                          .started = true,
                          .played = true,
                          .time = 5400,
                          .position = u"FWD"_s};
    record.values.assign(size_t(football.metrics().size()), 0);
    record.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
    record.values[size_t(*football.metricIndex(u"shots"_s))] = shots;
    return record;
}

void LeagueServiceTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    const SeasonId season{m_league->season.own};
    const TeamId theirs{m_league->team.other};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        auto &roster = *m_league->rosterRepository;
        // Twelve strangers with 0 to 11 goals; the own two have 2 and 0.
        std::vector<StatLineRecord> lines{line(PlayerId{m_league->player.own}, TeamId{m_league->team.own}, 2, 4)};
        const auto squad = roster.players(season, TeamId{m_league->team.own}, {}).value();
        for (const PlayerInfo &player : squad) {
            if (player.name == second)
                lines.push_back(line(player.id, TeamId{m_league->team.own}, 0, 3));
        }
        for (int stranger = 0; stranger < 12; ++stranger) {
            const auto player = roster.addPlayer(transaction, u"Stranger %1"_s.arg(stranger), 2000);
            if (!player)
                return failed(player);
            const auto registered = roster.addRegistration(
                transaction, {.player = *player, .team = theirs, .season = season, .position = u"FWD"_s, .from = QDate(2023, 8, 1)});
            if (!registered)
                return failed(registered);
            lines.push_back(line(*player, theirs, stranger, stranger + stranger * 7 % 5));
        }
        const auto table = StatLineTable::of(*m_league->packs->find(u"football"_s));
        if (const auto stored = StatLineRepository(*m_league->database, *table).insert(transaction, lines); !stored)
            return stored;
        return transaction.touch(season);
    });
}

void LeagueServiceTest::ranksTheOwnAmongAll()
{
    const auto reply = askAs(u"coach"_s, in(u"leaderboards"_s, u"metric=goals"_s));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(!reply->version.isEmpty());
    const QJsonObject board = dataOf(reply);
    // Nine strangers have more than 2 goals, eleven and one more than none.
    QCOMPARE(ranksOf(board), (QList<std::pair<int, QString>>{{10, own}, {13, second}}));
    QCOMPARE(board["of"_L1].toInt(), 14);
    QCOMPARE(board["among"_L1].toString(), u"competition"_s);
    QCOMPARE(board["rows"_L1][0]["team_name"_L1].toString(), u"Own"_s);
    QCOMPARE(board["rows"_L1][0]["metric"_L1]["total"_L1].toDouble(), 2.0);
    QCOMPARE(board["qualifier"_L1]["kind"_L1].toString(), u"share_of_time"_s);
    QVERIFY(!reply->body.contains("Stranger") && !reply->body.contains("Other"));
    const QJsonObject totals = dataOf(askAs(u"coach"_s, in(u"leaderboards"_s, u"metric=goals&kind=total"_s)));
    QCOMPARE(ranksOf(totals), ranksOf(board));
    QCOMPARE(totals["qualifier"_L1]["kind"_L1].toString(), u"none"_s);
}

void LeagueServiceTest::chosenQuestionsCountTheOwnAlone()
{
    for (const QString &choice : {u"position=forwards"_s, u"from=2023-08-01"_s, u"to=2024-01-01"_s, u"team=%1"_s.arg(m_league->team.own)}) {
        const auto reply = askAs(u"coach"_s, in(u"leaderboards"_s, u"metric=goals&"_s + choice));
        const QJsonObject board = dataOf(reply);
        QCOMPARE(board["among"_L1].toString(), u"own_teams"_s);
        QCOMPARE(board["of"_L1].toInt(), 2);
        QCOMPARE(ranksOf(board), (QList<std::pair<int, QString>>{{1, own}, {2, second}}));
    }
    const QJsonObject all = dataOf(askAs(u"coach"_s, in(u"leaderboards"_s, u"metric=goals&qualified=false"_s)));
    QCOMPARE(all["of"_L1].toInt(), 14);
}

void LeagueServiceTest::spreadsWithoutSinglePlayers()
{
    const auto reply = askAs(u"coach"_s, in(u"distributions"_s, u"metric=goals&player=%1"_s.arg(m_league->player.own)));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const QJsonObject all = dataOf(reply)["groups"_L1][0].toObject();
    QCOMPARE(all["n"_L1].toInt(), 14);
    QCOMPARE(all["mean"_L1].toDouble(), 68.0 / 14);
    QVERIFY(all["box"_L1]["min"_L1].isNull());
    QCOMPARE(all["box"_L1]["min_reason"_L1].toString(), u"single_player"_s);
    QVERIFY(all["box"_L1]["low"_L1].isNull()); // fewer than twenty
    QVERIFY(all["histogram"_L1].isNull());
    QCOMPARE(all["place"_L1]["rank"_L1].toInt(), 10);
    QCOMPARE(dataOf(reply)["player"_L1]["value"_L1].toDouble(), 2.0);
    const QJsonObject open = dataOf(askAs(u"admin"_s, in(u"distributions"_s, u"metric=goals&bins=11"_s)));
    const QJsonObject group = open["groups"_L1][0].toObject();
    QCOMPARE(group["box"_L1]["max"_L1].toDouble(), 11.0);
    QCOMPARE(group["histogram"_L1]["counts"_L1].toArray(), (QJsonArray{2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2}));
    QVERIFY(open["player"_L1].isNull());
}

void LeagueServiceTest::scattersTheOwn()
{
    const auto reply = askAs(u"coach"_s, in(u"scatter"_s, u"x=goals&y=shots"_s));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const QJsonObject scatter = dataOf(reply);
    QCOMPARE(scatter["points"_L1].toArray().size(), 2);
    QCOMPARE(scatter["hidden"_L1].toInt(), 12);
    QCOMPARE(scatter["correlation"_L1]["n"_L1].toInt(), 14);
    QVERIFY(scatter["correlation"_L1]["pearson"_L1]["value"_L1].toDouble() > 0.5);
    QVERIFY(!reply->body.contains("Stranger"));
    QCOMPARE(dataOf(askAs(u"coach"_s, in(u"scatter"_s, u"x=goals&y=shots&qualified=false"_s)))["correlation"_L1],
             scatter["correlation"_L1]);
    QCOMPARE(dataOf(askAs(u"admin"_s, in(u"scatter"_s, u"x=goals&y=shots"_s)))["points"_L1].toArray().size(), 14);
}

void LeagueServiceTest::correlates()
{
    const QJsonObject matrix = dataOf(askAs(u"coach"_s, in(u"correlations"_s, u"fields=goals,shots,assists"_s)));
    QCOMPARE(matrix["pairs"_L1].toArray().size(), 3);
    QCOMPARE(matrix["pairs"_L1][1]["pearson"_L1]["reason"_L1].toString(), u"no_variance"_s);
    QCOMPARE(matrix["pairs"_L1][0], dataOf(askAs(u"coach"_s, in(u"scatter"_s, u"x=goals&y=shots"_s)))["correlation"_L1]);
}

void LeagueServiceTest::findsTheSimilar()
{
    const QString fields = u"kind=level&fields=goals,shots,shots_on_target"_s;
    const auto similar = [this](qint64 player) { return u"players/%1/similar"_s.arg(player); };
    // Shots on target are nobody's: with two metrics left there is no likeness.
    const QJsonObject few = dataOf(askAs(u"admin"_s, in(similar(m_league->player.own), fields)));
    QCOMPARE(few["cohort"_L1]["reason"_L1].toString(), u"too_few_metrics"_s);
    QCOMPARE(few["metrics"_L1][2]["z_reason"_L1].toString(), u"not_computable"_s);

    const QString three = u"kind=level&fields=goals,shots,goal_involvements"_s;
    const QJsonObject all = dataOf(askAs(u"admin"_s, in(similar(m_league->player.own), three)));
    QCOMPARE(all["compared"_L1].toInt(), 13);
    QCOMPARE(all["players"_L1].toArray().size(), 10);
    const auto reply = askAs(u"coach"_s, in(similar(m_league->player.own), three));
    const QJsonObject named = dataOf(reply);
    QCOMPARE(named["cohort"_L1]["n"_L1].toInt(), 14);
    QCOMPARE(named["compared"_L1].toInt(), 1);
    QCOMPARE(named["players"_L1][0]["name"_L1].toString(), second);
    QCOMPARE(named["players"_L1][0]["team_name"_L1].toString(), u"Own"_s);
    QVERIFY(!reply->body.contains("Stranger"));
    QCOMPARE(askAs(u"coach"_s, in(similar(m_league->player.other), fields)).error().code, ErrorCode::NotFound);
    QCOMPARE(askAs(u"coach"_s, in(similar(TestLeague::Ids::missing), fields)).error().code, ErrorCode::NotFound);
    QCOMPARE(askAs(u"nobody"_s, in(similar(m_league->player.own), fields)).error().code, ErrorCode::NotFound);
    QCOMPARE(ask(*m_league, in(similar(m_league->player.own), fields), std::nullopt).error().code, ErrorCode::Unauthenticated);
    QCOMPARE(askAs(u"coach"_s, in(similar(m_league->player.own), u"kind=mood"_s)).error().code, ErrorCode::Malformed);
}

void LeagueServiceTest::compares()
{
    const qint64 first = m_league->player.own;
    const auto question = [this](const QList<qint64> &players, const QString &more = {}) {
        QStringList ids;
        for (const qint64 player : players)
            ids.append(QString::number(player));
        return u"{\"players\":[%1],\"period\":{\"season\":%2%3}}"_s.arg(ids.join(u',')).arg(m_league->season.own).arg(more).toUtf8();
    };
    const auto askFor = [&](const QString &who, const QString &path, const QByteArray &body) {
        return send(*m_league, Method::Post, path, callerOf(*m_league, who), body);
    };
    const QString all = u"/api/v1/comparisons"_s;
    const QString from = u"/api/v1/players/%1/compare"_s.arg(first);
    const auto reply = askFor(u"coach"_s, all, question({first, first + 2}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(reply->version.isEmpty()); // an answer to a POST is kept by nobody
    const QJsonObject comparison = dataOf(reply);
    QCOMPARE(comparison["players"_L1].toArray().size(), 2);
    QCOMPARE(comparison["players"_L1][0]["player"_L1]["name"_L1].toString(), own);
    QCOMPARE(comparison["players"_L1][1]["player"_L1]["name"_L1].toString(), second);
    QCOMPARE(comparison["cohort"_L1]["n"_L1].toInt(), 14);
    QVERIFY(!reply->body.contains("Stranger"));
    // Everybody's numbers are those of their own page.
    const QJsonObject summary = dataOf(askAs(u"coach"_s, in(u"players/%1/statistics"_s.arg(first), u"include=comparisons"_s)));
    QCOMPARE(comparison["players"_L1][0]["metrics"_L1], summary["metrics"_L1]);
    // The first may stand in the path.
    QCOMPARE(dataOf(askFor(u"viewer"_s, from, question({first + 2}))), comparison);

    QCOMPARE(askFor(u"coach"_s, all, question({first, m_league->player.other})).error().code, ErrorCode::NotFound);
    QCOMPARE(askFor(u"coach"_s, all, question({m_league->player.other, first})).error().code, ErrorCode::NotFound);
    QCOMPARE(askFor(u"coach"_s, from, question({TestLeague::Ids::missing})).error().code, ErrorCode::NotFound);
    QCOMPARE(askFor(u"nobody"_s, all, question({first, first + 2})).error().code, ErrorCode::NotFound);
    QVERIFY(askFor(u"admin"_s, all, question({first, m_league->player.other})));
    QCOMPARE(send(*m_league, Method::Post, all, std::nullopt, question({first, first + 2})).error().code, ErrorCode::Unauthenticated);
    // Days of others would tell about the one player between two answers.
    const QJsonObject days = dataOf(askFor(u"coach"_s, all, question({first, first + 2}, u",\"from\":\"2023-08-01\""_s)));
    QCOMPARE(days["cohort"_L1]["reason"_L1].toString(), u"period_not_comparable"_s);
    QCOMPARE(days["period"_L1]["to"_L1].toString(), u"9999-12-31"_s);
}

void LeagueServiceTest::refusesComparisons_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("column");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Malformed << QString();
    QTest::newRow("no list") << QByteArray(R"({"players":1,"period":{"season":1}})") << ErrorCode::Malformed << u"/players"_s;
    QTest::newRow("nobody") << QByteArray(R"({"players":[],"period":{"season":1}})") << ErrorCode::Invalid << u"/players"_s;
    QTest::newRow("one") << QByteArray(R"({"players":[1],"period":{"season":1}})") << ErrorCode::Invalid << u"/players"_s;
    QTest::newRow("seven") << QByteArray(R"({"players":[1,2,3,4,5,6,7],"period":{"season":1}})") << ErrorCode::Invalid << u"/players"_s;
    QTest::newRow("twice") << QByteArray(R"({"players":[1,1],"period":{"season":1}})") << ErrorCode::Invalid << u"/players"_s;
    QTest::newRow("a fraction") << QByteArray(R"({"players":[1,1.5],"period":{"season":1}})") << ErrorCode::Malformed << u"/players/1"_s;
    QTest::newRow("no period") << QByteArray(R"({"players":[1,3]})") << ErrorCode::Malformed << u"/period"_s;
    QTest::newRow("no season") << QByteArray(R"({"players":[1,3],"period":{}})") << ErrorCode::Malformed << u"/period/season"_s;
    QTest::newRow("misspelt") << QByteArray(R"({"players":[1,3],"period":{"seson":1}})") << ErrorCode::Malformed << u"/period/season"_s;
    QTest::newRow("unknown") << QByteArray(R"({"players":[1,3],"period":{"season":1},"x":1})") << ErrorCode::Malformed << u"/x"_s;
    QTest::newRow("backwards") << QByteArray(R"({"players":[1,3],"period":{"season":1,"from":"2024-01-01","to":"2023-01-01"}})")
                               << ErrorCode::Malformed << u"/period"_s;
    QTest::newRow("last 0") << QByteArray(R"({"players":[1,3],"period":{"season":1,"last":0}})") << ErrorCode::Invalid << QString();
    QTest::newRow("a place") << QByteArray(R"({"players":[1,3],"period":{"season":1,"location":"moon"}})") << ErrorCode::Malformed
                             << u"/period/location"_s;
    QTest::newRow("a position") << QByteArray(R"({"players":[1,3],"period":{"season":1,"position":"moon"}})") << ErrorCode::Malformed
                                << u"position"_s;
    QTest::newRow("a field") << QByteArray(R"({"players":[1,3],"period":{"season":1},"fields":["gaols"]})") << ErrorCode::Malformed
                             << u"fields"_s;
    QTest::newRow("a long field") << R"({"players":[1,3],"period":{"season":1},"fields":[")" + QByteArray(60'000, 'g') + R"("]})"
                                  << ErrorCode::Malformed << QString();
    QTest::newRow("per 0.5") << QByteArray(R"({"players":[1,3],"period":{"season":1},"per":0.5})") << ErrorCode::Malformed << u"/per"_s;
    QTest::newRow("per 1001") << QByteArray(R"({"players":[1,3],"period":{"season":1},"per":1001})") << ErrorCode::Invalid << QString();
    QTest::newRow("two documents") << QByteArray(R"({"players":[1,3],"period":{"season":1}}{})") << ErrorCode::Malformed << QString();
}

void LeagueServiceTest::refusesComparisons()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, column);
    QCOMPARE(m_league->player.own, 1);
    QCOMPARE(m_league->season.own, 1);
    const auto reply = send(*m_league, Method::Post, u"/api/v1/comparisons"_s, callerOf(*m_league, u"coach"_s), body);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().detail.isEmpty());
    if (!column.isEmpty())
        QCOMPARE(reply.error().issues.value(0).column, column);
}

/** A coach's own metric stands wherever one of the pack does, for the coach's team alone: among strangers it would be a question about
 * each. */
void LeagueServiceTest::takesUsersMetrics()
{
    const QJsonObject text{{u"sport"_s, u"football"_s},
                           {u"team"_s, m_league->team.own},
                           {u"id"_s, u"misses"_s},
                           {u"names"_s, QJsonObject{{u"en"_s, u"Misses"_s}}},
                           {u"short"_s, u"M"_s},
                           {u"formula"_s, u"shots - goals"_s},
                           {u"distribution"_s, u"poisson"_s}};
    const auto made = send(*m_league, Method::Put, u"/api/v1/stat-definitions/01890a5d-ac96-774b-bcce-b302099a8057"_s,
                           callerOf(*m_league, u"coach"_s), QJsonDocument(text).toJson());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().issues.value(0).detail));
    const qint64 player = m_league->player.own;
    const auto dataAs = [this](const QString &path, const QString &query) {
        const auto reply = askAs(u"coach"_s, in(path, query));
        if (!reply)
            qFatal("%s: %s", qPrintable(path), qPrintable(reply.error().detail));
        return dataOf(reply);
    };
    // Own: four shots and two goals; the second: three and none.
    const QJsonObject board = dataAs(u"leaderboards"_s, u"metric=misses"_s);
    QCOMPARE(board["of"_L1].toInt(), 2);
    QCOMPARE(board["among_reason"_L1].toString(), u"team_metric"_s);
    QCOMPARE(board["rows"_L1][0]["metric"_L1]["total"_L1].toDouble(), 3.0);
    QCOMPARE(board["rows"_L1][1]["metric"_L1]["total"_L1].toDouble(), 2.0);
    const QJsonObject scatter = dataAs(u"scatter"_s, u"x=misses&y=goals"_s);
    QCOMPARE(scatter["points"_L1][0]["x"_L1].toDouble(), 2.0);
    QCOMPARE(scatter["points"_L1][1]["x"_L1].toDouble(), 3.0);
    const QJsonObject spread = dataAs(u"distributions"_s, u"metric=misses&player=%1"_s.arg(player));
    QCOMPARE(spread["player"_L1]["value"_L1].toDouble(), 2.0);
    QCOMPARE(spread["groups"_L1][0]["n"_L1].toInt(), 0);
    QCOMPARE(spread["groups"_L1][0]["reason"_L1].toString(), u"team_metric"_s);
    const auto pair = dataAs(u"correlations"_s, u"fields=misses,shots"_s)["pairs"_L1][0];
    QCOMPARE(pair["n"_L1].toInt(), 0);
    QCOMPARE(pair["pearson"_L1]["reason"_L1].toString(), u"team_metric"_s);
    const QJsonObject similar = dataAs(u"players/%1/similar"_s.arg(player), u"kind=level&fields=misses,goals,shots"_s);
    QCOMPARE(similar["metrics"_L1][0]["id"_L1].toString(), u"misses"_s);
    QVERIFY(similar["metrics"_L1][0]["z"_L1].isNull()); // among strangers
    QVERIFY(!similar["metrics"_L1][0]["z_reason"_L1].toString().isEmpty());
    const auto compared = send(*m_league, Method::Post, u"/api/v1/comparisons"_s, callerOf(*m_league, u"coach"_s),
                               u"{\"players\":[%1,%2],\"period\":{\"season\":%3},\"fields\":[\"misses\"]}"_s.arg(player)
                                   .arg(player + 2)
                                   .arg(m_league->season.own)
                                   .toUtf8());
    QCOMPARE(dataOf(compared)["players"_L1][1]["metrics"_L1][0]["total"_L1].toDouble(), 3.0);
    // Others do not know of it, admins who ask about the whole league included: it is a team's.
    QCOMPARE(askAs(u"stranger"_s, in(u"leaderboards"_s, u"metric=misses"_s)).error().code, ErrorCode::Malformed);
    QCOMPARE(askAs(u"admin"_s, in(u"leaderboards"_s, u"metric=misses"_s)).error().code, ErrorCode::Malformed);
}

void LeagueServiceTest::adminsSeeAll()
{
    const QJsonObject board = dataOf(askAs(u"admin"_s, in(u"leaderboards"_s, u"metric=goals"_s)));
    QCOMPARE(board["rows"_L1].toArray().size(), 14);
    QCOMPARE(ranksOf(board)[0], (std::pair{1, u"Stranger 11"_s}));
    QCOMPARE(board["rows"_L1][0]["team_name"_L1].toString(), u"Other"_s);
    const QString totals = u"include=totals&fields=goals"_s;
    const auto teamOf = [this](qint64 team) { return u"teams/%1/statistics"_s.arg(team); };
    const QJsonObject goals = dataOf(askAs(u"admin"_s, in(teamOf(m_league->team.own), totals)))["totals"_L1]["metrics"_L1][0].toObject();
    QCOMPARE(goals["for"_L1]["total"_L1].toDouble(), 2.0);
    QCOMPARE(goals["against"_L1]["total"_L1].toDouble(), 66.0);
    QCOMPARE(goals["for_rank"_L1].toInt(), 2);
    QCOMPARE(goals["of"_L1].toInt(), 2);
    const QJsonObject hidden = dataOf(askAs(u"coach"_s, in(teamOf(m_league->team.own), totals)))["totals"_L1]["metrics"_L1][0].toObject();
    QCOMPARE(hidden["for"_L1]["total"_L1].toDouble(), 2.0);
    QVERIFY(hidden["for_rank"_L1].isNull() && hidden["of"_L1].toInt() == 0);
    const QJsonObject forwards = dataOf(askAs(u"admin"_s, in(u"leaderboards"_s, u"metric=goals&position=forwards&from=2023-08-01"_s)));
    QCOMPARE(forwards["among"_L1].toString(), u"selection"_s);
    QCOMPARE(forwards["of"_L1].toInt(), 14);
}

void LeagueServiceTest::pages()
{
    QList<std::pair<int, QString>> all;
    QString target = in(u"leaderboards"_s, u"metric=goals&limit=5"_s);
    QString second;
    for (int page = 0; page < 3; ++page) {
        const auto reply = askAs(u"admin"_s, target);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        all += ranksOf(dataOf(reply));
        const auto links = QJsonDocument::fromJson(reply->body)["links"_L1];
        QCOMPARE(links["next"_L1].isUndefined(), page == 2);
        target = links["next"_L1]["href"_L1].toString();
        second = page == 0 ? target : second;
    }
    QCOMPARE(all, ranksOf(dataOf(askAs(u"admin"_s, in(u"leaderboards"_s, u"metric=goals"_s)))));
    m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
    const auto stale = askAs(u"admin"_s, second);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Stale);
}

void LeagueServiceTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no metric") << u"leaderboards"_s << u"limit=3"_s << ErrorCode::Malformed;
    QTest::newRow("unknown metric") << u"leaderboards"_s << u"metric=gaols"_s << ErrorCode::Malformed;
    QTest::newRow("two metrics") << u"leaderboards"_s << u"metric=goals,shots"_s << ErrorCode::Malformed;
    QTest::newRow("total of a ratio") << u"leaderboards"_s << u"metric=shot_accuracy&kind=total"_s << ErrorCode::Invalid;
    QTest::newRow("unknown kind") << u"leaderboards"_s << u"metric=goals&kind=mean"_s << ErrorCode::Malformed;
    QTest::newRow("perhaps qualified") << u"leaderboards"_s << u"metric=goals&qualified=1"_s << ErrorCode::Malformed;
    QTest::newRow("limit 0") << u"leaderboards"_s << u"metric=goals&limit=0"_s << ErrorCode::Malformed;
    QTest::newRow("limit 201") << u"leaderboards"_s << u"metric=goals&limit=201"_s << ErrorCode::Malformed;
    QTest::newRow("unknown position") << u"leaderboards"_s << u"metric=goals&position=forward"_s << ErrorCode::Malformed;
    QTest::newRow("no cursor") << u"leaderboards"_s << u"metric=goals&cursor=x"_s << ErrorCode::Malformed;
    QTest::newRow("a filter of lines") << u"leaderboards"_s << u"metric=goals&location=home"_s << ErrorCode::Malformed;
    QTest::newRow("team of others") << u"leaderboards"_s << u"metric=goals&team=2"_s << ErrorCode::NotFound;
    QTest::newRow("51 bins") << u"distributions"_s << u"metric=goals&bins=51"_s << ErrorCode::Malformed;
    QTest::newRow("bins among strangers") << u"distributions"_s << u"metric=goals&bins=5"_s << ErrorCode::Invalid;
    QTest::newRow("player of others") << u"distributions"_s << u"metric=goals&player=2"_s << ErrorCode::NotFound;
    QTest::newRow("no such player") << u"distributions"_s << u"metric=goals&player=987654"_s << ErrorCode::NotFound;
    QTest::newRow("days of a distribution") << u"distributions"_s << u"metric=goals&from=2023-08-01"_s << ErrorCode::Malformed;
    QTest::newRow("no y") << u"scatter"_s << u"x=goals"_s << ErrorCode::Malformed;
    QTest::newRow("unknown y") << u"scatter"_s << u"x=goals&y=shoots"_s << ErrorCode::Malformed;
    QTest::newRow("one field") << u"correlations"_s << u"fields=goals"_s << ErrorCode::Invalid;
    QTest::newRow("no fields") << u"correlations"_s << u"per=90"_s << ErrorCode::Invalid;
}

void LeagueServiceTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(ErrorCode, code);
    QCOMPARE(m_league->team.other, 2); // of the rows about others
    QCOMPARE(m_league->player.other, 2);
    const auto reply = askAs(u"coach"_s, in(path, query));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().detail.isEmpty());
    if (query == "metric=gaols"_L1)
        QVERIFY(reply.error().detail.contains(u"goals"_s));
}

void LeagueServiceTest::hidesLikeMissing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::newRow("leaderboards") << u"leaderboards"_s << u"metric=goals"_s;
    QTest::newRow("distributions") << u"distributions"_s << u"metric=goals"_s;
    QTest::newRow("scatter") << u"scatter"_s << u"x=goals&y=shots"_s;
    QTest::newRow("correlations") << u"correlations"_s << u"fields=goals,shots"_s;
}

void LeagueServiceTest::hidesLikeMissing()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    const auto nobody = askAs(u"nobody"_s, in(path, query));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    const auto missing = askAs(u"coach"_s, u"/api/v1/%1?season=987654&%2"_s.arg(path, query));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto anonymous = ask(*m_league, in(path, query), std::nullopt);
    QVERIFY(!anonymous);
    QCOMPARE(anonymous.error().code, ErrorCode::Unauthenticated);
    // The season is a stranger's, but none of those with a line.
    const auto stranger = askAs(u"stranger"_s, in(path, query));
    QVERIFY(stranger);
    QVERIFY(!stranger->body.contains("Stranger") && !stranger->body.contains("Nuala"));
}

void LeagueServiceTest::opensALeague()
{
    auto query = m_league->database->prepareText(u"UPDATE competition SET visibility = 'league'"_s);
    QVERIFY(query && Database::run(*query));
    const QJsonObject board = dataOf(askAs(u"nobody"_s, in(u"leaderboards"_s, u"metric=goals"_s)));
    QCOMPARE(board["rows"_L1].toArray().size(), 14);
    QCOMPARE(dataOf(askAs(u"coach"_s, in(u"leaderboards"_s, u"metric=goals&team=%1"_s.arg(m_league->team.other))))["of"_L1].toInt(), 12);
    QCOMPARE(dataOf(askAs(u"coach"_s, in(u"scatter"_s, u"x=goals&y=shots"_s)))["hidden"_L1].toInt(), 0);
    QCOMPARE(dataOf(askAs(u"coach"_s, in(u"distributions"_s, u"metric=goals"_s)))["groups"_L1][0]["box"_L1]["max"_L1].toDouble(), 11.0);
}

QTEST_GUILESS_MAIN(LeagueServiceTest)
#include "tst_leagueservice.moc"
