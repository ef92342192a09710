// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Splits over stored seasons, asked by those who may and those who may not. */
class SplitServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splitsASeason();
    void namesOpponents();
    void splitsSeveralSeasons();
    void filtersByRole();
    void refuses_data();
    void refuses();
    void hidesLikeMissing();

private:
    void addLine(SeasonId season, MatchId match, int goals, bool started);
    Result<Reply> askAs(const QString &name, const QString &query) const
    {
        return ask(*m_league, u"/api/v1/players/%1/splits?%2"_s.arg(m_league->player.own).arg(query), callerOf(*m_league, name));
    }
    QString own() const { return u"season=%1&fields=goals"_s.arg(m_league->season.own); }
    std::unique_ptr<TestLeague> m_league;
    SeasonId m_cup{}; // of another competition, away to the third team
};

namespace {

QString keyOf(const QJsonValue &cell)
{
    QStringList words;
    for (const auto &value : cell["key"_L1].toArray())
        words.append(value["value"_L1].toString());
    return words.join(u' ');
}

} // namespace

void SplitServiceTest::addLine(SeasonId season, MatchId match, int goals, bool started)
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    StatLineRecord line{.player = PlayerId{m_league->player.own},
                        .match = match,
                        .team = TeamId{m_league->team.own},
                        .started = started,
                        .played = true,
                        .time = 45 * 60,
                        .position = u"FWD"_s};
    line.values.assign(size_t(football.metrics().size()), 0);
    line.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
    m_league->change([&](Transaction &transaction) -> Result<void> {
        if (const auto stored = StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, {line}); !stored)
            return stored;
        return transaction.touch(season);
    });
}

void SplitServiceTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    MatchId match{};
    const TeamId ours{m_league->team.own};
    const TeamId third{m_league->team.other + 1};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        auto &roster = *m_league->rosterRepository;
        const auto competition =
            roster.addCompetition(transaction, {.sport = u"football"_s, .name = u"Indoor cup"_s, .timeZone = u"Europe/Berlin"_s});
        m_cup = roster.addSeason(transaction, *competition, u"2021"_s, QDate(2021, 1, 1), QDate(2021, 12, 31)).value();
        for (const TeamId team : {ours, third}) {
            if (const auto added = roster.addTeamToSeason(transaction, m_cup, team); !added)
                return added;
        }
        const auto registered = roster.addRegistration(
            transaction, {.player = PlayerId{m_league->player.own}, .team = ours, .season = m_cup, .from = QDate(2021, 1, 1)});
        if (!registered)
            return failed(registered);
        match = m_league->matchRepository
                    ->add(transaction,
                          {.season = m_cup,
                           .round = 1,
                           .kickOff = QDateTime(QDate(2021, 3, 1), QTime(14, 0), QTimeZone::UTC),
                           .day = QDate(2021, 3, 1),
                           .home = third,
                           .away = ours,
                           .homeScore = 2,
                           .awayScore = 0})
                    .value();
        return transaction.touch(m_cup);
    });
    addLine(SeasonId{m_league->season.own}, MatchId{m_league->match.own}, 2, true);
    addLine(m_cup, match, 1, false);
}

void SplitServiceTest::splitsASeason()
{
    const auto reply = askAs(u"coach"_s, own() + u"&by=location,result,month"_s);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(!reply->version.isEmpty());
    const QJsonObject splits = dataOf(reply);
    QCOMPARE(splits["cells"_L1].toArray().size(), 1);
    const QJsonObject cell = splits["cells"_L1][0].toObject();
    QCOMPARE(keyOf(cell), u"home win 2023-08"_s);
    QCOMPARE(cell["sample"_L1]["time"_L1].toInt(), 2700);
    QCOMPARE(cell["metrics"_L1][0]["total"_L1].toDouble(), 2.0);
    QCOMPARE(cell["metrics"_L1][0]["per"_L1]["value"_L1].toDouble(), 4.0);
    QCOMPARE(cell["metrics"_L1][0]["difference"_L1].toDouble(), 0.0);
    QCOMPARE(splits["comparison_reason"_L1].toString(), u"period_not_comparable"_s);
}

void SplitServiceTest::namesOpponents()
{
    const QJsonObject cell = dataOf(askAs(u"coach"_s, own() + u"&by=opponent"_s))["cells"_L1][0].toObject();
    QCOMPARE(cell["key"_L1][0]["value"_L1].toString(), QString::number(m_league->team.other));
    QCOMPARE(cell["key"_L1][0]["name"_L1].toString(), u"Other"_s);
}

