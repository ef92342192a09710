// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/statlinevalidator.h"
#include "ui/model/entrysheet.h"
#include "ui/model/errorwords.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::entry {

namespace {

class EntryRules
{
    Q_DECLARE_TR_FUNCTIONS(EntryRules)
};

QString amount(double value)
{
    return QLocale().toString(value, 'g', 10);
}

/** The validator's finding in the user's words: the pack translates its own rules, the rest is ours. */
QString sentenceOf(const Issue &issue, int column, const QVariant &value, const SportPack &pack, const QString &language)
{
    const auto rule = std::ranges::find(pack.rules(), issue.code, &Rule::id);
    if (rule != pack.rules().cend())
        return SportPack::nameIn(rule->messages, language);
    if (column >= EntryColumn::FirstMetric) {
        const auto &metric = pack.metrics().at(column - EntryColumn::FirstMetric);
        if (issue.code == "out_of_range"_L1)
            return EntryRules::tr("%1 is not between %2 and %3.").arg(amount(value.toDouble()), amount(metric.min), amount(metric.max));
        if (issue.code == "not_an_integer"_L1)
            return EntryRules::tr("%1 is not a whole number.").arg(amount(value.toDouble()));
    }
    if (issue.code == "time_out_of_range"_L1)
        return EntryRules::tr("Nobody plays longer than %1.").arg(textOf(EntryColumn::Time, pack.time().maxTime(), pack));
    return errorWords::ofIssue(issue);
}

} // namespace

QList<CellFinding> findingsOf(const EntryRow &row, const SportPack &pack, const QString &language)
{
    QList<CellFinding> found;
    if (!row.cells.value(EntryColumn::In).toBool())
        return found;
    const auto line = lineOf(row, pack);
    SourceLine source;
    source.started = line.started;
    source.time = line.time;
    source.played = line.played.value_or(line.time ? *line.time > 0 : !line.values.isEmpty());
    source.position = line.position;
    for (const auto &metric : pack.metrics())
        source.values.push_back(line.values.value(metric.id, std::numeric_limits<double>::quiet_NaN()));
    Findings findings;
    StatLineValidator(pack).check(source, {}, findings);
    for (const auto issues = findings.issues(); const auto &issue : issues) {
        const int column = std::max(0, columnOf(issue.column, pack));
        found.append(
            {.column = column, .sentence = sentenceOf(issue, column, row.cells.at(column), pack, language), .severity = issue.severity});
    }
    if (!source.played && line.started)
        found.append(
            {.column = EntryColumn::Started, .sentence = EntryRules::tr("Somebody who started has played: enter the playing time.")});
    if (!source.played && line.time.value_or(0) > 0)
        found.append({.column = EntryColumn::Time, .sentence = EntryRules::tr("Somebody with time on the pitch has played.")});
    return found;
}

} // namespace touchline::entry
