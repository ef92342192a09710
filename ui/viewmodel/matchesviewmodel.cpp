// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchesviewmodel.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/waitingmatches.h"

using namespace Qt::StringLiterals;

namespace touchline {

MatchesViewModel::MatchesViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&session.outbox(), &Outbox::changed, this, &MatchesViewModel::show);
    connect(&session.outbox(), &Outbox::done, this, [this](const QueuedChange &change) {
        m_told = withWaiting(m_told, {change}, m_zone); // until the server says so itself
    });
}

void MatchesViewModel::show()
{
    const auto now = withWaiting(m_told, session().outbox().changes(), m_zone);
    if (now == m_shown)
        return;
    m_shown = now;
    m_matches.setMatches(now, m_team);
    Q_EMIT loaded();
}

void MatchesViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    if (m_season != season->id) {
        m_matches.setMatches({});
        m_told.clear();
        m_shown.clear();
        m_season = season->id;
        m_zone = QTimeZone(season->timeZone.toLatin1());
    }
    if (m_team && !scope().team(*m_team))
        m_team.reset();
    begin();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    if (m_team)
        query.addQueryItem(u"team"_s, QString::number(toNumber(*m_team)));
    ask(m_reply, session().api().getAll<MatchInfo>(paths::matches, query), [this](const Fetched<QList<MatchInfo>> &answer) {
        m_told = answer.data;
        m_shown = withWaiting(m_told, session().outbox().changes(), m_zone);
        m_matches.setMatches(m_shown, m_team);
        setLoading(false);
        Q_EMIT loaded();
    });
}

void MatchesViewModel::cancel()
{
    m_reply = {};
    PageViewModel::cancel();
}

void MatchesViewModel::setTeam(std::optional<TeamId> team)
{
    if (m_team == team)
        return;
    m_team = team;
    reload();
}

Choices MatchesViewModel::teams() const
{
    Choices all{{QString(), tr("All teams")}};
    for (const auto &team : scope().teams())
        all.append({QString::number(toNumber(team.id)), team.name});
    return all;
}

QString MatchesViewModel::subtitle() const
{
    QStringList parts{tr("%n matches", nullptr, m_matches.rowCount())};
    if (scope().season())
        parts.append(Scope::nameOf(*scope().season()));
    return parts.join(u" · "_s);
}

} // namespace touchline
