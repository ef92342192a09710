// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/data/statlinerepository.h"
#include "server/data/uuid.h"
#include "tests/server/support/asking.h"
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/**
 * What a coach could work out about players of others, where a competition shows them to nobody: every route is asked twice, and between
 * the two only the strangers' numbers change.
 */
class DifferencingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsEveryRoute();
    void nineStrangersTellNothing();
    void tenTellAsAWholeOnly();
    void takingAGroupAwayLeavesNobody();
    void aTeamsOwnMetricSinglesNobodyOut();

private:
    /** What each route is asked, by method and path; an empty list: it tells nothing of numbers. */
    QHash<QString, QStringList> questions() const;
    /** Those about metrics that somebody chose. */
    QStringList questionsAbout(const QStringList &metrics) const;
    QMap<QString, QByteArray> answers() const;
    QByteArray answerTo(const QString &question, Method method) const;
    void define(const QString &id, const QJsonObject &formulas) const;
    void addStrangers(int count, const QString &position, int times);
    void setStrangers(int times);
    StatLineRecord line(PlayerId player, TeamId team, qint64 match, const QString &position, int goals, int shots) const;
    void store(const std::vector<StatLineRecord> &lines, bool correct);

    struct Stranger
    {
        PlayerId player{};
        QString position;
    };
    std::vector<Stranger> m_strangers;
    std::unique_ptr<TestLeague> m_league;
};

namespace {

QString keyOf(const Route &route)
{
    const QString method = route.method == Method::Get ? u"GET"_s
        : route.method == Method::Post                 ? u"POST"_s
        : route.method == Method::Put                  ? u"PUT"_s
        : route.method == Method::Patch                ? u"PATCH"_s
                                                       : u"DELETE"_s;
    return method + u' ' + route.path;
}

/** What says that something changed, without saying what. */
QByteArray withoutRevision(const QByteArray &body)
{
    static const QRegularExpression revision(u"\"data_revision\":\\d+"_s);
    return QString::fromUtf8(body).replace(revision, u"\"data_revision\":0"_s).toUtf8();
}

QStringList changed(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList targets;
    for (auto answer = before.begin(); answer != before.end(); ++answer) {
        const QByteArray other = after.value(answer.key());
        if (answer.value() == other)
            continue;
        const auto difference = std::ranges::mismatch(answer.value(), other).in1 - answer.value().begin();
        const auto around = [&](const QByteArray &body) {
            return QString::fromUtf8(body.mid(std::max<qsizetype>(0, difference - 100), 200));
        };
        targets.append(answer.key() + u": "_s + around(answer.value()) + u" became "_s + around(other));
    }
    return targets;
}

} // namespace

