// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/formula.h"
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace touchline;
using namespace Qt::StringLiterals;

using Values = QHash<QString, double>;

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data();
    void evaluates();
    void isMissingWhereNotComputable_data();
    void isMissingWhereNotComputable();
    void refuses_data();
    void refuses();
    void readsOnlyWhatItUses();
    void suggestsTheNearestName();
    void namesLogicAsItWasWritten();
    void depthAndLengthHaveALimit();
    void doesNotChangeItsInputs();
    void worksInManyThreads();
    void survivesMoreFormulasThanOneThreadKeeps();
    void emptyFormulaIsMissing();
    void anyRowOfTokensIsRefusedOrEvaluates();

private:
    const QStringList m_names{u"goals"_s, u"shots"_s, u"fga"_s, u"fta"_s, u"points"_s};
    double value(const QString &text, const Values &values)
    {
        const auto formula = Formula::compile(text, m_names);
        if (!formula)
            qFatal("%s", qPrintable(formula.error().detail));
        std::vector<double> inputs;
        for (const QString &name : formula->inputs())
            inputs.push_back(values[name]);
        return formula->evaluate(inputs);
    }
};

void TestFormula::evaluates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("one name") << u"goals"_s << 3.0;
    QTest::newRow("true shooting") << u"points / (2 * (fga + 0.44 * fta))"_s << 20 / (2 * (15 + 0.44 * 5));
    QTest::newRow("precedence") << u"1 + 2 * 3 ^ 2"_s << 19.0;
    QTest::newRow("unary minus") << u"-goals + 5"_s << 2.0;
    QTest::newRow("minus binds weaker than power") << u"-2 ^ 2"_s << -4.0;
    QTest::newRow("exponent") << u"1e2 + 2.5E-1"_s << 100.25;
    QTest::newRow("min of three") << u"min(goals, shots, 2)"_s << 2.0;
    QTest::newRow("max") << u"max(goals, shots)"_s << 12.0;
    QTest::newRow("abs") << u"abs(goals - shots)"_s << 9.0;
    QTest::newRow("sqrt") << u"sqrt(shots - goals)"_s << 3.0;
    QTest::newRow("round half away from zero") << u"round(2.5) + round(-0.5)"_s << 2.0;
    QTest::newRow("if true") << u"if(goals > 2, 10, 20)"_s << 10.0;
    QTest::newRow("if false") << u"if(goals > 3, 10, 20)"_s << 20.0;
    QTest::newRow("if never looks at the other branch") << u"if(goals > 2, 1, 1 / (goals - 3))"_s << 1.0;
    QTest::newRow("comparison is one or zero") << u"(goals == 3) + (goals != 3) + (goals <= 3) + (goals >= 4)"_s << 2.0;
    QTest::newRow("and, or") << u"(goals > 1 && shots > 1) + (goals > 9 || shots > 99)"_s << 1.0;
    QTest::newRow("a fraction is true") << u"(0.5 && 1) + (0 || 0.25) + (0.5 || 0) + if(0.5, 1, 0)"_s << 4.0;
    QTest::newRow("false and unknown") << u"0 && 0 / 0"_s << 0.0;
    QTest::newRow("true or unknown") << u"0 / 0 || 1"_s << 1.0;
    QTest::newRow("lines and tabs") << u"goals\n\t+ shots"_s << 15.0;
    QTest::newRow("brackets") << u"((goals))"_s << 3.0;
}

void TestFormula::evaluates()
{
    QFETCH(QString, text);
    QFETCH(double, expected);
    QCOMPARE(value(text, {{u"goals"_s, 3}, {u"shots"_s, 12}, {u"fga"_s, 15}, {u"fta"_s, 5}, {u"points"_s, 20}}), expected);
}

