// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpack.h"
#include "core/sport/sportpacks.h"
#include "tests/core/sport/packtext.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

template<typename T> QByteArray reason(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

} // namespace

class TestSportPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPack();
    void refusesSyntax_data();
    void refusesSyntax();
    void refuses_data();
    void refuses();
    void reportsAllFindings();
    void readsConstantsAndPriors();
    void readsQualifiers();
    void refusesTooLargeAFile();
    void refusesDepth();
    void shippedPacksLoad();
    void shippedPacksAreComplete_data();
    void shippedPacksAreComplete();
    void footballKnowsFplColumns();
    void basketballFormulas();
    void formulaInputs();
    void nameFallsBackToEnglish();
    void folderAddsAndReplaces();
    void folderNamesTheBrokenFile();
    void folderRefusesTwoOfOneId();
};

void TestSportPack::readsAPack()
{
    const auto pack = SportPack::fromJson(minimalPack, u"chess.json"_s);
    QVERIFY2(pack, reason(pack).constData());
    QCOMPARE(pack->id(), u"chess"_s);
    QCOMPARE(SportPack::nameIn(pack->names(), u"de"_s), u"Schach"_s);
    QCOMPARE(pack->metrics().size(), 2);
    QCOMPARE(pack->metricIndex(u"captures"_s), 1);
    QCOMPARE(pack->metricIndex(u"check"_s), std::nullopt);
    QCOMPARE(pack->metric(u"moves"_s)->max, 500);
    const DerivedMetric *share = pack->derivedMetric(u"capture_share"_s);
    QVERIFY(share && share->isRatio() && share->percent);
    QCOMPARE(share->minimum.value(u"moves"_s), 20);
    QCOMPARE(pack->rules().size(), 1);
    QCOMPARE(pack->rules()[0].metrics, (QStringList{u"captures"_s, u"moves"_s}));
    QCOMPARE(pack->rules()[0].check.evaluate(std::vector{3.0, 2.0}), 0.0);
    QCOMPARE(pack->charts().radar.value(u"players"_s).size(), 2);
    QCOMPARE(pack->time().max, 60);
    QCOMPARE(pack->time().maxTime(), 3600);
    QCOMPARE(pack->position(u"P"_s)->groupNames.value(QString()), u"Players"_s);
}

void TestSportPack::refusesSyntax_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("missing comma") << "{\n  \"id\": \"x\"\n  \"version\": 1\n}"_ba << 3 << u"3"_s;
    QTest::newRow("behind wide letters") << "{\"näme\": ,}"_ba << 1 << u"10"_s;
    QTest::newRow("cut off") << "{\"id\": "_ba << 1 << u"8"_s;
    QTest::newRow("trailing comma") << "{\"id\": 1,\n}"_ba << 1 << u"9"_s;
    QTest::newRow("comment") << "{ // no\n}"_ba << 1 << u"3"_s;
    QTest::newRow("two documents") << "{}\n{}"_ba << 2 << u"1"_s;
    QTest::newRow("wrong encoding") << "{\"id\": \"\xE4\"}"_ba << 1 << u"9"_s;
    QTest::newRow("duplicate key") << "{\"id\": \"a\", \"id\": \"b\"}"_ba << 0 << u"/id"_s;
    QTest::newRow("line end in an id") << changed(u"metrics/0/id"_s, u"moves\n"_s) << 0 << u"/metrics/0/id"_s;
    QTest::newRow("empty") << " \n"_ba << 0 << QString();
    QTest::newRow("binary") << "\x00\x01\x02"_ba << 1 << u"1"_s;
    QTest::newRow("an array") << "[]"_ba << 0 << QString();
}

void TestSportPack::refusesSyntax()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, column);
    const auto pack = SportPack::fromJson(json, u"broken.json"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Malformed);
    QCOMPARE(pack.error().issues[0].file, u"broken.json"_s);
    QCOMPARE(pack.error().issues[0].line, line);
    QCOMPARE(pack.error().issues[0].column, column);
    QVERIFY(pack.error().detail.startsWith(u"The sport pack broken.json is refused"_s));
}

