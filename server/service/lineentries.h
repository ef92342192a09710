// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "core/import/findings.h"
#include "core/sport/sportpack.h"
#include "server/data/matchrepository.h"
#include "server/data/squadrepository.h"
#include "server/data/statlinerepository.h"

/** Stat lines between how they are entered and how they are stored. */
namespace touchline {

StatLineEntry entryOf(const StatLineRecord &line, const SportPack &pack);

/** Reads entries of one match: what breaks a rule becomes a finding with its JSON pointer. */
class LineReader
{
public:
    /** `registrations`: of the season and both teams. All of them outlive the reader. */
    LineReader(const SportPack &pack, MatchId match, const MatchRecord &record, const QList<Stored<RegistrationEntry>> &registrations)
        : m_pack(pack), m_match(match), m_record(record), m_registrations(registrations)
    {}

    /** `at`: pointer of the entry in its document, "/lines/3" or nothing. */
    StatLineRecord read(const StatLineEntry &entry, const QString &at);
    const Findings &findings() const { return m_findings; }
    /** What does not stop a change. */
    QList<Issue> warnings() const;

private:
    void refuse(const QString &pointer, const QString &code, const QString &detail);
    void checkPlayer(const StatLineEntry &entry, const QString &at);
    void checkRules(const StatLineRecord &line, const QString &at);
    const SportPack &m_pack;
    MatchId m_match;
    const MatchRecord &m_record;
    const QList<Stored<RegistrationEntry>> &m_registrations;
    Findings m_findings;
};

} // namespace touchline
