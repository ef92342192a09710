// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/serverconfig.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** systemd names the service's folder (several are separated by colons); elsewhere it is the user's data folder. */
QString dataFolder()
{
    const QString state = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    return state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/touchline"_s : state;
}

QString configFolder()
{
    const QString configuration = qEnvironmentVariable("CONFIGURATION_DIRECTORY").section(u':', 0, 0);
    return configuration.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/touchline"_s
                                   : configuration;
}

} // namespace

ServerConfig ServerConfig::fromEnvironment()
{
    return {.database = qEnvironmentVariable("TOUCHLINE_DATABASE", dataFolder() + u"/touchline.db"_s),
            .sports = qEnvironmentVariable("TOUCHLINE_SPORTS", configFolder() + u"/sports"_s)};
}

Result<QString> ServerConfig::databasePath(const QString &location)
{
    QString path = location;
    if (path.startsWith("sqlite://"_L1))
        path = path.sliced(9);
    else if (path.contains("://"_L1))
        return fail(ErrorCode::Unsupported,
                    u"The database \"%1\" is of a kind that this build does not support; give a file path or sqlite:///path."_s.arg(
                        location.section(u"://"_s, 0, 0)));
    if (path.isEmpty())
        return fail(ErrorCode::Invalid, u"The path of the database is empty."_s);
    return QFileInfo(path).absoluteFilePath();
}

} // namespace touchline
