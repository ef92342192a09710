// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/teamviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

TeamViewModel::TeamViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope) {}

void TeamViewModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void TeamViewModel::load(TeamId team)
{
    const auto *season = m_scope.season();
    if (!season || !m_scope.isReady())
        return;
    m_team = team;
    const int ticket = ++m_ticket; // a newer choice wins over an answer still on its way
    setLoading(true);
    m_reply = m_session.api().get<SquadTable>(filled(paths::teamStatistics, toNumber(team)), m_scope.period().query(season->id));
    m_reply.future().then(this, [this, ticket](const Result<Fetched<SquadTable>> &answer) {
        if (ticket != m_ticket)
            return;
        setLoading(false);
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_asOf = answer->asOf;
        m_squad.setTable(answer->data, m_scope.catalog());
        Q_EMIT loaded();
    });
}

void TeamViewModel::reload()
{
    if (m_team)
        load(*m_team);
}

void TeamViewModel::cancel()
{
    ++m_ticket;
    m_reply = {};
    setLoading(false);
}

QString TeamViewModel::subtitle() const
{
    const auto &rows = m_squad.table().rows;
    if (rows.isEmpty())
        return {};
    const int used = int(std::ranges::count_if(rows, [](const SquadRow &row) { return row.sample.matches > 0; }));
    return tr("%n players", nullptr, int(rows.size())) + u" · "_s + tr("%n with appearances", nullptr, used);
}

} // namespace touchline
