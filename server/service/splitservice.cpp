// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/splitservice.h"
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace touchline {

Result<Answer<Splits>> SplitService::splits(PlayerId player, const SplitChoice &choice, const Caller &caller) const
{
    QList<CareerChapter> chapters;
    QList<SeasonInfo> seasons;
    std::shared_ptr<const SportPack> pack;
    Answer<Splits> answer;
    for (const SeasonId season : choice.seasons) {
        auto period = choice.period;
        period.season = season;
        const StatisticsChoice part{.per = choice.per, .fields = choice.fields, .comparisons = false, .stop = choice.stop};
        const auto ground = m_grounds.ofPlayer(player, period, part, caller);
        if (!ground)
            return failed(ground);
        if (pack && pack->id() != ground->pack->id()) {
            const QString detail = u"Splits are of one sport; these seasons are of %1 and %2."_s.arg(pack->id(), ground->pack->id());
            return fail(ErrorCode::Malformed, detail, {{.code = u"several_sports"_s, .detail = detail, .column = u"seasons"_s}});
        }
        pack = ground->pack;
        chapters.append({.frame = ground->frame, .competition = ground->season.competition, .time = ground->options.time});
        seasons.append(ground->season);
        answer.meta.definitions = ground->meta.definitions;
        answer.meta.seasonEnd = seasons.size() == 1 ? ground->meta.seasonEnd : QDate();
        answer.meta.dataRevision = std::max(answer.meta.dataRevision, ground->meta.dataRevision);
    }
    auto splits = splitsOf(chapters, *pack, player, choice.period, choice.by, choice.per, choice.fields, choice.explain);
    if (!splits)
        return failed(splits);
    answer.data = *std::move(splits);
    if (const auto named = addNames(answer, seasons, caller); !named)
        return failed(named);
    return answer;
}

Result<void> SplitService::addNames(Answer<Splits> &answer, const QList<SeasonInfo> &seasons, const Caller &caller) const
{
    QMap<QString, QString> teams;
    QMap<QString, QString> competitions;
    for (const SeasonInfo &season : seasons) {
        competitions.insert(QString::number(toNumber(season.competition)), season.competitionName);
        if (!answer.data.by.contains(SplitBy::Opponent))
            continue;
        // The fixtures name every opponent of the teams that the caller sees.
        const auto matches = m_rosters.matches(season.id, {}, caller);
        if (!matches)
            return failed(matches);
        for (const MatchInfo &match : matches->data) {
            teams.insert(QString::number(toNumber(match.home)), match.homeName);
            teams.insert(QString::number(toNumber(match.away)), match.awayName);
        }
        answer.meta.dataRevision = std::max(answer.meta.dataRevision, matches->meta.dataRevision);
    }
    for (SplitCell &cell : answer.data.cells) {
        for (qsizetype dimension = 0; dimension < answer.data.by.size(); ++dimension) {
            SplitValue &value = cell.key[dimension];
            if (answer.data.by.at(dimension) == SplitBy::Opponent)
                value.name = teams.value(value.value);
            else if (answer.data.by.at(dimension) == SplitBy::Competition)
                value.name = competitions.value(value.value);
        }
    }
    return {};
}

} // namespace touchline
