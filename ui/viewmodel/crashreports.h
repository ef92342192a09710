// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace touchline {

/** What is known of an end that nobody asked for: a file of plain text on this computer, sent nowhere. */
struct CrashReport
{
    QString fileName;
    QDateTime when;
};

/** Of each run of the program that may crash; what follows says that it did, and how. */
inline constexpr QByteArrayView crashMark = "\ncrash: ";
inline constexpr qsizetype mostCrashReports = 5;

/** Those in the folder that tell of a crash, the newest first. */
QList<CrashReport> crashReports(const QString &folder);
/** To be read and copied: without the folders that programs and libraries are in, which may have somebody's name. At most 64 KiB. */
QString crashReportText(const CrashReport &report);
Result<void> deleteCrashReport(const CrashReport &report);

} // namespace touchline
