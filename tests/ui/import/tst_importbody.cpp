// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importbody.h"
#include "ui/import/importtarget.h"
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What is sent of files: all of them, read piece by piece. */
class ImportBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOneAfterTheOther()
    {
        const QByteArray large(300'000, 'x');
        const RecognisedSource source{.files = {write(u"one.csv"_s, "a,b\n"), write(u"none.csv"_s, {}), write(u"la\"rge.csv"_s, large)}};
        const auto body = bodyOf(source);
        QVERIFY(body);
        auto &device = *body->sending.device;
        QVERIFY(!device.isSequential());
        QByteArray read;
        while (!device.atEnd()) {
            const auto piece = device.read(7'001); // across the seams
            QVERIFY(!piece.isEmpty());
            read += piece;
        }
        QCOMPARE(read.size(), device.size());
        const QByteArray mark = "--" + body->contentType.split('=').constLast();
        QCOMPARE(read.count(mark), 4);
        QVERIFY(read.endsWith(QByteArray(mark + "--\r\n")));
        QVERIFY(read.contains("filename=\"one.csv\"\r\n\r\na,b\n\r\n"));
        QVERIFY(read.contains(QByteArray("filename=\"large.csv\"\r\n\r\n" + large + "\r\n")));
        QVERIFY(device.seek(0)); // a connection that broke: once more from the beginning
        QCOMPARE(device.readAll(), read);
    }
    void aFileThatGetsShorterEndsIt()
    {
        const QString path = write(u"one.csv"_s, QByteArray(1'000, 'x'));
        const auto body = bodyOf(RecognisedSource{.files = {path}});
        QVERIFY(body);
        QVERIFY(QFile::resize(path, 10));
        auto &device = *body->sending.device;
        char bytes[4096];
        qint64 read = 0;
        while (read >= 0 && !device.atEnd())
            read = device.read(bytes, sizeof bytes);
        QCOMPARE(read, -1);
    }
    void twoOfOneNameAreRefused()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"more"_s));
        const auto body = bodyOf(RecognisedSource{.files = {write(u"a.csv"_s, "x"), write(u"more/A.csv"_s, "y")}});
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::Conflict);
    }
    void tooMuchIsRefused()
    {
        const QString path = write(u"a.csv"_s, "x");
        QVERIFY(QFile::resize(path, ImportBody::largestFile + 1)); // with a hole
        const auto body = bodyOf(RecognisedSource{.files = {path}});
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::TooLarge);
        QVERIFY(!bodyOf(RecognisedSource{.files = {m_folder.filePath(u"not there.csv"_s)}}));
    }
    void theSeasonAfter_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("next");
        QTest::newRow("over the turn of a year") << u"2025/26"_s << u"2026/27"_s;
        QTest::newRow("over the turn of a century") << u"2098/99"_s << u"2099/00"_s;
        QTest::newRow("in full") << u"2025-2026"_s << u"2026-2027"_s;
        QTest::newRow("a year") << u"2026"_s << u"2027"_s;
        QTest::newRow("a word") << u"Summer"_s << u"Summer"_s;
    }
    void theSeasonAfter()
    {
        QFETCH(QString, label);
        QTEST(ImportTarget::labelAfter(label), "next");
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportBodyTest)

#include "tst_importbody.moc"
