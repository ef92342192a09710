// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "tests/server/support/editing.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Exports: whole, but nothing that the caller may not see; audited, and not too many. */
class ExportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesNothingOfOthers();
    void filtersBySeasonAndTeam();
    void gathersSeasons();
    void hasEveryColumnOfTheSport();
    void keepsNamesThatAreNotToBeSeen();
    void defusesNames();
    void isAudited();
    void leavesNotUnlessAudited();
    void hasAQuota();
    void hasLimits();

private:
    Caller who(const QString &name) const { return callerOf(*m_league, name); }
    static QString target(const QString &what, const QString &query = {})
    {
        return u"/api/v1/exports/"_s + what + (query.isEmpty() ? query : u'?' + query);
    }
    QString ownSeason() const { return u"season=%1"_s.arg(m_league->season.own); }
    Result<Reply> exported(const QString &what, const QString &query, const QString &name) const
    {
        return ask(*m_league, target(what, query), who(name));
    }
    /** How many rows an answer has; -1: none. */
    int rows(const QString &what, const QString &query, const QString &name) const;
    QSet<QString> names(const QString &query, const QString &name) const;
    QByteArray csv(const QString &what, const QString &name) const;
    void enterLines() const;
    void execute(const QString &sql) const
    {
        auto query = m_league->database->prepareText(sql);
        QVERIFY(query && Database::run(*query));
    }
    std::unique_ptr<TestLeague> m_league;
};

void ExportServiceTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

int ExportServiceTest::rows(const QString &what, const QString &query, const QString &name) const
{
    const auto reply = exported(what, query, name);
    if (!reply)
        return -1;
    const auto data = QJsonDocument::fromJson(reply->body).object().value("data"_L1);
    return int(data.isArray() ? data.toArray().size() : data.toObject().value("rows"_L1).toArray().size());
}

QSet<QString> ExportServiceTest::names(const QString &query, const QString &name) const
{
    QSet<QString> found;
    const auto reply = exported(u"players"_s, query, name);
    if (!reply)
        return {u"error"_s};
    const auto data = QJsonDocument::fromJson(reply->body).object().value("data"_L1).toArray();
    for (const auto &player : data)
        found.insert(player.toObject().value("name"_L1).toString());
    return found;
}

QByteArray ExportServiceTest::csv(const QString &what, const QString &name) const
{
    const auto path = target(what);
    const auto match = m_league->routes().match(Method::Get, path.toStdString());
    if (!match.route)
        return {};
    const auto reply = match.route->handler({.path = path.toLatin1(),
                                             .query = {{"season", QByteArray::number(m_league->season.own)}},
                                             .caller = who(name),
                                             .representation = Representation::Csv,
                                             .table = match.route->table});
    return reply ? reply->body : QByteArray();
}

/** A line of "Own", and one of "Other", in the match between them. */
void ExportServiceTest::enterLines() const
{
    const auto line = [](qint64 player, qint64 team, int goals) {
        return QJsonObject{{u"player"_s, player}, {u"team"_s, team},         {u"started"_s, true},
                           {u"time"_s, 5400},     {u"position"_s, u"FWD"_s}, {u"values"_s, QJsonObject{{u"goals"_s, goals}}}};
    };
    const QJsonArray lines{line(m_league->player.own, m_league->team.own, 1), line(m_league->player.other, m_league->team.other, 2)};
    const auto entered = send(*m_league, Method::Put, u"/api/v1/matches/%1/stat-lines"_s.arg(m_league->match.own), who(u"admin"_s),
                              bytesOf({{u"lines"_s, lines}}), always());
    QCOMPARE(faultOf(entered), u"ok"_s);
}

