// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "server/data/statlinerepository.h"
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
    void refusalNamesTheFirstLinesAndCountsTheRest();
    void refusalNamesEveryMetric();
    void nameIsShownAsThePlayerWants();
    void wholeNumbersRefuseFractions();
    void anotherTimeBaseIsRefused();
    void retiredMetricStaysReadable();
    void retiredMetricSurvivesACorrection();
    void returningMetricHasItsValues();
    void changedFileIsNoticed();
    void severalSportsOrNone();

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
    /** One line each of player 1 in match 1, player 2 in match 2, ... of 1, 2, ... May. */
    void addLine(double saves, int number = 1, const QString &metric = u"saves"_s);
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

void TestStatLineTable::addLine(double saves, int number, const QString &metric)
{
    const QString uuid = u"'0000000-0000-0000-0000-00000000000%1'"_s;
    const QString name = QStringList{u"Ann Lee"_s, u"Bo Hart"_s, u"Cy Moss"_s, u"Di Fox"_s, u"Ed Roe"_s}.at(number - 1);
    QVERIFY(execute(u"INSERT OR IGNORE INTO club VALUES (1, %1, 'C', 'c', 0)"_s.arg(uuid.arg(11))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO team VALUES (1, %1, 1, 'football', 'C', 'c', '', 0)"_s.arg(uuid.arg(12))));
    QVERIFY(execute(
        u"INSERT OR IGNORE INTO competition VALUES (1, %1, 'football', 'L', 'l', 'UTC', 'team', NULL, NULL, NULL, 0)"_s.arg(uuid.arg(13))));
    QVERIFY(execute(u"INSERT OR IGNORE INTO season VALUES (1, %1, 1, '2023', '2023-01-01', '2023-12-31', 0, 0)"_s.arg(uuid.arg(14))));
    QVERIFY(
        execute(u"INSERT INTO player (id, uuid, name, folded) VALUES (%1, %2, '%3', 'p')"_s.arg(number).arg(uuid.arg(20 + number), name)));
    QVERIFY(
        execute(u"INSERT INTO \"match\" (id, uuid, season, status, kick_off, local_day) VALUES (%1, %2, 1, 'played', 0, '2023-05-0%1')"_s
                    .arg(number)
                    .arg(uuid.arg(30 + number))));
    QVERIFY(execute(u"INSERT INTO match_team (\"match\", team, side) VALUES (%1, 1, 0)"_s.arg(number)));
    QVERIFY(execute(
        u"INSERT INTO stat_line_football (player, \"match\", team, started, played, time, revision, %3) VALUES (%1, %1, 1, 1, 1, 5400, 1, %2)"_s
            .arg(number)
            .arg(QString::number(saves), metric)));
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
    QCOMPARE(
        refused.error().detail,
        u"The sport pack \"football\", version 1, does not fit the stored lines, and nothing was changed. \"saves\" must be a whole "
        "number from 0 to 6, but 1 stored line is not: Ann Lee on 2023-05-01 (match 1) has 7. Widen the ranges in the pack, or correct "
        "the lines with the pack that was used before."_s);
    QCOMPARE(m_database->revision(), before);
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 7);
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = 30"_s));
}

void TestStatLineTable::refusalNamesTheFirstLinesAndCountsTheRest()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    for (const auto &[number, saves] : {std::pair(5, 10), {1, 7}, {4, 8}, {2, 9}, {3, 5}}) // the third one fits
        addLine(saves, number);
    const QByteArray saves = objectOf(footballJson(), "saves");
    const auto refused = StatLineTable::of(pack(saves, withMax(saves, 6))).value().ensure(*m_database);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"but 4 stored lines are not: Ann Lee on 2023-05-01 (match 1) has 7, Bo Hart on 2023-05-02 "
                                             "(match 2) has 9, Di Fox on 2023-05-04 (match 4) has 8, and 1 more. "_s),
             qPrintable(refused.error().detail));
}

