// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/seasonreader.h"
#include "core/import/linecollector.h"
#include "core/import/sourcefiles.h"
#include "core/import/statlinevalidator.h"
#include <QtCore/QTimeZone>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** "2023/24" for a season over the turn of a year, "2024" for one within it. */
QString labelOf(const SeasonData &data, const QTimeZone &zone)
{
    if (data.matches.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(data.matches, {}, &SourceMatch::kickOff);
    const int from = first->kickOff.toTimeZone(zone).date().year();
    const int to = last->kickOff.toTimeZone(zone).date().year();
    return from == to ? QString::number(from) : u"%1/%2"_s.arg(from).arg(to % 100, 2, 10, '0'_L1);
}

QString firstOf(const QString &chosen, const QString &otherwise)
{
    return chosen.isEmpty() ? otherwise : chosen;
}

} // namespace

Result<ReadSeason> readSeason(const QStringList &paths, ImportTemplate mapping, const SportPack &pack, const ReadChoices &choices)
{
    if (pack.id() != mapping.sport)
        return fail(ErrorCode::Invalid, u"The template %1 is for %2, not for %3."_s.arg(mapping.id, mapping.sport, pack.id()));
    for (const auto &[metric, column] : std::as_const(mapping.metrics).asKeyValueRange()) {
        if (!pack.metric(metric))
            return fail(ErrorCode::Invalid,
                        u"The template %1 fills the metric \"%2\", which the sport %3 does not have."_s.arg(mapping.id, metric, pack.id()));
    }
    for (const QString &column : choices.ignoredColumns)
        mapping.ignored.insert(column);
    const QString timeZone = firstOf(choices.timeZone, mapping.timeZone);
    const QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid())
        return fail(ErrorCode::Invalid, u"\"%1\" is not a time zone that this machine knows; write it like Europe/Berlin."_s.arg(timeZone));

    ReadSeason read;
    const SourceFiles files = readSourceFiles(paths, mapping, read.findings, {.sheet = choices.sheet, .stop = choices.stop});
    if (choices.stop.stop_requested())
        return fail(ErrorCode::Cancelled, u"The reading of the files was stopped."_s);
    if (read.findings.hasErrors())
        return read.findings.refused();

    LineCollector collector(mapping, pack, zone, files, read.findings);
    collector.addTeams();
    qint64 all = 0;
    for (const SheetTable &table : files.lines)
        all += table.rowCount();
    qint64 done = 0;
    const auto goOn = [&](qsizetype rows) {
        if (choices.progress)
            choices.progress(done + rows, all);
        return !choices.stop.stop_requested();
    };
    for (const SheetTable &table : files.lines) {
        if (!collector.addLines(table, goOn))
            return fail(ErrorCode::Cancelled, u"The reading of the files was stopped."_s);
        done += table.rowCount();
    }
    std::ignore = goOn(0);
    read.data = collector.take();
    read.data.competition = firstOf(choices.competition, mapping.competition);
    read.data.timeZone = timeZone;
    read.data.label = firstOf(choices.season, labelOf(read.data, zone));
    if (read.findings.hasErrors())
        return read.findings.refused();

    QHash<QString, QString> columns;
    for (const auto *mapped : {&mapping.values, &mapping.metrics}) {
        for (auto value = mapped->begin(); value != mapped->end(); ++value) {
            if (!value->column.isEmpty())
                columns.insert(value.key(), value->column);
        }
    }
    StatLineValidator(pack, columns).check(read.data, read.findings);
    if (read.findings.hasErrors())
        return read.findings.refused();
    return read;
}

} // namespace touchline
