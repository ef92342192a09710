// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "core/import/importtemplate.h"
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** What the players' lines of each match and team add up to, metric by metric. */
QHash<std::pair<QString, QString>, std::vector<double>> teamSums(const SeasonData &data)
{
    QHash<std::pair<QString, QString>, std::vector<double>> sums;
    for (const SourceLine &line : data.lines) {
        auto &sum = sums[{line.match, line.team}];
        sum.resize(line.values.size());
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += qIsNaN(line.values[i]) ? 0 : line.values[i];
    }
    return sums;
}

} // namespace

/** The templates on small files of our own, and on real seasons where they stand beside the checkout. */
class TestSeasonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void clubComesFromTheOpponents();
    void newestSpellingWins();
    void ruleOfThePackIsAFinding();
    void refusals_data();
    void refusals();
    void everyErrorIsCounted();
    void brokenTemplates_data();
    void brokenTemplates();
    void premierLeague();
    void wnba();
    void nhl();
    void nba();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<ReadSeason> read(const ReadChoices &choices = {}) const
    {
        return readSeason({m_folder->path()}, ImportTemplate::shipped(u"fpl"_s).value(), *m_packs->find(u"football"_s), choices);
    }
    std::optional<SportPacks> m_packs;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QStringList metrics{u"goals_scored"_s,
                          u"assists"_s,
                          u"clean_sheets"_s,
                          u"goals_conceded"_s,
                          u"own_goals"_s,
                          u"penalties_saved"_s,
                          u"penalties_missed"_s,
                          u"yellow_cards"_s,
                          u"red_cards"_s,
                          u"saves"_s,
                          u"bonus"_s,
                          u"bps"_s,
                          u"influence"_s,
                          u"creativity"_s,
                          u"threat"_s,
                          u"expected_goals"_s,
                          u"expected_assists"_s,
                          u"expected_goals_conceded"_s,
                          u"total_points"_s};
const QByteArray teams = "id,name,short_name\n1,Harbour City,HAR\n2,Old Mill,OLD\n3,Northfield,NOR\n";

QByteArray header()
{
    return "element,name,position,fixture,round,kickoff_time,team_h_score,team_a_score,was_home,opponent_team,minutes,starts,"_ba
        + metrics.join(u',').toLatin1() + '\n';
}

/** "7,Ann Lee,FWD,1,1,2023-08-12T14:00:00Z,2,0,True,2,90,1" and the metrics by name; the others are 0. */
QByteArray line(const QByteArray &start, const QHash<QString, QByteArray> &values = {})
{
    QByteArray text = start;
    for (const QString &metric : metrics)
        text += ',' + values.value(metric, "0");
    return text + '\n';
}

const QByteArray match1 = "1,1,2023-08-12T14:00:00Z,2,0";

const SourceLine *find(const SeasonData &data, const QString &player, const QString &match)
{
    const auto found = std::ranges::find_if(data.lines, [&](const SourceLine &l) { return l.player == player && l.match == match; });
    return found == data.lines.end() ? nullptr : &*found;
}

} // namespace

void TestSeasonReader::initTestCase()
{
    auto packs = SportPacks::shipped();
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().detail));
    m_packs = *std::move(packs);
}

