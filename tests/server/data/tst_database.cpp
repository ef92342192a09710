// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/database.h"
#include "server/data/interruption.h"
#include "server/data/migrator.h"
#include "server/data/revisionwatcher.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void createsAndReopens();
    void missingFileIsNotMade();
    void folderIsRefused();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void foreignFileIsRefused();
    void newerSchemaIsRefusedAndUnchanged();
    void settingsOfEveryConnection();
    void fileIsPrivate();
    void rollsBackUnlessCommitted();
    void revisionRisesOncePerTransaction();
    void secondWriterWaits();
    void auditStandsWithTheChange();
    void constraintIsConflict();
    void unknownColumnInQuotesIsAnError();
    void interruptionEndsAQuery();
    void interruptionLasts();
    void statementsAreUsedAgain();
    void otherProcessIsSeen();
    void catchesUpWithOthers();
    void upgradeBacksUpFirst();
    void failedUpgradeChangesNothing();

private:
    QString file() const { return m_folder->filePath(u"touchline.db"_s); }
    std::unique_ptr<Database> make()
    {
        auto database = Database::open(file(), Database::Mode::CreateIfMissing);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        return *std::move(database);
    }
    static QVariant ask(Database &database, const QString &sql)
    {
        auto query = database.prepareText(sql);
        if (!query || !Database::run(*query) || !query->next())
            return {};
        return query->value(0);
    }
    static Result<void> execute(Database &database, const QString &sql)
    {
        auto query = database.prepareText(sql);
        return query ? Database::run(*query) : failed(query);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::createsAndReopens()
{
    {
        const auto database = make();
        QCOMPARE(ask(*database, u"SELECT max(version) FROM schema_version"_s).toInt(), 6);
        QCOMPARE(database->revision(), Revision{0});
        auto transaction = database->begin();
        QVERIFY(transaction);
        QVERIFY(transaction->revision());
        QVERIFY(transaction->commit());
    }
    const auto again = Database::open(file());
    QVERIFY(again);
    QCOMPARE((*again)->revision(), Revision{1});
}

void TestDatabase::missingFileIsNotMade()
{
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file()));
}

void TestDatabase::folderIsRefused()
{
    const auto database = Database::open(m_folder->path(), Database::Mode::CreateIfMissing);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Unavailable);
}

void TestDatabase::damagedFileIsRefused_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no database at all") << u"text"_s;
    QTest::newRow("cut in half") << u"half"_s;
    QTest::newRow("pages overwritten") << u"overwrite"_s;
}

void TestDatabase::damagedFileIsRefused()
{
    QFETCH(QString, damage);
    {
        const auto database = make();
        QVERIFY(execute(*database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QFile bytes(file());
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    if (damage == "text"_L1) {
        bytes.resize(0);
        bytes.write(QByteArray("This is a letter, not a database. ").repeated(100));
    } else if (damage == "half"_L1) {
        QVERIFY(bytes.resize(bytes.size() / 2 / 4096 * 4096));
    } else {
        QVERIFY(bytes.seek(4096));
        bytes.write(QByteArray(8192, '\xA5'));
    }
    bytes.close();
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();

    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Unavailable);
    QCOMPARE(database.error().detail,
             u"The database touchline.db is damaged and was not opened. Nothing was changed; restore the latest backup."_s);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.readAll(), before);
}

void TestDatabase::foreignFileIsRefused()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"CREATE TABLE shopping (item TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const auto database = Database::open(file(), Database::Mode::CreateIfMissing);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Unsupported);
    QCOMPARE(database.error().detail, u"touchline.db belongs to another program and was not opened. Nothing was changed."_s);
}

void TestDatabase::newerSchemaIsRefusedAndUnchanged()
{
    {
        const auto database = make();
        QVERIFY(execute(*database, u"INSERT INTO schema_version VALUES (7, '0007_later', 0, '9.0')"_s));
    }
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Unsupported);
    QCOMPARE(database.error().detail,
             u"The database touchline.db was written by a newer Touchline (schema 7, this program knows 6) and was not opened. "
             "Nothing was changed; install the newer version."_s);
}