void TestStatLineTable::refusalNamesEveryMetric()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    addLine(4, 2, u"goals"_s);
    QByteArray json = footballJson();
    for (const auto &[metric, max] : {std::pair("saves", 6), {"goals", 3}, {"assists", 1}}) // nobody has an assist
        json.replace(objectOf(json, metric), withMax(objectOf(json, metric), max));
    const auto refused = StatLineTable::of(SportPack::fromJson(json).value()).value().ensure(*m_database);
    QVERIFY(!refused);
    const QString &detail = refused.error().detail;
    QVERIFY2(detail.contains(
                 u"\"goals\" must be a whole number from 0 to 3, but 1 stored line is not: Bo Hart on 2023-05-02 (match 2) has 4."_s),
             qPrintable(detail));
    QVERIFY2(detail.contains(u"\"saves\" must be a whole number from 0 to 6, but 1 stored line is not: Ann Lee"_s), qPrintable(detail));
    QVERIFY2(!detail.contains(u"assists"_s), qPrintable(detail));

    // Of more than five metrics the others are named without their lines.
    QByteArray none = footballJson();
    const QStringList metrics{u"assists"_s, u"own_goals"_s, u"yellow_cards"_s, u"bonus"_s, u"penalties_saved"_s, u"penalties_missed"_s};
    for (const QString &metric : metrics) {
        QVERIFY(execute(u"UPDATE stat_line_football SET %1 = 2 WHERE player = 1"_s.arg(metric)));
        none.replace(objectOf(none, metric.toLatin1()), withMax(objectOf(none, metric.toLatin1()), 1));
    }
    const auto many = StatLineTable::of(SportPack::fromJson(none).value()).value().ensure(*m_database);
    QVERIFY(!many);
    for (const QString &metric : metrics)
        QVERIFY2(many.error().detail.contains(u'"' + metric + u'"'), qPrintable(many.error().detail));
    QCOMPARE(many.error().detail.count(u"Ann Lee"_s), 5);
    QVERIFY2(many.error().detail.contains(u"Lines that do not fit have also \""_s), qPrintable(many.error().detail));
}

void TestStatLineTable::nameIsShownAsThePlayerWants()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    QVERIFY(execute(u"UPDATE player SET initials_only = 1"_s));
    const QByteArray saves = objectOf(footballJson(), "saves");
    const auto refused = StatLineTable::of(pack(saves, withMax(saves, 6))).value().ensure(*m_database);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u": A. L. on 2023-05-01"_s), qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains(u"Ann"_s));
}

void TestStatLineTable::wholeNumbersRefuseFractions()
{
    const QByteArray saves = objectOf(footballJson(), "saves");
    QByteArray tenths = saves;
    tenths.replace("\"poisson\"", "\"measure\", \"decimals\": 1");
    QVERIFY(StatLineTable::of(pack(saves, tenths)).value().ensure(*m_database));
    addLine(2.5);
    addLine(3, 2);
    const auto refused = StatLineTable::of(pack()).value().ensure(*m_database);
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().detail.contains(u"whole number from 0 to 30, but 1 stored line is not: Ann Lee on 2023-05-01 (match 1) has 2.5"_s),
        qPrintable(refused.error().detail));
    QVERIFY(execute(u"UPDATE stat_line_football SET saves = 2 WHERE player = 1"_s));
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    QCOMPARE(ask(u"SELECT group_concat(typeof(saves) || saves) FROM stat_line_football"_s).toString(), u"integer2,integer3"_s);
}

void TestStatLineTable::anotherTimeBaseIsRefused()
{
    const SportPack sets = pack("\"base\": \"second\"", "\"base\": \"set\"");
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    QVERIFY(StatLineTable::of(sets).value().ensure(*m_database)); // while nothing is stored it is anybody's choice
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    const auto refused = StatLineTable::of(sets).value().ensure(*m_database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(u"It counts time in sets, and 1 stored line(s) have theirs in seconds."_s),
             qPrintable(refused.error().detail));
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

void TestStatLineTable::retiredMetricSurvivesACorrection()
{
    const QByteArray saves = objectOf(footballJson(), "saves");
    QByteArray more = saves;
    more.replace("\"saves\"", "\"headers_won\"");
    const SportPack larger = pack(saves, saves + ", " + more);
    QVERIFY(StatLineTable::of(larger).value().ensure(*m_database));
    addLine(7);
    QVERIFY(execute(u"UPDATE stat_line_football SET headers_won = 3"_s));
    const auto smaller = StatLineTable::of(pack()).value();
    QVERIFY(smaller.ensure(*m_database));
    StatLineRecord line{
        .player = PlayerId{1}, .match = MatchId{1}, .team = TeamId{1}, .started = true, .played = true, .time = 5400, .position = u"GK"_s};
    line.values.assign(size_t(smaller.metrics().size()), std::numeric_limits<double>::quiet_NaN());
    line.values[size_t(*pack().metricIndex(u"saves"_s))] = 8;
    auto transaction = m_database->begin();
    QVERIFY(transaction);
    QVERIFY(StatLineRepository(*m_database, smaller).correct(*transaction, {line}, u"recount"_s, {}));
    QVERIFY(transaction->commit());
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 8);
    QCOMPARE(ask(u"SELECT saves || '/' || headers_won FROM stat_line_football_history"_s).toString(), u"7.0/3.0"_s);
    QVERIFY(StatLineTable::of(larger).value().ensure(*m_database));
    QCOMPARE(ask(u"SELECT headers_won FROM stat_line_football"_s).toInt(), 3);
}

