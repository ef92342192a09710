// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <csignal>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The real executable on a real port, asked by a real client. */
class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheMatrix_data();
    void keepsTheMatrix();
    void saysNotYoursAndNotThereAlike();
    void signsIn();
    void refusesAlike();
    void locksOutAlike();
    void endsASessionAtSignOut();
    void tagsAndSaves();
    void tagsWhatHasNoRevision();
    void answersHead();
    void refusesQueries_data();
    void refusesQueries();
    void pagesPlayers();
    void makesASeason();
    void refusesBodies_data();
    void refusesBodies();
    void speaksProblemsEverywhere();
    void writesDefinitions();
    void limitsAnAccount();

private:
    QByteArray token(const QString &name) { return m_tokens.value(name); }
    QByteArray season() const { return "season=" + QByteArray::number(m_league->season.own); }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QHash<QString, QByteArray> m_tokens;
};

namespace {

QByteArray text(QLatin1StringView path)
{
    return QByteArray(path.data(), path.size());
}

/** Whose thing a path asks for. */
const TestLeague::Ids *idsOf(const TestLeague &league, QLatin1StringView path)
{
    if (path == paths::insights)
        return &league.team;
    if (path == paths::comparisons)
        return &league.player;
    if (!path.contains("{id}"_L1))
        return nullptr;
    return path == paths::session               ? &league.session
        : path.startsWith(paths::players)       ? &league.player
        : path.startsWith(paths::teams)         ? &league.team
        : path.startsWith(paths::matches)       ? &league.match
        : path.startsWith(paths::registrations) ? &league.registration
        : path.startsWith(paths::clubs)         ? &league.club
        : path.startsWith(paths::competitions)  ? &league.competition
        : path.startsWith(paths::users)         ? &league.account
                                                : &league.season;
}

QByteArray targetOf(const TestLeague &league, const Route &route, qint64 id)
{
    // Of a match and a player: whose the match is, is the player.
    const qint64 player = id == league.match.own ? league.player.own : id == league.match.other ? league.player.other : id;
    auto target = text(route.path)
                      .replace("{id}", QByteArray::number(id))
                      .replace("{player}", QByteArray::number(player))
                      .replace("{user}", QByteArray::number(league.account.own))
                      .replace("{name}", "football")
                      .replace("{uuid}", "01890a5d-ac96-774b-bcce-b302099a8057");
    if (route.parameters.contains("season"))
        target += "?season=" + QByteArray::number(league.season.own);
    // What a route cannot do without.
    const QHash<QLatin1StringView, QByteArray> needed{{paths::insights, "team=" + QByteArray::number(id)},
                                                      {paths::playerSplits, "by=location"},
                                                      {paths::leaderboards, "metric=goals"},
                                                      {paths::distributions, "metric=goals"},
                                                      {paths::scatter, "x=goals&y=shots"},
                                                      {paths::correlations, "fields=goals,shots"},
                                                      {paths::definitions, "sport=football"},
                                                      {paths::changes, "since=0"}};
    if (needed.contains(route.path) && route.method != Method::Put)
        target += (target.contains('?') ? '&' : '?') + needed[route.path];
    return target;
}

/** What a route cannot do without in its body; `id` is whom the question is about, besides another player of the own team. */
QByteArray bodyOf(const TestLeague &league, const Route &route, qint64 id)
{
    const QByteArray second = QByteArray::number(league.player.own + 2);
    const QByteArray season = QByteArray::number(league.season.own);
    if (route.path == paths::playerCompare)
        return "{\"players\":[" + second + "],\"period\":{\"season\":" + season + "}}";
    if (route.path == paths::comparisons)
        return "{\"players\":[" + second + ',' + QByteArray::number(id) + "],\"period\":{\"season\":" + season + "}}";
    if (route.path == paths::userPassword)
        return R"({"password":"quiet river under maples"})";
    if (route.bodyCap == 0)
        return {};
    // Read by nobody who may not write there.
    return route.method == Method::Put || route.method == Method::Patch ? "{}" : QByteArray();
}

QByteArray verbOf(const Route &route)
{
    switch (route.method) {
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    default:
        return "GET";
    }
}

QByteArray without(QByteArray body, const HttpAnswer &answer)
{
    body.replace(answer.headers.value("x-request-id"), "-");
    static const QRegularExpression instance(u"\"instance\":\"[^\"]*\""_s);
    return QString::fromUtf8(body).replace(instance, u"\"instance\":\"\""_s).toUtf8();
}

} // namespace

void ServerTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    for (const auto *name : {u"admin", u"coach", u"viewer", u"stranger", u"nobody", u"gone"})
        m_tokens.insert(QString::fromUtf16(name), m_league->tokenOf(QString::fromUtf16(name)));
    m_league->session.other = toNumber((*m_league->sessions->find(token(u"stranger"_s)))->caller.session);
    m_league->session.own = m_league->session.other;
    m_tokens.insert(u"expired"_s, m_league->tokenOf(u"coach"_s, 8 * 24 * 3600));
    m_tokens.insert(u"idle"_s, m_league->tokenOf(u"coach"_s, 13 * 3600));
    m_tokens.insert(u"revoked"_s, m_league->tokenOf(u"coach"_s));
    m_tokens.insert(u"forged"_s, QByteArray(46, 'x'));
    m_league->change([&](Transaction &transaction) {
        const SportPack &football = *m_league->packs->find(u"football"_s);
        const std::vector values(size_t(football.metrics().size()), 0.0);
        std::vector<StatLineRecord> lines;
        for (const auto &[player, match, team] : {std::tuple{m_league->player.own, m_league->match.own, m_league->team.own},
                                                  {m_league->player.other, m_league->match.other, m_league->team.other}})
            lines.push_back({.player = PlayerId{player}, .match = MatchId{match}, .team = TeamId{team}, .played = true, .values = values});
        return StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, lines);
    });
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
    // By another process than the server, which must see both at once.
    QCOMPARE(m_server->get("/api/v1/me", token(u"revoked"_s)).status, 200);
    QCOMPARE(m_server->get("/api/v1/me", token(u"gone"_s)).status, 200);
    m_league->change([&](Transaction &transaction) {
        return m_league->sessions->revoke(transaction, (*m_league->sessions->find(token(u"revoked"_s)))->caller.session);
    });
    QVERIFY(m_league->userService->disable(u"gone"_s));
}

void ServerTest::keepsTheMatrix_data()
{
    QTest::addColumn<int>("route");
    QTest::addColumn<QString>("who");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<int>("expected"); // 0: let in, whatever the answer then is
    const auto &routes = m_league->routes().routes();
    QVERIFY(routes.size() >= 20);
    for (int i = 0; i < routes.size(); ++i) {
        const auto &route = routes[i];
        if (route.path == paths::login)
            continue;
        const auto *ids = idsOf(*m_league, route.path);
        for (const auto *name :
             {u"", u"forged", u"expired", u"idle", u"revoked", u"gone", u"viewer", u"coach", u"stranger", u"nobody", u"admin"}) {
            const auto who = QString::fromUtf16(name);
            const auto signedIn =
                who == "viewer"_L1 || who == "coach"_L1 || who == "stranger"_L1 || who == "nobody"_L1 || who == "admin"_L1;
            const auto add = [&](const char *whose, qint64 id, int expected) {
                QTest::addRow("%s %s as %s, %s", verbOf(route).constData(), text(route.path).constData(),
                              who.isEmpty() ? "anonymous" : qPrintable(who), whose)
                    << i << who << id << expected;
            };
            if (route.access == Access::Anyone) {
                add("public", 0, 200);
            } else if (!signedIn) {
                add("own", ids ? ids->own : 0, 401);
                add("missing", ids ? TestLeague::Ids::missing : 0, 401);
            } else if (route.access == Access::Admin || (route.access == Access::Editor && who == "viewer"_L1)) {
                const bool imported = route.path == paths::import || route.path == paths::importCommit; // there is none
                add(ids ? "own" : "-", ids ? ids->own : 0, who != "admin"_L1 ? 403 : imported ? 404 : 0);
                if (ids)
                    add("missing", TestLeague::Ids::missing, who == "admin"_L1 ? 404 : 403);
            } else if (route.access == Access::Editor && ids) {
                const auto admin = who == "admin"_L1;
                add("own", ids->own, admin || who == "coach"_L1 ? 0 : 404);
                add("missing", TestLeague::Ids::missing, 404);
                if (who != "stranger"_L1 || ids != &m_league->match) // Third plays in it
                    add("other", ids->other, admin ? 0 : 404);
            } else if (route.access == Access::Editor) {
                add("-", 0, route.method == Method::Delete || route.method == Method::Get ? 404 : 0); // there is none
            } else if (route.path == paths::session) { // tst_accounts ends one's own
                add("missing", TestLeague::Ids::missing, 404);
                if (who != "stranger"_L1)
                    add("other", ids->other, 404);
            } else if (!ids) {
                // A coach without a team of the season learns nothing of it.
                const auto seasonal = route.parameters.contains("season");
                if (route.path == paths::definition) {
                    add("missing", 0, 404);
                    continue;
                }
                const bool endsSessions = route.path == paths::logout || route.path == paths::renew || route.method == Method::Delete;
                if (!endsSessions && route.path != paths::ownPassword && !route.streams) // tst_accounts, tst_events
                    add("-", 0, who == "nobody"_L1 && seasonal ? 404 : 200);
            } else {
                const auto team = who == "coach"_L1 || who == "viewer"_L1;
                const auto admin = who == "admin"_L1;
                const auto shared =
                    who == "stranger"_L1 && (ids == &m_league->season || ids == &m_league->competition); // Third plays in both seasons
                add("own", ids->own, team || admin || shared ? 200 : 404);
                add("missing", TestLeague::Ids::missing, 404);
                if ((who == "stranger"_L1 && ids == &m_league->match) || ids->other == 0)
                    continue; // Third plays in it
                add("other", ids->other, admin || shared ? 200 : 404);
            }
        }
    }
}

