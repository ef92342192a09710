// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sourcefiles.h"
#include "core/import/csvreader.h"
#include <QtCore/QCollator>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFiles = 2000;
constexpr qint64 maxTotalBytes = 512 * 1024 * 1024;

struct Candidate
{
    QString path;
    bool named = false; // outright, not by its folder
};

QList<Candidate> candidates(const QStringList &paths)
{
    QList<Candidate> found;
    QSet<QString> seen;
    const auto add = [&](const QString &path, bool named) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical))
            return;
        seen.insert(canonical);
        found.append({.path = path, .named = named});
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            add(path, true);
            continue;
        }
        QDirIterator files(path, {u"*.csv"_s, u"*.xlsx"_s, u"*.xlsm"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext() && found.size() <= maxFiles) {
            const auto file = files.nextFileInfo();
            if (!file.fileName().startsWith("~$"_L1)) // of a workbook that somebody has open just now
                add(file.filePath(), false);
        }
    }
    // The C locale has no numeric mode.
    QCollator natural{QLocale(QLocale::English)};
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(found, [&natural](const Candidate &a, const Candidate &b) { return natural.compare(a.path, b.path) < 0; });
    return found;
}

/** The name, and what it would be with the other endings: templates need not know in which form a table comes. */
QStringList namesOf(const QString &fileName)
{
    for (const auto end : {".csv"_L1, ".xlsx"_L1, ".xlsm"_L1}) {
        if (fileName.endsWith(end, Qt::CaseInsensitive)) {
            const QString base = fileName.chopped(end.size());
            return {fileName, base + u".csv"_s, base + u".xlsx"_s};
        }
    }
    return {fileName};
}

QString roleByName(const QString &fileName, const ImportTemplate &mapping)
{
    const QStringList names = namesOf(fileName);
    for (auto role = mapping.files.begin(); role != mapping.files.end(); ++role) {
        for (const QString &pattern : *role) {
            const auto wanted = QRegularExpression::fromWildcard(pattern, Qt::CaseInsensitive);
            if (std::ranges::any_of(names, [&wanted](const QString &name) { return wanted.match(name).hasMatch(); }))
                return role.key();
        }
    }
    return {};
}

/** Columns without which a file cannot play the role. */
QStringList neededColumns(const QString &role, const ImportTemplate &mapping)
{
    QStringList needed;
    if (role == mapping.teamsFile)
        needed << mapping.teamKey.column << mapping.teamName.column;
    const bool lines = role == "lines"_L1;
    for (const MappedValue &value : mapping.values) {
        if (value.file == role)
            needed << value.column << value.by;
        else if (lines)
            needed << (value.file.isEmpty() ? value.column : value.by) << value.otherwise;
    }
    if (lines)
        needed << mapping.rows.column;
    needed.removeAll(QString());
    for (const MappedValue &metric : mapping.metrics) {
        if (lines)
            needed << metric.column;
    }
    needed.removeDuplicates();
    needed.sort();
    return needed;
}

QStringList missingColumns(const SheetTable &table, const QString &role, const ImportTemplate &mapping)
{
    QStringList missing = neededColumns(role, mapping);
    missing.removeIf([&table](const QString &column) { return table.columnIndex(column).has_value(); });
    return missing;
}

QString roleByColumns(const SheetTable &table, const ImportTemplate &mapping)
{
    for (const QString &role : mapping.files.keys()) {
        if (missingColumns(table, role, mapping).isEmpty())
            return role;
    }
    return {};
}

void checkColumns(const SheetTable &table, const QString &role, const ImportTemplate &mapping, Findings &findings)
{
    for (const QString &column : missingColumns(table, role, mapping))
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
    const QList<Candidate> all = candidates(paths);
    if (all.size() > maxFiles) {
        findings.add({.code = u"too_many_files"_s, .detail = u"More than %1 files at once."_s.arg(maxFiles)});
        return files;
    }
    qint64 bytes = 0;
    for (const Candidate &candidate : all) {
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
            for (const Issue &issue : table.error().issues)
                findings.add(issue);
            continue;
        }
        if (role.isEmpty())
            role = roleByColumns(*table, mapping);
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
