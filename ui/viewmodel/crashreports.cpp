// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/crashreports.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qint64 longestHead = 4 * 1024; // versions and system
constexpr qint64 longestReport = 64 * 1024;
} // namespace

QList<CrashReport> crashReports(const QString &folder)
{
    QList<CrashReport> reports;
    const auto files = QDir(folder).entryInfoList({u"crash-*.txt"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.read(longestHead).contains(crashMark))
            reports.append({.fileName = info.filePath(), .when = info.lastModified()});
    }
    return reports;
}

QString crashReportText(const CrashReport &report)
{
    static const QRegularExpression folders(u"^\\.{0,2}/.*/|^\\.{1,2}/"_s, QRegularExpression::MultilineOption);
    QFile file(report.fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(longestReport)).remove(folders);
}

Result<void> deleteCrashReport(const CrashReport &report)
{
    QFile file(report.fileName);
    if (!file.exists() || file.remove())
        return {};
    return fail(ErrorCode::Unavailable,
                QCoreApplication::translate("CrashReport", "The report cannot be deleted: %1").arg(file.errorString()));
}

} // namespace touchline
