// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "ui/viewmodel/playertexts.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SportPack packIn(const QString &path)
{
    auto pack = SportPack::fromJson(bytesOf(path), path);
    if (!pack)
        qFatal("%s", qPrintable(pack.error().detail));
    return *std::move(pack);
}

/** The German of translations/touchline_de.ts, without a step that compiles it; installed as long as it lives. */
class WrittenTranslation : public QTranslator
{
public:
    WrittenTranslation()
    {
        QXmlStreamReader xml(bytesOf(QStringLiteral(TOUCHLINE_SOURCE_DIR "/translations/touchline_de.ts")));
        QString context, source, comment;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                comment.clear();
            else if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "comment"_L1)
                comment = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                m_texts.insert(keyOf(context, source, comment), xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        return m_texts.value(keyOf(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)));
    }

private:
    static QString keyOf(const QString &context, const QString &source, const QString &comment)
    {
        return QStringList{context, source, comment}.join(u'\n');
    }
    QHash<QString, QString> m_texts;
};

} // namespace

class PlayerTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_catalog = MetricCatalog(std::make_shared<const SportPack>(*packs->find(u"football"_s)), u"en"_s);
    }
    void cohortSentences_data()
    {
        QTest::addColumn<Cohort>("cohort");
        QTest::addColumn<QString>("line");
        QTest::newRow("position group") << Cohort{.kind = u"position_group"_s, .group = u"forwards"_s, .minimumTime = 54'000, .n = 61}
                                        << u"Percentiles among 61 forwards with at least 900 min, League 2025/26"_s;
        QTest::newRow("share of the team's time")
            << Cohort{.kind = u"competition"_s, .minimumShare = 0.3, .n = 314}
            << u"Percentiles among 314 players of all positions with at least 30 % of their team's time, League 2025/26"_s;
        QTest::newRow("a squad is ranked") << Cohort{.kind = u"squad"_s, .n = 7} << u"Ranks among 7 players of the squad, League 2025/26"_s;
        QTest::newRow("not comparable") << Cohort{.kind = u"position_group"_s, .n = 61, .reason = u"period_not_comparable"_s}
                                        << u"No percentiles: other players are compared over whole seasons and date ranges only."_s;
        QTest::newRow("nobody") << Cohort{} << u"Nobody to compare with in this period."_s;
    }
    void cohortSentences()
    {
        QFETCH(Cohort, cohort);
        QFETCH(QString, line);
        const Summary summary{.cohort = cohort};
        QCOMPARE(cohortLine({summary, m_catalog, u"League 2025/26"_s}), line);
    }
    void percentilesAreNeverAHundred_data()
    {
        QTest::addColumn<double>("percentile");
        QTest::addColumn<QString>("standing");
        QTest::newRow("best of all") << 99.8525 << u"99th pct. of 339"_s;
        QTest::newRow("hundred") << 100.0 << u"99th pct. of 339"_s;
        QTest::newRow("lowest") << 0.1 << u"1st pct. of 339"_s;
        QTest::newRow("teens") << 12.4 << u"12th pct. of 339"_s;
        QTest::newRow("second") << 82.0 << u"82nd pct. of 339"_s;
    }
    void percentilesAreNeverAHundred()
    {
        QFETCH(double, percentile);
        QFETCH(QString, standing);
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s, .comparison = {.percentile = Value::of(percentile), .of = 339, .qualified = true}};
        QCOMPARE(kpi({summary, m_catalog, {}}, metric).standing, standing);
    }
    void smallCohortShowsTheRank()
    {
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s,
                                   .comparison = {.percentile = Value::none(u"cohort_too_small"_s), .rank = 2, .of = 7, .qualified = true}};
        const auto tile = kpi({summary, m_catalog, {}}, metric);
        QCOMPARE(tile.standing, u"2nd of 7"_s);
        QVERIFY(!tile.percentile);
    }
    void smallSampleSaysSo()
    {
        const Summary summary{.sample = {.matches = 2, .time = 143 * 60}};
        const MetricSummary metric{.id = u"goals"_s, .comparison = {.percentile = Value::none(u"not_qualified"_s), .of = 61}};
        QCOMPARE(kpi({summary, m_catalog, {}}, metric).notQualified, u"only 143 min"_s);
    }
    void missingValueHasNoNumber()
    {
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s, .rate = {.value = Value::none(u"time_unknown"_s)}};
        const auto tile = kpi({summary, m_catalog, {}}, metric);
        QVERIFY(tile.value.isEmpty());
        QVERIFY(tile.definition.contains(u"playing time is not known"_s));
    }
    void percentagesAreScaledOnce()
    {
        QCOMPARE(m_catalog.rate(u"pass_completion"_s, Value::of(0.8234)), u"82.3 %"_s);
        QCOMPARE(m_catalog.interval(u"pass_completion"_s, Interval{0.8, 0.85}), u"80.0 – 85.0 %"_s);
        QCOMPARE(m_catalog.rate(u"goals"_s, Value::of(0.951821)), u"0.95"_s);
        QCOMPARE(m_catalog.timeText(2553 * 60), u"2,553 min"_s);
    }
    void whatNobodyRecordedHasNoAxis()
    {
        Summary summary{.positionGroup = u"forwards"_s, .cohort = {.kind = u"competition"_s, .n = 61}};
        for (const auto &id : {u"goals"_s, u"expected_goals"_s, u"assists"_s})
            summary.metrics.append(
                {.id = id, .rate = {.value = Value::of(1)}, .comparison = {.percentile = Value::of(50), .of = 61, .qualified = true}});
        summary.metrics.append({.id = u"shots"_s, .rate = {.value = Value::none(u"not_recorded"_s)}});
        const auto chart = radar({summary, m_catalog, {}});
        QCOMPARE(chart.axes.size(), 3);
    }
    void whatNobodyRecordedHasNoTile()
    {
        Summary summary{.positionGroup = u"forwards"_s};
        for (const auto &id : m_catalog.pack().charts().kpisOf(u"forwards"_s))
            summary.metrics.append({.id = id, .rate = {.value = Value::of(1)}});
        QVERIFY(summary.metrics.size() > 5);
        QCOMPARE(kpis({summary, m_catalog, {}}).size(), 5);
        QCOMPARE(kpis({summary, m_catalog, {}}).at(0).id, u"goals"_s);
        summary.metrics[0].rate.value = Value::none(u"not_recorded"_s);
        const auto tiles = kpis({summary, m_catalog, {}});
        QCOMPARE(tiles.size(), 5);
        QCOMPARE(tiles.at(0).id, summary.metrics.at(1).id);
        summary.metrics[1].rate.value = Value::none(u"time_unknown"_s); // recorded, and its tile says why there is no rate
        QCOMPARE(kpis({summary, m_catalog, {}}).at(0).id, summary.metrics.at(1).id);
    }
    void timeInTheUnitOfTheSport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("per");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("times"); // of 1, 2, 16 and 4,000 base units
        const QString own = QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/sports/");
        const QString shipped = QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/");
        const QStringList sets{u"1 set"_s, u"2 sets"_s, u"16 sets"_s, u"4,000 sets"_s};
        QTest::newRow("sets") << shipped + u"volleyball.json"_s << u"en"_s << 1 << u"kills"_s << u"Kills per set"_s << u"K per set"_s
                              << sets;
        QTest::newRow("sets in German") << shipped + u"volleyball.json"_s << u"de"_s << 1 << u"kills"_s << u"Angriffspunkte pro Satz"_s
                                        << u"K pro Satz"_s << QStringList{u"1 Satz"_s, u"2 Sätze"_s, u"16 Sätze"_s, u"4,000 Sätze"_s};
        QTest::newRow("sets of another sport") << own + u"table_tennis.json"_s << u"en"_s << 1 << u"winners"_s << u"Winners per set"_s
                                               << u"W per set"_s << sets;
        QTest::newRow("five sets") << own + u"table_tennis.json"_s << u"de"_s << 5 << u"winners"_s << u"Gewinnschläge pro 5 Sätze"_s
                                   << u"W /5"_s << QStringList{u"1 Satz"_s, u"2 Sätze"_s, u"16 Sätze"_s, u"4,000 Sätze"_s};
        QTest::newRow("innings") << own + u"baseball.json"_s << u"en"_s << 9 << u"earned_runs"_s << u"Earned runs per 9 innings"_s
                                 << u"ER /9"_s << QStringList{u"⅓ innings"_s, u"⅔ innings"_s, u"5⅓ innings"_s, u"1,333⅓ innings"_s};
        QTest::newRow("innings in German") << own + u"baseball.json"_s << u"de"_s << 9 << u"earned_runs"_s
                                           << u"Verdiente Punkte pro 9 Innings"_s << u"ER /9"_s
                                           << QStringList{u"⅓ Innings"_s, u"⅔ Innings"_s, u"5⅓ Innings"_s, u"1,333⅓ Innings"_s};
        QTest::newRow("one inning") << own + u"baseball.json"_s << u"de"_s << 1 << u"earned_runs"_s << u"Verdiente Punkte pro Inning"_s
                                    << u"ER pro Inning"_s
                                    << QStringList{u"⅓ Innings"_s, u"⅔ Innings"_s, u"5⅓ Innings"_s, u"1,333⅓ Innings"_s};
        QTest::newRow("minutes") << shipped + u"football.json"_s << u"de"_s << 90 << u"goals"_s << u"Tore /90"_s << u"G /90"_s
                                 << QStringList{u"0 Min."_s, u"0 Min."_s, u"0 Min."_s, u"67 Min."_s};
    }
    void timeInTheUnitOfTheSport()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(int, per);
        QFETCH(QString, metric);
        QFETCH(QString, rate);
        QFETCH(QString, column);
        QFETCH(QStringList, times);
        WrittenTranslation german;
        if (language == "de"_L1)
            QCoreApplication::installTranslator(&german);
        const MetricCatalog catalog(std::make_shared<const SportPack>(packIn(file)), language);
        QCOMPARE(catalog.rateName(metric, per), rate);
        QCOMPARE(catalog.shortRateName(metric, per), column);
        QStringList shown;
        for (const qint64 time : {1, 2, 16, 4000})
            shown.append(catalog.timeText(time));
        QCOMPARE(shown, times);
    }
    void unitsThatNobodyKnows()
    {
        QByteArray json = bytesOf(QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/sports/table_tennis.json"));
        json.replace(R"("unit": "set")", R"("unit": "frame")");
        const auto pack = SportPack::fromJson(json);
        QVERIFY(pack);
        const MetricCatalog catalog(std::make_shared<const SportPack>(*pack), u"en"_s);
        QCOMPARE(catalog.perText(1), u"per frame"_s);
        QCOMPARE(catalog.perText(3), u"per 3 frames"_s);
        QCOMPARE(catalog.timeColumn(), u"Frames"_s);
        // What the pack says goes before what the desktop knows.
        json.replace(R"("scale": 1)", R"("scale": 1, "name": {"en": "rack", "de": "Spiel"}, "plural": {"en": "racks", "de": "Spiele"})");
        const auto named = SportPack::fromJson(json);
        QVERIFY(named);
        QCOMPARE(MetricCatalog(std::make_shared<const SportPack>(*named), u"en"_s).perText(1), u"per rack"_s);
        QCOMPARE(MetricCatalog(std::make_shared<const SportPack>(*named), u"de"_s).timeColumn(), u"Spiele"_s);
    }
    void inningsSortByTheirOuts()
    {
        const MetricCatalog catalog(
            std::make_shared<const SportPack>(packIn(QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/sports/baseball.json"))), u"en"_s);
        QVERIFY(catalog.timeValue(15) < catalog.timeValue(16)); // 5 and 5⅓
        QCOMPARE(catalog.timeValue(27), 9.0); // a filter compares with what is shown
        QCOMPARE(catalog.timeColumn(), u"Innings"_s);
        QCOMPARE(m_catalog.timeValue(2553 * 60 + 29), 2553.0);
    }
    void germanGroupsKeepTheirCapital()
    {
        const MetricCatalog german(std::make_shared<const SportPack>(m_catalog.pack()), u"de"_s);
        QCOMPARE(german.groupInText(u"forwards"_s), german.group(u"forwards"_s));
        QCOMPARE(m_catalog.groupInText(u"forwards"_s), u"forwards"_s);
    }

private:
    MetricCatalog m_catalog;
};

QTEST_GUILESS_MAIN(PlayerTextsTest)
#include "tst_playertexts.moc"
