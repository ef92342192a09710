// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/spool.h"
#include <QtCore/QStringList>
#include <stop_token>

namespace touchline {

inline constexpr char workbookType[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a body has brought: files under the names that their sender gave them. */
struct ImportFiles
{
    QStringList paths;
    QByteArray ownTemplate; // JSON; empty: none was sent
};

/** text/csv, a workbook, or multipart/form-data with a boundary; Unsupported, with what to send instead, for anything else. */
Result<void> isImportType(const QByteArray &mediaType);
/** What may stand in a name of a file: its last part, with nothing but letters, digits and `._- `. */
QString safeFileName(const QString &name);
/**
 * Makes files in `folder` of the body: of a single file one with this name, of multipart/form-data each part with a file name, and of one
 * named "template" the template. Never more of it in memory than a line. Malformed when the parts are not sound.
 */
Result<ImportFiles> unpackImport(Spool &spool, const QString &folder, const QString &name, const std::stop_token &stop);

} // namespace touchline
