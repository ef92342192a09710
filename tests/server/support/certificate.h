// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QSslSocket>

namespace touchline {

inline bool canMakeCertificates()
{
    return QSslSocket::supportsSsl() && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

/** NAME.pem and NAME.key (mode 0600) in the folder: self-signed, for two days, of the subject NAME. */
inline bool makeCertificate(const QDir &folder, const QString &name)
{
    const QString key = folder.filePath(name + QStringLiteral(".key"));
    const QString text = QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj");
    const QStringList arguments = text.split(u' ')
        + QStringList{QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                      folder.filePath(name + QStringLiteral(".pem"))};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0 && QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace touchline
