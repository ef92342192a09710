// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "core/stats/summary.h"
#include <algorithm>
#include <span>
#include <vector>

namespace touchline {

/** What sums come to: the two sides of a quantity's ratio, before scaling. */
struct Terms
{
    double x = 0; // amount, scaled as in the frame for recorded metrics; or numerator
    double t = 0; // time in base units; or denominator
};
/** The same but for rounding. Terms of single lines or matches, added up, are those of their sums, but not where sums are multiplied. */
bool isSame(const Terms &one, const Terms &other);

/** A recorded or derived metric, as something whose value follows from sums over lines. */
class Quantity
{
public:
    enum class Kind {
        Recorded, // sum of a column per time
        Amount, // formula on sums, per time
        PerMatch, // formula on each appearance, summed, per time
        Ratio, // numerator / denominator, on sums
        Plain, // formula on sums that is a ratio already
    };

    /** Invalid, with the id, where the pack has no such metric. `per` 0: the rule's. */
    static Result<Quantity> of(const SportPack &pack, const QString &id, const TimeRule &time, int per);
    /** Of all `ids`; empty: all metrics of the pack, then its derived metrics; those of users only by name. */
    static Result<std::vector<Quantity>> allOf(const SportPack &pack, const QStringList &ids, const TimeRule &time, int per);

    const QString &id() const { return m_id; }
    Kind kind() const { return m_kind; }
    bool isRatio() const { return m_kind == Kind::Ratio || m_kind == Kind::Plain; }
    Distribution distribution() const { return m_distribution; }
    Better better() const { return m_better; }
    const std::optional<std::pair<double, double>> &reference() const { return m_reference; }
    bool isNeverNegative() const { return m_neverNegative; }
    /** What one match of a recorded metric can bring, in the units that people read; none of a derived one. */
    const std::optional<std::pair<double, double>> &bounds() const { return m_bounds; }
    /** Reads what is counted for everybody on the pitch: a sum over the players of a team would count it many times. */
    bool isShared() const { return m_shared; }
    /** Reads sums of the player's team or of the opponents. */
    bool readsTeams() const
    {
        return std::ranges::any_of(m_inputs, [](const FormulaInput &input) { return input.side != FormulaInput::Side::Player; });
    }
    /** A team wrote it for itself: whoever may not name everybody chose its formula, which may single somebody out. */
    bool isOfTeam() const { return m_ofTeam; }
    /** A user's definition that has an error: it has no values, with the reason "definition_broken". */
    bool isBroken() const { return m_broken; }
    /** The weight's range and default for shrinking, in base units of time or in attempts. */
    const PriorRule &prior() const { return m_prior; }
    /** Equal for quantities whose values from the same sums are equal: the id, and the formulas of a user's definition. */
    const QByteArray &key() const { return m_key; }
    /** Sample below which a ratio is not compared: metric index and smallest sum, scaled as in the frame. */
    const std::vector<std::pair<int, qint64>> &minimum() const { return m_minimum; }

    /** What terms() wants sums of, scaled as in the frame; of one line for PerMatch. */
    const std::vector<FormulaInput> &inputs() const { return m_inputs; }
    Terms terms(std::span<const double> sums, double time) const;
    /** Rate per N or ratio by one division; NaN where not computable. */
    double value(const Terms &terms) const { return m_factor * terms.x / (terms.t * m_divisor); }
    /** x in the units that people read. */
    double natural(double x) const { return m_divisor == 1 ? x : x / m_divisor; } // a division is what most of it costs
    /** N in base units of time; 1 for ratios. */
    double factor() const { return m_factor; }

private:
    Quantity() = default;
    void use(const SportPack &pack, const Formula &formula, std::vector<int> &indices);
    double evaluate(const Formula &formula, const std::vector<int> &indices, std::span<const double> sums) const;
    QString m_id;
    Kind m_kind = Kind::Recorded;
    Distribution m_distribution = Distribution::Poisson;
    Better m_better = Better::Higher;
    std::optional<std::pair<double, double>> m_reference;
    std::optional<std::pair<double, double>> m_bounds;
    bool m_neverNegative = true;
    bool m_broken = false;
    bool m_ofTeam = false;
    bool m_shared = false;
    PriorRule m_prior;
    QByteArray m_key;
    std::vector<std::pair<int, qint64>> m_minimum;
    std::vector<FormulaInput> m_inputs;
    std::vector<double> m_scales; // of the inputs: 10^decimals
    Formula m_first; // the formula, or the numerator
    Formula m_second; // the denominator
    std::vector<int> m_firstInputs; // in m_inputs; -1: players_on_pitch
    std::vector<int> m_secondInputs;
    double m_factor = 1;
    double m_divisor = 1;
    double m_playersOnPitch = 0;
};

} // namespace touchline
