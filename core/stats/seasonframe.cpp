// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/seasonframe.h"
#include "core/stats/framememo.h"
#include "core/stats/playersums.h"
#include "core/stats/teamsums.h"
#include <algorithm>
#include <atomic>
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

QString placeOf(const FrameColumns &columns, size_t line)
{
    return u"The line of player %1 in match %2"_s.arg(toNumber(columns.player[line])).arg(toNumber(columns.match[line]));
}

bool areEquallyLong(const FrameColumns &columns)
{
    const size_t count = columns.player.size();
    return columns.match.size() == count && columns.team.size() == count && columns.flags.size() == count && columns.time.size() == count
        && columns.position.size() == count
        && std::ranges::all_of(columns.metrics, [count](const auto &column) { return column.size() == count; });
}

void checkNumbers(const FrameColumns &columns, QList<Issue> &issues)
{
    for (size_t line = 0; line < columns.time.size(); ++line) {
        if (columns.time[line] < -1 || columns.time[line] > largestNumber)
            found(issues, u"out_of_range"_s, placeOf(columns, line) + u" has an impossible time."_s);
        if (columns.position[line] >= columns.positionNames.size())
            found(issues, u"out_of_range"_s, placeOf(columns, line) + u" has a position without a name."_s);
    }
    for (const auto &column : columns.metrics) {
        for (auto wrong = std::ranges::find_if_not(column, isStorable); wrong != column.end();
             wrong = std::find_if_not(std::next(wrong), column.end(), isStorable))
            found(issues, u"out_of_range"_s, placeOf(columns, size_t(wrong - column.begin())) + u" has a number too large to be summed."_s);
    }
}

template<typename T> std::vector<T> inOrder(std::vector<T> column, const std::vector<Slot> &order, bool asTheyAre)
{
    if (asTheyAre)
        return column;
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const Slot &slot : order)
        sorted.push_back(column[size_t(slot.line)]);
    return sorted;
}

/** Lines that were made one by one; wrong sizes and too many positions are findings. */
FrameColumns columnsOf(const std::vector<FrameLine> &lines, size_t metricCount, QList<Issue> &issues)
{
    FrameColumns columns;
    columns.metrics.resize(metricCount);
    for (auto &column : columns.metrics)
        column.reserve(lines.size());
    QHash<QString, quint16> positions;
    for (const FrameLine &line : lines) {
        auto position = positions.find(line.position);
        if (position == positions.end() && positions.size() < mostPositions) {
            position = positions.insert(line.position, quint16(positions.size()));
            columns.positionNames.append(line.position);
        }
        columns.player.push_back(line.player);
        columns.match.push_back(line.match);
        columns.team.push_back(line.team);
        columns.flags.push_back(quint8((line.started ? FrameColumns::startedFlag : 0) | (line.played ? FrameColumns::playedFlag : 0)));
        columns.time.push_back(line.time);
        columns.position.push_back(position == positions.end() ? quint16(0) : *position);
        const bool fits = line.values.size() == metricCount;
        if (!fits)
            found(issues, u"wrong_size"_s,
                  placeOf(columns, columns.player.size() - 1) + u" has another number of values than the sport has metrics."_s);
        if (position == positions.end())
            found(issues, u"too_many_positions"_s, u"A season may name %1 positions; this one names more."_s.arg(mostPositions));
        for (size_t metric = 0; metric < metricCount; ++metric)
            columns.metrics[metric].push_back(fits ? line.values[metric] : SeasonFrame::missing);
    }
    return columns;
}

std::unexpected<Error> noSeason(QList<Issue> issues)
{
    const QString detail = issues.first().detail;
    return fail(ErrorCode::Invalid, u"These stat lines make no season: "_s + detail, std::move(issues));
}

} // namespace

struct SeasonFrame::Lazy
{
    std::once_flag playersOnce;
    std::once_flag teamsOnce;
    std::unique_ptr<const PlayerSums> players;
    std::unique_ptr<const TeamSums> teams;
    std::atomic<qsizetype> bytes = 0; // of the sums that are made
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
    FrameColumns columns = columnsOf(lines, size_t(metricCount), issues);
    if (!issues.isEmpty())
        return noSeason(std::move(issues));
    lines = {};
    return build(season, revision, std::move(players), std::move(matches), std::move(columns));
}