void TestFormula::isMissingWhereNotComputable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("goals");
    QTest::addColumn<double>("shots");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("0 / 0") << u"goals / shots"_s << 0.0 << 0.0;
    QTest::newRow("1 / 0") << u"goals / shots"_s << 1.0 << 0.0;
    QTest::newRow("root of a negative number") << u"sqrt(goals - shots)"_s << 0.0 << 1.0;
    QTest::newRow("overflow") << u"goals ^ shots"_s << 1e9 << 1e3;
    QTest::newRow("smallest of something unknown") << u"min(goals / shots, 1)"_s << 0.0 << 0.0;
    QTest::newRow("largest of something unknown") << u"max(1, goals / shots)"_s << 0.0 << 0.0;
    QTest::newRow("unknown condition") << u"if(goals / shots, 1, 2)"_s << 0.0 << 0.0;
    QTest::newRow("true and unknown") << u"1 && goals / shots"_s << 0.0 << 0.0;
    QTest::newRow("false or unknown") << u"0 || goals / shots"_s << 0.0 << 0.0;
    QTest::newRow("missing input") << u"goals + shots"_s << nan << 1.0;
    QTest::newRow("missing input behind a comparison") << u"if(goals > shots, 1, 2)"_s << nan << 1.0;
    QTest::newRow("infinite input") << u"1 / (goals + shots)"_s << std::numeric_limits<double>::infinity() << 1.0;
}

void TestFormula::isMissingWhereNotComputable()
{
    QFETCH(QString, text);
    QFETCH(double, goals);
    QFETCH(double, shots);
    QVERIFY(std::isnan(value(text, {{u"goals"_s, goals}, {u"shots"_s, shots}})));
}

void TestFormula::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << u"  "_s << u"formula_empty"_s << 1;
    QTest::newRow("assignment") << u"goals=99"_s << u"formula_assignment"_s << 6;
    QTest::newRow("assignment behind an expression") << u"1 + (goals = 99)"_s << u"formula_assignment"_s << 12;
    QTest::newRow("triple equals") << u"goals === 1"_s << u"formula_assignment"_s << 9;
    QTest::newRow("arrow") << u"goals => 1"_s << u"formula_assignment"_s << 7;
    QTest::newRow("two results") << u"goals, shots"_s << u"formula_comma"_s << 6;
    QTest::newRow("decimal comma") << u"goals * 1,5"_s << u"formula_comma"_s << 10;
    QTest::newRow("comma in a group within a call") << u"min((goals,shots), 1)"_s << u"formula_comma"_s << 11;
    QTest::newRow("unknown name") << u"1 + goats"_s << u"unknown_name"_s << 5;
    QTest::newRow("names are case-sensitive") << u"Goals"_s << u"unknown_name"_s << 1;
    QTest::newRow("muParser's constant pi") << u"_pi * goals"_s << u"unknown_name"_s << 1;
    QTest::newRow("muParser's constant e") << u"goals * _e"_s << u"unknown_name"_s << 9;
    QTest::newRow("muParser's function sin") << u"sin(goals)"_s << u"unknown_function"_s << 1;
    QTest::newRow("muParser's function rnd") << u"1 + rnd(2)"_s << u"unknown_function"_s << 5;
    QTest::newRow("muParser's function sum") << u"sum(goals, shots)"_s << u"unknown_function"_s << 1;
    QTest::newRow("calling a metric") << u"goals(1)"_s << u"unknown_function"_s << 1;
    QTest::newRow("function without arguments") << u"goals + abs"_s << u"unknown_name"_s << 9;
    QTest::newRow("function apart from its bracket") << u"abs (goals)"_s << u"formula_syntax"_s << 1;
    QTest::newRow("too few arguments") << u"min(goals)"_s << u"formula_arguments"_s << 4;
    QTest::newRow("too many arguments") << u"abs(goals, 1)"_s << u"formula_arguments"_s << 4;
    QTest::newRow("if of two") << u"if(goals, 1)"_s << u"formula_arguments"_s << 3;
    QTest::newRow("empty argument") << u"max(goals, )"_s << u"formula_syntax"_s << 0;
    QTest::newRow("no argument") << u"abs()"_s << u"formula_syntax"_s << 0;
    QTest::newRow("open bracket") << u"2 * (goals + 1"_s << u"formula_bracket"_s << 5;
    QTest::newRow("close bracket") << u"goals)"_s << u"formula_bracket"_s << 6;
    QTest::newRow("nothing after an operator") << u"goals +"_s << u"formula_syntax"_s << 0;
    QTest::newRow("two names side by side") << u"goals shots"_s << u"formula_syntax"_s << 0;
    QTest::newRow("number against name") << u"2goals"_s << u"formula_number"_s << 1;
    QTest::newRow("two points") << u"1.2.3"_s << u"formula_number"_s << 1;
    QTest::newRow("point without digit after") << u"1. + goals"_s << u"formula_number"_s << 1;
    QTest::newRow("point without digit before") << u"goals * .5"_s << u"formula_number"_s << 9;
    QTest::newRow("hexadecimal") << u"0x1F"_s << u"formula_number"_s << 1;
    QTest::newRow("ternary") << u"goals ? 1 : 2"_s << u"formula_character"_s << 7;
    QTest::newRow("single and") << u"goals & 1"_s << u"formula_character"_s << 7;
    QTest::newRow("not") << u"!goals"_s << u"formula_character"_s << 1;
    QTest::newRow("text") << u"goals + \"1\""_s << u"formula_character"_s << 9;
    QTest::newRow("statement end") << u"goals; shots"_s << u"formula_character"_s << 6;
    QTest::newRow("U+0000") << u"goals"_s + QChar(0) << u"formula_character"_s << 6;
    QTest::newRow("letters that look alike") << u"gоals"_s << u"unknown_name"_s << 1; // Cyrillic o
    QTest::newRow("typographic minus") << u"goals − shots"_s << u"formula_character"_s << 7;
    QTest::newRow("digits of another script") << u"goals + ١"_s << u"formula_character"_s << 9;
}

