// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The insights of a team over stored seasons, asked by those who may and those who may not. */
class InsightServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatChanged();
    void countsTheCareerOnlyWhereAllowed();
    void seasonAlone();
    void namesNobodyElse();
    void minutesAreShared();
    void usuallyTheNewestSeason();
    void refuses_data();
    void refuses();
    void hidesLikeMissing();
    void formOfTheSquad();
    void formRefuses_data();
    void formRefuses();

private:
    SeasonId addSeason(const QString &label, TeamId team, TeamId against, int year);
    void addMatches(SeasonId season, PlayerId player, TeamId team, TeamId against, QDate first, const QList<int> &goals);
    QString target(const QString &more = {}) const
    {
        return u"/api/v1/insights?team=%1&season=%2"_s.arg(m_league->team.own).arg(m_league->season.own) + more;
    }
    Result<Reply> askAs(const QString &name, const QString &more = {}) const
    {
        return ask(*m_league, target(more), callerOf(*m_league, name));
    }
    std::unique_ptr<TestLeague> m_league;
};

void InsightServiceTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    const PlayerId mine{m_league->player.own};
    const TeamId ours{m_league->team.own};
    const TeamId theirs{m_league->team.other};
    addMatches(SeasonId{m_league->season.own}, mine, ours, theirs, QDate(2023, 9, 1), {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 2, 3});
    addMatches(SeasonId{m_league->season.own}, PlayerId{m_league->player.other}, theirs, ours, QDate(2024, 2, 1),
               {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 2, 3});
    addMatches(addSeason(u"2021/22"_s, ours, theirs, 2021), mine, ours, theirs, QDate(2021, 9, 1), {5, 2, 1});
    addMatches(addSeason(u"2020/21"_s, theirs, TeamId{m_league->team.other + 1}, 2020), mine, theirs, TeamId{m_league->team.other + 1},
               QDate(2020, 9, 1), {9, 9}); // with a team that the coach does not see
    addMatches(addSeason(u"2024/25"_s, ours, theirs, 2024), mine, ours, theirs, QDate(2024, 9, 1), {9}); // after the asked one
}

SeasonId InsightServiceTest::addSeason(const QString &label, TeamId team, TeamId against, int year)
{
    SeasonId season{};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        auto &roster = *m_league->rosterRepository;
        const auto cup = roster.findCompetition(u"football"_s, u"Cup"_s);
        if (!cup || !*cup)
            return fail(ErrorCode::Internal, u"no cup"_s);
        season = roster.addSeason(transaction, **cup, label, QDate(year, 8, 1), QDate(year + 1, 5, 31)).value();
        for (const TeamId entry : {team, against}) {
            if (const auto added = roster.addTeamToSeason(transaction, season, entry); !added)
                return added;
        }
        const auto registered = roster.addRegistration(
            transaction, {.player = PlayerId{m_league->player.own}, .team = team, .season = season, .from = QDate(year, 8, 1)});
        return registered ? transaction.touch(season) : failed(registered);
    });
    return season;
}

void InsightServiceTest::addMatches(SeasonId season, PlayerId player, TeamId team, TeamId against, QDate first, const QList<int> &goals)
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    m_league->change([&](Transaction &transaction) -> Result<void> {
        std::vector<StatLineRecord> lines;
        for (int number = 0; number < goals.size(); ++number) {
            const QDate day = first.addDays(7 * number);
            const auto match = m_league->matchRepository->add(transaction,
                                                              {.season = season,
                                                               .round = number + 2,
                                                               .kickOff = QDateTime(day, QTime(14, 0), QTimeZone::UTC),
                                                               .day = day,
                                                               .home = team,
                                                               .away = against,
                                                               .homeScore = 1,
                                                               .awayScore = 0});
            if (!match)
                return failed(match);
            StatLineRecord line{
                .player = player, .match = *match, .team = team, .started = true, .played = true, .time = 5400, .position = u"FW"_s};
            line.values.assign(size_t(football.metrics().size()), 0);
            line.values[size_t(*football.metricIndex(u"goals"_s))] = goals[number];
            lines.push_back(std::move(line));
        }
        const auto stored = StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, lines);
        return stored ? transaction.touch(season) : stored;
    });
}

