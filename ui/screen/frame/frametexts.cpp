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

QList<TopBar::Crumb> crumbs(const Route &route, const Scope &scope, const PlayerViewModel &player)
{
    const TopBar::Crumb teams{FrameWords::tr("Teams"), {.screen = Screen::Teams}};
    switch (route.screen) {
    case Screen::Teams:
        break;
    case Screen::Team: {
        const auto *team = scope.team(route.team);
        return {teams, {team ? team->name : QString(), route}};
    }
    case Screen::Players:
        return {{FrameWords::tr("Players"), route}};
    case Screen::Player: {
        QList<TopBar::Crumb> way{teams};
        const auto id = player.hasData() ? player.team() : std::optional<TeamId>();
        if (const auto *team = id ? scope.team(*id) : nullptr)
            way.append({team->name, {.screen = Screen::Team, .team = *id}});
        way.append({player.hasData() ? player.title() : FrameWords::tr("Player"), route});
        return way;
    }
    case Screen::Leaders:
        return {{FrameWords::tr("Leaders"), route}};
    case Screen::Explore:
        return {{FrameWords::tr("Explore"), route}};
    case Screen::Settings:
        return {{FrameWords::tr("Settings"), route}};
    }
    return {teams};
}

QString statusLine(Session &session, const Scope &scope)
{
    if (!scope.season())
        return scope.seasons().isEmpty() && session.state() == Session::State::Open ? FrameWords::tr("No season yet") : QString();
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
