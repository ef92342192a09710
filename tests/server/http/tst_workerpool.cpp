// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workerpool.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <latch>
#include <set>
#include <stdexcept>

using namespace touchline;
using namespace Qt::StringLiterals;

class WorkerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotFit();
    void outlivesWorkThatThrows();
    void keepsItsThreads();
};

void WorkerPoolTest::refusesWhatDoesNotFit()
{
    WorkerPool pool(u"pool"_s, 2, 3);
    std::latch go(1);
    std::atomic<int> done = 0;
    for (int i = 0; i < 5; ++i)
        QVERIFY(pool.tryStart([&] {
            go.wait();
            ++done;
        }));
    QVERIFY(!pool.tryStart([&] { ++done; }));
    QCOMPARE(pool.busy(), 5);
    go.count_down();
    pool.finish();
    QCOMPARE(done.load(), 5);
    QCOMPARE(pool.busy(), 0);
    QVERIFY(pool.tryStart([] {}));
}

void WorkerPoolTest::outlivesWorkThatThrows()
{
    WorkerPool pool(u"pool"_s, 1, 1);
    for (int i = 0; i < 3; ++i) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"broken work"_s));
        QVERIFY(pool.tryStart([] { throw std::runtime_error("broken work"); }));
        pool.finish();
        QCOMPARE(pool.busy(), 0);
    }
}

/** Database connections belong to threads: a thread that went and came again would open a new one each time. */
void WorkerPoolTest::keepsItsThreads()
{
    WorkerPool pool(u"pool"_s, 1, 1);
    std::set<Qt::HANDLE> threads;
    QSemaphore done;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pool.tryStart([&] {
            threads.insert(QThread::currentThreadId());
            done.release();
        }));
        done.acquire(); // not finish(), which ends the threads
    }
    QCOMPARE(threads.size(), 1u);
    QCOMPARE(pool.expiryTimeout(), -1);
}

QTEST_APPLESS_MAIN(WorkerPoolTest)
#include "tst_workerpool.moc"
