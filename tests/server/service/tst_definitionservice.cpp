// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "server/data/uuid.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>
#include <mutex>
#include <thread>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Users' metrics: who writes and sees them, what is refused, and that every page computes them from sums. */
class DefinitionServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheMatrix_data();
    void keepsTheMatrix();
    void hidesOthersLikeMissing();
    void rollsUpEverywhere();
    void rollsUpAmongAll();
    void weightsByTheHalfLife();
    void explainsItself();
    void isSeenByThoseOfTheTeam();
    void listsThoseOfSeveralTeams();
    void keepsEveryVersion();
    void isIdempotent();
    void refusesStaleVersions();
    void refuses_data();
    void refuses();
    void saysWhatItWouldSay();
    void protectsThoseThatReadIt();
    void idsAreUnique();
    void staysWithinTheCaps();
    void surviveAChangedPack();
    void changesTheTags();
    void answersStayWholeWhileOneChanges();

private:
    static QJsonObject ratio(const QString &id, const QString &numerator, const QString &denominator)
    {
        return {{u"sport"_s, u"football"_s},
                {u"id"_s, id},
                {u"names"_s, QJsonObject{{u"en"_s, id}, {u"de"_s, QString(u"de "_s + id)}}},
                {u"short"_s, u"X"_s},
                {u"numerator"_s, numerator},
                {u"denominator"_s, denominator},
                {u"distribution"_s, u"ratio"_s}};
    }
    static QJsonObject amount(const QString &id, const QString &formula)
    {
        return {{u"sport"_s, u"football"_s}, {u"id"_s, id},           {u"names"_s, QJsonObject{{u"en"_s, id}}},
                {u"short"_s, u"X"_s},        {u"formula"_s, formula}, {u"distribution"_s, u"poisson"_s}};
    }
    QJsonObject ofTeam(QJsonObject text, qint64 team) const
    {
        text[u"team"_s] = team;
        return text;
    }
    QJsonObject ofOwn(const QJsonObject &text) const { return ofTeam(text, m_league->team.own); }
    /** By this version; 0: of none. */
    static ConditionFields basedOn(const QString &uuid, int version)
    {
        const RowVersion state{.thing = "definition " + uuid.toLatin1(), .state = QByteArray::number(version)};
        return {.ifMatch = version > 0 ? '"' + state.tag() + ".x\"" : QByteArray(), .ifNoneMatch = {}, .key = {}};
    }
    /** Based on "version" of the text. */
    Result<Reply> put(const QString &who, QJsonObject text, const QString &uuid = newUuid()) const
    {
        const int version = text.take(u"version"_s).toInt();
        return send(*m_league, Method::Put, u"/api/v1/stat-definitions/"_s + uuid, callerOf(*m_league, who), QJsonDocument(text).toJson(),
                    basedOn(uuid, version));
    }
    Result<Reply> remove(const QString &who, const QString &uuid, int version) const
    {
        return send(*m_league, Method::Delete, u"/api/v1/stat-definitions/"_s + uuid, callerOf(*m_league, who), {}, basedOn(uuid, version));
    }
    QJsonArray list(const QString &who, const QString &query = {}) const
    {
        const auto reply = ask(*m_league, u"/api/v1/stat-definitions?sport=football"_s + query, callerOf(*m_league, who));
        return reply ? QJsonDocument::fromJson(reply->body)["data"_L1].toArray() : QJsonArray();
    }
    QJsonObject entry(const QJsonArray &all, const QString &id) const
    {
        for (const auto &one : all) {
            if (one["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }
    Result<Reply> page(const QString &who, const QString &what) const
    {
        return ask(*m_league, u"/api/v1/players/%1/%2"_s.arg(m_league->player.own).arg(what), callerOf(*m_league, who));
    }
    QString season() const { return u"season=%1"_s.arg(m_league->season.own); }
    void addLine(MatchId match, int goals, int assists, int shots, int minutes);
    std::unique_ptr<TestLeague> m_league;
};

void DefinitionServiceTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    MatchId second{};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        second = m_league->matchRepository
                     ->add(transaction,
                           {.season = SeasonId{m_league->season.own},
                            .round = 2,
                            .kickOff = QDateTime(QDate(2023, 8, 19), QTime(14, 0), QTimeZone::UTC),
                            .day = QDate(2023, 8, 19),
                            .home = TeamId{m_league->team.other},
                            .away = TeamId{m_league->team.own}})
                     .value();
        return transaction.touch(SeasonId{m_league->season.own});
    });
    addLine(MatchId{m_league->match.own}, 2, 1, 4, 90);
    addLine(second, 1, 0, 3, 45);
}

void DefinitionServiceTest::addLine(MatchId match, int goals, int assists, int shots, int minutes)
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    StatLineRecord line{.player = PlayerId{m_league->player.own},
                        .match = match,
                        .team = TeamId{m_league->team.own},
                        .started = true,
                        .played = true,
                        .time = minutes * 60,
                        .position = u"FW"_s};
    line.values.assign(size_t(football.metrics().size()), 0);
    line.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
    line.values[size_t(*football.metricIndex(u"assists"_s))] = assists;
    line.values[size_t(*football.metricIndex(u"shots"_s))] = shots;
    m_league->change([&](Transaction &transaction) -> Result<void> {
        if (const auto stored = StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, {line}); !stored)
            return stored;
        return transaction.touch(SeasonId{m_league->season.own});
    });
}

