// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/certificatetext.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtNetwork/QSslCertificate>

using namespace Qt::StringLiterals;

namespace touchline {

QString certificateText(const QString &fileName)
{
    const QSslCertificate certificate = QSslCertificate::fromPath(fileName).value(0);
    if (certificate.isNull())
        return u"certificate: %1 cannot be read any more"_s.arg(fileName);
    return u"certificate of %1, valid until %2, SHA-256 fingerprint %3"_s.arg(
        certificate.subjectInfo(QSslCertificate::CommonName).value(0, u"nobody by name"_s),
        certificate.expiryDate().toUTC().toString(Qt::ISODate),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
}

} // namespace touchline