void TestStatLineTable::returningMetricHasItsValues()
{
    const QByteArray saves = objectOf(footballJson(), "saves");
    QByteArray more = saves;
    more.replace("\"saves\"", "\"headers_won\"");
    const SportPack larger = pack(saves, saves + ", " + more);
    QVERIFY(StatLineTable::of(larger).value().ensure(*m_database));
    addLine(7);
    QVERIFY(execute(u"UPDATE stat_line_football SET headers_won = 3"_s));
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database)); // gone
    QVERIFY(
        StatLineTable::of(pack(saves, withMax(saves, 50))).value().ensure(*m_database)); // moved to a new table, which has no check of it
    addLine(8, 2); // without it
    QVERIFY(StatLineTable::of(larger).value().ensure(*m_database)); // back
    QCOMPARE(ask(u"SELECT group_concat(typeof(headers_won) || ifnull(headers_won, '')) FROM stat_line_football"_s).toString(),
             u"integer3,null"_s);
    QVERIFY(!execute(u"UPDATE stat_line_football SET headers_won = 31"_s)); // and so is its check
    // It cannot come back with a range that its values break.
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    const auto refused = StatLineTable::of(pack(saves, saves + ", " + withMax(more, 2))).value().ensure(*m_database);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"\"headers_won\" must be a whole number from 0 to 2, but 1 stored line is not: Ann Lee"_s),
             qPrintable(refused.error().detail));
}

void TestStatLineTable::changedFileIsNoticed()
{
    QVERIFY(StatLineTable::of(pack()).value().ensure(*m_database));
    addLine(7);
    const Revision before = m_database->revision();
    // Neither the version nor a column is another one.
    const SportPack renamed = pack("\"Saves\"", "\"Shots stopped\"");
    QVERIFY(renamed.version() == pack().version() && renamed.identity() != pack().identity());
    QVERIFY(StatLineTable::of(renamed).value().ensure(*m_database));
    QCOMPARE(m_database->revision(), Revision{toNumber(before) + 1});
    QCOMPARE(ask(u"SELECT packs FROM revision"_s).toLongLong(), toNumber(before) + 1);
    QCOMPARE(ask(u"SELECT json_extract(detail, '$.sha256') FROM audit ORDER BY id DESC LIMIT 1"_s).toString(),
             QString::fromLatin1(renamed.identity().toHex()));
    QCOMPARE(ask(u"SELECT saves FROM stat_line_football"_s).toInt(), 7);
}

void TestStatLineTable::severalSportsOrNone()
{
    const auto shipped = SportPacks::shipped();
    QVERIFY(shipped);
    QVERIFY(StatLineTable::ensureAll(*m_database, shipped->all()));
    QCOMPARE(m_database->revision(), Revision{1}); // one change
    addLine(7);
    // Basketball comes before football and gets a column; football is refused.
    const SportPack &basketball = *shipped->find(u"basketball"_s);
    const QByteArray steals = objectOf(basketball.json(), "steals");
    QByteArray json = basketball.json();
    json.replace(steals, QByteArray(steals + ", " + QByteArray(steals).replace("\"steals\"", "\"screens\"")));
    const QByteArray saves = objectOf(footballJson(), "saves");
    const auto refused = StatLineTable::ensureAll(*m_database, {SportPack::fromJson(json).value(), pack(saves, withMax(saves, 6))});
    QVERIFY(!refused);
    QCOMPARE(m_database->revision(), Revision{1});
    QCOMPARE(ask(u"SELECT count(*) FROM pragma_table_info('stat_line_basketball') WHERE name = 'screens'"_s).toInt(), 0);
    QVERIFY(StatLineTable::ensureAll(*m_database, {SportPack::fromJson(json).value(), pack()}));
    QCOMPARE(ask(u"SELECT count(*) FROM pragma_table_info('stat_line_basketball') WHERE name = 'screens'"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestStatLineTable)
#include "tst_statlinetable.moc"
