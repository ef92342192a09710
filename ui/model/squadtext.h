// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpack.h"
#include <QtCore/QCoreApplication>

namespace touchline {

/** What a typed or pasted squad was understood as. */
struct SquadText
{
    Q_DECLARE_TR_FUNCTIONS(SquadText)
public:
    QList<SquadMember> members;
    QList<Issue> issues; // by line, 1-based; errors stop the creation, warnings are shown
    bool hasErrors() const;
};

/**
 * Reads a squad, one player a line: "9 Ana Ferreira FWD", "Ana Ferreira", or cells of a spreadsheet in any order of number, name and
 * position, with or without a header line. Positions are ids or names of the pack in any language. At most 200 players and 64 KiB.
 */
SquadText readSquad(const QString &text, const SportPack &pack);

} // namespace touchline
