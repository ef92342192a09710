// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importoutput.h"
#include <QtCore/QJsonArray>

namespace touchline {
using namespace Qt::StringLiterals;

void printImport(const ImportReport &report, const SeasonData &data, const Findings &findings, qint64 milliseconds,
                 const QString &databasePath, const CommonOptions &options)
{
    QJsonArray issues;
    for (const Issue &issue : findings.issues())
        issues.append(issueToJson(issue));
    printJson({{u"ok"_s, true},
               {u"database"_s, databasePath},
               {u"season"_s, toNumber(report.season)},
               {u"competition"_s, data.competition},
               {u"label"_s, data.label},
               {u"revision"_s, toNumber(report.revision)},
               {u"changed"_s, report.changedAnything()},
               {u"season_added"_s, report.seasonAdded},
               {u"teams_added"_s, report.teamsAdded},
               {u"players_added"_s, report.playersAdded},
               {u"players_renamed"_s, report.playersRenamed},
               {u"matches_added"_s, report.matchesAdded},
               {u"matches_changed"_s, report.matchesChanged},
               {u"registrations_added"_s, report.registrationsAdded},
               {u"registrations_changed"_s, report.registrationsChanged},
               {u"lines_added"_s, report.linesAdded},
               {u"lines_changed"_s, report.linesChanged},
               {u"lines_unchanged"_s, report.linesUnchanged},
               {u"warnings"_s, findings.count(Severity::Warning)},
               {u"notes"_s, findings.count(Severity::Info)},
               {u"issues"_s, issues},
               {u"milliseconds"_s, milliseconds}},
              options);
    if (options.json)
        return;
    printLine(u"%1 %2 (season %3): %4 ms"_s.arg(data.competition, data.label).arg(toNumber(report.season)).arg(milliseconds));
    if (!report.changedAnything()) {
        printLine(u"Nothing has changed: all %1 lines are known already."_s.arg(report.linesUnchanged));
    } else {
        printLine(u"  lines          %1 added, %2 changed, %3 unchanged"_s.arg(report.linesAdded)
                      .arg(report.linesChanged)
                      .arg(report.linesUnchanged));
        printLine(u"  players        %1 added, %2 with another spelling"_s.arg(report.playersAdded).arg(report.playersRenamed));
        printLine(u"  registrations  %1 added, %2 changed"_s.arg(report.registrationsAdded).arg(report.registrationsChanged));
        printLine(u"  matches        %1 added, %2 changed"_s.arg(report.matchesAdded).arg(report.matchesChanged));
        printLine(u"  teams          %1 added"_s.arg(report.teamsAdded));
    }
    constexpr int shown = 10;
    if (const qint64 warnings = findings.count(Severity::Warning); warnings > 0) {
        printLine(u"  %1 warnings; the first ones:"_s.arg(warnings));
        int left = shown;
        for (const Issue &issue : findings.issues()) {
            if (issue.severity == Severity::Warning && left-- > 0)
                printLine(u"    %1%2 [%3]"_s.arg(placeOf(issue), issue.detail, issue.code));
        }
    }
}

} // namespace touchline
