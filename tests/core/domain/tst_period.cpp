// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"
#include <QtTest/QTest>

using namespace touchline;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangeIsClosed();
    void rangeIsAlwaysValid_data();
    void rangeIsAlwaysValid();
    void comparable();
    void months_data();
    void months();
};

void TestPeriod::rangeIsClosed()
{
    const auto range = DateRange::between(QDate(2024, 2, 28), QDate(2024, 3, 1));
    QVERIFY(range);
    QVERIFY(!range->contains(QDate(2024, 2, 27)));
    QVERIFY(range->contains(QDate(2024, 2, 28)));
    QVERIFY(range->contains(QDate(2024, 2, 29)));
    QVERIFY(range->contains(QDate(2024, 3, 1)));
    QVERIFY(!range->contains(QDate(2024, 3, 2)));
    QVERIFY(!range->contains(QDate()));
}

void TestPeriod::rangeIsAlwaysValid_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("valid");
    const QDate day(2024, 1, 1);
    QTest::newRow("one day") << day << day << true;
    QTest::newRow("reversed") << day << day.addDays(-1) << false;
    QTest::newRow("no first day") << QDate() << day << false;
    QTest::newRow("no last day") << day << QDate() << false;
    QTest::newRow("30th of February") << QDate(2024, 2, 30) << QDate(2024, 3, 1) << false;
}

void TestPeriod::rangeIsAlwaysValid()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto range = DateRange::between(first, last);
    QTEST(range.has_value(), "valid");
    if (!range) {
        QCOMPARE(range.error().code, ErrorCode::Invalid);
        QVERIFY(!range.error().detail.isEmpty());
    }
}

void TestPeriod::comparable()
{
    Period period;
    QVERIFY(period.isComparable());
    period.days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 2, 1));
    QVERIFY(period.isComparable());
    QVERIFY(!Period{.last = 5}.isComparable());
    QVERIFY(!Period{.location = Location::Home}.isComparable());
    QVERIFY(!Period{.outcome = Outcome::Win}.isComparable());
    QVERIFY(!Period{.opponent = TeamId{1}}.isComparable());
    QVERIFY(!Period{.month = CalendarMonth::of(QDate(2024, 1, 1))}.isComparable());
    QVERIFY(!Period{.role = LineupRole::Starter}.isComparable());
    QVERIFY(!Period{.position = QStringLiteral("forwards")}.isComparable());
}

void TestPeriod::months_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("March") << QStringLiteral("2024-03") << true;
    QTest::newRow("December") << QStringLiteral("1999-12") << true;
    QTest::newRow("13th month") << QStringLiteral("2024-13") << false;
    QTest::newRow("month 0") << QStringLiteral("2024-00") << false;
    QTest::newRow("a day") << QStringLiteral("2024-03-01") << false;
    QTest::newRow("one digit") << QStringLiteral("2024-3") << false;
    QTest::newRow("a word") << QStringLiteral("Mar 024") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPeriod::months()
{
    QFETCH(QString, text);
    const auto month = CalendarMonth::fromText(text);
    QTEST(month.has_value(), "valid");
    if (!month)
        return;
    QCOMPARE(month->text(), text);
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    QVERIFY(month->contains(first) && month->contains(first.addMonths(1).addDays(-1)));
    QVERIFY(!month->contains(first.addDays(-1)) && !month->contains(first.addMonths(1)));
    QCOMPARE(CalendarMonth::of(first.addMonths(1)).number(), month->number() + 1);
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
