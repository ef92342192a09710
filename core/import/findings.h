// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

namespace touchline {

/** What was found in some input so far: keeps the first hundred of each severity and counts the rest. */
class Findings
{
public:
    static constexpr qsizetype kept = 100;

    void add(Issue issue);
    void add(const Findings &others);
    qint64 count(Severity severity) const { return m_count[size_t(severity)]; }
    bool hasErrors() const { return count(Severity::Error) > 0; }
    /** Errors first, then warnings, then the rest; within each in order of appearance. */
    QList<Issue> issues() const;
    /** The error of an input that was refused: the first finding as a sentence, how many there are, and all that were kept. */
    std::unexpected<Error> refused(ErrorCode code = ErrorCode::Invalid) const;

private:
    QList<Issue> m_kept[3];
    qint64 m_count[3] = {};
};

/** The error of an input that is refused for one reason: the same, of this finding alone. */
std::unexpected<Error> refusedFor(Issue issue, ErrorCode code = ErrorCode::Malformed);

/** Whether the place is a JSON pointer into a document, not a column of a table. */
bool isPointer(const Issue &issue);
/** "gw3.csv, line 7, column goals: " or "chess.json, /metrics/3/id: " as far as known. */
QString placeOf(const Issue &issue);

} // namespace touchline
