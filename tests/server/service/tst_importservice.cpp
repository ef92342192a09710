// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importtemplate.h"
#include "core/import/seasonreader.h"
#include "core/stats/summary.h"
#include "server/data/framestore.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/service/importservice.h"
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtSql/QSqlRecord>
#include <QtTest/QTest>
#include <cmath>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }
    void writesEverything();
    void secondTimeChangesNothing();
    void changedLineKeepsItsHistory();
    void newRoundIsAddedToTheSeason();
    void transferMakesTwoRegistrations();
    void thereAndBackMakesThree();
    void transferFoundLaterEndsTheFirst();
    void coachesRegistrationIsLeftAlone();
    void newSpellingKeepsThePlayer();
    void oldSpellingComesBackWithoutChange();
    void correctedScoreKeepsItsHistory();
    void keysPerSeasonStartAgain();
    void ownTablesMeanWhoIsThere();
    void ownTablesTellOfDaysFarOutside();
    void localDayFollowsTheTimeZone();
    void refusals_data();
    void refusals();
    void fullDiskChangesNothing();
    void premierLeague();

private:
    ImportReport write(const SeasonData &data)
    {
        const auto report = ImportService(*m_database, *m_packs).write(data);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    QVariant ask(const QString &sql)
    {
        auto query = m_database->prepareText(sql);
        return query && Database::run(*query) && query->next() ? query->value(0) : QVariant();
    }
    /** Everything that the database says, but for the audit of tries. */
    QStringList dump()
    {
        QStringList all;
        for (const QString &table :
             {u"team"_s, u"player"_s, u"player_alias"_s, u"registration"_s, u"match"_s, u"match_team"_s, u"external_id"_s,
              u"stat_line_football"_s, u"stat_line_football_history"_s, u"season"_s, u"revision"_s, u"import_batch"_s, u"audit"_s}) {
            auto query = m_database->prepareText(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table));
            if (!query || !Database::run(*query))
                continue;
            while (query->next()) {
                QStringList cells{table};
                for (int i = 0; i < query->record().count(); ++i)
                    cells.append(query->value(i).toString());
                all.append(cells.join(u'|'));
            }
        }
        return all;
    }
    std::optional<SportPacks> m_packs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const SportPack *football = nullptr;

SourceLine lineOf(const QString &player, const QString &match, const QString &team, int minutes = 90, double goals = 0)
{
    SourceLine line{.player = player,
                    .match = match,
                    .team = team,
                    .started = minutes > 45,
                    .played = minutes > 0,
                    .time = minutes * 60,
                    .position = u"FWD"_s,
                    .values = std::vector<double>(size_t(football->metrics().size()), std::nan(""))};
    line.values[size_t(*football->metricIndex(u"goals"_s))] = goals;
    return line;
}

SourceMatch matchOf(const QString &key, int round, const QString &home, const QString &away, int homeScore = 1, int awayScore = 0)
{
    return {.key = key,
            .round = round,
            .kickOff = QDateTime(QDate(2023, 8, 5).addDays(7 * round), QTime(14, 0), QTimeZone::UTC),
            .home = home,
            .away = away,
            .homeScore = homeScore,
            .awayScore = awayScore};
}

/** Two teams, three players, two matches. */
SeasonData small()
{
    SeasonData data{.source = u"test"_s,
                    .sport = u"football"_s,
                    .competition = u"Regional League"_s,
                    .timeZone = u"Europe/Berlin"_s,
                    .label = u"2023/24"_s,
                    .files = {u"a.csv"_s}};
    data.teams = {
        {.key = u"H"_s, .name = u"Harbour City"_s}, {.key = u"O"_s, .name = u"Old Mill"_s}, {.key = u"N"_s, .name = u"Northfield"_s}};
    data.players = {{.key = u"1"_s, .name = u"Ann Lee"_s, .shirt = u"9"_s},
                    {.key = u"2"_s, .name = u"Bo Hart"_s},
                    {.key = u"3"_s, .name = u"Cy Moss"_s}};
    data.matches = {matchOf(u"m1"_s, 1, u"H"_s, u"O"_s), matchOf(u"m2"_s, 2, u"O"_s, u"N"_s)};
    data.lines = {lineOf(u"1"_s, u"m1"_s, u"H"_s, 90, 1), lineOf(u"2"_s, u"m1"_s, u"O"_s), lineOf(u"2"_s, u"m2"_s, u"O"_s, 0),
                  lineOf(u"3"_s, u"m2"_s, u"N"_s)};
    return data;
}

} // namespace

