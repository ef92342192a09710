// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell.h"
#include "core/import/foldedname.h"
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void flag();
    void clock();
    void unitsAndRest();
    void days();
    void foldedNames_data();
    void foldedNames();
};

void TestCell::number_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("value"); // NaN: refused
    const double no = qQNaN();
    QTest::newRow("whole") << u"38"_s << false << 38.0;
    QTest::newRow("negative with a point") << u"-28.0"_s << false << -28.0;
    QTest::newRow("hundredths are the nearest double") << u"0.57"_s << false << 0.57;
    QTest::newRow("blanks around") << u" 7 "_s << false << 7.0;
    QTest::newRow("minus zero is zero") << u"-0"_s << false << 0.0;
    QTest::newRow("decimal comma") << u"1,5"_s << true << 1.5;
    QTest::newRow("decimal comma where comma separates") << u"1,5"_s << false << no;
    QTest::newRow("exponent") << u"1e5"_s << false << no;
    QTest::newRow("not a number") << u"nan"_s << false << no;
    QTest::newRow("infinite") << u"inf"_s << false << no;
    QTest::newRow("hexadecimal") << u"0x10"_s << false << no;
    QTest::newRow("point at the end") << u"1."_s << false << no;
    QTest::newRow("point at the beginning") << u".5"_s << false << no;
    QTest::newRow("two points") << u"1.2.3"_s << false << no;
    QTest::newRow("sixteen digits") << u"1234567890123456"_s << false << no;
    QTest::newRow("empty") << u""_s << false << no;
    QTest::newRow("only a sign") << u"-"_s << false << no;
    QTest::newRow("other digits") << u"٣"_s << false << no;
}

void TestCell::number()
{
    QFETCH(QString, text);
    QFETCH(bool, comma);
    QFETCH(double, value);
    const auto read = cell::number(text, comma);
    QCOMPARE(read.has_value(), !qIsNaN(value));
    if (read) {
        QVERIFY(*read == value);
        QVERIFY(!std::signbit(*read) || value < 0);
    }
}

void TestCell::flag()
{
    QCOMPARE(cell::flag(u"True"), std::optional(true));
    QCOMPARE(cell::flag(u" false "), std::optional(false));
    QCOMPARE(cell::flag(u"1"), std::optional(true));
    QCOMPARE(cell::flag(u"2"), std::nullopt);
    QCOMPARE(cell::flag(u""), std::nullopt);
}

void TestCell::clock()
{
    QCOMPARE(cell::clock(u"28.000000:52", 60), std::optional<qint64>(1732));
    QCOMPARE(cell::clock(u"0:05", 60), std::optional<qint64>(5));
    QCOMPARE(cell::clock(u"28:60", 60), std::optional<qint64>(1740));
    QCOMPARE(cell::clock(u"28:61", 60), std::nullopt);
    QCOMPARE(cell::clock(u"28.5:10", 60), std::nullopt);
    QCOMPARE(cell::clock(u"-1:10", 60), std::nullopt);
    QCOMPARE(cell::clock(u"28", 60), std::nullopt);
}

void TestCell::unitsAndRest()
{
    QCOMPARE(cell::unitsAndRest(u"5.1", 3), std::optional<qint64>(16));
    QCOMPARE(cell::unitsAndRest(u" 0.2 ", 3), std::optional<qint64>(2));
    QCOMPARE(cell::unitsAndRest(u"9", 3), std::optional<qint64>(27));
    for (const QStringView wrong : {u"5.3", u"5.33", u"5,1", u"-1.1", u"5.", u".1", u"5.1.1", u"five", u""})
        QVERIFY2(!cell::unitsAndRest(wrong, 3), qPrintable(wrong.toString()));
}

void TestCell::days()
{
    const QTimeZone newYork("America/New_York");
    QVERIFY(newYork.isValid());
    QCOMPARE(cell::instant(u"2023-08-12T14:00:00Z"), std::optional(QDateTime(QDate(2023, 8, 12), QTime(14, 0), QTimeZone::UTC)));
    QCOMPARE(cell::instant(u"2023-08-12T14:00:00+02:00"), std::optional(QDateTime(QDate(2023, 8, 12), QTime(12, 0), QTimeZone::UTC)));
    QCOMPARE(cell::instant(u"2023-08-12T14:00:00"), std::nullopt);
    QCOMPARE(cell::noonOf(u"2024-09-19T00:00:00", newYork), std::optional(QDateTime(QDate(2024, 9, 19), QTime(16, 0), QTimeZone::UTC)));
    QCOMPARE(cell::noonOf(u"19.09.2024", newYork), std::nullopt);
}

void TestCell::foldedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("letters that do not decompose") << u"Đorđe  Petrović"_s << u"djordje petrovic"_s;
    QTest::newRow("composed and decomposed") << u"Ren\u00e9"_s << u"rene"_s;
    QTest::newRow("decomposed") << u"Rene\u0301"_s << u"rene"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("curly apostrophe") << u"O’Brien"_s << u"o'brien"_s;
    QTest::newRow("Greek") << u"ΓΙΏΡΓΟΣ"_s << u"γιωργοσ"_s;
    QTest::newRow("Japanese keeps its letters") << u"名前"_s << u"名前"_s;
    QTest::newRow("Norwegian") << u"Ødegaard"_s << u"odegaard"_s;
    QTest::newRow("Turkish") << u"İsmail Yıldırımoğlu"_s << u"ismail yildirimoglu"_s; // no capital stays
}

void TestCell::foldedNames()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(foldedName(name), folded);
}

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
