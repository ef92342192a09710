// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/externalids.h"
#include "server/data/binding.h"

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

const QString kinds[] = {u"team"_s, u"player"_s, u"match"_s};

} // namespace

Result<ExternalIds> ExternalIds::load(Database &database, const QString &source, SeasonId season, bool perSeason)
{
    ExternalIds ids;
    ids.m_source = source;
    ids.m_season = season;
    ids.m_perSeason = perSeason;
    auto query = database.select("external_ids_of_source"_L1, {{u":source"_s, source}, {u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    while (query->next()) {
        for (size_t kind = 0; kind < std::size(kinds); ++kind) {
            if (query->value(0).toString() == kinds[kind])
                ids.m_ids[kind].insert(query->value(1).toString(), query->value(2).toLongLong());
        }
    }
    return ids;
}

std::optional<qint64> ExternalIds::find(Kind kind, const QString &value) const
{
    const auto &ids = m_ids[size_t(kind)];
    const auto found = ids.constFind(value);
    return found == ids.cend() ? std::nullopt : std::optional(*found);
}

Result<void> ExternalIds::add(Transaction &transaction, Kind kind, const QString &value, qint64 target)
{
    const auto inserted =
        transaction.database().select("external_id_insert"_L1,
                                      {{u":source"_s, m_source},
                                       {u":season"_s, boundOptional(m_perSeason ? std::optional(m_season) : std::nullopt)},
                                       {u":kind"_s, kinds[size_t(kind)]},
                                       {u":value"_s, value},
                                       {u":target"_s, target}});
    if (!inserted)
        return failed(inserted);
    m_ids[size_t(kind)].insert(value, target);
    return {};
}

} // namespace touchline