void TestImportService::initTestCase()
{
    auto packs = SportPacks::shipped();
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().detail));
    m_packs = *std::move(packs);
    football = m_packs->find(u"football"_s);
    QVERIFY(football);
}

void TestImportService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing).value());
}

void TestImportService::writesEverything()
{
    const ImportReport report = write(small());
    QVERIFY(report.seasonAdded);
    QCOMPARE(report.teamsAdded, 3);
    QCOMPARE(report.playersAdded, 3);
    QCOMPARE(report.matchesAdded, 2);
    QCOMPARE(report.linesAdded, 4);
    QCOMPARE(report.registrationsAdded, 3);
    QCOMPARE(report.revision, m_database->revision());
    const RosterRepository roster(*m_database);
    QCOMPARE(roster.seasonRevision(report.season).value(), report.revision);
    const SeasonInfo season = roster.season(report.season).value();
    QCOMPARE(season.first, QDate(2023, 8, 12));
    QCOMPARE(season.last, QDate(2023, 8, 19));
    QVERIFY(!season.leagueVisible);
    const PlayerInfo ann = roster.players(report.season, {}, {}).value().constFirst();
    QCOMPARE(ann.name, u"Ann Lee"_s);
    QCOMPARE(ann.registrations.constFirst().shirt, u"9"_s);
    QCOMPARE(ann.registrations.constFirst().position, u"FWD"_s);
    QCOMPARE(ask(u"SELECT goals FROM stat_line_football WHERE player = %1"_s.arg(toNumber(ann.id))).toInt(), 1);
    QVERIFY(ask(u"SELECT shots FROM stat_line_football"_s).isNull());
    QCOMPARE(ask(u"SELECT count(*) FROM audit WHERE action = 'season.import'"_s).toInt(), 1);
    QCOMPARE(ask(u"SELECT files FROM import_batch"_s).toString(), u"[\"a.csv\"]"_s);
}

void TestImportService::secondTimeChangesNothing()
{
    const ImportReport first = write(small());
    const QStringList before = dump();
    const ImportReport second = write(small());
    QVERIFY(!second.changedAnything());
    QCOMPARE(second.linesUnchanged, 4);
    QCOMPARE(second.season, first.season);
    QCOMPARE(second.revision, first.revision);
    QCOMPARE(dump(), before);
}

void TestImportService::changedLineKeepsItsHistory()
{
    const ImportReport first = write(small());
    QVERIFY(!ask(u"INSERT INTO user (id, uuid, name, folded, password, role, created_at, password_at) "
                 "VALUES (5, '00000000-0000-7000-8000-000000000005', 'Coach', 'coach', '', 'coach', 0, 0) RETURNING id"_s)
                 .isNull());
    SeasonData data = small();
    data.lines[0] = lineOf(u"1"_s, u"m1"_s, u"H"_s, 88, 2);
    const auto second = ImportService(*m_database, *m_packs).write(data, {.actor = UserId{5}, .reason = u"referee's report"_s});
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(second->linesChanged, 1);
    QCOMPARE(second->linesUnchanged, 3);
    QCOMPARE(ask(u"SELECT goals FROM stat_line_football WHERE goals > 0"_s).toInt(), 2);
    QCOMPARE(ask(u"SELECT goals || '/' || time || '/' || revision_from || '/' || revision_to || '/' || reason || '/' || actor "
                 "FROM stat_line_football_history"_s)
                 .toString(),
             u"1.0/5400/%1/%2/referee's report/5"_s.arg(toNumber(first.revision)).arg(toNumber(second->revision)));
}

