// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/insight.h"
#include "core/stats/playercomparison.h"
#include "core/stats/scatter.h"
#include "core/stats/squadform.h"
#include "core/stats/squadtable.h"
#include "core/stats/summary.h"
#include "testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

/** What takes long ends soon after nobody wants it any more, and says so instead of giving half an answer. */
class TestGivingUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelled_data();
    void cancelled();
};

void TestGivingUp::cancelled_data()
{
    using Ask = std::function<ErrorCode(const SeasonFrame &, const SummaryOptions &)>;
    QTest::addColumn<Ask>("ask");
    const auto codeOf = [](const auto &result) { return result ? ErrorCode::Internal : result.error().code; };
    const auto row = [](const char *name, const Ask &ask) { QTest::newRow(name) << ask; };
    row("summary", [=](const SeasonFrame &frame, const SummaryOptions &asked) {
        return codeOf(summarise(frame, pack(), PlayerId{1}, wholeSeason, asked));
    });
    row("insights",
        [=](const SeasonFrame &frame, const SummaryOptions &asked) { return codeOf(teamInsights(frame, pack(), TeamId{1}, asked)); });
    row("comparison", [=](const SeasonFrame &frame, const SummaryOptions &asked) {
        return codeOf(comparePlayers(frame, pack(), {PlayerId{1}, PlayerId{2}}, wholeSeason, asked));
    });
    row("squad table", [=](const SeasonFrame &frame, const SummaryOptions &asked) {
        return codeOf(squadTable(frame, pack(), TeamId{1}, wholeSeason, asked));
    });
    row("squad's form", [=](const SeasonFrame &frame, const SummaryOptions &asked) {
        return codeOf(squadForm(frame, pack(), TeamId{1}, u"goals"_s, 8, asked));
    });
    row("scatter", [=](const SeasonFrame &frame, const SummaryOptions &asked) {
        return codeOf(scatterOf(frame, pack(), u"goals"_s, u"shots"_s, false, asked));
    });
    row("correlations", [=](const SeasonFrame &frame, SummaryOptions asked) {
        asked.fields = {u"goals"_s, u"shots"_s};
        return codeOf(correlationsOf(frame, pack(), asked));
    });
}

void TestGivingUp::cancelled()
{
    using Ask = std::function<ErrorCode(const SeasonFrame &, const SummaryOptions &)>;
    QFETCH(Ask, ask);
    Season season;
    season.addAll(1, {{.goals = 1, .minutes = 90, .shots = 4}, {.goals = 0, .minutes = 90, .shots = 1}});
    season.addAll(2, {{.goals = 2, .minutes = 90, .shots = 2}, {.goals = 1, .minutes = 90, .shots = 2}});
    const auto frame = season.frame();
    std::stop_source source;
    SummaryOptions asked = options();
    asked.stop = source.get_token();
    QCOMPARE(ask(*frame, asked), ErrorCode::Internal); // an answer
    source.request_stop();
    QCOMPARE(ask(*frame, asked), ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestGivingUp)
#include "tst_givingup.moc"
