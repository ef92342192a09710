// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importoutput.h"
#include <QtCore/QJsonArray>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QJsonArray issuesOf(const Findings &findings)
{
    QJsonArray issues;
    for (const auto found = findings.issues(); const Issue &issue : found)
        issues.append(issueToJson(issue));
    return issues;
}

/** How many there are of one severity, and the first of them. */
void printFindings(const Findings &findings, Severity severity, const QString &word, int most)
{
    const qint64 count = findings.count(severity);
    if (count == 0)
        return;
    const QString first = count > most ? u"; the first %1"_s.arg(most) : QString();
    printLine(u"  %1 %2%3%4:"_s.arg(count).arg(word, count == 1 ? QString() : u"s"_s, first));
    for (const auto issues = findings.issues(); const Issue &issue : issues) {
        if (issue.severity == severity && most-- > 0)
            printLine(u"    %1%2 [%3]"_s.arg(placeOf(issue), issue.detail, issue.code));
    }
}

void printFindings(const Findings &findings)
{
    printFindings(findings, Severity::Warning, u"warning"_s, 10);
    // Rows that were left out come first of these; the others tell of nothing that asks for a decision.
    printFindings(findings, Severity::Info, u"note"_s, 3);
}

} // namespace

void printCheck(const SeasonData &data, const Findings &findings, const CommonOptions &options)
{
    printJson({{u"ok"_s, true},
               {u"lines"_s, qint64(data.lines.size())},
               {u"warnings"_s, findings.count(Severity::Warning)},
               {u"notes"_s, findings.count(Severity::Info)},
               {u"issues"_s, issuesOf(findings)}},
              options);
    if (options.json)
        return;
    printLine(u"The files are fine: %1 lines of %2 players in %3 matches, %4 warnings. Nothing was written."_s.arg(data.lines.size())
                  .arg(data.players.size())
                  .arg(data.matches.size())
                  .arg(findings.count(Severity::Warning)));
    printFindings(findings);
}

void printImport(const ImportReport &report, const SeasonData &data, const Findings &findings, qint64 milliseconds,
                 const QString &databasePath, const CommonOptions &options)
{
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
               {u"issues"_s, issuesOf(findings)},
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
    printFindings(findings);
}

} // namespace touchline
