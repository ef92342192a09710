// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include "server/data/audit.h"
#include "server/data/statement.h"
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;

namespace touchline {

class Transaction;

/** Values for the placeholders of a named query. */
using Bindings = QList<std::pair<QString, QVariant>>;

/**
 * One SQLite database with one connection per thread, made on first use and closed with the thread. Repositories hold a
 * reference to it; all functions but setAuditWriter() may be called from any thread.
 */
class Database
{
public:
    enum class Mode { Existing, CreateIfMissing };

    /**
     * Opens the file, checks that it is sound and ours, and brings its schema up to date (a backup copy beside it first).
     * Errors: NotFound, Unavailable (not readable, locked, damaged), Unsupported (newer schema, foreign file); the file is unchanged then.
     * `mayUpgrade` is asked before the schema of an older file is changed, and not otherwise; what it has against it is the error.
     */
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::Existing,
                                                  const std::function<Result<void>()> &mayUpgrade = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }

    /** Query resources/sql/queries/<name>.sql (the engine's own folder first) on this thread's connection; bind, then run(). */
    Result<Statement> prepare(QLatin1StringView name) const;
    /** The same for generated SQL (stat_line tables, PRAGMAs). Never for text that holds anything from outside. */
    Result<Statement> prepareText(const QString &sql) const;
    /** prepare(), bind and run() in one; for queries that write as well. The rows start before the first. */
    Result<Statement> select(QLatin1StringView name, const Bindings &bindings = {}) const;
    /** Executes a prepared query; errors as errorOf(). */
    static Result<void> run(QSqlQuery &query);
    /** Conflict (constraint), Cancelled (interrupted), Unavailable (busy, full, damaged, read-only), else Internal. */
    static Error errorOf(const QSqlError &error);

    /** Starts a write transaction (BEGIN IMMEDIATE) on this thread's connection; rolled back unless committed. They do not nest. */
    Result<Transaction> begin();

    /** Newest revision that this process committed or read; refreshRevision() asks the database for other processes' changes. */
    Revision revision() const { return Revision{m_revision.load(std::memory_order_acquire)}; }
    Result<Revision> refreshRevision();
    /** The newest that touched rosters, packs, permissions or a season: what is kept of the data stays valid until it rises. */
    Revision dataRevision() const { return Revision{m_dataRevision.load(std::memory_order_acquire)}; }

    /**
     * Notices what other threads and processes have committed since this thread last asked; revision() and generation() count it from then
     * on. Reads no table unless somebody has.
     */
    Result<void> catchUp();
    /** Rises with every commit of this process, and with every other that catchUp() notices: what was read before may be outdated. */
    quint64 generation() const { return m_generation.load(std::memory_order_acquire); }

    /** Replaces the plain audit writer; call before the first transaction. */
    void setAuditWriter(AuditWriter writer) { m_auditWriter = std::move(writer); }
    /** Runs after each commit that raised the revision, on its thread, before the change is acknowledged; set it before the first. */
    void setCommitHook(std::function<void()> hook) { m_commitHook = std::move(hook); }

    /** SQLite's own handle of this thread's connection; null where Qt's driver carries a SQLite of its own. */
    sqlite3 *handle() const;

private:
    friend class Transaction;
    explicit Database(QString path);
    Result<QSqlDatabase> connection() const;
    static void raise(std::atomic<qint64> &known, Revision revision);

    QString m_path;
    quint64 m_serial;
    AuditWriter m_auditWriter;
    std::function<void()> m_commitHook;
    std::atomic<qint64> m_revision = 0;
    std::atomic<qint64> m_dataRevision = 0;
    std::atomic<quint64> m_generation = 1;
};

/** A write transaction as a scope: everything in it happens, or nothing. Stays on the thread that began it. */
class Transaction
{
public:
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /** What a change touches besides its own rows; caches of it become void. */
    enum class Scope { Rosters, Packs, Policy };

    /** Number of this change: raised once, at the first call, and published by commit(). */
    Result<Revision> revision();
    /** Whether it has a number, without which there is nothing to commit. */
    bool changed() const { return m_revision != Revision{}; }
    Result<void> touch(Scope scope);
    Result<void> touch(SeasonId season);
    /** Writes the record with the change, through the database's audit writer. */
    Result<void> audit(const AuditRecord &record);
    Result<void> commit();
    Database &database() { return *m_database; }

private:
    friend class Database;
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database; // null: moved from, committed or rolled back
    Revision m_revision{};
    bool m_touched = false; // something that answers show
};

} // namespace touchline
