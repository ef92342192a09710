// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playersviewmodel.h"
#include "core/contract/paths.h"

using namespace Qt::StringLiterals;

namespace touchline {

PlayersViewModel::PlayersViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    connect(&m_delay, &QTimer::timeout, this, &PlayersViewModel::reload);
}

void PlayersViewModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
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
    const auto *season = m_scope.season();
    if (!season || !m_scope.isReady())
        return;
    m_delay.stop();
    const int ticket = ++m_ticket;
    setLoading(true);
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!m_search.isEmpty())
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_search)));
    m_reply = m_session.api().get<QList<PlayerInfo>>(paths::players, query);
    m_reply.future().then(this, [this, ticket, id = season->id](const Result<Fetched<QList<PlayerInfo>>> &answer) {
        if (ticket != m_ticket)
            return;
        setLoading(false);
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_players.setPlayers(answer->data, id);
        Q_EMIT loaded();
    });
}

void PlayersViewModel::cancel()
{
    ++m_ticket;
    m_delay.stop();
    m_reply = {};
    setLoading(false);
}

} // namespace touchline
