// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/database.h"
#include "server/data/migrator.h"
#include "server/data/sqlitefile.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QLoggingCategory>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <sqlite3.h>
#include <unordered_map>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logDatabase, "touchline.database")

std::atomic<quint64> nextSerial = 1;

/** This thread's connection of one Database; closes with the thread or with the Database. */
class Connection
{
public:
    Connection(QSqlDatabase database, QString name) : m_database(std::move(database)), m_name(std::move(name)) {}
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection()
    {
        m_version.reset();
        m_shelves.clear();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    QSqlDatabase m_database;
    QHash<QLatin1StringView, QString> m_texts;
    std::unordered_map<QString, Statement::Shelf> m_shelves;
    std::optional<Statement> m_version; // prepared once: asked before every request
    qint64 m_seen = -1; // by catchUp()

private:
    QString m_name;
};

thread_local std::unordered_map<quint64, std::unique_ptr<Connection>> connections;

QString queryText(QLatin1StringView name)
{
    for (const auto folder : {":/touchline/sql/queries/sqlite/"_L1, ":/touchline/sql/queries/"_L1}) {
        QFile file(folder + name + ".sql"_L1);
        if (file.open(QIODevice::ReadOnly))
            return withoutComments(QString::fromUtf8(file.readAll()));
    }
    return {};
}

} // namespace

Database::Database(QString path) : m_path(std::move(path)), m_serial(nextSerial++), m_auditWriter(writeAudit) {}

Database::~Database()
{
    connections.erase(m_serial);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const std::function<Result<void>()> &mayUpgrade)
{
    if (const auto ready = prepareFile(path, mode == Mode::CreateIfMissing); !ready)
        return failed(ready);
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath()));
    auto connection = database->connection();
    if (!connection)
        return failed(connection);
    if (const auto sound = checkFile(*connection, QFileInfo(path).fileName()); !sound)
        return failed(sound);
    Migrator migrator(*connection);
    const auto version = migrator.currentVersion();
    if (mayUpgrade && version && *version > 0 && *version < migrator.newestVersion()) {
        if (const auto may = mayUpgrade(); !may)
            return failed(may);
    }
    if (const auto migrated = migrator.migrate(); !migrated)
        return failed(migrated);
    if (const auto revision = database->refreshRevision(); !revision)
        return failed(revision);
    return database;
}

Result<QSqlDatabase> Database::connection() const
{
    auto &mine = connections[m_serial];
    if (mine)
        return mine->m_database;
    const QString name = u"touchline-%1-%2"_s.arg(m_serial).arg(quintptr(&connections), 0, 16);
    auto opened = openConnection(m_path, name);
    if (!opened) {
        connections.erase(m_serial);
        return failed(opened);
    }
    mine = std::make_unique<Connection>(*std::move(opened), name);
    return mine->m_database;
}

Result<Statement> Database::prepare(QLatin1StringView name) const
{
    if (const auto made = connection(); !made)
        return failed(made);
    auto &texts = connections[m_serial]->m_texts;
    auto text = texts.find(name);
    if (text == texts.end())
        text = texts.insert(name, queryText(name));
    if (text->isEmpty()) {
        qCCritical(logDatabase) << "no such query:" << name;
        return fail(ErrorCode::Internal, u"A database query is missing from this build."_s);
    }
    return prepareText(*text);
}

Result<Statement> Database::prepareText(const QString &sql) const
{
    const auto made = connection();
    if (!made)
        return failed(made);
    constexpr size_t mostTexts = 500; // some are generated
    auto &shelves = connections[m_serial]->m_shelves;
    auto shelf = shelves.find(sql);
    if (shelf != shelves.end() && !shelf->second.empty()) {
        Statement known(std::move(shelf->second.back()), &shelf->second);
        shelf->second.pop_back();
        return known;
    }
    QSqlQuery query(*made);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        qCWarning(logDatabase) << "cannot prepare" << sql << query.lastError().text();
        return std::unexpected(errorOf(query.lastError()));
    }
    if (shelf == shelves.end() && shelves.size() < mostTexts)
        shelf = shelves.try_emplace(sql).first;
    return Statement(std::move(query), shelf == shelves.end() ? nullptr : &shelf->second);
}

Result<Statement> Database::select(QLatin1StringView name, const Bindings &bindings) const
{
    auto query = prepare(name);
    if (!query)
        return query;
    for (const auto &[placeholder, value] : bindings)
        query->bindValue(placeholder, value);
    if (const auto ran = run(*query); !ran)
        return failed(ran);
    return query;
}

Result<void> Database::run(QSqlQuery &query)
{
    if (query.exec())
        return {};
    const Error error = errorOf(query.lastError());
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::Unavailable)
        qCWarning(logDatabase) << query.lastError().text() << "in" << query.lastQuery();
    return std::unexpected(error);
}

Error Database::errorOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_CONSTRAINT:
        return {.code = ErrorCode::Conflict, .detail = u"The change contradicts what the database already holds."_s};
    case SQLITE_INTERRUPT:
        return {.code = ErrorCode::Cancelled, .detail = u"The work was cancelled."_s};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.code = ErrorCode::Unavailable, .detail = u"The database is busy. Try again."_s, .retryAfter = 1};
    case SQLITE_FULL:
        return {.code = ErrorCode::Unavailable,
                .detail = u"The disk is full. Nothing was changed; free some space and try again."_s,
                .retryAfter = 60};
    case SQLITE_IOERR:
        return {.code = ErrorCode::Unavailable,
                .detail = u"The disk does not answer or is full. Nothing was changed; check it and try again."_s,
                .retryAfter = 60};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {.code = ErrorCode::Unavailable, .detail = u"The database file cannot be written. Check its owner and permissions."_s};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {.code = ErrorCode::Unavailable, .detail = u"The database is damaged. Restore the latest backup."_s};
    default:
        return {.code = ErrorCode::Internal, .detail = u"The database refused a query."_s};
    }
}

Result<Revision> Database::refreshRevision()
{
    auto query = prepare("revision_read"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = run(*query); !ran)
        return failed(ran);
    if (!query->next())
        return fail(ErrorCode::Unavailable, u"The database has lost its revision. Restore the latest backup."_s);
    raise(m_dataRevision, Revision{query->value(1).toLongLong()});
    raise(m_revision, Revision{query->value(0).toLongLong()});
    return revision();
}

Result<void> Database::catchUp()
{
    if (const auto made = connection(); !made)
        return failed(made);
    auto &mine = *connections[m_serial];
    if (!mine.m_version) {
        auto query = prepareText(u"PRAGMA data_version"_s);
        if (!query)
            return failed(query);
        mine.m_version.emplace(*std::move(query));
    }
    auto &query = *mine.m_version;
    if (const auto ran = run(query); !ran)
        return ran;
    const qint64 version = query.next() ? query.value(0).toLongLong() : -1;
    query.finish(); // an open reader would keep the log from being folded in
    if (version == mine.m_seen && version >= 0)
        return {};
    if (const auto revision = refreshRevision(); !revision)
        return failed(revision);
    mine.m_seen = version;
    m_generation.fetch_add(1, std::memory_order_release);
    return {};
}

void Database::raise(std::atomic<qint64> &known, Revision revision)
{
    // Commits of two threads may be published in either order; the number only ever grows.
    qint64 number = known.load(std::memory_order_relaxed);
    while (number < toNumber(revision) && !known.compare_exchange_weak(number, toNumber(revision), std::memory_order_release)) {}
}

sqlite3 *Database::handle() const
{
    const auto made = connection();
    return made ? sqliteHandle(*made) : nullptr;
}

} // namespace touchline
