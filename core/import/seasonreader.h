// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/findings.h"
#include "core/import/importtemplate.h"
#include "core/import/seasondata.h"
#include "core/sport/sportpack.h"
#include <functional>
#include <stop_token>

namespace touchline {

/** What the person who imports says in place of the template. Empty: the template's, or what the files tell. */
struct ReadChoices
{
    QString competition;
    QString season; // label; else "2023/24" or "2024" from the days of the matches
    QString timeZone; // IANA
    QStringList ignoredColumns;
    QString sheet = {}; // of each workbook; else the first that is not hidden
    std::stop_token stop = {}; // Cancelled soon after it fires
    std::function<void(qint64 done, qint64 all)> progress = {}; // rows, from time to time
};

struct ReadSeason
{
    SeasonData data;
    Findings findings; // warnings and notes; errors refuse the whole
};

/**
 * Makes one season of a source's files, by a template, and checks it against the pack. Names of one player that differ become the newest
 * spelling and aliases; teams of a line come from the two sides of its match. Any error refuses everything.
 */
Result<ReadSeason> readSeason(const QStringList &paths, ImportTemplate mapping, const SportPack &pack, const ReadChoices &choices = {});

} // namespace touchline
