// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpack.h"
#include "core/sport/packjson.h"
#include "core/sport/sportpackreader.h"
#include <QtCore/QCryptographicHash>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

Result<SportPack> SportPack::fromJson(const QByteArray &json, const QString &fileName)
{
    const auto document = parsePackJson(json, fileName);
    if (!document)
        return failed(document);
    auto pack = SportPackReader(*document, fileName).read();
    if (pack) {
        pack->m_json = json;
        pack->m_identity = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    }
    return pack;
}

std::optional<int> SportPack::metricIndex(const QString &id) const
{
    const auto found = m_metricIndex.constFind(id);
    return found == m_metricIndex.constEnd() ? std::nullopt : std::optional(*found);
}

const Metric *SportPack::metric(const QString &id) const
{
    const auto index = metricIndex(id);
    return index ? &m_metrics[*index] : nullptr;
}

const DerivedMetric *SportPack::derivedMetric(const QString &id) const
{
    const auto found = std::ranges::find(m_derived, id, &DerivedMetric::id);
    return found == m_derived.end() ? nullptr : &*found;
}

const Qualifier *SportPack::qualifierOf(const QString &id) const
{
    const auto found = m_qualifiers.constFind(id);
    return found == m_qualifiers.constEnd() ? nullptr : &*found;
}

const Position *SportPack::position(const QString &id) const
{
    const auto found = std::ranges::find(m_positions, id, &Position::id);
    return found == m_positions.end() ? nullptr : &*found;
}

std::optional<FormulaInput> SportPack::formulaInput(const QString &name) const
{
    FormulaInput input;
    QString id = name;
    if (name.startsWith("team_"_L1)) {
        input.side = FormulaInput::Side::Team;
        id = name.mid(5);
    } else if (name.startsWith("opponent_"_L1)) {
        input.side = FormulaInput::Side::Opponent;
        id = name.mid(9);
    }
    if (id == "time"_L1)
        return input;
    const auto index = metricIndex(id);
    if (!index)
        return std::nullopt;
    input.metric = *index;
    return input;
}

QString SportPack::nameIn(const Names &names, const QString &language)
{
    const auto exact = names.constFind(language);
    if (exact != names.constEnd())
        return *exact;
    const auto base = names.constFind(language.section(u'-', 0, 0).section(u'_', 0, 0));
    return base != names.constEnd() ? *base : names.value(QString());
}

} // namespace touchline