void DefinitionServiceTest::keepsTheMatrix_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("server"); // ErrorCode, or -1: done
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("other");
    const auto code = [](ErrorCode error) { return int(error); };
    QTest::newRow("admin") << u"admin"_s << -1 << -1 << -1;
    QTest::newRow("coach of the team") << u"coach"_s << code(ErrorCode::Forbidden) << -1 << code(ErrorCode::NotFound);
    QTest::newRow("coach of a third team") << u"stranger"_s << code(ErrorCode::Forbidden) << code(ErrorCode::NotFound)
                                           << code(ErrorCode::NotFound);
    QTest::newRow("coach of none") << u"nobody"_s << code(ErrorCode::Forbidden) << code(ErrorCode::NotFound) << code(ErrorCode::NotFound);
    QTest::newRow("viewer of the team") << u"viewer"_s << code(ErrorCode::Forbidden) << code(ErrorCode::Forbidden)
                                        << code(ErrorCode::Forbidden);
    QTest::newRow("anonymous") << QString() << code(ErrorCode::Unauthenticated) << code(ErrorCode::Unauthenticated)
                               << code(ErrorCode::Unauthenticated);
}

void DefinitionServiceTest::keepsTheMatrix()
{
    QFETCH(QString, who);
    const std::optional<Caller> caller = who.isEmpty() ? std::nullopt : std::optional(callerOf(*m_league, who));
    const auto codeOf = [](const Result<Reply> &reply) { return reply ? -1 : int(reply.error().code); };
    QFETCH(int, server);
    QFETCH(int, own);
    QFETCH(int, other);
    for (const auto &[scope, expected] : {std::pair("server", server), {"own", own}, {"other", other}}) {
        QJsonObject text = ratio(u"m_"_s + QString::fromLatin1(scope), u"goals"_s, u"shots"_s);
        if (qstrcmp(scope, "own") == 0)
            text = ofOwn(text);
        else if (qstrcmp(scope, "other") == 0)
            text = ofTeam(text, m_league->team.other);
        const QString target = u"/api/v1/stat-definitions/"_s + newUuid();
        const auto made = send(*m_league, Method::Put, target, caller, QJsonDocument(text).toJson());
        QCOMPARE(codeOf(made), expected);

        // What an admin made may be changed and deleted by the same people.
        const QString uuid = newUuid();
        text[u"id"_s] = QString(u"n_"_s + QString::fromLatin1(scope));
        QVERIFY(put(u"admin"_s, text, uuid));
        text[u"decimals"_s] = 3;
        const QString existing = u"/api/v1/stat-definitions/"_s + uuid;
        QCOMPARE(codeOf(send(*m_league, Method::Put, existing, caller, QJsonDocument(text).toJson(), basedOn(uuid, 1))), expected);
        const int version = expected < 0 ? 2 : 1;
        QCOMPARE(codeOf(send(*m_league, Method::Delete, existing, caller, {}, basedOn(uuid, version))), expected);
    }
}

