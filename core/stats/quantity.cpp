// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantity.h"
#include <QtCore/QCryptographicHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

double powerOfTen(int decimals)
{
    double power = 1;
    for (int decimal = 0; decimal < decimals; ++decimal)
        power *= 10;
    return power;
}

PriorRule scaledBy(PriorRule prior, double factor)
{
    prior.low *= factor;
    prior.high *= factor;
    if (prior.usual)
        *prior.usual *= factor;
    return prior;
}

/** Two users, or one after the other, may give one id to different formulas. */
QByteArray keyOf(const DerivedMetric &metric)
{
    if (!metric.userDefined)
        return metric.id.toLatin1();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList parts{metric.numerator.expanded(), metric.denominator.expanded(), metric.formula.expanded(),
                      metric.overMatches ? u"matches"_s : u"sums"_s, QString::number(int(metric.distribution))};
    for (auto minimum = metric.minimum.cbegin(); minimum != metric.minimum.cend(); ++minimum)
        parts.append(minimum.key() + u'=' + QString::number(minimum.value()));
    hash.addData(parts.join(u'\n').toUtf8());
    return metric.id.toLatin1() + '=' + hash.result().toBase64();
}

} // namespace

Result<Quantity> Quantity::of(const SportPack &pack, const QString &id, const TimeRule &time, int per)
{
    Quantity quantity;
    quantity.m_id = id;
    quantity.m_key = id.toLatin1();
    quantity.m_playersOnPitch = time.playersPerSide;
    const double match = double(time.match) * time.scale;
    if (const auto index = pack.metricIndex(id)) {
        const Metric &metric = pack.metrics().at(*index);
        quantity.m_distribution = metric.distribution;
        quantity.m_better = metric.better;
        quantity.m_reference = metric.reference;
        quantity.m_bounds = std::pair(metric.min, metric.max);
        quantity.m_neverNegative = metric.min >= 0;
        quantity.m_shared = metric.shared;
        quantity.m_inputs = {FormulaInput{.metric = *index}};
        quantity.m_divisor = powerOfTen(metric.decimals);
        quantity.m_prior = scaledBy(metric.prior.value_or(pack.ratePrior()), match);
    } else if (const DerivedMetric *derived = pack.derivedMetric(id)) {
        const bool ratio = !derived->isRatio() && !derived->overMatches
            && (derived->distribution == Distribution::Ratio || derived->distribution == Distribution::Binomial);
        // A broken one has no formulas; as a plain ratio it has no value from any sums.
        quantity.m_kind = derived->isRatio() ? Kind::Ratio : derived->overMatches ? Kind::PerMatch : ratio ? Kind::Plain : Kind::Amount;
        quantity.m_distribution = derived->distribution;
        quantity.m_better = derived->better;
        quantity.m_reference = derived->reference;
        quantity.m_broken = !derived->issues.isEmpty();
        quantity.m_ofTeam = derived->ofTeam;
        quantity.m_key = keyOf(*derived);
        quantity.m_prior = derived->distribution == Distribution::Binomial ? derived->prior.value_or(pack.proportionPrior())
                                                                           : scaledBy(derived->prior.value_or(pack.ratePrior()), match);
        quantity.m_first = derived->isRatio() ? derived->numerator : derived->formula;
        quantity.use(pack, quantity.m_first, quantity.m_firstInputs);
        if (derived->isRatio()) {
            quantity.m_second = derived->denominator;
            quantity.use(pack, quantity.m_second, quantity.m_secondInputs);
        }
        // A difference of amounts that are not negative may be negative: only formulas without one are known not to be.
        quantity.m_neverNegative =
            quantity.m_neverNegative && !quantity.m_first.expanded().contains(u'-') && !quantity.m_second.expanded().contains(u'-');
        for (auto minimum = derived->minimum.cbegin(); minimum != derived->minimum.cend(); ++minimum) {
            if (const auto metric = pack.metricIndex(minimum.key()))
                quantity.m_minimum.emplace_back(*metric, minimum.value() * qint64(powerOfTen(pack.metrics().at(*metric).decimals)));
        }
    } else {
        const QString detail = u"There is no metric \"%1\" in %2; GET /api/v1/sports/%2 names them all."_s.arg(id.left(60), pack.id());
        return fail(ErrorCode::Invalid, detail, {Issue{.code = u"unknown_metric"_s, .detail = detail, .column = id.left(60)}});
    }
    if (!quantity.isRatio())
        quantity.m_factor = double(per > 0 ? per : time.per) * time.scale;
    return quantity;
}

Result<std::vector<Quantity>> Quantity::allOf(const SportPack &pack, const QStringList &ids, const TimeRule &time, int per)
{
    QStringList wanted = ids;
    if (wanted.isEmpty()) {
        for (const Metric &metric : pack.metrics())
            wanted.append(metric.id);
        for (const DerivedMetric &metric : pack.derived()) {
            if (!metric.userDefined)
                wanted.append(metric.id);
        }
    }
    std::vector<Quantity> quantities;
    quantities.reserve(size_t(wanted.size()));
    for (const QString &id : std::as_const(wanted)) {
        auto quantity = of(pack, id, time, per);
        if (!quantity)
            return failed(quantity);
        quantities.push_back(*std::move(quantity));
    }
    return quantities;
}

void Quantity::use(const SportPack &pack, const Formula &formula, std::vector<int> &indices)
{
    for (const QString &name : formula.inputs()) {
        if (name == playersOnPitch) {
            indices.push_back(-1);
            continue;
        }
        const FormulaInput input = pack.formulaInput(name).value_or(FormulaInput{});
        auto known = std::ranges::find(m_inputs, input);
        if (known == m_inputs.end()) {
            const Metric *metric = input.metric >= 0 ? &pack.metrics().at(input.metric) : nullptr;
            m_neverNegative = m_neverNegative && (!metric || metric->min >= 0);
            m_shared = m_shared || (metric && metric->shared);
            m_scales.push_back(metric ? powerOfTen(metric->decimals) : 1.0);
            known = m_inputs.insert(m_inputs.end(), input);
        }
        indices.push_back(int(known - m_inputs.begin()));
    }
}

double Quantity::evaluate(const Formula &formula, const std::vector<int> &indices, std::span<const double> sums) const
{
    std::vector<double> values(indices.size());
    for (size_t input = 0; input < indices.size(); ++input) {
        const auto index = size_t(indices[input]);
        values[input] = indices[input] < 0 ? m_playersOnPitch : sums[index] / m_scales[index];
    }
    return formula.evaluate(values);
}

Terms Quantity::terms(std::span<const double> sums, double time) const
{
    switch (m_kind) {
    case Kind::Recorded:
        return {.x = sums[0], .t = time};
    case Kind::Amount:
    case Kind::PerMatch:
        return {.x = evaluate(m_first, m_firstInputs, sums), .t = time};
    case Kind::Ratio:
        return {.x = evaluate(m_first, m_firstInputs, sums), .t = evaluate(m_second, m_secondInputs, sums)};
    case Kind::Plain:
        return {.x = evaluate(m_first, m_firstInputs, sums), .t = 1};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isSame(const Terms &one, const Terms &other)
{
    const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
    return same(one.x, other.x) && same(one.t, other.t);
}

} // namespace touchline
