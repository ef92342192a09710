// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantitylines.h"
#include "core/stats/teamsums.h"
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** One input of one line, scaled as in the frame; SeasonFrame::missing where nobody knows. */
qint64 inputOf(const SeasonFrame &frame, int row, const FormulaInput &input)
{
    if (input.side == FormulaInput::Side::Player) {
        if (input.metric >= 0)
            return frame.column(input.metric)[size_t(row)];
        const qint64 time = frame.timeOf(row);
        return time >= 0 ? time : frame.played(row) ? SeasonFrame::missing : 0;
    }
    if (!frame.played(row))
        return 0; // team sums are over the matches in which the player appeared
    const bool home = (frame.locationOf(row) == Location::Home) == (input.side == FormulaInput::Side::Team);
    return frame.teamSums().of(frame.matchIndexOf(row), home ? Location::Home : Location::Away, input.metric);
}

/** exp(-ln 2 / halfLife * age) for ages from 0, kept for the next question of this thread: it is nearly always the same. */
std::span<const double> weightsOf(int halfLife, size_t count)
{
    thread_local int keptFor = 0;
    thread_local std::vector<double> weights;
    if (keptFor != halfLife)
        weights.clear();
    keptFor = halfLife;
    const double decay = std::numbers::ln2 / halfLife;
    while (weights.size() < count)
        weights.push_back(std::exp(-decay * double(weights.size())));
    return weights;
}

} // namespace

QuantityLines::QuantityLines(const SeasonFrame &frame, const Quantity &quantity, std::span<const int> rows) : m_quantity(quantity)
{
    m_lines.reserve(rows.size());
    m_appearances.reserve(rows.size());
    if (quantity.kind() != Quantity::Kind::Recorded)
        m_inputs.reserve(rows.size() * quantity.inputs().size());
    add(frame, rows);
}

void QuantityLines::add(const SeasonFrame &frame, std::span<const int> rows)
{
    m_rowCount += rows.size();
    if (m_quantity.kind() == Quantity::Kind::Recorded) {
        addRecorded(frame, rows);
        return;
    }
    const size_t first = m_lines.size();
    const size_t width = m_quantity.inputs().size();
    m_inputSums.resize(width, 0.0);
    for (const int row : rows) {
        const size_t size = m_inputs.size();
        const Read read = m_quantity.kind() == Quantity::Kind::PerMatch && !frame.played(row) ? Read::Missing : this->read(frame, row);
        if (read != Read::Recorded) {
            m_inputs.resize(size);
            m_timeMissing = m_timeMissing || read == Read::TimeMissing;
            leaveOut(frame, row);
            continue;
        }
        Line line{.row = row,
                  .played = frame.played(row),
                  .timeKnown = frame.timeOf(row) >= 0,
                  .time = double(std::max<qint64>(0, frame.timeOf(row)))};
        line.terms = m_quantity.terms(std::span(m_inputs).subspan(size), line.time);
        if (m_quantity.kind() == Quantity::Kind::PerMatch && !std::isfinite(line.terms.x)) {
            m_inputs.resize(size);
            leaveOut(frame, row);
            continue;
        }
        for (size_t input = 0; input < width; ++input)
            m_inputSums[input] += m_inputs[size + input];
        m_lines.push_back(line);
    }
    sumUp(first);
}

void QuantityLines::addRecorded(const SeasonFrame &frame, std::span<const int> rows)
{
    const size_t first = m_lines.size();
    const auto column = frame.column(m_quantity.inputs().front().metric);
    for (const int row : rows) {
        const qint64 amount = column[size_t(row)];
        if (amount == SeasonFrame::missing) {
            leaveOut(frame, row);
            continue;
        }
        const qint64 time = frame.timeOf(row);
        Line &line = m_lines.emplace_back(); // filled where it stays: copying it as soon as it is written makes the processor wait
        line.row = row;
        line.played = frame.played(row);
        line.timeKnown = time >= 0;
        line.time = double(std::max<qint64>(0, time));
        line.terms.x = double(amount);
        line.terms.t = line.time;
    }
    sumUp(first);
}

void QuantityLines::leaveOut(const SeasonFrame &frame, int row)
{
    if (frame.played(row))
        m_leftOut.push_back(m_lines.size());
}

void QuantityLines::sumUp(size_t first)
{
    Terms added = m_added; // sums in members would go through memory, line after line
    double time = m_timeSum;
    bool timed = m_appearancesTimed;
    for (size_t index = first; index < m_lines.size(); ++index) {
        const Line &line = m_lines[index];
        time += line.time;
        added.x += line.terms.x;
        added.t += line.terms.t;
        if (line.played) {
            m_appearances.push_back(int(index));
            timed = timed && line.timeKnown;
        }
    }
    m_added = added;
    m_timeSum = time;
    m_appearancesTimed = timed;
    const auto kind = m_quantity.kind();
    if (kind == Quantity::Kind::Recorded || kind == Quantity::Kind::PerMatch)
        m_sum = {.x = m_added.x, .t = m_timeSum};
    else
        m_sum = m_quantity.terms(m_inputSums, m_timeSum);
}

