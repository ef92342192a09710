// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <optional>

class QSslCertificate;
class QSslError;

namespace touchline {

/** A certificate that this computer does not trust by itself, as people compare it. Texts in it are a stranger's, but plain and short. */
struct ServerCertificate
{
    QUrl server;
    QByteArray fingerprint; // SHA-256 of the certificate: 32 bytes
    QByteArray trusted; // the fingerprint that is trusted for this server; empty: none
    QString owner; // may be empty
    QString issuer; // empty: made by its owner
    QDateTime until;
    bool ofOtherName = false; // made out to another name than the server's address
    QString fault; // why it may not be trusted at all, for people; empty: that is theirs to decide
    bool isChanged() const { return !trusted.isEmpty() && trusted != fingerprint; }
};

/**
 * What is to be said against the certificate that a server shows, after a handshake with `errors`. Nothing where it is exactly the one
 * with the fingerprint `trusted`, within its days, and nothing but its unknown issuer or another name speaks against it.
 */
std::optional<ServerCertificate> objectionTo(const QSslCertificate &certificate, const QList<QSslError> &errors, const QUrl &server,
                                             const QByteArray &trusted);

/** "AB:CD:...", as OpenSSL and browsers write it; in lines of `pairs` bytes, 0: in one. */
QString fingerprintText(const QByteArray &fingerprint, int pairs = 0);

} // namespace touchline