void TestSeasonReader::clubComesFromTheOpponents()
{
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s,
          header() + line("7,Ann Lee,FWD," + match1 + ",True,2,90,1", {{u"goals_scored"_s, "2"}, {u"expected_goals"_s, "1.57"}})
              + line("8,Bo Hart,GK," + match1 + ",False,1,90,1")
              + line("9,Cy Moss,MID," + match1 + ",True,2,0,0", {{u"yellow_cards"_s, "1"}}));
    const auto season = read();
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const SeasonData &data = season->data;
    QCOMPARE(data.label, u"2023"_s);
    QCOMPARE(data.competition, u"Premier League"_s);
    QCOMPARE(data.matches.size(), size_t(1));
    QCOMPARE(data.matches[0].home, u"1"_s);
    QCOMPARE(data.matches[0].away, u"2"_s);
    QCOMPARE(data.matches[0].homeScore, std::optional(2));
    const SourceLine *ann = find(data, u"7"_s, u"1"_s);
    QVERIFY(ann);
    QCOMPARE(ann->team, u"1"_s);
    QCOMPARE(ann->time, std::optional<qint64>(5400));
    QVERIFY(ann->started && ann->played);
    const SportPack &pack = *m_packs->find(u"football"_s);
    QCOMPARE(ann->values[size_t(*pack.metricIndex(u"goals"_s))], 2.0);
    QCOMPARE(ann->values[size_t(*pack.metricIndex(u"expected_goals"_s))], 1.57);
    QVERIFY(qIsNaN(ann->values[size_t(*pack.metricIndex(u"shots"_s))]));
    QCOMPARE(find(data, u"8"_s, u"1"_s)->team, u"2"_s);
    const SourceLine *cy = find(data, u"9"_s, u"1"_s);
    QVERIFY(!cy->played);
    QCOMPARE(cy->time, std::optional<qint64>(0));
    QCOMPARE(cy->values[size_t(*pack.metricIndex(u"yellow_cards"_s))], 1.0);
}

void TestSeasonReader::newestSpellingWins()
{
    write(u"teams.csv"_s, teams);
    const QByteArray other = line("8,Bo Hart,GK," + match1 + ",False,1,90,1");
    write(u"gw10.csv"_s,
          header() + line("7,Đorđe Petrović,GK,9,10,2024-02-01T14:00:00Z,2,0,True,3,90,1")
              + line("5,Di Fox,GK,9,10,2024-02-01T14:00:00Z,2,0,False,2,90,1"));
    write(u"gw2.csv"_s, header() + line("7,Djordje Petrovic,GK," + match1 + ",True,2,90,1") + other);
    const auto season = read();
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    QCOMPARE(season->data.files, (QStringList{u"gw2.csv"_s, u"gw10.csv"_s}));
    const auto &players = season->data.players;
    const auto player = std::ranges::find(players, u"7"_s, &SourcePlayer::key);
    QCOMPARE(player->name, u"Đorđe Petrović"_s);
    QCOMPARE(player->aliases, QStringList{u"Djordje Petrovic"_s});
    QCOMPARE(season->data.label, u"2023/24"_s);
    QCOMPARE(find(season->data, u"7"_s, u"9"_s)->team, u"2"_s);
}

void TestSeasonReader::ruleOfThePackIsAFinding()
{
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s,
          header() + line("7,Ann Lee,FWD," + match1 + ",True,2,90,1", {{u"clean_sheets"_s, "1"}, {u"goals_conceded"_s, "2"}})
              + line("8,Bo Hart,GK," + match1 + ",False,1,90,1"));
    const auto season = read();
    QVERIFY(!season);
    QCOMPARE(season.error().issues.constFirst().code, u"clean_sheet_without_goals"_s);
    const QString detail = season.error().issues.constFirst().detail;
    QVERIFY2(detail.endsWith(u'.') && !detail.endsWith(u".."_s), qPrintable(detail));
    QCOMPARE(season.error().issues.constFirst().line, 2);
    QCOMPARE(season.error().issues.constFirst().column, u"clean_sheets"_s);
}

