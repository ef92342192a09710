// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playerform.h"
#include "core/contract/paths.h"

using namespace Qt::StringLiterals;

namespace touchline {

void PlayerForm::clear()
{
    ++m_ticket;
    m_wanted = 0;
    m_replies.clear();
    m_changes.clear();
}

void PlayerForm::load(PlayerId player, SeasonId season, const QList<TeamId> &teams)
{
    clear();
    m_wanted = int(teams.size());
    for (const TeamId team : teams) {
        QUrlQuery query;
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        query.addQueryItem(u"season"_s, QString::number(toNumber(season)));
        query.addQueryItem(u"scope"_s, u"season"_s); // the feats of a career are not asked for here
        m_replies.push_back(m_session.api().get<TeamInsights>(paths::insights, query));
        m_replies.back().future().then(this, [this, player, ticket = m_ticket](const Result<Fetched<TeamInsights>> &answer) {
            if (ticket == m_ticket)
                arrived(player, answer);
        });
    }
}

void PlayerForm::arrived(PlayerId player, const Result<Fetched<TeamInsights>> &answer)
{
    if (answer) {
        for (const auto &change : answer->data.changes) {
            if (change.player == player)
                m_changes.append(change);
        }
    }
    if (--m_wanted == 0)
        Q_EMIT loaded();
}

} // namespace touchline
