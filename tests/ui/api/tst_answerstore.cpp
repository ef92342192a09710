// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/answerstore.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

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
        const auto found = store.find(u"/a?b=1"_s);
        QVERIFY(found);
        QCOMPARE(found->etag, answer.etag);
        QCOMPARE(found->body, answer.body);
        QCOMPARE(found->savedAt, answer.savedAt);
        QVERIFY(!store.find(u"/a?b=2"_s));
    }
    void accountsAreApart()
    {
        const QTemporaryDir root;
        AnswerStore ana(root.path(), u"ana@https://club"_s);
        AnswerStore ben(root.path(), u"ben@https://club"_s);
        ana.put(u"/a"_s, {.etag = "1", .savedAt = QDateTime::currentDateTimeUtc(), .body = "ana"});
        ana.flush();
        QVERIFY(!ben.find(u"/a"_s));
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
        QVERIFY(!store.find(u"/a"_s));
        QVERIFY(!QFileInfo::exists(store.folder()));
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
        QVERIFY(!store.find(u"/a"_s));
    }
};

QTEST_GUILESS_MAIN(AnswerStoreTest)
#include "tst_answerstore.moc"