/** The competition shows teams only to their own people. */
void ExportServiceTest::givesNothingOfOthers()
{
    enterLines();
    const QString mine = u"Nuala Ní Dhomhnaill"_s;
    const QString theirs = u"Zoë Ødegård"_s;
    QVERIFY(names({}, u"admin"_s).contains(mine) && names({}, u"admin"_s).contains(theirs));
    for (const auto &name : {u"coach"_s, u"viewer"_s}) {
        QCOMPARE(names({}, name), (QSet<QString>{mine, u"Ng'ang'a Kipchoge"_s}));
        QCOMPARE(rows(u"registrations"_s, {}, name), 2);
        QCOMPARE(rows(u"matches"_s, {}, name), 1);
        QCOMPARE(rows(u"stat-lines"_s, ownSeason(), name), 1);
        QCOMPARE(rows(u"stat-lines"_s, u"season=%1"_s.arg(m_league->season.other), name), -1); // they do not play in it
        for (const auto &what : {u"players"_s, u"registrations"_s, u"matches"_s, u"stat-lines"_s}) {
            const auto reply = exported(what, ownSeason(), name);
            QVERIFY(reply);
            QVERIFY2(!reply->body.contains("Ødegård"), qPrintable(what));
        }
    }
    // The coach of the third team.
    QCOMPARE(names({}, u"stranger"_s), QSet<QString>());
    QCOMPARE(rows(u"registrations"_s, {}, u"stranger"_s), 0);
    QCOMPARE(rows(u"stat-lines"_s, ownSeason(), u"stranger"_s), 0);
    QCOMPARE(rows(u"matches"_s, {}, u"stranger"_s), 1);
    // Nobody's coach.
    for (const auto &what : {u"players"_s, u"registrations"_s, u"matches"_s}) {
        QCOMPARE(rows(what, {}, u"nobody"_s), 0);
        QCOMPARE(faultOf(exported(what, ownSeason(), u"nobody"_s)), u"not found"_s);
    }
    QCOMPARE(faultOf(exported(u"stat-lines"_s, ownSeason(), u"nobody"_s)), u"not found"_s);
    QCOMPARE(rows(u"stat-lines"_s, ownSeason(), u"admin"_s), 2);
}

void ExportServiceTest::filtersBySeasonAndTeam()
{
    enterLines();
    const auto team = [](qint64 id) { return u"team=%1"_s.arg(id); };
    const auto inSeason = ownSeason() + u'&';
    QCOMPARE(rows(u"players"_s, inSeason + team(m_league->team.other), u"admin"_s), 1);
    QCOMPARE(rows(u"players"_s, team(m_league->team.other), u"admin"_s), 1);
    QCOMPARE(rows(u"registrations"_s, team(m_league->team.other), u"admin"_s), 1);
    QCOMPARE(rows(u"matches"_s, inSeason + team(m_league->team.own), u"admin"_s), 1);
    QCOMPARE(rows(u"stat-lines"_s, inSeason + team(m_league->team.other), u"admin"_s), 1);
    for (const auto &what : {u"players"_s, u"registrations"_s, u"matches"_s, u"stat-lines"_s}) {
        // Not yours, and not there.
        QCOMPARE(faultOf(exported(what, inSeason + team(m_league->team.other), u"coach"_s)), u"not found"_s);
        QCOMPARE(faultOf(exported(what, inSeason + team(TestLeague::Ids::missing), u"coach"_s)), u"not found"_s);
        QCOMPARE(faultOf(exported(what, u"season=%1"_s.arg(TestLeague::Ids::missing), u"coach"_s)), u"not found"_s);
    }
    for (const auto &what : {u"players"_s, u"registrations"_s, u"matches"_s}) {
        QCOMPARE(rows(what, team(m_league->team.other), u"coach"_s), 0);
        QCOMPARE(rows(what, team(TestLeague::Ids::missing), u"coach"_s), 0);
    }
    QCOMPARE(faultOf(exported(u"stat-lines"_s, {}, u"admin"_s)), u"bad_parameter season"_s); // another season, other columns
}

/** Who plays in two seasons is one player with two registrations. */
void ExportServiceTest::gathersSeasons()
{
    m_league->change([&](Transaction &transaction) -> Result<void> {
        const auto added = m_league->rosterRepository->addRegistration(transaction,
                                                                       {.player = PlayerId{m_league->player.other},
                                                                        .team = TeamId{m_league->team.other},
                                                                        .season = SeasonId{m_league->season.other},
                                                                        .shirt = u"7"_s,
                                                                        .position = {},
                                                                        .from = QDate(2022, 8, 1),
                                                                        .to = {}});
        return added ? transaction.touch(SeasonId{m_league->season.other}) : failed(added);
    });
    const auto reply = exported(u"players"_s, u"team=%1"_s.arg(m_league->team.other), u"admin"_s);
    QVERIFY(reply);
    const auto data = QJsonDocument::fromJson(reply->body).object().value("data"_L1).toArray();
    QCOMPARE(data.size(), 1);
    QCOMPARE(data[0].toObject().value("registrations"_L1).toArray().size(), 2);
    QCOMPARE(rows(u"registrations"_s, u"team=%1"_s.arg(m_league->team.other), u"admin"_s), 2);
}

