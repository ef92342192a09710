// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packparts.h"
#include <QtCore/QHash>
#include <QtCore/QList>

namespace touchline {

/** A derived metric as it was written. */
struct DerivedDraft
{
    DerivedMetric metric; // all but its formulas
    QString numerator; // with a denominator; or a formula alone
    QString denominator;
    QString formula;
    QString pointer; // where it stands, for findings: "/derived/3"
};

/** Numbers as formulas, to stand for their names in others. */
QMap<QString, Formula> constantFormulas(const QMap<QString, double> &constants);

/** The other way round: what a compiled derived metric was written as. */
DerivedDraft draftOf(const DerivedMetric &metric);

/**
 * Compiles the derived metrics of a sport together and finds what is wrong with them. Their formulas read metrics, the time, and each other
 * in any order: a name stands for the other's formula, in brackets, so that all of it is evaluated on the same sums and a value always
 * rolls up from sums.
 *
 * - A ratio stands for numerator / denominator, an amount for its total (not its rate).
 * - In a formula `over: matches` a name stands for the other's value in that one match.
 * - A formula over sums cannot read one `over: matches`: a sum of single matches does not follow from sums.
 * - `players_on_pitch` is the number of players of a side, whichever side reads it.
 * - `team_x` and `opponent_x` of a derived metric x are x of the team's sums; x then reads no team sums itself.
 */
class DerivedCompiler
{
public:
    static constexpr int maxLevels = 8;

    /** A name with a meaning of its own in formulas: a function, the time, or with the prefix of a team's sums. */
    static bool isReserved(const QString &id);

    /** `constants` are numbers by name, which every formula may use. */
    DerivedCompiler(QStringList metrics, QList<DerivedDraft> drafts, const QMap<QString, double> &constants = {});

    /** In the order of the drafts; a metric with findings lacks formulas. */
    QList<DerivedMetric> run();
    const QList<Issue> &findings() const { return m_findings; }

private:
    enum class State { New, Open, Good, Bad };
    struct Entry
    {
        DerivedDraft draft;
        State state = State::New;
        int levels = 0; // of derived metrics below it
        bool readsTeams = false;
    };
    /** What a name in a formula stands for: an id, and the prefix before it. */
    struct Name
    {
        QString prefix; // "", "team_", "opponent_"
        QString id;
        int entry = -1; // none: a metric or the time
    };

    void check(const Entry &entry);
    void resolve(int index);
    Formula compiled(int index, const QString &text, const QString &key);
    Result<void> mayRead(int index, const Name &name, qsizetype offset);
    Result<Formula> formulaOf(const QString &text, const QString &prefix);
    Result<Formula> valueOf(int index, const QString &prefix);
    Name meaningOf(const QString &name) const;
    QString cycleFrom(int index) const;
    void finding(const QString &pointer, const QString &code, const QString &detail);

    QStringList m_metrics;
    QMap<QString, Formula> m_constants;
    FormulaNames m_plainNames; // metrics and time, with and without prefixes
    FormulaNames m_matchNames; // of formulas over single matches: everything but the sums of teams
    FormulaNames m_sumNames; // of all others
    std::vector<Entry> m_entries;
    QHash<QString, int> m_index;
    QHash<std::pair<int, QString>, Formula> m_values;
    std::vector<int> m_path; // entries being resolved
    QList<Issue> m_findings;
};

} // namespace touchline
