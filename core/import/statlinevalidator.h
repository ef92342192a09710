// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/findings.h"
#include "core/import/seasondata.h"
#include "core/sport/sportpack.h"
#include <QtCore/QHash>

namespace touchline {

/** Checks lines against a pack: range, decimals, time, rules. Findings name file, line, column and a code; rules have their id as code. */
class StatLineValidator
{
public:
    /** `columns`: what the source calls a metric, "time" or "position", for the findings; others keep their id. The pack outlives the
     * validator. */
    explicit StatLineValidator(const SportPack &pack, QHash<QString, QString> columns = {});

    /** One line; `files` are the names that SourceLine::file counts. */
    void check(const SourceLine &line, const QStringList &files, Findings &findings);
    /** All lines, and what only the whole can tell: duplicates, unknown keys, names, days. */
    void check(const SeasonData &data, Findings &findings);

private:
    struct RuleInputs
    {
        const Rule *rule;
        std::vector<int> metrics; // index of each input in the line's values
    };
    QString columnOf(const QString &metric) const { return m_columns.value(metric, metric); }
    const SportPack &m_pack;
    QHash<QString, QString> m_columns;
    std::vector<RuleInputs> m_rules;
    std::vector<double> m_inputs;
};

} // namespace touchline
