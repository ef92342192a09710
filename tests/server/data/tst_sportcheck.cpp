// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sport/packtext.h"
#include "tests/server/support/programrun.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QJsonValue gone(QJsonValue::Undefined);
constexpr int capOfFiles = 256 * 1024;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray volleyball()
{
    return bytesOf(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/volleyball.json"));
}

QJsonObject derived(const QString &id, const QString &formula)
{
    return {{u"id"_s, id},           {u"name"_s, id},        {u"short"_s, id.left(12)},
            {u"formula"_s, formula}, {u"over"_s, u"sums"_s}, {u"distribution"_s, u"ratio"_s}};
}

QJsonArray tower(int floors, const QString &ground, const QString &floor)
{
    QJsonArray list{derived(u"t0"_s, ground)};
    for (int i = 1; i <= floors; ++i)
        list.append(derived(u"t%1"_s.arg(i), QString(floor).replace(u'#', u"t%1"_s.arg(i - 1))));
    return list;
}

QString repeated(const QString &text, int times)
{
    QStringList list;
    for (int i = 0; i < times; ++i)
        list.append(text);
    return list.join(u'+');
}

} // namespace

/** `touchlined sport check`: the real executable on sound and broken packs. */
class TestSportCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPacksAreTidy_data();
    void shippedPacksAreTidy();
    void explainsToPeople();
    void explainsAsData();
    void refuses_data();
    void refuses();
    void namesEverythingAtOnce();
    void acceptsWhatIsJustAllowed_data();
    void acceptsWhatIsJustAllowed();
    void noSuchFile();
    void advises_data();
    void advises();

private:
    ProgramRun check(const QByteArray &pack, bool json = true) const
    {
        QFile file(m_folder.filePath(u"chess.json"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(pack) != pack.size())
            qFatal("the pack cannot be written");
        file.close();
        return runProgram(QStringList{u"sport"_s, u"check"_s, file.fileName()} + (json ? QStringList{u"--json"_s} : QStringList()));
    }
    static QJsonObject issue(const ProgramRun &run, const QString &code, const QString &pointer)
    {
        for (const QJsonValue &issue : run.json()["issues"_L1].toArray()) {
            if (issue["code"_L1].toString() == code && issue["pointer"_L1].toString() == pointer)
                return issue.toObject();
        }
        return {};
    }
    static QJsonObject named(const QJsonValue &list, const QString &id)
    {
        for (const QJsonValue &one : list.toArray()) {
            if (one["id"_L1].toString() == id)
                return one.toObject();
        }
        return {};
    }
    QTemporaryDir m_folder;
};