void ServerTest::keepsTheMatrix()
{
    QFETCH(int, route);
    QFETCH(QString, who);
    QFETCH(qint64, id);
    QFETCH(int, expected);
    const auto &entry = m_league->routes().routes()[route];
    const auto answer = m_server->send(verbOf(entry), targetOf(*m_league, entry, id), token(who), bodyOf(*m_league, entry, id));
    if (expected == 0)
        QVERIFY2(answer.status != 401 && answer.status != 403 && answer.status != 404 && answer.status < 500, answer.body.constData());
    else
        QVERIFY2(answer.status == expected, QByteArray(QByteArray::number(answer.status) + ' ' + answer.body).constData());
    if (expected == 401)
        QCOMPARE(answer.headers.value("www-authenticate"), "Bearer");
    QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
    QVERIFY(!answer.headers.contains("server"));
}

void ServerTest::saysNotYoursAndNotThereAlike()
{
    int compared = 0;
    for (const auto &route : m_league->routes().routes()) {
        const auto *ids = idsOf(*m_league, route.path);
        if (!ids)
            continue;
        const auto askedFor = [&](qint64 id) {
            return m_server->send(verbOf(route), targetOf(*m_league, route, id), token(u"coach"_s), bodyOf(*m_league, route, id));
        };
        const auto other = askedFor(ids->other);
        const auto missing = askedFor(TestLeague::Ids::missing);
        QCOMPARE(other.status, route.access == Access::Admin ? 403 : 404);
        QCOMPARE(missing.status, other.status);
        QCOMPARE(without(other.body, other), without(missing.body, missing));
        auto otherFields = other.headers;
        auto missingFields = missing.headers;
        for (const auto *varies : {"x-request-id", "date", "content-length"}) {
            otherFields.remove(varies);
            missingFields.remove(varies);
        }
        QCOMPARE(otherFields, missingFields);
        ++compared;
    }
    QVERIFY(compared >= 8);
}

void ServerTest::signsIn()
{
    const auto answer = m_server->login(u"Coach"_s, QString::fromUtf16(TestLeague::password));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const auto data = answer.json()["data"_L1].toObject();
    QCOMPARE(data["me"_L1].toObject()["role"_L1].toString(), u"coach"_s);
    const auto me = m_server->get("/api/v1/me", data["token"_L1].toString().toLatin1());
    QCOMPARE(me.status, 200);
    QCOMPARE(me.json()["data"_L1].toObject()["name"_L1].toString(), u"coach"_s);
    QCOMPARE(me.json()["data"_L1].toObject()["teams"_L1].toArray().size(), 1);
    // The cheap hash of the test was replaced at sign-in.
    QVERIFY(m_league->user(u"coach"_s).password.contains("m=19456,t=2"));
}

void ServerTest::refusesAlike()
{
    const auto wrong = m_server->login(u"viewer"_s, u"wrong tree lane bicycle"_s);
    const auto unknown = m_server->login(u"no such person"_s, u"wrong tree lane bicycle"_s);
    const auto disabled = m_server->login(u"gone"_s, QString::fromUtf16(TestLeague::password));
    for (const auto &answer : {wrong, unknown, disabled}) {
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        QCOMPARE(without(answer.body, answer), without(wrong.body, wrong));
    }
}

