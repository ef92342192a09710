// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/** Every text that the desktop shows has its German: lupdate, run on a copy over today's sources, finds nothing unfinished. */
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanIsComplete()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"touchline_de.ts"_s);
        const QString sources = QStringLiteral(TOUCHLINE_SOURCE_DIR);
        QVERIFY(QFile::copy(sources + u"/translations/touchline_de.ts"_s, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate;
        lupdate.start(QStringLiteral(TOUCHLINE_LUPDATE),
                      {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, sources, sources + u"/ui"_s, sources + u"/app/desktop"_s,
                       u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(100'000));
        QCOMPARE(lupdate.exitCode(), 0);

        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList unfinished;
        QString source;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                ++texts;
            } else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1) == "unfinished"_L1) {
                unfinished.append(source);
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts > 100);
        QVERIFY2(unfinished.isEmpty(), qPrintable(u"without German: "_s + unfinished.join(u" | "_s)));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
