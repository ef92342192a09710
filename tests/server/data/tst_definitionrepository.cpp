// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/definitionrepository.h"
#include "server/data/rosterrepository.h"
#include "server/data/uuid.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Stored definitions: their scopes, what counts as the newest change of one, and their history. */
class DefinitionRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsByScope();
    void countsDeletionsAsChanges();
    void keepsOlderVersions();
    void readsWhatItCannotUnderstand();
    void holdsAnIdOncePerScope();

private:
    DefinitionRow row(const QString &id, std::optional<TeamId> team = {}) const
    {
        return {.uuid = newUuid(),
                .sport = u"football"_s,
                .team = team,
                .text = {.id = id,
                         .names = {{QString(), u"Own %1"_s.arg(id)}, {u"de"_s, u"Eigenes"_s}},
                         .shortName = u"O"_s,
                         .formula = u"goals + 1"_s,
                         .overMatches = true,
                         .distribution = Distribution::Poisson,
                         .better = Better::Lower,
                         .percent = true,
                         .decimals = 3,
                         .minimum = {{u"shots"_s, 20}},
                         .reference = std::pair(0.25, 1.5)}};
    }
    /** The revision of the change. */
    Revision change(const std::function<bool(Transaction &)> &work)
    {
        auto transaction = m_database->begin();
        const bool done = transaction && work(*transaction);
        const auto revision = transaction->revision();
        return done && transaction->commit() ? *revision : Revision{};
    }
    Revision add(const DefinitionRow &row)
    {
        return change([&](Transaction &transaction) { return m_definitions->add(transaction, row, {}).has_value(); });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DefinitionRepository> m_definitions;
    TeamId m_first{};
    TeamId m_second{};
};

void DefinitionRepositoryTest::init()
{
    m_definitions.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"touchline.db"_s), Database::Mode::CreateIfMissing);
    QVERIFY(opened);
    m_database = *std::move(opened);
    m_definitions = std::make_unique<DefinitionRepository>(*m_database);
    QVERIFY(change([&](Transaction &transaction) {
                RosterRepository roster(*m_database);
                m_first = roster.addTeam(transaction, u"football"_s, u"First"_s, {}).value();
                m_second = roster.addTeam(transaction, u"football"_s, u"Second"_s, {}).value();
                return true;
            })
            != Revision{});
}

void DefinitionRepositoryTest::readsByScope()
{
    const auto idsIn = [&](const QList<TeamId> &teams) {
        QStringList ids;
        const auto scope = m_definitions->inScope(u"football"_s, teams);
        for (const DefinitionRow &found : scope->rows)
            ids.append(found.text.id);
        return ids;
    };
    QCOMPARE(idsIn({}), QStringList());
    QVERIFY(add(row(u"b"_s, m_second)) != Revision{});
    QVERIFY(add(row(u"a"_s, m_first)) != Revision{});
    const DefinitionRow server = row(u"s"_s);
    QVERIFY(add(server) != Revision{});
    QCOMPARE(idsIn({}), QStringList{u"s"_s});
    QCOMPARE(idsIn({m_first}), (QStringList{u"s"_s, u"a"_s}));
    QCOMPARE(idsIn({m_second, m_first}), (QStringList{u"s"_s, u"a"_s, u"b"_s}));
    QCOMPARE(m_definitions->inScope(u"handball"_s, {m_first})->rows.size(), 0);
    const auto found = m_definitions->find(server.uuid);
    QCOMPARE((*found)->text, server.text);
    QCOMPARE((*found)->version, 1);
    QVERIFY(!(*found)->team);
    QVERIFY(!*m_definitions->find(newUuid()));
    QCOMPARE(*m_definitions->teamsWith(u"football"_s, u"a"_s), 1);
    QCOMPARE(*m_definitions->teamsWith(u"football"_s, u"s"_s), 0);
    QCOMPARE(*m_definitions->sportOf(m_first), u"football"_s);
    QCOMPARE(m_definitions->sportOf(TeamId{987'654}).error().code, ErrorCode::NotFound);
}

void DefinitionRepositoryTest::countsDeletionsAsChanges()
{
    QCOMPARE(m_definitions->inScope(u"football"_s, {m_first})->newest, Revision{});
    const DefinitionRow own = row(u"a"_s, m_first);
    const Revision made = add(own);
    QVERIFY(add(row(u"b"_s, m_second)) > made);
    QCOMPARE(*m_definitions->newest(u"football"_s, {m_first}), made); // another team's is nothing to it
    DefinitionRow gone = **m_definitions->find(own.uuid);
    gone.deleted = true;
    const Revision deleted = change([&](Transaction &transaction) { return m_definitions->change(transaction, gone, {}).has_value(); });
    const auto scope = m_definitions->inScope(u"football"_s, {m_first});
    QCOMPARE(scope->newest, deleted);
    QCOMPARE(scope->rows.size(), 0);
    QCOMPARE(*m_definitions->newest(u"football"_s, {m_first}), deleted);
}

void DefinitionRepositoryTest::keepsOlderVersions()
{
    const DefinitionRow own = row(u"a"_s);
    const Revision made = add(own);
    DefinitionRow next = **m_definitions->find(own.uuid);
    next.text.formula = u"goals + 2"_s;
    const Revision changed = change([&](Transaction &transaction) { return m_definitions->change(transaction, next, {}).has_value(); });
    QCOMPARE((*m_definitions->find(own.uuid))->version, 2);
    QCOMPARE((*m_definitions->find(own.uuid))->text.formula, u"goals + 2"_s);
    const auto history = m_definitions->history(next.id);
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().version, 1);
    QCOMPARE(history->constFirst().text, own.text);
    QCOMPARE(history->constFirst().from, made);
    QCOMPARE(history->constFirst().to, changed);
}

void DefinitionRepositoryTest::readsWhatItCannotUnderstand()
{
    const DefinitionRow own = row(u"a"_s);
    QVERIFY(add(own) != Revision{});
    auto query = m_database->prepareText(u"UPDATE definition SET body = '{\"later\": 1}'"_s);
    QVERIFY(Database::run(*query));
    const auto found = m_definitions->find(own.uuid);
    QVERIFY(found && *found);
    QCOMPARE((*found)->text, DefinitionText{.id = u"a"_s}); // enough to be listed with its error
}

void DefinitionRepositoryTest::holdsAnIdOncePerScope()
{
    QVERIFY(add(row(u"a"_s, m_first)) != Revision{});
    QCOMPARE(add(row(u"a"_s, m_first)), Revision{});
    QVERIFY(add(row(u"a"_s, m_second)) != Revision{});
    QVERIFY(add(row(u"a"_s)) != Revision{});
    QCOMPARE(add(row(u"a"_s)), Revision{});
}

QTEST_GUILESS_MAIN(DefinitionRepositoryTest)
#include "tst_definitionrepository.moc"
