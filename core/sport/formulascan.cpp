// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/formulascan.h"
#include "core/sport/suggestion.h"
#include <vector>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFormulaBytes = 512;
constexpr size_t maxFormulaDepth = 32;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

struct Bracket
{
    qsizetype offset = 0;
    QString function; // empty: only groups
    int commas = 0;
};

class Scanner
{
public:
    Scanner(const QString &text, const FormulaNames &names, const QStringList &more) : m_text(text), m_names(names), m_more(more) {}
    Result<FormulaScan> run();

private:
    Result<void> token();
    Result<void> name();
    Result<void> number();
    Result<void> close();
    Result<void> operatorAt();
    QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }

    const QString &m_text;
    const FormulaNames &m_names;
    const QStringList &m_more;
    FormulaScan m_scan;
    std::vector<Bracket> m_open;
    QString m_function; // the function whose bracket must come next
    qsizetype m_at = 0;
};

Result<FormulaScan> Scanner::run()
{
    if (m_text.trimmed().isEmpty())
        return failAt(0, u"formula_empty"_s, u"The formula is empty."_s);
    if (m_text.toUtf8().size() > maxFormulaBytes)
        return failAt(maxFormulaBytes, u"formula_too_long"_s, u"The formula is longer than %1 bytes."_s.arg(maxFormulaBytes));
    while (m_at < m_text.size()) {
        if (isSpace(m_text[m_at])) {
            ++m_at;
        } else if (const auto done = token(); !done) {
            return failed(done);
        }
    }
    if (!m_open.empty())
        return failAt(m_open.back().offset, u"formula_bracket"_s, u"This bracket is never closed."_s);
    return m_scan;
}

Result<void> Scanner::token()
{
    const QChar c = m_text[m_at];
    if (startsName(c))
        return name();
    if (isDigit(c))
        return number();
    if (c == u'(') {
        if (m_open.size() == maxFormulaDepth)
            return failAt(m_at, u"formula_too_deep"_s, u"Brackets are nested more than %1 deep."_s.arg(maxFormulaDepth));
        m_open.push_back({.offset = m_at, .function = std::exchange(m_function, {})});
        ++m_at;
        return {};
    }
    if (c == u')')
        return close();
    if (c == u',') {
        if (m_open.empty() || m_open.back().function.isEmpty())
            return failAt(
                m_at, u"formula_comma"_s,
                u"A comma may only separate the arguments of a function; a formula has one result, and decimals take a point (1.5)."_s);
        ++m_open.back().commas;
        ++m_scan.operations;
        ++m_at;
        return {};
    }
    return operatorAt();
}

Result<void> Scanner::name()
{
    const qsizetype start = m_at;
    while (startsName(at(m_at)) || isDigit(at(m_at)))
        ++m_at;
    const QString word = m_text.mid(start, m_at - start);
    qsizetype next = m_at;
    while (isSpace(at(next)))
        ++next;
    if (at(next) == u'(') {
        if (!formulaFunctions().contains(word))
            return failAt(start, u"unknown_function"_s,
                          u"There is no function \"%1\"; the functions are %2."_s.arg(word, formulaFunctions().join(u", "_s))
                              + didYouMean(word, formulaFunctions()),
                          nearestWord(word, formulaFunctions()));
        m_function = word;
        ++m_scan.operations;
        return {};
    }
    if (!m_names.contains(word) && !m_more.contains(word)) {
        const bool function = formulaFunctions().contains(word);
        const QStringList known = m_names.list() + m_more;
        return failAt(start, u"unknown_name"_s,
                      function ? u"\"%1\" is a function and needs its arguments in brackets."_s.arg(word)
                               : u"Nothing here is called \"%1\"."_s.arg(word) + didYouMean(word, known),
                      function ? QString() : nearestWord(word, known));
    }
    m_scan.names.append({.name = word, .offset = start});
    return {};
}

Result<void> Scanner::number()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(at(m_at)))
            ++m_at;
        return m_at > first;
    };
    digits();
    bool good = true;
    if (at(m_at) == u'.') {
        ++m_at;
        good = digits();
    }
    if (good && (at(m_at) == u'e' || at(m_at) == u'E')) {
        ++m_at;
        if (at(m_at) == u'+' || at(m_at) == u'-')
            ++m_at;
        good = digits();
    }
    if (!good || startsName(at(m_at)) || at(m_at) == u'.')
        return failAt(start, u"formula_number"_s, u"This is no number; write 2, 0.44 or 1e3, and an operator before a name."_s);
    return {};
}

Result<void> Scanner::close()
{
    if (m_open.empty())
        return failAt(m_at, u"formula_bracket"_s, u"This bracket closes nothing."_s);
    const Bracket bracket = m_open.back();
    m_open.pop_back();
    const int arguments = bracket.commas + 1;
    const bool several = bracket.function == "min"_L1 || bracket.function == "max"_L1;
    const int wanted = bracket.function == "if"_L1 ? 3 : several ? 2 : 1;
    if (several ? arguments < wanted : arguments != wanted)
        return failAt(
            bracket.offset, u"formula_arguments"_s,
            u"%1 takes %2%3 argument(s), not %4."_s.arg(bracket.function, several ? u"at least "_s : QString()).arg(wanted).arg(arguments));
    ++m_at;
    return {};
}

Result<void> Scanner::operatorAt()
{
    static const QStringList pairs{u"=="_s, u"!="_s, u"<="_s, u">="_s, u"&&"_s, u"||"_s};
    if (pairs.contains(m_text.mid(m_at, 2))) {
        m_at += 2;
        ++m_scan.operations;
        return {};
    }
    const QChar c = m_text[m_at];
    if (u"+-*/^<>"_s.contains(c)) {
        ++m_at;
        ++m_scan.operations;
        return {};
    }
    if (c == u'=')
        return failAt(m_at, u"formula_assignment"_s, u"A formula cannot assign; compare with ==."_s);
    if (c == u'.')
        return failAt(m_at, u"formula_number"_s, u"A number starts with a digit: write 0.5, not .5."_s);
    const bool visible = c.isPrint() && !c.isSurrogate();
    return failAt(m_at, u"formula_character"_s,
                  visible ? u"\"%1\" has no meaning in a formula."_s.arg(c) : u"This character has no meaning in a formula."_s);
}

} // namespace

QStringList FormulaScan::distinctNames() const
{
    QStringList distinct;
    for (const FormulaName &use : names) {
        if (!distinct.contains(use.name))
            distinct.append(use.name);
    }
    return distinct;
}

Result<FormulaScan> scanFormula(const QString &text, const FormulaNames &names, const QStringList &more)
{
    return Scanner(text, names, more).run();
}

std::unexpected<Error> failAt(qsizetype offset, const QString &code, const QString &detail, const QString &suggestion)
{
    return fail(
        ErrorCode::Invalid, u"Position %1: %2"_s.arg(offset + 1).arg(detail),
        {Issue{
            .code = code, .detail = detail, .column = QString::number(offset + 1), .position = int(offset + 1), .suggestion = suggestion}});
}

const QStringList &formulaFunctions()
{
    static const QStringList functions{u"min"_s, u"max"_s, u"abs"_s, u"sqrt"_s, u"round"_s, u"if"_s};
    return functions;
}

} // namespace touchline
