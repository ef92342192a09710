// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "server/data/framestore.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/data/statlinerepository.h"
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <cmath>

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
    void limitEvictsTheOldest();

private:
    SeasonId addSeason(const QString &label);
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
    FrameStore store(*m_database, packOf());
    std::array<std::shared_ptr<const SeasonFrame>, 8> frames;
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &frame : frames) {
        threads.emplace_back(QThread::create([&store, &frame, season] { frame = store.frameFor(season).value_or(nullptr); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const auto &frame : frames) {
        QVERIFY(frame);
        QCOMPARE(frame.get(), frames[0].get());
    }
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

QTEST_GUILESS_MAIN(TestFrameStore)
#include "tst_framestore.moc"