void InsightServiceTest::tellsWhatChanged()
{
    const auto reply = askAs(u"coach"_s);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    const QJsonObject insights = dataOf(reply);
    QCOMPARE(insights["team_name"_L1].toString(), u"Own"_s);
    QCOMPARE(insights["players"_L1].toInt(), 1);
    QCOMPARE(insights["tests"_L1].toInt(), 1); // of assists and the like there is nothing to test
    const QJsonObject change = insights["changes"_L1].toArray().at(0).toObject();
    QCOMPARE(change["metric"_L1].toString(), u"goals"_s);
    QCOMPARE(change["recent"_L1].toDouble(), 2.2);
    QCOMPARE(change["others"_L1].toDouble(), 0.0);
    QCOMPARE(change["better"_L1].toBool(), true);
    QVERIFY(change["p"_L1].toDouble() < .01 && change["q"_L1] == change["p"_L1]);
    QVERIFY(change["effect"_L1].toObject()["value"_L1].isNull()); // by nothing
    const QJsonObject streak = insights["streaks"_L1].toArray().at(0).toObject();
    QCOMPARE(streak["length"_L1].toInt(), 5);
    QCOMPARE(streak["form"_L1], change["form"_L1]);
    // The sparkline is the end of the trend that the player's own page draws.
    const QJsonArray points =
        dataOf(ask(*m_league, u"/api/v1/players/%1/trend?season=%2&metric=goals"_s.arg(m_league->player.own).arg(m_league->season.own),
                   callerOf(*m_league, u"coach"_s)))["points"_L1]
            .toArray();
    const QJsonArray form = change["form"_L1].toArray();
    QCOMPARE(form.size(), 10);
    for (int back = 1; back <= 10; ++back)
        QCOMPARE(form.at(10 - back).toDouble(), points.at(points.size() - back).toObject()["rolling"_L1].toDouble());
    QVERIFY(!reply->version.isEmpty());
    const QJsonObject links = QJsonDocument::fromJson(reply->body).object()["links"_L1].toObject();
    for (const auto name : {"statistics"_L1, "minutes"_L1, "team"_L1}) {
        const QString href = links[name].toObject()["href"_L1].toString();
        QVERIFY2(ask(*m_league, href, callerOf(*m_league, u"coach"_s)), qPrintable(href)); // a link leads somewhere
    }
}

void InsightServiceTest::countsTheCareerOnlyWhereAllowed()
{
    const QJsonObject coach = dataOf(askAs(u"coach"_s));
    QCOMPARE(coach["seasons_counted"_L1].toInt(), 2); // this one and 2021/22: neither the other team's nor the one after
    QCOMPARE(coach["milestones"_L1].toArray().size(), 2);
    const QJsonObject tenth = coach["milestones"_L1].toArray().at(0).toObject();
    QCOMPARE(tenth["metric"_L1].toString(), u"goals"_s);
    QCOMPARE(tenth["number"_L1].toInt(), 10); // 8 + 2 in the second of the last five
    QCOMPARE(tenth["total"_L1].toInt(), 19);
    const QJsonObject near = coach["milestones"_L1].toArray().at(1).toObject();
    QCOMPARE(near["number"_L1].toInt(), 20);
    QVERIFY(near["match"_L1].isNull());
    const QJsonObject record = coach["records"_L1].toArray().at(0).toObject();
    QCOMPARE(record["kind"_L1].toString(), u"season_total"_s); // 11 after 8
    QCOMPARE(record["previous"_L1].toInt(), 8);

    const QJsonObject admin = dataOf(askAs(u"admin"_s));
    QCOMPARE(admin["seasons_counted"_L1].toInt(), 3);
    QVERIFY(admin["records"_L1].toArray().isEmpty()); // 18 goals of 2020/21 are more
}

