// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/trustedservers.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 largestTrustFile = 256 * 1024;
constexpr qsizetype fingerprintBytes = 32;

} // namespace

TrustedServers::TrustedServers(const QString &fileName) : m_fileName(fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto entries = QJsonDocument::fromJson(file.read(largestTrustFile)).object();
    for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry) {
        const QByteArray fingerprint = QByteArray::fromHex(entry.value().toString().toLatin1());
        if (fingerprint.size() == fingerprintBytes)
            m_fingerprints.insert(placeOf(QUrl(entry.key())), fingerprint);
    }
}

QString TrustedServers::placeOf(const QUrl &server)
{
    const QString host = server.host(QUrl::FullyEncoded).toLower();
    return u"%1://%2:%3"_s.arg(server.scheme(), host.contains(u':') ? u'[' + host + u']' : host).arg(server.port(443));
}

Result<void> TrustedServers::trust(const QUrl &server, const QByteArray &fingerprint)
{
    auto wanted = m_fingerprints;
    wanted.insert(placeOf(server), fingerprint);
    if (const auto saved = save(wanted); !saved)
        return saved;
    m_fingerprints = wanted;
    return {};
}

Result<void> TrustedServers::forget(const QUrl &server)
{
    m_fingerprints.remove(placeOf(server));
    return save(m_fingerprints);
}

Result<void> TrustedServers::save(const QMap<QString, QByteArray> &fingerprints) const
{
    QJsonObject entries;
    for (auto entry = fingerprints.constBegin(); entry != fingerprints.constEnd(); ++entry)
        entries.insert(entry.key(), QString::fromLatin1(entry.value().toHex()));
    QDir().mkpath(QFileInfo(m_fileName).path());
    QSaveFile file(m_fileName);
    const QByteArray json = QJsonDocument(entries).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return fail(ErrorCode::Unavailable,
                QCoreApplication::translate("TrustedServers", "What you have decided about the certificate cannot be kept: %1")
                    .arg(file.errorString()));
}

} // namespace touchline
