// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/server/support/editing.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Players, registrations and matches, as the routes write them. */
class SquadServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAPlayerWithARegistration();
    void refusesPlayers_data();
    void refusesPlayers();
    void isNotTheirs();
    void keepsTheOldName();
    void deletesOnlyWhatNothingNeeds();
    void registersOwnPlayersOnly();
    void findsPersonsByName();
    void correctsARegistration();
    void writesMatches();
    void makesTheOpponentToo();
    void takesTheOpponentAlong();
    void correctsAResult();
    void refusesMatches_data();
    void refusesMatches();

private:
    Caller who(const QString &name) const { return callerOf(*m_league, name); }
    Result<Reply> post(const QString &target, const QJsonObject &body, const QString &name = u"coach"_s)
    {
        return send(*m_league, Method::Post, target, who(name), bytesOf(body), keyed());
    }
    Result<Reply> patch(const QString &target, const QJsonObject &body, const QString &name = u"coach"_s)
    {
        return send(*m_league, Method::Patch, target, who(name), bytesOf(body), always());
    }
    Result<Reply> remove(const QString &target, const QString &name = u"coach"_s)
    {
        return send(*m_league, Method::Delete, target, who(name), {}, always());
    }
    QJsonObject registration(const QString &from = u"2023-08-01"_s) const
    {
        return {{u"team"_s, m_league->team.own},
                {u"season"_s, m_league->season.own},
                {u"shirt"_s, u"10"_s},
                {u"position"_s, u"MID"_s},
                {u"from"_s, from}};
    }
    QJsonObject newPlayer(const QString &name) const
    {
        return {{u"name"_s, name}, {u"birth_year"_s, 2009}, {u"registration"_s, registration()}};
    }
    QJsonObject newMatch() const
    {
        return {{u"season"_s, m_league->season.own},
                {u"status"_s, u"played"_s},
                {u"kick_off"_s, u"2023-09-02T22:30:00Z"_s},
                {u"home"_s, m_league->team.own},
                {u"away"_s, m_league->team.other},
                {u"home_score"_s, 1},
                {u"away_score"_s, 1}};
    }
    QString at(QLatin1StringView path, qint64 id) const { return QString(path).replace("{id}"_L1, QString::number(id)); }
    void addLine(PlayerId player)
    {
        const SportPack &football = *m_league->packs->find(u"football"_s);
        StatLineRecord line{.player = player, .match = MatchId{m_league->match.own}, .team = TeamId{m_league->team.own}, .played = true};
        line.values.assign(size_t(football.metrics().size()), 0);
        m_league->change([&](Transaction &transaction) {
            return StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, {line});
        });
    }
    std::unique_ptr<TestLeague> m_league;
};

void SquadServiceTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

void SquadServiceTest::makesAPlayerWithARegistration()
{
    auto body = newPlayer(u"  Anna   O'Brien "_s);
    body.insert(u"aliases"_s, QJsonArray{u"A. O'Brien"_s, u"Anna O'Brien"_s});
    body.insert(u"initials_only"_s, true);
    const auto made = post(paths::players, body);
    QCOMPARE(faultOf(made), u"ok"_s);
    QCOMPARE(made->status, 201);
    const auto data = dataOf(made);
    QCOMPARE(data[u"name"_s].toString(), u"Anna O'Brien"_s);
    QCOMPARE(data[u"aliases"_s].toArray(), QJsonArray{u"A. O'Brien"_s});
    QVERIFY(data[u"consent"_s].isNull());
    const auto read = dataOf(ask(*m_league, QString::fromLatin1(made->location), who(u"coach"_s)));
    QCOMPARE(read[u"name"_s].toString(), u"A. O."_s);
    QCOMPARE(read[u"registrations"_s].toArray().size(), 1);
    QCOMPARE(textOf(*m_league, u"SELECT folded FROM player ORDER BY id DESC LIMIT 1"_s), u"anna o'brien"_s);
    QCOMPARE(textOf(*m_league, u"SELECT action FROM audit ORDER BY id DESC LIMIT 1"_s), u"player.create"_s);
    QVERIFY(!textOf(*m_league, u"SELECT detail FROM audit ORDER BY id DESC LIMIT 1"_s).contains("Brien"_L1));
}