void ExportServiceTest::hasEveryColumnOfTheSport()
{
    enterLines();
    const auto read = CsvReader().read(csv(u"stat-lines"_s, u"coach"_s), u"lines.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->rowCount(), 1);
    const auto cell = [&](const QString &column) {
        const auto index = read->columnIndex(column);
        return index ? read->at(0, int(*index)).toString() : u"no such column"_s;
    };
    for (const auto &metric : m_league->packs->find(u"football"_s)->metrics())
        QCOMPARE(cell(u"values."_s + metric.id), metric.id == "goals"_L1 ? u"1"_s : QString()); // not recorded is not 0
    QCOMPARE(cell(u"name"_s), u"Nuala Ní Dhomhnaill"_s);
    QCOMPARE(cell(u"team_name"_s), u"Own"_s);
    QCOMPARE(cell(u"day"_s), u"2023-08-12"_s);
    QCOMPARE(cell(u"started"_s), u"true"_s);
    QCOMPARE(cell(u"time"_s), u"5400"_s);
    QCOMPARE(cell(u"position"_s), u"FWD"_s);
}

void ExportServiceTest::keepsNamesThatAreNotToBeSeen()
{
    enterLines();
    execute(u"UPDATE player SET initials_only = 1 WHERE id = %1"_s.arg(m_league->player.own));
    QVERIFY(csv(u"stat-lines"_s, u"coach"_s).contains(",N. N. D.,"));
    QVERIFY(csv(u"players"_s, u"coach"_s).contains(",N. N. D.,"));
    execute(u"UPDATE player SET erased = 1 WHERE id = %1"_s.arg(m_league->player.own));
    for (const auto &what : {u"stat-lines"_s, u"players"_s}) {
        const auto body = csv(what, u"coach"_s);
        QVERIFY(!body.isEmpty());
        QVERIFY2(!body.contains("Nuala") && !body.contains("N. N. D."), body.constData());
    }
    QCOMPARE(rows(u"stat-lines"_s, ownSeason(), u"coach"_s), 1); // what the team did stays
}

void ExportServiceTest::defusesNames()
{
    enterLines();
    const QStringList attacks{u"=cmd|' /C calc'!A0"_s,
                              u"+1+1"_s,
                              u"-2+3"_s,
                              u"@SUM(1)"_s,
                              u"＝1+1"_s,
                              u"\t=1"_s,
                              u" =1"_s,
                              u"a;=1"_s,
                              u"'=1"_s,
                              u"\"; DROP TABLE player;--"_s,
                              u"O'Brien\r\n=1"_s,
                              u"<script>x</script>"_s,
                              u"\u202E=1"_s};
    for (const QString &attack : attacks) {
        auto query = m_league->database->prepareText(u"UPDATE player SET name = :name WHERE id = :id"_s);
        QVERIFY(query);
        query->bindValue(u":name"_s, attack);
        query->bindValue(u":id"_s, m_league->player.own);
        QVERIFY(Database::run(*query));
        for (const auto &what : {u"players"_s, u"stat-lines"_s}) {
            m_league->now += 3600; // the quota is another test's
            const auto read = CsvReader().read(csv(what, u"coach"_s), u"a.csv"_s);
            QVERIFY2(read, qPrintable(attack));
            const auto column = read->columnIndex(u"name"_s);
            QVERIFY(column);
            bool found = false;
            for (qsizetype row = 0; row < read->rowCount(); ++row) {
                const auto cell = read->at(row, int(*column)).toString();
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(cell.trimmed().at(0)), qPrintable(cell));
                found = found || QString(cell).remove(u'\'') == QString(attack).remove(u'\'');
            }
            QVERIFY2(found, qPrintable(attack)); // nothing of it is lost
        }
    }
}