void InsightServiceTest::seasonAlone()
{
    const QJsonObject alone = dataOf(askAs(u"coach"_s, u"&scope=season"_s));
    QCOMPARE(alone["seasons_counted"_L1].toInt(), 1);
    const QJsonArray reached = alone["milestones"_L1].toArray();
    QCOMPARE(reached.at(0).toObject()["metric"_L1].toString(), QString()); // the tenth appearance
    QCOMPARE(reached.at(0).toObject()["total"_L1].toInt(), 14);
    QCOMPARE(reached.at(1).toObject()["total"_L1].toInt(), 11);
    QVERIFY(alone["records"_L1].toArray().isEmpty()); // nine matches before the last five are too few for one
}

void InsightServiceTest::namesNobodyElse()
{
    QVERIFY(!askAs(u"coach"_s)->body.contains("Ødegård"));
    QVERIFY(askAs(u"coach"_s)->body.contains("Nuala"));
}

void InsightServiceTest::minutesAreShared()
{
    const QJsonObject fairness = dataOf(askAs(u"coach"_s))["fairness"_L1].toObject();
    const QJsonObject table =
        dataOf(ask(*m_league, u"/api/v1/teams/%1/statistics?season=%2&include=fairness"_s.arg(m_league->team.own).arg(m_league->season.own),
                   callerOf(*m_league, u"coach"_s)))["fairness"_L1]
            .toObject();
    QVERIFY(!fairness.isEmpty() && !table.isEmpty());
    QCOMPARE(fairness["players"_L1].toInt(), table["rows"_L1].toArray().size());
    for (const auto *name : {u"threshold", u"below_threshold", u"mean_share", u"gini"})
        QCOMPARE(fairness.value(QString::fromUtf16(name)), table.value(QString::fromUtf16(name)));
    QVERIFY(fairness["mean_share"_L1].toDouble() > 0);
}

void InsightServiceTest::usuallyTheNewestSeason()
{
    const auto newest = [this](qint64 team, const QString &name) {
        return ask(*m_league, u"/api/v1/insights?team=%1"_s.arg(team), callerOf(*m_league, name));
    };
    const QJsonObject own = dataOf(newest(m_league->team.own, u"coach"_s));
    QVERIFY(own["season"_L1].toInteger() > m_league->season.own); // 2024/25
    QCOMPARE(own["team"_L1].toInteger(), m_league->team.own);
    QCOMPARE(newest(m_league->team.other, u"coach"_s).error().code, ErrorCode::NotFound);
    QVERIFY(newest(m_league->team.other, u"admin"_s));
}

void InsightServiceTest::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no team") << u"season=1"_s << ErrorCode::Malformed;
    QTest::newRow("no season of such a team") << u"team=987654"_s << ErrorCode::NotFound;
    QTest::newRow("no number") << u"team=x&season=1"_s << ErrorCode::Malformed;
    QTest::newRow("other scope") << u"team=1&season=1&scope=life"_s << ErrorCode::Malformed;
    QTest::newRow("two scopes") << u"team=1&season=1&scope=career,season"_s << ErrorCode::Malformed;
    QTest::newRow("no time") << u"team=1&season=1&per=0"_s << ErrorCode::Malformed;
    QTest::newRow("unknown parameter") << u"team=1&season=1&last=5"_s << ErrorCode::Malformed;
    QTest::newRow("no such team") << u"team=987654&season=1"_s << ErrorCode::NotFound;
    QTest::newRow("no such season") << u"team=1&season=987654"_s << ErrorCode::NotFound;
}

