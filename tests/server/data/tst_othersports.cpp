// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QString sports = QStringLiteral(TOUCHLINE_SOURCE_DIR "/tests/sports");

/** A club with a sport that the executables do not know: a pack, a template, a season's files and a server that reads them. */
class Club
{
public:
    explicit Club(const QString &sport) : m_sport(sport) {}

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runProgram(arguments + QStringList{u"--database"_s, path(u"touchline.db"_s)}, input, sports);
    }
    ProgramRun import(const QString &lines, const QString &mapping = {}) const
    {
        return run({u"import"_s, u"--template"_s, mapping.isEmpty() ? u"%1/import/%2.json"_s.arg(sports, m_sport) : mapping, u"--json"_s,
                    path(u"teams.csv"_s), path(lines)});
    }
    /** Brings the season in and serves it to an admin. */
    bool open(const QString &lines)
    {
        const auto imported = import(lines);
        const auto admin = run({u"user"_s, u"create"_s, u"admin"_s, u"--admin"_s, u"--password-stdin"_s}, "plum tree lane bicycle\n");
        if (imported.code != 0 || admin.code != 0) {
            qWarning("%s%s", imported.err.constData(), admin.err.constData());
            return false;
        }
        m_season = imported.json()["season"_L1].toInteger();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TOUCHLINE_SPORTS"_s, sports);
        m_server.process().setProcessEnvironment(environment);
        if (!m_server.serve({u"--database"_s, path(u"touchline.db"_s)}))
            return false;
        m_token = m_server.login(u"admin"_s, u"plum tree lane bicycle"_s).json()["data"_L1]["token"_L1].toString().toLatin1();
        for (const QJsonValue &player : data("/api/v1/players").toArray())
            m_players.insert(player["name"_L1].toString(), player["id"_L1].toInteger());
        return !m_token.isEmpty();
    }
    HttpAnswer get(const QByteArray &target) { return m_server.get(target, m_token); }
    QJsonValue data(const QByteArray &target)
    {
        const auto answer = get(target + (target.contains('?') ? "&season=" : "?season=") + QByteArray::number(m_season));
        if (answer.status != 200)
            qWarning("%s: %d %s", target.constData(), answer.status, answer.body.constData());
        return answer.json()["data"_L1];
    }
    QJsonValue of(const QString &player, const QByteArray &question)
    {
        return data("/api/v1/players/" + QByteArray::number(m_players.value(player)) + '/' + question);
    }

private:
    QString m_sport;
    QTemporaryDir m_folder;
    ServerProcess m_server;
    QByteArray m_token;
    qint64 m_season = 0;
    QHash<QString, qint64> m_players;
};

/** The value of a ratio, or the rate of everything else. */
std::optional<double> valueOf(const QJsonValue &metric)
{
    const QJsonValue value = metric["ratio"_L1].toBool() ? metric["value"_L1] : metric["per"_L1]["value"_L1];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonValue metricOf(const QJsonValue &holder, const QString &id)
{
    for (const QJsonValue &metric : holder["metrics"_L1].toArray()) {
        if (metric["id"_L1].toString() == id)
            return metric;
    }
    return {};
}

std::optional<double> valueIn(const QJsonValue &holder, const QString &id)
{
    return valueOf(metricOf(holder, id));
}

QJsonValue cellOf(const QJsonValue &splits, const QString &value)
{
    for (const QJsonValue &cell : splits["cells"_L1].toArray()) {
        if (cell["key"_L1][0]["value"_L1].toString() == value)
            return cell;
    }
    return {};
}

/** "1 Cal Curve", "- Eve Ease": a leaderboard's places and names. */
QStringList placesOf(const QJsonValue &board)
{
    QStringList places;
    for (const QJsonValue &row : board["rows"_L1].toArray())
        places.append((row["rank"_L1].isDouble() ? QString::number(row["rank"_L1].toInt()) : u"-"_s) + u' ' + row["name"_L1].toString());
    return places;
}

} // namespace

/** QCOMPARE of doubles allows 1e-12 of the value; what is worked out by hand is written as a fraction. */
#define COMPARE_VALUE(holder, id, expected)                   \
    do {                                                      \
        const auto value = valueIn(holder, id);               \
        QVERIFY2(value, qPrintable(id + u" has no value"_s)); \
        QCOMPARE(*value, double(expected));                   \
    } while (false)