void DefinitionServiceTest::hidesOthersLikeMissing()
{
    QVERIFY(put(u"admin"_s, ofTeam(ratio(u"secret"_s, u"goals"_s, u"shots"_s), m_league->team.other)));
    const auto asked = [&](const QString &who, qint64 team) {
        return ask(*m_league, u"/api/v1/stat-definitions?sport=football&team=%1"_s.arg(team), callerOf(*m_league, who));
    };
    const auto other = asked(u"coach"_s, m_league->team.other);
    const auto missing = asked(u"coach"_s, TestLeague::Ids::missing);
    QVERIFY(!other && !missing);
    QCOMPARE(other.error().code, ErrorCode::NotFound);
    QCOMPARE(other.error(), missing.error());
    QCOMPARE(asked(u"admin"_s, TestLeague::Ids::missing).error().code, ErrorCode::NotFound);
    QVERIFY(entry(list(u"coach"_s), u"secret"_s).isEmpty());
    QVERIFY(entry(list(u"coach"_s, u"&team=%1"_s.arg(m_league->team.own)), u"secret"_s).isEmpty());
    QVERIFY(!entry(list(u"admin"_s, u"&team=%1"_s.arg(m_league->team.other)), u"secret"_s).isEmpty());
    // Nor is it a field of anything that they may see.
    QVERIFY(!page(u"coach"_s, u"statistics?%1&fields=secret"_s.arg(season())));
    const auto anonymous = ask(*m_league, u"/api/v1/stat-definitions?sport=football"_s, std::nullopt);
    QCOMPARE(anonymous.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(ask(*m_league, u"/api/v1/stat-definitions?sport=chess"_s, callerOf(*m_league, u"coach"_s)).error().code, ErrorCode::NotFound);
}

void DefinitionServiceTest::rollsUpEverywhere()
{
    QVERIFY(put(u"admin"_s, ratio(u"per_shot"_s, u"goals"_s, u"shots"_s)));
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"output"_s, u"2 * goals + assists"_s))));
    const double ratioOfSums = 3.0 / 7; // the mean of 2/4 and 1/3 would be 0.417
    const double rate = 7.0 * 90 / 135; // 2*3 + 1 in 135 minutes
    const QString fields = season() + u"&fields=per_shot,output"_s;

    const auto summary = dataOf(page(u"coach"_s, u"statistics?"_s + fields))["metrics"_L1].toArray();
    QCOMPARE(summary.size(), 2);
    QCOMPARE(summary[0]["value"_L1].toDouble(), ratioOfSums);
    QCOMPARE(summary[0]["numerator"_L1].toDouble(), 3.0);
    QCOMPARE(summary[1]["total"_L1].toDouble(), 7.0);
    QCOMPARE(summary[1]["per"_L1]["value"_L1].toDouble(), rate);

    const auto table =
        dataOf(ask(*m_league, u"/api/v1/teams/%1/statistics?%2"_s.arg(m_league->team.own).arg(fields), callerOf(*m_league, u"coach"_s)));
    QCOMPARE(table["columns"_L1].toArray(), (QJsonArray{u"per_shot"_s, u"output"_s}));
    const auto row = table["rows"_L1].toArray()[0]["values"_L1].toArray();
    QCOMPARE(row[0].toDouble(), ratioOfSums);
    QCOMPARE(row[1].toDouble(), rate);

    const auto trend = dataOf(page(u"coach"_s, u"trend?%1&metric=per_shot&window=5"_s.arg(season())));
    const auto points = trend["points"_L1].toArray();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0]["value"_L1].toDouble(), 0.5);
    QCOMPARE(points[1]["value"_L1].toDouble(), 1.0 / 3);
    QCOMPARE(points[1]["rolling"_L1].toDouble(), ratioOfSums);
    QCOMPARE(trend["season"_L1]["value"_L1].toDouble(), ratioOfSums);

    const auto log = dataOf(page(u"coach"_s, u"matches?"_s + fields))["entries"_L1].toArray();
    QCOMPARE(log[0]["values"_L1].toArray(), (QJsonArray{0.5, 5}));
    for (const auto &[metric, expected] : {std::pair(u"per_shot"_s, ratioOfSums), {u"output"_s, rate}}) {
        const auto board = dataOf(
            ask(*m_league, u"/api/v1/leaderboards?%1&metric=%2&qualified=false"_s.arg(season(), metric), callerOf(*m_league, u"coach"_s)));
        const auto first = board["rows"_L1].toArray()[0]["metric"_L1].toObject();
        QCOMPARE(metric == "output"_L1 ? first["per"_L1]["value"_L1].toDouble() : first["value"_L1].toDouble(), expected);
    }
    const auto split = page(u"coach"_s, u"splits?%1&by=location"_s.arg(fields));
    QVERIFY2(split, split ? "" : qPrintable(split.error().detail));
    QHash<QString, QJsonArray> cells;
    for (const auto &cell : dataOf(split)["cells"_L1].toArray())
        cells.insert(cell["key"_L1].toArray()[0]["value"_L1].toString(), cell["metrics"_L1].toArray());
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[u"home"_s][0]["value"_L1].toDouble(), 0.5);
    QCOMPARE(cells[u"away"_s][0]["value"_L1].toDouble(), 1.0 / 3);
    QCOMPARE(cells[u"away"_s][1]["total"_L1].toDouble(), 2.0);
    const auto totals = dataOf(ask(*m_league, u"/api/v1/teams/%1/statistics?%2&include=totals"_s.arg(m_league->team.own).arg(fields),
                                   callerOf(*m_league, u"coach"_s)))["totals"_L1]["metrics"_L1]
                            .toArray();
    QCOMPARE(totals[0]["for"_L1]["rate"_L1]["value"_L1].toDouble(), ratioOfSums);
    QCOMPARE(totals[1]["for"_L1]["total"_L1].toDouble(), 7.0);
    const QByteArray others =
        u"{\"players\":[%1],\"period\":{\"season\":%2},\"fields\":[\"per_shot\",\"output\"]}"_s.arg(m_league->player.own + 2)
            .arg(m_league->season.own)
            .toUtf8();
    const auto compared = dataOf(send(*m_league, Method::Post, u"/api/v1/players/%1/compare"_s.arg(m_league->player.own),
                                      callerOf(*m_league, u"coach"_s), others))["players"_L1]
                              .toArray();
    QCOMPARE(compared.size(), 2);
    QCOMPARE(compared[0]["metrics"_L1][0]["value"_L1].toDouble(), ratioOfSums);
    QCOMPARE(compared[0]["metrics"_L1][1]["per"_L1]["value"_L1].toDouble(), rate);
    const auto career = dataOf(page(u"coach"_s, u"career?fields=output"_s));
    QCOMPARE(career["total"_L1]["metrics"_L1].toArray()[0]["total"_L1].toDouble(), 7.0);
}

