// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/servercertificate.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Without signs that turn or hide what stands beside them. */
QString withoutTurns(const QString &text)
{
    constexpr qsizetype longest = 100;
    QString plain;
    for (const QChar c : QStringView(text).left(longest)) {
        if (c.isPrint() && c.category() != QChar::Other_Format)
            plain.append(c);
    }
    return plain.simplified();
}

QString certifiedName(const QStringList &commonNames, const QStringList &organizations)
{
    return withoutTurns(commonNames.isEmpty() ? organizations.value(0) : commonNames.constFirst());
}

/** That nobody known vouches for it is what people are asked about; everything else that OpenSSL finds is final. */
bool isForPeople(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

QString faultOf(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    const auto now = QDateTime::currentDateTimeUtc();
    if (certificate.isNull())
        return QCoreApplication::translate("ServerCertificate", "The server shows no certificate.");
    if (certificate.expiryDate() < now)
        return QCoreApplication::translate("ServerCertificate", "It expired on %1. Whoever runs the server has to renew it.")
            .arg(QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::LongFormat));
    if (certificate.effectiveDate() > now)
        return QCoreApplication::translate("ServerCertificate", "It is valid from %1 on. Is the clock of this computer right?")
            .arg(QLocale().toString(certificate.effectiveDate().toLocalTime().date(), QLocale::LongFormat));
    const auto final = std::ranges::find_if_not(errors, isForPeople, &QSslError::error);
    if (final != errors.cend())
        return QCoreApplication::translate("ServerCertificate", "It is not sound (%1). Whoever runs the server has to make another one.")
            .arg(final->errorString());
    if (std::ranges::all_of(errors, [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; }))
        return QCoreApplication::translate("ServerCertificate",
                                           "It belongs to another server. Check the address; on a guest network, sign in there first.");
    return {};
}

} // namespace

std::optional<ServerCertificate> objectionTo(const QSslCertificate &certificate, const QList<QSslError> &errors, const QUrl &server,
                                             const QByteArray &trusted)
{
    ServerCertificate found{
        .server = server,
        .fingerprint = certificate.digest(QCryptographicHash::Sha256),
        .trusted = trusted,
        .owner =
            certifiedName(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization)),
        .issuer = certifiedName(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization)),
        .until = certificate.expiryDate(),
        .ofOtherName = std::ranges::contains(errors, QSslError::HostNameMismatch, &QSslError::error),
        .fault = faultOf(certificate, errors)};
    if (certificate.isSelfSigned())
        found.issuer.clear();
    if (found.fault.isEmpty() && found.fingerprint == trusted)
        return {};
    return found;
}

QString fingerprintText(const QByteArray &fingerprint, int pairs)
{
    QString text;
    for (qsizetype i = 0; i < fingerprint.size(); ++i) {
        if (i > 0)
            text.append(pairs > 0 && i % pairs == 0 ? u'\n' : u':');
        text.append(QString::fromLatin1(fingerprint.mid(i, 1).toHex().toUpper()));
    }
    return text;
}

} // namespace touchline