void TestImportService::newRoundIsAddedToTheSeason()
{
    const ImportReport first = write(small());
    SeasonData data = small();
    data.matches = {matchOf(u"m3"_s, 3, u"N"_s, u"H"_s)};
    data.lines = {lineOf(u"1"_s, u"m3"_s, u"H"_s)};
    const ImportReport second = write(data);
    QCOMPARE(second.season, first.season);
    QCOMPARE(second.matchesAdded, 1);
    QCOMPARE(second.linesAdded, 1);
    QCOMPARE(second.registrationsAdded, 0);
    QCOMPARE(second.registrationsChanged, 0);
    QCOMPARE(RosterRepository(*m_database).season(first.season).value().last, QDate(2023, 8, 26));
}

void TestImportService::transferMakesTwoRegistrations()
{
    SeasonData data = small();
    data.lines.push_back(lineOf(u"1"_s, u"m2"_s, u"N"_s));
    const ImportReport report = write(data);
    QCOMPARE(report.playersAdded, 3);
    QCOMPARE(report.registrationsAdded, 4);
    const RosterRepository roster(*m_database);
    const PlayerInfo ann = roster.players(report.season, {}, {}).value().constFirst();
    QCOMPARE(ann.registrations.size(), 2);
    QCOMPARE(ann.registrations[0].teamName, u"Harbour City"_s);
    QCOMPARE(ann.registrations[0].to, QDate(2023, 8, 12));
    QCOMPARE(ann.registrations[1].teamName, u"Northfield"_s);
    QVERIFY(!ann.registrations[1].to.isValid());
    QVERIFY(!write(data).changedAnything());
}

void TestImportService::thereAndBackMakesThree()
{
    SeasonData data = small();
    data.matches.push_back(matchOf(u"m3"_s, 3, u"N"_s, u"H"_s));
    data.lines.push_back(lineOf(u"1"_s, u"m2"_s, u"N"_s));
    data.lines.push_back(lineOf(u"1"_s, u"m3"_s, u"H"_s));
    const ImportReport report = write(data);
    QCOMPARE(RosterRepository(*m_database).players(report.season, {}, {}).value().constFirst().registrations.size(), 3);
    QVERIFY(!write(data).changedAnything());
}

void TestImportService::transferFoundLaterEndsTheFirst()
{
    write(small());
    SeasonData data = small();
    data.lines = {lineOf(u"1"_s, u"m2"_s, u"N"_s)};
    data.matches = {matchOf(u"m2"_s, 2, u"O"_s, u"N"_s)};
    const ImportReport report = write(data);
    QCOMPARE(report.registrationsAdded, 1);
    QCOMPARE(report.registrationsChanged, 1);
    QCOMPARE(ask(u"SELECT count(*) FROM registration_history WHERE to_day IS NULL"_s).toInt(), 1);
    QVERIFY(!write(data).changedAnything());
}

void TestImportService::coachesRegistrationIsLeftAlone()
{
    const ImportReport first = write(small());
    RosterRepository roster(*m_database);
    auto transaction = std::move(m_database->begin().value());
    RegistrationRow row = roster.registrations(first.season).value().constFirst();
    row.value.from = QDate(2023, 7, 1);
    row.value.shirt = u"99"_s;
    QVERIFY(roster.changeRegistration(transaction, row, u"signed in July"_s, {}));
    QVERIFY(transaction.commit());
    QVERIFY(!write(small()).changedAnything());
    QCOMPARE(roster.registrations(first.season).value().constFirst().value.from, QDate(2023, 7, 1));
}

void TestImportService::newSpellingKeepsThePlayer()
{
    const ImportReport first = write(small());
    SeasonData data = small();
    data.players[0].name = u"Anne Lee"_s;
    const ImportReport second = write(data);
    QCOMPARE(second.playersAdded, 0);
    QCOMPARE(second.playersRenamed, 1);
    const RosterRepository roster(*m_database);
    const QList<PlayerInfo> players = roster.players(first.season, {}, {}).value();
    QCOMPARE(players.size(), 3);
    QCOMPARE(players.constFirst().name, u"Anne Lee"_s);
    QCOMPARE(roster.namesOf(players.constFirst().id).value(), (QStringList{u"Anne Lee"_s, u"Ann Lee"_s}));
}