void TestDatabase::settingsOfEveryConnection()
{
    const auto database = make();
    const auto check = [&database] {
        QCOMPARE(ask(*database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(ask(*database, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(ask(*database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(ask(*database, u"PRAGMA busy_timeout"_s).toInt(), 5000);
    };
    check();
    const std::unique_ptr<QThread> thread(QThread::create(check));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(database->handle());
}

void TestDatabase::fileIsPrivate()
{
    const auto database = make();
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!(QFile::permissions(file() + u"-wal"_s) & others));
#endif
}

void TestDatabase::rollsBackUnlessCommitted()
{
    const auto database = make();
    {
        auto transaction = database->begin();
        QVERIFY(transaction);
        QVERIFY(execute(*database, u"INSERT INTO setting VALUES ('a', 'b', 1)"_s));
    }
    QCOMPARE(ask(*database, u"SELECT count(*) FROM setting"_s).toInt(), 0);
    {
        auto transaction = database->begin();
        QVERIFY(transaction);
        QVERIFY(execute(*database, u"INSERT INTO setting VALUES ('a', 'b', 1)"_s));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(ask(*database, u"SELECT count(*) FROM setting"_s).toInt(), 1);
}

void TestDatabase::revisionRisesOncePerTransaction()
{
    const auto database = make();
    auto transaction = database->begin();
    QVERIFY(transaction);
    QCOMPARE(transaction->revision().value(), Revision{1});
    QCOMPARE(transaction->revision().value(), Revision{1});
    QVERIFY(transaction->touch(Transaction::Scope::Rosters));
    QCOMPARE(database->revision(), Revision{0});
    QVERIFY(transaction->commit());
    QCOMPARE(database->revision(), Revision{1});
    QCOMPARE(ask(*database, u"SELECT rosters FROM revision"_s).toInt(), 1);
}

void TestDatabase::secondWriterWaits()
{
    const auto database = make();
    constexpr int writes = 50;
    std::atomic<int> done = 0;
    QList<QThread *> threads;
    for (int i = 0; i < 4; ++i) {
        threads.append(QThread::create([&database, &done] {
            for (int n = 0; n < writes; ++n) {
                auto transaction = database->begin();
                if (transaction && transaction->revision() && transaction->commit())
                    ++done;
            }
        }));
        threads.constLast()->start();
    }
    for (QThread *thread : std::as_const(threads))
        QVERIFY(thread->wait());
    qDeleteAll(threads);
    QCOMPARE(done.load(), 4 * writes);
    QCOMPARE(database->revision(), Revision{4 * writes});
}

void TestDatabase::auditStandsWithTheChange()
{
    const auto database = make();
    const AuditRecord record{.action = u"season.import"_s, .subjectKind = u"season"_s, .subject = 3, .detail = {{u"lines"_s, 5}}};
    {
        auto transaction = database->begin();
        QVERIFY(transaction);
        QVERIFY(transaction->audit(record));
    }
    QCOMPARE(ask(*database, u"SELECT count(*) FROM audit"_s).toInt(), 0);
    auto transaction = database->begin();
    QVERIFY(transaction);
    QVERIFY(transaction->audit(record));
    QVERIFY(transaction->commit());
    QCOMPARE(ask(*database, u"SELECT action || subject || detail || revision FROM audit"_s).toString(), u"season.import3{\"lines\":5}1"_s);
}

void TestDatabase::constraintIsConflict()
{
    const auto database = make();
    const auto result = execute(*database, u"INSERT INTO season_team VALUES (99, 99)"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
}

void TestDatabase::unknownColumnInQuotesIsAnError()
{
    const auto database = make();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot prepare"_s));
    QVERIFY(!database->prepareText(u"SELECT \"golas\" FROM setting"_s));
}

void TestDatabase::interruptionEndsAQuery()
{
    const auto database = make();
    std::stop_source source;
    const Interruption interruption(*database, source.get_token());
    const std::unique_ptr<QThread> thread(QThread::create([&source] {
        QThread::msleep(50);
        source.request_stop();
    }));
    auto query = database->prepareText(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n"_s);
    QVERIFY(query);
    thread->start();
    const auto result = Database::run(*query);
    QVERIFY(thread->wait());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestDatabase::interruptionLasts()
{
    const auto database = make();
    const auto count = [&database] {
        auto query = database->prepareText(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT count(*) FROM n"_s);
        return query ? Database::run(*query) : failed(query);
    };
    {
        std::stop_source source;
        const Interruption interruption(*database, source.get_token());
        QVERIFY(count());
        source.request_stop(); // while nothing runs
        for (int again = 0; again < 2; ++again)
            QCOMPARE(count().error().code, ErrorCode::Cancelled);
    }
    QVERIFY(count());
}

void TestDatabase::statementsAreUsedAgain()
{
    const auto database = make();
    const QString text = u"SELECT :one, :two, :one, :two || :one"_s;
    for (const auto &[one, two] : {std::pair(1, 2), std::pair(3, 4), std::pair(5, 6)}) {
        auto query = database->prepareText(text);
        QVERIFY(query);
        auto beside = database->prepareText(text); // while the first is in use
        QVERIFY(beside);
        for (auto *each : {&*query, &*beside}) {
            each->bindValue(u":one"_s, each == &*query ? one : 100 * one);
            each->bindValue(u":two"_s, two);
            QVERIFY(Database::run(*each));
        }
        QVERIFY(query->next() && beside->next());
        QCOMPARE(query->value(0).toInt(), one);
        QCOMPARE(query->value(1).toInt(), two);
        QCOMPARE(query->value(2).toInt(), one);
        QCOMPARE(query->value(3).toString(), QString::number(two) + QString::number(one));
        QCOMPARE(beside->value(0).toInt(), 100 * one);
    }
    auto again = database->prepareText(text);
    QVERIFY(again && Database::run(*again) && again->next());
    QVERIFY(again->value(0).isNull()); // nothing is left of the last use
    // A reader that is idle must not hold up a writer, or a change of the schema.
    auto alter = database->prepareText(u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s);
    QVERIFY(alter && Database::run(*alter));
}

void TestDatabase::otherProcessIsSeen()
{
    const auto database = make();
    const RevisionWatcher watcher(*database, std::chrono::milliseconds(5));
    // A second Database has its own connections, as another process has.
    auto other = Database::open(file());
    QVERIFY(other);
    auto transaction = (*other)->begin();
    QVERIFY(transaction);
    QVERIFY(transaction->revision());
    QCOMPARE(database->revision(), Revision{0});
    QVERIFY(transaction->commit());
    QTRY_COMPARE(database->revision(), Revision{1});
}

void TestDatabase::catchesUpWithOthers()
{
    const auto database = make();
    QVERIFY(database->catchUp());
    const auto before = database->generation();
    QVERIFY(database->catchUp());
    QCOMPARE(database->generation(), before); // nothing has happened
    auto other = Database::open(file());
    QVERIFY(other);
    {
        auto transaction = (*other)->begin();
        QVERIFY(transaction && transaction->revision() && transaction->commit());
    }
    QCOMPARE(database->revision(), Revision{0});
    QVERIFY(database->catchUp());
    QCOMPARE(database->revision(), Revision{1});
    const auto after = database->generation();
    QVERIFY(after > before);
    // What this thread commits itself counts at once.
    auto own = database->begin();
    QVERIFY(own && own->revision() && own->commit());
    QVERIFY(database->generation() > after);
}

namespace {

void writeStep(const QString &folder, const QString &file, const QByteArray &sql)
{
    QVERIFY(QDir().mkpath(folder));
    QFile out(folder + u'/' + file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(sql);
}

} // namespace

void TestDatabase::upgradeBacksUpFirst()
{
    const auto database = make();
    const QString steps = m_folder->filePath(u"steps"_s);
    writeStep(steps + u"/0001_initial"_s, u"01_nothing.sql"_s, "SELECT 1");
    writeStep(steps + u"/0009_more"_s, u"01_more.sql"_s, "-- a comment\nCREATE TABLE more (id INTEGER) STRICT");
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
    QVERIFY(Migrator(connection, steps).migrate());
    QCOMPARE(Migrator(connection, steps).currentVersion().value(), 9);
    QVERIFY(QFile::exists(file() + u".v6.backup"_s));
    QCOMPARE(ask(*database, u"SELECT count(*) FROM more"_s).toInt(), 0);
}

void TestDatabase::failedUpgradeChangesNothing()
{
    const auto database = make();
    const QString steps = m_folder->filePath(u"steps"_s);
    writeStep(steps + u"/0001_initial"_s, u"01_nothing.sql"_s, "SELECT 1");
    writeStep(steps + u"/0009_more"_s, u"01_more.sql"_s, "CREATE TABLE more (id INTEGER) STRICT");
    writeStep(steps + u"/0009_more"_s, u"02_bad.sql"_s, "CREATE TABLE revision (id INTEGER) STRICT");
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"already exists"_s));
    QVERIFY(!Migrator(connection, steps).migrate());
    QCOMPARE(Migrator(connection, steps).currentVersion().value(), 6);
    QVERIFY(!connection.tables().contains(u"more"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
