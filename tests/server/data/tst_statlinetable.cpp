// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "server/data/statlinetable.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestStatLineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void everyShippedSportHasATable();
    void secondTimeChangesNothing();
    void rangesAreChecked();
    void newMetricIsAColumn();
    void widerRangeRebuildsTheTable();
    void narrowerRangeIsRefusedWithItsLines();
    void retiredMetricStaysReadable();

private:
    QVariant ask(const QString &sql)
    {
        auto query = m_database->prepareText(sql);
        return query && Database::run(*query) && query->next() ? query->value(0) : QVariant();
    }
    bool execute(const QString &sql)
    {
        auto query = m_database->prepareText(sql);
        return query && Database::run(*query);
    }
    /** The shipped football pack with one piece of its text replaced. */
    SportPack pack(const QByteArray &before = {}, const QByteArray &after = {})
    {
        QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no football pack");
        QByteArray json = file.readAll();
        if (!before.isEmpty() && !json.contains(before))
            qFatal("the pack does not contain %s", before.constData());
        auto made = SportPack::fromJson(before.isEmpty() ? json : json.replace(json.indexOf(before), before.size(), after));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *std::move(made);
    }
    void addLine(int saves);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

/** The pack's text of one metric, as a whole object. */
QByteArray objectOf(const QByteArray &json, const QByteArray &id)
{
    const qsizetype at = json.indexOf(QByteArray("\"id\": \"" + id + "\""));
    const qsizetype start = json.lastIndexOf('{', at);
    int depth = 0;
    for (qsizetype i = start; i < json.size(); ++i) {
        depth += json[i] == '{';
        depth -= json[i] == '}';
        if (depth == 0)
            return json.sliced(start, i + 1 - start);
    }
    return {};
}

QByteArray footballJson()
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withMax(QByteArray object, int max)
{
    static const QRegularExpression pattern(u"\"max\": *[0-9]+"_s);
    return QString::fromUtf8(object).replace(pattern, u"\"max\": %1"_s.arg(max)).toUtf8();
}

} // namespace

void TestStatLineTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing).value());
}

void TestStatLineTable::addLine(int saves)
{
    const QString uuid = u"'0000000-0000-0000-0000-00000000000%1'"_s;
    QVERIFY(execute(u"INSERT OR IGNORE INTO club VALUES (1, %1, 'C', 'c')"_s.arg(uuid.arg(11))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO team VALUES (1, %1, 1, 'football', 'C', 'c', '')"_s.arg(uuid.arg(12))));
    QVERIFY(execute(
        u"INSERT OR IGNORE INTO competition VALUES (1, %1, 'football', 'L', 'l', 'UTC', 'team', NULL, NULL, NULL)"_s.arg(uuid.arg(13))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO season VALUES (1, %1, 1, '2023', '2023-01-01', '2023-12-31', 0)"_s.arg(uuid.arg(14))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO player (id, uuid, name, folded) VALUES (1, %1, 'P', 'p')"_s.arg(uuid.arg(15))));
    QVERIFY(execute(
        u"INSERT OR IGNORE INTO \"match\" (id, uuid, season, status, kick_off, local_day) VALUES (1, %1, 1, 'played', 0, '2023-05-05')"_s
            .arg(uuid.arg(16))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO match_team (\"match\", team, side) VALUES (1, 1, 0)"_s));
    QVERIFY(execute(
        u"INSERT INTO stat_line_football (player, \"match\", team, started, played, time, revision, saves) VALUES (1, 1, 1, 1, 1, 5400, 1, %1)"_s
            .arg(saves)));
}

void TestStatLineTable::everyShippedSportHasATable()
{
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    for (const SportPack &sport : packs->all()) {
        const auto table = StatLineTable::of(sport);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QVERIFY(table->ensure(*m_database));
        QCOMPARE(ask(u"SELECT count(*) FROM %1"_s.arg(table->name())).toInt(), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM %1"_s.arg(table->historyName())).toInt(), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table->name())).toInt(), 8 + int(sport.metrics().size()));
    }
}

void TestStatLineTable::secondTimeChangesNothing()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    const Revision before = m_database->revision();
    QVERIFY(before > Revision{0});
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    QCOMPARE(m_database->revision(), before);
}

void TestStatLineTable::rangesAreChecked()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    for (const QString &change :
         {u"saves = 31"_s, u"saves = -1"_s, u"saves = 'x'"_s, u"saves = 1.5"_s, u"played = 2"_s, u"time = -1"_s, u"team = 2"_s})
        QVERIFY2(!execute(u"UPDATE stat_line_football SET %1"_s.arg(change)), qPrintable(change));
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = 30"_s));
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = NULL"_s));
}

void TestStatLineTable::newMetricIsAColumn()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    const QByteArray saves = objectOf(footballJson(), "saves");
    QByteArray more = saves;
    more.replace("\"saves\"", "\"headers_won\"");
    QVERIFY(StatLineTable::of(pack(saves, saves + ", " + more)).value().ensure(*m_database));
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 7);
    QVERIFY(execute(u"UPDATE stat_line_football SET headers_won = 3"_s));
    QVERIFY(!execute(u"UPDATE stat_line_football SET headers_won = 300"_s));
    QVERIFY(!ask(u"SELECT count(headers_won) FROM stat_line_football_history"_s).isNull());
}

void TestStatLineTable::widerRangeRebuildsTheTable()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    const QByteArray saves = objectOf(footballJson(), "saves");
    QVERIFY(StatLineTable::of(pack(saves, withMax(saves, 50))).value().ensure(*m_database));
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 7);
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = 50"_s));
    QVERIFY(!execute(u"UPDATE stat_line_football SET saves = 51"_s));
    QCOMPARE(ask(u"SELECT count(*) FROM sqlite_schema WHERE name = 'stat_line_football_by_match'"_s).toInt(), 1);
}

void TestStatLineTable::narrowerRangeIsRefusedWithItsLines()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    const Revision before = m_database->revision();
    const QByteArray saves = objectOf(footballJson(), "saves");
    const auto refused = StatLineTable::of(pack(saves, withMax(saves, 6))).value().ensure(*m_database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail,
             u"The new range of \"saves\" does not fit 1 stored lines. Nothing was changed; widen the range or correct the lines."_s);
    QCOMPARE(m_database->revision(), before);
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 7);
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = 30"_s));
}

void TestStatLineTable::retiredMetricStaysReadable()
{
    const QByteArray saves = objectOf(footballJson(), "saves");
    QByteArray more = saves;
    more.replace("\"saves\"", "\"headers_won\"");
    QVERIFY(StatLineTable::of(pack(saves, saves + ", " + more)).value().ensure(*m_database));
    addLine(7);
    QVERIFY(execute(u"UPDATE stat_line_football SET headers_won = 3"_s));
    QVERIFY(StatLineTable::of(pack(saves, withMax(saves, 50))).value().ensure(*m_database));
    QCOMPARE(ask(u"SELECT headers_won FROM stat_line_football"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestStatLineTable)
#include "tst_statlinetable.moc"
