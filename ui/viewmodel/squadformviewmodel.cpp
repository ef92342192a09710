// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/squadformviewmodel.h"
#include "core/contract/paths.h"
#include "ui/model/matchlogmodel.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostOfTeamName = 40; // it stands upright over its column
constexpr qsizetype mostOfPlayersName = 200;
constexpr qsizetype mostFormRows = 60;

/** A server may say anything: no more than a squad is looked at. */
SquadForm withinReason(SquadForm form)
{
    form.matches.resize(std::min<qsizetype>(form.matches.size(), SquadForm::mostMatches));
    form.cells.resize(std::min(form.cells.size(), mostFormRows * SquadForm::mostMatches));
    for (auto &cell : form.cells)
        cell.name.truncate(mostOfPlayersName);
    return form;
}

QList<PlayerId> playersOf(const SquadForm &form)
{
    QList<PlayerId> players;
    for (const auto &cell : form.cells) {
        if (players.isEmpty() || players.constLast() != cell.player)
            players.append(cell.player);
    }
    return players;
}

/** "Athletic (H)" */
QString opponentIn(const SquadFormMatch &match, const QList<MatchInfo> &fixtures)
{
    const auto known = std::ranges::find(fixtures, match.match, &MatchInfo::id);
    QString name = MetricCatalog::dash();
    if (known != fixtures.cend())
        name = match.location == Location::Home ? known->awayName : known->homeName;
    return SquadFormViewModel::tr("%1 (%2)", "Rovers (H)").arg(name.left(mostOfTeamName), whereText(match.location));
}

QString placeText(const SquadFormCell &cell, const MetricCatalog &catalog)
{
    if (!cell.percentile.number)
        return MetricCatalog::reason(cell.percentile.reason);
    const int place = qBound(1, qRound(*cell.percentile.number), 99);
    return SquadFormViewModel::tr("%1 percentile of the player's own %n matches", nullptr, cell.of).arg(catalog.ordinal(place));
}

/** One player's fields in a row. */
class FormRow
{
public:
    FormRow(const SquadForm &form, const QStringList &opponents, const MetricCatalog &catalog)
        : m_form(form), m_opponents(opponents), m_catalog(catalog)
    {}

    HeatMapCell fieldOf(const SquadFormCell &cell, int row, int column) const
    {
        HeatMapCell field = blank(cell.name, row, column);
        field.blank = false;
        if (cell.percentile.number)
            field.share = *cell.percentile.number / 100;
        field.text = textOf(cell.value);
        field.detail.last() = u"%1: %2"_s.arg(m_catalog.name(m_form.metric), field.text);
        if (cell.time >= 0)
            field.detail.last() += u" · "_s + m_catalog.timeText(cell.time);
        field.detail.append(placeText(cell, m_catalog));
        return field;
    }
    HeatMapCell blank(const QString &name, int row, int column) const
    {
        const QString day = QLocale().toString(m_form.matches.at(column).day, QLocale::ShortFormat);
        return {.row = row,
                .column = column,
                .share = {},
                .text = {},
                .detail = {name, u"%1 · %2"_s.arg(m_opponents.at(column), day), SquadFormViewModel::tr("did not play")},
                .blank = true};
    }

private:
    QString textOf(const Value &value) const
    {
        if (!value.number)
            return MetricCatalog::dash();
        return m_catalog.isRatio(m_form.metric) ? m_catalog.rate(m_form.metric, value) : m_catalog.amount(*value.number);
    }
    const SquadForm &m_form;
    const QStringList &m_opponents;
    const MetricCatalog &m_catalog;
};

/** Who was above the own middle most often, of those with two places or more. */
QString bestOf(const SquadForm &form)
{
    QString best;
    int bestAbove = 0;
    int bestPlaces = 0;
    for (const auto players = playersOf(form); const PlayerId player : players) {
        int above = 0;
        int places = 0;
        QString name;
        for (const auto &cell : form.cells) {
            if (cell.player != player || !cell.percentile.number)
                continue;
            name = cell.name;
            ++places;
            above += *cell.percentile.number > 50 ? 1 : 0;
        }
        if (places > 1 && above * std::max(1, bestPlaces) > bestAbove * places) {
            best = name;
            bestAbove = above;
            bestPlaces = places;
        }
    }
    return bestAbove == 0 ? QString()
                          : SquadFormViewModel::tr("Most often above the own middle: %1, in %2 of %3.")
                                .arg(best, QLocale().toString(bestAbove), QLocale().toString(bestPlaces));
}

} // namespace

