// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = QByteArray("0123456789abcdef").repeated(4);
constexpr auto noData = "the real seasons are not beside the checkout";

/** Rows of a file that a league published, by the names of its columns. */
class Rows
{
public:
    explicit Rows(const QString &path) : m_table(CsvReader().readFile(path).value()) {}
    qsizetype count() const { return m_table.rowCount(); }
    QString at(qsizetype row, const QString &column) const { return m_table.at(row, m_table.columnIndex(column).value()).toString(); }
    /** What a column adds up to for each value of another, over the rows that `counts` says yes to. */
    template<typename Counts> QHash<QString, double> sums(const QString &by, const QString &column, const Counts &counts) const
    {
        QHash<QString, double> sums;
        for (qsizetype row = 0; row < count(); ++row) {
            if (counts(row))
                sums[at(row, by)] += at(row, column).toDouble();
        }
        return sums;
    }

private:
    SheetTable m_table;
};

QJsonValue metricOf(const QJsonValue &holder, const QString &id)
{
    for (const QJsonValue &metric : holder["metrics"_L1].toArray()) {
        if (metric["id"_L1].toString() == id)
            return metric;
    }
    return {};
}

/** The findings of one rule, or of one kind. */
qsizetype countOf(const QJsonValue &issues, const QString &code)
{
    return std::ranges::count_if(issues.toArray(), [&code](const QJsonValue &issue) { return issue["code"_L1].toString() == code; });
}

} // namespace

/** Seasons of real leagues through `touchlined import`, and asked for over HTTP; where they stand beside the checkout. */
class RealImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void nhl();
    void nba();

private:
    ProgramRun run(const QString &command, const QStringList &arguments = {}) const
    {
        return runProgram(QStringList{command, u"--database"_s, m_folder->filePath(u"t.db"_s)} + arguments);
    }
    bool serve()
    {
        m_server = std::make_unique<ServerProcess>();
        return m_server->serveLocal(m_folder->filePath(u"t.db"_s), secret);
    }
    QJsonValue data(const QByteArray &question)
    {
        const auto answer = m_server->get("/api/v1/" + question, secret);
        if (answer.status != 200)
            qWarning("%s: %d %s", question.constData(), answer.status, answer.body.constData());
        return answer.json()["data"_L1];
    }
    /** A total of every team against what the league publishes, by the teams' short names. */
    void compareTeams(const QString &metric, const QString &side, const QHash<QString, double> &published)
    {
        int compared = 0;
        for (const QJsonValue &team : data("teams?season=1").toArray()) {
            const auto statistics = data("teams/" + QByteArray::number(team["id"_L1].toInteger())
                                         + "/statistics?season=1&include=totals&fields=" + metric.toLatin1());
            const auto total = metricOf(statistics["totals"_L1], metric)[side]["total"_L1];
            const QString name = team["short_name"_L1].toString();
            QVERIFY2(total.isDouble() && published.contains(name), qPrintable(name));
            QVERIFY2(total.toDouble() == published[name],
                     qPrintable(u"%1 %2 of %3: %4, not %5"_s.arg(metric, side, name).arg(total.toDouble()).arg(published[name])));
            ++compared;
        }
        QCOMPARE(compared, published.size());
    }
    /** The best 200 totals of players against sums of the file itself. */
    void comparePlayers(const QByteArray &metric, QList<double> expected)
    {
        std::ranges::sort(expected, std::greater());
        QList<double> totals;
        const auto board = data("leaderboards?season=1&kind=total&limit=200&metric=" + metric);
        for (const QJsonValue &row : board["rows"_L1].toArray())
            totals.append(row["metric"_L1]["total"_L1].toDouble());
        QCOMPARE(totals, expected.first(200));
    }
    const QDir m_data{QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

void RealImportTest::init()
{
    if (!m_data.exists())
        QSKIP(noData);
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run(u"init"_s).code, 0);
}

