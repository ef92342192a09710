// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/lockout.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class LockoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letsFourFailuresPass();
    void doublesTheWaitUpToAQuarterHour();
    void survivesARestart();
    void forgetsAfterSuccess();
    void keepsAccountsApart();
    void foldsNames();
    void countsStrangersTogether();
    void leavesTheUsualPlaceAlone();
    void boundsGuessesPerHour_data();
    void boundsGuessesPerHour();
    void forgetsOldRows();

private:
    /** Seconds to wait; 0: the attempt was let in and counted. */
    int charge(const QString &name, const QByteArray &remote, bool known = false);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Lockout> m_lockout;
    qint64 m_now = 0;
};

void LockoutTest::init()
{
    m_lockout.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = 1'700'000'000;
    auto database = Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing);
    QVERIFY(database);
    m_database = *std::move(database);
    m_lockout = std::make_unique<Lockout>(*m_database, [this] { return m_now; });
}

int LockoutTest::charge(const QString &name, const QByteArray &remote, bool known)
{
    const auto charged = m_lockout->charge(name, remote, known);
    if (charged)
        return 0;
    if (charged.error().code != ErrorCode::TooMany)
        return -1;
    return charged.error().retryAfter;
}

void LockoutTest::letsFourFailuresPass()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 0);
    QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 1);
}

void LockoutTest::doublesTheWaitUpToAQuarterHour()
{
    QList<int> waits;
    for (int i = 0; i < 20; ++i) {
        int wait = charge(u"anna"_s, "192.0.2.1");
        if (wait > 0) {
            waits.append(wait);
            m_now += wait;
            QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 0);
        }
    }
    QCOMPARE(waits, (QList<int>{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900, 900}));
}

void LockoutTest::survivesARestart()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 0);
    m_lockout.reset();
    m_database.reset();
    auto database = Database::open(m_folder->filePath(u"t.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    m_lockout = std::make_unique<Lockout>(*m_database, [this] { return m_now; });
    QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 1);
}

void LockoutTest::forgetsAfterSuccess()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 0);
    auto transaction = m_database->begin();
    QVERIFY(transaction);
    QVERIFY(m_lockout->clear(*transaction, u"anna"_s, "192.0.2.1", false));
    QVERIFY(transaction->commit());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(charge(u"anna"_s, "192.0.2.1"), 0);
}

void LockoutTest::keepsAccountsApart()
{
    for (int i = 0; i < 6; ++i)
        charge(u"anna"_s, "192.0.2.1");
    QCOMPARE(charge(u"ben"_s, "192.0.2.1"), 0);
}

void LockoutTest::foldsNames()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(charge(i % 2 ? u"ANNA"_s : u"  anna"_s, "192.0.2.1"), 0);
    QCOMPARE(charge(u"Ánna"_s, "192.0.2.1"), 1);
}

void LockoutTest::countsStrangersTogether()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(charge(u"anna"_s, "192.0.2." + QByteArray::number(i)), 0);
    QCOMPARE(charge(u"anna"_s, "198.51.100.7"), 1);
}

void LockoutTest::leavesTheUsualPlaceAlone()
{
    for (int i = 0; i < 12; ++i)
        charge(u"anna"_s, "192.0.2." + QByteArray::number(i));
    QVERIFY(charge(u"anna"_s, "198.51.100.7", false) > 0);
    QCOMPARE(charge(u"anna"_s, "198.51.100.7", true), 0);
}

void LockoutTest::boundsGuessesPerHour_data()
{
    QTest::addColumn<bool>("manyAddresses");
    QTest::newRow("one address") << false;
    QTest::newRow("another address each time") << true;
}

void LockoutTest::boundsGuessesPerHour()
{
    QFETCH(bool, manyAddresses);
    const auto begin = m_now;
    for (int hour = 0; hour < 30; ++hour) {
        int guesses = 0;
        for (int second = 0; m_now < begin + (hour + 1) * 3600; second += 5, m_now += 5)
            guesses += charge(u"anna"_s,
                              manyAddresses ? "10.0." + QByteArray::number(m_now % 65536 / 256) + '.' + QByteArray::number(m_now % 256)
                                            : QByteArray("192.0.2.1"))
                == 0;
        QVERIFY2(guesses > 0 && guesses <= 50, qPrintable(QString::number(guesses)));
    }
}

void LockoutTest::forgetsOldRows()
{
    for (int i = 0; i < 50; ++i)
        charge(QString::number(i), "192.0.2.1");
    m_now += 3 * 24 * 3600;
    charge(u"anna"_s, "192.0.2.1");
    auto query = m_database->prepareText(u"SELECT count(*) FROM lockout"_s);
    QVERIFY(query && Database::run(*query) && query->next());
    QCOMPARE(query->value(0).toInt(), 2);
}

QTEST_GUILESS_MAIN(LockoutTest)
#include "tst_lockout.moc"
