// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const auto trace = QByteArray("0af7651916cd43dd8448eb211c80319c");

/** From now on nobody can read clubs: their handlers fail. */
bool breakClubs(const QString &path)
{
    bool broken = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaking"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        broken = database.open() && query.exec(u"PRAGMA legacy_alter_table = ON"_s) && query.exec(u"ALTER TABLE club RENAME TO lost"_s);
        if (!broken)
            qWarning() << query.lastError();
    }
    QSqlDatabase::removeDatabase(u"breaking"_s);
    return broken;
}

} // namespace

/** The trace that a client names is found in the server's log, and nowhere else. */
class TracingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresNameTheTrace_data();
    void failuresNameTheTrace();
};

void TracingTest::failuresNameTheTrace_data()
{
    QTest::addColumn<QByteArray>("traceparent");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("valid") << "00-" + trace + "-b7ad6b7169203331-01" << " trace=" + trace;
    QTest::newRow("malformed") << "00-" + trace + "-b7ad6b7169203331" << QByteArray();
    QTest::newRow("zeros") << "00-" + QByteArray(32, '0') + "-b7ad6b7169203331-01" << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TracingTest::failuresNameTheTrace()
{
    QFETCH(QByteArray, traceparent);
    QFETCH(QByteArray, named);
    TestLeague league;
    QVERIFY(league.isGood());
    ServerProcess server;
    server.logTo(league.path() + u".log"_s);
    QVERIFY(server.serve({u"--database"_s, league.path()}));
    QVERIFY(breakClubs(league.path()));
    const QList<std::pair<QByteArray, QByteArray>> fields{{"traceparent", traceparent}};
    const auto answer = server.get("/api/v1/clubs", league.tokenOf(u"admin"_s), traceparent.isEmpty() ? decltype(fields)() : fields);
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains(trace));
    for (const auto &value : answer.headers)
        QVERIFY2(!value.contains(trace), value.constData());

    const auto id = answer.headers.value("x-request-id");
    QVERIFY(!id.isEmpty());
    const auto linesWith = [&](const QByteArray &start) {
        QByteArrayList found;
        QFile log(league.path() + u".log"_s);
        if (!log.open(QIODevice::ReadOnly))
            return found;
        for (const auto &line : log.readAll().split('\n')) {
            if (line.startsWith(start) && line.contains(id))
                found.append(line);
        }
        return found;
    };
    QTRY_COMPARE(linesWith("touchline.http: ").size(), 1);
    const auto warning = linesWith("touchline.http: ").constFirst();
    const auto label = QByteArray("touchline.http: " + id + " /api/v1/clubs" + named + ' ');
    QVERIFY2(warning.startsWith(label), warning.constData());
    QTRY_COMPARE(linesWith("touchline.access: ").size(), 1);
    const auto access = linesWith("touchline.access: ").constFirst();
    QVERIFY2(named.isEmpty() ? !access.contains("trace=") : access.endsWith(named), access.constData());
}

QTEST_GUILESS_MAIN(TracingTest)
#include "tst_tracing.moc"
