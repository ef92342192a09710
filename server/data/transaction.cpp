// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/database.h"
#include <QtSql/QSqlError>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

Result<void> runText(Database &database, const QString &sql)
{
    auto query = database.prepareText(sql);
    if (!query)
        return failed(query);
    return Database::run(*query);
}

} // namespace

Result<Transaction> Database::begin()
{
    // A deferred transaction fails at its first write (517) as soon as another connection has written in between.
    if (const auto begun = runText(*this, u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun);
    return Transaction(*this);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)), m_revision(other.m_revision)
{}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After a full disk SQLite may have rolled back already; the error of this one says nothing new.
    if (auto query = m_database->prepareText(u"ROLLBACK"_s))
        query->exec();
}

Result<Revision> Transaction::revision()
{
    if (m_revision != Revision{})
        return m_revision;
    auto query = m_database->prepare("revision_raise"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    if (!query->next())
        return fail(ErrorCode::Unavailable, u"The database has lost its revision. Restore the latest backup."_s);
    m_revision = Revision{query->value(0).toLongLong()};
    return m_revision;
}

Result<void> Transaction::touch(Scope scope)
{
    const auto number = revision();
    if (!number)
        return failed(number);
    const auto name = scope == Scope::Rosters ? "revision_touch_rosters"_L1
        : scope == Scope::Packs               ? "revision_touch_packs"_L1
                                              : "revision_touch_policy"_L1;
    auto query = m_database->prepare(name);
    if (!query)
        return failed(query);
    query->bindValue(u":number"_s, toNumber(*number));
    m_touched = true;
    return Database::run(*query);
}

Result<void> Transaction::touch(SeasonId season)
{
    const auto number = revision();
    if (!number)
        return failed(number);
    auto query = m_database->prepare("season_touch"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":number"_s, toNumber(*number));
    query->bindValue(u":season"_s, toNumber(season));
    m_touched = true;
    return Database::run(*query);
}

Result<void> Transaction::audit(const AuditRecord &record)
{
    return m_database->m_auditWriter(*this, record);
}

Result<void> Transaction::commit()
{
    if (const auto committed = runText(*m_database, u"COMMIT"_s); !committed)
        return failed(committed);
    auto &database = *std::exchange(m_database, nullptr);
    if (m_touched)
        Database::raise(database.m_dataRevision, m_revision);
    Database::raise(database.m_revision, m_revision);
    database.m_generation.fetch_add(1, std::memory_order_release);
    if (m_revision != Revision{} && database.m_commitHook)
        database.m_commitHook();
    return {};
}

} // namespace touchline
