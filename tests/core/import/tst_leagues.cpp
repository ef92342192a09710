// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "core/import/importtemplate.h"
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include "tests/core/import/typedworkbook.h"
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** Match and team. */
using Side = std::pair<QString, QString>;
using Sums = QHash<Side, std::vector<double>>;

/** What the players' lines of each match and team add up to, metric by metric. */
Sums teamSums(const SeasonData &data)
{
    Sums sums;
    for (const SourceLine &line : data.lines) {
        auto &sum = sums[{line.match, line.team}];
        sum.resize(line.values.size());
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += qIsNaN(line.values[i]) ? 0 : line.values[i];
    }
    return sums;
}

/** Numbers that a league publishes of each team and match, one row each. */
class Truth
{
public:
    explicit Truth(const QString &file) : m_table(CsvReader().readFile(file).value()) {}
    QString cell(qsizetype row, const QString &column) const { return m_table.at(row, m_table.columnIndex(column).value()).toString(); }

    /**
     * How many rows' `column` the sums of `metric` differ from, by how much; `sideOf` says whose sums a row is about, or names no match for
     * a row that does not count. A side without sums differs by infinity.
     */
    template<typename SideOf> QMap<double, int> differences(const Sums &sums, int metric, const QString &column, const SideOf &sideOf) const
    {
        QMap<double, int> differences;
        for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
            const Side side = sideOf(row);
            if (side.first.isEmpty())
                continue;
            const auto sum = sums.constFind(side);
            ++differences[sum == sums.cend() ? qInf() : std::abs((*sum)[size_t(metric)] - cell(row, column).toDouble())];
        }
        return differences;
    }

private:
    SheetTable m_table;
};

constexpr auto noData = "the real seasons are not beside the checkout";

/** No row differs, and there are so many. */
QMap<double, int> allEqual(int rows)
{
    return {{0.0, rows}};
}

} // namespace

/** The templates on real seasons, where they stand beside the checkout: what they read adds up to what the leagues publish. */
class TestLeagues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void premierLeague();
    void wnba();
    void nhl();
    void nba();
    void workbooksSayTheSame_data();
    void workbooksSayTheSame();

private:
    /** A season of a league as a shipped template reads it; nothing where the real seasons are not beside the checkout. */
    std::optional<SeasonData> real(const QString &folder, const QString &mapping, QList<Issue> *findings = nullptr) const
    {
        if (!data.exists())
            return std::nullopt;
        const ImportTemplate shipped = ImportTemplate::shipped(mapping).value();
        auto season = readSeason({data.filePath(folder)}, shipped, *m_packs->find(shipped.sport));
        if (!season)
            qFatal("%s", qPrintable(season.error().detail));
        if (findings)
            *findings = season->findings.issues();
        return std::move(season->data);
    }
    int metric(const QString &sport, const QString &id) const { return m_packs->find(sport)->metricIndex(id).value(); }
    const QDir data{QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data")};
    std::optional<SportPacks> m_packs;
};

void TestLeagues::initTestCase()
{
    auto packs = SportPacks::shipped();
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().detail));
    m_packs = *std::move(packs);
}

void TestLeagues::premierLeague()
{
    const auto season = real(u"football-fpl-2023-24"_s, u"fpl"_s);
    if (!season)
        QSKIP(noData);
    QCOMPARE(season->lines.size(), size_t(29725));
    QCOMPARE(season->players.size(), size_t(865));
    QCOMPARE(season->matches.size(), size_t(380));
    QCOMPARE(season->teams.size(), size_t(20));
    QCOMPARE(season->label, u"2023/24"_s);
    QCOMPARE(std::ranges::count_if(season->lines, &SourceLine::played), 11384);
    QCOMPARE(std::ranges::count_if(season->players, [](const SourcePlayer &p) { return !p.aliases.isEmpty(); }), 4);

    // Sums of every player against the season totals that the league publishes.
    QHash<QString, std::vector<double>> sums;
    QHash<QString, qint64> times;
    for (const SourceLine &line : season->lines) {
        auto &sum = sums[line.player];
        sum.resize(line.values.size());
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] += line.values[i];
        times[line.player] += line.time.value_or(0);
    }
    const auto truth = CsvReader({.field = 100000}).readFile(data.filePath(u"truth/fpl-2023-24/players_raw.csv"_s));
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
    const int keys = truth->columnIndex(u"id"_s).value();
    int compared = 0;
    for (qsizetype row = 0; row < truth->rowCount(); ++row) {
        const QString key = truth->at(row, keys).toString();
        if (!sums.contains(key))
            continue;
        ++compared;
        QCOMPARE(times.value(key), 60 * truth->at(row, truth->columnIndex(u"minutes"_s).value()).toLongLong());
        for (const auto &[id, column] : pairs) {
            const double sum = sums[key][size_t(metric(u"football"_s, id))];
            const double expected = truth->at(row, truth->columnIndex(column).value()).toDouble();
            QVERIFY2(std::abs(sum - expected) < 0.005, qPrintable(u"%1 of %2: %3, not %4"_s.arg(id, key).arg(sum).arg(expected)));
        }
    }
    QCOMPARE(compared, 865);
}

