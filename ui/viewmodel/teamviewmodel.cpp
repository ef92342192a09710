// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/teamviewmodel.h"
#include "core/contract/paths.h"
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
    begin();
    ask(m_reply, session().api().get<SquadTable>(filled(paths::teamStatistics, toNumber(team)), scope().period().query(season->id)),
        [this](const Fetched<SquadTable> &answer) {
            setAsOf(answer.asOf);
            m_squad.setTable(answer.data, scope().catalog());
            setLoading(false);
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
    m_reply = {};
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