void TestSportCheck::shippedPacksAreTidy_data()
{
    QTest::addColumn<QString>("file");
    QStringList files = QDir(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports")).entryList({u"*.json"_s}, QDir::Files);
    files.removeAll(u"schema.json"_s);
    QCOMPARE(files.size(), 6);
    for (const QString &file : std::as_const(files))
        QTest::newRow(qPrintable(file)) << QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/") + file;
}

void TestSportCheck::shippedPacksAreTidy()
{
    QFETCH(QString, file);
    const auto run = runProgram({u"sport"_s, u"check"_s, file, u"--json"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.json()["ok"_L1].toBool());
    QVERIFY2(run.json()["warnings"_L1] == 0, run.out.constData());
    QVERIFY(run.json()["metrics"_L1].toArray().size() >= 15);
}

void TestSportCheck::explainsToPeople()
{
    const auto run = check(volleyball(), false);
    QCOMPARE(run.code, 0);
    for (const char *line :
         {"Volleyball (volleyball), version 1: the pack can be used.",
          "Time: counted in sets; a match has 3, an overtime 2, nobody plays longer than 5; 6 players a side; rates are per set",
          "  kills  Kills (K): count, 0 to 60 a match, higher is better",
          "      = (kills - attack_errors - attacks_blocked) / attack_attempts",
          "      reads kills, attack_errors, attacks_blocked, attack_attempts", "      qualifies with 50 attack_attempts",
          "  kill_percentage  Kill percentage (K%): proportion, in percent, not per time, higher is better", "Warnings (0)",
          "  /metrics/20: \"ball_handling_errors\" is recorded and stands in no formula, rule, chart or insight"})
        QVERIFY2(run.out.contains(line), line);
    QVERIFY(run.err.isEmpty());
    // What is wrong is told as plainly: where, what, and what may have been meant.
    const auto broken = check(changed(u"derived/0/numerator"_s, u"captures + capturs"_s), false);
    QCOMPARE(broken.code, 3);
    QVERIFY(broken.out.isEmpty());
    QVERIFY2(broken.err.contains("chess.json is refused at /derived/0/numerator: Position 12: Nothing here is called \"capturs\". Did you "
                                 "mean \"captures\"?"),
             broken.err.constData());
}

void TestSportCheck::explainsAsData()
{
    QJsonValue root = QJsonDocument::fromJson(minimalPack).object();
    put(root, {u"constants"_s}, QJsonObject{{u"k"_s, QJsonObject{{u"value"_s, 0.5}}}});
    put(root, {u"derived"_s, u"1"_s}, derived(u"weighed"_s, u"k * capture_share"_s));
    put(root, {u"derived"_s, u"2"_s}, derived(u"against"_s, u"weighed / opponent_moves"_s));
    put(root, {u"qualifiers"_s},
        QJsonObject{
            {u"share_of_time"_s, 0.25},
            {u"metrics"_s,
             QJsonObject{{u"capture_share"_s, QJsonObject{{u"per_match"_s, QJsonObject{{u"moves"_s, 3}}}, {u"source"_s, u"a book"_s}}}}}});
    const auto run = check(QJsonDocument(root.toObject()).toJson());
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject pack = run.json();
    QCOMPARE(pack["time"_L1].toObject(),
             (QJsonObject{{u"base"_s, u"second"_s},
                          {u"unit"_s, u"minute"_s},
                          {u"scale"_s, 60},
                          {u"per"_s, 60},
                          {u"match"_s, 60},
                          {u"overtime"_s, 0},
                          {u"max"_s, 60},
                          {u"players_per_side"_s, 1}}));

    const QJsonObject moves = named(pack["metrics"_L1], u"moves"_s);
    QCOMPARE(moves["pointer"_L1], u"/metrics/0"_s);
    QCOMPARE(moves["distribution"_L1], u"poisson"_s);
    QCOMPARE(moves["max"_L1], 500);
    QCOMPARE(moves["per"_L1], 60);
    QStringList places;
    for (const QJsonValue &use : moves["used_in"_L1].toArray())
        places.append(use["place"_L1].toString() + u'/' + use["of"_L1].toString());
    QCOMPARE(places,
             (QStringList{u"kpis/"_s, u"radar/players"_s, u"log/"_s, u"insights/"_s, u"rule/captures_within"_s, u"derived/capture_share"_s,
                          u"derived/against"_s, u"minimum/capture_share"_s, u"qualifier/capture_share"_s}));

    const QJsonObject against = named(pack["derived"_L1], u"against"_s);
    QCOMPARE(against["names_used"_L1].toArray(), (QJsonArray{u"weighed"_s, u"opponent_moves"_s}));
    QCOMPARE(against["reads"_L1].toArray(), (QJsonArray{u"captures"_s, u"moves"_s, u"opponent_moves"_s}));
    QCOMPARE(against["levels"_L1], 2); // weighed, and through it capture_share
    QCOMPARE(against["operations"_L1], 3); // captures / moves, k * that, and its division
    QCOMPARE(against["expanded"_L1], u"((0.5) * ((captures) / (moves))) / opponent_moves"_s);
    QCOMPARE(against["ratio"_L1], true);

    const QJsonObject rule = named(pack["rules"_L1], u"captures_within"_s);
    QCOMPARE(rule["reads"_L1].toArray(), (QJsonArray{u"captures"_s, u"moves"_s}));
    QCOMPARE(rule["severity"_L1], u"error"_s);
    QCOMPARE(pack["usual_qualifier"_L1]["share_of_time"_L1], 0.25);
    QCOMPARE(pack["qualifiers"_L1]["capture_share"_L1]["per_match"_L1]["moves"_L1], 3);
    QCOMPARE(named(pack["groups"_L1], u"players"_s)["radar"_L1].toArray(), (QJsonArray{u"moves"_s, u"capture_share"_s}));
}

void TestSportCheck::refuses_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<QString>("words"); // of the detail
    const auto formula = [](const QString &text) { return changed(u"derived/0/numerator"_s, text); };
    const QString none;
    const QString numerator = u"/derived/0/numerator"_s;

    QTest::newRow("misspelt name") << formula(u"captures + capturs"_s) << u"unknown_name"_s << numerator << 12 << u"captures"_s
                                   << u"capturs"_s;
    QTest::newRow("assignment") << formula(u"moves=99"_s) << u"formula_assignment"_s << numerator << 6 << none << u"=="_s;
    QTest::newRow("decimal comma") << formula(u"captures * 1,5"_s) << u"formula_comma"_s << numerator << 13 << none << u"(1.5)"_s;
    QTest::newRow("two results") << formula(u"captures,moves"_s) << u"formula_comma"_s << numerator << 9 << none << u"one result"_s;
    QTest::newRow("33 brackets") << formula(u"("_s.repeated(33) + u"moves"_s + u")"_s.repeated(33)) << u"formula_too_deep"_s << numerator
                                 << 33 << none << u"32 deep"_s;
    QTest::newRow("513 characters") << formula(u"moves"_s + u" "_s.repeated(508)) << u"schema"_s << numerator << 0 << none << u"512"_s;
    QTest::newRow("512 bytes in fewer characters")
        << formula(u"ä"_s.repeated(257)) << u"formula_too_long"_s << numerator << 513 << none << u"512 bytes"_s;
    // t0 has 20 operations and t1 20 * 20 + 19 = 419: two of them fit into the 1,000 of t2, the third does not.
    QTest::newRow("a tower of operations") << changed(u"derived"_s, tower(2, repeated(u"captures"_s, 21), repeated(u"#"_s, 20)))
                                           << u"formula_too_large"_s << u"/derived/2/formula"_s << 7 << none << u"1000 operations"_s;
    QTest::newRow("nine levels") << changed(u"derived"_s, tower(9, u"captures"_s, u"# + 1"_s)) << u"formula_too_nested"_s
                                 << u"/derived/9/formula"_s << 1 << none << u"8 levels"_s;
    QTest::newRow("cycle") << changed(u"derived"_s,
                                      QJsonArray{derived(u"a"_s, u"b + 1"_s), derived(u"b"_s, u"1 + c"_s), derived(u"c"_s, u"2 * a"_s)})
                           << u"formula_cycle"_s << u"/derived/2/formula"_s << 5 << none << u"a reads b reads c reads a"_s;
    QTest::newRow("time in a rule") << changed(u"rules/0/check"_s, u"captures <= time"_s) << u"unknown_name"_s << u"/rules/0/check"_s << 13
                                    << none << u"what one line records"_s;
    QTest::newRow("misspelt name in a rule") << changed(u"rules/0/check"_s, u"captures <= movs"_s) << u"unknown_name"_s
                                             << u"/rules/0/check"_s << 13 << u"moves"_s << u"movs"_s;

    QTest::newRow("201 metrics") << changed(u"metrics"_s, repeatedMetrics(201)) << u"schema"_s << u"/metrics"_s << 0 << none << u"200"_s;
    QTest::newRow("unknown member") << changed(u"metrics/1/colour"_s, u"red"_s) << u"schema"_s << u"/metrics/1/colour"_s << 0 << none
                                    << u"\"colour\""_s;
    QTest::newRow("misspelt member") << changed(u"metrics/1/refrence"_s, 1) << u"schema"_s << u"/metrics/1/refrence"_s << 0
                                     << u"reference"_s << u"\"refrence\""_s;
    QTest::newRow("missing member") << changed(u"charts"_s, gone) << u"schema"_s << none << 0 << none << u"\"charts\" is missing"_s;
    QTest::newRow("misspelt word") << changed(u"metrics/0/distribution"_s, u"poison"_s) << u"schema"_s << u"/metrics/0/distribution"_s << 0
                                   << u"poisson"_s << u"poisson, weighted, measure, flag"_s;
    QTest::newRow("wrong type") << changed(u"time/per"_s, u"60"_s) << u"schema"_s << u"/time/per"_s << 0 << none << u"a whole number"_s;
    QTest::newRow("parts of two forms") << changed(u"derived/0/formula"_s, u"moves"_s) << u"schema"_s << u"/derived/0"_s << 0 << none
                                        << u"or else a formula"_s;
    QTest::newRow("name without English") << changed(u"metrics/0/name"_s, QJsonObject{{u"de"_s, u"Züge"_s}}) << u"schema"_s
                                          << u"/metrics/0/name"_s << 0 << none << u"English among them"_s;
    QTest::newRow("empty name in a language") << changed(u"metrics/0/name"_s, QJsonObject{{u"en"_s, u"Moves"_s}, {u"de"_s, u""_s}})
                                              << u"schema"_s << u"/metrics/0/name/de"_s << 0 << none << u"less than 1 character"_s;
    QTest::newRow("number too large") << changed(u"metrics/0/max"_s, 2e9) << u"schema"_s << u"/metrics/0/max"_s << 0 << none
                                      << u"at most 1000000000."_s;
    QTest::newRow("id with capitals") << changed(u"id"_s, u"Chess"_s) << u"schema"_s << u"/id"_s << 0 << none << u"small letters"_s;

    QTest::newRow("word of SQL as id") << changed(u"metrics/0/id"_s, u"select"_s) << u"reserved_word"_s << u"/metrics/0/id"_s << 0 << none
                                       << u"word of SQL"_s;
    QTest::newRow("function as id") << changed(u"metrics/0/id"_s, u"sqrt"_s) << u"reserved_word"_s << u"/metrics/0/id"_s << 0 << none
                                    << u"function"_s;
    QTest::newRow("column of every line as id")
        << changed(u"metrics/0/id"_s, u"player"_s) << u"structural_column"_s << u"/metrics/0/id"_s << 0 << none << u"player"_s;
    QTest::newRow("metric twice") << changed(u"metrics/1/id"_s, u"moves"_s) << u"duplicate_id"_s << u"/metrics/1/id"_s << 0 << none
                                  << u"second time"_s;
    QTest::newRow("derived as a metric") << changed(u"derived/0/id"_s, u"moves"_s) << u"duplicate_id"_s << u"/derived/0/id"_s << 0 << none
                                         << u"second time"_s;
    QTest::newRow("min above max") << changed(u"metrics/0/min"_s, 501) << u"out_of_range"_s << u"/metrics/0/max"_s << 0 << none
                                   << u"above the smallest"_s;
    QTest::newRow("radar of an unknown group") << changed(u"charts/radar/playrs"_s, QJsonArray{u"moves"_s}) << u"unknown_name"_s
                                               << u"/charts/radar/playrs"_s << 0 << u"players"_s << u"playrs"_s;
    QTest::newRow("position of an unknown group") << changed(u"positions/0/group"_s, u"plaiers"_s) << u"unknown_name"_s
                                                  << u"/positions/0/group"_s << 0 << u"players"_s << u"plaiers"_s;
    for (const auto &[path, what] : {std::pair(u"charts/kpis/0"_s, "unknown tile"), std::pair(u"charts/radar/players/0"_s, "unknown axis"),
                                     std::pair(u"charts/log/0"_s, "unknown column"), std::pair(u"charts/trend"_s, "unknown trend"),
                                     std::pair(u"insights/0"_s, "unknown insight")})
        QTest::newRow(what) << changed(path, u"moevs"_s) << u"unknown_name"_s << u'/' + path << 0 << u"moves"_s << u"moevs"_s;
    QTest::newRow("derived metric as insight") << changed(u"insights/0"_s, u"capture_share"_s) << u"unknown_name"_s << u"/insights/0"_s << 0
                                               << none << u"only recorded ones"_s;
    const auto qualifier = [](const QString &metric, const QString &amount) {
        const QJsonObject rule{{u"per_match"_s, QJsonObject{{amount, 1}}}, {u"source"_s, u"a book"_s}};
        return changed(u"qualifiers"_s, QJsonObject{{u"metrics"_s, QJsonObject{{metric, rule}}}});
    };
    QTest::newRow("qualifier of an unknown metric")
        << qualifier(u"capture_shares"_s, u"moves"_s) << u"unknown_name"_s << u"/qualifiers/metrics/capture_shares"_s << 0
        << u"capture_share"_s << u"capture_shares"_s;
    QTest::newRow("qualifier in an unknown metric")
        << qualifier(u"capture_share"_s, u"move"_s) << u"unknown_name"_s << u"/qualifiers/metrics/capture_share/per_match/move"_s << 0
        << u"moves"_s << u"move"_s;
    QTest::newRow("minimum of an unknown metric") << changed(u"derived/0/minimum"_s, QJsonObject{{u"move"_s, 1}}) << u"unknown_name"_s
                                                  << u"/derived/0/minimum/move"_s << 0 << u"moves"_s << u"move"_s;

    QTest::newRow("more than the cap") << minimalPack + QByteArray(capOfFiles - minimalPack.size() + 1, ' ') << u"too_large"_s << none << 0
                                       << none << u"256 KiB"_s;
    QTest::newRow("many times the cap") << QByteArray(8 * 1024 * 1024, ' ') << u"too_large"_s << none << 0 << none << u"256 KiB"_s;
    QTest::newRow("100,000 levels") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << u"too_deep"_s << u"/0"_s.repeated(16) << 0
                                    << none << u"16 deep"_s;
    QTest::newRow("17 levels in a pack") << QByteArray(minimalPack)
                                                .replace("\"moves\", \"name\": \"Moves\"",
                                                         QByteArray("\"moves\", \"name\": " + QByteArray(14, '[') + QByteArray(14, ']')))
                                         << u"too_deep"_s << u"/metrics/0/name"_s + u"/0"_s.repeated(13) << 0 << none << u"16 deep"_s;
    QTest::newRow("escaped NUL") << QByteArray(minimalPack).replace("\"Moves\"", "\"Mo\\u0000ves\"") << u"null_character"_s
                                 << u"/metrics/0/name"_s << 0 << none << u"U+0000"_s;
    QTest::newRow("colours for a terminal") << QByteArray(minimalPack).replace("\"Moves\"", "\"\\u001b[31mMoves\"")
                                            << u"control_character"_s << u"/metrics/0/name"_s << 0 << none << u"control character"_s;
    QTest::newRow("key twice") << QByteArray(minimalPack).replace("\"version\": 1", "\"version\": 1, \"version\": 2") << u"duplicate_key"_s
                               << u"/version"_s << 0 << none << u"twice"_s;
    QTest::newRow("empty file") << QByteArray() << u"empty"_s << none << 0 << none << u"empty"_s;
    QTest::newRow("only blanks") << QByteArray(" \n\n") << u"empty"_s << none << 0 << none << u"empty"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"schema"_s << none << 0 << none << u"one JSON object"_s;

    // Syntax errors have line and column instead; the words say them.
    QTest::newRow("missing comma") << QByteArray(minimalPack).replace("\"version\": 1,", "\"version\": 1") << u"syntax"_s << none << 0
                                   << none << u"line 2, column 31"_s; // where "name" begins
    QTest::newRow("NUL") << QByteArray(minimalPack).replace("\"Chess\"", QByteArray("\"Ch\0ess\"", 8)) << u"syntax"_s << none << 0 << none
                         << u"line 2, column "_s;
    QTest::newRow("NUL behind the pack") << minimalPack + '\0' << u"syntax"_s << none << 0 << none << u"line "_s;
    QTest::newRow("Latin-1") << QByteArray(minimalPack).replace("\"Chess\"", "\"Sch\xE4ss\"") << u"syntax"_s << none << 0 << none
                             << u"UTF-8"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + minimalPack << u"syntax"_s << none << 0 << none
                                     << u"save it as UTF-8 without one"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u"syntax"_s << none << 0 << none << u"UTF-16"_s;
    QTest::newRow("not a number") << QByteArray(minimalPack).replace("500", "NaN") << u"syntax"_s << none << 0 << none << u"line 7"_s;
}

void TestSportCheck::refuses()
{
    QFETCH(QByteArray, pack);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    QFETCH(int, position);
    QFETCH(QString, suggestion);
    QFETCH(QString, words);
    const auto run = check(pack);
    QCOMPARE(run.code, 3);
    QVERIFY(!run.json()["ok"_L1].toBool(true));
    const QJsonObject found = issue(run, code, pointer);
    QVERIFY2(!found.isEmpty(), run.out.constData());
    QCOMPARE(found["file"_L1], u"chess.json"_s);
    QCOMPARE(found["position"_L1].toInt(), position);
    QCOMPARE(found["suggestion"_L1].toString(), suggestion);
    const QString detail = code == "syntax"_L1 ? run.json()["detail"_L1].toString() : found["detail"_L1].toString();
    QVERIFY2(detail.contains(words), qPrintable(detail));
    QVERIFY2(suggestion.isEmpty() || detail.contains(u"Did you mean \"%1\"?"_s.arg(suggestion)), qPrintable(detail));
    QCOMPARE(found["line"_L1].toInt() > 0, code == "syntax"_L1);
    QVERIFY2(run.err.startsWith("error: The sport pack chess.json is refused"), run.err.constData());
}

void TestSportCheck::namesEverythingAtOnce()
{
    QByteArray pack = changed(u"charts/trend"_s, u"x"_s, changed(u"rules/0/check"_s, u"moves >"_s));
    pack = changed(u"metrics/0/min"_s, 501, pack);
    const auto run = check(pack);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.json()["issues"_L1].toArray().size(), 3);
    for (const char *place : {"chess.json, /metrics/0/max: ", "chess.json, /rules/0/check: ", "chess.json, /charts/trend: "})
        QVERIFY2(run.err.contains(place), run.err.constData());
}

