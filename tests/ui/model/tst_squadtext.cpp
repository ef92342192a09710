// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "ui/model/squadtext.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class SquadTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_packs = *packs;
    }
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shirt");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("position");
        QTest::newRow("number, name, position") << u"9 Ana Ferreira FWD"_s << u"9"_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("name only") << u"Ana Ferreira"_s << u""_s << u"Ana Ferreira"_s << u""_s;
        QTest::newRow("one word") << u"Pelé"_s << u""_s << u"Pelé"_s << u""_s;
        QTest::newRow("number with dot") << u"10. Mia Okafor"_s << u"10"_s << u"Mia Okafor"_s << u""_s;
        QTest::newRow("number with hash at the end") << u"Mia Okafor #10"_s << u"10"_s << u"Mia Okafor"_s << u""_s;
        QTest::newRow("position in brackets") << u"1 Mia Okafor (GK)"_s << u"1"_s << u"Mia Okafor"_s << u"GK"_s;
        QTest::newRow("small letters") << u"1 Mia Okafor gk"_s << u"1"_s << u"Mia Okafor"_s << u"GK"_s;
        QTest::newRow("tabs of a spreadsheet") << u"9\tAna Ferreira\tFWD"_s << u"9"_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("another order of columns") << u"Ana Ferreira\tForward\t9"_s << u"9"_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("German position") << u"1\tMia Okafor\tTorwart"_s << u"1"_s << u"Mia Okafor"_s << u"GK"_s;
        QTest::newRow("first and last name in two columns") << u"9\tAna\tFerreira\tFWD"_s << u"9"_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("semicolons") << u"9;Ana Ferreira;FWD"_s << u"9"_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("empty cells") << u"\tAna Ferreira\t\tFWD"_s << u""_s << u"Ana Ferreira"_s << u"FWD"_s;
        QTest::newRow("odd spaces") << u"  9 \u00a0 Ana   Ferreira  "_s << u"9"_s << u"Ana Ferreira"_s << u""_s;
        QTest::newRow("Arabic") << u"7 محمد صلاح"_s << u"7"_s << u"محمد صلاح"_s << u""_s;
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, shirt);
        QFETCH(QString, name);
        QFETCH(QString, position);
        const auto squad = read(text);
        QVERIFY(squad.issues.isEmpty());
        QCOMPARE(squad.members, (QList<SquadMember>{{.name = name, .shirt = shirt, .position = position}}));
    }
    void headerAndBlankLines()
    {
        const auto squad = read(u"No.\tName\tPosition\r\n9\tAna\tFWD\r\n\r\n1\tMia\tGK\r\n"_s);
        QCOMPARE(squad.members.size(), 2);
        QCOMPARE(squad.members.at(1).shirt, u"1"_s);
    }
    void oneNumberForTwoIsAWarning()
    {
        const auto squad = read(u"9 Ana\n9 Mia"_s);
        QCOMPARE(squad.members.size(), 2);
        QCOMPARE(squad.issues.size(), 1);
        QCOMPARE(squad.issues.at(0).code, u"same_shirt"_s);
        QCOMPARE(squad.issues.at(0).line, 2);
        QVERIFY(!squad.hasErrors());
    }
    void errorsNameTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("line");
        QTest::newRow("cells without a name") << u"9 Ana\n7\t\tFWD"_s << u"name_missing"_s << qint64(2);
        QTest::newRow("one name twice") << u"9 Ana Ferreira\n7 ana ferreira"_s << u"same_name"_s << qint64(2);
        QTest::newRow("no letters") << u"Ana\n---"_s << u"no_letters"_s << qint64(2);
        QTest::newRow("endless name") << QString(101, u'x') << u"name_too_long"_s << qint64(1);
        QTest::newRow("endless text") << QString(70'000, u'x') << u"too_large"_s << qint64(0);
        QString many;
        for (int i = 0; i < 201; ++i)
            many += u"P%1\n"_s.arg(i);
        QTest::newRow("201 players") << many << u"too_many"_s << qint64(201);
    }
    void errorsNameTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(qint64, line);
        const auto squad = read(text);
        QVERIFY(squad.hasErrors());
        QCOMPARE(squad.issues.constFirst().code, code);
        QCOMPARE(squad.issues.constFirst().line, line);
        QVERIFY(squad.members.size() <= 200);
    }
    void emptyIsNobody()
    {
        QVERIFY(read({}).members.isEmpty());
        QVERIFY(read(u"\n \t\n"_s).issues.isEmpty());
    }

private:
    SquadText read(const QString &text) const { return readSquad(text, *m_packs.find(u"football"_s)); }
    SportPacks m_packs;
};

QTEST_GUILESS_MAIN(SquadTextTest)
#include "tst_squadtext.moc"
