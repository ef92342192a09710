// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/recognisedsource.h"
#include "core/import/csvreader.h"
#include "core/import/sourceroles.h"
#include "core/import/xlsxreader.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readOfEach = 64 * 1024; // the headings are at the beginning

struct Head
{
    SourceCandidate file;
    QStringList columns; // empty: nothing that could be read
};

QStringList columnsOf(const QString &path, const std::stop_token &stop)
{
    if (XlsxReader::isWorkbook(path)) {
        const auto table = XlsxReader().readFile(path, {.stop = stop});
        return table ? table->columns() : QStringList();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray head = file.read(readOfEach);
    if (!file.atEnd())
        head.truncate(head.indexOf('\n') + 1);
    const auto table = CsvReader().read(head, QFileInfo(path).fileName(), {.ragged = true}); // what is wrong below is told later
    return table ? table->columns() : QStringList();
}

/** The files of each role. */
QMap<QString, QStringList> playing(const QList<Head> &heads, const ImportTemplate &mapping)
{
    QMap<QString, QStringList> files;
    for (const Head &head : heads) {
        QString role = roleByName(QFileInfo(head.file.path).fileName(), mapping);
        if (role.isEmpty() && head.file.named)
            role = roleByColumns(head.columns, mapping);
        if (!role.isEmpty() && missingColumns(head.columns, role, mapping).isEmpty())
            files[role].append(head.file.path);
    }
    return files;
}

QStringList missingFiles(const QMap<QString, QStringList> &files, const ImportTemplate &mapping)
{
    QStringList missing;
    for (auto role = mapping.files.begin(); role != mapping.files.end(); ++role) {
        if (!files.contains(role.key()))
            missing.append(role->constFirst());
    }
    return missing;
}

RecognisedSource sourceOf(const QList<Head> &heads, const QMap<QString, QStringList> &files, const ImportTemplate &mapping)
{
    QSet<QString> wanted;
    for (const QStringList &each : files)
        wanted += QSet<QString>(each.begin(), each.end());
    RecognisedSource source{
        .id = mapping.id, .name = mapping.name, .sport = mapping.sport, .competition = mapping.competition, .files = {}};
    for (const Head &head : heads) {
        if (!wanted.contains(head.file.path)) {
            source.leftOut += head.file.named;
            continue;
        }
        source.files.append(head.file.path);
        source.bytes += QFileInfo(head.file.path).size();
    }
    return source;
}

} // namespace

Result<RecognisedSource> recogniseSource(const QStringList &paths, const std::stop_token &stop)
{
    QList<Head> heads;
    const auto candidates = sourceCandidates(paths);
    if (candidates.size() > mostSourceFiles)
        return fail(ErrorCode::TooLarge, u"More than %1 files at once."_s.arg(mostSourceFiles));
    for (const SourceCandidate &candidate : candidates) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        heads.append({.file = candidate, .columns = columnsOf(candidate.path, stop)});
    }
    QString half; // some of a source is there
    QStringList names;
    for (const auto ids = ImportTemplate::shippedIds(); const QString &id : ids) {
        const auto mapping = ImportTemplate::shipped(id);
        if (!mapping)
            return failed(mapping);
        names.append(mapping->name);
        const auto files = playing(heads, *mapping);
        const auto missing = missingFiles(files, *mapping);
        if (missing.isEmpty())
            return sourceOf(heads, files, *mapping);
        if (!files.isEmpty() && half.isEmpty())
            half = u"These look like files of %1. %2 is missing: bring it with the others."_s.arg(mapping->name, missing.join(u", "_s));
    }
    return fail(ErrorCode::NotFound, half.isEmpty() ? u"No known source has such files. Known are: %1."_s.arg(names.join(u"; "_s)) : half);
}

} // namespace touchline