/** A team's metric over a whole season, as an admin may ask for it who names the team. */
void DefinitionServiceTest::rollsUpAmongAll()
{
    QVERIFY(put(u"coach"_s, ofOwn(ratio(u"per_shot"_s, u"goals"_s, u"shots"_s))));
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"output"_s, u"2 * goals + assists"_s))));
    const auto asked = [this](const QString &target, const QString &who = u"admin"_s) {
        return ask(*m_league, u"/api/v1/%1&%2"_s.arg(target, season()), callerOf(*m_league, who));
    };
    const QString ofTeam = u"team=%1"_s.arg(m_league->team.own);
    QVERIFY(!asked(u"distributions?metric=per_shot"_s)); // whose?
    QVERIFY(!asked(u"scatter?x=per_shot&y=output"_s));
    QVERIFY(!asked(u"correlations?fields=per_shot,output"_s));
    for (const auto &[metric, expected] : {std::pair(u"per_shot"_s, 3.0 / 7), {u"output"_s, 7.0 * 90 / 135}}) {
        const auto reply = asked(u"distributions?metric=%1&%2"_s.arg(metric, ofTeam));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(dataOf(reply)["groups"_L1][0]["mean"_L1].toDouble(), expected);
    }
    const auto points = dataOf(asked(u"scatter?x=per_shot&y=output&"_s + ofTeam))["points"_L1].toArray();
    QCOMPARE(points.size(), 1);
    QCOMPARE(points[0]["x"_L1].toDouble(), 3.0 / 7);
    QCOMPARE(points[0]["y"_L1].toDouble(), 7.0 * 90 / 135);
    const auto pairs = dataOf(asked(u"correlations?fields=per_shot,output&"_s + ofTeam))["pairs"_L1].toArray();
    QCOMPARE(pairs[0]["n"_L1].toInt(), 1);
    QCOMPARE(pairs[0]["pearson"_L1]["reason"_L1].toString(), u"cohort_too_small"_s);
    const auto similar = dataOf(page(u"admin"_s, u"similar?%1&fields=per_shot,output"_s.arg(season())))["metrics"_L1].toArray();
    QCOMPARE(similar.size(), 2);
    QCOMPARE(similar[0]["id"_L1].toString(), u"per_shot"_s);
    // A team that the asker does not see lends its metrics to nobody.
    QCOMPARE(asked(u"distributions?metric=per_shot&team=%1"_s.arg(m_league->team.other), u"coach"_s).error().code, ErrorCode::NotFound);
}

void DefinitionServiceTest::weightsByTheHalfLife()
{
    const auto form = [this](const QString &more) {
        const auto metrics = dataOf(page(u"coach"_s, u"statistics?%1&fields=shots"_s.arg(season()) + more))["metrics"_L1].toArray();
        return metrics[0]["form"_L1]["ewm"_L1].toDouble();
    };
    QCOMPARE(form(u"&half_life=1"_s), 90.0 * (3 + 4 / 2.0) / (45 + 90 / 2.0)); // 4 shots in 90 minutes, then 3 in 45
    QVERIFY(std::abs(form(u"&half_life=1000"_s) - 90.0 * 7 / 135) < 0.01);
    QVERIFY(form({}) < form(u"&half_life=1"_s) && form({}) > form(u"&half_life=1000"_s));
    const auto trend = dataOf(page(u"coach"_s, u"trend?%1&metric=shots&half_life=1&include=explain"_s.arg(season())));
    QCOMPARE(trend["points"_L1][1]["ewm"_L1].toDouble(), 5.0);
    QCOMPARE(trend["explain"_L1]["inputs"_L1][0]["sum"_L1].toDouble(), 7.0);
    for (const auto *wrong : {u"&half_life=0", u"&half_life=1001", u"&half_life=x"})
        QCOMPARE(page(u"coach"_s, u"statistics?"_s + season() + QString::fromUtf16(wrong)).error().code, ErrorCode::Malformed);
}

void DefinitionServiceTest::explainsItself()
{
    QVERIFY(put(u"coach"_s, ofOwn(ratio(u"ours"_s, u"goal_involvements"_s, u"shots"_s))));
    const QString what = u"statistics?%1&fields=ours"_s.arg(season());
    const auto metric = dataOf(page(u"viewer"_s, what + u"&include=comparisons,explain"_s))["metrics"_L1].toArray()[0].toObject();
    const auto explained = metric["explain"_L1].toObject();
    QCOMPARE(explained["definition"_L1]["expanded"_L1].toString(), u"((goals + assists)) / (shots)"_s);
    QHash<QString, double> inputs;
    for (const auto &input : explained["inputs"_L1].toArray())
        inputs.insert(input["id"_L1].toString(), input["sum"_L1].toDouble());
    QCOMPARE(inputs, (QHash<QString, double>{{u"goals"_s, 3}, {u"assists"_s, 1}, {u"shots"_s, 7}}));
    QCOMPARE(explained["sample"_L1]["lines"_L1].toInt(), 2);
    QVERIFY(!explained["nulls"_L1].toArray().isEmpty());
    QVERIFY(page(u"viewer"_s, what + u"&include=explain"_s));
    QVERIFY(!dataOf(page(u"viewer"_s, what))["metrics"_L1].toArray()[0].toObject().contains("explain"_L1));
    for (const auto *wrong : {u"&include=explain,explain", u"&include=everything", u"&include=explain,comparisons,spilts"})
        QCOMPARE(page(u"viewer"_s, what + QString::fromUtf16(wrong)).error().code, ErrorCode::Malformed);
}