void TestLeagues::wnba()
{
    const auto season = real(u"basketball-wnba-2024"_s, u"wnba"_s);
    if (!season)
        QSKIP(noData);
    QCOMPARE(season->lines.size(), size_t(5360));
    QCOMPARE(season->players.size(), size_t(157));
    QCOMPARE(season->matches.size(), size_t(240));
    QCOMPARE(season->teams.size(), size_t(12));
    QCOMPARE(season->label, u"2024"_s);
    QCOMPARE(std::ranges::count_if(season->lines, &SourceLine::played), 4513);

    const Sums sums = teamSums(*season);
    const Truth truth(data.filePath(u"truth/wnba-2024/teams_game_logs_2024.csv"_s));
    const auto sideOf = [&truth](qsizetype row) { return Side(truth.cell(row, u"GAME_ID"_s), truth.cell(row, u"TEAM_ID"_s)); };
    for (const auto &[id, column] : {std::pair(u"points"_s, u"PTS"_s),
                                     {u"fgm"_s, u"FGM"_s},
                                     {u"fga"_s, u"FGA"_s},
                                     {u"fg3m"_s, u"FG3M"_s},
                                     {u"fg3a"_s, u"FG3A"_s},
                                     {u"ftm"_s, u"FTM"_s},
                                     {u"fta"_s, u"FTA"_s},
                                     {u"oreb"_s, u"OREB"_s},
                                     {u"dreb"_s, u"DREB"_s},
                                     {u"rebounds"_s, u"REB"_s},
                                     {u"assists"_s, u"AST"_s},
                                     {u"steals"_s, u"STL"_s},
                                     {u"blocks"_s, u"BLK"_s},
                                     {u"personal_fouls"_s, u"PF"_s}})
        QCOMPARE(truth.differences(sums, metric(u"basketball"_s, id), column, sideOf), allEqual(480));
}

