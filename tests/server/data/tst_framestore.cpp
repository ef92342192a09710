// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "core/stats/framememo.h"
#include "core/stats/playersums.h"
#include "server/data/framelines.h"
#include "server/data/framestore.h"
#include "server/data/interruption.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/data/statlinerepository.h"
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <atomic>
#include <cmath>
#include <semaphore>
#include <stop_token>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestFrameStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void frameHoldsWhatIsStored();
    void unknownSeason();
    void sportWithoutPack();
    void cachedUntilTheSeasonChanges();
    void otherSeasonsDoNotInvalidate();
    void cancelledMatchDoesNotCount();
    void readersShareOneLoad();
    void waitersOutliveALoaderThatGivesUp();
    void limitEvictsTheOldest();
    void limitCountsWhatQuestionsMake();
    void rebuildsOnceASecond();
    void handleAndQueryReadTheSame();
    void refusesWhatNoNumberIs_data();
    void refusesWhatNoNumberIs();
    void packOfAnotherProcessIsLeftAlone();
    void refusesLinesOfStrangers();
    void readersDuringChanges();

private:
    SeasonId addSeason(const QString &label);
    void execute(const QString &sql)
    {
        auto query = m_database->prepareText(sql);
        QVERIFY(query && Database::run(*query));
    }
    void change(const std::function<void(Transaction &)> &work, std::optional<SeasonId> season = {})
    {
        auto transaction = std::move(m_database->begin().value());
        work(transaction);
        if (season)
            QVERIFY(transaction.touch(*season));
        QVERIFY(transaction.commit());
    }
    FrameStore::PackOf packOf() const
    {
        return [this](const QString &sport) { return m_packs->find(sport); };
    }
    std::optional<SportPacks> m_packs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    TeamId m_home{};
    TeamId m_away{};
    PlayerId m_player{};
    QList<MatchId> m_matches;
};

void TestFrameStore::init()
{
    m_packs = std::move(SportPacks::shipped().value());
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing).value());
    QVERIFY(StatLineTable::of(*m_packs->find(u"football"_s)).value().ensure(*m_database));
    RosterRepository roster(*m_database);
    change([&](Transaction &transaction) {
        m_home = roster.addTeam(transaction, u"football"_s, u"Home"_s, {}).value();
        m_away = roster.addTeam(transaction, u"football"_s, u"Away"_s, {}).value();
        m_player = roster.addPlayer(transaction, u"Ann Lee"_s, {}).value();
    });
}

void TestFrameStore::cleanup()
{
    m_matches.clear();
    m_database.reset();
}

SeasonId TestFrameStore::addSeason(const QString &label)
{
    RosterRepository roster(*m_database);
    MatchRepository matches(*m_database);
    const SportPack &pack = *m_packs->find(u"football"_s);
    StatLineRepository lines(*m_database, StatLineTable::of(pack).value());
    SeasonId season{};
    change([&](Transaction &transaction) {
        const auto competition =
            roster
                .addCompetition(transaction,
                                {.sport = u"football"_s, .name = u"League "_s + label, .timeZone = u"UTC"_s, .matchLength = 70})
                .value();
        season = roster.addSeason(transaction, competition, label, QDate(2023, 1, 1), QDate(2023, 12, 31)).value();
        QVERIFY(roster.addRegistration(
            transaction, {.player = m_player, .team = m_home, .season = season, .position = u"FWD"_s, .from = QDate(2023, 1, 1)}));
        const MatchId match = matches
                                  .add(transaction,
                                       {.season = season,
                                        .round = 4,
                                        .kickOff = QDateTime(QDate(2023, 5, 5), QTime(12, 0), QTimeZone::UTC),
                                        .day = QDate(2023, 5, 5),
                                        .home = m_home,
                                        .away = m_away,
                                        .homeScore = 3,
                                        .awayScore = 1})
                                  .value();
        m_matches.append(match);
        StatLineRecord line{.player = m_player,
                            .match = match,
                            .team = m_home,
                            .started = true,
                            .played = true,
                            .position = u"FWD"_s,
                            .values = std::vector<double>(size_t(pack.metrics().size()), std::nan(""))};
        line.values[size_t(*pack.metricIndex(u"goals"_s))] = 2;
        line.values[size_t(*pack.metricIndex(u"expected_goals"_s))] = 0.57;
        QVERIFY(lines.insert(transaction, {line}));
        QVERIFY(transaction.touch(season));
    });
    return season;
}

