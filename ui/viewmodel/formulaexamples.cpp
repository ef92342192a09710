// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "ui/viewmodel/formulasviewmodel.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

/** The part of FormulasViewModel that tries a formula on real players. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 5;

/** Nothing where a name stands for something that a player's sums do not hold: the sums of a team, or what nobody recorded. */
std::optional<double> valueOf(const QString &name, const Summary &player, const SportPack &pack)
{
    if (name == playersOnPitch)
        return pack.time().playersPerSide;
    const auto input = pack.formulaInput(name);
    if (!input || input->side != FormulaInput::Side::Player)
        return std::nullopt;
    if (input->metric < 0)
        return double(player.sample.time);
    const auto *metric = player.find(pack.metrics().at(input->metric).id);
    return metric ? metric->total.number : std::nullopt;
}

std::optional<double> valueOf(const Formula &formula, const Summary &player, const SportPack &pack)
{
    std::vector<double> values;
    for (const auto &name : formula.inputs()) {
        const auto value = valueOf(name, player, pack);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return formula.evaluate(values);
}

} // namespace

void FormulasViewModel::loadExamples()
{
    m_players.clear();
    m_playerReplies.clear();
    const auto team = m_team ? m_team : scope().teams().isEmpty() ? std::nullopt : std::optional(scope().teams().constFirst().id);
    if (!team)
        return;
    m_squadReply =
        session().api().get<SquadTable>(filled(paths::teamStatistics, toNumber(*team)), scope().period().query(scope().season()->id));
    m_squadReply.future().then(this, [this](const Result<Fetched<SquadTable>> &answer) {
        if (answer)
            loadSummaries(answer->data); // without one there is no example: the formula is still checked
    });
}

void FormulasViewModel::loadSummaries(const SquadTable &squad)
{
    m_playerReplies.clear();
    for (const auto first = squad.rows.first(std::min(mostExamples, squad.rows.size())); const auto &row : first) {
        auto question = session().api().get<Summary>(filled(paths::playerStatistics, toNumber(row.player)),
                                                     scope().period().query(scope().season()->id));
        question.future().then(this, [this](const Result<Fetched<Summary>> &answer) {
            if (!answer)
                return;
            m_players.append(answer->data);
            std::ranges::sort(m_players, [](const Summary &one, const Summary &other) { return one.sample.time > other.sample.time; });
            Q_EMIT checked();
        });
        m_playerReplies.push_back(std::move(question));
    }
}

QString FormulasViewModel::exampleUnit() const
{
    return m_compiled && kindOf(m_draft.text) == FormulaKind::Amount ? scope().catalog().perText(scope().catalog().time().per) : QString();
}

QString FormulasViewModel::valueFor(const Summary &player, const DerivedMetric &metric) const
{
    if (metric.overMatches)
        return tr("counted match by match: to be seen when it is saved");
    const auto &pack = scope().shippedPack();
    std::optional<double> value;
    if (metric.isRatio()) {
        const auto above = valueOf(metric.numerator, player, pack);
        const auto below = valueOf(metric.denominator, player, pack);
        if (above && below)
            value = *above / *below;
    } else {
        value = valueOf(metric.formula, player, pack);
    }
    if (!value)
        return tr("to be seen when it is saved");
    if (kindOf(m_draft.text) == FormulaKind::Amount) {
        const double units = double(player.sample.time) / scope().catalog().time().scale;
        value = player.sample.timeKnown ? *value / units * scope().catalog().time().per : std::nan("");
    }
    if (!std::isfinite(*value))
        return tr("nothing to divide by");
    const QString number = QLocale().toString(metric.percent ? *value * 100 : *value, 'f', metric.decimals);
    return metric.percent ? tr("%1 %", "percentage").arg(number) : number;
}

QList<FormulasViewModel::Example> FormulasViewModel::examples() const
{
    QList<Example> all;
    for (const auto &player : m_compiled ? m_players : QList<Summary>())
        all.append({player.name, valueFor(player, *m_compiled)});
    return all;
}

Choices FormulasViewModel::names() const
{
    if (!scope().isReady())
        return {};
    Choices all;
    const auto &catalog = scope().catalog();
    const auto &pack = scope().shippedPack();
    QStringList ids;
    for (const auto &metric : pack.metrics())
        ids.append(metric.id);
    for (const auto &derived : pack.derived())
        ids.append(derived.id);
    for (const auto more = others(); const auto &other : more)
        ids.append(other.id);
    for (const auto &id : std::as_const(ids))
        all.append({id, catalog.name(id)});
    all.append({u"time"_s, tr("playing time")});
    all.append({playersOnPitch, tr("players of a side on the pitch")});
    for (const auto &metric : pack.metrics()) {
        all.append({u"team_"_s + metric.id, tr("%1 of the team").arg(catalog.name(metric.id))});
        all.append({u"opponent_"_s + metric.id, tr("%1 of the opponents").arg(catalog.name(metric.id))});
    }
    for (auto constant = pack.constants().cbegin(); constant != pack.constants().cend(); ++constant)
        all.append({constant.key(), QLocale().toString(constant->value, 'g', 6)});
    for (const auto &function : formulaFunctions())
        all.append({function, tr("function")});
    return all;
}

} // namespace touchline