QHash<QString, QStringList> DifferencingTest::questions() const
{
    const auto player = QString::number(m_league->player.own);
    const auto team = QString::number(m_league->team.own);
    const auto season = QString::number(m_league->season.own);
    const QString in = u"?season="_s + season;
    const QString of = u"/api/v1/players/"_s + player;
    const QString compared = u"{\"players\":[%1],\"period\":{\"season\":%2}}"_s;
    const QString second = QString::number(m_league->player.own + 2);
    return {
        {u"POST /api/v1/auth/login"_s, {}},
        {u"POST /api/v1/auth/logout"_s, {}},
        {u"POST /api/v1/auth/renew"_s, {}},
        {u"GET /api/v1/admin/performance"_s, {}},
        {u"GET /api/v1/admin/cache"_s, {}},
        {u"DELETE /api/v1/admin/cache"_s, {}},
        {u"GET /api/v1/me"_s, {}},
        {u"GET /api/v1/auth/sessions"_s, {}},
        {u"DELETE /api/v1/auth/sessions"_s, {}},
        {u"GET /api/v1/auth/sessions/{id}"_s, {}},
        {u"DELETE /api/v1/auth/sessions/{id}"_s, {}},
        {u"POST /api/v1/auth/password"_s, {}},
        {u"GET /api/v1/users"_s, {}}, // these are for admins, who see everything
        {u"POST /api/v1/users"_s, {}},
        {u"GET /api/v1/users/{id}"_s, {}},
        {u"PUT /api/v1/users/{uuid}"_s, {}},
        {u"PATCH /api/v1/users/{id}"_s, {}},
        {u"DELETE /api/v1/users/{id}"_s, {}},
        {u"PUT /api/v1/users/{id}/password"_s, {}},
        {u"GET /api/v1/roles"_s, {}},
        {u"GET /api/v1/audit"_s, {}},
        {u"GET /api/v1/teams/{id}/members"_s, {}},
        {u"PUT /api/v1/teams/{id}/members/{user}"_s, {}},
        {u"DELETE /api/v1/teams/{id}/members/{user}"_s, {}},
        {u"GET /version"_s, {}},
        {u"GET /livez"_s, {}},
        {u"GET /readyz"_s, {}},
        {u"GET /api/v1/openapi.json"_s, {}},
        {u"GET /docs"_s, {}},
        {u"GET /docs/style.css"_s, {}},
        {u"POST /api/v1/seasons"_s, {}},
        {u"POST /api/v1/clubs"_s, {}},
        {u"POST /api/v1/teams"_s, {}},
        {u"POST /api/v1/competitions"_s, {}},
        {u"POST /api/v1/players"_s, {}},
        {u"POST /api/v1/registrations"_s, {}},
        {u"POST /api/v1/matches"_s, {}},
        {u"PUT /api/v1/clubs/{uuid}"_s, {}},
        {u"PATCH /api/v1/clubs/{id}"_s, {}},
        {u"DELETE /api/v1/clubs/{id}"_s, {}},
        {u"PUT /api/v1/teams/{uuid}"_s, {}},
        {u"PATCH /api/v1/teams/{id}"_s, {}},
        {u"DELETE /api/v1/teams/{id}"_s, {}},
        {u"PUT /api/v1/competitions/{uuid}"_s, {}},
        {u"PATCH /api/v1/competitions/{id}"_s, {}},
        {u"DELETE /api/v1/competitions/{id}"_s, {}},
        {u"PUT /api/v1/seasons/{uuid}"_s, {}},
        {u"PATCH /api/v1/seasons/{id}"_s, {}},
        {u"DELETE /api/v1/seasons/{id}"_s, {}},
        {u"PUT /api/v1/players/{uuid}"_s, {}},
        {u"PATCH /api/v1/players/{id}"_s, {}},
        {u"DELETE /api/v1/players/{id}"_s, {}},
        {u"PUT /api/v1/registrations/{uuid}"_s, {}},
        {u"PATCH /api/v1/registrations/{id}"_s, {}},
        {u"DELETE /api/v1/registrations/{id}"_s, {}},
        {u"PUT /api/v1/matches/{uuid}"_s, {}},
        {u"PATCH /api/v1/matches/{id}"_s, {}},
        {u"DELETE /api/v1/matches/{id}"_s, {}},
        {u"PUT /api/v1/matches/{id}/stat-lines"_s, {}},
        {u"PATCH /api/v1/matches/{id}/stat-lines"_s, {}},
        {u"PUT /api/v1/matches/{id}/stat-lines/{player}"_s, {}},
        {u"PATCH /api/v1/matches/{id}/stat-lines/{player}"_s, {}},
        {u"GET /api/v1/players/{id}/notes"_s, {}}, // of one's own teams, and no numbers
        {u"GET /api/v1/notes/{uuid}"_s, {}},
        {u"PUT /api/v1/notes/{uuid}"_s, {}},
        {u"DELETE /api/v1/notes/{uuid}"_s, {}},
        {u"GET /api/v1/stat-definitions/{uuid}"_s, {}}, // formulas
        {u"PUT /api/v1/stat-definitions/{uuid}"_s, {}},
        {u"DELETE /api/v1/stat-definitions/{uuid}"_s, {}},
        {u"POST /api/v1/stat-definitions/check"_s, {}},
        {u"GET /api/v1/sports"_s, {u"/api/v1/sports"_s}},
        {u"GET /api/v1/exports/players"_s, {u"/api/v1/exports/players"_s, u"/api/v1/exports/players"_s + in}},
        {u"GET /api/v1/exports/matches"_s, {u"/api/v1/exports/matches"_s + in}},
        {u"GET /api/v1/exports/registrations"_s, {u"/api/v1/exports/registrations"_s + in}},
        {u"GET /api/v1/exports/stat-lines"_s, {u"/api/v1/exports/stat-lines"_s + in}},
        {u"POST /api/v1/imports"_s, {}},
        {u"GET /api/v1/imports"_s, {}}, // admins only
        {u"GET /api/v1/imports/{uuid}"_s, {}},
        {u"POST /api/v1/imports/{uuid}/commit"_s, {}},
        {u"DELETE /api/v1/imports/{uuid}"_s, {}},
        {u"GET /api/v1/changes"_s, {}}, // that there was a change, never which
        {u"GET /api/v1/events"_s, {}}, // the same, as it happens
        {u"GET /api/v1/openapi.json"_s, {}},
        {u"GET /docs"_s, {}},
        {u"GET /docs/style.css"_s, {}},
        {u"GET /api/v1/sports/{name}"_s, {u"/api/v1/sports/football"_s}},
        {u"GET /api/v1/seasons"_s, {u"/api/v1/seasons"_s}},
        {u"GET /api/v1/seasons/{id}"_s, {u"/api/v1/seasons/"_s + season}},
        {u"GET /api/v1/teams"_s, {u"/api/v1/teams"_s + in}},
        {u"GET /api/v1/teams/{id}"_s, {u"/api/v1/teams/%1"_s.arg(team) + in, u"/api/v1/teams/%1"_s.arg(team)}},
        {u"GET /api/v1/clubs"_s, {u"/api/v1/clubs"_s}},
        {u"GET /api/v1/clubs/{id}"_s, {u"/api/v1/clubs/1"_s}},
        {u"GET /api/v1/competitions"_s, {u"/api/v1/competitions"_s}},
        {u"GET /api/v1/competitions/{id}"_s, {u"/api/v1/competitions/1"_s}},
        {u"GET /api/v1/registrations"_s, {u"/api/v1/registrations"_s + in}},
        {u"GET /api/v1/registrations/{id}"_s, {u"/api/v1/registrations/1"_s}},
        {u"GET /api/v1/matches/{id}/stat-lines"_s, {u"/api/v1/matches/%1/stat-lines"_s.arg(m_league->match.own)}},
        {u"GET /api/v1/matches/{id}/stat-lines/{player}"_s, {u"/api/v1/matches/%1/stat-lines/%2"_s.arg(m_league->match.own).arg(player)}},
        {u"GET /api/v1/teams/{id}/statistics"_s, {u"/api/v1/teams/%1/statistics"_s.arg(team) + in + u"&include=totals,fairness,explain"_s}},
        {u"GET /api/v1/teams/{id}/form"_s,
         {u"/api/v1/teams/%1/form"_s.arg(team) + in, u"/api/v1/teams/%1/form"_s.arg(team) + in + u"&metric=shots&matches=1"_s}},
        {u"GET /api/v1/players"_s, {u"/api/v1/players"_s + in}},
        {u"GET /api/v1/players/{id}"_s, {of}},
        {u"GET /api/v1/players/{id}/statistics"_s,
         {of + u"/statistics"_s + in + u"&include=comparisons,explain"_s, of + u"/statistics"_s + in + u"&per=45"_s,
          of + u"/statistics"_s + in + u"&from=2023-08-01"_s, of + u"/statistics"_s + in + u"&last=1"_s}},
        {u"GET /api/v1/players/{id}/matches"_s, {of + u"/matches"_s + in}},
        {u"GET /api/v1/players/{id}/trend"_s, {of + u"/trend"_s + in, of + u"/trend"_s + in + u"&metric=shots"_s}},
        {u"GET /api/v1/players/{id}/similar"_s, {of + u"/similar"_s + in, of + u"/similar"_s + in + u"&kind=level&fields=goals,shots"_s}},
        {u"GET /api/v1/players/{id}/career"_s, {of + u"/career"_s, of + u"/career?include=explain"_s}},
        {u"GET /api/v1/players/{id}/splits"_s, {of + u"/splits"_s + in + u"&by=location&include=explain"_s}},
        {u"POST /api/v1/players/{id}/compare"_s, {of + u"/compare "_s + compared.arg(second, season)}},
        {u"POST /api/v1/comparisons"_s, {u"/api/v1/comparisons "_s + compared.arg(second + u","_s + player, season)}},
        {u"GET /api/v1/leaderboards"_s,
         {u"/api/v1/leaderboards"_s + in + u"&metric=goals"_s, u"/api/v1/leaderboards"_s + in + u"&metric=goals&include=explain"_s,
          u"/api/v1/leaderboards"_s + in + u"&metric=goals&kind=total"_s,
          u"/api/v1/leaderboards"_s + in + u"&metric=goals&qualified=false"_s,
          u"/api/v1/leaderboards"_s + in + u"&metric=goals&position=forwards&include=explain"_s,
          u"/api/v1/leaderboards"_s + in + u"&metric=shots&from=2023-08-01&include=explain"_s}},
        {u"GET /api/v1/distributions"_s,
         {u"/api/v1/distributions"_s + in + u"&metric=goals"_s, u"/api/v1/distributions"_s + in + u"&metric=shots&player="_s + player}},
        {u"GET /api/v1/scatter"_s,
         {u"/api/v1/scatter"_s + in + u"&x=goals&y=shots"_s, u"/api/v1/scatter"_s + in + u"&x=goals&y=shots&qualified=false"_s}},
        {u"GET /api/v1/correlations"_s, {u"/api/v1/correlations"_s + in + u"&fields=goals,shots"_s}},
        {u"GET /api/v1/matches"_s, {u"/api/v1/matches"_s + in}},
        {u"GET /api/v1/matches/{id}"_s, {u"/api/v1/matches/%1"_s.arg(m_league->match.own)}},
        {u"GET /api/v1/insights"_s, {u"/api/v1/insights"_s + in + u"&team="_s + team}},
        {u"GET /api/v1/stat-definitions"_s, {u"/api/v1/stat-definitions?sport=football"_s}},
    };
}

