// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/overviewtexts.h"
#include "core/stats/form.h"
#include "ui/model/daytext.h"
#include "ui/model/readingorder.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/** A sparkline needs two points. */
void addSparkline(InsightLine &line, const QString &metric, int per, const QList<double> &form, const MetricCatalog &catalog)
{
    if (form.size() < 2)
        return;
    line.form = form.last(std::min<qsizetype>(formLength, form.size()));
    line.formText =
        OverviewWords::tr("%1, over five appearances each: from %2 to %3")
            .arg(catalog.rateName(metric, per), catalog.rate(metric, line.form.constFirst()), catalog.rate(metric, line.form.constLast()));
}

InsightLine changeLine(const FormChange &change, const MetricCatalog &catalog)
{
    const auto &difference = change.difference;
    const QString name = catalog.rateName(change.metric, difference.per);
    InsightLine line{.player = change.player, .sentence = {}, .evidence = {}, .good = change.better.value_or(true), .isChange = true};
    const QString recent = catalog.rate(change.metric, difference.first);
    const QString before = catalog.rate(change.metric, difference.second);
    line.sentence = change.up ? OverviewWords::tr("%1 has more %2 than before: %3 in the last five, %4 otherwise.")
                                    .arg(isolated(change.name), name, recent, before)
                              : OverviewWords::tr("%1 has less %2 than before: %3 in the last five, %4 otherwise.")
                                    .arg(isolated(change.name), name, recent, before);
    line.evidence =
        OverviewWords::tr("%1 to %2 · %3 and %4 matches · by chance alone in %5 % of such tests")
            .arg(dayText(change.from), dayText(change.to), QLocale().toString(difference.firstMatches),
                 QLocale().toString(difference.secondMatches), QLocale().toString(100 * change.q, 'f', change.q < 0.01 ? 2 : 1));
    return line;
}

InsightLine milestoneLine(const Milestone &milestone, const MetricCatalog &catalog)
{
    const bool isAppearance = milestone.metric.isEmpty();
    const QString what = isAppearance ? OverviewWords::tr("appearances") : catalog.name(milestone.metric);
    const QString number = QLocale().toString(milestone.number);
    InsightLine line{.player = milestone.player, .sentence = {}, .evidence = {}};
    if (milestone.match && milestone.number == 1)
        line.sentence = isAppearance
            ? OverviewWords::tr("%1 has played for the first time.").arg(isolated(milestone.name))
            : OverviewWords::tr("%1 has a first entry under %2.", "under Shots").arg(isolated(milestone.name), what);
    else
        line.sentence = milestone.match ? OverviewWords::tr("%1 has reached %2 %3.").arg(isolated(milestone.name), number, what)
                                        : OverviewWords::tr("%1 is close to %2 %3.").arg(isolated(milestone.name), number, what);
    line.evidence = milestone.match ? dayText(milestone.match->day) : OverviewWords::tr("%1 so far").arg(catalog.amount(milestone.total));
    return line;
}

InsightLine recordLineOf(const NewRecord &record, const MetricCatalog &catalog)
{
    const QString what = catalog.name(record.metric);
    InsightLine line{.player = record.player, .sentence = {}, .evidence = {}};
    if (record.kind == "season_total"_L1)
        line.sentence = OverviewWords::tr("%1 has had the best season so far in %2: %3.")
                            .arg(isolated(record.name), what, catalog.amount(record.value));
    else if (record.kind == "season_match"_L1)
        line.sentence = OverviewWords::tr("%1 had the best match of the season in %2: %3.")
                            .arg(isolated(record.name), what, catalog.amount(record.value));
    else
        line.sentence =
            OverviewWords::tr("%1 had the best match ever in %2: %3.").arg(isolated(record.name), what, catalog.amount(record.value));
    line.evidence = OverviewWords::tr("%1 · the best before it: %2").arg(dayText(record.match.day), catalog.amount(record.previous));
    return line;
}

InsightLine streakLine(const Streak &streak, const MetricCatalog &catalog)
{
    return {.player = streak.player,
            .sentence = OverviewWords::tr("%1: %2 in each of the last %n appearances.", nullptr, streak.length)
                            .arg(isolated(streak.name), catalog.name(streak.metric)),
            .evidence =
                OverviewWords::tr("since %1 · the longest so far: %2").arg(dayText(streak.first.day), QLocale().toString(streak.longest))};
}

} // namespace

QList<InsightLine> insightLines(const TeamInsights &insights, const MetricCatalog &catalog)
{
    QList<InsightLine> lines;
    const auto add = [&](const auto &found, const auto &lineOf) {
        for (const auto &each : found) {
            lines.append(lineOf(each, catalog));
            addSparkline(lines.last(), each.metric, insights.per, each.form, catalog);
        }
    };
    add(insights.changes, changeLine);
    add(insights.records, recordLineOf);
    add(insights.milestones, milestoneLine);
    add(insights.streaks, streakLine);
    return lines;
}

BarListData fairnessBars(const Fairness &fairness, const MetricCatalog &catalog)
{
    BarListData data{.title = OverviewWords::tr("Share of possible playing time"),
                     .rows = {},
                     .threshold = fairness.threshold > 0 ? std::optional(fairness.threshold) : std::nullopt,
                     .thresholdText = {},
                     .empty = OverviewWords::tr("Nobody has played yet in this period.")};
    if (data.threshold)
        data.thresholdText = OverviewWords::tr("Dashed: %1 % of the time. ! says who is below it.")
                                 .arg(QLocale().toString(qRound(100 * fairness.threshold)));
    for (auto row = fairness.rows.crbegin(); row != fairness.rows.crend(); ++row) { // the largest share first
        if (!row->share.number)
            continue;
        data.rows.append({.label = row->name,
                          .share = *row->share.number,
                          .text = QLocale().toString(qRound(100 * *row->share.number)) + u" %"_s,
                          .detail = OverviewWords::tr("%n appearances", nullptr, row->appearances) + u", "_s + catalog.timeText(row->time),
                          .low = row->belowThreshold});
    }
    return data;
}

QString recordLine(const TeamRecord &record)
{
    QStringList parts{OverviewWords::tr("%n matches", nullptr, record.matches)};
    if (record.wins + record.draws + record.losses > 0)
        parts += {OverviewWords::tr("%1 won, %2 drawn, %3 lost")
                      .arg(QLocale().toString(record.wins), QLocale().toString(record.draws), QLocale().toString(record.losses)),
                  u"%1–%2"_s.arg(QLocale().toString(record.scoreFor), QLocale().toString(record.scoreAgainst))};
    return parts.join(u" · "_s);
}

} // namespace touchline
