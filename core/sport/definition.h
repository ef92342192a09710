// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packparts.h"

/** Metrics as somebody wrote them, and what they mean in a sport. */
namespace touchline {

class SportPack;
struct DerivedDraft;

/** A derived metric in words and formulas, as in a pack's "derived", not yet checked against a sport. */
struct DefinitionText
{
    QString id;
    Names names;
    QString shortName;
    QString source; // who defines it
    QString numerator; // with a denominator; or a formula alone
    QString denominator;
    QString formula;
    bool overMatches = false; // the formula counts match by match
    Distribution distribution = Distribution::Ratio;
    Better better = Better::Higher;
    bool percent = false;
    int decimals = 1;
    QMap<QString, qint64> minimum; // sample that qualifies, by metric
    std::optional<std::pair<double, double>> reference; // radar axis where the cohort is small
    bool operator==(const DefinitionText &) const = default;
};

/** What the pack's schema says of a derived metric: ids, lengths, ranges. Issues carry a JSON pointer into the definition. */
QList<Issue> shapeIssuesOf(const DefinitionText &definition);

DerivedDraft draftOf(const DefinitionText &definition, const QString &pointer);

/** What a metric of a pack means: the same for lists of definitions and for explanations. */
struct MetricDefinition
{
    DefinitionText text; // without formulas where it is recorded
    bool recorded = false;
    bool ratio = false; // has no rate per time
    QString expanded; // the formula with those of its parts in their places: what is computed
    QString unit; // of the recorded number; "%" of percentages; empty: a count or a plain ratio
    int per = 0; // rates are per so many display units by the pack; 0 for ratios
    QString perUnit; // "minute"
    QList<Issue> issues; // why it cannot be computed
    bool operator==(const MetricDefinition &) const = default;
};

/** Nothing where the pack has no such metric. */
std::optional<MetricDefinition> definitionIn(const SportPack &pack, const QString &id);

} // namespace touchline