QByteArray DifferencingTest::answerTo(const QString &question, Method method) const
{
    const auto reply =
        send(*m_league, method, question.section(u' ', 0, 0), callerOf(*m_league, u"coach"_s), question.section(u' ', 1).toUtf8());
    if (!reply)
        qFatal("%s: %s", qPrintable(question), qPrintable(reply.error().detail));
    if (reply->body.contains("Stranger"))
        qFatal("%s names a stranger", qPrintable(question));
    return withoutRevision(reply->body);
}

QMap<QString, QByteArray> DifferencingTest::answers() const
{
    QMap<QString, QByteArray> answers;
    const auto all = questions();
    for (auto route = all.begin(); route != all.end(); ++route) {
        for (const QString &question : route.value())
            answers.insert(question, answerTo(question, route.key().startsWith("POST"_L1) ? Method::Post : Method::Get));
    }
    return answers;
}

QStringList DifferencingTest::questionsAbout(const QStringList &metrics) const
{
    const QString player = QString::number(m_league->player.own);
    const QString in = u"?season=%1"_s.arg(m_league->season.own);
    const QString of = u"/api/v1/players/"_s + player;
    const QString fields = u"&fields="_s + metrics.join(u',');
    const QString compared = u"{\"players\":[%1,%2],\"period\":{\"season\":%3},\"fields\":[\"%4\"]}"_s.arg(m_league->player.own + 2)
                                 .arg(player)
                                 .arg(m_league->season.own)
                                 .arg(metrics.join(u"\",\""_s));
    QStringList questions{of + u"/statistics"_s + in + fields + u"&include=comparisons,explain"_s,
                          of + u"/statistics"_s + in + fields + u"&per=45"_s,
                          of + u"/similar"_s + in + fields,
                          of + u"/similar"_s + in + fields + u"&kind=level"_s,
                          of + u"/splits"_s + in + fields + u"&by=location&include=explain"_s,
                          of + u"/career?include=explain"_s + fields,
                          u"/api/v1/correlations"_s + in + fields,
                          u"/api/v1/comparisons "_s + compared,
                          u"/api/v1/teams/%1/statistics"_s.arg(m_league->team.own) + in + fields + u"&include=totals,explain"_s};
    for (const QString &metric : metrics) {
        questions += {of + u"/trend"_s + in + u"&metric="_s + metric,
                      u"/api/v1/teams/%1/form"_s.arg(m_league->team.own) + in + u"&metric="_s + metric,
                      u"/api/v1/distributions"_s + in + u"&metric="_s + metric,
                      u"/api/v1/distributions"_s + in + u"&player=%1&metric="_s.arg(player) + metric,
                      u"/api/v1/leaderboards"_s + in + u"&include=explain&metric="_s + metric,
                      u"/api/v1/leaderboards"_s + in + u"&qualified=false&include=explain&metric="_s + metric,
                      u"/api/v1/scatter"_s + in + u"&y=saves&x="_s + metric,
                      u"/api/v1/scatter"_s + in + u"&x=saves&qualified=false&y="_s + metric};
    }
    return questions;
}