void TestFrameStore::frameHoldsWhatIsStored()
{
    const SeasonId season = addSeason(u"2023"_s);
    FrameStore store(*m_database, packOf());
    const auto frame = store.frameFor(season);
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail));
    const SportPack &pack = *m_packs->find(u"football"_s);
    QCOMPARE((*frame)->rowCount(), 1);
    QCOMPARE((*frame)->players().constFirst().name, u"Ann Lee"_s);
    QCOMPARE((*frame)->players().constFirst().registrations.constFirst().position, u"FWD"_s);
    QCOMPARE((*frame)->matchOf(0).homeScore, std::optional(3));
    QCOMPARE((*frame)->matchOf(0).length, 70 * 60);
    QCOMPARE((*frame)->matchOf(0).round, 4);
    QCOMPARE((*frame)->timeOf(0), -1);
    QVERIFY((*frame)->played(0));
    QCOMPARE((*frame)->column(*pack.metricIndex(u"goals"_s))[0], 2);
    QCOMPARE((*frame)->column(*pack.metricIndex(u"expected_goals"_s))[0], 57);
    QCOMPARE((*frame)->column(*pack.metricIndex(u"shots"_s))[0], SeasonFrame::missing);
    QVERIFY(store.byteCount() > 0);
}

void TestFrameStore::unknownSeason()
{
    FrameStore store(*m_database, packOf());
    QCOMPARE(store.frameFor(SeasonId{99}).error().code, ErrorCode::NotFound);
}

void TestFrameStore::sportWithoutPack()
{
    const SeasonId season = addSeason(u"2023"_s);
    FrameStore store(*m_database, [](const QString &) { return nullptr; });
    QCOMPARE(store.frameFor(season).error().code, ErrorCode::Unsupported);
}

void TestFrameStore::cachedUntilTheSeasonChanges()
{
    const SeasonId season = addSeason(u"2023"_s);
    FrameStore store(*m_database, packOf());
    const auto first = store.frameFor(season).value();
    QCOMPARE(store.frameFor(season).value().get(), first.get());
    RosterRepository roster(*m_database);
    change([&](Transaction &transaction) { QVERIFY(roster.renamePlayer(transaction, m_player, u"Anne Lee"_s)); }, season);
    const auto second = store.frameFor(season).value();
    QVERIFY(second.get() != first.get());
    QCOMPARE(second->players().constFirst().name, u"Anne Lee"_s);
    QCOMPARE(first->players().constFirst().name, u"Ann Lee"_s);
    QVERIFY(second->revision() > first->revision());
}

void TestFrameStore::otherSeasonsDoNotInvalidate()
{
    const SeasonId season = addSeason(u"2023"_s);
    FrameStore store(*m_database, packOf());
    const auto first = store.frameFor(season).value();
    addSeason(u"2024"_s);
    QCOMPARE(store.frameFor(season).value().get(), first.get());
}

void TestFrameStore::cancelledMatchDoesNotCount()
{
    const SeasonId season = addSeason(u"2023"_s);
    auto query = m_database->prepareText(u"UPDATE \"match\" SET status = 'cancelled'"_s);
    QVERIFY(query && Database::run(*query));
    FrameStore store(*m_database, packOf());
    QCOMPARE(store.frameFor(season).value()->rowCount(), 0);
}