void ServerTest::locksOutAlike()
{
    for (const auto *name : {u"stranger", u"somebody who is not there"}) {
        const auto who = QString::fromUtf16(name);
        QList<int> statuses;
        HttpAnswer last;
        for (int i = 0; i < 7; ++i) {
            last = m_server->login(who, u"wrong tree lane bicycle"_s);
            statuses.append(last.status);
        }
        QCOMPARE(statuses.first(5), (QList<int>{401, 401, 401, 401, 401}));
        QVERIFY(statuses.contains(429));
        for (int i = 0; last.status != 429 && i < 10; ++i)
            last = m_server->login(who, u"wrong tree lane bicycle"_s);
        QCOMPARE(last.status, 429);
        QVERIFY(last.headers.value("retry-after").toInt() > 0);
    }
}

void ServerTest::endsASessionAtSignOut()
{
    const auto mine = m_league->tokenOf(u"viewer"_s);
    QCOMPARE(m_server->get("/api/v1/me", mine).status, 200);
    QCOMPARE(m_server->send("POST", "/api/v1/auth/logout", mine).status, 204);
    QCOMPARE(m_server->get("/api/v1/me", mine).status, 401);
    QCOMPARE(m_server->get("/api/v1/me", token(u"viewer"_s)).status, 200);
}

void ServerTest::tagsAndSaves()
{
    const auto target = "/api/v1/teams?" + season();
    const auto first = m_server->get(target, token(u"coach"_s));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("cache-control"), "private, no-cache");
    const auto tag = first.headers.value("etag");
    QVERIFY(tag.startsWith('"'));
    const auto again = m_server->get(target, token(u"coach"_s), {{"If-None-Match", tag}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    // Who sees something else has another tag, and nobody gets a 304 before being let in.
    QCOMPARE(m_server->get(target, token(u"admin"_s), {{"If-None-Match", tag}}).status, 200);
    QCOMPARE(m_server->get(target, {}, {{"If-None-Match", tag}}).status, 401);
    QCOMPARE(m_server->get(target, token(u"nobody"_s), {{"If-None-Match", tag}}).status, 404);
    m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
    const auto changed = m_server->get(target, token(u"coach"_s), {{"If-None-Match", tag}});
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.headers.value("etag") != tag);
}

void ServerTest::tagsWhatHasNoRevision()
{
    const auto version = m_server->get("/version");
    QCOMPARE(version.headers.value("cache-control"), "public, max-age=300");
    const auto again = [this](const QByteArray &target, const QByteArray &who, const QByteArray &etag) {
        return m_server->get(target, who, {{"If-None-Match", etag}}).status;
    };
    QVERIFY(version.headers.value("etag").startsWith('"'));
    QCOMPARE(again("/version", {}, version.headers.value("etag")), 304);
    // Two who see the same are two all the same.
    const auto second = m_league->tokenOf(u"nobody"_s);
    const auto coach = m_server->get("/api/v1/me", token(u"coach"_s));
    const auto nobody = m_server->get("/api/v1/me", second);
    QCOMPARE(coach.headers.value("cache-control"), "private, no-cache");
    QVERIFY(coach.headers.value("etag") != nobody.headers.value("etag"));
    QCOMPARE(again("/api/v1/me", token(u"coach"_s), coach.headers.value("etag")), 304);
    QCOMPARE(again("/api/v1/me", second, coach.headers.value("etag")), 200);
    QCOMPARE(m_server->get("/api/v1/me", m_league->tokenOf(u"coach"_s)).headers.value("etag"), coach.headers.value("etag"));
    const auto roles = m_server->get("/api/v1/roles", token(u"admin"_s));
    QCOMPARE(roles.headers.value("cache-control"), "private, no-cache");
    QCOMPARE(again("/api/v1/roles", token(u"admin"_s), roles.headers.value("etag")), 304);
    for (const auto *kept : {"/api/v1/users", "/api/v1/auth/sessions", "/api/v1/audit"}) {
        const auto answer = m_server->get(kept, token(u"admin"_s));
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QVERIFY(!answer.headers.contains("etag"));
    }
}