void DifferencingTest::define(const QString &id, const QJsonObject &formulas) const
{
    QJsonObject text{{u"sport"_s, u"football"_s},
                     {u"team"_s, m_league->team.own},
                     {u"id"_s, id},
                     {u"names"_s, QJsonObject{{u"en"_s, id}}},
                     {u"short"_s, u"X"_s}};
    for (auto formula = formulas.begin(); formula != formulas.end(); ++formula)
        text.insert(formula.key(), formula.value());
    const auto defined = send(*m_league, Method::Put, u"/api/v1/stat-definitions/"_s + newUuid(), callerOf(*m_league, u"coach"_s),
                              QJsonDocument(text).toJson());
    if (!defined)
        qFatal("%s: %s", qPrintable(id), qPrintable(defined.error().detail));
}

StatLineRecord DifferencingTest::line(PlayerId player, TeamId team, qint64 match, const QString &position, int goals, int shots) const
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    StatLineRecord record{
        .player = player, .match = MatchId{match}, .team = team, .started = true, .played = true, .time = 5400, .position = position};
    record.values.assign(size_t(football.metrics().size()), 1);
    record.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
    record.values[size_t(*football.metricIndex(u"shots"_s))] = shots;
    return record;
}

void DifferencingTest::store(const std::vector<StatLineRecord> &lines, bool correct)
{
    m_league->change([&](Transaction &transaction) -> Result<void> {
        StatLineRepository repository(*m_league->database, *StatLineTable::of(*m_league->packs->find(u"football"_s)));
        const auto stored =
            correct ? repository.correct(transaction, lines, u"the other numbers"_s, {}) : repository.insert(transaction, lines);
        if (!stored)
            return stored;
        return transaction.touch(SeasonId{m_league->season.own});
    });
}

