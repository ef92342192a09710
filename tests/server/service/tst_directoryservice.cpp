// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/server/support/editing.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Clubs, teams, competitions and seasons, as the routes write them; and how long an Idempotency-Key is known. */
class DirectoryServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAClubWithAllThatBelongsToIt();
    void isForAdmins();
    void showsWhatIsTheirs();
    void refusesTakenNames();
    void deletesOnlyWhatNothingNeeds();
    void keepsWhatDaysAndLinesDependOn();
    void forgetsKeysAfterSevenDays();
    void putsUnderAUuid();

private:
    Caller who(const QString &name) const { return callerOf(*m_league, name); }
    Result<Reply> post(QLatin1StringView target, const QJsonObject &body, const QString &name = u"admin"_s)
    {
        return send(*m_league, Method::Post, target, who(name), bytesOf(body), keyed());
    }
    Result<Reply> patch(const QString &target, const QJsonObject &body)
    {
        return send(*m_league, Method::Patch, target, who(u"admin"_s), bytesOf(body), always());
    }
    Result<Reply> remove(const QString &target) { return send(*m_league, Method::Delete, target, who(u"admin"_s), {}, always()); }
    QString at(QLatin1StringView path, qint64 id) const { return QString(path).replace("{id}"_L1, QString::number(id)); }
    qint64 idOf(const Result<Reply> &reply) const { return dataOf(reply)[u"id"_s].toInteger(); }
    qint64 competition() const { return numberOf(*m_league, u"SELECT id FROM competition"_s); }
    std::unique_ptr<TestLeague> m_league;
};

void DirectoryServiceTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

void DirectoryServiceTest::makesAClubWithAllThatBelongsToIt()
{
    const auto club = post(paths::clubs, {{u"name"_s, u"  FC  Ærø "_s}});
    QCOMPARE(faultOf(club), u"ok"_s);
    QCOMPARE(dataOf(club)[u"name"_s].toString(), u"FC Ærø"_s);
    const auto team =
        post(paths::teams, {{u"club"_s, idOf(club)}, {u"sport"_s, u"football"_s}, {u"name"_s, u"Ærø II"_s}, {u"short_name"_s, u"ÆR2"_s}});
    QCOMPARE(faultOf(team), u"ok"_s);
    const auto league = post(
        paths::competitions,
        {{u"sport"_s, u"football"_s}, {u"name"_s, u"Island League"_s}, {u"time_zone"_s, u"Europe/Copenhagen"_s}, {u"match_length"_s, 60}});
    QCOMPARE(faultOf(league), u"ok"_s);
    const auto season = send(*m_league, Method::Put, u"/api/v1/seasons/01890a5d-ac96-774b-bcce-b302099a8057"_s, who(u"admin"_s),
                             bytesOf({{u"competition"_s, idOf(league)},
                                      {u"label"_s, u"2025"_s},
                                      {u"first"_s, u"2025-03-01"_s},
                                      {u"last"_s, u"2025-10-31"_s},
                                      {u"teams"_s, QJsonArray{idOf(team), m_league->team.own}}}));
    QCOMPARE(faultOf(season), u"ok"_s);
    QCOMPARE(season->status, 201);
    const auto info = dataOf(ask(*m_league, at(paths::season, idOf(season)), who(u"coach"_s)));
    QCOMPARE(info[u"match_length"_s].toInt(), 60);
    QVERIFY(ask(*m_league, u"/api/v1/teams?season=%1"_s.arg(idOf(season)), who(u"admin"_s))->body.contains("Ærø II"));
    QVERIFY(ask(*m_league, u"/api/v1/clubs"_s, who(u"admin"_s))->body.contains("FC Ærø"));
    const auto renamed = patch(at(paths::competition, idOf(league)), {{u"name"_s, u"Islands"_s}, {u"match_length"_s, QJsonValue()}});
    QCOMPARE(dataOf(renamed)[u"match_length"_s].toInt(), 0);
    QCOMPARE(dataOf(ask(*m_league, at(paths::season, idOf(season)), who(u"coach"_s)))[u"competition_name"_s].toString(), u"Islands"_s);
    QCOMPARE(textOf(*m_league, u"SELECT action || subject FROM audit ORDER BY id DESC LIMIT 1"_s),
             u"competition.change%1"_s.arg(idOf(league)));
}