void DefinitionServiceTest::isSeenByThoseOfTheTeam()
{
    QVERIFY(put(u"coach"_s, ofOwn(ratio(u"ours"_s, u"goals"_s, u"shots"_s))));
    const QString what = u"statistics?%1&fields=ours"_s.arg(season());
    for (const auto *who : {u"coach", u"viewer", u"admin"})
        QVERIFY(page(QString::fromUtf16(who), what));
    // Whoever asks about another team is not told ours, and without a name it stands nowhere.
    const auto theirs = u"/api/v1/players/%1/statistics?%2&fields=ours"_s.arg(m_league->player.other).arg(season());
    QVERIFY(!ask(*m_league, theirs, callerOf(*m_league, u"admin"_s)));
    for (const auto &metric : dataOf(page(u"coach"_s, u"statistics?"_s + season()))["metrics"_L1].toArray())
        QVERIFY(metric["id"_L1].toString() != u"ours"_s);
    const QJsonObject listed = entry(list(u"viewer"_s, u"&team=%1"_s.arg(m_league->team.own)), u"ours"_s);
    QCOMPARE(listed["scope"_L1].toString(), u"team"_s);
    QCOMPARE(listed["names"_L1]["de"_L1].toString(), u"de ours"_s);
    QCOMPARE(listed["expanded"_L1].toString(), u"(goals) / (shots)"_s);
    const QJsonObject goals = entry(list(u"viewer"_s), u"goals"_s);
    QCOMPARE(goals["scope"_L1].toString(), u"pack"_s);
    QCOMPARE(goals["per"_L1].toInt(), 90);
    QCOMPARE(goals["names"_L1]["de"_L1].toString(), u"Tore"_s);
    QVERIFY(!goals["source"_L1].toString().isEmpty());
}

void DefinitionServiceTest::listsThoseOfSeveralTeams()
{
    QVERIFY(put(u"admin"_s, ratio(u"everybodys"_s, u"goals"_s, u"shots"_s)));
    QVERIFY(put(u"admin"_s, ofOwn(ratio(u"ours"_s, u"goals"_s, u"shots"_s))));
    QVERIFY(put(u"admin"_s, ofTeam(ratio(u"theirs"_s, u"goals"_s, u"shots"_s), m_league->team.other)));
    const auto both = u"&teams=%1,%2"_s.arg(m_league->team.own).arg(m_league->team.other);
    const auto all = list(u"admin"_s, both);
    for (const auto *id : {u"goals", u"everybodys", u"ours", u"theirs"})
        QVERIFY2(!entry(all, QString::fromUtf16(id)).isEmpty(), qPrintable(QString::fromUtf16(id)));
    QCOMPARE(entry(all, u"theirs"_s)["team"_L1].toInteger(), m_league->team.other);
    QVERIFY(list(u"coach"_s, both).isEmpty()); // as if there were no other team
    const auto mine = list(u"coach"_s, u"&teams=%1"_s.arg(m_league->team.own));
    QVERIFY(!entry(mine, u"ours"_s).isEmpty() && entry(mine, u"theirs"_s).isEmpty());
    const auto admin = callerOf(*m_league, u"admin"_s);
    const auto twice = ask(*m_league, u"/api/v1/stat-definitions?sport=football&team=1"_s + both, admin);
    QVERIFY(!twice && twice.error().code == ErrorCode::Malformed);
    // An admin names the team whose metric is meant; whoever is marked need not be of it.
    const QString spread = u"/api/v1/distributions?%1&metric=ours"_s.arg(season());
    QVERIFY(!ask(*m_league, spread, admin));
    const auto marked = u"&team=%1&player=%2"_s.arg(m_league->team.own).arg(m_league->player.other);
    const auto told = ask(*m_league, spread + marked, admin);
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
}

void DefinitionServiceTest::keepsEveryVersion()
{
    const QString uuid = newUuid();
    const Revision before = m_league->database->revision();
    const auto made = put(u"coach"_s, ofOwn(amount(u"own"_s, u"goals"_s)), uuid);
    QCOMPARE(made->status, 201);
    QCOMPARE(dataOf(made)["version"_L1].toInt(), 1);
    QVERIFY(m_league->database->revision() > before);
    QJsonObject next = ofOwn(amount(u"own"_s, u"goals + assists"_s));
    next[u"version"_s] = 1;
    const auto changed = put(u"coach"_s, next, uuid);
    QCOMPARE(changed->status, 200);
    QCOMPARE(dataOf(changed)["version"_L1].toInt(), 2);
    QCOMPARE(remove(u"coach"_s, uuid, 2)->status, 204);
    QCOMPARE(remove(u"coach"_s, uuid, 2).error().code, ErrorCode::NotFound);
    QVERIFY(entry(list(u"coach"_s, u"&team=%1"_s.arg(m_league->team.own)), u"own"_s).isEmpty());
    QVERIFY(!page(u"coach"_s, u"statistics?%1&fields=own"_s.arg(season())));

    const auto row = m_league->definitionRepository->find(uuid);
    QVERIFY((*row)->deleted);
    const auto history = m_league->definitionRepository->history((*row)->id);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).text.formula, u"goals"_s);
    QCOMPARE(history->at(1).text.formula, u"goals + assists"_s);
    QCOMPARE(history->at(0).to, history->at(1).from);

    QStringList actions;
    auto audit = m_league->database->prepareText(u"SELECT action FROM audit WHERE subject_kind = 'definition' ORDER BY id"_s);
    QVERIFY(Database::run(*audit));
    while (audit->next())
        actions.append(audit->value(0).toString());
    QCOMPARE(actions, (QStringList{u"definition.create"_s, u"definition.replace"_s, u"definition.delete"_s}));

    QCOMPARE(put(u"coach"_s, next, uuid).error().code, ErrorCode::Conflict); // a uuid is used once
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"own"_s, u"goals"_s)))); // the id is free again
}

