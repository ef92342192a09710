// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "ui/viewmodel/teamtexts.h"
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestFormStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void tellsWithoutColour();
    void tableAndSummary();
    void walksAndOpens();
    void exports();
    void nothingYet();
    void scoreIsTheTeamsOwn();

private:
    static FormStripData data(int results)
    {
        FormStripData data{.title = u"Last results"_s, .results = {}, .empty = u"No result yet."_s};
        for (int i = 0; i < results; ++i)
            data.results.append({.outcome = FormResult::Outcome(i % 3),
                                 .opponent = u"Opponent %1"_s.arg(i),
                                 .day = u"%1 May"_s.arg(i + 1),
                                 .score = u"%1–1"_s.arg(i),
                                 .home = i % 2 == 0});
        return data;
    }
    static QStringList painted(const FormStrip &chart)
    {
        QStringList texts;
        for (const auto &label : chart.paintedLabels())
            texts.append(label.text);
        return texts;
    }
};

void TestFormStrip::labels_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("results");
    QTest::addColumn<bool>("arabic");
    for (const int width : {220, 360, 900}) {
        for (const int results : {1, 5, 10}) {
            for (const bool arabic : {false, true})
                QTest::addRow("%d, %d results, %s", width, results, arabic ? "rtl" : "ltr") << width << results << arabic;
        }
    }
}

void TestFormStrip::labels()
{
    QFETCH(int, width);
    QFETCH(int, results);
    QFETCH(bool, arabic);
    FormStrip chart;
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(data(results));
    chart.resize(width, chart.sizeHint().height());
    QCOMPARE(labelFault(chart), QString());
    QVERIFY(painted(chart).size() >= results);
}

void TestFormStrip::tellsWithoutColour()
{
    FormStrip chart;
    chart.setData(data(3));
    chart.resize(400, chart.sizeHint().height());
    const auto labels = chart.paintedLabels();
    QHash<QString, double> height;
    for (const auto &label : labels)
        height.insert(label.text, label.rect.center().y());
    QVERIFY(height.contains(u"W"_s) && height.contains(u"D"_s) && height.contains(u"L"_s));
    QVERIFY(height.value(u"W"_s) < height.value(u"D"_s));
    QVERIFY(height.value(u"D"_s) < height.value(u"L"_s));
    chart.resize(45, chart.sizeHint().height()); // no room for scores: the letters stay
    QVERIFY(painted(chart).contains(u"W"_s));
    QVERIFY(!painted(chart).contains(u"0–1"_s));
}

void TestFormStrip::tableAndSummary()
{
    FormStrip chart;
    chart.setData(data(4));
    QCOMPARE(chart.accessibleName(), u"Last results"_s);
    const auto table = chart.table();
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.at(1), (QStringList{u"2 May"_s, u"Opponent 1"_s, u"away"_s, u"1–1"_s, u"drawn"_s}));
    QCOMPARE(chart.summary(), u"Last results: 2 won, 1 drawn, 1 lost; the last one against Opponent 3 was won."_s);
    QCOMPARE(chart.accessibleDescription(), chart.summary());
}

void TestFormStrip::walksAndOpens()
{
    FormStrip chart;
    chart.setData(data(5));
    chart.resize(400, chart.sizeHint().height());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy opened(&chart, &ChartView::pointActivated);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 4);
    QCOMPARE(chart.readOut(4), (QStringList{u"Opponent 4"_s, u"4–1 · drawn"_s, u"5 May · home"_s}));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toInt(), 3);
    chart.toImage(1);
    QTest::mouseMove(&chart, QPoint(20, 20));
    QTRY_COMPARE(chart.currentPoint(), 0);
    QVERIFY(chart.readOut(-1).isEmpty());
    QVERIFY(chart.readOut(5).isEmpty());
}

void TestFormStrip::exports()
{
    QTemporaryDir folder;
    FormStrip chart;
    chart.setData(data(5));
    chart.resize(400, chart.sizeHint().height());
    QVERIFY(chart.saveSvg(folder.filePath(u"form.svg"_s)));
    QVERIFY(chart.savePng(folder.filePath(u"form.png"_s)));
    QVERIFY(!QImage(folder.filePath(u"form.png"_s)).isNull());
    QVERIFY(!chart.savePng(folder.filePath(u"none/form.png"_s)));
}

void TestFormStrip::nothingYet()
{
    FormStrip chart;
    chart.setData(data(0));
    QCOMPARE(chart.summary(), u"No result yet."_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), -1);
}

void TestFormStrip::scoreIsTheTeamsOwn()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto match = [](int day, TeamId home, TeamId away, int homeScore, int awayScore) {
        return MatchInfo{.kickOff = QDateTime(QDate(2025, 8, day), QTime(14, 0), QTimeZone::UTC),
                         .day = QDate(2025, 8, day),
                         .home = home,
                         .away = away,
                         .homeName = u"Rovers"_s,
                         .awayName = u"Athletic"_s,
                         .homeScore = homeScore,
                         .awayScore = awayScore};
    };
    const QList<MatchInfo> matches{match(3, TeamId{1}, TeamId{2}, 3, 1), match(10, TeamId{2}, TeamId{1}, 0, 2),
                                   match(17, TeamId{2}, TeamId{1}, 4, 1)};
    FormStrip chart;
    chart.setData(teamTexts::formStrip(matches, TeamId{1}));
    chart.resize(400, chart.sizeHint().height());
    const QStringList shown = painted(chart);
    QVERIFY2(shown.contains(u"3–1"_s) && shown.contains(u"2–0"_s) && shown.contains(u"1–4"_s), qPrintable(shown.join(u' ')));
    QCOMPARE(chart.readOut(1), (QStringList{u"Rovers"_s, u"2–0 · won"_s, u"10 Aug 2025 · away"_s}));
    QCOMPARE(chart.table().rows.at(2).sliced(2), (QStringList{u"away"_s, u"1–4"_s, u"lost"_s}));
}

QTEST_MAIN(TestFormStrip)
#include "tst_formstrip.moc"