void SquadServiceTest::refusesPlayers_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no name") << u"name"_s << QJsonValue(u"  "_s) << u"length /name"_s;
    QTest::newRow("long name") << u"name"_s << QJsonValue(QString(201, u'n')) << u"length /name"_s;
    QTest::newRow("only signs") << u"name"_s << QJsonValue(u"\u0301"_s) << u"no_letters /name"_s;
    QTest::newRow("control") << u"name"_s << QJsonValue(u"a\u0007b"_s) << u"control_character /name"_s;
    QTest::newRow("born tomorrow") << u"birth_year"_s << QJsonValue(2999) << u"out_of_range /birth_year"_s;
    QTest::newRow("text for a number") << u"birth_year"_s << QJsonValue(u"2009"_s) << u"wrong_type /birth_year"_s;
    QTest::newRow("unknown member") << u"nickname"_s << QJsonValue(u"A"_s) << u"unknown_member /nickname"_s;
    QTest::newRow("no registration") << u"registration"_s << QJsonValue() << u"wrong_type /registration"_s;
}

void SquadServiceTest::refusesPlayers()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);
    const auto before = numberOf(*m_league, u"SELECT count(*) FROM player"_s);
    auto body = newPlayer(u"Anna"_s);
    body[member] = value;
    QCOMPARE(faultOf(post(paths::players, body)), fault);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM player"_s), before);
}

void SquadServiceTest::isNotTheirs()
{
    const auto own = at(paths::player, m_league->player.own);
    QCOMPARE(faultOf(patch(own, {{u"name"_s, u"X"_s}}, u"stranger"_s)), u"not found"_s);
    QCOMPARE(faultOf(remove(own, u"nobody"_s)), u"not found"_s);
    QCOMPARE(faultOf(patch(own, {{u"name"_s, u"X"_s}}, u"viewer"_s)), u"forbidden"_s);
    QCOMPARE(faultOf(patch(at(paths::player, m_league->player.other), {{u"name"_s, u"X"_s}})), u"not found"_s);
    QCOMPARE(faultOf(patch(at(paths::player, TestLeague::Ids::missing), {{u"name"_s, u"X"_s}})), u"not found"_s);
    // A team, or a season, that is not the coach's.
    for (const auto &[member, id] : {std::pair{u"team"_s, m_league->team.other},
                                     {u"season"_s, m_league->season.other},
                                     {u"team"_s, TestLeague::Ids::missing},
                                     {u"season"_s, TestLeague::Ids::missing}}) {
        auto body = newPlayer(u"Anna"_s);
        auto where = registration();
        where[member] = id;
        body[u"registration"_s] = where;
        QCOMPARE(faultOf(post(paths::players, body)), u"not found"_s);
    }
}

void SquadServiceTest::keepsTheOldName()
{
    const auto target = at(paths::player, m_league->player.own);
    const auto renamed = patch(target, {{u"name"_s, u"Nuala Smith"_s}, {u"consent"_s, true}});
    QCOMPARE(faultOf(renamed), u"ok"_s);
    QCOMPARE(dataOf(renamed)[u"aliases"_s].toArray(), QJsonArray{u"Nuala Ní Dhomhnaill"_s});
    QVERIFY(dataOf(renamed)[u"consent"_s].toBool());
    QCOMPARE(dataOf(renamed)[u"birth_year"_s].toInt(), 2001);
    const auto unsaid = patch(target, {{u"consent"_s, QJsonValue()}, {u"birth_year"_s, QJsonValue()}});
    QVERIFY(dataOf(unsaid)[u"consent"_s].isNull());
    QVERIFY(dataOf(unsaid)[u"birth_year"_s].isNull());
    QCOMPARE(faultOf(patch(target, {{u"name"_s, QJsonValue()}})), u"wrong_type /name"_s);
}