void TestFormula::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, position);
    const auto formula = Formula::compile(text, m_names);
    QVERIFY(!formula);
    QCOMPARE(formula.error().code, ErrorCode::Invalid);
    QCOMPARE(formula.error().issues.size(), 1);
    QCOMPARE(formula.error().issues[0].code, code);
    const int found = formula.error().issues[0].column.toInt();
    if (position > 0)
        QCOMPARE(found, position);
    QVERIFY(found >= 1 && found <= text.size() + 1);
    QVERIFY(formula.error().detail.contains(u"Position %1"_s.arg(found)));
}

void TestFormula::readsOnlyWhatItUses()
{
    const auto formula = Formula::compile(u"shots + goals * shots"_s, m_names);
    QVERIFY(formula);
    QCOMPARE(formula->inputs(), (QStringList{u"shots"_s, u"goals"_s}));
    QCOMPARE(formula->text(), u"shots + goals * shots"_s);
    QCOMPARE(formula->evaluate(std::vector{10.0, 3.0}), 40.0);
    QVERIFY(std::isnan(formula->evaluate(std::vector{10.0}))); // the wrong number of values
}

void TestFormula::suggestsTheNearestName()
{
    QVERIFY(Formula::compile(u"gaols"_s, m_names).error().detail.endsWith(u"Did you mean \"goals\"?"_s));
    QVERIFY(Formula::compile(u"squrt(goals)"_s, m_names).error().detail.endsWith(u"Did you mean \"sqrt\"?"_s));
    QVERIFY(!Formula::compile(u"weather"_s, m_names).error().detail.contains(u"Did you mean"_s));
}

void TestFormula::namesLogicAsItWasWritten()
{
    for (const QString &text : {u"&& goals"_s, u"goals && || shots"_s, u"(goals ||) + 1"_s, u"goals && * 2"_s}) {
        const auto formula = Formula::compile(text, m_names);
        QVERIFY2(!formula, qPrintable(text));
        QString detail = formula.error().detail;
        QVERIFY2(!detail.remove(u"&&"_s).remove(u"||"_s).contains(QRegularExpression(u"[&|]"_s)), qPrintable(formula.error().detail));
        QCOMPARE(formula.error().issues[0].code, u"formula_syntax"_s);
    }
}