void TestSportPack::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("unknown key") << changed(u"colour"_s, u"red"_s) << u"/colour"_s << u"schema"_s;
    QTest::newRow("unknown key in a metric") << changed(u"metrics/1/colour"_s, u"red"_s) << u"/metrics/1/colour"_s << u"schema"_s;
    QTest::newRow("no metrics") << changed(u"metrics"_s, gone) << QString() << u"schema"_s;
    QTest::newRow("no name") << changed(u"metrics/0/name"_s, gone) << u"/metrics/0"_s << u"schema"_s;
    QTest::newRow("name without English") << changed(u"metrics/0/name"_s, QJsonObject{{u"de"_s, u"Züge"_s}}) << u"/metrics/0/name"_s
                                          << u"schema"_s;
    QTest::newRow("text for a number") << changed(u"metrics/0/max"_s, u"500"_s) << u"/metrics/0/max"_s << u"schema"_s;
    QTest::newRow("fraction for a whole number") << changed(u"time/per"_s, 1.5) << u"/time/per"_s << u"schema"_s;
    QTest::newRow("unknown distribution") << changed(u"metrics/0/distribution"_s, u"normal"_s) << u"/metrics/0/distribution"_s
                                          << u"schema"_s;
    QTest::newRow("unknown time base") << changed(u"time/base"_s, u"fortnight"_s) << u"/time/base"_s << u"schema"_s;
    QTest::newRow("scale 0") << changed(u"time/display/scale"_s, 0) << u"/time/display/scale"_s << u"schema"_s;
    QTest::newRow("id with capitals") << changed(u"metrics/0/id"_s, u"Moves"_s) << u"/metrics/0/id"_s << u"schema"_s;
    QTest::newRow("id with quotes") << changed(u"metrics/0/id"_s, u"a\" INTEGER); DROP TABLE player; --"_s) << u"/metrics/0/id"_s
                                    << u"schema"_s;
    QTest::newRow("id of 42 letters") << changed(u"metrics/0/id"_s, u"m"_s.repeated(42)) << u"/metrics/0/id"_s << u"schema"_s;
    const auto prior = [](double low, double high, double usual) {
        return QJsonObject{{u"rates"_s, QJsonObject{{u"range"_s, QJsonArray{low, high}}, {u"default"_s, usual}}}};
    };
    QTest::newRow("prior upside down") << changed(u"prior"_s, prior(9, 1, 4)) << u"/prior/rates/range"_s << u"out_of_range"_s;
    QTest::newRow("prior of no weight") << changed(u"prior"_s, prior(0, 1, 1)) << u"/prior/rates/range"_s << u"out_of_range"_s;
    QTest::newRow("default outside") << changed(u"prior"_s, prior(1, 9, 10)) << u"/prior/rates/default"_s << u"out_of_range"_s;
    const auto constant = [](const QString &name) { return QJsonObject{{name, QJsonObject{{u"value"_s, 1}}}}; };
    QTest::newRow("constant named as a metric")
        << changed(u"constants"_s, constant(u"moves"_s)) << u"/constants/moves"_s << u"duplicate_id"_s;
    QTest::newRow("constant named as a function")
        << changed(u"constants"_s, constant(u"min"_s)) << u"/constants/min"_s << u"duplicate_id"_s;
    QTest::newRow("constant named as a derived metric")
        << changed(u"constants"_s, constant(u"capture_share"_s)) << u"/derived/0/id"_s << u"duplicate_id"_s;
    QTest::newRow("constant without a value") << changed(u"constants"_s, QJsonObject{{u"k"_s, QJsonObject()}}) << u"/constants/k"_s
                                              << u"schema"_s;
    const auto qualifiers = [](const QString &metric, const QJsonObject &rule) {
        return QJsonObject{{u"metrics"_s, QJsonObject{{metric, rule}}}};
    };
    const auto perMatch = [](const QString &metric, double amount) {
        return QJsonObject{{u"per_match"_s, QJsonObject{{metric, amount}}}, {u"source"_s, u"a book"_s}};
    };
    QTest::newRow("qualifier of an unknown metric")
        << changed(u"qualifiers"_s, qualifiers(u"move"_s, perMatch(u"moves"_s, 1))) << u"/qualifiers/metrics/move"_s << u"unknown_name"_s;
    QTest::newRow("qualifier in an unknown metric") << changed(u"qualifiers"_s, qualifiers(u"moves"_s, perMatch(u"capture_share"_s, 1)))
                                                    << u"/qualifiers/metrics/moves/per_match/capture_share"_s << u"unknown_name"_s;
    QTest::newRow("qualifier of nothing") << changed(u"qualifiers"_s, qualifiers(u"moves"_s, perMatch(u"moves"_s, 0)))
                                          << u"/qualifiers/metrics/moves/per_match/moves"_s << u"schema"_s;
    QTest::newRow("qualifier without a source")
        << changed(u"qualifiers"_s, qualifiers(u"moves"_s, {{u"share_of_time"_s, 0.4}, {u"per_match"_s, QJsonObject{{u"moves"_s, 1}}}}))
        << u"/qualifiers/metrics/moves"_s << u"schema"_s;
    QTest::newRow("more than all the time") << changed(u"qualifiers"_s, QJsonObject{{u"share_of_time"_s, 1.1}})
                                            << u"/qualifiers/share_of_time"_s << u"schema"_s;
    QTest::newRow("201 metrics") << changed(u"metrics"_s, repeatedMetrics(201)) << u"/metrics"_s << u"schema"_s;
    QTest::newRow("six insights") << changed(u"insights"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}) << u"/insights"_s
                                  << u"schema"_s;
    QTest::newRow("numerator and formula") << changed(u"derived/0/formula"_s, u"moves"_s) << u"/derived/0"_s << u"schema"_s;
    QTest::newRow("numerator alone") << changed(u"derived/0/denominator"_s, gone) << u"/derived/0"_s << u"schema"_s;

    QTest::newRow("word of SQL") << changed(u"metrics/0/id"_s, u"select"_s) << u"/metrics/0/id"_s << u"reserved_word"_s;
    QTest::newRow("sport named after a word of SQL") << changed(u"id"_s, u"table"_s) << u"/id"_s << u"reserved_word"_s;
    QTest::newRow("structural column") << changed(u"metrics/0/id"_s, u"player"_s) << u"/metrics/0/id"_s << u"structural_column"_s;
    QTest::newRow("function as id") << changed(u"metrics/0/id"_s, u"sqrt"_s) << u"/metrics/0/id"_s << u"reserved_word"_s;
    QTest::newRow("prefix of teams") << changed(u"metrics/0/id"_s, u"team_moves"_s) << u"/metrics/0/id"_s << u"reserved_prefix"_s;
    QTest::newRow("metric twice") << changed(u"metrics/1/id"_s, u"moves"_s) << u"/metrics/1/id"_s << u"duplicate_id"_s;
    QTest::newRow("derived named as a metric") << changed(u"derived/0/id"_s, u"moves"_s) << u"/derived/0/id"_s << u"duplicate_id"_s;
    QTest::newRow("position twice") << changed(u"positions/1"_s,
                                               QJsonObject{{u"id"_s, u"P"_s}, {u"name"_s, u"P"_s}, {u"group"_s, u"players"_s}})
                                    << u"/positions/1/id"_s << u"duplicate_id"_s;
    QTest::newRow("rule twice") << changed(
        u"rules/1"_s,
        QJsonObject{{u"id"_s, u"captures_within"_s}, {u"check"_s, u"moves >= 0"_s}, {u"severity"_s, u"info"_s}, {u"message"_s, u"m"_s}})
                                << u"/rules/1/id"_s << u"duplicate_id"_s;
    QTest::newRow("unknown group") << changed(u"positions/0/group"_s, u"player"_s) << u"/positions/0/group"_s << u"unknown_name"_s;
    QTest::newRow("thirteen digits") << changed(u"metrics/0"_s,
                                                QJsonObject{{u"id"_s, u"moves"_s},
                                                            {u"name"_s, u"Moves"_s},
                                                            {u"short"_s, u"M"_s},
                                                            {u"distribution"_s, u"measure"_s},
                                                            {u"decimals"_s, 4},
                                                            {u"min"_s, 0},
                                                            {u"max"_s, 1'000'000'000}})
                                     << u"/metrics/0/max"_s << u"out_of_range"_s;
    QTest::newRow("max below min") << changed(u"metrics/0/max"_s, -1) << u"/metrics/0/max"_s << u"out_of_range"_s;
    QTest::newRow("reference turned round") << changed(u"metrics/0/reference"_s, QJsonArray{2, 1}) << u"/metrics/0/reference"_s
                                            << u"out_of_range"_s;
    QTest::newRow("count with decimals") << changed(u"metrics/0/decimals"_s, 2) << u"/metrics/0/decimals"_s << u"out_of_range"_s;
    QTest::newRow("flag up to 500") << changed(u"metrics/0/distribution"_s, u"flag"_s) << u"/metrics/0/max"_s << u"out_of_range"_s;
    QTest::newRow("time shorter than a match") << changed(u"time/max"_s, 30) << u"/time/max"_s << u"out_of_range"_s;
    QTest::newRow("unknown name in a ratio") << changed(u"derived/0/numerator"_s, u"capture"_s) << u"/derived/0/numerator"_s
                                             << u"unknown_name"_s;
    QTest::newRow("assignment in a ratio") << changed(u"derived/0/numerator"_s, u"moves=1"_s) << u"/derived/0/numerator"_s
                                           << u"formula_assignment"_s;
    QTest::newRow("time in a rule") << changed(u"rules/0/check"_s, u"time > 0"_s) << u"/rules/0/check"_s << u"unknown_name"_s;
    QTest::newRow("team sums in a rule") << changed(u"rules/0/check"_s, u"moves <= team_moves"_s) << u"/rules/0/check"_s
                                         << u"unknown_name"_s;
    QTest::newRow("minimum of nothing") << changed(u"derived/0/minimum"_s, QJsonObject{{u"move"_s, 1}}) << u"/derived/0/minimum/move"_s
                                        << u"unknown_name"_s;
    QTest::newRow("unknown tile") << changed(u"charts/kpis/0"_s, u"move"_s) << u"/charts/kpis/0"_s << u"unknown_name"_s;
    QTest::newRow("tile twice") << changed(u"charts/kpis/1"_s, u"moves"_s) << u"/charts/kpis/1"_s << u"duplicate_id"_s;
    QTest::newRow("radar of an unknown group") << changed(u"charts/radar/kings"_s, QJsonArray{u"moves"_s}) << u"/charts/radar/kings"_s
                                               << u"unknown_name"_s;
    QTest::newRow("tiles of an unknown group") << changed(u"charts/kpis_by_group"_s, QJsonObject{{u"kings"_s, QJsonArray{u"moves"_s}}})
                                               << u"/charts/kpis_by_group/kings"_s << u"unknown_name"_s;
    QTest::newRow("unknown tile of a group") << changed(u"charts/kpis_by_group"_s, QJsonObject{{u"players"_s, QJsonArray{u"move"_s}}})
                                             << u"/charts/kpis_by_group/players/0"_s << u"unknown_name"_s;
    QTest::newRow("unknown trend") << changed(u"charts/trend"_s, u"move"_s) << u"/charts/trend"_s << u"unknown_name"_s;
    QTest::newRow("derived metric as insight") << changed(u"insights/0"_s, u"capture_share"_s) << u"/insights/0"_s << u"unknown_name"_s;
}

void TestSportPack::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    const auto pack = SportPack::fromJson(json, u"broken.json"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Invalid);
    QVERIFY2(pack.error().detail.startsWith(u"The sport pack broken.json is refused"_s), reason(pack).constData());
    QStringList found;
    for (const Issue &issue : pack.error().issues) {
        QCOMPARE(issue.file, u"broken.json"_s);
        QVERIFY(!issue.detail.isEmpty());
        found.append(issue.column + u' ' + issue.code);
    }
    QVERIFY2(found.contains(pointer + u' ' + code), qPrintable(found.join(u"; "_s)));
}

void TestSportPack::readsConstantsAndPriors()
{
    QJsonValue root = QJsonDocument::fromJson(minimalPack).object();
    put(root, {u"constants"_s}, QJsonObject{{u"weight"_s, QJsonObject{{u"value"_s, 0.44}, {u"source"_s, u"a book"_s}}}});
    put(root, {u"derived"_s, u"0"_s, u"numerator"_s}, u"weight * captures"_s);
    put(root, {u"derived"_s, u"0"_s, u"distribution"_s}, u"ratio"_s);
    put(root, {u"rules"_s, u"0"_s, u"check"_s}, u"captures * weight <= moves"_s);
    put(root, {u"prior"_s}, QJsonObject{{u"rates"_s, QJsonObject{{u"range"_s, QJsonArray{1, 9}}, {u"default"_s, 4}}}});
    put(root, {u"metrics"_s, u"0"_s, u"prior"_s}, QJsonObject{{u"range"_s, QJsonArray{2, 3}}, {u"default"_s, 2.5}});
    const auto pack = SportPack::fromJson(QJsonDocument(root.toObject()).toJson());
    QVERIFY2(pack, reason(pack).constData());
    const Formula &numerator = pack->derived()[0].numerator;
    QCOMPARE(numerator.text(), u"weight * captures"_s);
    QCOMPARE(numerator.inputs(), QStringList{u"captures"_s});
    QCOMPARE(numerator.evaluate(std::vector{10.0}), 4.4);
    QCOMPARE(pack->constants()[u"weight"_s].source, u"a book"_s);
    QCOMPARE(pack->rules()[0].metrics, (QStringList{u"captures"_s, u"moves"_s}));
    QCOMPARE(pack->ratePrior(), (PriorRule{.low = 1, .high = 9, .usual = 4}));
    QCOMPARE(pack->proportionPrior(), (PriorRule{.low = 1, .high = 1000, .usual = {}}));
    QCOMPARE(pack->metrics()[0].prior, (PriorRule{.low = 2, .high = 3, .usual = 2.5}));
    QVERIFY(!pack->metrics()[1].prior);
}

void TestSportPack::readsQualifiers()
{
    QJsonValue root = QJsonDocument::fromJson(minimalPack).object();
    QCOMPARE(SportPack::fromJson(minimalPack)->usualQualifier().shareOfTime, 0.3);
    const QJsonObject rule{{u"per_match"_s, QJsonObject{{u"captures"_s, 3.6585}}}, {u"source"_s, u"a book"_s}};
    put(root, {u"qualifiers"_s}, QJsonObject{{u"share_of_time"_s, 0.4}, {u"metrics"_s, QJsonObject{{u"capture_share"_s, rule}}}});
    const auto pack = SportPack::fromJson(QJsonDocument(root.toObject()).toJson());
    QVERIFY2(pack, reason(pack).constData());
    QCOMPARE(pack->usualQualifier(), (Qualifier{.shareOfTime = 0.4, .perMatch = {}, .source = {}}));
    QVERIFY(!pack->qualifierOf(u"moves"_s));
    const Qualifier wanted{.shareOfTime = 0, .perMatch = {{u"captures"_s, 3.6585}}, .source = u"a book"_s};
    QCOMPARE(*pack->qualifierOf(u"capture_share"_s), wanted);
}

void TestSportPack::reportsAllFindings()
{
    QJsonValue root = QJsonDocument::fromJson(minimalPack).object();
    put(root, {u"charts"_s, u"trend"_s}, u"x"_s);
    put(root, {u"rules"_s, u"0"_s, u"check"_s}, u"moves >"_s);
    const auto pack = SportPack::fromJson(QJsonDocument(root.toObject()).toJson());
    QVERIFY(!pack);
    QCOMPARE(pack.error().issues.size(), 2);
}

void TestSportPack::refusesTooLargeAFile()
{
    const auto pack = SportPack::fromJson(minimalPack + QByteArray(SportPack::maxBytes, ' '));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::TooLarge);
}

