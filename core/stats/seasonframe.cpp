// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/seasonframe.h"
#include "core/stats/framememo.h"
#include "core/stats/playersums.h"
#include "core/stats/teamsums.h"
#include <algorithm>
#include <mutex>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

// Two million lines of such numbers still sum within 63 bits.
constexpr qint64 largestNumber = 1'000'000'000'000;
constexpr qsizetype mostLines = 2'000'000;
constexpr qsizetype mostPositions = 65'535;

void found(QList<Issue> &issues, const QString &code, const QString &detail)
{
    if (issues.size() < 20)
        issues.append({.code = code, .detail = detail});
}

template<typename T> QHash<qint64, int> indexById(const QList<T> &items, const QString &what, QList<Issue> &issues)
{
    QHash<qint64, int> index;
    index.reserve(items.size());
    for (int item = 0; item < int(items.size()); ++item) {
        const qint64 id = toNumber(items.at(item).id);
        if (index.contains(id))
            found(issues, u"duplicate_id"_s, u"%1 %2 comes twice."_s.arg(what).arg(id));
        index.insert(id, item);
    }
    return index;
}

bool isStorable(qint64 number)
{
    return number == SeasonFrame::missing || (-largestNumber <= number && number <= largestNumber);
}

/** Where a line goes. */
struct Slot
{
    int player = -1;
    int match = -1;
    int line = -1;
    auto key() const { return std::pair(player, match); }
};

void checkLine(const FrameLine &line, const FrameMatch &match, int metricCount, QList<Issue> &issues)
{
    const QString where = u"The line of player %1 in match %2"_s.arg(toNumber(line.player)).arg(toNumber(line.match));
    if (line.team != match.home && line.team != match.away)
        found(issues, u"unknown_team"_s, where + u" is for a team that does not play it."_s);
    if (line.time < -1 || line.time > largestNumber)
        found(issues, u"out_of_range"_s, where + u" has an impossible time."_s);
    if (line.values.size() != size_t(metricCount))
        found(issues, u"wrong_size"_s, where + u" has another number of values than the sport has metrics."_s);
    else if (!std::ranges::all_of(line.values, isStorable))
        found(issues, u"out_of_range"_s, where + u" has a number too large to be summed."_s);
}

} // namespace

struct SeasonFrame::Lazy
{
    std::once_flag playersOnce;
    std::once_flag teamsOnce;
    std::unique_ptr<const PlayerSums> players;
    std::unique_ptr<const TeamSums> teams;
    FrameMemo memo;
};

SeasonFrame::SeasonFrame() : m_lazy(std::make_unique<Lazy>()) {}
SeasonFrame::~SeasonFrame() = default;

