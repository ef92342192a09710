// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** A word of SQL (SQLite or PostgreSQL) that cannot name a column without surprises. Lower case. */
bool isReservedInSql(const QString &word);

/** A column that every stat line table or its history has of itself. */
bool isStructuralColumn(const QString &word);

} // namespace touchline