/** Two own forwards and one own defender; no strangers yet. */
void DifferencingTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_strangers.clear();
    const TeamId own{m_league->team.own};
    PlayerId defender{};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        const auto player = m_league->rosterRepository->addPlayer(transaction, u"Own Defender"_s, 2000);
        if (!player)
            return failed(player);
        defender = *player;
        return m_league->rosterRepository
            ->addRegistration(
                transaction,
                {.player = *player, .team = own, .season = SeasonId{m_league->season.own}, .position = u"DEF"_s, .from = QDate(2023, 8, 1)})
            .transform([](auto) {});
    });
    store({line(PlayerId{m_league->player.own}, own, m_league->match.own, u"FWD"_s, 2, 4),
           line(PlayerId{m_league->player.own + 2}, own, m_league->match.own, u"FWD"_s, 0, 3),
           line(defender, own, m_league->match.own, u"DEF"_s, 1, 1)},
          false);
}

/** Strangers of "Other", in a match that is none of the coach's. */
void DifferencingTest::addStrangers(int count, const QString &position, int times)
{
    std::vector<StatLineRecord> lines;
    m_league->change([&](Transaction &transaction) -> Result<void> {
        for (int stranger = 0; stranger < count; ++stranger) {
            const auto player = m_league->rosterRepository->addPlayer(transaction, u"Stranger %1"_s.arg(m_strangers.size()), 2000);
            if (!player)
                return failed(player);
            const auto registered = m_league->rosterRepository->addRegistration(transaction,
                                                                                {.player = *player,
                                                                                 .team = TeamId{m_league->team.other},
                                                                                 .season = SeasonId{m_league->season.own},
                                                                                 .position = position,
                                                                                 .from = QDate(2023, 8, 1)});
            if (!registered)
                return failed(registered);
            const int number = int(m_strangers.size());
            lines.push_back(line(*player, TeamId{m_league->team.other}, m_league->match.other, position, number, number * times % 7));
            m_strangers.push_back({.player = *player, .position = position});
        }
        return {};
    });
    store(lines, false);
}

/** Others' goals and shots, in the same time. */
void DifferencingTest::setStrangers(int times)
{
    std::vector<StatLineRecord> lines;
    for (int number = 0; number < int(m_strangers.size()); ++number) {
        lines.push_back(line(m_strangers[size_t(number)].player, TeamId{m_league->team.other}, m_league->match.other,
                             m_strangers[size_t(number)].position, number * times % 11, number * times % 13));
    }
    store(lines, true);
}

