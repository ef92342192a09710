// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>

/** The sample league beside a test's own one, behind the real server. */
namespace touchline {

/** Adds the sample and serves both; empty, or what went wrong. */
inline QByteArray serveWithSample(ServerProcess &server, const TestLeague &league)
{
    using namespace Qt::StringLiterals;
    if (!league.isGood())
        return "there is no league";
    const auto sample = runProgram({u"sample"_s, u"--database"_s, league.path()});
    if (sample.code != 0)
        return sample.err;
    return server.serve({u"--database"_s, league.path(), u"--rate"_s, u"0"_s}) ? QByteArray() : QByteArray("the server does not come up");
}

/** The season that was added last. */
inline const QJsonObject newestSeason(ServerProcess &server, const QByteArray &token)
{
    using namespace Qt::StringLiterals;
    QJsonObject newest;
    for (const auto &item : server.get("/api/v1/seasons", token).json()["data"_L1].toArray()) {
        const auto season = item.toObject();
        if (season["id"_L1].toInteger() > newest.value("id"_L1).toInteger())
            newest = season;
    }
    return newest;
}

} // namespace touchline
