// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "ui/model/formuladraft.h"
#include "ui/viewmodel/formulatexts.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class FormulaDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_packs = *packs;
        m_football = m_packs.find(u"football"_s);
        QVERIFY(m_football);
    }
    void idsAreFree_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << u"Our  points!"_s << u"our_points"_s;
        QTest::newRow("accents") << u"Präzision"_s << u"prazision"_s;
        QTest::newRow("taken by the sport") << u"Goals"_s << u"goals_2"_s;
        QTest::newRow("taken by another formula") << u"Mine"_s << u"mine_2"_s;
        QTest::newRow("a function") << u"max"_s << u"max_2"_s;
        QTest::newRow("the team's sums") << u"team goals"_s << u"metric_team_goals"_s;
        QTest::newRow("digits") << u"90 s"_s << u"metric_90_s"_s;
        QTest::newRow("another script") << u"أهداف"_s << u"metric"_s;
    }
    void idsAreFree()
    {
        QFETCH(QString, name);
        QTEST(freeId(name, *m_football, {u"mine"_s}), "id");
    }
    void aRatioIsMadeOfSums()
    {
        DefinitionText text{.id = u"conv"_s, .names = {{QString(), u"Conv"_s}}, .shortName = u"Conv"_s};
        setKind(text, FormulaKind::Amount);
        setFormula(text, u"goals + assists"_s, {});
        QCOMPARE(kindOf(text), FormulaKind::Amount);
        QVERIFY(issuesOf(text, *m_football, {}).isEmpty());
        setFormula(text, u"goals + assists"_s, u"shots"_s);
        QCOMPARE(kindOf(text), FormulaKind::Ratio); // never an amount
        QCOMPARE(formulaLine(text), u"(goals + assists) / shots"_s);
        QVERIFY(text.formula.isEmpty());
        QVERIFY(issuesOf(text, *m_football, {}).isEmpty());
        setKind(text, FormulaKind::Percent);
        QVERIFY(text.percent && issuesOf(text, *m_football, {}).isEmpty());
    }
    void findingsNameThePlace()
    {
        FormulaDraft draft;
        QVERIFY(!formulaVerdict(draft, {}, true).wrong); // nothing is typed: a hint
        draft.text = {.id = u"mine"_s, .names = {{QString(), u"Mine"_s}}, .shortName = u"Mine"_s, .formula = u"goals + asists"_s};
        const auto issues = issuesOf(draft.text, *m_football, {});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.constFirst().position, 9);
        const auto verdict = formulaVerdict(draft, issues, true);
        QVERIFY(verdict.wrong);
        QVERIFY2(verdict.words.contains(u"At character 9"_s) && verdict.words.contains(u"assists"_s), qPrintable(verdict.words));
        // One may read another, and not itself.
        draft.text.formula = u"2 * other"_s;
        DefinitionText other{.id = u"other"_s, .names = {{QString(), u"Other"_s}}, .shortName = u"Other"_s, .formula = u"goals"_s};
        QVERIFY(issuesOf(draft.text, *m_football, {other}).isEmpty());
        draft.text.formula = u"2 * mine"_s;
        QVERIFY(!issuesOf(draft.text, *m_football, {other}).isEmpty());
    }

private:
    SportPacks m_packs;
    const SportPack *m_football = nullptr;
};

QTEST_GUILESS_MAIN(FormulaDraftTest)
#include "tst_formuladraft.moc"