/** A new route says here what it tells, or this test fails. */
void DifferencingTest::knowsEveryRoute()
{
    const auto known = questions();
    QSet<QString> routes;
    for (const Route &route : m_league->routes().routes()) {
        routes.insert(keyOf(route));
        QVERIFY2(known.contains(keyOf(route)), qPrintable(keyOf(route)));
    }
    for (auto question = known.begin(); question != known.end(); ++question)
        QVERIFY2(routes.contains(question.key()), qPrintable(question.key()));
}

void DifferencingTest::nineStrangersTellNothing()
{
    addStrangers(9, u"FWD"_s, 3);
    const auto before = answers();
    setStrangers(5);
    QVERIFY2(changed(before, answers()).isEmpty(), qPrintable(changed(before, answers()).join(u"\n"_s)));
}

void DifferencingTest::tenTellAsAWholeOnly()
{
    addStrangers(10, u"FWD"_s, 3);
    const auto before = answers();
    setStrangers(5);
    const QStringList told = changed(before, answers());
    // The guard is no wall: percentiles and ranks among ten are given, or this test could not fail.
    QVERIFY(std::ranges::any_of(told, [](const QString &target) { return target.contains("/statistics?"_L1); }));
    QVERIFY(std::ranges::any_of(told, [](const QString &target) { return target.contains("/leaderboards"_L1); }));
    QVERIFY(std::ranges::any_of(told, [](const QString &target) { return target.contains("/comparisons"_L1); }));
}

void DifferencingTest::takingAGroupAwayLeavesNobody()
{
    addStrangers(12, u"FWD"_s, 3);
    const size_t forwards = m_strangers.size();
    addStrangers(1, u"DEF"_s, 3);
    const auto before = answers();
    auto lone = line(m_strangers[forwards].player, TeamId{m_league->team.other}, m_league->match.other, u"DEF"_s, 7, 9);
    store({lone}, true);
    QVERIFY2(changed(before, answers()).isEmpty(), qPrintable(changed(before, answers()).join(u"\n"_s)));
}

/** A formula of one's own is a filter over strangers: by a condition, by a minimum, by what is not finite, by what is counted line by line.
 */
void DifferencingTest::aTeamsOwnMetricSinglesNobodyOut()
{
    addStrangers(12, u"FWD"_s, 3);
    const auto setOne = [this](int goals, int shots) {
        store({line(m_strangers[4].player, TeamId{m_league->team.other}, m_league->match.other, u"FWD"_s, goals, shots)}, true);
    };
    setOne(3, 29);
    define(u"if_it_is_he"_s,
           {{u"numerator"_s, u"if(time == 5400 && shots == 29, goals, 0)"_s}, {u"denominator"_s, u"1"_s}, {u"distribution"_s, u"ratio"_s}});
    define(u"of_many_shots"_s,
           {{u"numerator"_s, u"goals"_s},
            {u"denominator"_s, u"time / time"_s},
            {u"distribution"_s, u"ratio"_s},
            {u"minimum"_s, QJsonObject{{u"shots"_s, 29}}}});
    define(u"of_the_finite"_s, {{u"numerator"_s, u"goals / (shots == 29)"_s}, {u"denominator"_s, u"1"_s}, {u"distribution"_s, u"ratio"_s}});
    define(u"his_lines"_s, {{u"formula"_s, u"if(shots == 29, goals, 0)"_s}, {u"over"_s, u"matches"_s}, {u"distribution"_s, u"poisson"_s}});
    const QStringList questions = questionsAbout({u"if_it_is_he"_s, u"of_many_shots"_s, u"of_the_finite"_s, u"his_lines"_s});
    const auto answers = [&] {
        QMap<QString, QByteArray> all;
        for (const QString &question : questions)
            all.insert(question, answerTo(question, question.contains(u' ') ? Method::Post : Method::Get));
        return all;
    };
    const auto before = answers();
    for (const auto &[goals, shots] : {std::pair(7, 29), std::pair(3, 28), std::pair(0, 0)}) {
        setOne(goals, shots);
        const QStringList told = changed(before, answers());
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u"\n"_s)));
    }
    const auto isReasoned = [](const QByteArray &answer) { return answer.contains("\"team_metric\""); };
    QVERIFY(std::ranges::count_if(before, isReasoned) > 20);
}

QTEST_GUILESS_MAIN(DifferencingTest)
#include "tst_differencing.moc"