/** Sports nobody thought of, with a pack file alone and through the real executables. */
class TestOtherSports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsAreTidy_data();
    void packsAreTidy();
    void setsInsteadOfMinutes();
    void inningsCountedInOuts();
    void refusesHalfASet();
    void refusesAThirdThatIsNone();
    void tenthsOfInningsAreAMistake();
};

void TestOtherSports::packsAreTidy_data()
{
    QTest::addColumn<QString>("sport");
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("table tennis") << u"table_tennis"_s
                                  << QByteArray(
                                         "Time: counted in sets; a match has 6, an overtime 4, nobody plays longer than 10; 4 players a "
                                         "side; rates are per set\n");
    QTest::newRow("baseball") << u"baseball"_s
                              << QByteArray(
                                     "Time: counted in outs, shown in innings of 3; a match has 9, an overtime 9, nobody plays longer than "
                                     "18; 9 players a side; rates are per 9 innings\n");
}

void TestOtherSports::packsAreTidy()
{
    QFETCH(QString, sport);
    QFETCH(QByteArray, time);
    const auto checked = runProgram({u"sport"_s, u"check"_s, u"%1/%2.json"_s.arg(sports, sport)});
    QVERIFY2(checked.code == 0, checked.err.constData());
    QVERIFY2(checked.out.contains(time), checked.out.constData());
    QVERIFY2(checked.out.contains("Warnings (0)"), checked.out.constData());
    const Club club(sport);
    const auto made = club.run({u"init"_s, u"--json"_s});
    QCOMPARE(made.code, 0);
    QVERIFY(made.json()["sports"_L1].toArray().contains(sport));
}

namespace {

// Kim: 7 sets and 21 winners, then 3 sets and 6 winners. Lou: 3 sets, 12 winners. Max: 2 sets, 10 winners. Noa: 8 sets and 8, 4 sets
// and 10.
const QByteArray meets =
    "player,name,place,meet,day,home,away,home_score,away_score,team,sets,won,lost,serves,serves_won,winners,errors,sets_won\n"
    "kim,Kim,P1,m1,2025-03-01,N,S,6,4,N,7,70,56,64,40,21,14,5\n"
    "lou,Lou,P3,m1,2025-03-01,N,S,6,4,N,3,30,30,31,16,12,5,1\n"
    "max,Max,P3,m1,2025-03-01,N,S,6,4,S,2,22,15,19,12,10,2,2\n"
    "noa,Noa,P1,m1,2025-03-01,N,S,6,4,S,8,70,80,75,38,8,20,2\n"
    "kim,Kim,P1,m2,2025-03-08,S,N,6,2,N,3,33,20,27,18,6,3,3\n"
    "noa,Noa,P1,m2,2025-03-08,S,N,6,2,S,4,40,41,40,21,10,8,2\n";
const QByteArray clubs = "id,name\nN,Netters\nS,Spinners\n";

} // namespace

void TestOtherSports::setsInsteadOfMinutes()
{
    Club club(u"table_tennis"_s);
    QCOMPARE(club.run({u"init"_s}).code, 0);
    club.write(u"teams.csv"_s, clubs);
    club.write(u"meets.csv"_s, meets);
    QVERIFY(club.open(u"meets.csv"_s));

    const auto kim = club.of(u"Kim"_s, "statistics");
    QCOMPARE(kim["sample"_L1]["matches"_L1], 2);
    QCOMPARE(kim["sample"_L1]["time"_L1], 10); // sets
    QCOMPARE(kim["sample"_L1]["possible_time"_L1], 12); // two meets of six
    QCOMPARE(kim["per"_L1], 1);
    QCOMPARE(metricOf(kim, u"winners"_s)["total"_L1], 27);
    COMPARE_VALUE(kim, u"winners"_s, 2.7); // 27 in 10 sets; the mean of 3 and 2 would be 2.5
    COMPARE_VALUE(kim, u"errors"_s, 1.7);
    COMPARE_VALUE(kim, u"balance"_s, 2.7); // 103 won - 76 lost
    COMPARE_VALUE(kim, u"point_share"_s, 103.0 / 179);
    COMPARE_VALUE(kim, u"service_share"_s, 58.0 / 91);
    COMPARE_VALUE(kim, u"set_share"_s, 0.8); // 8 of 10: the time is what the ratio counts

    const auto byResult = club.of(u"Kim"_s, "splits?by=result&fields=winners,set_share");
    COMPARE_VALUE(cellOf(byResult, u"win"_s), u"winners"_s, 3); // 21 in 7
    COMPARE_VALUE(cellOf(byResult, u"loss"_s), u"winners"_s, 2); // 6 in 3
    COMPARE_VALUE(cellOf(byResult, u"loss"_s), u"set_share"_s, 1);
    QCOMPARE(cellOf(byResult, u"win"_s)["sample"_L1]["time"_L1], 7);

    // A place takes a quarter of 12 sets: Lou has just these 3, Max only 2, and 10 winners in 3 sets would not lead.
    const auto board = club.data("/api/v1/leaderboards?metric=winners");
    QCOMPARE(placesOf(board), (QStringList{u"1 Lou"_s, u"2 Kim"_s, u"3 Noa"_s}));
    QCOMPARE(board["unqualified"_L1], 1);
    QCOMPARE(board["per"_L1], 1);
    QCOMPARE(valueOf(board["rows"_L1][0]["metric"_L1]), std::optional(4.0));
    QCOMPARE(valueOf(board["rows"_L1][2]["metric"_L1]), std::optional(1.5)); // 18 in 12
    QCOMPARE(board["rows"_L1][0]["required"_L1][0].toObject(),
             (QJsonObject{{u"metric"_s, u"time"_s}, {u"required"_s, 3}, {u"amount"_s, 3}}));
}

