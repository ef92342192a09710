// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/daytext.h"
#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A day that nobody misreads. */
class DayTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTheOrderOfTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"3 Feb 2026"_s;
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Feb 3, 2026"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << u"3. Feb. 2026"_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"3 févr. 2026"_s;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << u"3 de feb de 2026"_s;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << u"3 فبراير 2026"_s;
    }
    void inTheOrderOfTheLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QLocale::setDefault(locale);
        QCOMPARE(dayText(QDate(2026, 2, 3)), text);
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "tst_daytext.moc"
