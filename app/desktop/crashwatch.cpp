// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crashwatch.h"
#include "app/desktop/crashsignals.h"
#include "ui/viewmodel/crashreports.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** False where another process, of another session of the same person, holds the file open for its own crash. */
bool takeFile([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#else
    return true; // what is open cannot be removed there
#endif
}

void tidyCrashFolder(const QString &folder)
{
    const auto reports = crashReports(folder);
    QSet<QString> kept;
    for (const auto newest = reports.first(std::min(reports.size(), mostCrashReports)); const auto &report : newest)
        kept.insert(report.fileName);
    const auto files = QDir(folder).entryInfoList({u"crash-*.txt"_s}, QDir::Files | QDir::NoSymLinks);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (!kept.contains(info.filePath()) && file.open(QIODevice::ReadOnly) && takeFile(file)) {
            file.close();
            file.remove();
        }
    }
}

QByteArray headOfReport()
{
    const QString lines = u"Touchline %1, Qt %2 (built with %3)\n%4, %5, kernel %6, %7\nstarted %8\n"_s.arg(
        QLatin1StringView(TOUCHLINE_VERSION), QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion(), QGuiApplication::platformName(),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return lines.toUtf8();
}

} // namespace

CrashWatch::CrashWatch(const QString &folder) : m_folder(folder)
{
    tidyCrashFolder(folder);
}

CrashWatch::~CrashWatch()
{
    (void)setOn(false);
}

Result<void> CrashWatch::setOn(bool on)
{
    if (on == bool(m_file))
        return {};
    if (!on) {
        unwatchCrashes();
        m_file->close();
        m_file->remove();
        m_file.reset();
        return {};
    }
    QDir().mkpath(m_folder);
    const QString name = u"%1/crash-%2-%3.txt"_s.arg(m_folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s))
                             .arg(QCoreApplication::applicationPid());
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        || !takeFile(*file) || file->write(headOfReport()) < 0)
        return fail(ErrorCode::Unavailable,
                    QCoreApplication::translate("CrashReport", "No report can be kept in %1: %2").arg(m_folder, file->errorString()));
    m_file = std::move(file);
    watchCrashes(m_file->handle());
    return {};
}

} // namespace touchline
