// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/answerstore.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace touchline;
using namespace Qt::StringLiterals;

class AnswerStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheProgram()
    {
        const QTemporaryDir root;
        const StoredAnswer answer{
            .etag = "\"e\"", .savedAt = QDateTime::fromString(u"2026-11-22T14:03:00.000Z"_s, Qt::ISODateWithMs), .body = "{\n}\n\n"};
        {
            AnswerStore store(root.path(), u"ana@https://club"_s);
            store.put(u"/a?b=1"_s, answer);
        }
        AnswerStore store(root.path(), u"ana@https://club"_s);
        const auto found = store.find(u"/a?b=1"_s).result();
        QVERIFY(found);
        QCOMPARE(found->etag, answer.etag);
        QCOMPARE(found->body, answer.body);
        QCOMPARE(found->savedAt, answer.savedAt);
        QVERIFY(!store.find(u"/a?b=2"_s).result());
    }
    void accountsAreApart()
    {
        const QTemporaryDir root;
        AnswerStore ana(root.path(), u"ana@https://club"_s);
        AnswerStore ben(root.path(), u"ben@https://club"_s);
        ana.put(u"/a"_s, {.etag = "1", .savedAt = QDateTime::currentDateTimeUtc(), .body = "ana"});
        ana.flush();
        QVERIFY(!ben.find(u"/a"_s).result());
        QVERIFY(ana.folder() != ben.folder());
    }
    void onlyTheOwnerReads()
    {
        const QTemporaryDir root;
        AnswerStore store(root.path(), u"a"_s);
        store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
        store.flush();
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(store.folder()) & others));
        const auto files = QDir(store.folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!(files.constFirst().permissions() & others));
    }
    void wipeLeavesNothing()
    {
        const QTemporaryDir root;
        AnswerStore store(root.path(), u"a"_s);
        store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
        store.wipe();
        QVERIFY(!store.find(u"/a"_s).result());
        QVERIFY(!QFileInfo::exists(store.folder()));
        store.put(u"/b"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"}); // an answer that was still on its way
        store.flush();
        QVERIFY(QDir(root.path() + u"/answers"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }
    void whatWasRemovedIsNotFound()
    {
        const QTemporaryDir root;
        {
            AnswerStore store(root.path(), u"a"_s);
            store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
            store.put(u"/b"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
        }
        AnswerStore store(root.path(), u"a"_s);
        store.remove(u"/a"_s);
        QVERIFY(!store.find(u"/a"_s).result()); // whether its file is gone already, or not yet
        store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "newer"});
        QCOMPARE(store.find(u"/a"_s).result()->body, "newer"_ba);
        store.remove(u"/b"_s);
        store.flush();
        QVERIFY(!store.find(u"/b"_s).result());
        QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
    }
    void aSignOutThatWasCutShortIsFinished()
    {
        const QTemporaryDir root;
        QVERIFY(QDir().mkpath(root.path() + u"/answers/0123.gone-1/deep"_s));
        AnswerStore store(root.path(), u"a"_s);
        store.flush();
        QCOMPARE(QDir(root.path() + u"/answers"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // its own
    }
    /** The disk is as slow as it likes: a pipe that nobody writes into stands in the place of a file. */
    void nobodyWaitsForTheDisk()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a named pipe");
#else
        const QTemporaryDir root;
        QString path;
        {
            AnswerStore store(root.path(), u"a"_s);
            store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
            store.flush();
            path = QDir(store.folder()).entryInfoList(QDir::Files).constFirst().filePath();
        }
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int end = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK); // whoever reads from it waits until it is closed
        QVERIFY(end >= 0);
        AnswerStore store(root.path(), u"a"_s);
        auto found = store.find(u"/a"_s);
        QVERIFY(!found.isFinished());
        store.put(u"/b"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "y"});
        QCOMPARE(store.find(u"/b"_s).result()->body, "y"_ba); // whoever asks for another does not wait for the first
        store.remove(u"/a"_s);
        QVERIFY(!store.find(u"/a"_s).result());
        QVERIFY(!found.isFinished());
        store.wipe();
        QVERIFY(!found.isFinished());
        QCOMPARE(::close(end), 0);
        QVERIFY(!found.result());
#endif
    }
    void damagedFilesCountAsAbsent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\x01\xff", 3);
        QTest::newRow("cut") << QByteArray("{\"url\":\"/a\",\"etag\":\"1\",\"saved_at\":\"2026-11-22T14:03:00.000Z\",\"size\":10}\nabc");
        QTest::newRow("of another address") << QByteArray(
            "{\"url\":\"/b\",\"etag\":\"1\",\"saved_at\":\"2026-11-22T14:03:00.000Z\",\"size\":3}\nabc");
    }
    void damagedFilesCountAsAbsent()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir root;
        QString path;
        {
            AnswerStore store(root.path(), u"a"_s);
            store.put(u"/a"_s, {.savedAt = QDateTime::currentDateTimeUtc(), .body = "x"});
            store.flush();
            path = QDir(store.folder()).entryInfoList(QDir::Files).constFirst().filePath();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        AnswerStore store(root.path(), u"a"_s);
        QVERIFY(!store.find(u"/a"_s).result());
    }
};

QTEST_GUILESS_MAIN(AnswerStoreTest)
#include "tst_answerstore.moc"
