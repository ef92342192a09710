// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/route.h"
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestPath = 2'000;
constexpr qsizetype mostPlayers = 6;
constexpr qsizetype longestMetric = 100;

struct ScreenName
{
    Screen screen;
    QLatin1StringView name;
};
constexpr ScreenName names[] = {{Screen::Overview, "overview"_L1}, {Screen::Teams, "teams"_L1},      {Screen::Team, "team"_L1},
                                {Screen::Players, "players"_L1},   {Screen::Player, "player"_L1},    {Screen::Compare, "compare"_L1},
                                {Screen::Explore, "explore"_L1},   {Screen::Leaders, "leaders"_L1},  {Screen::Matches, "matches"_L1},
                                {Screen::Match, "match"_L1},       {Screen::Reports, "reports"_L1},  {Screen::Import, "import"_L1},
                                {Screen::Formulas, "formulas"_L1}, {Screen::Settings, "settings"_L1}};

/** The numbers of "3" or "3,7"; none where anything else stands there. */
QList<qint64> idsOf(const QString &text)
{
    QList<qint64> ids;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        bool isNumber = false;
        const qint64 id = part.toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return {};
        ids.append(id);
    }
    return ids;
}

} // namespace

QString screenName(Screen screen)
{
    for (const auto &each : names) {
        if (each.screen == screen)
            return each.name;
    }
    return {};
}

std::optional<Screen> screenOf(const QString &name)
{
    for (const auto &each : names) {
        if (each.name == name)
            return each.screen;
    }
    return {};
}

QStringList screenNames()
{
    QStringList all;
    for (const auto &each : names)
        all.append(each.name);
    return all;
}

QString toPath(const Route &route)
{
    QString path = screenName(route.screen);
    if (route.screen == Screen::Team && toNumber(route.team) > 0)
        path += u"/%1"_s.arg(toNumber(route.team));
    else if (route.screen == Screen::Match && toNumber(route.match) > 0)
        path += u"/%1"_s.arg(toNumber(route.match));
    else if (toNumber(route.player) > 0)
        path += u"/%1"_s.arg(toNumber(route.player));
    QStringList players;
    for (const auto player : route.players)
        players.append(QString::number(toNumber(player)));
    if (!players.isEmpty())
        path += u'/' + players.join(u',');
    QUrlQuery query;
    if (!route.metric.isEmpty())
        query.addQueryItem(u"metric"_s, route.metric);
    if (!route.other.isEmpty())
        query.addQueryItem(u"other"_s, route.other);
    if (!route.colour.isEmpty())
        query.addQueryItem(u"colour"_s, route.colour);
    if (!route.size.isEmpty())
        query.addQueryItem(u"size"_s, route.size);
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

std::optional<Route> routeFromPath(const QString &path)
{
    if (path.size() > longestPath)
        return {};
    const QUrl url(path, QUrl::StrictMode);
    const auto parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const auto screen = parts.isEmpty() ? std::optional<Screen>() : screenOf(parts.constFirst());
    if (!screen || parts.size() > 2)
        return {};
    const QUrlQuery query(url);
    const auto word = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded).left(longestMetric); };
    Route route{
        .screen = *screen, .metric = word(u"metric"_s), .other = word(u"other"_s), .colour = word(u"colour"_s), .size = word(u"size"_s)};
    const auto ids = parts.size() == 2 ? idsOf(parts.constLast()) : QList<qint64>();
    if (parts.size() == 2 && ids.isEmpty())
        return {};
    const qint64 first = ids.isEmpty() ? 0 : ids.constFirst();
    const bool needsOne = route.screen == Screen::Team || route.screen == Screen::Match || route.screen == Screen::Player;
    if ((needsOne && ids.size() != 1) || (route.screen != Screen::Compare && ids.size() > 1) || ids.size() > mostPlayers)
        return {};
    if (route.screen == Screen::Team)
        route.team = TeamId{first};
    else if (route.screen == Screen::Match)
        route.match = MatchId{first};
    else if (route.screen == Screen::Compare)
        for (const qint64 id : ids)
            route.players.append(PlayerId{id});
    else
        route.player = PlayerId{first};
    return route;
}

} // namespace touchline
