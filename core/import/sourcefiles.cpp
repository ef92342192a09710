// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sourcefiles.h"
#include "core/import/csvreader.h"
#include "core/import/sourceroles.h"
#include <QtCore/QFileInfo>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTotalBytes = 512 * 1024 * 1024;

void checkColumns(const SheetTable &table, const QString &role, const ImportTemplate &mapping, Findings &findings)
{
    for (const auto columns = missingColumns(table.columns(), role, mapping); const QString &column : columns)
        findings.add({.code = u"missing_column"_s,
                      .detail = u"The template %1 needs this column, and the file does not have it."_s.arg(mapping.id),
                      .file = table.fileName(),
                      .line = table.headerLine(),
                      .column = column});
    if (role != "lines"_L1)
        return;
    const QStringList known = neededColumns(role, mapping);
    for (const QString &column : table.columns()) {
        if (!known.contains(column) && !mapping.ignored.contains(column))
            findings.add({.code = u"unknown_column"_s,
                          .detail = u"The template %1 does not know this column. Correct its name, or name it with --ignore-column."_s.arg(
                              mapping.id),
                          .file = table.fileName(),
                          .line = table.headerLine(),
                          .column = column});
    }
}

} // namespace

SourceFiles readSourceFiles(const QStringList &paths, const ImportTemplate &mapping, Findings &findings, const XlsxChoice &choice)
{
    SourceFiles files;
    const QList<SourceCandidate> all = sourceCandidates(paths);
    if (all.size() > mostSourceFiles) {
        findings.add({.code = u"too_many_files"_s, .detail = u"More than %1 files at once."_s.arg(mostSourceFiles)});
        return files;
    }
    qint64 bytes = 0;
    for (const SourceCandidate &candidate : all) {
        const QFileInfo info(candidate.path);
        QString role = roleByName(info.fileName(), mapping);
        if (role.isEmpty() && !candidate.named)
            continue;
        if (choice.stop.stop_requested())
            return files;
        const bool workbook = XlsxReader::isWorkbook(candidate.path);
        auto table = workbook ? XlsxReader().readFile(candidate.path, choice) : CsvReader().readFile(candidate.path);
        // A workbook says by its size nothing of what is in it.
        bytes += workbook && table ? std::max(table->memory(), table->unpacked()) : info.size();
        if (bytes > maxTotalBytes) {
            findings.add({.code = u"too_large"_s, .detail = u"The files have more than %1 MiB in all."_s.arg(maxTotalBytes / 1048576)});
            return files;
        }
        if (table)
            findings.add(table->findings());
        if (!table) {
            for (const auto issues = table.error().issues; const Issue &issue : issues)
                findings.add(issue);
            continue;
        }
        if (role.isEmpty())
            role = roleByColumns(table->columns(), mapping);
        if (role.isEmpty()) {
            findings.add({.code = u"unknown_file"_s,
                          .detail = u"Neither its name nor its columns are those of a file that the template %1 reads."_s.arg(mapping.id),
                          .file = info.fileName()});
            continue;
        }
        checkColumns(*table, role, mapping, findings);
        if (role == "lines"_L1)
            files.lines.push_back(*std::move(table));
        else if (!files.companions.emplace(role, *std::move(table)).second)
            findings.add({.code = u"second_file"_s,
                          .detail = u"The template %1 reads one such file only."_s.arg(mapping.id),
                          .file = info.fileName()});
    }
    if (findings.hasErrors())
        return files;
    if (files.lines.empty())
        findings.add({.code = u"no_files"_s,
                      .detail = u"There is no file to import. The template %1 reads %2."_s.arg(
                          mapping.id, mapping.files.value(u"lines"_s).join(u", "_s))});
    for (auto role = mapping.files.begin(); role != mapping.files.end(); ++role) {
        if (role.key() != "lines"_L1 && !files.companions.contains(role.key()))
            findings.add(
                {.code = u"missing_file"_s,
                 .detail = u"The template %1 also needs %2; name it with the other files."_s.arg(mapping.id, role->join(u" or "_s))});
    }
    return files;
}

} // namespace touchline