void SplitServiceTest::splitsSeveralSeasons()
{
    const QString both = u"seasons=%1,%2&fields=goals"_s.arg(toNumber(m_cup)).arg(m_league->season.own);
    const QJsonObject splits = dataOf(askAs(u"coach"_s, both + u"&by=competition,location"_s));
    QCOMPARE(splits["seasons"_L1].toArray().size(), 2);
    QCOMPARE(splits["cells"_L1].toArray().size(), 2);
    QCOMPARE(splits["baseline"_L1]["metrics"_L1][0]["per"_L1]["value"_L1].toDouble(), 3.0); // 3 in 90 minutes
    QStringList names;
    for (const auto &cell : splits["cells"_L1].toArray())
        names.append(cell["key"_L1][0]["name"_L1].toString());
    QCOMPARE(names, (QStringList{u"Cup"_s, u"Indoor cup"_s}));
    QCOMPARE(splits["cells"_L1][1]["metrics"_L1][0]["difference"_L1].toDouble(), -1.0); // 2 per 90 there
}

void SplitServiceTest::filtersByRole()
{
    const QJsonObject starts = dataOf(askAs(u"coach"_s, own() + u"&by=role&role=starter&position=forwards&month=2023-08"_s));
    QCOMPARE(keyOf(starts["cells"_L1][0]), u"starter"_s);
    QCOMPARE(starts["period"_L1]["role"_L1].toString(), u"starter"_s);
    const QJsonObject none = dataOf(askAs(u"coach"_s, own() + u"&by=role&role=substitute"_s));
    QVERIFY(none["cells"_L1].toArray().isEmpty());
    // Every question takes them: here, the summary.
    const QString summary =
        u"/api/v1/players/%1/statistics?season=%2&fields=goals&role=starter&month=2023-08&position=forwards"_s.arg(m_league->player.own)
            .arg(m_league->season.own);
    const QJsonObject data = dataOf(ask(*m_league, summary, callerOf(*m_league, u"coach"_s)));
    QCOMPARE(data["metrics"_L1][0]["total"_L1].toDouble(), 2.0);
    QCOMPARE(data["cohort"_L1]["reason"_L1].toString(), u"period_not_comparable"_s);
}

void SplitServiceTest::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no season") << u"by=location"_s << ErrorCode::Malformed;
    QTest::newRow("no dimension") << u"season=1"_s << ErrorCode::Malformed;
    QTest::newRow("unknown dimension") << u"season=1&by=weather"_s << ErrorCode::Malformed;
    QTest::newRow("dimension twice") << u"season=1&by=role,role"_s << ErrorCode::Malformed;
    QTest::newRow("four dimensions") << u"season=1&by=role,location,result,month"_s << ErrorCode::Invalid;
    QTest::newRow("season and seasons") << u"season=1&seasons=1&by=role"_s << ErrorCode::Malformed;
    QTest::newRow("a season twice") << u"seasons=1,1&by=role"_s << ErrorCode::Malformed;
    QTest::newRow("no such season") << u"seasons=1,987654&by=role"_s << ErrorCode::NotFound;
    QTest::newRow("season of others") << u"seasons=1,2&by=role"_s << ErrorCode::NotFound;
    QTest::newRow("unknown metric") << u"season=1&by=role&fields=gaols"_s << ErrorCode::Malformed;
    QTest::newRow("unknown position") << u"season=1&by=role&position=forward"_s << ErrorCode::Malformed;
    QTest::newRow("no month") << u"season=1&by=role&month=2023"_s << ErrorCode::Malformed;
    QTest::newRow("last of several") << u"seasons=1,3&by=role&last=5"_s << ErrorCode::Invalid;
}

void SplitServiceTest::refuses()
{
    QFETCH(QString, query);
    QFETCH(ErrorCode, code);
    QCOMPARE(m_league->season.own, 1);
    QCOMPARE(m_league->season.other, 2);
    QCOMPARE(m_cup, SeasonId{3});
    const auto reply = askAs(u"coach"_s, query);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().detail.isEmpty());
}

void SplitServiceTest::hidesLikeMissing()
{
    for (const QString &name : {u"stranger"_s, u"nobody"_s}) {
        const auto hidden = askAs(name, own() + u"&by=role"_s);
        QVERIFY(!hidden);
        QCOMPARE(hidden.error().code, ErrorCode::NotFound);
    }
    const QString target = u"/api/v1/players/%1/splits?season=%2&by=role"_s;
    const auto anonymous = ask(*m_league, target.arg(m_league->player.own).arg(m_league->season.own), std::nullopt);
    QCOMPARE(anonymous.error().code, ErrorCode::Unauthenticated);
    const auto missing = ask(*m_league, target.arg(987654).arg(m_league->season.own), callerOf(*m_league, u"coach"_s));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto other = ask(*m_league, target.arg(m_league->player.other).arg(m_league->season.own), callerOf(*m_league, u"coach"_s));
    QCOMPARE(other.error().code, ErrorCode::NotFound);
    QVERIFY(ask(*m_league, target.arg(m_league->player.other).arg(m_league->season.own), callerOf(*m_league, u"admin"_s)));
}

QTEST_GUILESS_MAIN(SplitServiceTest)
#include "tst_splitservice.moc"