Result<std::shared_ptr<const SeasonFrame>> SeasonFrame::build(SeasonId season, Revision revision, int metricCount,
                                                              QList<FramePlayer> players, QList<FrameMatch> matches,
                                                              std::vector<FrameLine> lines)
{
    if (qsizetype(lines.size()) > mostLines)
        return fail(ErrorCode::TooLarge, u"A season may have %1 stat lines; this one has %2."_s.arg(mostLines).arg(lines.size()));
    QList<Issue> issues;
    std::ranges::sort(players, {}, &FramePlayer::id);
    std::ranges::sort(matches, {}, [](const FrameMatch &match) { return std::pair(match.kickOff, match.id); });
    const auto playerIndex = indexById(players, u"Player"_s, issues);
    const auto matchIndex = indexById(matches, u"Match"_s, issues);

    std::vector<Slot> order;
    order.reserve(lines.size());
    for (int number = 0; number < int(lines.size()); ++number) {
        const FrameLine &line = lines[size_t(number)];
        const Slot slot{
            .player = playerIndex.value(toNumber(line.player), -1), .match = matchIndex.value(toNumber(line.match), -1), .line = number};
        if (slot.player < 0)
            found(issues, u"unknown_player"_s, u"A line names player %1, who is not in this season."_s.arg(toNumber(line.player)));
        else if (slot.match < 0)
            found(issues, u"unknown_match"_s, u"A line names match %1, which is not in this season."_s.arg(toNumber(line.match)));
        else
            checkLine(line, matches.at(slot.match), metricCount, issues);
        order.push_back(slot);
    }
    std::ranges::sort(order, {}, &Slot::key);
    for (auto twice = std::ranges::adjacent_find(order, {}, &Slot::key); twice != order.end();
         twice = std::ranges::adjacent_find(std::next(twice), order.end(), {}, &Slot::key)) {
        const FrameLine &line = lines[size_t(twice->line)];
        found(issues, u"duplicate_line"_s, u"Player %1 has two lines in match %2."_s.arg(toNumber(line.player)).arg(toNumber(line.match)));
    }
    if (!issues.isEmpty()) {
        const QString detail = issues.first().detail;
        return fail(ErrorCode::Invalid, u"These stat lines make no season: "_s + detail, std::move(issues));
    }

    const std::shared_ptr<SeasonFrame> frame(new SeasonFrame);
    frame->m_season = season;
    frame->m_revision = revision;
    frame->m_players = std::move(players);
    frame->m_matches = std::move(matches);
    frame->m_playerIndex = playerIndex;
    frame->m_firstRow.assign(size_t(frame->m_players.size()) + 1, 0);
    frame->m_columns.assign(size_t(metricCount), {});
    frame->m_complete.assign(size_t(metricCount), true);
    for (auto &column : frame->m_columns)
        column.reserve(lines.size());
    QHash<QString, quint16> positions;
    for (const Slot &slot : order) {
        const FrameLine &line = lines[size_t(slot.line)];
        ++frame->m_firstRow[size_t(slot.player) + 1];
        frame->m_match.push_back(slot.match);
        frame->m_team.push_back(line.team);
        frame->m_flags.push_back(quint8((line.started ? 1 : 0) | (line.played ? 2 : 0)));
        frame->m_time.push_back(line.time);
        auto position = positions.constFind(line.position);
        if (position == positions.constEnd()) {
            if (positions.size() == mostPositions)
                return fail(ErrorCode::TooLarge, u"A season may name %1 positions; this one names more."_s.arg(mostPositions));
            position = positions.insert(line.position, quint16(positions.size()));
            frame->m_positionNames.append(line.position);
        }
        frame->m_position.push_back(*position);
        for (size_t metric = 0; metric < size_t(metricCount); ++metric) {
            frame->m_columns[metric].push_back(line.values[metric]);
            if (line.values[metric] == missing)
                frame->m_complete[metric] = false;
        }
    }
    std::partial_sum(frame->m_firstRow.begin(), frame->m_firstRow.end(), frame->m_firstRow.begin());
    return frame;
}

qsizetype SeasonFrame::byteCount() const
{
    const size_t perRow =
        sizeof(int) + sizeof(TeamId) + sizeof(quint8) + sizeof(qint64) + sizeof(quint16) + m_columns.size() * sizeof(qint64);
    qsizetype bytes = qsizetype(sizeof(SeasonFrame) + m_match.size() * perRow + m_firstRow.size() * sizeof(int));
    bytes += m_matches.size() * qsizetype(sizeof(FrameMatch));
    for (const FramePlayer &player : m_players)
        bytes +=
            qsizetype(sizeof(FramePlayer)) + 2 * player.name.size() + player.registrations.size() * qsizetype(sizeof(FrameRegistration));
    // Room for the lazy sums and for each player's values in a cohort (value, amount, time): it is not known here whether somebody will
    // ask.
    bytes += m_players.size() * qsizetype((m_columns.size() + 2) * sizeof(qint64) + 2 * m_columns.size() * 3 * sizeof(double));
    return bytes;
}

std::optional<int> SeasonFrame::indexOf(PlayerId player) const
{
    const auto found = m_playerIndex.constFind(toNumber(player));
    return found == m_playerIndex.constEnd() ? std::nullopt : std::optional(*found);
}

Location SeasonFrame::locationOf(int row) const
{
    return teamOf(row) == matchOf(row).home ? Location::Home : Location::Away;
}

TeamId SeasonFrame::opponentOf(int row) const
{
    return locationOf(row) == Location::Home ? matchOf(row).away : matchOf(row).home;
}

std::optional<Outcome> SeasonFrame::outcomeOf(int row) const
{
    const FrameMatch &match = matchOf(row);
    if (!match.homeScore || !match.awayScore)
        return std::nullopt;
    const int lead = (*match.homeScore - *match.awayScore) * (locationOf(row) == Location::Home ? 1 : -1);
    return lead > 0 ? Outcome::Win : lead < 0 ? Outcome::Loss : Outcome::Draw;
}

const PlayerSums &SeasonFrame::playerSums() const
{
    std::call_once(m_lazy->playersOnce, [this] { m_lazy->players = std::make_unique<const PlayerSums>(*this, std::nullopt); });
    return *m_lazy->players;
}

const TeamSums &SeasonFrame::teamSums() const
{
    std::call_once(m_lazy->teamsOnce, [this] { m_lazy->teams = std::make_unique<const TeamSums>(*this); });
    return *m_lazy->teams;
}

const FrameMemo &SeasonFrame::memo() const
{
    return m_lazy->memo;
}

} // namespace touchline