void ServerTest::answersHead()
{
    const auto target = "/api/v1/players?" + season();
    const auto get = m_server->get(target, token(u"coach"_s), {{"Accept-Encoding", "identity"}});
    const auto head = m_server->send("HEAD", target, token(u"coach"_s), {}, {{"Accept-Encoding", "identity"}});
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.headers.value("etag"), get.headers.value("etag"));
    QCOMPARE(head.headers.value("content-length"), get.headers.value("content-length"));
    QCOMPARE(m_server->send("HEAD", target).status, 401);
}

void ServerTest::refusesQueries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("misspelt") << QByteArray("/api/v1/players?seson=1") << QByteArray("Did you mean");
    QTest::newRow("unknown") << QByteArray("/api/v1/me?colour=red") << QByteArray("takes none");
    QTest::newRow("twice") << QByteArray("/api/v1/players?season=1&season=2") << QByteArray("duplicate_parameter");
    QTest::newRow("missing") << QByteArray("/api/v1/players") << QByteArray("season");
    QTest::newRow("not a number") << QByteArray("/api/v1/players?season=one") << QByteArray("whole number");
    QTest::newRow("limit too large") << QByteArray("/api/v1/players?season=1&limit=201") << QByteArray("from 1 to 200");
    QTest::newRow("not UTF-8") << QByteArray("/api/v1/players?season=1&q=%ff") << QByteArray("Bad Request");
    QTest::newRow("half a character") << QByteArray("/api/v1/players?season=1&q=%c3") << QByteArray("Bad Request");
    QTest::newRow("unknown field") << QByteArray("/api/v1/players/PLAYER/statistics?season=SEASON&fields=gaols") << QByteArray("goals");
    QTest::newRow("unknown metric") << QByteArray("/api/v1/players/PLAYER/trend?season=SEASON&metric=nothing") << QByteArray("nothing");
    QTest::newRow("unknown part") << QByteArray("/api/v1/teams/TEAM/statistics?season=SEASON&include=everything") << QByteArray("fairness");
    QTest::newRow("foreign cursor") << QByteArray("/api/v1/players?season=SEASON&cursor=abc") << QByteArray("cursor");
}

void ServerTest::refusesQueries()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, says);
    target.replace("SEASON", QByteArray::number(m_league->season.own))
        .replace("PLAYER", QByteArray::number(m_league->player.own))
        .replace("TEAM", QByteArray::number(m_league->team.own));
    const auto answer = m_server->get(target, token(u"coach"_s));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QVERIFY2(answer.body.contains(says), answer.body.constData());
    // What is no HTTP at all is refused before anybody asks who sent it.
    if (says != "Bad Request")
        QCOMPARE(m_server->get(target).status, 401);
}