Result<std::shared_ptr<const SeasonFrame>> SeasonFrame::build(SeasonId season, Revision revision, QList<FramePlayer> players,
                                                              QList<FrameMatch> matches, FrameColumns columns)
{
    const size_t count = columns.player.size();
    if (qsizetype(count) > mostLines)
        return fail(ErrorCode::TooLarge, u"A season may have %1 stat lines; this one has %2."_s.arg(mostLines).arg(count));
    if (!areEquallyLong(columns))
        return fail(ErrorCode::Internal, u"The columns of a season are not equally long."_s);
    QList<Issue> issues;
    std::ranges::sort(players, {}, &FramePlayer::id);
    std::ranges::sort(matches, {}, [](const FrameMatch &match) { return std::pair(match.kickOff, match.id); });
    const auto playerIndex = indexById(players, u"Player"_s, issues);
    const auto matchIndex = indexById(matches, u"Match"_s, issues);

    std::vector<Slot> order;
    order.reserve(count);
    for (size_t line = 0; line < count; ++line) {
        const bool samePlayer = line > 0 && columns.player[line] == columns.player[line - 1];
        const Slot slot{.player = samePlayer ? order.back().player : playerIndex.value(toNumber(columns.player[line]), -1),
                        .match = matchIndex.value(toNumber(columns.match[line]), -1),
                        .line = int(line)};
        if (slot.player < 0)
            found(issues, u"unknown_player"_s, u"A line names player %1, who is not in this season."_s.arg(toNumber(columns.player[line])));
        else if (slot.match < 0)
            found(issues, u"unknown_match"_s, u"A line names match %1, which is not in this season."_s.arg(toNumber(columns.match[line])));
        else if (const FrameMatch &match = matches.at(slot.match); columns.team[line] != match.home && columns.team[line] != match.away)
            found(issues, u"unknown_team"_s, placeOf(columns, line) + u" is for a team that does not play it."_s);
        order.push_back(slot);
    }
    checkNumbers(columns, issues);
    const bool asTheyAre = std::ranges::is_sorted(order, {}, &Slot::key);
    if (!asTheyAre)
        std::ranges::sort(order, {}, &Slot::key);
    for (auto twice = std::ranges::adjacent_find(order, {}, &Slot::key); twice != order.end();
         twice = std::ranges::adjacent_find(std::next(twice), order.end(), {}, &Slot::key)) {
        const size_t line = size_t(twice->line);
        found(issues, u"duplicate_line"_s,
              u"Player %1 has two lines in match %2."_s.arg(toNumber(columns.player[line])).arg(toNumber(columns.match[line])));
    }
    if (!issues.isEmpty())
        return noSeason(std::move(issues));

    const std::shared_ptr<SeasonFrame> frame(new SeasonFrame);
    frame->m_season = season;
    frame->m_revision = revision;
    frame->m_players = std::move(players);
    frame->m_matches = std::move(matches);
    frame->m_playerIndex = playerIndex;
    frame->m_firstRow.assign(size_t(frame->m_players.size()) + 1, 0);
    frame->m_match.reserve(count);
    for (const Slot &slot : order) {
        ++frame->m_firstRow[size_t(slot.player) + 1];
        frame->m_match.push_back(slot.match);
    }
    std::partial_sum(frame->m_firstRow.begin(), frame->m_firstRow.end(), frame->m_firstRow.begin());
    frame->m_team = inOrder(std::move(columns.team), order, asTheyAre);
    frame->m_flags = inOrder(std::move(columns.flags), order, asTheyAre);
    frame->m_time = inOrder(std::move(columns.time), order, asTheyAre);
    frame->m_position = inOrder(std::move(columns.position), order, asTheyAre);
    frame->m_positionNames = std::move(columns.positionNames);
    for (auto &column : columns.metrics) {
        frame->m_complete.push_back(!std::ranges::contains(column, missing));
        frame->m_columns.push_back(inOrder(std::move(column), order, asTheyAre));
    }
    frame->m_bytes = frame->ownBytes();
    return frame;
}

qsizetype SeasonFrame::ownBytes() const
{
    const auto bytesOf = [](const auto &vector) { return qsizetype(vector.capacity() * sizeof(vector[0])); };
    qsizetype bytes = qsizetype(sizeof(SeasonFrame) + sizeof(Lazy)) + bytesOf(m_firstRow) + bytesOf(m_match) + bytesOf(m_team)
        + bytesOf(m_flags) + bytesOf(m_time) + bytesOf(m_position) + bytesOf(m_columns);
    for (const auto &column : m_columns)
        bytes += bytesOf(column);
    bytes += m_matches.capacity() * qsizetype(sizeof(FrameMatch)) + m_players.capacity() * qsizetype(sizeof(FramePlayer));
    const auto text = [](const QString &string) { return string.capacity() > 0 ? 24 + 2 * string.capacity() : 0; };
    for (const FramePlayer &player : m_players) {
        bytes += text(player.name) + player.registrations.capacity() * qsizetype(sizeof(FrameRegistration));
        for (const FrameRegistration &registration : player.registrations)
            bytes += text(registration.position) + text(registration.shirt);
    }
    constexpr qsizetype hashNode = 2 * sizeof(qint64) + 1; // key, index, and its place in Qt's spans
    return bytes + m_playerIndex.capacity() * hashNode;
}

qsizetype SeasonFrame::byteCount() const
{
    return m_bytes + m_lazy->bytes.load(std::memory_order_relaxed) + m_lazy->memo.byteCount();
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
    std::call_once(m_lazy->playersOnce, [this] {
        m_lazy->players = std::make_unique<const PlayerSums>(*this, std::nullopt);
        m_lazy->bytes += m_lazy->players->byteCount();
    });
    return *m_lazy->players;
}

const TeamSums &SeasonFrame::teamSums() const
{
    std::call_once(m_lazy->teamsOnce, [this] {
        m_lazy->teams = std::make_unique<const TeamSums>(*this);
        m_lazy->bytes += m_lazy->teams->byteCount();
    });
    return *m_lazy->teams;
}

const FrameMemo &SeasonFrame::memo() const
{
    return m_lazy->memo;
}

} // namespace touchline
