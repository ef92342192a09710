// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/celltext.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;
using celltext::DayOrder;

/** What people write into cells. */
class CellTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void days_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("dayFirst");
        QTest::addColumn<QDate>("monthFirst");
        const QDate day(2026, 8, 15);
        QTest::newRow("ISO") << u"2026-08-15"_s << day << day;
        QTest::newRow("ISO with a time") << u"2026-08-15T19:30:00"_s << day << day;
        QTest::newRow("points") << u"15.8.2026"_s << day << QDate();
        QTest::newRow("slashes, two digits") << u" 15/08/26 "_s << day << QDate();
        QTest::newRow("American") << u"8/15/2026"_s << QDate() << day;
        QTest::newRow("either") << u"5/8/2026"_s << QDate(2026, 8, 5) << QDate(2026, 5, 8);
        QTest::newRow("English month") << u"Aug 15, 2026"_s << day << day;
        QTest::newRow("German month") << u"15. August 2026"_s << day << day;
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate() << QDate();
        QTest::newRow("32nd") << u"32.08.2026"_s << QDate() << QDate();
        QTest::newRow("long ago") << u"0026-08-15"_s << QDate() << QDate();
        QTest::newRow("words") << u"Saturday"_s << QDate() << QDate();
        QTest::newRow("a number of a spreadsheet") << u"46249"_s << QDate() << QDate();
        QTest::newRow("empty") << QString() << QDate() << QDate();
        QTest::newRow("very long") << QString(10'000, u'1') << QDate() << QDate();
    }
    void days()
    {
        QFETCH(QString, cell);
        QFETCH(QDate, dayFirst);
        QFETCH(QDate, monthFirst);
        QCOMPARE(celltext::day(cell, DayOrder::DayFirst).value_or(QDate()), dayFirst);
        QCOMPARE(celltext::day(cell, DayOrder::MonthFirst).value_or(QDate()), monthFirst);
    }
    void scores()
    {
        const std::pair<int, int> score(2, 1);
        for (const auto &cell : {u"2-1"_s, u"2:1"_s, u"2 – 1"_s, u"2–1 W"_s, u"W 2-1"_s})
            QVERIFY2(celltext::score(cell) == score, qPrintable(cell));
        for (const auto &cell : {QString(), u"won"_s, u"2"_s, u"2-"_s, u"2-1-3"_s, u"1234-1"_s})
            QVERIFY2(!celltext::score(cell), qPrintable(cell));
    }
    void homeOrAway()
    {
        for (const auto &cell : {u"H"_s, u"home"_s, u"Heim"_s, u"vs"_s, u"domicile"_s})
            QCOMPARE(celltext::isHome(cell), std::optional(true));
        for (const auto &cell : {u"A"_s, u"AWAY"_s, u"Auswärts"_s, u"@"_s, u"Extérieur"_s})
            QCOMPARE(celltext::isHome(cell), std::optional(false));
        for (const auto &cell : {QString(), u"Berlin"_s, u"ha"_s})
            QVERIFY(!celltext::isHome(cell));
    }
    void yesOrNo()
    {
        for (const auto &cell : {u"yes"_s, u"X"_s, u"1"_s, u"Ja"_s, u"sí"_s})
            QCOMPARE(celltext::isYes(cell), std::optional(true));
        for (const auto &cell : {QString(), u"no"_s, u"0"_s, u"-"_s, u"Nein"_s})
            QCOMPARE(celltext::isYes(cell), std::optional(false));
        for (const auto &cell : {u"maybe"_s, u"2"_s})
            QVERIFY(!celltext::isYes(cell));
    }
};

QTEST_GUILESS_MAIN(CellTextTest)

#include "tst_celltext.moc"
