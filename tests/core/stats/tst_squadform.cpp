// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/squadform.h"
#include "core/stats/trend.h"
#include "testseason.h"

using namespace touchline;
using namespace touchline::test;

class TestSquadForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesByHand();
    void lessIsBetter();
    void onlyTheLastMatches();
    void whoPlayedLongestIsFirst();
    void fewHaveNoPlace();
    void onlyWithTheTeam();
    void nothingRecorded();
    void valuesAreTheTrends();
    void emptyTeam();
    void refuses();
    void travels();
};

namespace {

SquadForm formOf(const Season &season, int matches = 8, const QString &metric = u"goals"_s, TeamId team = TeamId{1})
{
    const auto form = squadForm(*season.frame(), pack(), team, metric, matches, options());
    if (!form)
        qFatal("%s", qPrintable(form.error().detail));
    return *form;
}

QList<std::optional<double>> percentilesOf(const SquadForm &form, qint64 player)
{
    QList<std::optional<double>> all;
    for (const SquadFormCell &cell : form.cells) {
        if (cell.player == PlayerId{player})
            all.append(cell.percentile.number);
    }
    return all;
}

} // namespace

/** 0, 1, 1, 2, 4 goals: one is worse than 2, ... and equals count half, the value itself among them. */
void TestSquadForm::placesByHand()
{
    Season season;
    season.addAll(1, {{.goals = 1}, {.goals = 0}, {.goals = 4}, {.goals = 1}, {.goals = 2}});
    const SquadForm form = formOf(season);
    QCOMPARE(form.metric, u"goals"_s);
    QCOMPARE(form.matches.size(), 5);
    QCOMPARE(form.matches[0].day, QDate(2024, 1, 1));
    QCOMPARE(form.matches[1].location, Location::Away);
    QCOMPARE(form.matches[1].opponent, TeamId{2});
    QCOMPARE(form.cells[2].value, Value::of(4));
    QCOMPARE(form.cells[2].of, 5);
    QCOMPARE(percentilesOf(form, 1), (QList<std::optional<double>>{40, 10, 90, 40, 70}));
}

void TestSquadForm::lessIsBetter()
{
    Season season;
    season.addAll(1, {{.fouls = 0}, {.fouls = 1}, {.fouls = 2}, {.fouls = 3}, {.fouls = 4}});
    QCOMPARE(percentilesOf(formOf(season, 8, u"fouls"_s), 1), (QList<std::optional<double>>{90, 70, 50, 30, 10}));
}

/** Shown are the last ones; the place is among all of the season. */
void TestSquadForm::onlyTheLastMatches()
{
    Season season;
    for (int match = 0; match < 10; ++match)
        season.add(1, {.goals = match}, match);
    const SquadForm form = formOf(season, 2);
    QCOMPARE(form.matches.size(), 2);
    QCOMPARE(form.matches[1].match, MatchId{10});
    QCOMPARE(percentilesOf(form, 1), (QList<std::optional<double>>{85, 95}));
    QCOMPARE(form.cells[0].of, 10);
    season.add(2, {.goals = 1}, 0); // played long ago
    QCOMPARE(formOf(season, 2).cells.size(), 2);
}

void TestSquadForm::whoPlayedLongestIsFirst()
{
    Season season;
    season.addAll(1, {{.minutes = 10}, {.minutes = 10}});
    season.addAll(2, {{.minutes = 90}, {.minutes = 0}});
    season.addAll(3, {{.minutes = 30}, {.minutes = 30}});
    const SquadForm form = formOf(season);
    QList<qint64> order;
    for (const SquadFormCell &cell : form.cells)
        order.append(toNumber(cell.player));
    QCOMPARE(order, (QList<qint64>{2, 3, 3, 1, 1})); // the bench is no appearance
}

void TestSquadForm::fewHaveNoPlace()
{
    Season season;
    season.addAll(1, {{.goals = 1}, {.goals = 0}, {.goals = 4}, {.goals = 1}});
    const SquadForm form = formOf(season);
    QCOMPARE(form.cells[0].value, Value::of(1));
    QCOMPARE(form.cells[0].percentile, Value::none(u"too_few_appearances"_s));
    QCOMPARE(form.cells[0].of, 4);
}

