// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/numberformat.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What the numbers of a workbook are as text. */
class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
};

void NumberFormatTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shows"); // D, h, m, s, Z
    const auto row = [](const QString &code, const QString &shows) { QTest::newRow(qPrintable(code)) << code << shows; };
    row(u"General"_s, u""_s);
    row(u"@"_s, u""_s);
    row(u"0.00"_s, u""_s);
    row(u"0.00E+00"_s, u""_s);
    row(u"#,##0.00 [$€-407]"_s, u""_s);
    row(u"[Red]0;[Blue]-0"_s, u""_s);
    row(u"0 \"days\""_s, u""_s);
    row(u"0\\d"_s, u""_s);
    row(u"0.0;yyyy"_s, u""_s); // of negative numbers
    row(u"yyyy-mm-dd"_s, u"D"_s);
    row(u"DD.MM.YYYY"_s, u"D"_s);
    row(u"[$-409]mmmm d, yyyy;@"_s, u"D"_s);
    row(u"mmm"_s, u"D"_s);
    row(u"dd.mm.yyyy hh:mm"_s, u"Dhm"_s);
    row(u"m/d/yy h:mm AM/PM"_s, u"Dhm"_s);
    row(u"yyyy-mm-dd\"T\"hh:mm:ss\"Z\""_s, u"DhmsZ"_s);
    row(u"yyyy\\-mm\\-dd\\Thh:mm:ss\\Z"_s, u"DhmsZ"_s);
    row(u"\"Z\"yyyy"_s, u"D"_s);
    row(u"h:mm"_s, u"hm"_s);
    row(u"[h]:mm:ss"_s, u"hms"_s);
    row(u"[hh]:mm"_s, u"hm"_s);
    row(u"mm:ss"_s, u"ms"_s);
    row(u"[mm]:ss.0"_s, u"ms"_s);
    row(u"[ss]"_s, u"s"_s);
    row(u"\"open"_s, u""_s);
    row(u"[open"_s, u""_s);
    row(u"\\"_s, u""_s);
    row(u""_s, u""_s);
}

void NumberFormatTest::codes()
{
    QFETCH(QString, code);
    QFETCH(QString, shows);
    const auto format = NumberFormat::ofCode(code);
    QString shown;
    for (const auto &[has, letter] :
         {std::pair(format.day, u'D'), {format.hours, u'h'}, {format.minutes, u'm'}, {format.seconds, u's'}, {format.utc, u'Z'}}) {
        if (has)
            shown += letter;
    }
    QCOMPARE(shown, shows);
}

void NumberFormatTest::texts_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<bool>("since1904");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double number, const QString &code, const QString &text, bool since1904 = false) {
        QTest::newRow(name) << number << NumberFormat::ofCode(code) << since1904 << text;
    };
    row("first day", 1, u"yyyy-mm-dd"_s, u"1900-01-01"_s);
    row("before the day that never was", 59, u"yyyy-mm-dd"_s, u"1900-02-28"_s);
    row("the day that never was", 60, u"yyyy-mm-dd"_s, u"60"_s);
    row("behind it", 61, u"yyyy-mm-dd"_s, u"1900-03-01"_s);
    row("leap day", 45351, u"dd.mm.yyyy"_s, u"2024-02-29"_s);
    row("last day", 2958465, u"yyyy-mm-dd"_s, u"9999-12-31"_s);
    row("behind the last", 2958466, u"yyyy-mm-dd"_s, u"2958466"_s);
    row("no day", 0, u"yyyy-mm-dd"_s, u"0"_s);
    row("before all days", -1, u"yyyy-mm-dd"_s, u"-1"_s);
    row("1904, first day", 0, u"yyyy-mm-dd"_s, u"1904-01-01"_s, true);
    row("1904, leap day", 43889, u"yyyy-mm-dd"_s, u"2024-02-29"_s, true);
    row("1904, behind the last", 2957004, u"yyyy-mm-dd"_s, u"2957004"_s, true);
    row("a day with its time cut", 45351.8125, u"yyyy-mm-dd"_s, u"2024-02-29"_s);
    row("day and time", 45351.8125, u"dd.mm.yyyy hh:mm"_s, u"2024-02-29T19:30:00"_s);
    row("instant", 45351.8125, u"yyyy-mm-dd\"T\"hh:mm:ss\"Z\""_s, u"2024-02-29T19:30:00Z"_s);
    row("ten digits behind the point", 45351.7916666667, u"yyyy-mm-dd\"T\"hh:mm:ss\"Z\""_s, u"2024-02-29T19:00:00Z"_s);
    row("rounds up to midnight", 45351.99999999999, u"yyyy-mm-dd hh:mm:ss"_s, u"2024-03-01T00:00:00"_s);
    row("milliseconds", 45351 + 1.5 / 86400, u"yyyy-mm-dd hh:mm:ss"_s, u"2024-02-29T00:00:01.500"_s);
    row("minutes and seconds", 1732.0 / 86400, u"mm:ss"_s, u"28:52"_s);
    row("more than an hour of minutes", 3903.0 / 86400, u"mm:ss"_s, u"65:03"_s);
    row("half seconds", 1732.5 / 86400, u"mm:ss"_s, u"28:52.500"_s);
    row("hours and minutes", (28 * 60 + 52) / 1440.0, u"[h]:mm"_s, u"28:52"_s);
    row("more than a day of hours", (28 * 60 + 52) / 1440.0, u"h:mm"_s, u"28:52"_s);
    row("hours, minutes, seconds", 1732.0 / 86400, u"h:mm:ss"_s, u"00:28:52"_s);
    row("minutes of seconds", 90.0 / 86400, u"[mm]"_s, u"02"_s);
    row("no format", 45351.5, u"General"_s, u"45351.5"_s);
}

void NumberFormatTest::texts()
{
    QFETCH(double, number);
    QFETCH(NumberFormat, format);
    QFETCH(bool, since1904);
    QFETCH(QString, text);
    QCOMPARE(cellText(number, format, since1904), text);
}

void NumberFormatTest::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << u"0"_s;
    QTest::newRow("less than none") << -0.0 << u"0"_s;
    QTest::newRow("whole") << 90.0 << u"90"_s;
    QTest::newRow("negative") << -12.5 << u"-12.5"_s;
    QTest::newRow("as Excel writes 0.29") << 0.28999999999999998 << u"0.29"_s;
    QTest::newRow("a sum with a rest") << 0.1 + 0.2 << u"0.3"_s;
    QTest::newRow("a third") << 1.0 / 3 << u"0.333333333333333"_s;
    QTest::newRow("small") << 1.5e-7 << u"0.00000015"_s;
    QTest::newRow("largest exact") << 9007199254740992.0 << u"9007199254740992"_s;
    QTest::newRow("sixteen digits of an id") << 2023020001234567.0 << u"2023020001234567"_s;
    QTest::newRow("large") << 1e20 << u"100000000000000000000"_s;
    QTest::newRow("too large for digits") << 1e300 << u"1e+300"_s;
    QTest::newRow("too small for digits") << 1e-300 << u"1e-300"_s;
}

void NumberFormatTest::numbers()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(numberText(number), text);
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