namespace {

// Outs are thirds of innings: 5.1 is five innings and one out.
//           innings outs ER hits walks K
// Ann  g1     4.0    12   2   3    2   5    home, won
//      g2     5.1    16   1   4    1   6    away, won
//      g3     0.2     2   3   3    1   0    home, lost
//            10.0    30   6  10    4  11
// Cal  24 + 27 + 24 outs, 4 + 1 + 2 earned runs; Eve 3 outs and none.
//           PA AB H 2B 3B HR BB HBP SF
// Bea  g1   4  3 2  1  0  0  1  0   0
//      g2   5  4 1  0  0  1  0  1   0
//      g3   4  3 0  0  0  0  0  0   1
//          13 10 3  1  0  1  1  1   1
// Dan  g1   4  4 1  0  0  0  0  0   0
//      g2   4  4 2  0  1  0  0  0   0
const QByteArray boxes =
    "player,name,place,game,day,home,away,home_score,away_score,team,innings,ip,er,ha,bba,k,pa,ab,h,2b,3b,hr,bb,hbp,sf\n"
    "ann,Ann Arm,P,g1,2025-05-01,H,M,5,2,H,4.0,4.0,2,3,2,5,,,,,,,,,\n"
    "bea,Bea Bat,SS,g1,2025-05-01,H,M,5,2,H,9.0,,,,,,4,3,2,1,0,0,1,0,0\n"
    "cal,Cal Curve,P,g1,2025-05-01,H,M,5,2,M,8.0,8.0,4,8,3,6,,,,,,,,,\n"
    "dan,Dan Drive,1B,g1,2025-05-01,H,M,5,2,M,8.0,,,,,,4,4,1,0,0,0,0,0,0\n"
    "ann,Ann Arm,P,g2,2025-05-08,M,H,1,3,H,5.1,5.1,1,4,1,6,,,,,,,,,\n"
    "bea,Bea Bat,SS,g2,2025-05-08,M,H,1,3,H,9.0,,,,,,5,4,1,0,0,1,0,1,0\n"
    "cal,Cal Curve,P,g2,2025-05-08,M,H,1,3,M,9.0,9.0,1,5,1,9,,,,,,,,,\n"
    "dan,Dan Drive,1B,g2,2025-05-08,M,H,1,3,M,9.0,,,,,,4,4,2,0,1,0,0,0,0\n"
    "ann,Ann Arm,P,g3,2025-05-15,H,M,2,6,H,0.2,0.2,3,3,1,0,,,,,,,,,\n"
    "eve,Eve Ease,P,g3,2025-05-15,H,M,2,6,H,1.0,1.0,0,0,0,2,,,,,,,,,\n"
    "bea,Bea Bat,SS,g3,2025-05-15,H,M,2,6,H,9.0,,,,,,4,3,0,0,0,0,0,0,1\n"
    "cal,Cal Curve,P,g3,2025-05-15,H,M,2,6,M,8.0,8.0,2,6,2,7,,,,,,,,,\n";
const QByteArray nines = "id,name\nH,Harbour\nM,Mill\n";

} // namespace

