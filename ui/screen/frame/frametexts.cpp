// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/frametexts.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(Frame)
};

} // namespace

QString statusLine(Session &session, const Scope &scope)
{
    if (!scope.season())
        return scope.hasNoSeason() && session.state() == Session::State::Open ? FrameWords::tr("No season yet") : QString();
    QStringList parts;
    if (session.connection().lastContact().isValid())
        parts.append(
            FrameWords::tr("data as of %1").arg(QLocale().toString(session.connection().lastContact().time(), QLocale::ShortFormat)));
    int players = 0;
    for (const auto &team : scope.teams())
        players += team.players;
    parts.append(FrameWords::tr("%n teams", nullptr, int(scope.teams().size())));
    parts.append(FrameWords::tr("%n players", nullptr, players));
    if (toNumber(scope.revision()) > 0)
        parts.append(FrameWords::tr("revision %1").arg(toNumber(scope.revision())));
    return parts.join(u" · "_s);
}

} // namespace touchline
