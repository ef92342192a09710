// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

QString inTree(const QString &path)
{
    return QStringLiteral(TOUCHLINE_SOURCE_DIR "/") + path;
}

QString readText(const QString &path)
{
    QFile file(inTree(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** The cells of each row of the map's table: what somebody wants to do, and where. */
QList<QStringList> mapRows()
{
    QList<QStringList> rows;
    const QStringList lines = readText(u"docs/map.md"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"| "_s) && !line.startsWith(u"| I want to"_s))
            rows.append(line.split(u'|').mid(1, 2));
    }
    return rows;
}

/** Names of files without their endings, and of folders: the map says `core/sport/packreview`, then `packadvice`. */
QSet<QString> namesInTree()
{
    QSet<QString> names;
    for (const auto *folder : {"app", "core", "packaging", "resources", "server", "tests", "ui"}) {
        QDirIterator all(inTree(QString::fromLatin1(folder)), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            names.insert(all.nextFileInfo().baseName());
    }
    return names;
}

/** Whether `path` is a file, a folder, a file without its ending, or has a pattern (`*`) that something fits. */
bool leadsSomewhere(const QString &path)
{
    const QString plain = path.endsWith(u'/') ? path.chopped(1) : path;
    if (QFileInfo::exists(inTree(plain)))
        return true;
    const QFileInfo file(inTree(plain));
    const QString pattern = file.fileName().contains(u'*') ? file.fileName() : file.fileName() + u".*"_s;
    return !file.dir().entryList({pattern}, QDir::Files).isEmpty();
}

QStringList documents()
{
    QStringList found{u"README.md"_s, u"CHANGELOG.md"_s, u"CONTRIBUTING.md"_s};
    QDirIterator docs(inTree(u"docs"_s), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (docs.hasNext())
        found.append(QDir(inTree({})).relativeFilePath(docs.next()));
    return found;
}

} // namespace

/** What the documents say of the tree is there: they are merged as lines, and files are renamed without them. */
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapHasOneRowForEachWish()
    {
        QSet<QString> wishes;
        const auto rows = mapRows();
        QVERIFY(rows.size() > 40);
        for (const QStringList &row : rows) {
            const QString wish = row.value(0).trimmed();
            QVERIFY2(!wishes.contains(wish), qPrintable(u"twice in docs/map.md: "_s + wish));
            wishes.insert(wish);
        }
    }

    void theMapNamesWhatIsThere()
    {
        static const QRegularExpression quoted(u"`([^`]+)`"_s);
        static const QRegularExpression path(u"^(app|core|docs|packaging|resources|server|tests|translations|ui)/[\\w/.*-]*$"_s);
        static const QRegularExpression name(u"^[a-z]+$"_s);
        const QSet<QString> names = namesInTree();
        int looked = 0;
        const auto rows = mapRows();
        for (const QStringList &row : rows) {
            for (auto found = quoted.globalMatch(row.value(1)); found.hasNext();) {
                const QString word = found.next().captured(1);
                const bool isPath = path.match(word).hasMatch();
                if (!isPath && !name.match(word).hasMatch())
                    continue;
                QVERIFY2(isPath ? leadsSomewhere(word) : names.contains(word),
                         qPrintable(u"docs/map.md names what is not there: "_s + word));
                ++looked;
            }
        }
        QVERIFY(looked > 150);
    }

    void linksLeadToFiles()
    {
        static const QRegularExpression link(u"\\]\\(([^)#\\s]+)(#[^)]*)?\\)"_s);
        static const QRegularExpression elsewhere(u"^[a-z]+:"_s);
        int looked = 0;
        const QStringList all = documents();
        for (const QString &document : all) {
            const QDir folder = QFileInfo(inTree(document)).dir();
            const QString text = readText(document);
            for (auto found = link.globalMatch(text); found.hasNext();) {
                const QString target = found.next().captured(1);
                if (elsewhere.match(target).hasMatch())
                    continue;
                QVERIFY2(folder.exists(target), qPrintable(document + u" links to what is not there: "_s + target));
                ++looked;
            }
        }
        QVERIFY(looked > 60);
    }

    void theChangelogSaysNothingTwice()
    {
        QSet<QString> points;
        const QStringList all = readText(u"CHANGELOG.md"_s).split(u"\n- "_s).mid(1);
        QVERIFY(all.size() > 50);
        for (const QString &point : all) {
            QVERIFY2(!points.contains(point.simplified()), qPrintable(u"twice in CHANGELOG.md: "_s + point));
            points.insert(point.simplified());
        }
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
