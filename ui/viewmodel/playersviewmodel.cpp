// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playersviewmodel.h"
#include "core/contract/paths.h"

using namespace Qt::StringLiterals;

namespace touchline {

PlayersViewModel::PlayersViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &PlayersViewModel::reload);
}

void PlayersViewModel::setSearch(const QString &text)
{
    const QString wanted = text.simplified().left(100);
    if (m_search == wanted)
        return;
    m_search = wanted;
    m_delay.start();
}

void PlayersViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    m_delay.stop();
    begin();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!m_search.isEmpty())
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_search)));
    ask(m_reply, session().api().get<QList<PlayerInfo>>(paths::players, query),
        [this, id = season->id](const Fetched<QList<PlayerInfo>> &answer) {
            m_players.setPlayers(answer.data, id);
            setLoading(false);
            Q_EMIT loaded();
        });
}

void PlayersViewModel::cancel()
{
    m_delay.stop();
    m_reply = {};
    PageViewModel::cancel();
}

} // namespace touchline
