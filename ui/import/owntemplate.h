// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"

namespace touchline {

/** Of the column of a metric in "lines.csv". */
QString headingOf(const QString &metric);
/**
 * Tells the server how the files are to be read into which the desktop has made somebody's own table ("lines.csv" with these headings, and
 * "teams.csv"): a template as in docs/imports.md, as JSON. `clock`: times are minutes and seconds ("28:52"), not units.
 */
QByteArray ownTemplate(const SeasonInfo &season, const QStringList &headings, const QStringList &metrics, bool clock);

} // namespace touchline