void TestSportPack::refusesDepth()
{
    const auto pack = SportPack::fromJson("{\"id\": "_ba + QByteArray(60000, '[') + QByteArray(60000, ']') + "}"_ba);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Malformed);
    QCOMPARE(pack.error().issues[0].code, u"too_deep"_s);
}

void TestSportPack::shippedPacksLoad()
{
    const auto packs = SportPacks::shipped();
    QVERIFY2(packs, reason(packs).constData());
    QStringList ids;
    for (const SportPack &pack : packs->all())
        ids.append(pack.id());
    QCOMPARE(ids, (QStringList{u"basketball"_s, u"floorball"_s, u"football"_s, u"handball"_s, u"ice_hockey"_s, u"volleyball"_s}));
    QVERIFY(packs->find(u"football"_s));
    QVERIFY(!packs->find(u"schema"_s));
}

void TestSportPack::shippedPacksAreComplete_data()
{
    QTest::addColumn<QString>("sport");
    QTest::newRow("football") << u"football"_s;
    QTest::newRow("basketball") << u"basketball"_s;
    QTest::newRow("floorball") << u"floorball"_s;
    QTest::newRow("handball") << u"handball"_s;
    QTest::newRow("ice hockey") << u"ice_hockey"_s;
    QTest::newRow("volleyball") << u"volleyball"_s;
}