void TestSportCheck::acceptsWhatIsJustAllowed_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::newRow("a file as large as the cap") << minimalPack + QByteArray(capOfFiles - minimalPack.size(), ' ');
    QTest::newRow("32 brackets") << changed(u"derived/0/numerator"_s, QString(u"("_s.repeated(32) + u"captures"_s + u")"_s.repeated(32)));
    QTest::newRow("512 bytes") << changed(u"derived/0/numerator"_s, QString(u"captures"_s + u" "_s.repeated(504)));
    QTest::newRow("eight levels") << changed(u"charts/radar"_s, QJsonObject(), changed(u"derived"_s, tower(8, u"captures"_s, u"# + 1"_s)));
    QByteArray most = changed(u"metrics"_s, repeatedMetrics(200));
    for (const auto &path : {u"charts/kpis"_s, u"charts/log"_s, u"charts/radar/players"_s, u"insights"_s})
        most = changed(path, QJsonArray{u"m199"_s}, most);
    most = changed(u"charts/trend"_s, u"m0"_s, changed(u"derived"_s, gone, changed(u"rules"_s, gone, most)));
    QTest::newRow("200 metrics") << most;
}

void TestSportCheck::acceptsWhatIsJustAllowed()
{
    QFETCH(QByteArray, pack);
    const auto run = check(pack);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json()["sport"_L1], u"chess"_s);
}

