// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/spool.h"
#include <QtCore/QDir>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Bodies on their way to the disk, whose thread is held up where a test wants it to be. */
class SpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllInOrder();
    void saysWhenItIsFull();
    void takesACallBack();
    void failsWithItsDisk();
    void goesWhenItIsLetGo();

private:
    /** No thread of the pool is free as long as this is there. */
    class Standstill
    {
    public:
        Standstill()
        {
            const int threads = QThreadPool::globalInstance()->maxThreadCount();
            for (int i = 0; i < threads; ++i)
                QThreadPool::globalInstance()->start([this] { m_end.acquire(); });
        }
        ~Standstill() { end(); }
        void end()
        {
            m_end.release(QThreadPool::globalInstance()->maxThreadCount());
            QThreadPool::globalInstance()->waitForDone();
        }

    private:
        QSemaphore m_end;
    };

    QTemporaryDir m_folder;
};

void SpoolTest::keepsAllInOrder()
{
    const auto spool = Spool::make(m_folder.path(), "text/csv");
    QByteArray all;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray line = QByteArray::number(i) + '\n';
        QVERIFY(spool->write({line.constData(), size_t(line.size())}));
        all += line;
    }
    QVERIFY(spool->close());
    QCOMPARE(spool->size(), all.size());
    QFile file(spool->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), all);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void SpoolTest::saysWhenItIsFull()
{
    const std::string piece(256 * 1024, 'x');
    const auto spool = Spool::make(m_folder.path(), "text/csv");
    std::atomic<int> calls = 0;
    spool->whenRoom([&calls] { ++calls; });
    QCOMPARE(calls.load(), 1);
    Standstill standstill;
    for (int i = 0; i < 3; ++i)
        QVERIFY(spool->write(piece));
    QVERIFY(!spool->isFull());
    QVERIFY(spool->write(piece));
    QVERIFY(spool->isFull());
    spool->whenRoom([&calls] { ++calls; });
    QCOMPARE(calls.load(), 1);
    standstill.end();
    QCOMPARE(calls.load(), 2);
    QVERIFY(!spool->isFull());
    QVERIFY(spool->close());
    QCOMPARE(QFileInfo(spool->path()).size(), qint64(4 * piece.size()));
}

void SpoolTest::takesACallBack()
{
    const auto spool = Spool::make(m_folder.path(), "text/csv");
    std::atomic<int> calls = 0;
    Standstill standstill;
    QVERIFY(spool->write(std::string(1024 * 1024, 'x')));
    spool->whenRoom([&calls] { ++calls; });
    spool->whenRoom({});
    standstill.end();
    QCOMPARE(calls.load(), 0);
}

void SpoolTest::failsWithItsDisk()
{
    const auto spool = Spool::make(m_folder.path() + u"/not/there"_s, "text/csv");
    QVERIFY(spool->write("a")); // nobody has asked the disk yet
    QTRY_VERIFY(!spool->write("b"));
    QVERIFY(!spool->isFull());
    const auto closed = spool->close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::Unavailable);
}

void SpoolTest::goesWhenItIsLetGo()
{
    const auto before = QDir(m_folder.path()).entryList(QDir::Files).size();
    auto place = std::make_shared<int>(1);
    auto spool = Spool::make(m_folder.path(), "text/csv", place);
    QVERIFY(spool->write("a"));
    QVERIFY(spool->close());
    QVERIFY(QFile::exists(spool->path())); // it has a name as soon as somebody asks for it
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), before + 1);
    {
        Standstill standstill;
        Spool::letGo(std::move(spool)); // and the caller waits for nothing
        QCOMPARE(place.use_count(), 2);
    }
    QCOMPARE(place.use_count(), 1);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), before);
}

QTEST_GUILESS_MAIN(SpoolTest)
#include "tst_spool.moc"