void DirectoryServiceTest::isForAdmins()
{
    for (const auto &name : {u"coach"_s, u"viewer"_s, u"nobody"_s}) {
        QCOMPARE(faultOf(post(paths::clubs, {{u"name"_s, u"X"_s}}, name)), u"forbidden"_s);
        QCOMPARE(faultOf(send(*m_league, Method::Patch, at(paths::team, m_league->team.own), who(name), "{}", always())), u"forbidden"_s);
    }
    // The service itself denies too.
    auto transaction = m_league->database->begin();
    QVERIFY(transaction);
    const Caller coach = who(u"coach"_s);
    Write write{.transaction = *transaction, .caller = coach, .origin = {}, .precondition = *Precondition::of("*", {})};
    QCOMPARE(m_league->directory->create(write, ClubEntry{.name = u"X"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_league->directory->remove<TeamEntry>(write, m_league->team.own, {}).error().code, ErrorCode::NotFound);
}

void DirectoryServiceTest::showsWhatIsTheirs()
{
    const auto club = [&](qint64 team) { return numberOf(*m_league, u"SELECT club FROM team WHERE id = %1"_s.arg(team)); };
    QCOMPARE(faultOf(ask(*m_league, at(paths::club, club(m_league->team.own)), who(u"coach"_s))), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::club, club(m_league->team.other)), who(u"coach"_s))), u"not found"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::team, m_league->team.own), who(u"coach"_s))), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::team, m_league->team.other), who(u"coach"_s))), u"not found"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::competition, competition()), who(u"coach"_s))), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::competition, competition()), who(u"nobody"_s))), u"not found"_s);
    QVERIFY(ask(*m_league, QString(paths::clubs), who(u"nobody"_s))->body.contains("\"data\":[]"));
    QCOMPARE(faultOf(patch(at(paths::competition, competition()), {{u"league_visible"_s, true}})), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::team, m_league->team.other), who(u"nobody"_s))), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, at(paths::competition, competition()), who(u"nobody"_s))), u"ok"_s);
}

void DirectoryServiceTest::refusesTakenNames()
{
    QCOMPARE(faultOf(post(paths::clubs, {{u"name"_s, u"OWN"_s}})), u"taken_name /name"_s);
    QCOMPARE(faultOf(patch(at(paths::team, m_league->team.own), {{u"name"_s, u"other"_s}})), u"taken_name /name"_s);
    QCOMPARE(faultOf(patch(at(paths::team, m_league->team.own), {{u"name"_s, u"Ówn"_s}})), u"ok"_s); // its own, spelt otherwise
    QCOMPARE(faultOf(patch(at(paths::season, m_league->season.own), {{u"label"_s, u"2022/23"_s}})), u"taken_name /label"_s);
    QCOMPARE(faultOf(post(paths::competitions, {{u"sport"_s, u"football"_s}, {u"name"_s, u"cup"_s}, {u"time_zone"_s, u"UTC"_s}})),
             u"taken_name /name"_s);
    QCOMPARE(faultOf(post(paths::competitions, {{u"sport"_s, u"footbal"_s}, {u"name"_s, u"X"_s}, {u"time_zone"_s, u"Mars/Base"_s}})),
             u"unknown_sport /sport"_s);
    QCOMPARE(faultOf(post(paths::teams, {{u"club"_s, 987654}, {u"sport"_s, u"football"_s}, {u"name"_s, u"X"_s}})), u"unknown_club /club"_s);
}

void DirectoryServiceTest::deletesOnlyWhatNothingNeeds()
{
    const auto club = numberOf(*m_league, u"SELECT club FROM team WHERE id = %1"_s.arg(m_league->team.own));
    QCOMPARE(faultOf(remove(at(paths::club, club))), u"has_teams"_s);
    const auto team = remove(at(paths::team, m_league->team.own));
    QCOMPARE(team.error().code, ErrorCode::Conflict);
    for (const auto *what : {"seasons (1)", "registrations (2)", "matches (1)", "members (4)"})
        QVERIFY2(team.error().detail.contains(QLatin1StringView(what)), qPrintable(team.error().detail));
    QCOMPARE(faultOf(remove(at(paths::competition, competition()))), u"has_seasons"_s);
    QCOMPARE(faultOf(remove(at(paths::season, m_league->season.own))), u"has_matches"_s);
    QCOMPARE(faultOf(remove(at(paths::season, m_league->season.other))), u"ok"_s); // teams only take part in it
    QCOMPARE(faultOf(ask(*m_league, at(paths::season, m_league->season.other), who(u"admin"_s))), u"not found"_s);
    const auto made = post(paths::clubs, {{u"name"_s, u"Short Lived"_s}});
    QCOMPARE(faultOf(remove(QString::fromLatin1(made->location))), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, QString::fromLatin1(made->location), who(u"admin"_s))), u"not found"_s);
}