void TestSportPack::shippedPacksAreComplete()
{
    QFETCH(QString, sport);
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    const SportPack &pack = *packs->find(sport);
    QVERIFY(pack.metrics().size() >= 15 && pack.metrics().size() <= 40);
    QVERIFY(pack.names().contains(u"de"_s));
    QSet<QString> names;
    for (const Metric &metric : pack.metrics()) {
        QVERIFY2(metric.names.contains(u"de"_s) && !metric.source.isEmpty() && metric.reference, qPrintable(metric.id));
        QVERIFY2(!names.contains(metric.names.value(QString())), qPrintable(metric.id));
        names.insert(metric.names.value(QString()));
    }
    for (const DerivedMetric &metric : pack.derived())
        QVERIFY2(metric.names.contains(u"de"_s) && metric.reference, qPrintable(metric.id));
    for (const Rule &rule : pack.rules())
        QVERIFY2(rule.messages.contains(u"de"_s), qPrintable(rule.id));
    QSet<QString> groups;
    for (const Position &position : pack.positions()) {
        QVERIFY2(position.names.contains(u"de"_s) && position.groupNames.contains(u"de"_s), qPrintable(position.id));
        groups.insert(position.group);
    }
    for (const QString &group : std::as_const(groups))
        QVERIFY2(pack.charts().radar.value(group).size() >= 7 && pack.charts().kpisOf(group).size() >= 5, qPrintable(group));
    QCOMPARE(pack.charts().kpis.size(), 5);
    QVERIFY(!pack.insights().isEmpty());
}

