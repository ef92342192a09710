// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/splits.h"
#include "core/stats/explain.h"
#include "core/stats/linetraits.h"
#include "core/stats/rows.h"
#include "core/stats/stretch.h"
#include <map>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

// A value of a dimension as a number: its order, and all that is needed to say what it is.
using SplitCode = qint64;
using SplitKey = std::vector<SplitCode>;
constexpr SplitCode unknownCode = std::numeric_limits<SplitCode>::max();

bool isOfLines(SplitBy by)
{
    return by == SplitBy::Role || by == SplitBy::Position;
}

/** In a dimension that belongs to the match, as one of its teams sees it. */
SplitCode matchCode(SplitBy by, const CareerChapter &chapter, const FrameMatch &match, TeamId team)
{
    switch (by) {
    case SplitBy::Location:
        return SplitCode(locationIn(match, team));
    case SplitBy::Result: {
        const auto outcome = outcomeIn(match, team);
        return outcome ? SplitCode(*outcome) : unknownCode;
    }
    case SplitBy::Opponent:
        return toNumber(opponentIn(match, team));
    case SplitBy::Month:
        return match.day.isValid() ? CalendarMonth::of(match.day).number() : unknownCode;
    case SplitBy::Competition:
        return toNumber(chapter.competition);
    case SplitBy::Role:
    case SplitBy::Position:
        break;
    }
    return unknownCode;
}

SplitCode lineCode(SplitBy by, const CareerChapter &chapter, const LineTraits &traits, int row)
{
    if (by == SplitBy::Role) {
        const auto role = traits.roleOf(row);
        return role ? SplitCode(*role) : unknownCode;
    }
    if (by == SplitBy::Position) {
        const int group = traits.groupOf(row);
        return group == PositionGroups::unknown ? unknownCode : group;
    }
    return matchCode(by, chapter, chapter.frame->matchOf(row), chapter.frame->teamOf(row));
}

QString wordOf(SplitBy by, SplitCode code, const LineTraits &traits)
{
    if (code == unknownCode)
        return u"unknown"_s;
    switch (by) {
    case SplitBy::Location:
        return Location(code) == Location::Home ? u"home"_s : u"away"_s;
    case SplitBy::Result:
        return Outcome(code) == Outcome::Win ? u"win"_s : Outcome(code) == Outcome::Draw ? u"draw"_s : u"loss"_s;
    case SplitBy::Role:
        return LineupRole(code) == LineupRole::Starter ? u"starter"_s : u"substitute"_s;
    case SplitBy::Position:
        return traits.groupName(int(code));
    case SplitBy::Month:
        return CalendarMonth::ofNumber(int(code)).text();
    case SplitBy::Opponent:
    case SplitBy::Competition:
        break;
    }
    return QString::number(code);
}

std::unexpected<Error> tooMuch(const QString &code, const QString &detail)
{
    return fail(ErrorCode::Invalid, detail, {{.code = code, .detail = detail, .column = u"by"_s}});
}

Result<void> checkSplits(const QList<CareerChapter> &chapters, const SportPack &pack, const Period &period, const QList<SplitBy> &by)
{
    if (by.isEmpty() || by.size() > Splits::mostDimensions)
        return tooMuch(u"too_many_dimensions"_s,
                       u"Splits are by one to %1 dimensions, such as by=location,role."_s.arg(Splits::mostDimensions));
    for (const SplitBy &dimension : by) {
        if (by.count(dimension) > 1)
            return tooMuch(u"duplicate_dimension"_s, u"Every dimension splits once; name it once."_s);
    }
    if (period.last && chapters.size() > 1)
        return tooMuch(u"several_seasons"_s, u"The last appearances are those of one season; ask for one, or without \"last\"."_s);
    for (const CareerChapter &chapter : chapters) {
        if (chapter.frame->metricCount() != pack.metrics().size())
            return fail(ErrorCode::Internal, u"Season %1 has other metrics than the sport."_s.arg(toNumber(chapter.frame->season())));
    }
    return {};
}

/** The cells of a player, filled season by season. */
class SplitCells
{
public:
    SplitCells(const SportPack &pack, const QList<SplitBy> &by) : m_pack(pack), m_by(by) {}