void ServerTest::pagesPlayers()
{
    QStringList names;
    QByteArray target = "/api/v1/players?" + season() + "&limit=1";
    QByteArray stale;
    for (int page = 0; page < 5 && !target.isEmpty(); ++page) {
        const auto answer = m_server->get(target, token(u"admin"_s));
        QCOMPARE(answer.status, 200);
        for (const auto &player : answer.json()["data"_L1].toArray())
            names.append(player.toObject()["name"_L1].toString());
        target = answer.json()["links"_L1].toObject()["next"_L1].toObject()["href"_L1].toString().toLatin1();
        stale = target.isEmpty() ? stale : target;
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(names.contains(u"Zoë Ødegård"_s));
    const auto found = m_server->get("/api/v1/players?" + season() + "&q=odegard", token(u"admin"_s));
    QCOMPARE(found.json()["data"_L1].toArray().size(), 1);
    const auto hidden = m_server->get("/api/v1/players?" + season() + "&q=odegard", token(u"coach"_s));
    QCOMPARE(hidden.json()["data"_L1].toArray().size(), 0);
    m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
    QCOMPARE(m_server->get(stale, token(u"admin"_s)).status, 410);
}

void ServerTest::makesASeason()
{
    const QJsonObject squadMember{{u"name"_s, u"O'Brien"_s}, {u"shirt"_s, u"7"_s}};
    QJsonObject body{{u"sport"_s, u"football"_s},
                     {u"competition"_s, u"Sunday League"_s},
                     {u"label"_s, u"2025"_s},
                     {u"first"_s, u"2025-01-01"_s},
                     {u"last"_s, u"2025-12-31"_s},
                     {u"time_zone"_s, u"Europe/Dublin"_s},
                     {u"team"_s, u"<b>Rovers</b> 50%"_s},
                     {u"match_length"_s, 60},
                     {u"squad"_s, QJsonArray{squadMember}}};
    const auto json = [&] { return QJsonDocument(body).toJson(); };
    auto key = [number = 0]() mutable {
        return QList<std::pair<QByteArray, QByteArray>>{{"Idempotency-Key", QByteArray("season " + QByteArray::number(++number))}};
    };
    QCOMPARE(m_server->send("POST", "/api/v1/seasons", token(u"coach"_s), json()).status, 403);
    QCOMPARE(m_server->send("POST", "/api/v1/seasons", token(u"admin"_s), json()).status, 400);
    const auto made = m_server->send("POST", "/api/v1/seasons", token(u"admin"_s), json(), key());
    QVERIFY2(made.status == 201, made.body.constData());
    const auto id = made.json()["data"_L1].toObject()["id"_L1].toInteger();
    const auto players = m_server->get("/api/v1/players?season=" + QByteArray::number(id), token(u"admin"_s));
    QCOMPARE(players.json()["data"_L1].toArray()[0].toObject()["name"_L1].toString(), u"O'Brien"_s);
    const auto teams = m_server->get("/api/v1/teams?season=" + QByteArray::number(id), token(u"admin"_s));
    QCOMPARE(teams.json()["data"_L1].toArray()[0].toObject()["name"_L1].toString(), u"<b>Rovers</b> 50%"_s);
    QCOMPARE(m_server->send("POST", "/api/v1/seasons", token(u"admin"_s), json(), key()).status, 409);
    const QList<std::pair<QByteArray, QByteArray>> again{{"Idempotency-Key", "season 1"}};
    QCOMPARE(m_server->send("POST", "/api/v1/seasons", token(u"admin"_s), json(), again).body, made.body);

    body[u"label"_s] = u"2026"_s;
    body[u"sport"_s] = u"footbal"_s;
    body[u"time_zone"_s] = u"Europe/Nowhere"_s;
    body[u"last"_s] = u"2024-12-31"_s;
    body[u"squad"_s] = QJsonArray{squadMember, squadMember};
    const auto refused = m_server->send("POST", "/api/v1/seasons", token(u"admin"_s), json(), key());
    QCOMPARE(refused.status, 422);
    QStringList pointers;
    for (const auto &issue : refused.json()["errors"_L1].toArray())
        pointers.append(issue.toObject()["pointer"_L1].toString());
    QCOMPARE(pointers, (QStringList{u"/sport"_s, u"/last"_s, u"/time_zone"_s, u"/squad/1/name"_s}));
    QVERIFY(refused.body.contains("football"));
}

void ServerTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("unknown member") << QByteArray(R"({"name":"a","password":"b","admin":true})") << 400;
    QTest::newRow("member twice") << QByteArray(R"({"name":"a","name":"b","password":"c"})") << 400;
    QTest::newRow("wrong type") << QByteArray(R"({"name":1,"password":"b"})") << 400;
    QTest::newRow("missing member") << QByteArray(R"({"name":"a"})") << 400;
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\",\"password\":\"b\"}") << 400;
    QTest::newRow("deep") << QByteArray("[").repeated(100) << 400;
}

void ServerTest::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto answer = m_server->send("POST", "/api/v1/auth/login", {}, body);
    QVERIFY2(answer.status == status || answer.status == 422, answer.body.constData());
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    const auto plain = m_server->send("POST", "/api/v1/auth/login", {}, body, {{"Content-Type", "text/plain"}});
    QCOMPARE(plain.status, 415);
}

