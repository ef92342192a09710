// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QString>

namespace touchline {

/** Where this server keeps its things. From the environment (TOUCHLINE_DATABASE, TOUCHLINE_SPORTS), else the platform's places. */
struct ServerConfig
{
    QString database; // path of the SQLite file
    QString sports; // folder with sport packs of the admin's own; may be missing

    static ServerConfig fromEnvironment();
    /** "sqlite:///path" or a plain path, as an absolute path; Unsupported for other schemes. */
    static Result<QString> databasePath(const QString &location);
};

} // namespace touchline