void TestFormula::depthAndLengthHaveALimit()
{
    const auto nested = [](int depth) { return QString(depth, u'(') + u"goals"_s + QString(depth, u')'); };
    QVERIFY(Formula::compile(nested(32), m_names));
    QCOMPARE(Formula::compile(nested(33), m_names).error().issues[0].code, u"formula_too_deep"_s);
    const QString longest = u"goals"_s + u"+1"_s.repeated(253) + u' '; // 512 bytes
    QVERIFY(Formula::compile(longest, m_names));
    QCOMPARE(Formula::compile(longest + u' ', m_names).error().issues[0].code, u"formula_too_long"_s);
    // Unary signs recurse in some parsers without any bracket.
    const auto signs = Formula::compile(u"-"_s.repeated(500) + u"goals"_s, m_names);
    QVERIFY(!signs || signs->evaluate(std::vector{1.0}) == 1.0);
}

void TestFormula::doesNotChangeItsInputs()
{
    const auto formula = Formula::compile(u"goals * 2 == shots"_s, m_names);
    QVERIFY(formula);
    std::vector<double> values{3, 6};
    QCOMPARE(formula->evaluate(values), 1.0);
    QCOMPARE(values, (std::vector<double>{3, 6}));
    QCOMPARE(formula->evaluate(values), 1.0);
}

void TestFormula::worksInManyThreads()
{
    const auto formula = Formula::compile(u"(goals + shots) / max(shots, 1)"_s, m_names);
    QVERIFY(formula);
    std::atomic<int> wrong{0};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back(QThread::create([number, copy = *formula, &wrong] {
            for (int i = 0; i < 5000; ++i) {
                const double goals = number * 1000.0 + i;
                const double shots = i % 7;
                if (copy.evaluate(std::vector{goals, shots}) != (goals + shots) / std::max(shots, 1.0))
                    ++wrong;
            }
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(wrong.load(), 0);
}

void TestFormula::survivesMoreFormulasThanOneThreadKeeps()
{
    QList<Formula> formulas;
    for (int i = 0; i < 1500; ++i)
        formulas.append(*Formula::compile(u"goals + %1"_s.arg(i), m_names));
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < formulas.size(); ++i)
            QCOMPARE(formulas[i].evaluate(std::vector{0.5}), i + 0.5);
    }
}

void TestFormula::emptyFormulaIsMissing()
{
    QVERIFY(std::isnan(Formula().evaluate({})));
    QVERIFY(Formula().text().isEmpty());
    QVERIFY(Formula().inputs().isEmpty());
}

void TestFormula::anyRowOfTokensIsRefusedOrEvaluates()
{
    const QStringList tokens{u"goals"_s, u"shots"_s,  u"1.5"_s, u"0"_s, u"1e3"_s, u"("_s, u")"_s, u","_s,  u"min("_s, u"if("_s,
                             u"abs("_s,  u"round("_s, u"+"_s,   u"-"_s, u"*"_s,   u"/"_s, u"^"_s, u"=="_s, u"!="_s,   u"<"_s,
                             u">="_s,    u"&&"_s,     u"||"_s,  u"="_s, u" "_s,   u"?"_s, u":"_s, u"x"_s,  u"e"_s,    u"\n"_s};
    quint32 state = 12345;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((quint64(state) * quint64(below)) >> 32);
    };
    int accepted = 0;
    for (int i = 0; i < 30000; ++i) {
        QString text;
        for (qsizetype left = 1 + random(9); left > 0; --left)
            text += tokens[random(i % 2 == 0 ? 22 : tokens.size())];
        const auto formula = Formula::compile(text, m_names);
        if (!formula) {
            const int position = formula.error().issues[0].column.toInt();
            QVERIFY2(position >= 1 && position <= text.size() + 1, qPrintable(text));
            continue;
        }
        ++accepted;
        const std::vector<double> values(size_t(formula->inputs().size()), 2.0);
        const double first = formula->evaluate(values);
        const double second = formula->evaluate(values);
        QVERIFY2(first == second || (std::isnan(first) && std::isnan(second)), qPrintable(text));
    }
    QVERIFY2(accepted > 300, qPrintable(QString::number(accepted)));
}

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
