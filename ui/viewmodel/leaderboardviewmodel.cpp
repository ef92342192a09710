// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/leaderboardviewmodel.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/leaderboardtexts.h"

using namespace Qt::StringLiterals;

namespace touchline {

LeaderboardViewModel::LeaderboardViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (this->scope().seasons().isEmpty()) { // signed out: nothing of it is the next one's
            cancel();
            m_rows.setBoard({}, {});
            m_there = false;
            m_sport.clear();
        }
    });
}

void LeaderboardViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    if (m_sport != season->sport) {
        if (!m_sport.isEmpty())
            m_options = {}; // another sport has other positions and teams
        m_sport = season->sport;
        m_there = false;
    }
    if (m_options.team && !scope().team(*m_options.team))
        m_options.team.reset(); // of another season
    if (!isMetric(m_metric)) // another team's own
        m_metric = scope().catalog().pack().charts().trend;
    if (!mayTotal())
        m_options.kind = LeaderboardKind::Rate;
    begin();
    auto period = scope().period();
    period.last.reset(); // "last 5 matches" is everybody's own stretch of days: nobody leads in that
    auto query = period.query(season->id);
    query.addQueryItem(u"metric"_s, m_metric);
    query.addQueryItem(u"kind"_s, kind() == LeaderboardKind::Total ? u"total"_s : u"rate"_s);
    query.addQueryItem(u"limit"_s, u"200"_s);
    if (m_options.everybody)
        query.addQueryItem(u"qualified"_s, u"false"_s);
    if (!position().isEmpty())
        query.addQueryItem(u"position"_s, position());
    if (team())
        query.addQueryItem(u"team"_s, QString::number(toNumber(*team())));
    ask(m_reply,
        session().api().getPages<Leaderboard>(paths::leaderboards, query,
                                              [](Leaderboard &whole, Leaderboard &&page) { whole.rows += std::move(page.rows); }),
        [this](const Fetched<Leaderboard> &answer) {
            m_rows.setBoard(answer.data, scope().catalog());
            m_there = true;
            setLoading(false);
            Q_EMIT loaded();
        });
}

void LeaderboardViewModel::cancel()
{
    m_reply = {};
    PageViewModel::cancel();
}

void LeaderboardViewModel::setMetric(const QString &id)
{
    if (isMetric(id))
        choose(m_metric, id);
}

void LeaderboardViewModel::setKind(LeaderboardKind kind)
{
    choose(m_options.kind, kind);
}

void LeaderboardViewModel::setPosition(const QString &group)
{
    choose(m_options.position, group);
}

void LeaderboardViewModel::setTeam(std::optional<TeamId> team)
{
    choose(m_options.team, team);
}

void LeaderboardViewModel::setEverybody(bool everybody)
{
    choose(m_options.everybody, everybody);
}

bool LeaderboardViewModel::isMetric(const QString &id) const
{
    const auto &catalog = scope().catalog();
    const bool known = catalog.isValid() && (catalog.pack().metric(id) || catalog.pack().derivedMetric(id));
    const auto whose = scope().metricTeam(id);
    return known && (!whose || whose == team());
}

bool LeaderboardViewModel::mayTotal() const
{
    return scope().catalog().isValid() && !scope().catalog().isRatio(m_metric);
}

Choices LeaderboardViewModel::metrics() const
{
    Choices all = scope().catalog().isValid() ? scope().catalog().metrics() : Choices();
    all.removeIf([this](const auto &choice) { return !isMetric(choice.first); });
    return all;
}

Choices LeaderboardViewModel::kinds() const
{
    const auto &catalog = scope().catalog();
    if (!catalog.isValid())
        return {};
    if (!mayTotal())
        return {{u"rate"_s, tr("Ratio", "ranked by")}};
    return {{u"rate"_s, catalog.perText(catalog.time().per)}, {u"total"_s, tr("Total", "ranked by")}};
}

Choices LeaderboardViewModel::positions() const
{
    Choices all{{QString(), tr("All positions")}};
    return scope().catalog().isValid() ? all + scope().catalog().groups() : all;
}

Choices LeaderboardViewModel::teams() const
{
    Choices all{{QString(), tr("All teams")}};
    for (const auto &team : scope().teams())
        all.append({QString::number(toNumber(team.id)), team.name});
    return all;
}

QString LeaderboardViewModel::title() const
{
    return m_there ? boardTitle(m_rows.board(), scope().catalog()) : QString();
}

QString LeaderboardViewModel::periodText() const
{
    const auto *season = scope().season();
    const QString name = season ? Scope::nameOf(*season) : QString();
    const auto &period = scope().period();
    if (period.last)
        return tr("%1 · Whole season: last matches are other days for each player, so nobody leads in them.").arg(name);
    return u"%1 · %2"_s.arg(name, period.label());
}

QString LeaderboardViewModel::description() const
{
    if (!m_there)
        return {};
    const auto &board = m_rows.board();
    QStringList sentences{qualifierText(board, scope().catalog()), placesText(board), amongText(board)};
    sentences.removeAll(QString());
    return sentences.join(u' ') + u'\n' + periodText();
}

LeaderboardViewModel::Remedy LeaderboardViewModel::remedy() const
{
    if (!m_there || m_rows.rowCount() > 0)
        return Remedy::None;
    if (!m_options.everybody && m_rows.board().unqualified > 0)
        return Remedy::ShowEverybody;
    if (team() || !position().isEmpty())
        return Remedy::EverybodyOfAll;
    return scope().period().days ? Remedy::WholeSeason : Remedy::None;
}

QString LeaderboardViewModel::emptyText() const
{
    switch (remedy()) {
    case Remedy::ShowEverybody:
        return tr("Nobody has played enough for a place yet; %n have a value.", nullptr, m_rows.board().unqualified);
    case Remedy::EverybodyOfAll:
        return tr("Nobody of this choice has a value in this period.");
    case Remedy::WholeSeason:
        return tr("Nobody has a value between these days.");
    case Remedy::None:
        break;
    }
    return tr("No match of this season recorded this metric yet. Choose another metric, or another season at the top.");
}

QString LeaderboardViewModel::remedyText() const
{
    switch (remedy()) {
    case Remedy::ShowEverybody:
        return tr("Show everybody");
    case Remedy::EverybodyOfAll:
        return tr("All teams and positions");
    case Remedy::WholeSeason:
        return tr("Whole season");
    case Remedy::None:
        break;
    }
    return {};
}

void LeaderboardViewModel::applyRemedy()
{
    switch (remedy()) {
    case Remedy::ShowEverybody:
        setEverybody(true);
        break;
    case Remedy::EverybodyOfAll:
        m_options.team.reset();
        m_options.position.clear();
        reload();
        break;
    case Remedy::WholeSeason:
        scope().setPeriod({}); // the window asks again
        break;
    case Remedy::None:
        break;
    }
}

} // namespace touchline