void TestSeasonReader::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("column");
    const QByteArray good = header() + line("8,Bo Hart,GK," + match1 + ",False,1,90,1") + line("6,Di Fox,DEF," + match1 + ",True,2,90,1");
    const auto with = [&good](const QByteArray &more) { return good + more; };
    QTest::newRow("letters for a number") << with(line("7,Ann,FWD," + match1 + ",True,2,90,1", {{u"saves"_s, "many"}})) << u"not_a_number"_s
                                          << qint64(4) << u"saves"_s;
    QTest::newRow("out of the range of the pack") << with(line("7,Ann,FWD," + match1 + ",True,2,90,1", {{u"goals_scored"_s, "13"}}))
                                                  << u"out_of_range"_s << qint64(4) << u"goals_scored"_s;
    QTest::newRow("half a goal") << with(line("7,Ann,FWD," + match1 + ",True,2,90,1", {{u"goals_scored"_s, "0.5"}})) << u"not_an_integer"_s
                                 << qint64(4) << u"goals_scored"_s;
    QTest::newRow("duplicate line") << with(line("8,Bo Hart,GK," + match1 + ",False,1,90,1")) << u"duplicate_line"_s << qint64(4) << u""_s;
    QTest::newRow("longer than a match") << with(line("7,Ann,FWD," + match1 + ",True,2,500,1")) << u"time_out_of_range"_s << qint64(4)
                                         << u"minutes"_s;
    QTest::newRow("no time") << with(line("7,Ann,FWD," + match1 + ",True,2,long,1")) << u"not_a_time"_s << qint64(4) << u"minutes"_s;
    QTest::newRow("home neither yes nor no") << with(line("7,Ann,FWD," + match1 + ",maybe,2,90,1")) << u"not_yes_or_no"_s << qint64(4)
                                             << u"was_home"_s;
    QTest::newRow("unknown position") << with(line("7,Ann,XXX," + match1 + ",True,2,90,1")) << u"unknown_position"_s << qint64(4)
                                      << u"position"_s;
    QTest::newRow("no date") << header() + line("7,Ann,FWD,1,1,yesterday,2,0,True,2,90,1") + line("8,Bo,GK,1,1,yesterday,2,0,False,1,90,1")
                             << u"not_a_date"_s << qint64(2) << u"kickoff_time"_s;
    QTest::newRow("two opponents in one match")
        << with(line("7,Ann,FWD," + match1 + ",False,3,90,1")) << u"match_contradiction"_s << qint64(4) << u"opponent_team"_s;
    QTest::newRow("opponent not in teams.csv") << header() + line("7,Ann,FWD," + match1 + ",True,99,90,1")
            + line("8,Bo,GK," + match1 + ",False,1,90,1")
                                               << u"unknown_team"_s << qint64(0) << u""_s;
    QTest::newRow("no player") << with(line(",Ann,FWD," + match1 + ",True,2,90,1")) << u"no_key"_s << qint64(4) << u"element"_s;
    QByteArray renamed = good;
    QTest::newRow("missing column") << renamed.replace("goals_scored", "goals") << u"missing_column"_s << qint64(1) << u"goals_scored"_s;
    QByteArray more = good;
    QTest::newRow("unknown column") << more.replace("element,", "shoe_size,element,").replace("8,Bo", "42,8,Bo").replace("6,Di", "42,6,Di")
                                    << u"unknown_column"_s << qint64(1) << u"shoe_size"_s;
    QTest::newRow("cut off") << good + "7,Ann,FWD," + match1 << u"column_count"_s << qint64(4) << u""_s;
    QTest::newRow("empty") << ""_ba << u"file_empty"_s << qint64(0) << u""_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xff",
                                          8)
                            << u"file_binary"_s << qint64(0) << u""_s;
}

void TestSeasonReader::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(qint64, row);
    QFETCH(QString, column);
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s, content);
    const auto season = read();
    QVERIFY(!season);
    const Issue issue = season.error().issues.constFirst();
    QCOMPARE(issue.code, code);
    QCOMPARE(issue.line, row);
    QCOMPARE(issue.column, column);
    if (row > 0)
        QCOMPARE(issue.file, u"gw1.csv"_s);
    QVERIFY(!issue.detail.isEmpty());
}

void TestSeasonReader::everyErrorIsCounted()
{
    write(u"teams.csv"_s, teams);
    QByteArray content = header() + line("1,Bo Hart,GK," + match1 + ",False,1,90,1");
    for (int i = 2; i < 152; ++i)
        content += line(QByteArray::number(i) + ",Ann,FWD," + match1 + ",True,2,90,1", {{u"saves"_s, "-1"}});
    write(u"gw1.csv"_s, content);
    const auto season = read();
    QVERIFY(!season);
    QCOMPARE(season.error().issues.size(), Findings::kept);
    QVERIFY(season.error().detail.contains(u"150 errors in all"_s));
}

