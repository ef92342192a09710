// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/teamviewmodel.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/matchfilter.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void TeamViewModel::load(TeamId team)
{
    m_team = team; // remembered while the season is on its way: reload() comes then
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    m_newStatistics.reset();
    m_newMatches.reset();
    begin();
    auto query = MatchChoice{.filter = {}, .until = m_until}.query(scope().period(), season->id);
    query.addQueryItem(u"include"_s, u"totals"_s);
    ask(m_reply, session().api().get<TeamStatistics>(filled(paths::teamStatistics, toNumber(team)), query),
        [this](const Fetched<TeamStatistics> &answer) {
            m_newStatistics = answer.data;
            arrived();
        });
    QUrlQuery ofSeason;
    ofSeason.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    ofSeason.addQueryItem(u"team"_s, QString::number(toNumber(team)));
    ask(m_matchesReply, session().api().getAll<MatchInfo>(paths::matches, ofSeason), [this](const auto &answer) {
        m_newMatches = answer.data;
        if (m_until)
            m_newMatches->removeIf([this](const MatchInfo &match) { return match.day > *m_until; });
        arrived();
    });
}

void TeamViewModel::arrived()
{
    if (!m_newStatistics || !m_newMatches || !m_team)
        return;
    m_totals = m_newStatistics->totals;
    m_results.setMatches(*m_newMatches, *m_team);
    m_lastResults = teamTexts::lastResults(*m_newMatches, *m_team);
    m_squad.setTable(m_newStatistics->squad, scope().catalog());
    setLoading(false);
    Q_EMIT loaded();
}

QList<VersusRow> TeamViewModel::forAndAgainst() const
{
    return m_totals ? teamTexts::forAndAgainst(*m_totals, scope().catalog()) : QList<VersusRow>();
}

void TeamViewModel::reload()
{
    if (m_team)
        load(*m_team);
}

void TeamViewModel::cancel()
{
    m_reply = {};
    m_matchesReply = {};
    PageViewModel::cancel();
}

bool TeamViewModel::hasData() const
{
    return m_squad.rowCount() > 0 && m_squad.table().team == m_team;
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