void TestSportPack::footballKnowsFplColumns()
{
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    const SportPack &football = *packs->find(u"football"_s);
    const QStringList wanted =
        u"goals assists clean_sheets goals_conceded own_goals penalties_saved penalties_missed yellow_cards red_cards saves bonus bps "
        "influence creativity threat expected_goals expected_assists expected_goals_conceded total_points"_s.split(u' ');
    for (const QString &id : wanted)
        QVERIFY2(football.metric(id), qPrintable(id));
    QCOMPARE(football.metric(u"influence"_s)->decimals, 1);
    QCOMPARE(football.metric(u"expected_goals"_s)->decimals, 2);
    QCOMPARE(football.time().maxTime(), 7200);
}

void TestSportPack::basketballFormulas()
{
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    const SportPack &basketball = *packs->find(u"basketball"_s);
    const QHash<QString, double> line{{u"points"_s, 20},
                                      {u"rebounds"_s, 11},
                                      {u"assists"_s, 10},
                                      {u"steals"_s, 1},
                                      {u"blocks"_s, 0},
                                      {u"fgm"_s, 7},
                                      {u"fg3m"_s, 2},
                                      {u"fga"_s, 15},
                                      {u"ftm"_s, 4},
                                      {u"fta"_s, 5},
                                      {u"turnovers"_s, 3},
                                      {u"time"_s, 1800},
                                      {u"team_time"_s, 12000},
                                      {u"team_fga"_s, 80},
                                      {u"team_fta"_s, 20},
                                      {u"team_turnovers"_s, 12},
                                      {u"players_on_pitch"_s, 5}};
    const auto value = [&](const Formula &formula) {
        std::vector<double> inputs;
        for (const QString &name : formula.inputs())
            inputs.push_back(line.value(name, std::nan("")));
        return formula.evaluate(inputs);
    };
    const auto ratio = [&](const QString &id) {
        const DerivedMetric *metric = basketball.derivedMetric(id);
        return value(metric->numerator) / value(metric->denominator);
    };
    QCOMPARE(ratio(u"efg_percentage"_s), 8.0 / 15);
    QCOMPARE(ratio(u"true_shooting"_s), 20 / (2 * (15 + 0.44 * 5)));
    QCOMPARE(ratio(u"usage"_s), (15 + 0.44 * 5 + 3) * 12000 / 5 / (1800 * (80 + 0.44 * 20 + 12)));
    QCOMPARE(value(basketball.derivedMetric(u"double_doubles"_s)->formula), 1.0);
    QCOMPARE(value(basketball.derivedMetric(u"triple_doubles"_s)->formula), 1.0);
    QCOMPARE(value(basketball.derivedMetric(u"efficiency"_s)->formula), 20.0 + 11 + 10 + 1 + 0 - 8 - 1 - 3);
    const auto rule = std::ranges::find(basketball.rules(), u"points_add_up"_s, &Rule::id);
    QVERIFY(rule != basketball.rules().end());
    QCOMPARE(value(rule->check), 1.0);
}