void TestFrameStore::readersShareOneLoad()
{
    const SeasonId season = addSeason(u"2023"_s);
    std::array<std::shared_ptr<const SeasonFrame>, 8> frames;
    std::counting_semaphore<8> asking(0);
    std::atomic<int> loads = 0;
    FrameStore store(*m_database, [&](const QString &sport) {
        if (loads++ == 0) { // held open until all others have asked, and had the time to load for themselves
            for (size_t other = 0; other < frames.size(); ++other)
                asking.acquire();
            QThread::msleep(100);
        }
        return m_packs->find(sport);
    });
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &frame : frames) {
        threads.emplace_back(QThread::create([&, season] {
            asking.release();
            frame = store.frameFor(season).value_or(nullptr);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(loads.load(), 1);
    for (const auto &frame : frames) {
        QVERIFY(frame);
        QCOMPARE(frame.get(), frames[0].get());
    }
}

void TestFrameStore::waitersOutliveALoaderThatGivesUp()
{
    const SeasonId season = addSeason(u"2023"_s);
    RosterRepository roster(*m_database);
    change([&](Transaction &transaction) { // enough for its load to notice
        for (int number = 0; number < 300; ++number) {
            const auto player = roster.addPlayer(transaction, u"Player %1"_s.arg(number), {}).value();
            QVERIFY(roster.addRegistration(
                transaction, {.player = player, .team = m_home, .season = season, .position = u"FWD"_s, .from = QDate(2023, 1, 1)}));
        }
    });
    std::stop_source source;
    std::binary_semaphore loading(0);
    std::binary_semaphore asking(0);
    std::atomic<int> loads = 0;
    FrameStore store(*m_database, [&](const QString &sport) {
        if (loads++ == 0) {
            loading.release();
            asking.acquire(); // the other one comes and waits
            QThread::msleep(100);
            if (loads != 1) // a load of its own beside this one
                qFatal("the second reader did not wait");
            source.request_stop();
        }
        return m_packs->find(sport);
    });
    Result<std::shared_ptr<const SeasonFrame>> first;
    Result<std::shared_ptr<const SeasonFrame>> second;
    const std::unique_ptr<QThread> loader(QThread::create([&] {
        const Interruption interruption(*m_database, source.get_token());
        first = store.frameFor(season);
    }));
    const std::unique_ptr<QThread> waiter(QThread::create([&] {
        asking.release();
        second = store.frameFor(season);
    }));
    loader->start();
    loading.acquire();
    waiter->start();
    QVERIFY(loader->wait() && waiter->wait());
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Cancelled);
    QVERIFY(second && *second);
    QCOMPARE(loads.load(), 2);
    QVERIFY(store.frameFor(season)); // and nothing is left open
}

void TestFrameStore::limitEvictsTheOldest()
{
    const SeasonId first = addSeason(u"2023"_s);
    const SeasonId second = addSeason(u"2024"_s);
    FrameStore store(*m_database, packOf(), 1);
    const auto before = store.frameFor(first).value();
    const qsizetype one = store.byteCount();
    QVERIFY(store.frameFor(second));
    QVERIFY(store.byteCount() < 2 * one);
    QVERIFY(store.frameFor(first).value().get() != before.get());
}

void TestFrameStore::limitCountsWhatQuestionsMake()
{
    const SeasonId first = addSeason(u"2023"_s);
    const SeasonId second = addSeason(u"2024"_s);
    FrameStore measuring(*m_database, packOf());
    QVERIFY(measuring.frameFor(first) && measuring.frameFor(second));
    FrameStore store(*m_database, packOf(), measuring.byteCount() + 1'000);
    const auto one = store.frameFor(first).value();
    QVERIFY(store.frameFor(second));
    QCOMPARE(store.frameFor(first).value(), one); // both have room
    one->memo().get<std::vector<double>>("thing", [] { return std::vector<double>(1'000); });
    QCOMPARE(store.frameFor(first).value(), one); // grown beyond the limit: the other one, unused for longer, goes
    QCOMPARE(store.byteCount(), one->byteCount());
}

void TestFrameStore::rebuildsOnceASecond()
{
    const SeasonId season = addSeason(u"2023"_s);
    qint64 now = 5'000;
    FrameStore store(*m_database, packOf(), 1'000'000, [&now] { return now; });
    const RosterRepository roster(*m_database);
    const auto rename = [&](const QString &name) {
        change([&](Transaction &transaction) { QVERIFY(RosterRepository(*m_database).renamePlayer(transaction, m_player, name)); }, season);
    };
    const auto name = [&] { return store.frameFor(season).value()->players().constFirst().name; };
    QCOMPARE(name(), u"Ann Lee"_s);
    rename(u"Bea Lee"_s);
    QCOMPARE(name(), u"Bea Lee"_s); // a single edit after quiet is seen at once
    rename(u"Cleo Lee"_s);
    now += 999;
    QCOMPARE(name(), u"Bea Lee"_s);
    QVERIFY(store.frameFor(season).value()->revision() < roster.seasonRevision(season).value()); // and says so
    now += 1;
    QCOMPARE(name(), u"Cleo Lee"_s);
    QCOMPARE(store.frameFor(season).value()->revision(), roster.seasonRevision(season).value());
    rename(u"Dora Lee"_s);
    QCOMPARE(name(), u"Cleo Lee"_s);
    now += 1'000;
    rename(u"Edna Lee"_s);
    QCOMPARE(name(), u"Edna Lee"_s);
}

void TestFrameStore::handleAndQueryReadTheSame()
{
    if (!m_database->handle())
        QSKIP("Qt's driver carries a SQLite of its own here.");
    const SeasonId season = addSeason(u"2023"_s);
    const SportPack &pack = *m_packs->find(u"football"_s);
    const StatLineTable table = StatLineTable::of(pack).value();
    QList<PlayerId> others;
    change([&](Transaction &transaction) {
        RosterRepository roster(*m_database);
        std::vector<StatLineRecord> lines;
        for (int number = 0; number < 30; ++number) {
            const PlayerId player = roster.addPlayer(transaction, u"Player %1"_s.arg(number), {}).value();
            others.append(player);
            QVERIFY(roster.addRegistration(transaction, {.player = player, .team = m_away, .season = season, .from = QDate(2023, 1, 1)}));
            StatLineRecord line{.player = player,
                                .match = m_matches.constFirst(),
                                .team = m_away,
                                .started = number % 2 == 0,
                                .played = number % 3 != 0,
                                .time = number % 5 == 0 ? std::nullopt : std::optional<qint64>(60 * number),
                                .position = number % 4 == 0 ? u"GK"_s : QString(),
                                .values = std::vector<double>(size_t(pack.metrics().size()), std::nan(""))};
            for (size_t metric = 0; metric < line.values.size(); ++metric) {
                if ((metric + size_t(number)) % 3 != 0)
                    line.values[metric] = pack.metrics().at(qsizetype(metric)).decimals > 0 ? 0.01 * number : number % 2;
            }
            lines.push_back(line);
        }
        QVERIFY(StatLineRepository(*m_database, table).insert(transaction, lines));
    });
    QList<FramePlayer> players{{.id = m_player}};
    for (const PlayerId player : std::as_const(others))
        players.append({.id = player});
    const QList<FrameMatch> matches{{.id = m_matches.constFirst(), .home = m_home, .away = m_away}};
    const FrameLinesWanted wanted{.table = table, .pack = pack, .players = players, .matches = matches};
    auto fast = readByHandle(*m_database, wanted);
    auto plain = readByQuery(*m_database, season, wanted);
    QVERIFY2(fast, fast ? "" : qPrintable(fast.error().detail));
    QVERIFY(plain);
    QCOMPARE(fast->player.size(), 31u);
    const auto one = SeasonFrame::build(season, Revision{1}, players, matches, *std::move(fast)).value();
    const auto other = SeasonFrame::build(season, Revision{1}, players, matches, *std::move(plain)).value();
    QCOMPARE(one->rowCount(), other->rowCount());
    for (int row = 0; row < int(one->rowCount()); ++row) {
        QCOMPARE(one->teamOf(row), other->teamOf(row));
        QCOMPARE(one->started(row), other->started(row));
        QCOMPARE(one->played(row), other->played(row));
        QCOMPARE(one->timeOf(row), other->timeOf(row));
        QCOMPARE(one->positionOf(row), other->positionOf(row));
        for (int metric = 0; metric < one->metricCount(); ++metric)
            QCOMPARE(one->column(metric)[size_t(row)], other->column(metric)[size_t(row)]);
    }
}

void TestFrameStore::refusesWhatNoNumberIs_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("infinite") << u"expected_goals = 9e999"_s;
    QTest::newRow("minus infinite") << u"expected_goals = -9e999"_s;
    QTest::newRow("too large to be scaled") << u"expected_goals = 1e300"_s;
    QTest::newRow("too large to be summed") << u"goals = 4611686018427387904"_s;
    QTest::newRow("what means missing in memory") << u"goals = -9223372036854775808"_s;
    QTest::newRow("negative time") << u"time = -1"_s;
}

/** Another program can write into the file what our CHECKs would refuse. */
void TestFrameStore::refusesWhatNoNumberIs()
{
    QFETCH(QString, assignment);
    const SeasonId season = addSeason(u"2023"_s);
    execute(u"PRAGMA ignore_check_constraints = ON"_s);
    execute(u"UPDATE stat_line_football SET "_s + assignment);
    FrameStore store(*m_database, packOf());
    const auto frame = store.frameFor(season);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Unavailable);
    QVERIFY(frame.error().detail.contains(u"player %1 in match %2"_s.arg(toNumber(m_player)).arg(toNumber(m_matches.constFirst()))));
    const SportPack &pack = *m_packs->find(u"football"_s);
    const StatLineTable table = StatLineTable::of(pack).value();
    const QList<FrameMatch> matches{{.id = m_matches.constFirst(), .home = m_home, .away = m_away}};
    const QList<FramePlayer> players{{.id = m_player}};
    const auto plain = readByQuery(*m_database, season, {.table = table, .pack = pack, .players = players, .matches = matches});
    QVERIFY(!plain);
    QCOMPARE(plain.error().detail, frame.error().detail);
}

void TestFrameStore::packOfAnotherProcessIsLeftAlone()
{
    const SeasonId season = addSeason(u"2023"_s);
    FrameStore store(*m_database, packOf());
    QVERIFY(store.frameFor(season));
    const auto appliedElsewhere = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray json = m_packs->find(u"football"_s)->json();
        QVERIFY(json.contains(before));
        const auto other = Database::open(m_database->path());
        QVERIFY(other && StatLineTable::of(SportPack::fromJson(json.replace(before, after)).value()).value().ensure(**other));
    };
    const auto applied = [this] {
        auto query = m_database->select("pack_read"_L1, {{u":sport"_s, u"football"_s}});
        return query && query->next() ? query->value(0).toString() : QString();
    };
    const auto goalsAre = [&](const QString &goals) {
        change([&](Transaction &) { execute(u"UPDATE stat_line_football SET goals = "_s + goals); }, season);
        return FrameStore(*m_database, packOf()).frameFor(season);
    };
    // A wider range: its numbers are read as they are.
    appliedElsewhere(R"("short": "G", "distribution": "poisson", "min": 0, "max": 12)",
                     R"("short": "G", "distribution": "poisson", "min": 0, "max": 40)");
    const QString wider = applied();
    const auto frame = goalsAre(u"30"_s);
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail));
    QCOMPARE((*frame)->column(*m_packs->find(u"football"_s)->metricIndex(u"goals"_s))[0], 30);
    QCOMPARE(applied(), wider);
    // Fractions where this process counts whole numbers: rounding them would be a wrong number.
    appliedElsewhere(R"("short": "G", "distribution": "poisson", "min": 0, "max": 12)",
                     R"("short": "G", "distribution": "measure", "decimals": 1, "min": 0, "max": 40)");
    const auto refused = goalsAre(u"1.5"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY2(refused.error().detail.contains(u"has a fraction of \"goals\""_s), qPrintable(refused.error().detail));
    QVERIFY(goalsAre(u"2"_s));
}

void TestFrameStore::refusesLinesOfStrangers()
{
    const SeasonId season = addSeason(u"2023"_s);
    execute(u"DELETE FROM registration"_s);
    FrameStore store(*m_database, packOf());
    const auto frame = store.frameFor(season);
    QVERIFY(!frame);
    QCOMPARE(frame.error().issues.value(0).code, u"unknown_player"_s);
}

/** Readers always get a frame of one moment, never older than one that they had, while a writer raises revisions. */
void TestFrameStore::readersDuringChanges()
{
    const SeasonId season = addSeason(u"2023"_s);
    std::atomic<qint64> now = 0;
    FrameStore store(*m_database, packOf(), 1, [&now] { return now.load(); });
    const SeasonId other = addSeason(u"2024"_s); // with a limit of one byte each question of the other throws one out
    std::atomic<int> wrong = 0;
    std::atomic<bool> done = false;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int reader = 0; reader < 3; ++reader) {
        threads.emplace_back(QThread::create([&, reader] {
            Revision newest{};
            while (!done) {
                const auto frame = store.frameFor(season);
                if (!frame || (*frame)->revision() < newest || (*frame)->playerSums().lines(0) != 1 || store.byteCount() <= 0)
                    ++wrong;
                else
                    newest = (*frame)->revision();
                if (reader == 0 && !store.frameFor(other))
                    ++wrong;
            }
        }));
        threads.back()->start();
    }
    for (int round = 0; round < 20; ++round) {
        change(
            [&](Transaction &transaction) {
                QVERIFY(RosterRepository(*m_database).renamePlayer(transaction, m_player, u"Name %1"_s.arg(round)));
            },
            season);
        now += 600;
        QVERIFY(store.frameFor(season));
    }
    done = true;
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(wrong.load(), 0);
    now += 1'000;
    QCOMPARE(store.frameFor(season).value()->players().constFirst().name, u"Name 19"_s);
}

QTEST_GUILESS_MAIN(TestFrameStore)
#include "tst_framestore.moc"
