// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/tlssettings.h"
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

using namespace Qt::StringLiterals;

namespace touchline::gate {

namespace {

constexpr qint64 fileCap = 256 << 10;

Result<QByteArray> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, u"%1 cannot be read: %2"_s.arg(fileName, file.errorString()));
    if (file.size() > fileCap)
        return fail(ErrorCode::TooLarge, u"%1 is too large for a certificate or key in PEM form."_s.arg(fileName));
    return file.readAll();
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<TlsSettings> tlsSettings(const QString &certificateFile, const QString &keyFile)
{
    const auto certificatePem = contentOf(certificateFile);
    if (!certificatePem)
        return failed(certificatePem);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem);
    if (chain.isEmpty())
        return fail(ErrorCode::Malformed, u"%1 holds no certificate in PEM form."_s.arg(certificateFile));
    const QDateTime expiry = chain.first().expiryDate();
    if (expiry < QDateTime::currentDateTimeUtc())
        return fail(ErrorCode::Invalid,
                    u"The certificate in %1 expired on %2. Renew it."_s.arg(certificateFile, expiry.toString(Qt::ISODate)));

    const auto keyPem = contentOf(keyFile);
    if (!keyPem)
        return failed(keyPem);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFileInfo(keyFile).permissions() & others)
        return fail(ErrorCode::Forbidden, u"Others may read the private key %1. Give it mode 0600."_s.arg(keyFile));
    const QSslKey key = keyIn(*keyPem);
    if (key.isNull())
        return fail(ErrorCode::Malformed, u"%1 holds no RSA or EC key in PEM form without a passphrase."_s.arg(keyFile));

    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setLocalCertificateChain(chain);
    settings.setPrivateKey(key);
    settings.setPeerVerifyMode(QSslSocket::VerifyNone);
    settings.setProtocol(QSsl::TlsV1_2OrLater);
    settings.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    TlsContext context;
#ifdef Q_OS_LINUX
    auto made = tlsContext(settings);
    if (!made)
        return fail(made.error().code, u"%1 and %2 cannot be used together. %3"_s.arg(certificateFile, keyFile, made.error().detail));
    context = *std::move(made);
#endif
    return TlsSettings{.sockets = settings, .context = context};
}

} // namespace touchline::gate
