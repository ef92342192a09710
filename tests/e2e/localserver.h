// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QList>
#ifdef Q_OS_LINUX
#include <csignal>
#endif

namespace touchline {

/** Running processes of that name that this one has started; found by /proc, so on Linux only. */
inline QList<qint64> childrenNamed(const QByteArray &name)
{
    QList<qint64> found;
    const QByteArray first = "Name:\t" + name + '\n';
    const QByteArray parent = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    for (const auto &entry : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/status").arg(entry));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const auto text = status.readAll();
        if (text.startsWith(first) && text.contains(parent) && !text.contains("\nState:\tZ"))
            found.append(entry.toLongLong());
    }
    return found;
}

/** The server of the workspace that is open dies as it would of a crash. False where there is not one of them. */
inline bool killLocalServer()
{
#ifdef Q_OS_LINUX
    const auto servers = childrenNamed("touchlined");
    return servers.size() == 1 && ::kill(pid_t(servers.constFirst()), SIGKILL) == 0;
#else
    return false;
#endif
}

} // namespace touchline