void TestImportService::oldSpellingComesBackWithoutChange()
{
    write(small());
    SeasonData data = small();
    data.players[0].name = u"Anne Lee"_s;
    write(data);
    QVERIFY(!write(small()).changedAnything());
    QCOMPARE(ask(u"SELECT count(*) FROM player WHERE name = 'Anne Lee'"_s).toInt(), 1);
}

void TestImportService::correctedScoreKeepsItsHistory()
{
    write(small());
    SeasonData data = small();
    data.matches[0].homeScore = 3;
    const ImportReport report = write(data);
    QCOMPARE(report.matchesChanged, 1);
    QCOMPARE(report.linesChanged, 0);
    QCOMPARE(ask(u"SELECT home_score FROM match_history"_s).toInt(), 1);
}

void TestImportService::keysPerSeasonStartAgain()
{
    write(small());
    SeasonData next = small();
    next.label = u"2024/25"_s;
    for (SourceMatch &match : next.matches)
        match.kickOff = match.kickOff.addYears(1);
    next.players[0].name = u"Somebody Else"_s;
    const ImportReport report = write(next);
    QVERIFY(report.seasonAdded);
    QCOMPARE(report.playersAdded, 3);
    QCOMPARE(ask(u"SELECT count(*) FROM team"_s).toInt(), 3);
    QCOMPARE(ask(u"SELECT count(*) FROM competition"_s).toInt(), 1);
}