void DefinitionServiceTest::isIdempotent()
{
    const QString uuid = newUuid();
    const QJsonObject text = ofOwn(amount(u"own"_s, u"goals"_s));
    QCOMPARE(put(u"coach"_s, text, uuid)->status, 201);
    const Revision after = m_league->database->revision();
    const auto again = put(u"coach"_s, text, uuid);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->status, 200);
    QCOMPARE(dataOf(again)["version"_L1].toInt(), 1);
    QCOMPARE(m_league->database->revision(), after);
}

void DefinitionServiceTest::refusesStaleVersions()
{
    const QString uuid = newUuid();
    const auto made = put(u"coach"_s, ofOwn(amount(u"own"_s, u"goals"_s)), uuid);
    QVERIFY(made);
    QJsonObject change = ofOwn(amount(u"own"_s, u"goals + 1"_s));
    QCOMPARE(put(u"coach"_s, change, uuid).error().code, ErrorCode::Unconditional);
    QCOMPARE(remove(u"coach"_s, uuid, 0).error().code, ErrorCode::Unconditional);
    for (const int version : {2, 7}) {
        change[u"version"_s] = version;
        QCOMPARE(put(u"coach"_s, change, uuid).error().code, ErrorCode::Stale);
        QCOMPARE(remove(u"coach"_s, uuid, version).error().code, ErrorCode::Stale);
    }
    change[u"version"_s] = 3;
    QCOMPARE(put(u"coach"_s, change).error().code, ErrorCode::Stale); // nothing to replace
    QCOMPARE(remove(u"coach"_s, newUuid(), 1).error().code, ErrorCode::NotFound);
    // A version that the body names must be the present one as well.
    change[u"version"_s] = 2;
    const QString target = u"/api/v1/stat-definitions/"_s + uuid;
    const auto named =
        send(*m_league, Method::Put, target, callerOf(*m_league, u"coach"_s), QJsonDocument(change).toJson(), {.ifMatch = "*"});
    QCOMPARE(named.error().issues.value(0).code, u"wrong_version"_s);
    // What an answer tags is what a change is based on.
    const auto read = ask(*m_league, target, callerOf(*m_league, u"coach"_s));
    QVERIFY(read);
    QCOMPARE(read->tag, made->tag);
    QCOMPARE('"' + read->tag + ".x\"", basedOn(uuid, 1).ifMatch);
    QCOMPARE(dataOf(read), dataOf(made));
    change[u"version"_s] = 1;
    const auto changed = put(u"coach"_s, change, uuid);
    QVERIFY(changed);
    QVERIFY(changed->tag != read->tag);
    QCOMPARE(ask(*m_league, target, callerOf(*m_league, u"coach"_s))->tag, changed->tag);
    for (const auto *who : {u"stranger", u"nobody"})
        QCOMPARE(ask(*m_league, target, callerOf(*m_league, QString::fromUtf16(who))).error(),
                 ask(*m_league, u"/api/v1/stat-definitions/"_s + newUuid(), callerOf(*m_league, u"coach"_s)).error());
    QVERIFY(ask(*m_league, target, callerOf(*m_league, u"viewer"_s)));
    QVERIFY(remove(u"coach"_s, uuid, 2));
    QCOMPARE(ask(*m_league, target, callerOf(*m_league, u"coach"_s)).error().code, ErrorCode::NotFound);
}

void DefinitionServiceTest::refuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("issue");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value, const QString &issue) {
        QTest::newRow(name) << member << value << issue;
    };
    row("assignment", u"formula"_s, u"goals = 99"_s, u"/formula formula_assignment 7"_s);
    row("typing error", u"formula"_s, u"1 + gaols"_s, u"/formula unknown_name 5 goals"_s);
    row("comma", u"formula"_s, u"1,5 * goals"_s, u"/formula formula_comma 2"_s);
    row("two results", u"formula"_s, u"goals, shots"_s, u"/formula formula_comma 6"_s);
    row("too long", u"formula"_s, QString(u"goals+"_s.repeated(100) + u"goals"_s), u"/formula formula_too_long 513"_s);
    row("too deep", u"formula"_s, QString(u"("_s.repeated(33) + u"goals"_s + u")"_s.repeated(33)), u"/formula formula_too_deep 33"_s);
    row("power tower", u"formula"_s, QString(u"goals ^ "_s.repeated(70) + u"9"_s), u"/formula formula_too_long 513"_s);
    row("itself", u"formula"_s, u"own + 1"_s, u"/formula formula_cycle 1"_s);
    row("shadowing a metric", u"id"_s, u"goals"_s, u"/id taken_id 0"_s);
    row("shadowing a derived metric", u"id"_s, u"shot_conversion"_s, u"/id taken_id 0"_s);
    row("a function", u"id"_s, u"min"_s, u"/id reserved_word 0"_s);
    row("SQL", u"id"_s, u"x'); DROP TABLE definition; --"_s, u"/id bad_id 0"_s);
    row("binomial formula", u"distribution"_s, u"binomial"_s, u"/distribution not_binomial 0"_s);
    row("minimum", u"minimum"_s, QJsonObject{{u"nothing"_s, 5}}, u"/minimum/nothing unknown_name 0"_s);
    row("no name", u"names"_s, QJsonObject(), u"/names missing_name 0"_s);
}

