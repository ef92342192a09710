// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sourceroles.h"
#include <QtCore/QCollator>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QList<SourceCandidate> sourceCandidates(const QStringList &paths)
{
    QList<SourceCandidate> found;
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
        while (files.hasNext() && found.size() <= mostSourceFiles) {
            const auto file = files.nextFileInfo();
            if (!file.fileName().startsWith("~$"_L1)) // of a workbook that somebody has open just now
                add(file.filePath(), false);
        }
    }
    // The C locale has no numeric mode.
    QCollator natural{QLocale(QLocale::English)};
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(
        found, [&natural](const SourceCandidate &a, const SourceCandidate &b) { return natural.compare(a.path, b.path) < 0; });
    return found;
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

QStringList missingColumns(const QStringList &columns, const QString &role, const ImportTemplate &mapping)
{
    QStringList missing = neededColumns(role, mapping);
    missing.removeIf([&columns](const QString &column) { return columns.contains(column); });
    return missing;
}

QString roleByColumns(const QStringList &columns, const ImportTemplate &mapping)
{
    for (const auto &[role, file] : mapping.files.asKeyValueRange()) {
        if (missingColumns(columns, role, mapping).isEmpty())
            return role;
    }
    return {};
}

} // namespace touchline
