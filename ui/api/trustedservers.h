// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QMap>
#include <QtCore/QUrl>

namespace touchline {

/**
 * The certificates that somebody has trusted by their fingerprints, one for each server, in a file. What of it cannot be read counts as
 * never trusted.
 */
class TrustedServers
{
public:
    explicit TrustedServers(const QString &fileName);

    /** SHA-256 of the certificate, 32 bytes; empty: none is trusted. */
    QByteArray fingerprint(const QUrl &server) const { return m_fingerprints.value(placeOf(server)); }
    /** "https://club.example:8443" and the fingerprint of each. */
    const QMap<QString, QByteArray> &all() const { return m_fingerprints; }
    /** In place of the one before; on disk when this returns, else nothing has changed. */
    Result<void> trust(const QUrl &server, const QByteArray &fingerprint);
    /** Counts from now on, even where the file cannot be written. */
    Result<void> forget(const QUrl &server);
    /** Scheme, host and port: one server, however it was typed. */
    static QString placeOf(const QUrl &server);

private:
    Result<void> save(const QMap<QString, QByteArray> &fingerprints) const;

    QString m_fileName;
    QMap<QString, QByteArray> m_fingerprints;
};

} // namespace touchline