void TestSquadForm::onlyWithTheTeam()
{
    Season season;
    for (int match = 0; match < 12; ++match)
        season.add(1, {.goals = match < 6 ? 9 : match - 6}, match, match < 6 ? TeamId{2} : TeamId{1});
    season.add(2, {.goals = 5}, 11, TeamId{2});
    const SquadForm form = formOf(season);
    QCOMPARE(form.matches.size(), 6); // nobody played for the team before
    QCOMPARE(form.cells.size(), 6);
    QCOMPARE(form.cells.last().of, 6);
    QCOMPARE(*form.cells.last().percentile.number, 100 * 5.5 / 6); // the nines for the others do not count
}

void TestSquadForm::nothingRecorded()
{
    Season season;
    for (int match = 0; match < 6; ++match)
        season.add(1, {.goals = match, .shots = match}, match);
    season.lines().back().values[Goals] = SeasonFrame::missing;
    const SquadForm form = formOf(season);
    QCOMPARE(form.cells.last().value, Value::none(u"not_recorded"_s));
    QCOMPARE(form.cells.last().percentile, Value::none(u"not_recorded"_s));
    QCOMPARE(form.cells.first().of, 5);
    season.lines().front().values[Shots] = 0; // 0 of 0
    const SquadForm ratio = formOf(season, 8, u"conversion"_s);
    QVERIFY(!ratio.cells.first().value.number && !ratio.cells.first().value.reason.isEmpty());
    QCOMPARE(ratio.cells.first().percentile, ratio.cells.first().value);
}

void TestSquadForm::valuesAreTheTrends()
{
    Season season;
    for (int match = 0; match < 9; ++match)
        season.add(1, {.goals = match % 3, .minutes = 20 + 7 * match, .shots = 3 + match % 2, .xg = 13 * match}, match);
    const auto frame = season.frame();
    for (const QString &metric : {u"goals"_s, u"xg"_s, u"conversion"_s, u"braces"_s, u"weighted"_s}) {
        const auto whole = trend(*frame, pack(), PlayerId{1}, wholeSeason, metric, 5, options());
        const auto form = squadForm(*frame, pack(), TeamId{1}, metric, 9, options());
        QVERIFY(whole && form);
        QCOMPARE(form->cells.size(), whole->points.size());
        for (qsizetype i = 0; i < form->cells.size(); ++i) {
            QCOMPARE(form->cells[i].match, whole->points[i].match);
            QCOMPARE(form->cells[i].value, whole->points[i].value);
            QCOMPARE(form->cells[i].time, whole->points[i].time);
        }
    }
}

void TestSquadForm::emptyTeam()
{
    Season season;
    season.add(1, {.goals = 1}, 0);
    const SquadForm none = formOf(season, 8, u"goals"_s, TeamId{9});
    QVERIFY(none.matches.isEmpty() && none.cells.isEmpty());
    QVERIFY(formOf(Season()).cells.isEmpty());
}

void TestSquadForm::refuses()
{
    Season season;
    season.add(1, {.goals = 1}, 0);
    const auto frame = season.frame();
    for (const int matches : {0, 21, -1})
        QCOMPARE(squadForm(*frame, pack(), TeamId{1}, u"goals"_s, matches, options()).error().code, ErrorCode::Invalid);
    QCOMPARE(squadForm(*frame, pack(), TeamId{1}, u"gaols"_s, 8, options()).error().code, ErrorCode::Invalid);
}

void TestSquadForm::travels()
{
    Season season;
    season.addAll(1, {{.goals = 1}, {.goals = 0}, {.goals = 4}, {.goals = 1}, {.goals = 2, .minutes = -1, .played = true}});
    season.addAll(2, {{.goals = 1}});
    SquadForm form = formOf(season);
    form.teamName = u"Own"_s;
    const QByteArray json = encode(form);
    const auto back = decode<SquadForm>(json);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, form);
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!decode<SquadForm>(json.first(size)));
}

QTEST_GUILESS_MAIN(TestSquadForm)
#include "tst_squadform.moc"