void DirectoryServiceTest::keepsWhatDaysAndLinesDependOn()
{
    const auto season = at(paths::season, m_league->season.own);
    QCOMPARE(faultOf(patch(season, {{u"teams"_s, QJsonArray{m_league->team.own}}})), u"has_registrations"_s);
    QCOMPARE(faultOf(patch(season, {{u"first"_s, u"2023-08-13"_s}})), u"has_matches /last"_s);
    QCOMPARE(faultOf(patch(season, {{u"last"_s, u"2023-07-13"_s}})), u"dates /last"_s);
    QCOMPARE(faultOf(patch(at(paths::competition, competition()), {{u"time_zone"_s, u"UTC"_s}})), u"has_seasons /time_zone"_s);
    QCOMPARE(faultOf(patch(at(paths::team, m_league->team.own), {{u"sport"_s, u"handball"_s}})), u"cannot_change /sport"_s);
    const auto rosters = numberOf(*m_league, u"SELECT revision FROM season WHERE id = %1"_s.arg(m_league->season.own));
    QCOMPARE(faultOf(patch(season, {{u"last"_s, u"2024-06-30"_s}})), u"ok"_s);
    QVERIFY(numberOf(*m_league, u"SELECT revision FROM season WHERE id = %1"_s.arg(m_league->season.own)) > rosters);
}

void DirectoryServiceTest::forgetsKeysAfterSevenDays()
{
    const ConditionFields key{.ifMatch = {}, .ifNoneMatch = {}, .key = "a key"};
    const auto ask = [&](const QString &name) {
        return send(*m_league, Method::Post, QString(paths::clubs), who(u"admin"_s), bytesOf({{u"name"_s, name}}), key);
    };
    const auto first = ask(u"First"_s);
    QCOMPARE(faultOf(first), u"ok"_s);
    m_league->now += IdempotencyStore::secondsKept;
    QCOMPARE(ask(u"First"_s)->body, first->body);
    QCOMPARE(faultOf(ask(u"Second"_s)), u"idempotency_key_reused Idempotency-Key"_s);
    m_league->now += 1;
    QCOMPARE(faultOf(ask(u"Second"_s)), u"ok"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM idempotency"_s), 1);
}

void DirectoryServiceTest::putsUnderAUuid()
{
    const auto target = u"/api/v1/clubs/01890a5d-ac96-774b-bcce-b302099a8057"_s;
    const auto put = [&](const QString &name, const ConditionFields &conditions = {}) {
        return send(*m_league, Method::Put, target, who(u"admin"_s), bytesOf({{u"name"_s, name}}), conditions);
    };
    QCOMPARE(put(u"First"_s)->status, 201);
    const auto revision = m_league->database->revision();
    QCOMPARE(put(u"First"_s)->status, 200);
    QCOMPARE(m_league->database->revision(), revision); // nothing was written
    QCOMPARE(faultOf(put(u"Second"_s)), u"unconditional"_s);
    const auto changed = put(u"Second"_s, {.ifMatch = '"' + put(u"First"_s)->tag + '"', .ifNoneMatch = {}, .key = {}});
    QCOMPARE(dataOf(changed)[u"name"_s].toString(), u"Second"_s);
    QCOMPARE(dataOf(put(u"First"_s))[u"name"_s].toString(), u"Second"_s); // a repeat of how it was made
    QCOMPARE(dataOf(put(u"First"_s, always()))[u"name"_s].toString(), u"First"_s); // a change
}

QTEST_GUILESS_MAIN(DirectoryServiceTest)
#include "tst_directoryservice.moc"
