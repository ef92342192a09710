// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/auditlog.h"
#include "server/security/denials.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chainsRecords();
    void keepsItsKeyPrivate();
    void refusesAnOpenKey();
    void writesNothingForARollback();
    void goesOnAfterARestart();
    void findsManipulation_data();
    void findsManipulation();
    void thinsDenials();

private:
    void open();
    void act(int number, bool commit = true);
    void tamper(const QString &sql);
    QString path() const { return m_folder->filePath(u"t.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<AuditLog> m_log;
};

void AuditLogTest::open()
{
    m_log.reset();
    m_database.reset();
    auto database = Database::open(path(), Database::Mode::CreateIfMissing);
    QVERIFY(database);
    m_database = *std::move(database);
    auto log = AuditLog::attach(*m_database);
    QVERIFY(log);
    m_log = *std::move(log);
}

void AuditLogTest::init()
{
    m_log.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void AuditLogTest::act(int number, bool commit)
{
    auto transaction = m_database->begin();
    QVERIFY(transaction);
    QVERIFY(transaction->audit({.action = u"test.act"_s,
                                .actor = number % 2 ? std::optional(UserId{number}) : std::nullopt,
                                .subjectKind = u"thing"_s,
                                .subject = number,
                                .detail = {{u"count"_s, number}},
                                .requestId = "abc",
                                .remote = "192.0.2.1"}));
    if (commit)
        QVERIFY(transaction->commit());
}

void AuditLogTest::tamper(const QString &sql)
{
    auto query = m_database->prepareText(sql);
    QVERIFY(query);
    QVERIFY(Database::run(*query));
}

void AuditLogTest::chainsRecords()
{
    QVERIFY(m_log->verify()->finding.isEmpty());
    for (int i = 1; i <= 20; ++i)
        act(i);
    const auto verdict = m_log->verify();
    QVERIFY(verdict);
    QCOMPARE(verdict->finding, QString());
    QCOMPARE(verdict->records, 20);
}

void AuditLogTest::keepsItsKeyPrivate()
{
    const QFile key(path() + u".audit-key"_s);
    QVERIFY(key.exists());
    QVERIFY(!(key.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void AuditLogTest::refusesAnOpenKey()
{
    QVERIFY(QFile::setPermissions(path() + u".audit-key"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto log = AuditLog::attach(*m_database);
    QVERIFY(!log);
    QVERIFY(log.error().detail.contains(u"0600"));
}

void AuditLogTest::writesNothingForARollback()
{
    act(1);
    act(2, false);
    act(3);
    const auto verdict = m_log->verify();
    QCOMPARE(verdict->finding, QString());
    QCOMPARE(verdict->records, 2);
}

void AuditLogTest::goesOnAfterARestart()
{
    act(1);
    open();
    act(2);
    QCOMPARE(m_log->verify()->finding, QString());
    QCOMPARE(m_log->verify()->records, 2);
}

void AuditLogTest::findsManipulation_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("broken");
    const auto row = [](const char *name, const char *sql, qint64 broken) { QTest::newRow(name) << QString::fromLatin1(sql) << broken; };
    row("time", "UPDATE audit SET at = at + 1 WHERE id = 4", 4);
    row("actor", "UPDATE audit SET actor = 99 WHERE id = 5", 5);
    row("actor removed", "UPDATE audit SET actor = NULL WHERE id = 5", 5);
    row("action", "UPDATE audit SET action = 'test.acT' WHERE id = 4", 4);
    row("subject", "UPDATE audit SET subject = 0 WHERE id = 4", 4);
    row("detail", "UPDATE audit SET detail = '{\"count\":5}' WHERE id = 4", 4);
    row("shifted between fields", "UPDATE audit SET action = 'test.actt', subject_kind = 'hing' WHERE id = 4", 4);
    row("request id", "UPDATE audit SET request_id = '' WHERE id = 4", 4);
    row("address", "UPDATE audit SET remote = '192.0.2.2' WHERE id = 4", 4);
    row("revision", "UPDATE audit SET revision = 1 WHERE id = 4", 4);
    row("mac", "UPDATE audit SET mac = zeroblob(32) WHERE id = 4", 4);
    row("mac removed", "UPDATE audit SET mac = NULL WHERE id = 4", 4);
    row("one deleted", "DELETE FROM audit WHERE id = 4", 4);
    row("first deleted", "DELETE FROM audit WHERE id = 1", 1);
    row("two swapped", "UPDATE audit SET id = CASE id WHEN 4 THEN -5 WHEN 5 THEN -4 END WHERE id IN (4, 5)", 1);
    row("last deleted", "DELETE FROM audit WHERE id = 10", 10);
    row("truncated", "DELETE FROM audit WHERE id > 3", 4);
    row("all gone", "DELETE FROM audit", 1);
    row("one added", "INSERT INTO audit (id, at, action, revision, mac) VALUES (11, 1, 'forged', 1, zeroblob(32))", 11);
}

void AuditLogTest::findsManipulation()
{
    QFETCH(QString, sql);
    QFETCH(qint64, broken);
    for (int i = 1; i <= 10; ++i)
        act(i);
    tamper(sql);
    const auto verdict = m_log->verify();
    QVERIFY(verdict);
    QVERIFY(!verdict->finding.isEmpty());
    QCOMPARE(verdict->firstBroken, broken);
}

void AuditLogTest::thinsDenials()
{
    qint64 now = 1'000'000;
    Denials denials(
        *m_database, [&now] { return now; },
        [](const std::function<void()> &work) {
            work();
            return true;
        });
    for (int i = 0; i < 500; ++i)
        denials.count({.address = "192.0.2.1", .route = "/api/v1/me", .reason = ErrorCode::Unauthenticated});
    QCOMPARE(m_log->verify()->records, 1);
    denials.count({.address = "192.0.2.1", .route = "/api/v1/me", .reason = ErrorCode::TooMany});
    QCOMPARE(m_log->verify()->records, 2);
    for (int i = 0; i < 500; ++i)
        denials.count(
            {.address = "198.51.100." + QByteArray::number(i % 250), .route = QByteArray::number(i), .reason = ErrorCode::Forbidden});
    QCOMPARE(m_log->verify()->records, Denials::mostPerMinute);
    now += 61'000;
    denials.count({.address = "192.0.2.1", .route = "/api/v1/me", .reason = ErrorCode::Unauthenticated});
    auto query = m_database->prepareText(u"SELECT detail FROM audit ORDER BY id DESC LIMIT 1"_s);
    QVERIFY(query && Database::run(*query) && query->next());
    QCOMPARE(query->value(0).toString(), u"{\"before\":499,\"reason\":\"unauthenticated\",\"route\":\"/api/v1/me\"}"_s);
    QCOMPARE(m_log->verify()->finding, QString());
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
