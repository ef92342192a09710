// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/formula.h"
#include <QtTest/QTest>
#include <cmath>
#include <random>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, double>;
using Texts = QMap<QString, QString>;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/**
 * The grammar of formulas, written down a second time and slowly: it reads the text itself, character by character, each time anew. From
 * weak to strong: ||, &&, comparisons (all alike), + -, * /, unary minus, ^ (from the right). Both branches of if are read, one counts.
 * `oneZero`: -0 is 0, so that what is divided by it is infinite on the other side.
 */
class Reference
{
public:
    Reference(QString text, const Values &values, const Texts &parts, bool oneZero = false)
        : m_text(text.remove(u' ')), m_values(values), m_parts(parts), m_oneZero(oneZero)
    {}
    double value()
    {
        const double result = any();
        if (m_at != m_text.size())
            qFatal("not read to its end: %s", qPrintable(m_text));
        return result;
    }

private:
    bool take(const QString &word)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    double any() // at least one
    {
        double left = all();
        while (take(u"||"_s)) {
            const double right = all();
            if (std::isnan(left) || std::isnan(right)) // what one of them knows may be enough
                left = left == 0 || right == 0 || (std::isnan(left) && std::isnan(right)) ? nan : 1;
            else
                left = left != 0 || right != 0 ? 1 : 0;
        }
        return left;
    }
    double all()
    {
        double left = comparison();
        while (take(u"&&"_s)) {
            const double right = comparison();
            if (std::isnan(left) || std::isnan(right))
                left = left == 0 || right == 0 ? 0 : nan;
            else
                left = left != 0 && right != 0 ? 1 : 0;
        }
        return left;
    }
    double comparison()
    {
        double left = sum();
        while (true) {
            if (take(u"<="_s))
                left = left <= sum();
            else if (take(u">="_s))
                left = left >= sum();
            else if (take(u"=="_s))
                left = left == sum();
            else if (take(u"!="_s))
                left = left != sum();
            else if (take(u"<"_s))
                left = left < sum();
            else if (take(u">"_s))
                left = left > sum();
            else
                return left;
        }
    }
    double sum()
    {
        double left = product();
        while (true) {
            if (take(u"+"_s))
                left += product();
            else if (take(u"-"_s))
                left -= product();
            else
                return left;
        }
    }
    double product()
    {
        double left = negated();
        while (true) {
            if (take(u"*"_s))
                left = zeroed(left * negated());
            else if (take(u"/"_s))
                left = zeroed(left / negated());
            else
                return left;
        }
    }
    double negated() { return take(u"-"_s) ? zeroed(-negated()) : power(); }
    double zeroed(double value) const { return m_oneZero ? value + 0.0 : value; }
    double power()
    {
        const double base = operand();
        return take(u"^"_s) ? std::pow(base, negated()) : base;
    }
    double operand()
    {
        if (take(u"("_s)) {
            const double inner = any();
            close();
            return inner;
        }
        const qsizetype start = m_at;
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; };
        while (m_at < m_text.size() && (isWord(m_text[m_at]) || isExponentSign(start)))
            ++m_at;
        const QString word = m_text.sliced(start, m_at - start);
        if (word.isEmpty())
            qFatal("nothing at %lld of %s", qlonglong(start), qPrintable(m_text));
        if (word[0].isDigit())
            return word.toDouble();
        if (take(u"("_s))
            return call(word);
        if (m_parts.contains(word))
            return Reference(m_parts[word], m_values, m_parts, m_oneZero).value();
        return m_values[word];
    }
    /** The sign in 1e-2 belongs to the number. */
    bool isExponentSign(qsizetype start) const
    {
        return m_text[start].isDigit() && m_at > start && m_text[m_at - 1].toLower() == u'e'
            && (m_text[m_at] == u'-' || m_text[m_at] == u'+');
    }
    double call(const QString &function)
    {
        std::vector<double> arguments{any()};
        while (take(u","_s))
            arguments.push_back(any());
        close();
        if (function == "abs"_L1)
            return std::signbit(arguments[0]) ? -arguments[0] : arguments[0]; // 0 for -0 as well: something is divided by it
        if (function == "sqrt"_L1)
            return std::sqrt(arguments[0]);
        if (function == "round"_L1) { // half away from zero
            const double whole = std::trunc(arguments[0]);
            return zeroed(std::abs(arguments[0] - whole) >= 0.5 ? whole + (arguments[0] < 0 ? -1 : 1) : whole);
        }
        if (function == "if"_L1)
            return std::isnan(arguments[0]) ? nan : arguments[0] != 0 ? arguments[1] : arguments[2];
        double best = arguments[0];
        for (const double argument : arguments) {
            if (std::isnan(argument))
                return argument; // the smallest or largest of something that is not known is not known
            if (function == "min"_L1 ? argument < best : argument > best)
                best = argument;
        }
        return best;
    }
    void close()
    {
        if (!take(u")"_s))
            qFatal("no bracket at %lld of %s", qlonglong(m_at), qPrintable(m_text));
    }

    QString m_text;
    const Values &m_values;
    const Texts &m_parts;
    bool m_oneZero;
    qsizetype m_at = 0;
};

