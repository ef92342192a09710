// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/definitions.h"
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/exploreviewmodel.h"
#include "ui/viewmodel/formulasviewmodel.h"
#include "ui/viewmodel/formulatexts.h"
#include "ui/viewmodel/keptdrafts.h"
#include "ui/viewmodel/leaderboardviewmodel.h"
#include "ui/viewmodel/matchdraft.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

DefinitionText metric(const QString &id, const QString &name, const QString &formula)
{
    return {.id = id,
            .names = {{QString(), name}},
            .shortName = name.left(12),
            .formula = formula,
            .distribution = Distribution::Poisson,
            .decimals = 2};
}

/** Whose metrics are asked for, too. */
QStringList teamsIn(const QByteArray &target)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(target)).query());
    return query.queryItemValue(u"teams"_s).split(u',') + QStringList{query.queryItemValue(u"team"_s)};
}

/** A club where somebody has written a metric for everybody, and team 1 one for itself. */
struct Fixture : SignedIn
{
    explicit Fixture(Role role = Role::Coach)
    {
        club.role = role;
        club.more = [](const QByteArray &head, const QByteArray &) -> QByteArray {
            const QByteArray target = ScriptedServer::target(head);
            if (!target.startsWith("/api/v1/stat-definitions") && !target.contains("definitions"))
                return {};
            QList<StatDefinition> all{{.metric = {.text = metric(u"points"_s, u"Points"_s, u"goals + assists"_s)},
                                       .scope = DefinitionScope::Server,
                                       .uuid = u"01890000-0000-7000-8000-000000000001"_s}};
            if (teamsIn(target).contains(u"1"_s))
                all.append({.metric = {.text = metric(u"our_press"_s, u"Our press"_s, u"goals + shots"_s)},
                            .scope = DefinitionScope::Team,
                            .team = TeamId{1},
                            .uuid = u"01890000-0000-7000-8000-000000000002"_s});
            return ScriptedServer::answer(200, encodeAnswer(all, {.dataRevision = Revision{42}}, {}));
        };
    }
    static bool loaded(FormulasViewModel &formulas)
    {
        QSignalSpy spy(&formulas, &PageViewModel::loaded);
        formulas.reload();
        return QTest::qWaitFor([&] { return !spy.isEmpty(); }, 10'000);
    }
};

} // namespace

class FormulasViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings.path()); }
    void metricsOfTheOwnTeamCanBeChosen()
    {
        Fixture coach;
        coach.open();
        const auto ids = [](const Scope &scope) {
            QStringList all;
            for (const auto &[id, name] : scope.catalog().metrics())
                all.append(id);
            return all;
        };
        QVERIFY(ids(coach.scope).contains(u"points"_s));
        QVERIFY(ids(coach.scope).contains(u"our_press"_s));
        QCOMPARE(coach.scope.catalog().name(u"our_press"_s), u"Our press"_s);
        QVERIFY(!coach.scope.metricTeam(u"our_press"_s)); // the server knows whose coach it is
    }
    void adminsHaveThoseOfEveryTeam()
    {
        Fixture admin(Role::Admin);
        admin.open();
        QCOMPARE(admin.asked({"/api/v1/stat-definitions", "&teams="}), 1); // all teams at once
        QCOMPARE(admin.scope.catalog().name(u"our_press"_s), u"Our press"_s);
        QCOMPARE(admin.scope.metricTeam(u"our_press"_s), std::optional(TeamId{1}));
        QVERIFY(!admin.scope.metricTeam(u"points"_s) && !admin.scope.metricTeam(u"goals"_s));
        const auto has = [](const Choices &choices, const QString &id) {
            return std::ranges::any_of(choices, [&id](const auto &choice) { return choice.first == id; });
        };
        // Ranked within the team that has defined it.
        LeaderboardViewModel leaders(admin.session, admin.scope);
        leaders.reload();
        QVERIFY(has(leaders.metrics(), u"points"_s) && !has(leaders.metrics(), u"our_press"_s));
        leaders.setMetric(u"our_press"_s);
        QCOMPARE(leaders.metric(), admin.scope.catalog().pack().charts().trend);
        leaders.setTeam(TeamId{1});
        QVERIFY(has(leaders.metrics(), u"our_press"_s));
        leaders.setMetric(u"our_press"_s);
        QTRY_VERIFY(admin.asked({"/api/v1/leaderboards", "metric=our_press", "team=1"}) > 0);
        leaders.setTeam(TeamId{2});
        QCOMPARE(leaders.metric(), admin.scope.catalog().pack().charts().trend);
        // Charts of the whole season say whose it is, and ask with that team's.
        ExploreViewModel explore(admin.session, admin.scope);
        explore.reload();
        QVERIFY(std::ranges::contains(explore.metrics(),
                                      std::pair(u"our_press"_s, QString(u"Our press · "_s + admin.scope.team(TeamId{1})->name))));
        explore.setX(u"our_press"_s);
        QTRY_COMPARE(admin.asked({"scatter", "x=our_press", "team=1"}), 1);
        QTRY_VERIFY(admin.asked({"distributions", "metric=our_press", "team=1"}) > 0);
    }
    void draftOutlivesThePage()
    {
        Fixture f;
        f.open();
        QString uuid;
        {
            FormulasViewModel formulas(f.session, f.scope);
            QVERIFY(Fixture::loaded(formulas));
            QCOMPARE(formulas.rows().rowCount(), 2);
            QSignalSpy touched(&f.session, &Session::draftsChanged);
            uuid = formulas.draft().uuid;
            formulas.setName(u"Half done"_s);
            formulas.setDraftFormula(u"goals + "_s, {}); // what cannot be computed is kept as well
            QTRY_COMPARE(touched.size(), 1); // one more, however much is typed
            QCOMPARE(f.session.drafts().size(), 1);
            QCOMPARE(formulas.rows().rowCount(), 3);
            QVERIFY(formulas.rows().entries().at(0).isDraft);
        }
        const auto kept = keptDrafts(f.session.draftFolder());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().formula, uuid);
        QCOMPARE(kept.constFirst().what, u"Formula: Half done"_s);
        FormulasViewModel formulas(f.session, f.scope);
        QVERIFY(Fixture::loaded(formulas));
        QCOMPARE(formulas.draft().uuid, uuid);
        QCOMPARE(formulas.draft().text.formula, u"goals + "_s);
        QCOMPARE(formulas.draftName(), u"Half done"_s);
        QVERIFY(formulas.draftSince().isValid() && formulas.isChanged() && !formulas.canSave());
        // Another one is begun; the first still waits in the list.
        formulas.startNew();
        QVERIFY(formulas.draft().uuid != uuid);
        QCOMPARE(formulas.rows().rowCount(), 3);
        formulas.edit(uuid);
        QCOMPARE(formulas.draft().text.formula, u"goals + "_s);
        formulas.setDraftFormula(u"goals + shots"_s, {});
        QVERIFY(formulas.canSave());
        QVERIFY(formulas.save());
        QVERIFY(keptDrafts(f.session.draftFolder()).isEmpty()); // the outbox has it
        QCOMPARE(f.session.outbox().changes().size(), 1);
    }
    void discardedIsGone()
    {
        Fixture f;
        f.open();
        FormulasViewModel formulas(f.session, f.scope);
        QVERIFY(Fixture::loaded(formulas));
        formulas.edit(u"01890000-0000-7000-8000-000000000002"_s);
        formulas.setDraftFormula(u"goals + shots + assists"_s, {});
        QCOMPARE(keptDrafts(f.session.draftFolder()).size(), 1);
        QCOMPARE(formulas.rows().rowCount(), 2); // beside what is saved of it
        formulas.discard();
        QCOMPARE(formulas.draft().text.formula, u"goals + shots"_s);
        QVERIFY(!formulas.isChanged() && keptDrafts(f.session.draftFolder()).isEmpty());
        // Typed back to what it was, there is nothing to keep either.
        formulas.setDraftFormula(u"goals"_s, {});
        QCOMPARE(keptDrafts(f.session.draftFolder()).size(), 1);
        formulas.setDraftFormula(u"goals + shots"_s, {});
        QVERIFY(keptDrafts(f.session.draftFolder()).isEmpty());
    }
    void placeIsSaidOnce()
    {
        const FormulaDraft draft{.text = metric(u"x"_s, u"X"_s, u"goals + asists"_s)};
        const Issue issue{.code = u"unknown_name"_s,
                          .detail = u"Position 9: the name \"asists\" is not known."_s,
                          .column = u"/formula"_s,
                          .position = 9};
        const auto verdict = formulaVerdict(draft, {issue}, true);
        QVERIFY(verdict.wrong);
        QCOMPARE(verdict.words, u"⚠ At character 9: the name \"asists\" is not known."_s);
    }
    void draftsAreListed()
    {
        QTemporaryDir folder;
        QFile football(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
        QVERIFY(football.open(QIODevice::ReadOnly));
        const MatchDrafts drafts(folder.path());
        const CellEdit edit{.player = PlayerId{3}, .team = TeamId{1}, .column = u"goals"_s, .base = {}, .mine = 2.0};
        QVERIFY(drafts.save(MatchId{12},
                            {.since = QDateTime(QDate(2025, 9, 1), QTime(10, 0), QTimeZone::UTC), .edits = {edit}, .what = u"A – B"_s}));
        QVERIFY(drafts.save(MatchId{13}, {.since = QDateTime(QDate(2025, 9, 2), QTime(10, 0), QTimeZone::UTC), .edits = {edit}}));
        QFile broken(folder.filePath(u"match-14.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        const auto kept = keptDrafts(folder.path());
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).match, MatchId{13});
        QCOMPARE(kept.at(0).what, u"Lines of a match"_s); // of a version that did not name it
        QCOMPARE(kept.at(1).what, u"Lines of A – B"_s);
        QVERIFY(broken.exists());
        drafts.remove(MatchId{13});
        QCOMPARE(keptDrafts(folder.path()).size(), 1);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(FormulasViewModelTest)
#include "tst_formulasviewmodel.moc"