void SquadFormViewModel::cancel()
{
    m_reply = {};
    PageViewModel::cancel();
}

void SquadFormViewModel::load(TeamId team, const QList<MatchInfo> &fixtures)
{
    m_team = team;
    m_fixtures = fixtures;
    reload();
}

void SquadFormViewModel::setMetric(const QString &metric)
{
    if (m_metric == metric)
        return;
    m_metric = metric;
    reload();
}

void SquadFormViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady() || !m_team)
        return;
    if (m_sport != season->sport) {
        m_sport = season->sport;
        m_metric = scope().catalog().pack().charts().trend;
    }
    begin();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"metric"_s, m_metric);
    ask(m_reply, session().api().get<SquadForm>(filled(paths::teamForm, toNumber(*m_team)), query),
        [this, team = *m_team](const Fetched<SquadForm> &answer) {
            m_form = withinReason(answer.data);
            m_shown = team;
            setLoading(false);
            Q_EMIT loaded();
        });
}

Choices SquadFormViewModel::metrics() const
{
    const auto &catalog = scope().catalog();
    if (!catalog.isValid())
        return {};
    QStringList ids = catalog.pack().charts().kpis;
    if (!ids.contains(catalog.pack().charts().trend))
        ids.prepend(catalog.pack().charts().trend);
    Choices all;
    for (const auto &id : std::as_const(ids))
        all.append({id, catalog.name(id)});
    return all;
}

HeatMapData SquadFormViewModel::chart() const
{
    if (hasData())
        return squadFormData(m_form, m_fixtures, scope().catalog());
    return {.title = tr("Form of the squad"), .empty = isLoading() ? tr("Loading…") : tr("The form of the squad could not be read.")};
}

std::optional<PlayerId> SquadFormViewModel::playerAt(int field) const
{
    const auto players = playersOf(m_form);
    if (!hasData() || field < 0 || field >= players.size() * m_form.matches.size())
        return {};
    return players.at(field / m_form.matches.size());
}

HeatMapData squadFormData(const SquadForm &form, const QList<MatchInfo> &fixtures, const MetricCatalog &catalog)
{
    HeatMapData data{.title = SquadFormViewModel::tr("Form of the squad"),
                     .lowText = SquadFormViewModel::tr("the player's weakest matches"),
                     .highText = SquadFormViewModel::tr("the best"),
                     .empty = SquadFormViewModel::tr("Nobody has played for the team yet.")};
    if (form.cells.isEmpty())
        return data;
    if (std::ranges::none_of(form.cells, [](const SquadFormCell &cell) { return cell.value.number.has_value(); })) {
        data.empty = SquadFormViewModel::tr("%1: nobody has recorded that in these matches.").arg(catalog.name(form.metric));
        return data;
    }
    for (const auto &match : form.matches)
        data.columns.append(opponentIn(match, fixtures));
    const FormRow fields(form, data.columns, catalog);
    for (const auto players = playersOf(form); const PlayerId player : players) {
        const auto first = std::ranges::find(form.cells, player, &SquadFormCell::player);
        const int row = int(data.rows.size());
        data.rows.append(first->name);
        for (int column = 0; column < int(form.matches.size()); ++column) {
            const MatchId match = form.matches.at(column).match;
            const auto cell = std::find_if(first, form.cells.cend(), [player, match](const SquadFormCell &each) {
                return each.player == player && each.match == match;
            });
            data.cells.append(cell == form.cells.cend() ? fields.blank(first->name, row, column) : fields.fieldOf(*cell, row, column));
        }
    }
    data.summary = SquadFormViewModel::tr(
                       "%1 in the last %2 matches, %n players; the shade says where a match stands among the player's own of the season.",
                       nullptr, int(data.rows.size()))
                       .arg(catalog.name(form.metric), QLocale().toString(form.matches.size()));
    if (const QString best = bestOf(form); !best.isEmpty())
        data.summary += u' ' + best;
    return data;
}

} // namespace touchline
