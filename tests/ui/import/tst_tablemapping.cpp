// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include "ui/import/tablemapping.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;
using Kind = ColumnMeaning::Kind;

namespace {

OwnTable tableOf(const QString &text, const TableChoice &choice = {})
{
    return ownTable::fromText(text, choice).value_or(OwnTable());
}

} // namespace

/** What columns mean, and what is sent: the server's own reader says whether it is sound. */
class TableMappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_pack = std::make_shared<const SportPack>(*packs->find(u"football"_s));
        m_season = {.id = SeasonId{1},
                    .competition = CompetitionId{1},
                    .competitionName = u"County League"_s,
                    .sport = u"football"_s,
                    .label = u"2026/27"_s,
                    .timeZone = u"Europe/Berlin"_s};
        m_catalog = MetricCatalog(m_pack, u"en"_s, m_season);
    }
    void meaningsByHeadings()
    {
        const auto english = tableOf(QString::fromUtf8(ownTable::example()));
        const auto meanings = suggestedMeanings(english, m_catalog);
        const QList<Kind> expected{Kind::Day,      Kind::Opponent, Kind::Where,  Kind::ScoreOursFirst, Kind::Player, Kind::Shirt,
                                   Kind::Position, Kind::Time,     Kind::Metric, Kind::Metric,         Kind::Metric};
        QCOMPARE(meanings.size(), expected.size());
        for (int i = 0; i < expected.size(); ++i)
            QVERIFY2(meanings.at(i).kind == expected.at(i), qPrintable(english.columns.at(i)));
        QCOMPARE(meanings.at(8).metric, u"goals"_s);
        const auto german = suggestedMeanings(tableOf(u"Datum;Gegner;Spieler;Minuten;Tore;Bemerkung\n15.8.2026;A;B;90;1;x\n"_s), m_catalog);
        QCOMPARE(german.at(0).kind, Kind::Day);
        QCOMPARE(german.at(4).metric, u"goals"_s);
        QCOMPARE(german.at(5), ColumnMeaning());
    }
    void meaningsByCells()
    {
        const auto meanings = suggestedMeanings(tableOf(u"when;who;x\n15.8.2026;Ana;2:1\n22.8.2026;Mia;0:0\n"_s), m_catalog);
        QCOMPARE(meanings.at(0).kind, Kind::Day);
        QCOMPARE(meanings.at(2).kind, Kind::ScoreOursFirst);
    }
    void everyMeaningHasAnIdAndAName()
    {
        const auto choices = meaningChoices(m_catalog);
        QVERIFY(choices.size() > m_pack->metrics().size() + 10);
        for (const auto &[id, name] : choices) {
            QVERIFY(!name.isEmpty());
            QCOMPARE(ColumnMeaning::fromId(id).toId(), id);
        }
        QCOMPARE(ColumnMeaning::fromId(u"nonsense"_s), ColumnMeaning());
    }
    void exampleIsTakenByTheServersReader()
    {
        const auto read = readBack(tableOf(QString::fromUtf8(ownTable::example())));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->data.matches.size(), 2U);
        QCOMPARE(read->data.players.size(), 2U);
        QCOMPARE(read->data.lines.size(), 4U);
        const auto &away = read->data.matches.at(1);
        QCOMPARE(away.home, u"harbour"_s);
        QCOMPARE(away.away, u"rovers"_s);
        QCOMPARE(read->data.matches.at(0).homeScore, 2);
        QCOMPARE(read->data.players.at(0).name, u"Ana Ferreira"_s);
        QCOMPARE(read->data.lines.at(2).time, 73 * 60);
    }
    void awayResultsAreTurned()
    {
        const auto read = readBack(tableOf(u"Date;Opponent;H/A;Result;Player;Goals\n2026-08-15;City;A;3-1;Ana;3\n"_s));
        QVERIFY(read);
        QCOMPARE(read->data.matches.at(0).homeScore, 1); // City's
        QCOMPARE(read->data.matches.at(0).awayScore, 3);
    }
    void numbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("comma") << u"Date;Opponent;Player;xG\n2026-08-15;City;Ana;0,75\n"_s << 0.75;
        QTest::newRow("point") << u"Date,Opponent,Player,xG\n2026-08-15,City,Ana,0.75\n"_s << 0.75;
        QTest::newRow("pasted, comma") << u"Date\tOpponent\tPlayer\txG\n2026-08-15\tCity\tAna\t0,75\n"_s << 0.75;
        QTest::newRow("a dash is nothing") << u"Date;Opponent;Player;xG\n2026-08-15;City;Ana;-\n"_s << std::nan("");
    }
    void numbersAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = readBack(tableOf(text));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const double found = read->data.lines.at(0).values.at(size_t(*m_pack->metricIndex(u"expected_goals"_s)));
        QVERIFY2(found == value || (std::isnan(found) && std::isnan(value)), qPrintable(QString::number(found)));
    }
    void thousandsAreNeverTakenForFractions()
    {
        // Out of range is right for football; 1.234 would pass for an expected goal.
        for (const auto &text : {u"Date\tOpponent\tPlayer\txG\n2026-08-15\tCity\tAna\t1,234\n2026-08-15\tCity\tMia\t0.5\n"_s,
                                 u"Date\tOpponent\tPlayer\txG\n2026-08-15\tCity\tAna\t1.234\n2026-08-15\tCity\tMia\t0,5\n"_s}) {
            const auto prepared = prepareImport(tableOf(text), mappingOf(tableOf(text)), m_season, *m_pack);
            QVERIFY(prepared.issues.isEmpty());
            QVERIFY2(prepared.lines.contains("\"1234\""), prepared.lines.constData());
        }
    }
    void americanDays()
    {
        const auto table = tableOf(u"Date,Opponent,Player,Goals\n8/5/2026,City,Ana,1\n8/15/2026,City,Ana,1\n"_s);
        auto mapping = mappingOf(table);
        QCOMPARE(mapping.dayOrder, celltext::DayOrder::MonthFirst);
        const auto read = readBack(table);
        QVERIFY(read);
        QCOMPARE(read->data.matches.at(0).kickOff.date(), QDate(2026, 8, 5));
    }
    void bothTeamsOfAMatchWithoutASide()
    {
        const auto table = tableOf(u"Date;Team;Opponent;Player;Goals\n2026-08-15;Rovers;City;Ana;1\n2026-08-15;City;Rovers;Bea;0\n"_s);
        const auto prepared = prepareImport(table, mappingOf(table), m_season, *m_pack);
        QVERIFY(prepared.issues.isEmpty());
        QCOMPARE(prepared.matches, 1);
        const auto read = readBack(table);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->data.matches.size(), 1U);
        QCOMPARE(read->data.lines.size(), 2U);
    }
    void oddCellsComeThrough()
    {
        const auto read = readBack(tableOf(u"Date;Opponent;Player;Goals\n2026-08-15;\"City \"\"B\"\", Town;x\";\"=Ana\n O'Neil\";1\n"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->data.players.at(0).name, u"=Ana O'Neil"_s);
        QVERIFY(std::ranges::any_of(read->data.teams, [](const SourceTeam &team) { return team.name == "City \"B\", Town;x"_L1; }));
    }
    void wrongCells_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("no player") << u"2026-08-15;Rovers;City;H;2-1;;90;yes;FWD;1"_s << 5;
        QTest::newRow("no day") << u";Rovers;City;H;2-1;Ana;90;yes;FWD;1"_s << 0;
        QTest::newRow("no such day") << u"2026-02-30;Rovers;City;H;2-1;Ana;90;yes;FWD;1"_s << 0;
        QTest::newRow("no team") << u"2026-08-15;;City;H;2-1;Ana;90;yes;FWD;1"_s << 1;
        QTest::newRow("no opponent") << u"2026-08-15;Rovers;;H;2-1;Ana;90;yes;FWD;1"_s << 2;
        QTest::newRow("against itself") << u"2026-08-15;Rovers;rovers ;H;2-1;Ana;90;yes;FWD;1"_s << 2;
        QTest::newRow("neither home nor away") << u"2026-08-15;Rovers;City;Berlin;2-1;Ana;90;yes;FWD;1"_s << 3;
        QTest::newRow("no result") << u"2026-08-15;Rovers;City;H;won;Ana;90;yes;FWD;1"_s << 4;
        QTest::newRow("neither yes nor no") << u"2026-08-15;Rovers;City;H;2-1;Ana;90;perhaps;FWD;1"_s << 7;
        QTest::newRow("no position") << u"2026-08-15;Rovers;City;H;2-1;Ana;90;yes;QB;1"_s << 8;
        QTest::newRow("twice") << u"2026-08-15;Rovers;City;H;2-1;Mia;90;yes;FWD;1"_s << 5;
    }
    void wrongCells()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        const auto table = tableOf(u"Date;Team;Opponent;H/A;Result;Player;Minutes;Started;Position;Goals\n"
                                   "2026-08-15;Rovers;City;H;2-1;Mia;90;yes;GK;0\n"_s
                                   + row + u'\n');
        const auto prepared = prepareImport(table, mappingOf(table), m_season, *m_pack);
        QCOMPARE(prepared.issues.size(), 1);
        QCOMPARE(prepared.issues.constFirst().row, 1);
        QCOMPARE(prepared.issues.constFirst().column, column);
        QVERIFY(prepared.issues.constFirst().detail.endsWith(u'.'));
    }
    void whatIsMissingIsSaid()
    {
        const auto table = tableOf(u"x;y\n1;2\n"_s);
        const auto prepared = prepareImport(table, {.meanings = ColumnMeanings(2)}, m_season, *m_pack);
        QCOMPARE(prepared.issues.size(), 4); // player, day, opponent, team
        QVERIFY(prepared.lines.isEmpty());
    }
    void aLongTable()
    {
        QString text = u"Date;Team;Opponent;Player;Minutes;Goals\n"_s;
        for (int i = 0; i < 49'000; ++i)
            text += u"2026-08-%1;Rovers;City %2;Player %3;90;1\n"_s.arg(i % 28 + 1, 2, 10, QChar(u'0')).arg(i / 28 % 40).arg(i / 1'120);
        QElapsedTimer clock;
        clock.start();
        const auto table = tableOf(text);
        const auto reading = clock.restart();
        QCOMPARE(table.rows.size(), 49'000);
        const auto prepared = prepareImport(table, mappingOf(table), m_season, *m_pack);
        qInfo("49,000 rows: read in %lld ms, prepared in %lld ms", reading, clock.elapsed());
        QVERIFY(prepared.issues.isEmpty());
        QCOMPARE(prepared.lines.count('\n'), 49'001);
    }
    void issuesAreCapped()
    {
        const auto table = tableOf(u"Date;Opponent;Player\n"_s + u"x;y;z\n"_s.repeated(5'000));
        const auto prepared = prepareImport(table, mappingOf(table), m_season, *m_pack);
        QCOMPARE(prepared.issues.size(), PreparedImport::mostIssues);
    }

private:
    TableMapping mappingOf(const OwnTable &table) const
    {
        TableMapping mapping{.meanings = suggestedMeanings(table, m_catalog), .team = u"Rovers"_s};
        mapping.dayOrder = suggestedDayOrder(table, mapping.columnOf(Kind::Day));
        return mapping;
    }
    /** What the server's reader makes of the files that would be sent. */
    Result<ReadSeason> readBack(const OwnTable &table) const
    {
        const auto prepared = prepareImport(table, mappingOf(table), m_season, *m_pack);
        if (!prepared.issues.isEmpty())
            return fail(ErrorCode::Invalid, prepared.issues.constFirst().detail);
        QTemporaryDir folder;
        for (const auto &[name, bytes] : {std::pair{u"lines.csv"_s, prepared.lines}, {u"teams.csv"_s, prepared.teams}}) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return fail(ErrorCode::Internal, u"The test could not write its files."_s);
        }
        auto mapping = ImportTemplate::fromJson(prepared.mapping);
        if (!mapping)
            return failed(mapping);
        return readSeason({folder.path()}, *mapping, *m_pack,
                          {.competition = m_season.competitionName, .season = m_season.label, .timeZone = {}, .ignoredColumns = {}});
    }
    std::shared_ptr<const SportPack> m_pack;
    SeasonInfo m_season;
    MetricCatalog m_catalog;
};

QTEST_GUILESS_MAIN(TableMappingTest)

#include "tst_tablemapping.moc"
