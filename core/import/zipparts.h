// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <functional>
#include <memory>

struct zip;

namespace touchline {

/** What a zip of a stranger may be at most; whatever is more is refused with TooLarge. */
struct ZipLimits
{
    qint64 bytesIn = 10 * 1024 * 1024;
    qint64 bytesOut = 50 * 1024 * 1024; // of all parts: as the directory has them, and as they are read
    qint64 entries = 200;
    qint64 ratio = 100; // bytes out for a byte in, of each part
};

/**
 * The parts of a zip, read piece by piece and never written anywhere. The directory is checked before a byte is unpacked: names,
 * duplicates, encryption, sizes. Since it may lie, the bytes that really come out are counted against the same limits.
 */
class ZipParts
{
public:
    /** `fileName` is for the findings. */
    static Result<ZipParts> open(const QByteArray &bytes, const QString &fileName, const ZipLimits &limits = {});

    /** Names of parts do not differ by case. */
    bool contains(const QString &part) const { return m_index.contains(part.toLower()); }
    /** Hands over the part in pieces of up to 64 KiB, until `take` fails. NotFound: no such part. */
    Result<void> read(const QString &part, const std::function<Result<void>(QByteArrayView)> &take);
    /** That were really unpacked so far. */
    qint64 bytesOut() const { return m_bytesOut; }

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    ZipParts(const QByteArray &bytes, const QString &fileName, const ZipLimits &limits)
        : m_bytes(bytes), m_fileName(fileName), m_limits(limits)
    {}
    Result<void> openArchive();
    Result<void> readDirectory();
    Result<void> checkSizes(qint64 in, qint64 out, const QString &part) const;
    std::unexpected<Error> refused(const QString &code, const QString &detail, ErrorCode kind = ErrorCode::Malformed) const;
    std::unexpected<Error> damaged(const QString &why) const;

    QByteArray m_bytes; // before the archive, which reads from it until it is gone
    QString m_fileName;
    ZipLimits m_limits;
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, quint64> m_index; // by name in lower case
    qint64 m_bytesOut = 0;
};

} // namespace touchline