void SquadServiceTest::deletesOnlyWhatNothingNeeds()
{
    const auto made = post(paths::players, newPlayer(u"Anna"_s));
    const auto target = QString::fromLatin1(made->location);
    const PlayerId player{dataOf(made)[u"id"_s].toInteger()};
    addLine(player);
    const auto kept = remove(target + u"?reason=typo"_s);
    QCOMPARE(faultOf(kept), u"has_stat_lines"_s);
    QCOMPARE(kept.error().code, ErrorCode::Conflict);
    QVERIFY(kept.error().detail.contains("stat lines (1)"_L1));
    const auto lines = u"/api/v1/matches/%1/stat-lines"_s.arg(m_league->match.own);
    QCOMPARE(faultOf(send(*m_league, Method::Put, lines, who(u"coach"_s), R"({"lines":[],"reason":"typo"})", always())), u"ok"_s);
    QCOMPARE(faultOf(remove(target)), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(send(*m_league, Method::Delete, target, who(u"coach"_s))), u"unconditional"_s);
    QCOMPARE(faultOf(remove(target + u"?reason=typo"_s)), u"ok"_s);
    QCOMPARE(faultOf(ask(*m_league, target, who(u"coach"_s))), u"not found"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM registration_history"_s), 1);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM tombstone WHERE kind IN ('player', 'registration')"_s), 2);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM stat_line_football_history"_s), 1); // no statistics were lost
}

void SquadServiceTest::registersOwnPlayersOnly()
{
    // Whoever could register a stranger could read and rename the stranger.
    auto body = registration();
    body.insert(u"player"_s, m_league->player.other);
    QCOMPARE(faultOf(post(paths::registrations, body)), u"not found"_s);
    QCOMPARE(faultOf(post(paths::registrations, body, u"admin"_s)), u"ok"_s);
    QCOMPARE(faultOf(post(paths::registrations, body, u"admin"_s)), u"overlaps /from"_s);
    body[u"player"_s] = TestLeague::Ids::missing;
    QCOMPARE(faultOf(post(paths::registrations, body)), u"not found"_s);
    body[u"player"_s] = m_league->player.own;
    body[u"position"_s] = u"QB"_s;
    QCOMPARE(faultOf(post(paths::registrations, body)), u"unknown_position /position"_s);
    body[u"position"_s] = u"MID"_s;
    body[u"to"_s] = u"2023-07-01"_s;
    QCOMPARE(faultOf(post(paths::registrations, body)), u"dates /to"_s);
}

/** Of all seasons, by any name that was theirs; to coaches only those whom they may register. */
void SquadServiceTest::findsPersonsByName()
{
    const auto found = [this](const QString &name, const QString &who_) {
        QStringList ids;
        const auto reply = ask(*m_league, u"/api/v1/players?name="_s + QString::fromLatin1(QUrl::toPercentEncoding(name)), who(who_));
        const auto rows = reply ? QJsonDocument::fromJson(reply->body).object()[u"data"_s].toArray() : QJsonArray{u"?"_s};
        for (const auto &row : rows)
            ids.append(QString::number(row[u"id"_s].toInteger()));
        return ids.join(u' ');
    };
    const QString own = QString::number(m_league->player.own);
    const QString name = textOf(*m_league, u"SELECT name FROM player WHERE id = "_s + own);
    const QString other = textOf(*m_league, u"SELECT name FROM player WHERE id = %1"_s.arg(m_league->player.other));
    QCOMPARE(found(name.toUpper(), u"coach"_s), own);
    QCOMPARE(found(name.chopped(1), u"coach"_s), QString()); // a whole name
    QCOMPARE(found(other, u"coach"_s), QString());
    QCOMPARE(found(other, u"admin"_s), QString::number(m_league->player.other));
    QCOMPARE(faultOf(patch(at(paths::player, m_league->player.own), {{u"name"_s, u"Zed Quill"_s}})), u"ok"_s);
    QCOMPARE(found(u"Zed Quill"_s, u"coach"_s), own);
    QCOMPARE(found(name, u"coach"_s), own); // as before
    const auto both = u"/api/v1/players?name=Zed&season=%1"_s.arg(m_league->season.own);
    QVERIFY(!ask(*m_league, both, who(u"coach"_s)));
    QVERIFY(!ask(*m_league, u"/api/v1/players"_s, who(u"coach"_s)));
}

