// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importtemplate.h"
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include "tests/core/import/typedworkbook.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The templates on small files of our own. */
class TestSeasonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void clubComesFromTheOpponents();
    void newestSpellingWins();
    void namesCountWithoutTheirEnding();
    void timesNeedAZone();
    void stopsBeforeAFile();
    void ruleOfThePackIsAFinding();
    void refusals_data();
    void refusals();
    void everyErrorIsCounted();
    void brokenTemplates_data();
    void brokenTemplates();

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

/** `gw*.csv` means workbooks as well, wherever they come from; what a spreadsheet program has open is none. */
void TestSeasonReader::namesCountWithoutTheirEnding()
{
    write(u"teams.csv"_s, teams);
    const auto first = line("7,Ann Lee,FWD," + match1 + ",True,2,90,1");
    const auto second = line("8,Bo Hart,GK," + match1 + ",False,1,90,1");
    write(u"gw1.xlsm"_s, workbookOf(header() + first));
    write(u"gw2.csv"_s, workbookOf(header() + second)); // by its bytes
    write(u"~$gw1.xlsx"_s, "an owner");
    write(u"notes.xlsx"_s, "not for us"); // has no role, and lies there only
    const auto season = read();
    QVERIFY2(season, season ? "" : qPrintable(season.error().detail));
    QCOMPARE(season->data.files, (QStringList{u"gw1.xlsm"_s, u"gw2.csv"_s}));
    QCOMPARE(season->data.lines.size(), size_t(2));
    QCOMPARE(season->data.lines[0].line, 2);
    QCOMPARE(season->findings.issues().size(), 0);
    write(u"gw3.xlsx"_s, "not a workbook");
    QCOMPARE(read().error().issues.constFirst().code, u"not_a_workbook"_s);
}

void TestSeasonReader::timesNeedAZone()
{
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s,
          header() + line("7,Ann Lee,FWD,1,1,2023-08-12T14:00:00,2,0,True,2,90,1")
              + line("8,Bo Hart,GK,1,1,2023-08-12T14:00:00,2,0,False,1,90,1"));
    const auto season = read();
    QVERIFY(!season);
    QCOMPARE(season.error().issues.constFirst().code, u"not_a_date"_s);
    QVERIFY2(season.error().detail.contains(u"does not say its time zone"_s), qPrintable(season.error().detail));
}

void TestSeasonReader::stopsBeforeAFile()
{
    write(u"teams.csv"_s, teams);
    write(u"gw1.csv"_s, header() + line("7,Ann Lee,FWD," + match1 + ",True,2,90,1"));
    std::stop_source stop;
    stop.request_stop();
    const auto season = read({.stop = stop.get_token()});
    QVERIFY(!season);
    QCOMPARE(season.error().code, ErrorCode::Cancelled);
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
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << "{"_ba << u""_s;
    QTest::newRow("unknown key") << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"colour":1})"_ba
                                 << uR"("colour" is not known)"_s;
    QTest::newRow("no files") << R"({"id":"x","sport":"football"})"_ba << uR"(the files of "lines" are required)"_s;
    QTest::newRow("no sides")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"player":"p","player_name":"n","match":"m","kick_off":"k"}})"_ba
        << uR"(is_home and opponent)"_s;
    QTest::newRow("unknown value")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"weather":"w"}})"_ba
        << uR"("weather" is not known)"_s;
    QTest::newRow("unknown format")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"t":["t.csv"]},"teams":{"file":"t","key":"a","name":"b"},"values":{"time":{"column":"ip","format":"unit_and_rest"}}})"_ba
        << uR"()"_s;
    QTest::newRow("choice of rows without a reason")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"rows":{"column":"c","pattern":"a"},"teams":{"file":"lines","key":"a","name":"b"}})"_ba
        << uR"(a pattern and a reason)"_s;
    QTest::newRow("choice of rows by half a pattern")
        << R"({"id":"x","sport":"football","files":{"lines":["*.csv"]},"rows":{"column":"c","pattern":"(","reason":"r"},"teams":{"file":"lines","key":"a","name":"b"}})"_ba
        << uR"(the pattern of "rows")"_s;
    const auto withTeams = [](const QByteArray &value) {
        const QByteArray member = value.isEmpty() ? QByteArray() : QByteArray(",\"teams\":" + value);
        return QByteArray(R"({"id":"x","sport":"football","files":{"lines":["*.csv"],"clubs":["t.csv"]})" + member + '}');
    };
    QTest::newRow("no teams") << withTeams("") << uR"("teams" is missing. Say which file names the teams)"_s;
    QTest::newRow("teams of no file") << withTeams(R"({"key":"a","name":"b"})")
                                      << uR"("teams.file" is "", which is none of the template's files; write one of clubs, lines.)"_s;
    QTest::newRow("teams of another file") << withTeams(R"({"file":"teams","key":"a","name":"b"})")
                                           << uR"("teams.file" is "teams", which is none)"_s;
    QTest::newRow("teams with an unknown key") << withTeams(R"({"file":"clubs","id":"a","name":"b"})")
                                               << uR"(unknown key "id"; it takes file, key, name and short)"_s;
    QTest::newRow("teams without a key") << withTeams(R"({"file":"clubs","name":"b"})") << uR"("teams.key" names no column)"_s;
    QTest::newRow("teams without a name") << withTeams(R"({"file":"clubs","key":"a"})")
                                          << uR"("teams.name" names no column. Write the column's name)"_s;
    QTest::newRow("a number for a name") << withTeams(R"({"file":"clubs","key":"a","name":7})") << uR"("teams.name" names no column)"_s;
    QTest::newRow("a name without a column") << withTeams(R"({"file":"clubs","key":"a","name":{"map":{"A":"B"}}})")
                                             << uR"("teams.name" names no column)"_s;
    QTest::newRow("a name from elsewhere") << withTeams(R"({"file":"clubs","key":"a","name":{"column":"b","file":"lines","by":"a"}})")
                                           << uR"("teams.name" takes a "column" and a "map", not "by")"_s;
}

void TestSeasonReader::brokenTemplates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto made = ImportTemplate::fromJson(json);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(made.error().detail.startsWith(u"Import template: "_s));
    QVERIFY2(made.error().detail.contains(said), qPrintable(made.error().detail));
}

QTEST_GUILESS_MAIN(TestSeasonReader)
#include "tst_seasonreader.moc"