void ServerTest::speaksProblemsEverywhere()
{
    const auto unknown = m_server->get("/api/v2/players");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.headers.value("content-type"), "application/problem+json");
    const auto method = m_server->send("DELETE", "/api/v1/seasons", token(u"admin"_s));
    QCOMPARE(method.status, 405);
    QCOMPARE(method.headers.value("allow"), "GET, HEAD, POST, OPTIONS");
    QCOMPARE(method.headers.value("content-type"), "application/problem+json");
    const auto large = m_server->send("POST", "/api/v1/auth/login", {}, QByteArray(100'000, ' '));
    QCOMPARE(large.status, 413);
}

void ServerTest::writesDefinitions()
{
    const QByteArray target = "/api/v1/stat-definitions/01890a5d-ac96-774b-bcce-b302099a8058";
    const auto body = [&](const QByteArray &formula) {
        return R"({"sport":"football","team":)" + QByteArray::number(m_league->team.own)
            + R"(,"id":"own","names":{"en":"Own"},"short":"O","distribution":"ratio","formula":")" + formula + "\"}";
    };
    QCOMPARE(m_server->send("PUT", target, token(u"viewer"_s), body("goals")).status, 403);
    QCOMPARE(m_server->send("PUT", target, token(u"nobody"_s), body("goals")).status, 404);
    QCOMPARE(m_server->send("PUT", target, {}, body("goals")).status, 401);
    const auto wrong = m_server->send("PUT", target, token(u"coach"_s), body("goals / shotz"));
    QCOMPARE(wrong.status, 422);
    const auto issue = wrong.json()["errors"_L1].toArray()[0].toObject();
    QCOMPARE(issue["pointer"_L1].toString(), u"/formula"_s);
    QCOMPARE(issue["position"_L1].toInt(), 9);
    QCOMPARE(issue["suggestion"_L1].toString(), u"shots"_s);
    for (const char *bomb : {"goals=99", "((((((((((((((((((((((((((((((((((goals", "1,2", "\\u0000"}) {
        const auto answer = m_server->send("PUT", target, token(u"coach"_s), body(bomb));
        QVERIFY2(answer.status >= 400 && answer.status < 500, bomb);
    }
    // It comes to nothing that can be computed, and that at once.
    QCOMPARE(m_server->send("POST", "/api/v1/stat-definitions/check", token(u"coach"_s), body("goals^goals^(9^(9^9))")).status, 200);
    QCOMPARE(m_server->send("PUT", target, token(u"coach"_s), body("goals / shots")).status, 201);
    QCOMPARE(m_server->send("PUT", target, token(u"coach"_s), body("goals / shots")).status, 200);
    const auto fields = [](const QByteArray &etag) { return QList<std::pair<QByteArray, QByteArray>>{{"If-Match", etag}}; };
    QCOMPARE(m_server->get(target, token(u"viewer"_s)).status, 200);
    const auto first = m_server->get(target, token(u"coach"_s)).headers.value("etag");
    QVERIFY(!first.isEmpty());
    QCOMPARE(m_server->get(target, token(u"coach"_s), {{"If-None-Match", first}}).status, 304);
    QCOMPARE(m_server->send("PUT", target, token(u"coach"_s), body("goals")).status, 428);
    QCOMPARE(m_server->send("PUT", target, token(u"coach"_s), body("goals"), fields(first)).status, 200);
    QCOMPARE(m_server->send("PUT", target, token(u"coach"_s), body("shots"), fields(first)).status, 412);
    QVERIFY(m_server->get(target, token(u"coach"_s)).headers.value("etag") != first);
    QCOMPARE(m_server->send("DELETE", target, token(u"coach"_s)).status, 428);
    QCOMPARE(m_server->send("DELETE", target, token(u"coach"_s), {}, fields(first)).status, 412);
    QCOMPARE(m_server->send("DELETE", target, token(u"stranger"_s), {}, fields("*")).status, 404);
    QCOMPARE(m_server->send("DELETE", target, token(u"coach"_s), {}, fields(m_server->get(target, token(u"coach"_s)).headers.value("etag")))
                 .status,
             204);
    QCOMPARE(
        m_server->send("PUT", "/api/v1/stat-definitions/01890A5D-AC96-774B-BCCE-B302099A8058", token(u"coach"_s), body("goals")).status,
        404); // one spelling only
    QCOMPARE(m_server->send("POST", target, token(u"coach"_s), body("goals")).status, 405);
}

void ServerTest::limitsAnAccount()
{
    ServerProcess strict;
    m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
    TestLeague other;
    QVERIFY(other.isGood());
    const auto one = other.tokenOf(u"coach"_s);
    const auto two = other.tokenOf(u"viewer"_s);
    QVERIFY(strict.serve({u"--database"_s, other.path(), u"--rate"_s, u"0.5"_s}));
    QCOMPARE(strict.get("/api/v1/me", one).status, 200);
    QCOMPARE(strict.get("/api/v1/me", one).status, 200);
    const auto refused = strict.get("/api/v1/me", one);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.value("retry-after").toInt() >= 1);
    QCOMPARE(strict.get("/api/v1/me", two).status, 200);
    QCOMPARE(strict.get("/livez").status, 200);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