void TestLeagues::nhl()
{
    QList<Issue> findings;
    const auto season = real(u"icehockey-nhl-2025-26"_s, u"nhl"_s, &findings);
    if (!season)
        QSKIP(noData);
    // The regular season; the Olympic tournament's 1,228 rows are of national teams.
    QCOMPARE(season->lines.size(), size_t(36'320));
    QCOMPARE(season->matches.size(), size_t(908));
    QCOMPARE(season->teams.size(), size_t(32));
    QCOMPARE(season->players.size(), size_t(975));
    QCOMPARE(std::ranges::count_if(season->lines, &SourceLine::played), 34'601);
    const auto leftOut = std::ranges::find(findings, u"rows_left_out"_s, &Issue::code);
    QVERIFY(leftOut != findings.end());
    QVERIFY2(leftOut->detail.startsWith(u"1228 rows"_s), qPrintable(leftOut->detail));

    const Sums sums = teamSums(*season);
    const Truth truth(data.filePath(u"truth/nhl-2025-26/nhlteamgames.csv"_s));
    const auto side = [&truth](const QString &team) {
        return [&truth, team](qsizetype row) {
            const QString game = truth.cell(row, u"GAME_ID"_s);
            return game.sliced(4, 2) == "02"_L1 ? Side(game, truth.cell(row, team)) : Side();
        };
    };
    const auto differences = [&](const QString &id, const QString &column, const QString &team) {
        return truth.differences(sums, metric(u"ice_hockey"_s, id), column, side(team));
    };
    QCOMPARE(differences(u"goals"_s, u"GF"_s, u"TEAM"_s), allEqual(1816));
    QCOMPARE(differences(u"shots"_s, u"SF"_s, u"TEAM"_s), allEqual(1816));
    QCOMPARE(differences(u"goals"_s, u"GA"_s, u"OPP_TEAM"_s), allEqual(1816));
    QCOMPARE(differences(u"shots"_s, u"SA"_s, u"OPP_TEAM"_s), allEqual(1816));
    // Goals and shots against are published for the team, the lines have those of its goalkeepers: mostly the empty net lies between,
    // and in six games the source's goalkeepers faced more shots than it says of their team.
    QCOMPARE(differences(u"goals_against"_s, u"GA"_s, u"TEAM"_s), (QMap<double, int>{{0, 1816 - 309}, {1, 276}, {2, 33}}));
    QCOMPARE(differences(u"shots_against"_s, u"SA"_s, u"TEAM"_s).value(0), 1816 - 308);
}

void TestLeagues::nba()
{
    const auto season = real(u"basketball-nba-2025-26"_s, u"nba"_s);
    if (!season)
        QSKIP(noData);
    QCOMPARE(season->lines.size(), size_t(18'180));
    QCOMPARE(season->matches.size(), size_t(838));
    // The source says 0.0 minutes of everybody: that is unknown, and rates have no time to divide by.
    QVERIFY(std::ranges::none_of(season->lines, [](const SourceLine &line) { return line.time.has_value(); }));
    QVERIFY(std::ranges::count_if(season->lines, &SourceLine::played) > 17'000);

    QHash<QString, QString> keyOfTeam;
    for (const SourceTeam &team : season->teams)
        keyOfTeam.insert(team.shortName, team.key);
    const Sums sums = teamSums(*season);
    const Truth truth(data.filePath(u"truth/nba-2025-26/nbateamgametotals.csv"_s));
    const auto sideOf = [&](qsizetype row) {
        const QString game = truth.cell(row, u"GAME_ID"_s);
        return Side(QString::number(game.toLongLong()), keyOfTeam.value(truth.cell(row, u"TEAM"_s))); // zeros in front
    };
    for (const auto &[id, column] : {std::pair(u"points"_s, u"PTS"_s),
                                     {u"rebounds"_s, u"REB"_s},
                                     {u"assists"_s, u"AST"_s},
                                     {u"steals"_s, u"STL"_s},
                                     {u"blocks"_s, u"BLK"_s},
                                     {u"turnovers"_s, u"TOV"_s},
                                     {u"fgm"_s, u"FGM"_s},
                                     {u"fga"_s, u"FGA"_s},
                                     {u"fg3m"_s, u"FG3M"_s},
                                     {u"fg3a"_s, u"FG3A"_s},
                                     {u"ftm"_s, u"FTM"_s},
                                     {u"fta"_s, u"FTA"_s},
                                     {u"oreb"_s, u"OREB"_s},
                                     {u"dreb"_s, u"DREB"_s}})
        QCOMPARE(truth.differences(sums, metric(u"basketball"_s, id), column, sideOf), allEqual(1676));
}

void TestLeagues::workbooksSayTheSame_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("Premier League") << u"football-fpl-2023-24"_s << u"fpl"_s;
    QTest::newRow("WNBA") << u"basketball-wnba-2024"_s << u"wnba"_s;
    QTest::newRow("NHL") << u"icehockey-nhl-2025-26"_s << u"nhl"_s;
    QTest::newRow("NBA") << u"basketball-nba-2025-26"_s << u"nba"_s;
}

/** Every file of a season as a workbook, with numbers, truth and instants as such: not a value differs. */
void TestLeagues::workbooksSayTheSame()
{
    QFETCH(QString, folder);
    QFETCH(QString, mapping);
    const auto season = real(folder, mapping);
    if (!season)
        QSKIP(noData);
    QTemporaryDir books;
    QDirIterator files(data.filePath(folder), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile csv(files.next());
        QFile book(books.filePath(QFileInfo(csv).completeBaseName() + u".xlsx"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly) && book.open(QIODevice::WriteOnly));
        book.write(workbookOf(csv.readAll()));
    }
    const ImportTemplate shipped = ImportTemplate::shipped(mapping).value();
    const auto read = readSeason({books.path()}, shipped, *m_packs->find(shipped.sport));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const SeasonData &other = read->data;
    QCOMPARE(other.lines.size(), season->lines.size());
    QCOMPARE(other.players.size(), season->players.size());
    QCOMPARE(other.matches.size(), season->matches.size());
    QCOMPARE(other.teams.size(), season->teams.size());
    int differences = 0;
    for (size_t i = 0; i < other.lines.size(); ++i) {
        const SourceLine &a = other.lines[i];
        const SourceLine &b = season->lines[i];
        const bool same = std::tie(a.player, a.match, a.team, a.started, a.played, a.time, a.position, a.file, a.line)
                == std::tie(b.player, b.match, b.team, b.started, b.played, b.time, b.position, b.file, b.line)
            && std::ranges::equal(a.values, b.values, [](double x, double y) { return x == y || (qIsNaN(x) && qIsNaN(y)); });
        differences += !same;
    }
    for (size_t i = 0; i < other.players.size(); ++i) {
        const SourcePlayer &a = other.players[i];
        const SourcePlayer &b = season->players[i];
        differences += std::tie(a.key, a.name, a.aliases, a.position, a.shirt, a.birthYear)
            != std::tie(b.key, b.name, b.aliases, b.position, b.shirt, b.birthYear);
    }
    for (size_t i = 0; i < other.matches.size(); ++i) {
        const SourceMatch &a = other.matches[i];
        const SourceMatch &b = season->matches[i];
        differences += std::tie(a.key, a.round, a.kickOff, a.home, a.away, a.homeScore, a.awayScore, a.venue)
            != std::tie(b.key, b.round, b.kickOff, b.home, b.away, b.homeScore, b.awayScore, b.venue);
    }
    QCOMPARE(differences, 0);
}

QTEST_GUILESS_MAIN(TestLeagues)
#include "tst_leagues.moc"
