// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filebytes.h"
#include "core/import/findings.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace touchline {
using namespace Qt::StringLiterals;

Result<QByteArray> fileBytes(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    const auto refused = [&info](const QString &code, const QString &detail, ErrorCode kind) {
        return refusedFor({.code = code, .detail = detail, .file = info.fileName()}, kind);
    };
    if (!info.exists())
        return refused(u"file_missing"_s, u"There is no such file."_s, ErrorCode::NotFound);
    if (!info.isFile())
        return refused(u"file_not_regular"_s, u"This is not a file."_s, ErrorCode::Malformed);
    if (info.size() > most)
        return refused(u"file_too_large"_s, u"The file is larger than %1 MiB."_s.arg(most / 1048576), ErrorCode::TooLarge);
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return refused(u"file_unreadable"_s, u"The file cannot be read: %1."_s.arg(file.errorString()), ErrorCode::Unavailable);
    return bytes;
}

} // namespace touchline
