// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinetable.h"
#include <algorithm>

/** StatLineTable::ensure(): what becomes of a sport's tables when its pack is new or has changed. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

Result<void> execute(const Database &database, const QString &sql)
{
    auto query = database.prepareText(sql);
    return query ? Database::run(*query) : failed(query);
}

} // namespace

Result<QString> StatLineTable::known(const Database &database) const
{
    auto query = database.select("pack_read"_L1, {{u":sport"_s, m_sport}});
    if (!query)
        return failed(query);
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> StatLineTable::checkChange(const Database &database, const QStringList &stored, const QString &known) const
{
    if (stored.isEmpty())
        return {};
    const auto refused = [this](const QString &why) {
        return fail(ErrorCode::Conflict,
                    u"The sport pack \"%1\", version %2, does not fit the stored lines, and nothing was changed. %3"_s.arg(m_sport)
                        .arg(m_version)
                        .arg(why));
    };
    const QStringList before = known.split(u'\n');
    const auto base = std::ranges::find_if(before, [](const QString &line) { return line.startsWith(timeLine); });
    if (base != before.end() && base->sliced(timeLine.size()) != m_timeBase) {
        auto timed = database.prepareText(u"SELECT count(time) FROM \"%1\""_s.arg(m_name));
        if (!timed)
            return failed(timed);
        if (const auto ran = Database::run(*timed); !ran)
            return ran;
        if (timed->next() && timed->value(0).toLongLong() > 0)
            return refused(u"It counts time in %1s, and %2 stored line(s) have theirs in %3s. Leave \"base\" as it was, or give the "
                           "sport another id."_s.arg(m_timeBase)
                               .arg(timed->value(0).toLongLong())
                               .arg(base->sliced(timeLine.size())));
    }
    const auto fits = checkStoredLines(database, m_name, changedColumns(stored, known));
    if (!fits && fits.error().code == ErrorCode::Conflict)
        return refused(fits.error().detail + u" Widen the ranges in the pack, or correct the lines with the pack that was used before."_s);
    return fits;
}

Result<void> StatLineTable::apply(Transaction &transaction) const
{
    const Database &database = transaction.database();
    // Another process may have been faster.
    const auto before = known(database);
    const auto stored = storedColumns(database);
    if (!before)
        return failed(before);
    if (!stored)
        return failed(stored);
    if (*before == definition())
        return {};
    if (const auto fits = checkChange(database, *stored, *before); !fits)
        return fits;
    for (const auto changes = statements(*stored, *before); const QString &statement : changes) {
        if (const auto done = execute(database, statement); !done)
            return done;
    }
    if (const auto touched = transaction.touch(Transaction::Scope::Packs); !touched)
        return failed(touched);
    const auto written = database.select("pack_write"_L1,
                                         {{u":sport"_s, m_sport},
                                          {u":version"_s, m_version},
                                          {u":columns"_s, definition()},
                                          {u":revision"_s, toNumber(transaction.revision().value_or(Revision{}))}});
    if (!written)
        return failed(written);
    return transaction.audit(
        {.action = u"sport.apply"_s, .detail = {{u"sport"_s, m_sport}, {u"version"_s, m_version}, {u"sha256"_s, m_identity}}});
}

Result<void> StatLineTable::ensureTables(Database &database, const QList<StatLineTable> &tables)
{
    bool changed = false;
    for (const StatLineTable &table : tables) {
        const auto known = table.known(database);
        if (!known)
            return failed(known);
        changed = changed || *known != table.definition();
    }
    if (!changed)
        return {};
    auto transaction = database.begin();
    if (!transaction)
        return failed(transaction);
    for (const StatLineTable &table : tables) {
        if (const auto applied = table.apply(*transaction); !applied)
            return applied;
    }
    return transaction->commit();
}

Result<void> StatLineTable::ensure(Database &database) const
{
    return ensureTables(database, {*this});
}

Result<void> StatLineTable::ensureAll(Database &database, const QList<SportPack> &packs)
{
    QList<StatLineTable> tables;
    for (const SportPack &pack : packs) {
        auto table = of(pack);
        if (!table)
            return failed(table);
        tables.append(*std::move(table));
    }
    return ensureTables(database, tables);
}

} // namespace touchline