QuantityLines::Read QuantityLines::read(const SeasonFrame &frame, int row)
{
    for (const FormulaInput &input : m_quantity.inputs()) {
        const qint64 number = inputOf(frame, row, input);
        if (number == SeasonFrame::missing)
            return input.metric < 0 ? Read::TimeMissing : Read::Missing;
        m_inputs.push_back(double(number));
    }
    return Read::Recorded;
}

template<typename Weight> Terms QuantityLines::weightedSum(std::span<const int> indices, const Weight &weight) const
{
    const auto kind = m_quantity.kind();
    if (kind == Quantity::Kind::Recorded || kind == Quantity::Kind::PerMatch) {
        Terms sum;
        for (size_t place = 0; place < indices.size(); ++place) {
            const Line &line = m_lines[size_t(indices[place])];
            const double share = weight(place);
            sum.x += share * line.terms.x;
            sum.t += share * line.time;
        }
        return sum;
    }
    const size_t width = m_quantity.inputs().size();
    std::vector<double> sums(width, 0.0);
    double time = 0;
    for (size_t place = 0; place < indices.size(); ++place) {
        const size_t line = size_t(indices[place]);
        const double share = weight(place);
        for (size_t input = 0; input < width; ++input)
            sums[input] += share * m_inputs[line * width + input];
        time += share * m_lines[line].time;
    }
    return m_quantity.terms(sums, time);
}

Value QuantityLines::explained(const Terms &terms, bool timeKnown) const
{
    if (m_quantity.isBroken())
        return Value::none(u"definition_broken"_s);
    if (m_rowCount == 0)
        return Value::none(u"no_matches"_s);
    if (m_lines.empty())
        return Value::none(m_timeMissing ? u"time_unknown"_s : u"not_recorded"_s);
    if (!m_quantity.isRatio() && !timeKnown)
        return Value::none(u"time_unknown"_s);
    if (!m_quantity.isRatio() && terms.t <= 0)
        return Value::none(u"no_time"_s);
    const double value = m_quantity.value(terms);
    return std::isfinite(value) ? Value::of(value) : Value::none(u"not_computable"_s);
}

std::vector<double> QuantityLines::inputSums() const
{
    return m_quantity.kind() == Quantity::Kind::Recorded ? std::vector{m_sum.x} : m_inputSums;
}

Value QuantityLines::value() const
{
    return explained(sum(), m_appearancesTimed);
}

Value QuantityLines::lastValue(int count, int end) const
{
    const int first = std::max(0, end - count);
    const auto some = std::span(m_appearances).subspan(size_t(first), size_t(end - first));
    if (some.empty() && !m_lines.empty())
        return Value::none(u"no_appearance"_s);
    const bool known = std::ranges::all_of(some, [this](int line) { return m_lines[size_t(line)].timeKnown; });
    return explained(weightedSum(some, [](size_t) { return 1.0; }), known);
}

Value QuantityLines::weightedValue(int halfLife, int end) const
{
    const auto some = std::span(m_appearances).first(size_t(end));
    if (some.empty() && !m_lines.empty())
        return Value::none(u"no_appearance"_s);
    const bool known = m_appearancesTimed || std::ranges::all_of(some, [this](int line) { return m_lines[size_t(line)].timeKnown; });
    const auto weights = weightsOf(halfLife, some.size());
    return explained(weightedSum(some, [=, newest = some.size() - 1](size_t place) { return weights[newest - place]; }), known);
}

Value QuantityLines::lineValue(const Line &line) const
{
    return explained(line.terms, line.timeKnown);
}

std::vector<Sampled> QuantityLines::sampled() const
{
    std::vector<Sampled> sampled;
    sampled.reserve(m_appearances.size());
    for (const int index : m_appearances) {
        const Terms &terms = m_lines[size_t(index)].terms;
        sampled.push_back({.x = m_quantity.natural(terms.x), .t = terms.t});
    }
    return sampled;
}

std::vector<int> QuantityLines::places() const
{
    std::vector<int> places;
    if (m_leftOut.empty())
        return places;
    places.reserve(m_appearances.size());
    size_t before = 0;
    for (const int index : m_appearances) {
        while (before < m_leftOut.size() && m_leftOut[before] <= size_t(index))
            ++before;
        places.push_back(int(places.size() + before) + 1);
    }
    return places;
}

bool QuantityLines::isAdditive() const
{
    return isSame(m_added, m_sum);
}

} // namespace touchline
