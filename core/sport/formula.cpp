// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/formula.h"
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <muParser.h>
#include <unordered_map>
#include <vector>

namespace touchline {

using namespace Qt::StringLiterals;

struct Formula::Data
{
    QString text;
    QString expanded;
    QStringList names;
    QStringList inputs;
    int operations = 0;
    quint64 serial = 0; // never reused, so that a thread's parser cannot outlive its formula under another's address
};

namespace {

constexpr size_t parsersPerThread = 1024;
constexpr double notComputable = std::numeric_limits<double>::quiet_NaN();

/** muParser's && and || look at the whole part of a number, so that 0.5 is false to them; Compiled's own stand in their places. */
QString withOwnLogic(QString text)
{
    return text.replace(u"&&"_s, u"# "_s).replace(u"||"_s, u"$ "_s);
}

/** A parser bound to its own inputs; belongs to one thread and never moves. */
class Compiled
{
public:
    /** Throws mu::ParserError. */
    Compiled(const QString &text, const QStringList &inputs) : m_values(size_t(inputs.size())), m_parser(plainParser())
    {
        for (qsizetype i = 0; i < inputs.size(); ++i)
            m_parser.DefineVar(inputs[i].toStdString(), &m_values[size_t(i)]);
        m_parser.SetExpr(text.toStdString());
    }
    Compiled(const Compiled &) = delete;
    Compiled &operator=(const Compiled &) = delete;

    double evaluate(std::span<const double> values)
    {
        std::ranges::copy(values, m_values.begin());
        return m_parser.Eval();
    }
    int results() const { return m_parser.GetNumResults(); }

private:
    /** With our functions and no others. Most of what a new parser costs is muParser's own functions: they are cleared once per thread. */
    static const mu::Parser &plainParser()
    {
        thread_local const mu::Parser plain = [] {
            mu::Parser parser;
            parser.ClearFun();
            parser.ClearConst();
            // The folding of constants is muParser's most intricate part and saves nothing that counts on formulas of this size.
            parser.EnableOptimizer(false);
            parser.DefineFun("min", &smallest);
            parser.DefineFun("max", &largest);
            parser.DefineFun("abs", &absolute);
            parser.DefineFun("sqrt", &root);
            parser.DefineFun("round", &rounded);
            parser.DefineFun("if", &choose);
            parser.DefineOprt("#", &both, mu::prLAND, mu::oaLEFT);
            parser.DefineOprt("$", &either, mu::prLOR, mu::oaLEFT);
            return parser;
        }();
        return plain;
    }
    static double both(double a, double b) { return a == 0 || b == 0 ? 0 : std::isnan(a) || std::isnan(b) ? notComputable : 1; }
    static double either(double a, double b)
    {
        const auto holds = [](double value) { return value != 0 && !std::isnan(value); };
        return holds(a) || holds(b) ? 1 : std::isnan(a) || std::isnan(b) ? notComputable : 0;
    }
    // Comparing with NaN would make the result depend on the order of the arguments.
    static bool isMissing(const double *values, int n)
    {
        return std::any_of(values, values + n, [](double value) { return std::isnan(value); });
    }
    static double smallest(const double *values, int n)
    {
        return isMissing(values, n) ? notComputable : *std::min_element(values, values + n);
    }
    static double largest(const double *values, int n)
    {
        return isMissing(values, n) ? notComputable : *std::max_element(values, values + n);
    }
    static double absolute(double value) { return std::fabs(value); }
    static double root(double value) { return std::sqrt(value); }
    static double rounded(double value) { return std::round(value); }
    static double choose(double condition, double yes, double no)
    {
        return std::isnan(condition) ? notComputable : condition != 0 ? yes : no;
    }

    std::vector<double> m_values;
    mu::Parser m_parser;
};

Compiled &compiledHere(quint64 serial, const QString &text, const QStringList &inputs)
{
    thread_local std::unordered_map<quint64, std::unique_ptr<Compiled>> parsers;
    if (const auto found = parsers.find(serial); found != parsers.end())
        return *found->second;
    if (parsers.size() >= parsersPerThread)
        parsers.clear();
    return *parsers.emplace(serial, std::make_unique<Compiled>(withOwnLogic(text), inputs)).first->second;
}

void append(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

} // namespace

Result<Formula> Formula::compile(const QString &text, const FormulaNames &names, const QMap<QString, Formula> &parts)
{
    static std::atomic<quint64> nextSerial{1};
    const auto scan = scanFormula(text, names, parts.keys());
    if (!scan)
        return failed(scan);
    Data data{.text = text, .names = scan->distinctNames(), .operations = scan->operations};
    qsizetype copied = 0;
    for (const auto &[name, offset] : scan->names) {
        const auto part = parts.constFind(name);
        if (part == parts.cend()) {
            append(data.inputs, {name});
            continue;
        }
        data.expanded += QStringView(text).sliced(copied, offset - copied) + u'(' + part->expanded() + u')';
        copied = offset + name.size();
        append(data.inputs, part->inputs());
        data.operations += part->operations();
        if (data.expanded.size() > maxExpandedBytes || data.operations > maxOperations)
            return failAt(offset, u"formula_too_large"_s,
                          u"With all that \"%1\" stands for, the formula has more than %2 characters or %3 operations."_s.arg(name)
                              .arg(maxExpandedBytes)
                              .arg(maxOperations));
    }
    data.expanded += QStringView(text).sliced(copied);
    try {
        Compiled trial(text, data.names);
        trial.evaluate(std::vector<double>(size_t(data.names.size()), 1.0));
        if (trial.results() != 1)
            return failAt(0, u"formula_results"_s, u"A formula must have exactly one result."_s);
        if (!parts.isEmpty())
            Compiled(withOwnLogic(data.expanded), data.inputs).evaluate(std::vector<double>(size_t(data.inputs.size()), 1.0));
    } catch (const mu::ParserError &error) {
        const int offset = std::clamp(error.GetPos(), 0, int(text.size()));
        return failAt(offset, u"formula_syntax"_s, u"This does not read as a formula: %1"_s.arg(QString::fromStdString(error.GetMsg())));
    }
    data.serial = nextSerial++;
    Formula formula;
    formula.m_data = std::make_shared<const Data>(std::move(data));
    return formula;
}

const QString &Formula::text() const
{
    static const QString none;
    return m_data ? m_data->text : none;
}

const QString &Formula::expanded() const
{
    static const QString none;
    return m_data ? m_data->expanded : none;
}

const QStringList &Formula::names() const
{
    static const QStringList none;
    return m_data ? m_data->names : none;
}

int Formula::operations() const
{
    return m_data ? m_data->operations : 0;
}

const QStringList &Formula::inputs() const
{
    static const QStringList none;
    return m_data ? m_data->inputs : none;
}

double Formula::evaluate(std::span<const double> values) const
{
    if (!m_data || values.size() != size_t(m_data->inputs.size()))
        return notComputable;
    // A comparison with NaN is false, so a missing input would choose a branch instead of making the result missing.
    if (!std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return notComputable;
    try {
        const double result = compiledHere(m_data->serial, m_data->expanded, m_data->inputs).evaluate(values);
        return std::isfinite(result) ? result : notComputable;
    } catch (const mu::ParserError &) {
        return notComputable;
    }
}

} // namespace touchline
