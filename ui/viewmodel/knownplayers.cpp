// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/knownplayers.h"
#include "core/contract/paths.h"
#include "core/import/foldedname.h"
#include "ui/model/readingorder.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int betweenKeys = 400; // milliseconds
}

KnownPlayers::KnownPlayers(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenKeys);
    connect(&m_pause, &QTimer::timeout, this, &KnownPlayers::next);
}

void KnownPlayers::ask(const QStringList &names)
{
    QStringList wanted;
    for (const auto &name : names) {
        if (!m_known.contains(foldedName(name)) && !wanted.contains(name))
            wanted.append(name);
    }
    if (wanted == m_wanted && !m_silent)
        return;
    m_wanted = wanted;
    m_silent = false;
    if (!m_wanted.isEmpty())
        m_pause.start();
}

void KnownPlayers::askNow()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        next();
    }
}

QList<PlayerInfo> KnownPlayers::of(const QString &name) const
{
    return m_known.value(foldedName(name));
}

void KnownPlayers::next()
{
    if (m_wanted.isEmpty())
        return Q_EMIT changed();
    const QString name = m_wanted.constFirst();
    QUrlQuery query;
    query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    m_reply = m_session.api().get<QList<PlayerInfo>>(paths::players, query);
    m_reply.future().then(this, [this, name](const Result<Fetched<QList<PlayerInfo>>> &players) {
        if (!players) {
            m_silent = true;
            return Q_EMIT changed();
        }
        m_known.insert(foldedName(name), players->data);
        m_wanted.removeIf([this](const QString &wanted) { return m_known.contains(foldedName(wanted)); });
        if (!m_pause.isActive()) // else there is more to come
            next();
    });
}

QString personText(const PlayerInfo &player, const QList<SeasonInfo> &seasons)
{
    QStringList parts{isolated(player.name)};
    if (player.birthYear)
        parts.append(KnownPlayers::tr("born %1").arg(*player.birthYear));
    const auto last = std::ranges::max_element(player.registrations, {}, &RegistrationInfo::from);
    if (last != player.registrations.cend()) {
        const auto season = std::ranges::find(seasons, last->season, &SeasonInfo::id);
        parts.append(season == seasons.cend()
                         ? KnownPlayers::tr("last with %1").arg(isolated(last->teamName))
                         : KnownPlayers::tr("last with %1 (%2)", "team, season").arg(isolated(last->teamName), season->label));
    }
    return parts.join(KnownPlayers::tr(", ", "between what tells a person apart"));
}

} // namespace touchline