void RealImportTest::nhl()
{
    const QString folder = m_data.filePath(u"icehockey-nhl-2025-26"_s);
    const auto imported = run(u"import"_s, {u"--template"_s, u"nhl"_s, u"--json"_s, folder});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const QJsonObject report = imported.json();
    QCOMPARE(report["label"_L1].toString(), u"2025/26"_s);
    QCOMPARE(report["lines_added"_L1].toInt(), 36'320);
    QCOMPARE(report["players_added"_L1].toInt(), 975);
    QCOMPARE(report["matches_added"_L1].toInt(), 908);
    QCOMPARE(report["teams_added"_L1].toInt(), 32);
    // What the source contradicts itself in: 6 lines with more goals than shots, 16 whose saves and goals are not their shots against.
    QCOMPARE(report["warnings"_L1].toInt(), 22);
    QCOMPARE(countOf(report["issues"_L1], u"goals_within_shots"_s), 6);
    QCOMPARE(countOf(report["issues"_L1], u"saves_within"_s), 16);
    // 66 hat-tricks, and the Olympic tournament.
    QCOMPARE(report["notes"_L1].toInt(), 67);
    QCOMPARE(countOf(report["issues"_L1], u"rows_left_out"_s), 1);
    QCOMPARE(countOf(report["issues"_L1], u"hat_trick"_s), 66);

    // In words, and from files that are known already.
    const auto again = run(u"import"_s, {u"--template"_s, u"nhl"_s, folder});
    QCOMPARE(again.code, 0);
    for (const char *line :
         {"Nothing has changed: all 36320 lines are known already.\n", "  22 warnings; the first 10:\n",
          "  67 notes; the first 3:\n    nhlplayergamelogs.csv, column game_id: 1228 rows are left out. Their game is not of"})
        QVERIFY2(again.out.contains(line), again.out.constData());
    const auto checked = run(u"import"_s, {u"--template"_s, u"nhl"_s, u"--check"_s, folder});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.startsWith("The files are fine: 36320 lines of 975 players in 908 matches, 22 warnings. Nothing was written.\n")
                 && checked.out.contains("1228 rows are left out."),
             checked.out.constData());

    QVERIFY(serve());
    const Rows published(m_data.filePath(u"truth/nhl-2025-26/nhlteamgames.csv"_s));
    const auto regular = [&published](qsizetype row) { return published.at(row, u"GAME_ID"_s).sliced(4, 2) == "02"_L1; };
    compareTeams(u"goals"_s, u"for"_s, published.sums(u"TEAM"_s, u"GF"_s, regular));
    compareTeams(u"goals"_s, u"against"_s, published.sums(u"TEAM"_s, u"GA"_s, regular));
    compareTeams(u"shots"_s, u"for"_s, published.sums(u"TEAM"_s, u"SF"_s, regular));
    const Rows lines(folder + u"/nhlplayergamelogs.csv"_s);
    const auto wanted = [&lines](qsizetype row) { return lines.at(row, u"game_id"_s).sliced(4, 2) == "02"_L1; };
    comparePlayers("goals", lines.sums(u"player_id"_s, u"goals"_s, wanted).values());
    comparePlayers("hits", lines.sums(u"player_id"_s, u"hits"_s, wanted).values());
    const auto first = data("leaderboards?season=1&kind=total&limit=1&metric=goals")["rows"_L1][0];
    QCOMPARE(first["name"_L1].toString(), u"Nathan MacKinnon"_s);
    QCOMPARE(first["metric"_L1]["total"_L1].toInt(), 40);
}

void RealImportTest::nba()
{
    const QString folder = m_data.filePath(u"basketball-nba-2025-26"_s);
    const auto imported = run(u"import"_s, {u"--template"_s, u"nba"_s, u"--json"_s, folder});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const QJsonObject report = imported.json();
    QCOMPARE(report["lines_added"_L1].toInt(), 18'180);
    QCOMPARE(report["players_added"_L1].toInt(), 534);
    QCOMPARE(report["matches_added"_L1].toInt(), 838);
    QCOMPARE(report["teams_added"_L1].toInt(), 30);

    QVERIFY(serve());
    const Rows published(m_data.filePath(u"truth/nba-2025-26/nbateamgametotals.csv"_s));
    const auto all = [](qsizetype) { return true; };
    compareTeams(u"points"_s, u"for"_s, published.sums(u"TEAM"_s, u"PTS"_s, all));
    compareTeams(u"points"_s, u"against"_s, published.sums(u"OPP_TEAM"_s, u"PTS"_s, all));
    compareTeams(u"rebounds"_s, u"for"_s, published.sums(u"TEAM"_s, u"REB"_s, all));
    const Rows lines(folder + u"/nbaplayergamelogs.csv"_s);
    comparePlayers("points", lines.sums(u"player_id"_s, u"PTS"_s, all).values());

    // The source has no times: totals and means stand, what needs a time says why it is not there.
    const auto first = data("leaderboards?season=1&kind=total&limit=1&metric=points")["rows"_L1][0];
    QCOMPARE(first["name"_L1].toString(), u"Shai Gilgeous-Alexander"_s);
    const auto summary = data("players/" + QByteArray::number(first["player"_L1].toInteger()) + "/statistics?season=1");
    QCOMPARE(summary["sample"_L1]["time_known"_L1].toBool(true), false);
    const auto points = metricOf(summary, u"points"_s);
    QCOMPARE(points["total"_L1].toInt(), 1558);
    const int matches = summary["sample"_L1]["matches"_L1].toInt();
    QVERIFY(matches > 40);
    QVERIFY(qAbs(points["match"_L1]["mean"_L1].toDouble() - 1558.0 / matches) < 1e-9);
    int unknown = 0;
    for (const QJsonValue &metric : summary["metrics"_L1].toArray()) {
        if (metric["ratio"_L1].toBool() || metric["total"_L1].isNull())
            continue;
        QVERIFY(metric["per"_L1]["value"_L1].isNull());
        QCOMPARE(metric["per"_L1]["reason"_L1].toString(), u"time_unknown"_s);
        ++unknown;
    }
    QVERIFY2(unknown >= 16, qPrintable(QString::number(unknown)));
    QVERIFY(metricOf(summary, u"true_shooting"_s)["value"_L1].isDouble()); // needs no time
}

QTEST_GUILESS_MAIN(RealImportTest)
#include "tst_realimport.moc"
