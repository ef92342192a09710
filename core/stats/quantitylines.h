// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include "core/stats/quantity.h"
#include "core/stats/seasonframe.h"
#include <vector>

namespace touchline {

/** The lines of one player that recorded a quantity, in the order in which they were added, ready to be summed. */
class QuantityLines
{
public:
    /** Rows that lack an input are left out; so are rows without appearance where the quantity is counted per match. */
    QuantityLines(const SeasonFrame &frame, const Quantity &quantity, std::span<const int> rows);
    /** None yet: rows of one season after the other are added. */
    explicit QuantityLines(const Quantity &quantity) : m_quantity(quantity) {}
    void add(const SeasonFrame &frame, std::span<const int> rows);

    struct Line
    {
        int row = 0; // in its season's frame
        bool played = false;
        bool timeKnown = false;
        double time = 0; // base units
        Terms terms; // of this line alone
    };
    const std::vector<Line> &lines() const { return m_lines; }
    /** How many of the rows that were added are left out. */
    int missing() const { return int(m_rowCount - m_lines.size()); }
    /** Indices in lines() of the appearances. */
    const std::vector<int> &appearances() const { return m_appearances; }

    /** Of all lines. */
    const Terms &sum() const { return m_sum; }
    /** Of each input of the quantity, over all lines, scaled as in the frame. */
    std::vector<double> inputSums() const;
    Value value() const;
    /** Value over all lines: "no_matches", "not_recorded", "time_unknown", "no_time" or "not_computable" where there is none. */
    Value explained(const Terms &terms, bool timeKnown) const;
    /** Of the last `count` appearances up to and including number `end` (1-based). */
    Value lastValue(int count, int end) const;
    /** Of the appearances up to number `end`, each older one weighted by exp(-ln 2 / halfLife) more. */
    Value weightedValue(int halfLife, int end) const;
    /** Value of one line alone. */
    Value lineValue(const Line &line) const;

    /** Whether the time of every appearance among them is known. */
    bool isTimed() const { return m_appearancesTimed; }
    /** Appearances as intervals want them: amounts and times, or numerators and denominators, in the units that people read. */
    std::vector<Sampled> sampled() const;
    /**
     * Of each of appearances(), counted from 1: which of the player's appearances it is, those without a record of the quantity included.
     * Empty where all are recorded.
     */
    std::vector<int> places() const;
    /** True when the terms of the lines add up to those of their sums: not so for products of sums. */
    bool isAdditive() const;

private:
    enum class Read { Recorded, Missing, TimeMissing };
    Read read(const SeasonFrame &frame, int row);
    template<typename Weight> Terms weightedSum(std::span<const int> indices, const Weight &weight) const;
    void addRecorded(const SeasonFrame &frame, std::span<const int> rows);
    void leaveOut(const SeasonFrame &frame, int row);
    void sumUp(size_t first); // with the lines from this one on
    const Quantity &m_quantity;
    std::vector<Line> m_lines;
    std::vector<double> m_inputs; // lines x inputs; none for recorded metrics, whose input is the line's amount
    std::vector<double> m_inputSums;
    double m_timeSum = 0;
    Terms m_added; // of the lines, one by one
    Terms m_sum;
    std::vector<int> m_appearances;
    std::vector<size_t> m_leftOut; // of each appearance that is not among them, how many lines come before it
    size_t m_rowCount = 0; // that were added, those left out included
    bool m_appearancesTimed = true; // the time of every appearance is known
    bool m_timeMissing = false; // a line was left out for its time
};

} // namespace touchline