void TestSeasonReader::brokenTemplates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "{"_ba;
    QTest::newRow("unknown key") << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"colour":1})"_ba;
    QTest::newRow("no files") << R"({"id":"x","sport":"football"})"_ba;
    QTest::newRow("no sides")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"player":"p","player_name":"n","match":"m","kick_off":"k"}})"_ba;
    QTest::newRow("unknown value")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"weather":"w"}})"_ba;
    QTest::newRow("unknown format")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"time":{"column":"ip","format":"unit_and_rest"}}})"_ba;
    QTest::newRow("choice of rows without a reason")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"rows":{"column":"c","pattern":"a"},"teams":{"file":"lines","key":"a","name":"b"}})"_ba;
    QTest::newRow("choice of rows by half a pattern")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"rows":{"column":"c","pattern":"(","reason":"r"},"teams":{"file":"lines","key":"a","name":"b"}})"_ba;
}

void TestSeasonReader::brokenTemplates()
{
    QFETCH(QByteArray, json);
    const auto made = ImportTemplate::fromJson(json);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(made.error().detail.startsWith(u"Import template: "_s));
}

void TestSeasonReader::premierLeague()
{
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data"));
    if (!folder.exists())
        QSKIP("the real seasons are not beside the checkout");
    const SportPack &pack = *m_packs->find(u"football"_s);
    const auto season = readSeason({folder.filePath(u"football-fpl-2023-24"_s)}, ImportTemplate::shipped(u"fpl"_s).value(), pack);
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const SeasonData &data = season->data;
    QCOMPARE(data.lines.size(), size_t(29725));
    QCOMPARE(data.players.size(), size_t(865));
    QCOMPARE(data.matches.size(), size_t(380));
    QCOMPARE(data.teams.size(), size_t(20));
    QCOMPARE(data.label, u"2023/24"_s);
    QCOMPARE(std::ranges::count_if(data.lines, &SourceLine::played), 11384);
    QCOMPARE(std::ranges::count_if(data.players, [](const SourcePlayer &p) { return !p.aliases.isEmpty(); }), 4);

    // Sums of every player against the season totals that the league publishes.
    QHash<QString, std::vector<double>> sums;
    QHash<QString, qint64> times;
    for (const SourceLine &line : data.lines) {
        auto &sum = sums[line.player];
        sum.resize(line.values.size());
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += line.values[i];
        times[line.player] += line.time.value_or(0);
    }
    const auto truth = CsvReader({.field = 100000}).readFile(folder.filePath(u"truth/fpl-2023-24/players_raw.csv"_s));
    QVERIFY(truth);
    const std::pair<QString, QString> pairs[] = {{u"goals"_s, u"goals_scored"_s},
                                                 {u"assists"_s, u"assists"_s},
                                                 {u"clean_sheets"_s, u"clean_sheets"_s},
                                                 {u"goals_conceded"_s, u"goals_conceded"_s},
                                                 {u"own_goals"_s, u"own_goals"_s},
                                                 {u"yellow_cards"_s, u"yellow_cards"_s},
                                                 {u"red_cards"_s, u"red_cards"_s},
                                                 {u"saves"_s, u"saves"_s},
                                                 {u"bonus"_s, u"bonus"_s},
                                                 {u"penalties_saved"_s, u"penalties_saved"_s},
                                                 {u"penalties_missed"_s, u"penalties_missed"_s},
                                                 {u"expected_goals"_s, u"expected_goals"_s},
                                                 {u"expected_assists"_s, u"expected_assists"_s}};
    const int id = truth->columnIndex(u"id"_s).value();
    int compared = 0;
    for (qsizetype row = 0; row < truth->rowCount(); ++row) {
        const QString key = truth->at(row, id).toString();
        if (!sums.contains(key))
            continue;
        ++compared;
        QCOMPARE(times.value(key), 60 * truth->at(row, truth->columnIndex(u"minutes"_s).value()).toLongLong());
        for (const auto &[metric, column] : pairs) {
            const double sum = sums[key][size_t(*pack.metricIndex(metric))];
            const double expected = truth->at(row, truth->columnIndex(column).value()).toDouble();
            QVERIFY2(std::abs(sum - expected) < 0.005, qPrintable(u"%1 of %2: %3, not %4"_s.arg(metric, key).arg(sum).arg(expected)));
        }
    }
    QCOMPARE(compared, 865);
}