void InsightServiceTest::refuses()
{
    QFETCH(QString, query);
    QFETCH(ErrorCode, code);
    const auto reply = ask(*m_league, u"/api/v1/insights?"_s + query, callerOf(*m_league, u"coach"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().detail.isEmpty());
}

void InsightServiceTest::hidesLikeMissing()
{
    const QString other = u"/api/v1/insights?team=%1&season=%2"_s.arg(m_league->team.other).arg(m_league->season.own);
    const auto theirs = ask(*m_league, other, callerOf(*m_league, u"coach"_s));
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().code, ErrorCode::NotFound);
    for (const auto *name : {u"stranger", u"nobody"})
        QCOMPARE(askAs(QString::fromUtf16(name)).error().code, ErrorCode::NotFound);
    const auto anonymous = ask(*m_league, target(), std::nullopt);
    QVERIFY(!anonymous);
    QCOMPARE(anonymous.error().code, ErrorCode::Unauthenticated);
    QVERIFY(askAs(u"viewer"_s));
}

void InsightServiceTest::formOfTheSquad()
{
    const QString form = u"/api/v1/teams/%1/form?season=%2"_s.arg(m_league->team.own).arg(m_league->season.own);
    const auto reply = ask(*m_league, form, callerOf(*m_league, u"coach"_s));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(!reply->body.contains("Ødegård"));
    const QJsonObject data = dataOf(reply);
    QCOMPARE(data["team_name"_L1].toString(), u"Own"_s);
    QCOMPARE(data["metric"_L1].toString(), u"goals"_s); // the pack's trend
    QCOMPARE(data["matches"_L1].toArray().size(), 8);
    QCOMPARE(dataOf(ask(*m_league, form + u"&matches=3"_s, callerOf(*m_league, u"coach"_s)))["matches"_L1].toArray().size(), 3);
    const QJsonArray points =
        dataOf(ask(*m_league, u"/api/v1/players/%1/trend?season=%2&metric=goals"_s.arg(m_league->player.own).arg(m_league->season.own),
                   callerOf(*m_league, u"coach"_s)))["points"_L1]
            .toArray();
    int compared = 0;
    for (const auto &cell : data["cells"_L1].toArray()) {
        if (cell["player"_L1].toInteger() != m_league->player.own)
            continue;
        const auto point = std::ranges::find_if(points, [&cell](const QJsonValue &one) { return one["match"_L1] == cell["match"_L1]; });
        QVERIFY(point != points.end());
        QCOMPARE(cell["value"_L1], (*point)["value"_L1]);
        QCOMPARE(cell["percentile"_L1].toDouble() > 50, cell["value"_L1].toInt() > 0); // nine of fourteen brought nothing
        ++compared;
    }
    QCOMPARE(compared, 8);
    const QString theirs = u"/api/v1/teams/%1/form?season=%2"_s.arg(m_league->team.other).arg(m_league->season.own);
    QCOMPARE(ask(*m_league, theirs, callerOf(*m_league, u"coach"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(ask(*m_league, theirs, callerOf(*m_league, u"admin"_s)));
    QCOMPARE(ask(*m_league, form, std::nullopt).error().code, ErrorCode::Unauthenticated);
}

void InsightServiceTest::formRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no season") << u"metric=goals"_s;
    QTest::newRow("unknown metric") << u"season=%1&metric=gaols"_s;
    QTest::newRow("two metrics") << u"season=%1&metric=goals,shots"_s;
    QTest::newRow("no matches") << u"season=%1&matches=0"_s;
    QTest::newRow("too many matches") << u"season=%1&matches=21"_s;
    QTest::newRow("a period") << u"season=%1&last=5"_s;
}

void InsightServiceTest::formRefuses()
{
    QFETCH(QString, query);
    query.replace(u"%1"_s, QString::number(m_league->season.own));
    const auto reply = ask(*m_league, u"/api/v1/teams/%1/form?"_s.arg(m_league->team.own) + query, callerOf(*m_league, u"coach"_s));
    QVERIFY(!reply);
    QVERIFY(reply.error().code == ErrorCode::Malformed || reply.error().code == ErrorCode::Invalid);
    QVERIFY(!reply.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(InsightServiceTest)
#include "tst_insightservice.moc"