void TestImportService::ownTablesTellOfDaysFarOutside()
{
    write(small());
    SeasonData own = small();
    own.source = u"own"_s;
    own.keysByName = true;
    for (SourceLine &line : own.lines) {
        line.file = 0;
        line.line += 7;
    }
    QVERIFY(write(own).findings.issues().isEmpty());
    const auto later = [&own](int days) {
        SeasonData moved = own;
        moved.matches[1].key += QString::number(days);
        moved.matches[1].kickOff = moved.matches[1].kickOff.addDays(days);
        for (SourceLine &line : moved.lines)
            line.match = line.match == own.matches[1].key ? moved.matches[1].key : line.match;
        return moved;
    };
    QVERIFY(write(later(20)).findings.issues().isEmpty()); // the next weeks of a season that its tables began
    const auto last = ask(u"SELECT last_day FROM season"_s).toString();
    const auto warned = ImportService(*m_database, *m_packs).write(later(3'650), {.dryRun = true});
    QVERIFY(warned);
    QCOMPARE(warned->findings.issues().size(), 1);
    const Issue issue = warned->findings.issues().constFirst();
    QCOMPARE(issue.code, u"season_widened"_s);
    QCOMPARE(issue.severity, Severity::Warning);
    QCOMPARE(issue.file, u"a.csv"_s);
    QCOMPARE(issue.line, own.lines[2].line);
    QVERIFY2(issue.detail.contains(last) && issue.detail.startsWith(u"1 match"_s), qPrintable(issue.detail));
    QCOMPARE(ask(u"SELECT last_day FROM season"_s).toString(), last); // only looked
    SeasonData known = later(3'650);
    known.keysByName = false; // a source's season follows its matches
    QVERIFY(write(known).findings.issues().isEmpty());
}

void TestImportService::ownTablesMeanWhoIsThere()
{
    const ImportReport first = write(small());
    const int players = ask(u"SELECT count(*) FROM player"_s).toInt();
    const int matches = ask(u"SELECT count(*) FROM \"match\""_s).toInt();
    // The same people and matches by another source, which knows names, teams and days only, and one metric.
    SeasonData own = small();
    own.source = u"own"_s;
    own.keysByName = true;
    for (SourceMatch &match : own.matches) {
        match.key += u"-own"_s;
        match.round = 0;
        match.kickOff = match.kickOff.addSecs(-3'600 * 2); // noon of the day
        match.homeScore.reset();
        match.awayScore.reset();
    }
    for (SourcePlayer &player : own.players)
        player.key += u"-own"_s;
    const int assists = int(*football->metricIndex(u"assists"_s));
    const int goals = int(*football->metricIndex(u"goals"_s));
    for (SourceLine &line : own.lines) {
        line.player += u"-own"_s;
        line.match += u"-own"_s;
        line.values[size_t(goals)] = std::nan("");
        line.values[size_t(assists)] = 1;
        line.position.clear();
    }
    const ImportReport report = write(own);
    QCOMPARE(report.season, first.season);
    QCOMPARE(report.playersAdded, 0);
    QCOMPARE(report.matchesAdded, 0);
    QCOMPARE(report.matchesChanged, 0); // round, time of day and score stay
    QCOMPARE(report.linesAdded, 0);
    QCOMPARE(report.linesChanged, int(own.lines.size()));
    QCOMPARE(ask(u"SELECT count(*) FROM player"_s).toInt(), players);
    QCOMPARE(ask(u"SELECT count(*) FROM \"match\""_s).toInt(), matches);
    QCOMPARE(ask(u"SELECT count(*) FROM stat_line_football WHERE goals IS NULL OR position = ''"_s).toInt(), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM stat_line_football WHERE assists = 1"_s).toInt(), int(own.lines.size()));
    QCOMPARE(write(own).linesUnchanged, int(own.lines.size()));
    // Two of one name in one team are asked about, never guessed.
    ask(u"UPDATE registration SET team = (SELECT min(id) FROM team)"_s);
    ask(u"UPDATE player SET folded = 'ann lee'"_s);
    for (SourcePlayer &player : own.players)
        player.key += u"-again"_s;
    for (SourceLine &line : own.lines)
        line.player += u"-again"_s;
    const auto refused = ImportService(*m_database, *m_packs).write(own);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(u"Ann Lee"_s), qPrintable(refused.error().detail));
}

void TestImportService::localDayFollowsTheTimeZone()
{
    SeasonData data = small();
    data.timeZone = u"Asia/Tokyo"_s;
    data.matches[0].kickOff = QDateTime(QDate(2023, 8, 12), QTime(20, 0), QTimeZone::UTC);
    const ImportReport report = write(data);
    const MatchInfo match = MatchRepository(*m_database).matches(report.season).value().constFirst();
    QCOMPARE(match.day, QDate(2023, 8, 13));
    QCOMPARE(match.kickOff, data.matches[0].kickOff);
}

void TestImportService::refusals_data()
{
    QTest::addColumn<SeasonData>("data");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code, const std::function<void(SeasonData &)> &change) {
        SeasonData data = small();
        data.lines.back().file = 0;
        data.lines.back().line = 7;
        change(data);
        QTest::newRow(name) << data << code;
    };
    row("duplicate line", u"duplicate_line"_s, [](SeasonData &d) { d.lines.push_back(d.lines.back()); });
    row("out of range", u"out_of_range"_s, [](SeasonData &d) { d.lines.back() = lineOf(u"3"_s, u"m2"_s, u"N"_s, 90, 99); });
    row("negative time", u"time_out_of_range"_s, [](SeasonData &d) { d.lines.back().time = -60; });
    row("team did not play", u"unknown_team"_s, [](SeasonData &d) { d.lines.back().team = u"H"_s; });
    row("unknown player", u"unknown_player"_s, [](SeasonData &d) { d.lines.back().player = u"77"_s; });
    row("unknown match", u"unknown_match"_s, [](SeasonData &d) { d.lines.back().match = u"m9"_s; });
    row("team against itself", u"unknown_team"_s, [](SeasonData &d) { d.matches[1].away = d.matches[1].home; });
    row("no name", u"name"_s, [](SeasonData &d) { d.players[0].name = u"  "_s; });
    row("U+0000 in a name", u"name"_s, [](SeasonData &d) { d.players[0].name = u"A\0B"_s; });
    row("unknown time zone", u"time_zone"_s, [](SeasonData &d) { d.timeZone = u"Europe/Nowhere"_s; });
    row("no competition", u"season"_s, [](SeasonData &d) { d.competition.clear(); });
    row("values of another sport", u"value_count"_s, [](SeasonData &d) { d.lines.back().values.pop_back(); });
}

void TestImportService::refusals()
{
    QFETCH(SeasonData, data);
    QFETCH(QString, code);
    write(small());
    const QStringList before = dump();
    data.label = u"other"_s;
    const auto report = ImportService(*m_database, *m_packs).write(data);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Invalid);
    QCOMPARE(report.error().issues.constFirst().code, code);
    QCOMPARE(dump(), before);
}

void TestImportService::fullDiskChangesNothing()
{
    write(small());
    const QStringList before = dump();
    SeasonData data = small();
    for (int i = 10; i < 3000; ++i) {
        const QString key = QString::number(i);
        data.players.push_back({.key = key, .name = u"Player "_s + key});
        data.lines.push_back(lineOf(key, u"m1"_s, u"H"_s));
    }
    const int pages = ask(u"PRAGMA page_count"_s).toInt();
    QCOMPARE(ask(u"PRAGMA max_page_count = %1"_s.arg(pages + 5)).toInt(), pages + 5);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
    const auto report = ImportService(*m_database, *m_packs).write(data);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unavailable);
    QCOMPARE(report.error().detail, u"The disk is full. Nothing was changed; free some space and try again."_s);
    QCOMPARE(dump(), before);
    QVERIFY(!ask(u"PRAGMA max_page_count = 1000000"_s).isNull());
    QCOMPARE(write(data).playersAdded, 2990);
    QCOMPARE(ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestImportService::premierLeague()
{
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data/football-fpl-2023-24"));
    if (!folder.exists())
        QSKIP("the real seasons are not beside the checkout");
    QElapsedTimer timer;
    timer.start();
    const auto season = readSeason({folder.path()}, ImportTemplate::shipped(u"fpl"_s).value(), *football);
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const qint64 reading = timer.restart();
    const ImportReport report = write(season->data);
    qInfo("read and checked in %lld ms, written in %lld ms", reading, timer.elapsed());
    QCOMPARE(report.linesAdded, 29725);
    QCOMPARE(report.playersAdded, 865);
    QCOMPARE(report.matchesAdded, 380);
    // 21 players with a second club, one with a third, one on loan and back.
    QCOMPARE(report.registrationsAdded, 865 + 21 + 2 + 2);

    timer.restart();
    QVERIFY(!write(season->data).changedAnything());
    qInfo("the second time in %lld ms", timer.elapsed());

    timer.restart();
    FrameStore frames(*m_database, [this](const QString &sport) { return m_packs->find(sport); });
    const auto frame = frames.frameFor(report.season);
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail));
    qInfo("frame of %lld lines in %lld ms, %lld KiB", qint64((*frame)->rowCount()), timer.elapsed(), qint64((*frame)->byteCount() / 1024));
    QCOMPARE((*frame)->rowCount(), 29725);
    QCOMPARE((*frame)->players().size(), 865);
    QCOMPARE(frames.frameFor(report.season).value().get(), frame->get());
    const auto haaland = std::ranges::find((*frame)->players(), u"Erling Haaland"_s, &FramePlayer::name);
    QVERIFY(haaland != (*frame)->players().end());
    const auto [first, last] = (*frame)->rowsOf((*frame)->indexOf(haaland->id).value());
    QCOMPARE(last - first, 38);
    const auto summary = summarise(**frame, *football, haaland->id, {.season = report.season},
                                   {.time = football->time(), .cohort = u"competition"_s, .minimumTime = 900 * 60});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
    QCOMPARE(summary->sample.matches, 31);
    QCOMPARE(summary->sample.time, 2553 * 60);
    const MetricSummary *goals = summary->find(u"goals"_s);
    QVERIFY(goals);
    QCOMPARE(goals->total.number, std::optional(27.0));
    QVERIFY(std::abs(goals->rate.value.number.value_or(0) - 0.951821) < 5e-7);

    // His place among all who played 900 minutes.
    QCOMPARE(goals->comparison.of, 339);
    QVERIFY(std::abs(goals->comparison.percentile.number.value_or(0) - 99.8525) < 5e-5);
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
