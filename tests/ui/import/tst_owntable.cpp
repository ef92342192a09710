// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/owntable.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Tables as people keep them, and files that are none. */
class OwnTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exampleIsATable()
    {
        const auto table = ownTable::fromText(QString::fromUtf8(ownTable::example()));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->columns.constFirst(), u"Date"_s);
        QCOMPARE(table->lineOf(0), 2);
    }
    void titleEmptyLinesAndRaggedRows()
    {
        const auto table = ownTable::fromText(u"Season 2026/27\n\nDate\tPlayer\tGoals\n2026-08-15\tAna\t2\n\n2026-08-22\tMia\n"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QCOMPARE(table->columns, (QStringList{u"Date"_s, u"Player"_s, u"Goals"_s}));
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(1), (QStringList{u"2026-08-22"_s, u"Mia"_s, QString()}));
        QCOMPARE(table->lineOf(0), 4); // as the spreadsheet counts
        QCOMPARE(table->lineOf(1), 6);
        QCOMPARE(table->as.headings, 1); // of the rows that are not empty
    }
    void headingsThatAreMissingOrTwice()
    {
        const auto table = ownTable::fromText(u"Player;Goals;;Goals\nAna;1;x;2\n"_s);
        QVERIFY(table);
        QCOMPARE(table->columns, (QStringList{u"Player"_s, u"Goals"_s, u"Column 3"_s, u"Goals (2)"_s}));
    }
    void everyChoiceCanBeChanged()
    {
        const QString text = u"a;b,c\n1;2,3\nx;y,z\n"_s;
        const auto found = ownTable::fromText(text);
        QVERIFY(found);
        QCOMPARE(found->as.delimiter, u';');
        const auto comma = ownTable::fromText(text, {.delimiter = u','});
        QVERIFY(comma);
        QCOMPARE(comma->columns, (QStringList{u"a;b"_s, u"c"_s}));
        const auto lower = ownTable::fromText(text, {.headings = 1});
        QVERIFY(lower);
        QCOMPARE(lower->columns, (QStringList{u"1"_s, u"2,3"_s}));
        QCOMPARE(lower->rows.size(), 1);
        const auto point = ownTable::fromText(text, {.decimalComma = false});
        QVERIFY(point);
        QVERIFY(!point->decimalComma);
        QTemporaryDir folder;
        const QString path = write(folder, "Spieler;Tore\nJ\xF6rg M\xFCller;1\n");
        const auto guessed = ownTable::fromFile(path);
        QVERIFY(guessed);
        const auto told = ownTable::fromFile(path, {.encoding = u"windows-1252"_s});
        QVERIFY(told);
        QCOMPARE(told->rows.constFirst().constFirst(), u"Jörg Müller"_s);
        QCOMPARE(told->as.encoding, u"windows-1252"_s);
        QVERIFY(!ownTable::fromFile(path, {.encoding = u"UTF-8"_s})); // it is none
    }
    void decimalSign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("comma");
        QTest::newRow("comma") << u"a\tb\n1,5\t2\n"_s << true;
        QTest::newRow("point") << u"a\tb\n1.5\t2\n"_s << false;
        QTest::newRow("semicolons without any") << u"a;b\n1;2\n"_s << true;
        QTest::newRow("semicolons, but points") << u"a;b\n1.5;2\n"_s << false;
        QTest::newRow("thousands tell nothing") << u"a\tb\n1,234\t2\n"_s << false;
    }
    void decimalSign()
    {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        const auto table = ownTable::fromText(text);
        QVERIFY(table);
        QCOMPARE(table->decimalComma, comma);
    }
    void whatIsNoTable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << u" \n\t\n"_s;
        QTest::newRow("headings only") << u"Date;Player\n"_s;
        QTest::newRow("a word") << u"hello"_s;
        QTest::newRow("a quote that never ends") << u"Date;\"Player\nx;y"_s;
        QTest::newRow("very wide") << QString(u"a;"_s.repeated(5'000) + u"\n1"_s);
        QTest::newRow("one wide row, many short ones") << QString(u"x;"_s.repeated(480) + u'\n' + u"1\n"_s.repeated(49'000));
        QTest::newRow("U+0000") << u"a;b\n1;"_s + QChar(u'\0') + u'\n';
    }
    void whatIsNoTable()
    {
        QFETCH(QString, text);
        const auto table = ownTable::fromText(text);
        QVERIFY(!table);
        QVERIFY(table.error().detail.size() > 20);
    }
    void filesThatCannotBeTaken()
    {
        QTemporaryDir folder;
        QVERIFY(!ownTable::fromFile(folder.path()));
        QVERIFY(!ownTable::fromFile(folder.filePath(u"nobody.csv"_s)));
        QVERIFY(!ownTable::fromFile(write(folder, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", u"old.xls"_s)));
        QVERIFY(!ownTable::fromFile(write(folder, "a,b\n1,2\n", u"not.xlsx"_s)));
        QFile large(folder.filePath(u"large.csv"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(ownTable::largestFile + 1));
        const auto refused = ownTable::fromFile(large.fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(refused.error().detail.contains(u"large.csv"_s));
    }
    void stockWorkbooks()
    {
        const QDir corpus(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/corpus/xlsx"));
        if (!corpus.exists())
            QSKIP("the stock workbooks (../shared/corpus/xlsx) are not beside this checkout");
        const auto sound = ownTable::fromFile(corpus.filePath(u"ok.xlsx"_s));
        QVERIFY2(sound || sound.error().code == ErrorCode::Invalid, sound ? "" : qPrintable(sound.error().detail));
        const auto bomb = ownTable::fromFile(corpus.filePath(u"bomb-100MB.xlsx"_s));
        QVERIFY(!bomb);
    }

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = u"t.csv"_s)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(OwnTableTest)

#include "tst_owntable.moc"