void TestOtherSports::inningsCountedInOuts()
{
    Club club(u"baseball"_s);
    QCOMPARE(club.run({u"init"_s}).code, 0);
    club.write(u"teams.csv"_s, nines);
    club.write(u"box.csv"_s, boxes);
    QVERIFY(club.open(u"box.csv"_s));

    const auto ann = club.of(u"Ann Arm"_s, "statistics?include=explain");
    QCOMPARE(ann["sample"_L1]["time"_L1], 30); // outs: 12 + 16 + 2
    QCOMPARE(ann["sample"_L1]["possible_time"_L1], 81); // three games of 27 outs
    QCOMPARE(ann["per"_L1], 9); // innings
    COMPARE_VALUE(ann, u"era"_s, 5.4); // 9 * 6 / 10
    COMPARE_VALUE(ann, u"earned_runs"_s, 5.4); // the same as a rate per 9 innings of her time
    COMPARE_VALUE(ann, u"whip"_s, 1.4); // 14 / 10
    COMPARE_VALUE(ann, u"strikeouts_pitched"_s, 9.9); // 9 * 11 / 10
    QVERIFY(!valueIn(ann, u"avg"_s)); // she never bats
    const auto explained = metricOf(ann, u"era"_s)["explain"_L1];
    QCOMPARE(explained["definition"_L1]["expanded"_L1], u"((9) * (3) * earned_runs) / (outs_pitched)"_s);
    QCOMPARE(metricOf(ann, u"earned_runs"_s)["explain"_L1]["definition"_L1]["per_unit"_L1], u"inning"_s);
    // Softball is played over seven innings.
    COMPARE_VALUE(club.of(u"Ann Arm"_s, "statistics?per=7&fields=earned_runs"), u"earned_runs"_s, 4.2); // 7 * 6 / 10
    // One game: 12 outs and 2 earned runs.
    const auto first = club.of(u"Ann Arm"_s, "statistics?from=2025-05-01&to=2025-05-01&fields=era,whip,earned_runs");
    COMPARE_VALUE(first, u"era"_s, 4.5); // 9 * 2 / 4
    COMPARE_VALUE(first, u"earned_runs"_s, 4.5);
    COMPARE_VALUE(first, u"whip"_s, 1.25); // 5 / 4
    const auto log = club.of(u"Ann Arm"_s, "matches")["entries"_L1];
    QList<int> outs;
    for (const QJsonValue &entry : log.toArray())
        outs.append(entry["time"_L1].toInt());
    std::ranges::sort(outs);
    QCOMPARE(outs, (QList<int>{2, 12, 16})); // 0.2, 4.0 and 5.1

    const auto bea = club.of(u"Bea Bat"_s, "statistics");
    COMPARE_VALUE(bea, u"avg"_s, 0.3); // 3 / 10
    COMPARE_VALUE(bea, u"obp"_s, 5.0 / 13); // (3 + 1 + 1) / (10 + 1 + 1 + 1)
    QCOMPARE(metricOf(bea, u"total_bases"_s)["total"_L1], 7); // 3 + 1 + 0 + 3
    COMPARE_VALUE(bea, u"slg"_s, 0.7); // 7 / 10
    COMPARE_VALUE(bea, u"ops"_s, 5.0 / 13 + 0.7);
    QVERIFY(!valueIn(bea, u"era"_s));

    const auto byPlace = club.of(u"Ann Arm"_s, "splits?by=location&fields=era,whip,earned_runs");
    COMPARE_VALUE(cellOf(byPlace, u"home"_s), u"era"_s, 27.0 * 5 / 14); // 12 + 2 outs
    COMPARE_VALUE(cellOf(byPlace, u"away"_s), u"era"_s, 27.0 / 16);
    COMPARE_VALUE(cellOf(byPlace, u"home"_s), u"whip"_s, 9.0 * 3 / 14);
    COMPARE_VALUE(cellOf(byPlace, u"away"_s), u"whip"_s, 5.0 * 3 / 16);
    QCOMPARE(cellOf(byPlace, u"away"_s)["sample"_L1]["time"_L1], 16);
    const auto byResult = club.of(u"Bea Bat"_s, "splits?by=result&fields=avg,ops");
    COMPARE_VALUE(cellOf(byResult, u"win"_s), u"avg"_s, 3.0 / 7);
    COMPARE_VALUE(cellOf(byResult, u"loss"_s), u"ops"_s, 0);

    // An inning for each of three games: Eve's three outs are six too few, and with the least best nobody leads without enough.
    const auto eras = club.data("/api/v1/leaderboards?metric=era");
    QCOMPARE(placesOf(eras), (QStringList{u"1 Cal Curve"_s, u"2 Ann Arm"_s}));
    QCOMPARE(eras["ascending"_L1], true);
    QCOMPARE(valueOf(eras["rows"_L1][0]["metric"_L1]), std::optional(27.0 * 7 / 75));
    QCOMPARE(eras["unqualified"_L1], 1);
    QCOMPARE(eras["rows"_L1][1]["required"_L1][0].toObject(),
             (QJsonObject{{u"metric"_s, u"outs_pitched"_s}, {u"required"_s, 9}, {u"amount"_s, 30}}));
    QVERIFY(eras["qualifier"_L1]["source"_L1].toString().contains("9.22(b)"_L1));
    // Rule 9.22(a): Dan lacks 1.3 of 9.3 plate appearances, and 3 hits in 8 + 1.3 would still be more than .300.
    const auto averages = club.data("/api/v1/leaderboards?metric=avg");
    QCOMPARE(placesOf(averages), (QStringList{u"1 Dan Drive"_s, u"2 Bea Bat"_s}));
    QCOMPARE(averages["rows"_L1][0]["still_leads"_L1], true);
    QCOMPARE(averages["rows"_L1][0]["qualified"_L1], false);
    QCOMPARE(valueOf(averages["rows"_L1][0]["metric"_L1]), std::optional(0.375));
    const auto sluggers = club.data("/api/v1/leaderboards?metric=ops");
    QCOMPARE(placesOf(sluggers), QStringList{u"1 Bea Bat"_s});

    // The pack travels to the desktop as it was written: with what people call an inning.
    const auto pack = club.get("/api/v1/sports/baseball").json()["data"_L1];
    QCOMPARE(pack["time"_L1]["display"_L1]["plural"_L1]["de"_L1], u"Innings"_s);
}