void SquadServiceTest::correctsARegistration()
{
    const auto list =
        ask(*m_league, u"/api/v1/registrations?season=%1&team=%2"_s.arg(m_league->season.own).arg(m_league->team.own), who(u"coach"_s));
    const auto rows = QJsonDocument::fromJson(list->body).object()[u"data"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(
        ask(*m_league, u"/api/v1/registrations?season=%1"_s.arg(m_league->season.own), who(u"stranger"_s))->body.contains("\"data\":[]"));
    const auto id = rows.at(0).toObject()[u"id"_s].toInteger();
    const auto target = at(paths::registration, id);
    const QJsonObject change{{u"shirt"_s, u"11"_s}, {u"position"_s, u"FWD"_s}, {u"to"_s, u"2024-01-31"_s}};
    QCOMPARE(faultOf(patch(target, change)), u"reason_needed /reason"_s);
    auto reasoned = change;
    reasoned.insert(u"reason"_s, u"left in winter"_s);
    QCOMPARE(faultOf(patch(target, reasoned, u"stranger"_s)), u"not found"_s);
    const auto changed = patch(target, reasoned);
    QCOMPARE(faultOf(changed), u"ok"_s);
    QCOMPARE(dataOf(changed)[u"to"_s].toString(), u"2024-01-31"_s);
    QCOMPARE(textOf(*m_league, u"SELECT shirt || reason FROM registration_history"_s), u"9left in winter"_s);
    const auto open = patch(target, {{u"to"_s, QJsonValue()}, {u"reason"_s, u"stays"_s}});
    QVERIFY(dataOf(open)[u"to"_s].isNull());
    QCOMPARE(faultOf(patch(target, {{u"team"_s, m_league->team.other}, {u"reason"_s, u"transfer"_s}})), u"cannot_change /team"_s);
    addLine(PlayerId{dataOf(open)[u"player"_s].toInteger()});
    QCOMPARE(faultOf(remove(target + u"?reason=x"_s)), u"has_stat_lines"_s);
}

void SquadServiceTest::writesMatches()
{
    const auto made = post(paths::matches, newMatch());
    QCOMPARE(faultOf(made), u"ok"_s);
    const auto target = QString::fromLatin1(made->location);
    const auto read = dataOf(ask(*m_league, target, who(u"coach"_s)));
    QCOMPARE(read[u"day"_s].toString(), u"2023-09-03"_s); // half past midnight in Berlin
    QCOMPARE(faultOf(post(paths::matches, newMatch(), u"stranger"_s)), u"not found"_s);
    QCOMPARE(faultOf(patch(target, {{u"venue"_s, u"Park"_s}}, u"stranger"_s)), u"not found"_s);
    QCOMPARE(faultOf(remove(target)), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(remove(target + u"?reason=never%20took%20place"_s)), u"ok"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM match_history WHERE reason <> ''"_s), 1);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM tombstone WHERE kind = 'match'"_s), 1);
}

