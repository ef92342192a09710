// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpainter.h"
#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What stands on a page of paper and where, read back from the PDF by another program. */
class ReportLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils), which reads the pages, is not installed");
    }
    void longNamesLeaveTheFigures()
    {
        auto sheet = log(u"Sport- und Spielvereinigung Donaueschingen-Hueffingen 1903 e. V. 12"_s);
        const QString text = read(sheet, false, {u"-layout"_s});
        QVERIFY2(text.contains(u"RedCards"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Sport- und Spielvereinigung"_s) && text.contains(u'…'), qPrintable(text));
        sheet = log(u"City"_s);
        QVERIFY(!read(sheet, false, {u"-layout"_s}).contains(u'…'));
    }
    void figuresOfAColumnEndOnOneLine_data()
    {
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void figuresOfAColumnEndOnOneLine()
    {
        QFETCH(bool, fromTheRight);
        auto sheet = log(u"City"_s);
        sheet.table.rows[0][2] = u"7771"_s;
        sheet.table.rows[1][2] = u"77"_s;
        const QString places = read(sheet, fromTheRight, {u"-bbox"_s});
        QVERIFY2(endOf(u"7771"_s, places) > 0, qPrintable(places));
        QVERIFY(std::abs(endOf(u"7771"_s, places) - endOf(u"77"_s, places)) < 0.5);
    }
    void aLongNameOfATileIsWrittenWhole()
    {
        ReportSheet sheet;
        for (const QString &name : {u"Buts"_s, u"Tirs"_s, u"Passes"_s, u"Duels"_s, u"Matchs sans but encaiss\u00e9 /90"_s})
            sheet.tiles.append({.id = {}, .label = name, .value = u"0,18"_s});
        const QString text = read(sheet, false, {u"-layout"_s});
        QVERIFY2(!text.contains(u'…') && text.contains(u"encaiss\u00e9 /90"_s), qPrintable(text));
        const QString places = read(sheet, false, {u"-bbox"_s}); // and the figures are on one line with each other
        static const QRegularExpression figure(u"yMin=\"([0-9.]+)\"[^>]*>0,18<"_s);
        QSet<QString> lines;
        int figures = 0;
        for (auto found = figure.globalMatch(places); found.hasNext(); ++figures)
            lines.insert(found.next().captured(1));
        QCOMPARE(figures, 5);
        QCOMPARE(lines.size(), 1);
    }

private:
    /** A log of a player with as many figures as a page has room for beside a short name. */
    static ReportSheet log(const QString &opponent)
    {
        ReportSheet sheet;
        sheet.title = u"Ana"_s;
        sheet.table.title = u"Matches"_s;
        sheet.table.header = {u"Date"_s, u"Opponent"_s};
        sheet.table.numeric = {false, false};
        QStringList cells{u"24.05.26"_s, opponent};
        for (const QString &figure : {u"Min"_s, u"Goals"_s, u"Shots"_s, u"Passes"_s, u"Tackles"_s, u"Saves"_s, u"Fouls"_s, u"RedCards"_s}) {
            sheet.table.header.append(figure);
            sheet.table.numeric.append(true);
            cells.append(u"0"_s);
        }
        sheet.table.rows = {cells, cells};
        return sheet;
    }
    QString read(const ReportSheet &sheet, bool fromTheRight, const QStringList &how)
    {
        QFile file(m_folder.filePath(u"page.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        ReportWriter writer(&file, u"page"_s, {.logo = {}, .rightToLeft = fromTheRight});
        if (!writer.add(sheet) || !writer.finish())
            return {};
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, how + QStringList{file.fileName(), u"-"_s});
        process.waitForFinished(30'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /** In points from the left of the page; 0: it is not there. */
    static double endOf(const QString &word, const QString &places)
    {
        const QRegularExpression place(u"xMax=\"([0-9.]+)\"[^>]*>%1<"_s.arg(word));
        return place.match(places).captured(1).toDouble();
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportLayoutTest)
#include "tst_reportlayout.moc"