void TestOtherSports::refusesHalfASet()
{
    const Club club(u"table_tennis"_s);
    QCOMPARE(club.run({u"init"_s}).code, 0);
    club.write(u"teams.csv"_s, clubs);
    club.write(u"meets.csv"_s, QByteArray(meets).replace("6,4,N,7,", "6,4,N,6.5,"));
    const auto imported = club.import(u"meets.csv"_s);
    QCOMPARE(imported.code, 3);
    const auto issue = imported.json()["issues"_L1][0];
    QCOMPARE(issue["code"_L1], u"not_a_time"_s);
    QCOMPARE(issue["line"_L1], 2);
    QCOMPARE(issue["column"_L1], u"sets"_s);
}

void TestOtherSports::refusesAThirdThatIsNone()
{
    const Club club(u"baseball"_s);
    QCOMPARE(club.run({u"init"_s}).code, 0);
    club.write(u"teams.csv"_s, nines);
    club.write(u"box.csv"_s, QByteArray(boxes).replace("5.1,5.1", "5.3,5.4"));
    const auto imported = club.import(u"box.csv"_s);
    QCOMPARE(imported.code, 3);
    QCOMPARE(imported.json()["issues"_L1].toArray().size(), 2);
    QCOMPARE(imported.json()["issues"_L1][0]["code"_L1], u"not_a_time"_s);
    QCOMPARE(imported.json()["issues"_L1][0]["line"_L1], 6);
    QCOMPARE(imported.json()["issues"_L1][1]["column"_L1], u"ip"_s);
}

void TestOtherSports::tenthsOfInningsAreAMistake()
{
    const Club club(u"baseball"_s);
    QCOMPARE(club.run({u"init"_s}).code, 0);
    QFile shipped(sports + u"/import/baseball.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    club.write(
        u"units.json"_s,
        shipped.readAll().replace(R"("column": "innings", "format": "units_and_rest")", R"("column": "innings", "format": "units")"));
    club.write(u"teams.csv"_s, nines);
    club.write(u"box.csv"_s, boxes);
    const auto imported = club.import(u"box.csv"_s, club.path(u"units.json"_s));
    QCOMPARE(imported.code, 3);
    QVERIFY2(imported.err.contains("\"5.1\" is no whole time") && imported.err.contains("units_and_rest"), imported.err.constData());
    // Five and a third is sixteen outs, however it is rounded.
    club.write(u"box.csv"_s, QByteArray(boxes).replace("5.1,5.1", "5.33,5.1").replace("0.2,0.2", "0.667,0.2"));
    const auto rounded = club.import(u"box.csv"_s, club.path(u"units.json"_s));
    QVERIFY2(rounded.code == 0, rounded.err.constData());
}

QTEST_GUILESS_MAIN(TestOtherSports)
#include "tst_othersports.moc"