void SquadServiceTest::makesTheOpponentToo()
{
    const auto against = [this](const QString &name) {
        auto match = newMatch();
        match.remove(u"away"_s);
        match.insert(u"away_name"_s, name);
        return match;
    };
    const auto teams = [this] { return numberOf(*m_league, u"SELECT count(*) FROM team"_s); };
    const qint64 before = teams();
    const QString known = textOf(*m_league, u"SELECT name FROM team WHERE id = %1"_s.arg(m_league->team.other));
    QCOMPARE(faultOf(post(paths::matches, against(known))), u"ok"_s); // who takes part may be named by anybody
    QCOMPARE(faultOf(post(paths::matches, against(u"Harbour"_s))), u"needs_admin"_s);
    QCOMPARE(faultOf(post(paths::matches, against(u"Harbour"_s), u"stranger"_s)), u"not found"_s);
    QCOMPARE(teams(), before);
    const auto made = post(paths::matches, against(u" Harbour "_s), u"admin"_s);
    QCOMPARE(faultOf(made), u"ok"_s);
    QCOMPARE(teams(), before + 1);
    const auto read = dataOf(ask(*m_league, QString::fromLatin1(made->location), who(u"admin"_s)));
    QCOMPARE(read[u"away_name"_s].toString(), u"Harbour"_s);
    QCOMPARE(faultOf(post(paths::matches, against(u"harbour"_s), u"admin"_s)), u"ok"_s); // and there is but one of it
    QCOMPARE(teams(), before + 1);
    QCOMPARE(faultOf(post(paths::matches, against(u"Harbour"_s))), u"ok"_s); // by now it takes part
    // Another season has never heard of it: it joins, and is not made anew.
    auto elsewhere = against(u"Harbour"_s);
    elsewhere.insert(u"season"_s, m_league->season.other);
    elsewhere.insert(u"home"_s, m_league->team.other);
    elsewhere.insert(u"kick_off"_s, u"2022-09-03T14:00:00Z"_s);
    QCOMPARE(faultOf(post(paths::matches, elsewhere, u"admin"_s)), u"ok"_s);
    QCOMPARE(teams(), before + 1);
    // Nothing stays of what was refused.
    auto wrong = against(u"Nobody"_s);
    wrong.insert(u"home_score"_s, -1);
    QVERIFY(!post(paths::matches, wrong, u"admin"_s));
    QCOMPARE(teams(), before + 1);
    auto both = against(u"Harbour"_s);
    both.insert(u"away"_s, m_league->team.other);
    QCOMPARE(faultOf(post(paths::matches, both, u"admin"_s)), u"id_and_name /away_name"_s);
}

/** What came with a match goes with it, but nothing that anybody else has made or needs. */
void SquadServiceTest::takesTheOpponentAlong()
{
    const auto make = [this](const QString &name, const QString &day) {
        auto match = newMatch();
        match.remove(u"away"_s);
        match.insert(u"away_name"_s, name);
        match.insert(u"kick_off"_s, QString(day + u"T14:00:00Z"_s));
        const auto made = post(paths::matches, match, u"admin"_s);
        return made ? QString::fromLatin1(made->location) : QString();
    };
    const auto gone = [this](const QString &match) { return faultOf(remove(match + u"?reason=Undone"_s, u"admin"_s)); };
    const auto count = [this](const QString &table) { return numberOf(*m_league, u"SELECT count(*) FROM %1"_s.arg(table)); };
    const auto teams = [&] { return count(u"team"_s) * 100 + count(u"season_team"_s) * 10 + count(u"club"_s); };
    const qint64 before = teams();
    QCOMPARE(gone(make(u"Harbour"_s, u"2023-09-02"_s)), u"ok"_s);
    QCOMPARE(teams(), before);
    // Two matches against it: it stays with the later one, though that has not made it.
    const QString first = make(u"Harbour"_s, u"2023-09-02"_s);
    const QString second = make(u"Harbour"_s, u"2023-09-09"_s);
    QCOMPARE(gone(first), u"ok"_s);
    QCOMPARE(teams(), before + 111);
    QCOMPARE(gone(second), u"ok"_s);
    QCOMPARE(teams(), before + 111);
    // It is there now: a match has not brought it.
    QCOMPARE(gone(make(u"Harbour"_s, u"2023-09-02"_s)), u"ok"_s);
    QCOMPARE(teams(), before + 111);
    // Somebody cares for it.
    const QString third = make(u"Lighthouse"_s, u"2023-09-02"_s);
    const qint64 lighthouse = numberOf(*m_league, u"SELECT id FROM team WHERE name = 'Lighthouse'"_s);
    QCOMPARE(faultOf(patch(at(paths::team, lighthouse), {{u"short_name"_s, u"LIG"_s}}, u"admin"_s)), u"ok"_s);
    QCOMPARE(gone(third), u"ok"_s);
    QCOMPARE(teams(), before + 222);
    // From another season: it leaves this one only.
    auto elsewhere = newMatch();
    elsewhere.remove(u"away"_s);
    elsewhere.insert(u"away_name"_s, u"Harbour"_s);
    elsewhere.insert(u"season"_s, m_league->season.other);
    elsewhere.insert(u"home"_s, m_league->team.other);
    elsewhere.insert(u"kick_off"_s, u"2022-09-03T14:00:00Z"_s);
    const auto there = post(paths::matches, elsewhere, u"admin"_s);
    QCOMPARE(faultOf(there), u"ok"_s);
    QCOMPARE(teams(), before + 232);
    QCOMPARE(gone(QString::fromLatin1(there->location)), u"ok"_s);
    QCOMPARE(teams(), before + 222);
}

