// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/roworder.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Rows of a table in the order of its columns. */
class TestRowOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data();
    void orders();
    void ordersShirtsByNumber();
    void staysForEqualRows();
    void namesTheMetrics();
    void arranges();
};

namespace {

const Table table{.columns = {u"id"_s, u"name"_s, u"goals"_s, u"day"_s},
                  .rows = {{qint64(1), u"Zoe"_s, 2.5, QDate(2024, 3, 1)},
                           {qint64(2), u"anna"_s, TableCell(), QDate(2024, 1, 1)},
                           {qint64(3), u"Örjan"_s, -1.0},
                           {qint64(4), u"Anna"_s, 2.5, QDate(2024, 2, 1)},
                           {qint64(5), u""_s, 10.0, QDate(2023, 12, 31)}}};

QList<qsizetype> orderOf(const QList<SortKey> &keys)
{
    return rowOrder(table, keys).value_or(QList<qsizetype>{-1});
}

} // namespace

void TestRowOrder::orders_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qsizetype>>("order");
    QTest::newRow("numbers, the missing one last") << u"goals"_s << false << QList<qsizetype>{2, 0, 3, 4, 1};
    QTest::newRow("numbers downwards, the missing one last") << u"goals"_s << true << QList<qsizetype>{4, 0, 3, 2, 1};
    QTest::newRow("text without regard to case, the empty one last") << u"name"_s << false << QList<qsizetype>{1, 3, 0, 2, 4};
    QTest::newRow("text downwards, the empty one last") << u"name"_s << true << QList<qsizetype>{2, 0, 1, 3, 4};
    QTest::newRow("days, of a row that is too short last") << u"day"_s << false << QList<qsizetype>{4, 1, 3, 0, 2};
}

void TestRowOrder::orders()
{
    QFETCH(QString, column);
    QFETCH(bool, descending);
    QFETCH(QList<qsizetype>, order);
    QCOMPARE(orderOf({{.column = column, .descending = descending}}), order);
}

void TestRowOrder::ordersShirtsByNumber()
{
    QStringList shirts{u"10"_s, u"1a"_s, u""_s, u"9"_s, u"GK"_s, u"2"_s};
    Table ofShirts{.columns = {u"shirt"_s}, .rows = {}};
    for (const QString &shirt : std::as_const(shirts))
        ofShirts.rows.append({shirt});
    QVERIFY(arrange(shirts, ofShirts, {{.column = u"shirt"_s}}));
    QCOMPARE(shirts, (QStringList{u"2"_s, u"9"_s, u"10"_s, u"1a"_s, u"GK"_s, u""_s}));
}

void TestRowOrder::staysForEqualRows()
{
    QCOMPARE(orderOf({}), (QList<qsizetype>{0, 1, 2, 3, 4}));
    const SortKey goals{.column = u"goals"_s, .descending = true};
    QCOMPARE(orderOf({goals, {.column = u"id"_s, .descending = true}}), (QList<qsizetype>{4, 3, 0, 2, 1}));
    QCOMPARE(orderOf({goals, {.column = u"name"_s}}), (QList<qsizetype>{4, 3, 0, 2, 1}));
}

void TestRowOrder::namesTheMetrics()
{
    const Table squad{.columns = {u"name"_s, u"values.goals"_s, u"values.goals_reason"_s, u"values.shots"_s}, .rows = {}};
    const auto order = rowOrder(squad, {{.column = u"values.saves"_s}});
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Malformed);
    QVERIFY2(order.error().detail.contains(u"\"saves\""_s) && order.error().detail.contains(u": goals, shots."_s),
             qPrintable(order.error().detail));
}

void TestRowOrder::arranges()
{
    QStringList names{u"Zoe"_s, u"anna"_s, u"Örjan"_s, u"Anna"_s, u""_s};
    QVERIFY(arrange(names, table, {{.column = u"goals"_s}, {.column = u"id"_s}}));
    QCOMPARE(names, (QStringList{u"Örjan"_s, u"Zoe"_s, u"Anna"_s, u""_s, u"anna"_s}));
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
