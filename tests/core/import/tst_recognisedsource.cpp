// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importtemplate.h"
#include "core/import/recognisedsource.h"
#include "core/import/sourceroles.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Files of several are known by their names and headings. */
class RecognisedSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyShippedSource_data();
    void everyShippedSource();
    void aFolderWithMore();
    void filesOfOtherNames();
    void halfOfASourceSaysWhatIsMissing();
    void aNameAloneIsNotEnough();
    void nothingKnown();
    void stops();

private:
    /** With the headings that the template needs for the role, and a row. */
    QString write(const QString &name, const QString &id, const QString &role) const
    {
        return write(name, neededColumns(role, *ImportTemplate::shipped(id)).join(u',').toUtf8() + "\n1\n");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecognisedSourceTest::everyShippedSource_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : ImportTemplate::shippedIds())
        QTest::newRow(qPrintable(id)) << id;
}

void RecognisedSourceTest::everyShippedSource()
{
    QFETCH(QString, id);
    const auto mapping = ImportTemplate::shipped(id);
    QVERIFY(mapping);
    QStringList files;
    for (auto role = mapping->files.begin(); role != mapping->files.end(); ++role)
        files.append(write(QString(role->constFirst()).replace(u'*', u'1'), id, role.key()));
    const auto source = recogniseSource(files);
    QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
    QCOMPARE(source->id, id);
    QCOMPARE(source->competition, mapping->competition);
    QCOMPARE(source->files.size(), files.size());
    QCOMPARE(source->leftOut, 0);
    QVERIFY(source->bytes > 0);
}

void RecognisedSourceTest::aFolderWithMore()
{
    write(u"gw10.csv"_s, u"fpl"_s, u"lines"_s);
    write(u"gw2.csv"_s, u"fpl"_s, u"lines"_s);
    write(u"teams.csv"_s, u"fpl"_s, u"teams"_s);
    write(u"notes.csv"_s, QByteArray("a,b\n1,2\n"));
    const auto source = recogniseSource({m_folder->path()});
    QVERIFY(source);
    QStringList names;
    for (const QString &path : source->files)
        names.append(QFileInfo(path).fileName());
    QCOMPARE(names, (QStringList{u"gw2.csv"_s, u"gw10.csv"_s, u"teams.csv"_s}));
    QCOMPARE(source->leftOut, 0); // nobody named it
    const auto named = recogniseSource(source->files + QStringList{m_folder->filePath(u"notes.csv"_s)});
    QVERIFY(named);
    QCOMPARE(named->leftOut, 1);
}

void RecognisedSourceTest::filesOfOtherNames()
{
    const auto source = recogniseSource({write(u"week one.csv"_s, u"fpl"_s, u"lines"_s), write(u"clubs.csv"_s, u"fpl"_s, u"teams"_s)});
    QVERIFY(source);
    QCOMPARE(source->id, u"fpl"_s);
}

void RecognisedSourceTest::halfOfASourceSaysWhatIsMissing()
{
    const auto source = recogniseSource({write(u"gw1.csv"_s, u"fpl"_s, u"lines"_s), write(u"gw2.csv"_s, u"fpl"_s, u"lines"_s)});
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::NotFound);
    QVERIFY2(source.error().detail.contains(u"teams.csv is missing"_s), qPrintable(source.error().detail));
}

void RecognisedSourceTest::aNameAloneIsNotEnough()
{
    QVERIFY(!recogniseSource({write(u"gw1.csv"_s, QByteArray("day,player\n1,2\n")), write(u"teams.csv"_s, QByteArray("x,y\n1,2\n"))}));
}

void RecognisedSourceTest::nothingKnown()
{
    const auto source = recogniseSource({write(u"a.csv"_s, QByteArray("\0\1\2", 3)), m_folder->filePath(u"not there.csv"_s)});
    QVERIFY(!source);
    QVERIFY(source.error().detail.contains(u"FPL"_s) || source.error().detail.contains(u"Fantasy"_s)); // what is known
}

void RecognisedSourceTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto source = recogniseSource({write(u"gw1.csv"_s, u"fpl"_s, u"lines"_s)}, stop.get_token());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(RecognisedSourceTest)

#include "tst_recognisedsource.moc"