void TestSeasonReader::wnba()
{
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data"));
    if (!folder.exists())
        QSKIP("the real seasons are not beside the checkout");
    const SportPack &pack = *m_packs->find(u"basketball"_s);
    const auto season = readSeason({folder.filePath(u"basketball-wnba-2024"_s)}, ImportTemplate::shipped(u"wnba"_s).value(), pack);
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const SeasonData &data = season->data;
    QCOMPARE(data.lines.size(), size_t(5360));
    QCOMPARE(data.players.size(), size_t(157));
    QCOMPARE(data.matches.size(), size_t(240));
    QCOMPARE(data.teams.size(), size_t(12));
    QCOMPARE(data.label, u"2024"_s);
    QCOMPARE(std::ranges::count_if(data.lines, &SourceLine::played), 4513 - 0);

    const auto sums = teamSums(data);
    const auto truth = CsvReader().readFile(folder.filePath(u"truth/wnba-2024/teams_game_logs_2024.csv"_s));
    QVERIFY(truth);
    const std::pair<QString, QString> pairs[] = {{u"points"_s, u"PTS"_s},   {u"fgm"_s, u"FGM"_s},          {u"fga"_s, u"FGA"_s},
                                                 {u"fg3m"_s, u"FG3M"_s},    {u"fg3a"_s, u"FG3A"_s},        {u"ftm"_s, u"FTM"_s},
                                                 {u"fta"_s, u"FTA"_s},      {u"oreb"_s, u"OREB"_s},        {u"dreb"_s, u"DREB"_s},
                                                 {u"rebounds"_s, u"REB"_s}, {u"assists"_s, u"AST"_s},      {u"steals"_s, u"STL"_s},
                                                 {u"blocks"_s, u"BLK"_s},   {u"personal_fouls"_s, u"PF"_s}};
    QCOMPARE(truth->rowCount(), 480);
    for (qsizetype row = 0; row < truth->rowCount(); ++row) {
        const std::pair key(truth->at(row, truth->columnIndex(u"GAME_ID"_s).value()).toString(),
                            truth->at(row, truth->columnIndex(u"TEAM_ID"_s).value()).toString());
        QVERIFY(sums.contains(key));
        for (const auto &[metric, column] : pairs) {
            const double sum = sums[key][size_t(*pack.metricIndex(metric))];
            const double expected = truth->at(row, truth->columnIndex(column).value()).toDouble();
            QVERIFY2(sum == expected,
                     qPrintable(u"%1 of %2 in %3: %4, not %5"_s.arg(metric, key.second, key.first).arg(sum).arg(expected)));
        }
    }
}