void TestSportPack::formulaInputs()
{
    const auto pack = SportPack::fromJson(minimalPack);
    QVERIFY(pack);
    using Side = FormulaInput::Side;
    QCOMPARE(pack->formulaInput(u"captures"_s), (FormulaInput{Side::Player, 1}));
    QCOMPARE(pack->formulaInput(u"team_moves"_s), (FormulaInput{Side::Team, 0}));
    QCOMPARE(pack->formulaInput(u"opponent_time"_s), (FormulaInput{Side::Opponent, -1}));
    QCOMPARE(pack->formulaInput(u"time"_s), (FormulaInput{Side::Player, -1}));
    QCOMPARE(pack->formulaInput(u"team_checks"_s), std::nullopt);
}

void TestSportPack::nameFallsBackToEnglish()
{
    const Names names{{QString(), u"Goals"_s}, {u"de"_s, u"Tore"_s}};
    QCOMPARE(SportPack::nameIn(names, u"de"_s), u"Tore"_s);
    QCOMPARE(SportPack::nameIn(names, u"de_AT"_s), u"Tore"_s);
    QCOMPARE(SportPack::nameIn(names, u"fr"_s), u"Goals"_s);
    QCOMPARE(SportPack::nameIn(names, {}), u"Goals"_s);
}