/** Rows of operands and operators with few brackets, so that what binds to what is left to the reader. */
class Writer
{
public:
    Writer(unsigned seed, const QStringList &names) : m_random(seed), m_names(names) {}
    int below(int end) { return int(m_random() % unsigned(end)); }
    QString expression(int depth)
    {
        QString text = operand(depth);
        for (int more = below(depth > 0 ? 4 : 2); more > 0; --more)
            text += space() + operators[below(int(operators.size()))] + space() + operand(depth);
        return text;
    }
    static inline const QStringList operators{u"+"_s, u"+"_s, u"-"_s,  u"-"_s,  u"*"_s,  u"*"_s,  u"/"_s,  u"/"_s, u"^"_s,
                                              u"<"_s, u">"_s, u"<="_s, u">="_s, u"=="_s, u"!="_s, u"&&"_s, u"||"_s};

private:
    QString space() { return QString(below(3) == 0 ? 1 : 0, u' '); }
    QString operand(int depth)
    {
        const QString sign = below(7) == 0 ? u"-"_s : QString();
        switch (depth > 0 ? below(9) : below(4)) {
        case 0:
        case 1:
        case 2:
            return sign + m_names[below(int(m_names.size()))];
        case 3:
        case 4:
            return sign + numbers[below(int(numbers.size()))];
        case 5:
        case 6:
            return sign + u'(' + expression(depth - 1) + u')';
        default:
            return sign + call(depth - 1);
        }
    }
    QString call(int depth)
    {
        static const QStringList functions{u"min"_s, u"max"_s, u"abs"_s, u"sqrt"_s, u"round"_s, u"if"_s};
        const QString function = functions[below(int(functions.size()))];
        QStringList arguments{expression(depth)};
        if (function == "if"_L1)
            arguments += {expression(depth), expression(depth)};
        for (int more = function == "min"_L1 || function == "max"_L1 ? 1 + below(2) : 0; more > 0; --more)
            arguments.append(expression(depth));
        return function + u'(' + arguments.join(u',') + u')';
    }
    static inline const QStringList numbers{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0.5"_s, u"0.44"_s, u"2.5E-1"_s, u"1e2"_s, u"12.75"_s};
    std::mt19937 m_random;
    QStringList m_names;
};

/** What the text comes to; nothing where that depends on which of its two zeros something was divided by. */
std::optional<double> expectedOf(const QString &text, const Values &values, const Texts &parts = {})
{
    const double signedZeros = Reference(text, values, parts).value();
    const double oneZero = Reference(text, values, parts, true).value();
    const bool alike = signedZeros == oneZero || (!std::isfinite(signedZeros) && !std::isfinite(oneZero));
    return alike ? std::optional(signedZeros) : std::nullopt;
}

std::vector<double> valuesOf(const Formula &formula, const Values &values)
{
    std::vector<double> inputs;
    for (const QString &name : formula.inputs())
        inputs.push_back(values[name]);
    return inputs;
}

QString said(const QString &text, const Values &values, double expected, double actual)
{
    QStringList given;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        given.append(u"%1 = %2"_s.arg(value.key()).arg(value.value(), 0, 'g', 17));
    return u"%1 with %2 is %3, not %4"_s.arg(text, given.join(u", "_s)).arg(expected, 0, 'g', 17).arg(actual, 0, 'g', 17);
}

bool alike(double actual, double expected)
{
    if (!std::isfinite(expected))
        return std::isnan(actual); // not computable
    return std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

} // namespace

/** Formulas against an evaluator that shares nothing with them, on twenty thousand expressions. */
class TestFormulaReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceKnowsArithmetic_data();
    void referenceKnowsArithmetic();
    void anyExpression();
    void nestedParts();

private:
    const QStringList m_names{u"goals"_s, u"shots"_s, u"fouls"_s, u"time"_s};
    Values anyValues(Writer &writer)
    {
        Values values;
        for (const QString &name : m_names) {
            const int kind = writer.below(6);
            values[name] = kind == 0 ? 0 : kind == 1 ? -writer.below(20) : kind == 2 ? writer.below(200) / 8.0 : writer.below(60);
        }
        values[u"time"_s] = writer.below(500'000);
        return values;
    }
};

void TestFormulaReference::referenceKnowsArithmetic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    QTest::newRow("products before sums") << u"1 + 2 * 3 - 4 / 2"_s << 5.0;
    QTest::newRow("from the left") << u"20 - 5 - 3 + 16 / 4 / 2"_s << 14.0;
    QTest::newRow("powers from the right") << u"2 ^ 3 ^ 2"_s << 512.0;
    QTest::newRow("minus after a power") << u"-2 ^ 2 + 2 ^ -1"_s << -3.5;
    QTest::newRow("comparisons from the left") << u"3 > 2 > 1"_s << 0.0;
    QTest::newRow("and before or") << u"1 || 0 && 0"_s << 1.0;
    QTest::newRow("comparison before and") << u"1 < 2 && 2 < 1"_s << 0.0;
    QTest::newRow("functions") << u"min(3, 1, 2) + max(1, 5) + abs(-4) + sqrt(9) + round(-2.5) + if(0, 7, 8)"_s << 18.0;
    QTest::newRow("exponents") << u"1e2 + 2.5E-1 * 4 - 1E+1"_s << 91.0;
    QTest::newRow("names") << u"goals / shots"_s << 0.25;
}