void DefinitionServiceTest::refuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, issue);
    QJsonObject text = ofOwn(amount(u"own"_s, u"goals"_s));
    text[member] = value;
    const Revision before = m_league->database->revision();
    const auto reply = put(u"coach"_s, text);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Invalid);
    const Issue &found = reply.error().issues.constFirst();
    const QString said = u"%1 %2 %3 %4"_s.arg(found.column, found.code).arg(found.position).arg(found.suggestion).trimmed();
    QCOMPARE(said, issue);
    QCOMPARE(m_league->database->revision(), before);

    // Checking says the same, and stores nothing either.
    const auto checked = dataOf(
        send(*m_league, Method::Post, u"/api/v1/stat-definitions/check"_s, callerOf(*m_league, u"coach"_s), QJsonDocument(text).toJson()));
    QCOMPARE(checked["valid"_L1].toBool(true), false);
    QCOMPARE(checked["errors"_L1].toArray()[0]["pointer"_L1].toString(), found.column);
    QCOMPARE(checked["errors"_L1].toArray()[0]["position"_L1].toInt(), found.position);
    QCOMPARE(m_league->database->revision(), before);
}

void DefinitionServiceTest::saysWhatItWouldSay()
{
    const auto check = [&](const QString &who, const QJsonObject &text) {
        return send(*m_league, Method::Post, u"/api/v1/stat-definitions/check"_s, callerOf(*m_league, who), QJsonDocument(text).toJson());
    };
    const auto good = dataOf(check(u"coach"_s, ofOwn(ratio(u"own"_s, u"goal_involvements"_s, u"shots"_s))));
    QCOMPARE(good["valid"_L1].toBool(), true);
    QCOMPARE(good["definition"_L1]["expanded"_L1].toString(), u"((goals + assists)) / (shots)"_s);
    QVERIFY(good["operations"_L1].toInt() > 0);
    QVERIFY(entry(list(u"coach"_s, u"&team=%1"_s.arg(m_league->team.own)), u"own"_s).isEmpty());
    QCOMPARE(check(u"coach"_s, ofTeam(ratio(u"own"_s, u"goals"_s, u"shots"_s), m_league->team.other)).error().code, ErrorCode::NotFound);
    QCOMPARE(check(u"viewer"_s, ofOwn(ratio(u"own"_s, u"goals"_s, u"shots"_s))).error().code, ErrorCode::Forbidden);
}

void DefinitionServiceTest::protectsThoseThatReadIt()
{
    const QString base = newUuid();
    const QString reader = newUuid();
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"base"_s, u"goals + assists"_s)), base));
    QVERIFY(put(u"coach"_s, ofOwn(ratio(u"reader"_s, u"base"_s, u"shots"_s)), reader));
    const auto refused = remove(u"coach"_s, base, 1);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"reader"_s));
    QJsonObject circle = ofOwn(amount(u"base"_s, u"reader + 1"_s));
    circle[u"version"_s] = 1;
    QVERIFY(!put(u"coach"_s, circle, base));
    QJsonObject change = ofOwn(amount(u"base"_s, u"goals"_s));
    change[u"version"_s] = 1;
    QVERIFY(put(u"coach"_s, change, base));
    const auto metrics = dataOf(page(u"coach"_s, u"statistics?%1&fields=reader"_s.arg(season())))["metrics"_L1].toArray();
    QCOMPARE(metrics[0]["value"_L1].toDouble(), 3.0 / 7);
    QVERIFY(remove(u"coach"_s, reader, 1));
    QVERIFY(remove(u"coach"_s, base, 2));
}