void TestSportPack::folderAddsAndReplaces()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"chess.json"_s, minimalPack));
    QVERIFY(write(u"own-football.json"_s, changed(u"id"_s, u"football"_s)));
    QVERIFY(write(u"notes.txt"_s, "not a pack"_ba));
    const auto packs = SportPacks::load(folder.path());
    QVERIFY2(packs, reason(packs).constData());
    QCOMPARE(packs->all().size(), SportPacks::shipped()->all().size() + 1);
    QCOMPARE(packs->find(u"football"_s)->metrics().size(), 2);
    QVERIFY(SportPacks::load(folder.filePath(u"absent"_s)));
}

void TestSportPack::folderNamesTheBrokenFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"darts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n,}");
    file.close();
    const auto packs = SportPacks::load(folder.path());
    QVERIFY(!packs);
    QCOMPARE(packs.error().issues[0].file, u"darts.json"_s);
    QCOMPARE(packs.error().issues[0].line, 2);
}

void TestSportPack::folderRefusesTwoOfOneId()
{
    QTemporaryDir folder;
    for (const QString &name : {u"a.json"_s, u"b.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(minimalPack);
    }
    const auto packs = SportPacks::load(folder.path());
    QVERIFY(!packs);
    QCOMPARE(packs.error().code, ErrorCode::Conflict);
}

QTEST_APPLESS_MAIN(TestSportPack)
#include "tst_sportpack.moc"