void ExportServiceTest::isAudited()
{
    const auto data = m_league->database->dataRevision();
    const auto before = numberOf(*m_league, u"SELECT count(*) FROM audit"_s);
    const auto reply = exported(u"players"_s, ownSeason() + u"&team=%1"_s.arg(m_league->team.own), u"coach"_s);
    QVERIFY(reply);
    QVERIFY(reply->version.isEmpty() && reply->tag.isEmpty()); // no-store
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit"_s), before + 1);
    const auto last = [&](const QString &column) {
        return textOf(*m_league, u"SELECT %1 FROM audit ORDER BY id DESC LIMIT 1"_s.arg(column));
    };
    QCOMPARE(last(u"action"_s), u"export.players"_s);
    QCOMPARE(last(u"actor"_s), QString::number(toNumber(who(u"coach"_s).user)));
    QCOMPARE(last(u"subject_kind"_s), u"season"_s);
    QCOMPARE(last(u"subject"_s), QString::number(m_league->season.own));
    const auto detail = QJsonDocument::fromJson(last(u"detail"_s).toUtf8()).object();
    QCOMPARE(detail.value("form"_L1).toString(), u"json"_s);
    QCOMPARE(detail.value("bytes"_L1).toInteger(), reply->body.size());
    QCOMPARE(detail.value("team"_L1).toInteger(), m_league->team.own);
    QCOMPARE(m_league->database->dataRevision(), data); // voids nobody's cache
    // What was refused is no export.
    QVERIFY(!exported(u"players"_s, u"season=%1"_s.arg(m_league->season.other), u"coach"_s));
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit"_s), before + 1);
}

void ExportServiceTest::leavesNotUnlessAudited()
{
    execute(u"ALTER TABLE audit RENAME TO elsewhere"_s);
    for (const auto &what : {u"players"_s, u"matches"_s, u"registrations"_s, u"stat-lines"_s})
        QVERIFY2(!exported(what, ownSeason(), u"admin"_s), qPrintable(what));
    execute(u"ALTER TABLE elsewhere RENAME TO audit"_s);
    QVERIFY(exported(u"players"_s, ownSeason(), u"admin"_s));
}

/** Of all exports of an account together. */
void ExportServiceTest::hasAQuota()
{
    const int most = ExportLimits().perHour;
    for (int index = 0; index < most; ++index) {
        const auto reply = exported(index % 2 ? u"players"_s : u"matches"_s, {}, u"coach"_s);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        m_league->now += 1;
        QCOMPARE(faultOf(exported(u"stat-lines"_s, u"season=x"_s, u"coach"_s)), u"bad_parameter season"_s); // does not count
    }
    const auto refused = exported(u"registrations"_s, {}, u"coach"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooMany);
    QCOMPARE(refused.error().retryAfter, 3600 - most); // then the first one is an hour ago
    QVERIFY(refused.error().detail.contains(QString::number(most)));
    QVERIFY(exported(u"registrations"_s, {}, u"admin"_s)); // another account
    m_league->now += 3600 - most;
    QVERIFY(exported(u"registrations"_s, {}, u"coach"_s));
    QCOMPARE(exported(u"registrations"_s, {}, u"coach"_s).error().code, ErrorCode::TooMany);
}

void ExportServiceTest::hasLimits()
{
    enterLines();
    const auto caller = who(u"admin"_s);
    const auto clock = [] { return qint64(0); };
    ExportService small(*m_league->database, *m_league->rosters, *m_league->squads, *m_league->packs, clock, {.rows = 1, .bytes = 10});
    const auto says = [](const auto &answer) {
        return !answer && answer.error().code == ErrorCode::TooLarge && answer.error().detail.contains(u"season"_s)
            && answer.error().detail.contains(u"team"_s);
    };
    QVERIFY(says(small.players({}, caller)));
    QVERIFY(says(small.matches({}, caller)));
    QVERIFY(says(small.registrations({}, caller)));
    const SeasonId season{m_league->season.own};
    QVERIFY(says(small.players({.season = season, .team = {}}, caller)));
    QVERIFY(says(small.lines(season, {}, caller)));
    const auto fits = small.lines(season, TeamId{m_league->team.own}, caller);
    QVERIFY(fits);
    QCOMPARE(fits->data.rows.size(), 1);
    const auto before = numberOf(*m_league, u"SELECT count(*) FROM audit"_s);
    QVERIFY(says(small.finish(u"players"_s, {}, u"csv"_s, 11, caller, {})));
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM audit"_s), before);
    QVERIFY(small.finish(u"players"_s, {}, u"csv"_s, 10, caller, {}));
}

QTEST_GUILESS_MAIN(ExportServiceTest)
#include "tst_exportservice.moc"