void TestSeasonReader::nhl()
{
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data"));
    if (!folder.exists())
        QSKIP("the real seasons are not beside the checkout");
    const SportPack &pack = *m_packs->find(u"ice_hockey"_s);
    const auto season = readSeason({folder.filePath(u"icehockey-nhl-2025-26"_s)}, ImportTemplate::shipped(u"nhl"_s).value(), pack);
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const SeasonData &data = season->data;
    // The regular season; the Olympic tournament's 1,228 rows are of national teams.
    QCOMPARE(data.lines.size(), size_t(36'320));
    QCOMPARE(data.matches.size(), size_t(908));
    QCOMPARE(data.teams.size(), size_t(32));
    QCOMPARE(data.players.size(), size_t(975));
    QCOMPARE(std::ranges::count_if(data.lines, &SourceLine::played), 34'601);
    const auto notes = season->findings.issues();
    const auto leftOut = std::ranges::find(notes, u"rows_left_out"_s, &Issue::code);
    QVERIFY(leftOut != notes.end());
    QVERIFY2(leftOut->detail.startsWith(u"1228 rows"_s), qPrintable(leftOut->detail));

    const auto sums = teamSums(data);
    const auto truth = CsvReader().readFile(folder.filePath(u"truth/nhl-2025-26/nhlteamgames.csv"_s));
    QVERIFY(truth);
    int compared = 0;
    for (qsizetype row = 0; row < truth->rowCount(); ++row) {
        const auto cell = [&](const QString &column) { return truth->at(row, truth->columnIndex(column).value()); };
        const std::pair key(cell(u"GAME_ID"_s).toString(), cell(u"TEAM"_s).toString());
        if (key.first.mid(4, 2) != "02"_L1)
            continue;
        ++compared;
        QVERIFY2(sums.contains(key), qPrintable(key.first + key.second));
        const auto sum = [&](const QString &metric) { return sums[key][size_t(*pack.metricIndex(metric))]; };
        // Goals and shots against are published for the team, the lines have those of its goalkeepers: mostly the empty net lies between,
        // and in six games the source's goalkeepers faced more shots than it says of their team. The opponents' goals and shots agree.
        QCOMPARE(sum(u"goals"_s), cell(u"GF"_s).toDouble());
        QCOMPARE(sum(u"shots"_s), cell(u"SF"_s).toDouble());
        const std::pair opponent(key.first, cell(u"OPP_TEAM"_s).toString());
        QCOMPARE(sums[opponent][size_t(*pack.metricIndex(u"goals"_s))], cell(u"GA"_s).toDouble());
        QCOMPARE(sums[opponent][size_t(*pack.metricIndex(u"shots"_s))], cell(u"SA"_s).toDouble());
    }
    QCOMPARE(compared, 1816);
}

void TestSeasonReader::nba()
{
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data"));
    if (!folder.exists())
        QSKIP("the real seasons are not beside the checkout");
    const SportPack &pack = *m_packs->find(u"basketball"_s);
    const auto season = readSeason({folder.filePath(u"basketball-nba-2025-26"_s)}, ImportTemplate::shipped(u"nba"_s).value(), pack);
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    const SeasonData &data = season->data;
    QCOMPARE(data.lines.size(), size_t(18'180));
    QCOMPARE(data.matches.size(), size_t(838));
    // The source says 0.0 minutes of everybody: that is unknown, and rates have no time to divide by.
    QVERIFY(std::ranges::none_of(data.lines, [](const SourceLine &line) { return line.time.has_value(); }));
    QVERIFY(std::ranges::count_if(data.lines, &SourceLine::played) > 17'000);

    QHash<QString, QString> keyOfTeam;
    for (const SourceTeam &team : data.teams)
        keyOfTeam.insert(team.shortName, team.key);
    const auto sums = teamSums(data);
    const auto truth = CsvReader().readFile(folder.filePath(u"truth/nba-2025-26/nbateamgametotals.csv"_s));
    QVERIFY(truth);
    const std::pair<QString, QString> pairs[] = {
        {u"points"_s, u"PTS"_s},    {u"rebounds"_s, u"REB"_s}, {u"assists"_s, u"AST"_s}, {u"steals"_s, u"STL"_s}, {u"blocks"_s, u"BLK"_s},
        {u"turnovers"_s, u"TOV"_s}, {u"fgm"_s, u"FGM"_s},      {u"fga"_s, u"FGA"_s},     {u"fg3m"_s, u"FG3M"_s},  {u"fg3a"_s, u"FG3A"_s},
        {u"ftm"_s, u"FTM"_s},       {u"fta"_s, u"FTA"_s},      {u"oreb"_s, u"OREB"_s},   {u"dreb"_s, u"DREB"_s}};
    QCOMPARE(truth->rowCount(), 1676);
    for (qsizetype row = 0; row < truth->rowCount(); ++row) {
        const auto cell = [&](const QString &column) { return truth->at(row, truth->columnIndex(column).value()); };
        QString game = cell(u"GAME_ID"_s).toString();
        while (game.startsWith(u'0'))
            game.remove(0, 1);
        const std::pair key(game, keyOfTeam.value(cell(u"TEAM"_s).toString()));
        QVERIFY2(sums.contains(key), qPrintable(key.first + key.second));
        for (const auto &[metric, column] : pairs)
            QCOMPARE(sums[key][size_t(*pack.metricIndex(metric))], cell(column).toDouble());
    }
}

QTEST_GUILESS_MAIN(TestSeasonReader)
#include "tst_seasonreader.moc"
