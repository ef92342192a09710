// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/findings.h"

namespace touchline {
using namespace Qt::StringLiterals;

void Findings::add(Issue issue)
{
    const size_t severity = size_t(issue.severity);
    ++m_count[severity];
    if (m_kept[severity].size() < kept)
        m_kept[severity].append(std::move(issue));
}

void Findings::add(const Findings &others)
{
    for (size_t severity = 0; severity < std::size(m_kept); ++severity) {
        m_count[severity] += others.m_count[severity];
        m_kept[severity] += others.m_kept[severity];
        m_kept[severity].resize(std::min(kept, m_kept[severity].size()));
    }
}

QList<Issue> Findings::issues() const
{
    return m_kept[size_t(Severity::Error)] + m_kept[size_t(Severity::Warning)] + m_kept[size_t(Severity::Info)];
}

std::unexpected<Error> Findings::refused(ErrorCode code) const
{
    const QList<Issue> all = issues();
    QString detail = all.isEmpty() ? QString() : placeOf(all.constFirst()) + all.constFirst().detail;
    if (const qint64 errors = count(Severity::Error); errors > 1)
        detail += u" (%1 errors in all)"_s.arg(errors);
    return fail(code, detail, all);
}

std::unexpected<Error> refusedFor(Issue issue, ErrorCode code)
{
    Findings findings;
    findings.add(std::move(issue));
    return findings.refused(code);
}

bool isPointer(const Issue &issue)
{
    return issue.line == 0 && issue.column.startsWith(u'/');
}

QString placeOf(const Issue &issue)
{
    QStringList parts;
    if (!issue.file.isEmpty())
        parts.append(issue.file);
    if (issue.line > 0)
        parts.append(u"line %1"_s.arg(issue.line));
    if (!issue.column.isEmpty())
        parts.append(isPointer(issue) ? issue.column : u"column %1"_s.arg(issue.column));
    return parts.isEmpty() ? QString() : QString(parts.join(u", "_s) + u": "_s);
}

} // namespace touchline