void SquadServiceTest::correctsAResult()
{
    const auto target = at(paths::match, m_league->match.own);
    QCOMPARE(faultOf(patch(target, {{u"home_score"_s, 3}})), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(patch(target, {{u"home_score"_s, 3}, {u"reason"_s, u"own goal"_s}})), u"ok"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT home_score FROM match_history"_s), 2);
    QCOMPARE(textOf(*m_league, u"SELECT reason FROM match_history"_s), u"own goal"_s);
    addLine(PlayerId{m_league->player.own});
    QCOMPARE(faultOf(patch(target, {{u"away"_s, m_league->team.other + 1}, {u"reason"_s, u"?"_s}})), u"has_lines /home"_s);
    QCOMPARE(faultOf(remove(target + u"?reason=x"_s)), u"has_stat_lines"_s);
    QCOMPARE(faultOf(patch(target, {{u"season"_s, m_league->season.other}, {u"reason"_s, u"?"_s}})), u"other_season /season"_s);
}

void SquadServiceTest::refusesMatches_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("against itself") << u"away"_s << QJsonValue(1) << u"same_team /away"_s;
    QTest::newRow("unknown opponent") << u"away"_s << QJsonValue(987654) << u"unknown_team /away"_s;
    QTest::newRow("status") << u"status"_s << QJsonValue(u"postponed"_s) << u"unknown_word /status"_s;
    QTest::newRow("score") << u"home_score"_s << QJsonValue(1001) << u"out_of_range /home_score"_s;
    QTest::newRow("half a result") << u"away_score"_s << QJsonValue() << u"half_a_result /away_score"_s;
    QTest::newRow("score too early") << u"status"_s << QJsonValue(u"scheduled"_s) << u"no_result_yet /home_score"_s;
    QTest::newRow("outside") << u"kick_off"_s << QJsonValue(u"2024-06-01T14:00:00Z"_s) << u"outside_season /kick_off"_s;
    QTest::newRow("no time") << u"kick_off"_s << QJsonValue(u"2023-09-02 14:00"_s) << u"invalid_time /kick_off"_s;
    QTest::newRow("round") << u"round"_s << QJsonValue(-1) << u"out_of_range /round"_s;
    QTest::newRow("venue") << u"venue"_s << QJsonValue(QString(201, u'v')) << u"length /venue"_s;
    QTest::newRow("foreign season") << u"season"_s << QJsonValue(2) << u"not found"_s;
    QTest::newRow("missing season") << u"season"_s << QJsonValue(987654) << u"not found"_s;
    QTest::newRow("others' match") << u"home"_s << QJsonValue(3) << u"not found"_s;
}

void SquadServiceTest::refusesMatches()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);
    QCOMPARE((std::tuple{m_league->team.own, m_league->team.other, m_league->season.other}), (std::tuple{qint64(1), qint64(2), qint64(2)}));
    auto body = newMatch();
    body[member] = value;
    QCOMPARE(faultOf(post(paths::matches, body)), fault);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM \"match\""_s), 2);
}

QTEST_GUILESS_MAIN(SquadServiceTest)
#include "tst_squadservice.moc"
