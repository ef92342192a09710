// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/periodchoice.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class PeriodChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingRoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << u"whole"_s;
        QTest::newRow("last five") << u"last:5"_s;
        QTest::newRow("days") << u"days:2025-08-01..2025-12-31"_s;
    }
    void settingRoundTrip()
    {
        QFETCH(QString, text);
        QCOMPARE(PeriodChoice::fromSetting(text).toSetting(), text);
    }
    void brokenSettingIsTheWholeSeason_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u""_s, u"last:"_s, u"last:0"_s, u"last:1001"_s, u"last:-3"_s, u"days:"_s, u"days:2025-12-31..2025-08-01"_s,
                                 u"days:x..y"_s, u"garbage"_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }
    void brokenSettingIsTheWholeSeason()
    {
        QFETCH(QString, text);
        QVERIFY(PeriodChoice::fromSetting(text).isWhole());
    }
    void queries()
    {
        QCOMPARE(PeriodChoice{}.query(SeasonId{3}).toString(), u"season=3"_s);
        QCOMPARE(PeriodChoice{.last = 5}.query(SeasonId{3}).toString(), u"season=3&last=5"_s);
        const auto days = PeriodChoice::fromSetting(u"days:2025-08-01..2025-12-31"_s);
        QCOMPARE(days.query(SeasonId{3}).toString(), u"season=3&from=2025-08-01&to=2025-12-31"_s);
    }
};

QTEST_GUILESS_MAIN(PeriodChoiceTest)
#include "tst_periodchoice.moc"