void TestSportCheck::noSuchFile()
{
    const auto folder = runProgram({u"sport"_s, u"check"_s, m_folder.path(), u"--json"_s});
    QCOMPARE(folder.code, 4);
    QVERIFY2(folder.err.contains("is a folder: name the JSON file of one pack"), folder.err.constData());
    QCOMPARE(folder.json()["code"_L1], u"not_found"_s);
    const auto missing = runProgram({u"sport"_s, u"check"_s, m_folder.filePath(u"none.json"_s), u"--json"_s});
    QCOMPARE(missing.code, 4);
    QVERIFY2(missing.err.contains("none.json cannot be read: No such file"), missing.err.constData());
    QCOMPARE(runProgram({u"sport"_s, u"check"_s}).code, 2);
}

void TestSportCheck::advises_data()
{
    QTest::addColumn<QByteArray>("pack");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const QString warning = u"warning"_s;
    const QString info = u"info"_s;
    const auto with = [](const QString &path, const QJsonValue &value) { return changed(path, value, volleyball()); };
    QTest::newRow("no German name") << with(u"metrics/0/name"_s, u"Kills"_s) << warning << u"translation_missing"_s << u"/metrics/0/name"_s;
    QTest::newRow("no German message") << with(u"rules/0/message"_s, u"Wrong"_s) << warning << u"translation_missing"_s
                                       << u"/rules/0/message"_s;
    QTest::newRow("axis without a range") << with(u"metrics/0/reference"_s, gone) << warning << u"reference_missing"_s
                                          << u"/metrics/0/reference"_s;
    QTest::newRow("range in percent") << with(u"derived/1/reference"_s, QJsonArray{28, 60}) << warning << u"reference_scale"_s
                                      << u"/derived/1/reference"_s;
    QTest::newRow("group without radar") << with(u"charts/radar/setters"_s, gone) << warning << u"radar_missing"_s
                                         << u"/charts/radar/setters"_s;
    QTest::newRow("radar of two") << with(u"charts/radar/setters"_s, QJsonArray{u"assists"_s, u"aces"_s}) << warning << u"radar_small"_s
                                  << u"/charts/radar/setters"_s;
    QTest::newRow("group without tiles") << with(u"charts/kpis_by_group/setters"_s, gone) << warning << u"kpis_missing"_s
                                         << u"/charts/kpis_by_group/setters"_s;
    QTest::newRow("group without positions") << with(u"groups/5"_s, QJsonObject{{u"id"_s, u"coaches"_s}, {u"name"_s, u"Coaches"_s}})
                                             << warning << u"group_without_positions"_s << u"/groups/5"_s;
    QTest::newRow("ratio without a minimum") << with(u"derived/0/minimum"_s, gone) << warning << u"minimum_missing"_s
                                             << u"/derived/0/minimum"_s;
    QTest::newRow("insight that is neither good nor bad")
        << with(u"metrics/0/better"_s, u"neither"_s) << warning << u"insight_without_direction"_s << u"/metrics/0/better"_s;
    QTest::newRow("proportion that no rule guards")
        << with(u"rules"_s, gone) << warning << u"proportion_unchecked"_s << u"/derived/1/numerator"_s;
    QTest::newRow("two columns of one name") << with(u"metrics/1/short"_s, u"K"_s) << warning << u"short_name_twice"_s
                                             << u"/metrics/1/short"_s;
    QTest::newRow("count below nothing") << with(u"metrics/0/min"_s, -1) << warning << u"negative_count"_s << u"/metrics/0/min"_s;
    QTest::newRow("amount that is a quotient") << with(u"derived/8/formula"_s, u"kills / aces"_s) << warning << u"amount_divides"_s
                                               << u"/derived/8/distribution"_s;
    QTest::newRow("ratio that is an amount") << with(u"derived/8/distribution"_s, u"ratio"_s) << warning << u"ratio_without_division"_s
                                             << u"/derived/8/distribution"_s;
    QTest::newRow("overtime that nobody may play") << with(u"time/max"_s, 4) << warning << u"overtime_refused"_s << u"/time/max"_s;
    QTest::newRow("constant that nobody reads") << with(u"constants"_s, QJsonObject{{u"k"_s, QJsonObject{{u"value"_s, 1}}}}) << warning
                                                << u"constant_unused"_s << u"/constants/k"_s;
    QTest::newRow("axis that is neither good nor bad")
        << with(u"metrics/0/better"_s, u"neither"_s) << info << u"axis_without_direction"_s << u"/metrics/0/better"_s;
    QTest::newRow("metric that stands nowhere") << volleyball() << info << u"unused"_s << u"/metrics/20"_s;
    QTest::newRow("nobody defines it") << with(u"metrics/0/source"_s, gone) << info << u"source_missing"_s << u"/metrics/0/source"_s;
    QTest::newRow("no insights") << with(u"insights"_s, gone) << info << u"insights_missing"_s << u"/insights"_s;
    QTest::newRow("no rules") << with(u"rules"_s, gone) << info << u"rules_missing"_s << u"/rules"_s;
    QTest::newRow("no prior") << with(u"prior"_s, gone) << info << u"prior_missing"_s << u"/prior"_s;
}

void TestSportCheck::advises()
{
    QFETCH(QByteArray, pack);
    QFETCH(QString, severity);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    const auto run = check(pack);
    QVERIFY2(run.code == 0, run.err.constData()); // it can be used all the same
    QVERIFY(run.json()["ok"_L1].toBool());
    const QJsonObject found = issue(run, code, pointer);
    QVERIFY2(!found.isEmpty(), run.out.constData());
    QCOMPARE(found["severity"_L1], severity);
    // The pack as it is shipped does not have it, so the advice is about the change.
    if (severity == "warning"_L1)
        QVERIFY(run.json()["warnings"_L1].toInt() > 0);
    if (pack != volleyball())
        QVERIFY(issue(check(volleyball()), code, pointer).isEmpty());
}

QTEST_GUILESS_MAIN(TestSportCheck)
#include "tst_sportcheck.moc"
