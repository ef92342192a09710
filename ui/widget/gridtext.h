// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QStringList>

/** Table text for clipboard and files. */
namespace touchline {

/**
 * A cell as RFC 4180 wants it. Text that a spreadsheet would take for a formula (it begins with = + - @ tab or CR and is no number) gets an
 * apostrophe in front (OWASP "CSV injection").
 */
QString csvCell(const QString &text, QChar separator = u',');
QString csvLine(const QStringList &cells, QChar separator = u',');
/** Tabs and line breaks inside cells become spaces; formulas are defused as in csvCell. */
QString tsvLine(const QStringList &cells);

} // namespace touchline
