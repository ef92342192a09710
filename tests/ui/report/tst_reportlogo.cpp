// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlogo.h"
#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ReportLogoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << picture("PNG");
        QTest::newRow("JPEG") << picture("JPEG");
    }
    void picturesAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto logo = load(bytes);
        QVERIFY2(logo.has_value(), logo ? "" : qPrintable(logo.error().detail));
        QCOMPARE(logo->size(), QSize(80, 40));
    }
    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray huge = picture("PNG"); // says in its head that it has 100,000 by 100,000 pixels
        qToBigEndian<quint32>(100'000, huge.data() + 16);
        qToBigEndian<quint32>(100'000, huge.data() + 20);
        QTest::newRow("BMP") << picture("BMP") << ErrorCode::Unsupported;
        QTest::newRow("SVG") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba << ErrorCode::Unsupported;
        QTest::newRow("text") << "logo"_ba << ErrorCode::Unsupported;
        QTest::newRow("empty") << QByteArray() << ErrorCode::Unsupported;
        QTest::newRow("huge by its head") << huge << ErrorCode::TooLarge;
        QTest::newRow("a large file") << picture("PNG") + QByteArray(largestLogoFile, 'x') << ErrorCode::TooLarge;
        QTest::newRow("cut off in the head") << picture("PNG").first(12) << ErrorCode::TooLarge;
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto logo = load(bytes);
        QVERIFY(!logo);
        QCOMPARE(logo.error().code, code);
        QVERIFY(!logo.error().detail.isEmpty());
    }
    void whatIsNotThereIsTold()
    {
        const auto logo = loadLogo(m_folder.filePath(u"nothing.png"_s));
        QVERIFY(!logo);
        QCOMPARE(logo.error().code, ErrorCode::NotFound);
    }

private:
    static QByteArray picture(const char *format)
    {
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    Result<QImage> load(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"logo.png"_s)); // whatever it is: the name says nothing
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::Internal, u"the test cannot write"_s);
        file.close();
        return loadLogo(file.fileName());
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(ReportLogoTest)
#include "tst_reportlogo.moc"
