// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/careerservice.h"
#include "server/security/policy.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QStringList sportsOf(const QList<SeasonInfo> &seasons)
{
    QStringList sports;
    for (const SeasonInfo &season : seasons) {
        if (!sports.contains(season.sport))
            sports.append(season.sport);
    }
    sports.sort();
    return sports;
}

/** Those of `all` that the choice is about, in the same order. */
Result<QList<SeasonInfo>> chosenOf(QList<SeasonInfo> all, const CareerChoice &choice)
{
    if (!choice.seasons.isEmpty()) {
        all.removeIf([&choice](const SeasonInfo &season) { return !choice.seasons.contains(season.id); });
        if (all.size() != choice.seasons.size())
            return policy::nothingThere();
    }
    const QString sport = choice.sport.isEmpty() && !all.isEmpty() ? all.constLast().sport : choice.sport;
    const auto removed = all.removeIf([&sport](const SeasonInfo &season) { return season.sport != sport; });
    if (removed > 0 && !choice.seasons.isEmpty()) {
        const QString detail = u"A career is of one sport; these seasons are not all of %1. Ask for each sport by itself."_s.arg(sport);
        return fail(ErrorCode::Malformed, detail, {{.code = u"several_sports"_s, .detail = detail, .column = u"seasons"_s}});
    }
    if (all.isEmpty())
        return policy::nothingThere();
    return all;
}

QString teamNameIn(const PlayerInfo &player, TeamId team)
{
    const auto known = std::ranges::find(player.registrations, team, &RegistrationInfo::team);
    return known == player.registrations.end() ? QString() : known->teamName;
}

/** What frames do not know. */
void addNames(Career &career, const PlayerInfo &player, const QList<SeasonInfo> &seasons)
{
    for (CareerSeason &row : career.seasons) {
        const auto season = std::ranges::find(seasons, row.season, &SeasonInfo::id);
        row.label = season->label;
        row.competitionName = season->competitionName;
        row.teamName = teamNameIn(player, row.team);
    }
    for (CareerCompetition &row : career.competitions)
        row.competitionName = std::ranges::find(seasons, row.competition, &SeasonInfo::competition)->competitionName;
    career.name = player.name;
}

} // namespace

Result<Answer<Career>> CareerService::career(PlayerId player, const CareerChoice &choice, const Caller &caller) const
{
    const auto known = m_rosters.player(player, caller);
    if (!known)
        return failed(known);
    const auto all = m_rosters.seasonsOf(known->data, caller);
    if (!all)
        return failed(all);
    auto seasons = chosenOf(*all, choice);
    if (!seasons)
        return failed(seasons);
    const int leftOut = std::max(0, int(seasons->size()) - mostSeasons);
    seasons->remove(0, leftOut);

    QList<CareerChapter> chapters;
    std::shared_ptr<const SportPack> pack;
    AnswerMeta meta = known->meta; // the newest change of anything: names and registrations of all seasons are in the answer
    for (const SeasonInfo &season : std::as_const(*seasons)) {
        const StatisticsChoice part{.per = choice.per, .fields = choice.fields, .comparisons = false, .stop = choice.stop};
        const auto ground = m_grounds.ofPlayer(player, {.season = season.id}, part, caller);
        if (!ground)
            return failed(ground);
        chapters.append({.frame = ground->frame, .competition = season.competition, .time = ground->options.time});
        pack = ground->pack;
        meta.definitions = ground->meta.definitions;
    }
    auto career = careerOf(chapters, *pack, player, choice.per, choice.fields, choice.explain);
    if (!career)
        return failed(career);
    addNames(*career, known->data, *seasons);
    career->sports = sportsOf(*all);
    career->leftOut = leftOut;
    return Answer<Career>{.data = *std::move(career), .meta = meta};
}

} // namespace touchline