void TestFormulaReference::referenceKnowsArithmetic()
{
    QFETCH(QString, text);
    QFETCH(double, expected);
    const Values values{{u"goals"_s, 3}, {u"shots"_s, 12}};
    QCOMPARE(Reference(text, values, {}).value(), expected);
    const auto formula = Formula::compile(text, m_names);
    QVERIFY(formula);
    QCOMPARE(formula->evaluate(valuesOf(*formula, values)), expected);
}

void TestFormulaReference::anyExpression()
{
    Writer writer(20261126, m_names);
    QHash<QString, int> computable; // by operator
    int finite = 0;
    int undecided = 0;
    for (int number = 0; number < 20'000; ++number) {
        QString text = writer.expression(3);
        while (text.size() > 512)
            text = writer.expression(2);
        const auto formula = Formula::compile(text, m_names);
        QVERIFY2(formula, qPrintable(text + (formula ? QString() : formula.error().detail)));
        for (int time = 0; time < 3; ++time) {
            const Values values = anyValues(writer);
            const auto expected = expectedOf(text, values);
            undecided += !expected;
            if (!expected)
                continue;
            const double actual = formula->evaluate(valuesOf(*formula, values));
            QVERIFY2(alike(actual, *expected), qPrintable(said(text, values, *expected, actual)));
            if (!std::isfinite(*expected))
                continue;
            ++finite;
            for (const QString &part : Writer::operators + QStringList{u"min("_s, u"max("_s, u"abs("_s, u"sqrt("_s, u"round("_s, u"if("_s})
                computable[part] += text.contains(part);
        }
    }
    QVERIFY2(finite > 30'000, qPrintable(QString::number(finite)));
    QVERIFY2(undecided < 600, qPrintable(QString::number(undecided))); // of 60,000
    QCOMPARE(computable.size(), 19); // 13 operators, 6 functions
    for (auto part = computable.cbegin(); part != computable.cend(); ++part)
        QVERIFY2(*part > 1000, qPrintable(u"%1: %2"_s.arg(part.key()).arg(*part)));
}

void TestFormulaReference::nestedParts()
{
    Writer writer(20261127, m_names);
    int finite = 0;
    int nested = 0;
    for (int number = 0; number < 2000; ++number) {
        // Each part may read those before it, as a pack's derived metrics do.
        Texts texts;
        QMap<QString, Formula> parts;
        QStringList names = m_names;
        for (const QString &part : {u"first"_s, u"second"_s, u"third"_s}) {
            Writer inner(unsigned(writer.below(1'000'000)), names);
            QString text = inner.expression(1);
            const auto formula = Formula::compile(text, m_names, parts);
            QVERIFY2(formula, qPrintable(text));
            texts[part] = text;
            parts[part] = *formula;
            names.append(part);
        }
        Writer outer(unsigned(writer.below(1'000'000)), names);
        const QString text = outer.expression(2);
        const auto formula = Formula::compile(text, m_names, parts);
        if (!formula) {
            const QString code = formula.error().issues.constFirst().code;
            QVERIFY2(code == "formula_too_large"_L1 || code == "formula_too_long"_L1, qPrintable(text + formula.error().detail));
            continue;
        }
        const Values values = anyValues(writer);
        const auto expected = expectedOf(text, values, texts);
        if (!expected)
            continue;
        const double actual = formula->evaluate(valuesOf(*formula, values));
        QVERIFY2(alike(actual, *expected), qPrintable(said(formula->expanded(), values, *expected, actual)));
        finite += std::isfinite(*expected);
        nested += formula->expanded() != text;
    }
    QVERIFY2(finite > 1000 && nested > 1000, qPrintable(u"%1 %2"_s.arg(finite).arg(nested)));
}

QTEST_APPLESS_MAIN(TestFormulaReference)
#include "tst_formulareference.moc"
