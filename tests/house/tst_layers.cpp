// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

/** Lines "target;library;library" that CMake wrote of its own targets. */
QHash<QString, QStringList> linkedLibraries()
{
    QHash<QString, QStringList> found;
    QFile file(QStringLiteral(TOUCHLINE_LAYERS_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u';', Qt::SkipEmptyParts);
        found.insert(parts.value(0), parts.mid(1));
    }
    return found;
}

QStringList includesBelow(const QString &folder)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList found;
    QDirIterator files(QStringLiteral(TOUCHLINE_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const auto match = include.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                found.append(match.captured(1) + u" in "_s + file.fileName());
        }
    }
    return found;
}

} // namespace

/** The direction of dependencies: core knows nobody, server and ui never see each other, app sees both. */
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreLinksOnlyItsList()
    {
        const QSet<QString> allowed{u"Qt6::Core"_s,           u"Touchline::options"_s,  u"PkgConfig::yyjson"_s,
                                    u"PkgConfig::muparser"_s, u"PkgConfig::uchardet"_s, u"PkgConfig::xlsxwriter"_s,
                                    u"PkgConfig::libzip"_s,   u"PkgConfig::expat"_s,    u"Boost::headers"_s};
        const QStringList linked = linkedLibraries().value(u"touchline_core"_s);
        QVERIFY(linked.contains(u"Qt6::Core"_s));
        for (const QString &library : linked) {
            const QString plain = QString(library).remove(u"$<LINK_ONLY:"_s).remove(u'>');
            // the resources that CMake itself packs into the library are object libraries of ours
            QVERIFY2(allowed.contains(plain) || plain.startsWith(u"$<TARGET"_s) || plain.contains(u"touchline_core_resources"_s),
                     qPrintable(u"core may not link "_s + library));
        }
    }

    void serverAndDesktopDoNotLinkEachOther()
    {
        const auto linked = linkedLibraries();
        QVERIFY(!linked.value(u"touchline_server"_s).isEmpty());
        QVERIFY(!linked.value(u"touchline_ui"_s).isEmpty());
        QVERIFY(!linked.value(u"touchline_server"_s).join(u' ').contains(u"Touchline::ui"_s));
        QVERIFY(!linked.value(u"touchline_ui"_s).join(u' ').contains(u"Touchline::server"_s));
    }

    void includesGoDownwards_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("core")
            << u"core"_s << u"^(server/|ui/|app/|Q(t(Gui|Network|Sql|Widgets|Charts|HttpServer|Svg)/|Widget|Painter|Sql|Tcp|Ssl|Http))"_s;
        QTest::newRow("server") << u"server"_s << u"^(ui/|app/|Qt(Gui|Widgets|Charts)/|QWidget|QPainter)"_s;
        QTest::newRow("ui") << u"ui"_s << u"^(server/|app/|Qt(Sql|HttpServer)/|QSql|QHttpServer)"_s;
    }

    void includesGoDownwards()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        const QStringList includes = includesBelow(folder);
        QVERIFY(!includes.isEmpty());
        for (const QString &include : includes)
            QVERIFY2(!pattern.match(include).hasMatch(), qPrintable(include));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