    void add(const CareerChapter &chapter, int player, Period period)
    {
        const SeasonFrame &frame = *chapter.frame;
        period.season = frame.season();
        Stretch whole{.chapter = &chapter, .rows = rowsIn(frame, m_pack, player, period)};
        const auto possible = possibleMatches(frame, player, period, whole.rows);
        whole.sample = sampleOf(frame, whole.rows);
        for (const PossibleMatch &match : possible)
            whole.sample.possibleTime += frame.matches().at(match.match).length;
        m_traits.emplace(frame, m_pack);
        std::map<SplitKey, Stretch> season;
        for (const int row : whole.rows) {
            SplitKey key;
            for (const SplitBy by : m_by)
                key.push_back(lineCode(by, chapter, *m_traits, row));
            season[key].rows.push_back(row);
        }
        for (auto &[key, stretch] : season) {
            stretch.chapter = &chapter;
            stretch.sample = sampleOf(frame, stretch.rows);
            stretch.sample.possibleTime = possibleTime(key, stretch, possible);
            cells[key].push_back(std::move(stretch));
        }
        if (!whole.rows.empty())
            all.push_back(std::move(whole));
    }
    QList<SplitValue> valuesOf(const SplitKey &key) const
    {
        QList<SplitValue> values;
        for (qsizetype dimension = 0; dimension < m_by.size(); ++dimension)
            values.append({.value = wordOf(m_by.at(dimension), key[size_t(dimension)], *m_traits)});
        return values;
    }

    std::map<SplitKey, Stretches> cells;
    Stretches all;

private:
    qint64 possibleTime(const SplitKey &key, const Stretch &stretch, const std::vector<PossibleMatch> &possible) const
    {
        const bool ofLines = std::ranges::any_of(m_by, isOfLines);
        const auto hasLine = [&](int match) {
            return std::ranges::binary_search(stretch.rows, match, {}, [&](int row) { return stretch.frame().matchIndexOf(row); });
        };
        qint64 time = 0;
        for (const auto &[index, team] : possible) {
            const FrameMatch &match = stretch.frame().matches().at(index);
            bool belongs = !ofLines || hasLine(index);
            for (qsizetype dimension = 0; belongs && dimension < m_by.size(); ++dimension)
                belongs =
                    isOfLines(m_by.at(dimension)) || matchCode(m_by.at(dimension), *stretch.chapter, match, team) == key[size_t(dimension)];
            time += belongs ? match.length : 0;
        }
        return time;
    }
    const SportPack &m_pack;
    const QList<SplitBy> &m_by;
    std::optional<LineTraits> m_traits; // of the newest season: names of groups are the pack's
};

QList<SplitMetric> besideBaseline(QList<CareerMetric> metrics, const QList<CareerMetric> &baseline)
{
    QList<SplitMetric> beside;
    beside.reserve(metrics.size());
    for (qsizetype index = 0; index < metrics.size(); ++index) {
        const Value &own = metrics.at(index).rate.value;
        const Value &usual = baseline.at(index).rate.value;
        const Value difference = !own.number ? own : !usual.number ? usual : Value::of(*own.number - *usual.number);
        addNull(metrics[index].explanation, "difference"_L1, reasonOf(difference));
        beside.append({.metric = std::move(metrics[index]), .difference = difference});
    }
    return beside;
}

} // namespace

Result<Splits> splitsOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, const Period &period,
                        const QList<SplitBy> &by, int per, const QStringList &fields, bool explain)
{
    if (const auto checked = checkSplits(chapters, pack, period, by); !checked)
        return failed(checked);
    Splits splits{.player = player, .period = period, .by = by};
    SplitCells cells(pack, by);
    for (const CareerChapter &chapter : chapters) {
        const auto index = chapter.frame->indexOf(player);
        if (!index)
            continue;
        splits.name = chapter.frame->players().at(*index).name;
        splits.seasons.append(chapter.frame->season());
        cells.add(chapter, *index, period);
    }
    if (splits.seasons.isEmpty())
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    splits.period.season = splits.seasons.constFirst();
    const TimeRule time = timeOfAll(cells.all, pack);
    const auto quantities = Quantity::allOf(pack, fields, time, per);
    if (!quantities)
        return failed(quantities);
    if (cells.cells.size() > size_t(Splits::mostCells))
        return tooMuch(
            u"too_many_cells"_s,
            u"These dimensions make %1 cells; an answer has up to %2. Leave one out."_s.arg(cells.cells.size()).arg(Splits::mostCells));
    const int most = explain ? Splits::mostExplained : Splits::mostValues;
    if (cells.cells.size() * quantities->size() > size_t(most))
        return tooMuch(u"too_many_values"_s,
                       u"%1 cells of %2 metrics are more than the %3 %4values of an answer. Name fewer metrics in \"fields\"."_s
                           .arg(cells.cells.size())
                           .arg(quantities->size())
                           .arg(most)
                           .arg(explain ? u"explained "_s : QString()));
    const SportPack *explainedBy = explain ? &pack : nullptr;
    splits.baseline = partOf(cells.all, *quantities, time, per, explainedBy);
    for (const auto &[key, stretches] : cells.cells) {
        CareerPart part = partOf(stretches, *quantities, time, per, explainedBy);
        splits.cells.append({.key = cells.valuesOf(key),
                             .sample = part.sample,
                             .metrics = besideBaseline(std::move(part.metrics), splits.baseline.metrics)});
    }
    return splits;
}

} // namespace touchline
