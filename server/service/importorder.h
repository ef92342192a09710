// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>

namespace touchline {

/** What is to be made of the files, as `touchlined import` takes it. */
struct ImportOrder
{
    QString mapping; // id of a shipped template; empty: one of the sender's own
    QByteArray ownTemplate; // JSON; empty: the body has it, as a part of its own
    QString season;
    QString competition;
    QString timeZone;
    QString sheet; // of workbooks; empty: the first that is not hidden
    QStringList ignoredColumns;
    QString fileName; // of a body that is one file
    bool leagueVisible = false;
    bool dryRun = false;
};

struct ImportLimits
{
    int perHour = 30; // for each account
    int atOnce = 2; // files that an account has on the server, those that wait for a commit included
    int waiting = 16; // of all accounts, for the one thread
    qint64 keptFor = 3'600'000; // milliseconds, for a commit
};

} // namespace touchline
