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

class BannerWords
{
    Q_DECLARE_TR_FUNCTIONS(touchline::Workbench)
};

} // namespace

QString whenText(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QString offlineText(const Connection &connection, const QDateTime &from)
{
    const QString what = from.isValid()
        ? BannerWords::tr("The server does not answer. You are looking at data from %1.").arg(whenText(from))
        : BannerWords::tr("The server does not answer.");
    return what + u' ' + (connection.isTrying() ? BannerWords::tr("Trying again…") : BannerWords::tr("Touchline keeps trying."));
}

QString statusLine(Session &session, const Scope &scope, const QDateTime &from)
{
    if (!scope.season())
        return scope.hasNoSeason() && session.state() == Session::State::Open ? FrameWords::tr("No season yet") : QString();
    QStringList parts;
    const QDateTime oldest = from.isValid() ? from : scope.age().from;
    if (oldest.isValid())
        parts.append(FrameWords::tr("data as of %1").arg(whenText(oldest)));
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
