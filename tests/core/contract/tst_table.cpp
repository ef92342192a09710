// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/exports.h"
#include "core/contract/table.h"
#include "tests/core/contract/expectedtable.h"
#include "tests/core/contract/filler.h"
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace touchline;

/** A table says what the JSON of the same answer says, for every type that has one. */
class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void league();
    void players();
    void columnsDoNotDependOnRows();
    void valuesStandUnderTheirNames();
    void explanationsOnlyWhereAsked();
};

namespace {

QJsonValue jsonOf(const TableCell &cell)
{
    struct Json
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
        QJsonValue operator()(bool value) const { return value; }
        QJsonValue operator()(qint64 value) const { return value; }
        QJsonValue operator()(double value) const { return value; }
        QJsonValue operator()(const QString &value) const { return value; }
        QJsonValue operator()(QDate value) const { return value.toString(Qt::ISODate); }
        QJsonValue operator()(const QDateTime &value) const { return value.toString(Qt::ISODate); }
    };
    return std::visit(Json(), cell);
}

template<typename T> void compare(const T &value, const TableShape &shape)
{
    // encode() is there for single values and lists alike; QJsonDocument knows no bare values but lists and objects.
    const auto document = QJsonDocument::fromJson(encode(value));
    const auto expected = ExpectedTable::of(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), shape);
    const auto table = tableOf(value);
    QCOMPARE(QSet<QString>(table.columns.begin(), table.columns.end()).size(), table.columns.size());
    QCOMPARE(table.rows.size(), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        QCOMPARE(table.rows[row].size(), table.columns.size());
        auto left = expected[row];
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const auto cell = jsonOf(table.rows[row][column]);
            const auto wanted = left.contains(table.columns[column]) ? left.take(table.columns[column]) : QJsonValue(QJsonValue::Undefined);
            QVERIFY2(cell == wanted,
                     qPrintable(u"%1 in row %2: %3, not %4"_s.arg(table.columns[column])
                                    .arg(row)
                                    .arg(cell.toVariant().toString(), wanted.toVariant().toString())));
        }
        QVERIFY2(left.isEmpty(), qPrintable(u"no column "_s + left.keys().join(u' ')));
    }
}

template<typename T> void compareFilled(const TableShape &shape)
{
    for (int length = 0; length < 4; ++length) {
        for (int start = 0; start < 7; ++start) {
            T value{};
            Filler(length, start).fill(value);
            compare(value, shape);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

} // namespace

void TestTable::lists()
{
    compareFilled<QList<SportInfo>>({});
    compareFilled<QList<SeasonInfo>>({});
    compareFilled<QList<TeamInfo>>({});
    compareFilled<QList<PlayerInfo>>({});
    compareFilled<QList<MatchInfo>>({});
    compareFilled<QList<StatDefinition>>({});
}

void TestTable::league()
{
    compareFilled<Leaderboard>({.rows = {u"rows"_s}});
    compareFilled<MetricDistribution>({.rows = {u"groups"_s}});
    compareFilled<Scatter>({.rows = {u"points"_s}});
    compareFilled<CorrelationMatrix>({.rows = {u"pairs"_s}});
    compareFilled<Similarity>({.rows = {u"players"_s}});
    compareFilled<TeamStatistics>({.rows = {u"rows"_s}, .named = true});
    compareFilled<SquadForm>({.rows = {u"cells"_s}});
    compareFilled<ExportedLines>({.rows = {u"rows"_s}, .named = true});
}

void TestTable::players()
{
    compareFilled<Summary>({.rows = {u"metrics"_s}});
    compareFilled<MatchLog>({.rows = {u"entries"_s}, .named = true});
    compareFilled<Trend>({.rows = {u"points"_s}});
    compareFilled<Splits>({.rows = {u"cells"_s, u"metrics"_s}});
    compareFilled<Career>({.rows = {u"seasons"_s, u"metrics"_s}});
    compareFilled<PlayerComparison>({.rows = {u"players"_s, u"metrics"_s}, .beside = u"differences"_s});
}

void TestTable::columnsDoNotDependOnRows()
{
    QList<PlayerInfo> players;
    Filler(1).fill(players);
    QCOMPARE(tableOf(QList<PlayerInfo>()).columns, tableOf(players).columns);
    QVERIFY(tableOf(players).columns.contains(u"registrations.1.team_name"_s));

    Leaderboard board;
    Filler(2).fill(board);
    board.rows[0].metric = {.id = u"plain"_s};
    board.rows[1].metric = {.id = u"ratio"_s, .ratio = true};
    const auto columns = tableOf(board).columns;
    QVERIFY(columns.contains(u"metric.per.value"_s) && columns.contains(u"metric.numerator"_s));
    std::swap(board.rows[0], board.rows[1]);
    QCOMPARE(tableOf(board).columns, columns);
    board.rows.removeFirst();
    QCOMPARE(tableOf(board).columns, columns);
    // What tells the rows apart comes before what they share.
    QCOMPARE(columns.first(), u"rank"_s);
    QVERIFY(columns.last().startsWith(u"answer."_s));
}

void TestTable::valuesStandUnderTheirNames()
{
    const MatchLog log{.columns = {u"goals"_s, u"shots"_s},
                       .entries = {{.day = QDate(2024, 5, 1), .values = {Value::of(2), Value::none(u"not_recorded"_s)}}}};
    const auto table = tableOf(log);
    const auto cell = [&](const QString &column) { return table.rows[0][table.columns.indexOf(column)]; };
    QCOMPARE(std::get<double>(cell(u"values.goals"_s)), 2.0);
    QCOMPARE(cell(u"values.goals_reason"_s), TableCell());
    QCOMPARE(cell(u"values.shots"_s), TableCell());
    QCOMPARE(std::get<QString>(cell(u"values.shots_reason"_s)), u"not_recorded"_s);
    QCOMPARE(std::get<QDate>(cell(u"day"_s)), QDate(2024, 5, 1));
    QCOMPARE(std::get<QDateTime>(cell(u"kick_off"_s)), QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(cell(u"time"_s), TableCell()); // unknown
}

void TestTable::explanationsOnlyWhereAsked()
{
    Summary summary{.metrics = {{.id = u"goals"_s}}};
    QVERIFY(tableOf(summary).columns.filter(u"explain"_s).isEmpty());
    summary.metrics[0].explanation = Explanation{};
    QVERIFY(tableOf(summary).columns.contains(u"explain.sample.lines"_s));
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