void DefinitionServiceTest::idsAreUnique()
{
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"own"_s, u"goals"_s))));
    QCOMPARE(put(u"coach"_s, ofOwn(amount(u"own"_s, u"shots"_s))).error().code, ErrorCode::Conflict);
    // A server's metric would hide the team's; another team may have one of the same id.
    QCOMPARE(put(u"admin"_s, amount(u"own"_s, u"shots"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(put(u"admin"_s, ofTeam(amount(u"own"_s, u"shots"_s), m_league->team.other)));
    QVERIFY(put(u"admin"_s, amount(u"ours"_s, u"shots"_s)));
    QCOMPARE(put(u"coach"_s, ofOwn(amount(u"ours"_s, u"goals"_s))).error().code, ErrorCode::Conflict);
}

void DefinitionServiceTest::staysWithinTheCaps()
{
    // A tower: each level reads the one below twice. It ends at the bound of one formula, not in the server.
    Result<Reply> last = put(u"coach"_s, ofOwn(amount(u"t0"_s, u"goals + shots + assists + fouls"_s)));
    int level = 0;
    while (last && level < 40) {
        ++level;
        last = put(u"coach"_s, ofOwn(amount(u"t%1"_s.arg(level), u"t%1 * t%1 + t%1"_s.arg(level - 1))));
    }
    QVERIFY(!last);
    QVERIFY2(QStringList({u"formula_too_large"_s, u"formula_too_nested"_s, u"too_large"_s}).contains(last.error().issues.value(0).code),
             qPrintable(last.error().issues.value(0).code));
    QVERIFY(level <= 8);

    // Many that are large, though each is allowed.
    QString wide = u"goals"_s;
    for (int i = 0; i < 60; ++i)
        wide += u"+shots"_s;
    int made = 0;
    for (last = put(u"admin"_s, amount(u"w0"_s, wide)); last && made < 120; last = put(u"admin"_s, amount(u"w%1"_s.arg(made), wide)))
        ++made;
    QCOMPARE(last.error().issues.value(0).code, u"too_large"_s);
    QCOMPARE(made, DefinitionService::mostOperations / 60);
    // A hundred small ones.
    made = 0;
    for (last = put(u"admin"_s, ofTeam(amount(u"s0"_s, u"goals"_s), m_league->team.other)); last && made < 120;
         last = put(u"admin"_s, ofTeam(amount(u"s%1"_s.arg(made), u"goals"_s), m_league->team.other)))
        ++made;
    QCOMPARE(made, DefinitionService::mostPerScope);
    QCOMPARE(last.error().issues.value(0).code, u"too_many"_s);
    QVERIFY(page(u"coach"_s, u"statistics?%1&fields=t1,w3"_s.arg(season())));
}

void DefinitionServiceTest::surviveAChangedPack()
{
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"own"_s, u"crosses + 1"_s))));
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"other_one"_s, u"goals + 1"_s))));
    // The next version of the pack has no crosses any more, and stored bytes may be of a later program.
    const QString broken = newUuid();
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"odd"_s, u"goals"_s)), broken));
    m_league->change([&](Transaction &transaction) -> Result<void> {
        for (const auto &sql : {u"UPDATE definition SET body = replace(body, 'crosses', 'crossings') WHERE metric = 'own'"_s,
                                u"UPDATE definition SET body = '{\"of\": \"tomorrow\"}' WHERE metric = 'odd'"_s,
                                u"UPDATE definition SET revision = revision + 100"_s}) {
            auto query = transaction.database().prepareText(sql);
            if (const auto done = Database::run(*query); !done)
                return done;
        }
        const auto raised = transaction.revision();
        return raised ? Result<void>{} : failed(raised);
    });
    const auto metrics = dataOf(page(u"coach"_s, u"statistics?%1&fields=own,other_one,odd,goals"_s.arg(season())))["metrics"_L1].toArray();
    QCOMPARE(metrics.size(), 4);
    QCOMPARE(metrics[0]["per"_L1]["reason"_L1].toString(), u"definition_broken"_s);
    QCOMPARE(metrics[1]["total"_L1].toDouble(), 4.0);
    QCOMPARE(metrics[3]["total"_L1].toDouble(), 3.0);
    const auto all = list(u"coach"_s, u"&team=%1"_s.arg(m_league->team.own));
    QCOMPARE(entry(all, u"own"_s)["errors"_L1].toArray()[0]["code"_L1].toString(), u"unknown_name"_s);
    QCOMPARE(entry(all, u"own"_s)["errors"_L1].toArray()[0]["suggestion"_L1].toString(), u"crosses"_s);
    QVERIFY(!entry(all, u"odd"_s)["errors"_L1].toArray().isEmpty());
    QVERIFY(entry(all, u"other_one"_s)["errors"_L1].toArray().isEmpty());
}

void DefinitionServiceTest::changesTheTags()
{
    const auto version = [&] { return page(u"coach"_s, u"statistics?"_s + season())->version; };
    const auto before = version();
    const QString uuid = newUuid();
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"own"_s, u"goals"_s)), uuid));
    const auto made = version();
    QVERIFY(made != before);
    QVERIFY(made.contains("football@1-") && made.contains("+"));
    QCOMPARE(version(), made);
    // What another team defines is nothing to us.
    QVERIFY(put(u"admin"_s, ofTeam(amount(u"theirs"_s, u"goals"_s), m_league->team.other)));
    QCOMPARE(version(), made);
    QVERIFY(remove(u"coach"_s, uuid, 1));
    QVERIFY(version() != made);
    QVERIFY(version() != before);
}

void DefinitionServiceTest::answersStayWholeWhileOneChanges()
{
    const QString uuid = newUuid();
    QVERIFY(put(u"coach"_s, ofOwn(amount(u"own"_s, u"1 * goals"_s)), uuid));
    std::atomic<bool> done = false;
    std::mutex mutex;
    QHash<QByteArray, double> totals; // by the version that the answer names
    QStringList wrong;
    {
        std::vector<std::jthread> readers;
        for (int reader = 0; reader < 3; ++reader) {
            readers.emplace_back([&] {
                while (!done) {
                    const auto reply = page(u"coach"_s, u"statistics?%1&fields=own,goals"_s.arg(season()));
                    const auto metrics = dataOf(reply)["metrics"_L1].toArray();
                    const double total = metrics[0]["total"_L1].toDouble();
                    const std::scoped_lock lock(mutex);
                    if (!reply || metrics[1]["total"_L1].toDouble() != 3 || totals.value(reply->version, total) != total)
                        wrong.append(QString::fromUtf8(reply ? reply->version : reply.error().detail.toUtf8()));
                    else
                        totals.insert(reply->version, total);
                }
            });
        }
        for (int version = 1; version <= 25; ++version) {
            QJsonObject next = ofOwn(amount(u"own"_s, u"%1 * goals"_s.arg(version + 1)));
            next[u"version"_s] = version;
            const auto changed = put(u"coach"_s, next, uuid);
            if (!changed)
                wrong.append(changed.error().detail);
        }
        done = true;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
    QVERIFY(!totals.isEmpty());
    const auto last = dataOf(page(u"coach"_s, u"statistics?%1&fields=own"_s.arg(season())))["metrics"_L1].toArray();
    QCOMPARE(last[0]["total"_L1].toDouble(), 26 * 3.0);
}

QTEST_GUILESS_MAIN(DefinitionServiceTest)
#include "tst_definitionservice.moc"
