// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/auditlog.h"
#include "server/data/binding.h"
#include "server/security/token.h"
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logAudit, "touchline.audit")
constexpr qsizetype keySize = crypto_auth_hmacsha256_KEYBYTES;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<QByteArray> keyFrom(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
            return fail(ErrorCode::Unavailable, u"The audit key %1 can be read by others; give it the mode 0600."_s.arg(path));
        const auto key = QByteArray::fromHex(file.read(4 * keySize).trimmed());
        if (key.size() != keySize)
            return fail(ErrorCode::Unavailable, u"The audit key %1 is damaged; restore it from the backup."_s.arg(path));
        return key;
    }
    if (file.exists())
        return fail(ErrorCode::Unavailable, u"The audit key %1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (sodium_init() < 0)
        return fail(ErrorCode::Unavailable, u"There is no source of random numbers."_s);
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    const QByteArray text = key.toHex() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(text) != text.size() || !file.flush()) {
        // Another process may have been quicker.
        if (file.error() == QFileDevice::OpenError && QFile::exists(path))
            return keyFrom(path);
        return fail(ErrorCode::Unavailable, u"The audit key %1 cannot be written: %2."_s.arg(path, file.errorString()));
    }
    return key;
}

/** The last record of the chain; id 0 before the first. */
struct LastRecord
{
    qint64 id = 0;
    QByteArray mac;
};

Result<LastRecord> lastOf(Database &database)
{
    auto query = database.prepare("audit_last"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    return query->next() ? LastRecord{.id = query->value(0).toLongLong(), .mac = query->value(1).toByteArray()} : LastRecord{};
}

void append(QByteArray &text, const QByteArray &field)
{
    const auto size = qToBigEndian<quint64>(quint64(field.size()));
    text.append(reinterpret_cast<const char *>(&size), sizeof size);
    text.append(field);
}

} // namespace

Result<std::shared_ptr<AuditLog>> AuditLog::attach(Database &database)
{
    const auto key = keyFrom(database.path() + u".audit-key"_s);
    if (!key)
        return failed(key);
    const std::shared_ptr<AuditLog> log(new AuditLog(database, *key));
    database.setAuditWriter(
        [writer = log](Transaction &transaction, const AuditRecord &record) { return writer->write(transaction, record); });
    database.setCommitHook([chain = log] {
        if (const auto exported = chain->exportHead(); !exported)
            qCWarning(logAudit).noquote() << exported.error().detail;
    });
    return log;
}

QByteArray AuditLog::macOf(const QByteArray &previous, const QVariantList &fields) const
{
    QByteArray text;
    append(text, previous);
    for (const auto &field : fields)
        append(text, field.isNull() ? QByteArray() : 'v' + field.toString().toUtf8());
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<uchar *>(mac.data()), reinterpret_cast<const uchar *>(text.constData()),
                           static_cast<unsigned long long>(text.size()), reinterpret_cast<const uchar *>(m_key.constData()));
    return mac;
}

Result<void> AuditLog::write(Transaction &transaction, const AuditRecord &record) const
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto last = lastOf(m_database);
    if (!last)
        return failed(last);
    const QVariantList fields{last->id + 1,
                              QDateTime::currentSecsSinceEpoch(),
                              boundOptional(record.actor),
                              record.action,
                              boundText(record.subjectKind),
                              record.subject,
                              QString::fromUtf8(QJsonDocument(record.detail).toJson(QJsonDocument::Compact)),
                              boundText(QString::fromLatin1(record.requestId)),
                              boundText(QString::fromLatin1(record.remote)),
                              toNumber(*revision)};
    auto query = m_database.prepare("audit_insert_chained"_L1);
    if (!query)
        return failed(query);
    static const QStringList names{u":id"_s,      u":at"_s,     u":actor"_s,      u":action"_s, u":subject_kind"_s,
                                   u":subject"_s, u":detail"_s, u":request_id"_s, u":remote"_s, u":revision"_s};
    for (qsizetype i = 0; i < fields.size(); ++i)
        query->bindValue(names[i], fields[i]);
    query->bindValue(u":mac"_s, macOf(last->mac, fields));
    return Database::run(*query);
}

QString AuditLog::headPath() const
{
    return m_database.path() + u".audit-head"_s;
}

Result<void> AuditLog::exportHead() const
{
    const auto last = lastOf(m_database);
    if (!last)
        return failed(last);
    QSaveFile file(headPath());
    const QByteArray text = QByteArray::number(last->id) + ' ' + last->mac.toHex() + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Unavailable, u"The head of the audit trail cannot be written: %1."_s.arg(file.errorString()));
    return {};
}

Result<AuditLog::Verdict> AuditLog::verify() const
{
    qint64 headId = 0;
    QByteArray headMac;
    QFile head(headPath());
    if (head.open(QIODevice::ReadOnly)) {
        const auto parts = head.read(200).trimmed().split(' ');
        headId = parts.value(0).toLongLong();
        headMac = QByteArray::fromHex(parts.value(1));
    }

    auto query = m_database.prepare("audit_all"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    Verdict verdict;
    QByteArray previous;
    const auto broken = [&verdict](qint64 id, QString finding) {
        verdict.firstBroken = id;
        verdict.finding = std::move(finding);
        return verdict;
    };
    while (query->next()) {
        const auto id = query->value(0).toLongLong();
        if (id != verdict.records + 1)
            return broken(verdict.records + 1, u"Record %1 is missing."_s.arg(verdict.records + 1));
        QVariantList fields;
        for (int column = 0; column < 10; ++column)
            fields.append(query->value(column));
        const auto mac = query->value(10).toByteArray();
        if (!token::equals(mac, macOf(previous, fields)))
            return broken(id, u"Record %1 is not what was written."_s.arg(id));
        if (id == headId && !token::equals(mac, headMac))
            return broken(id, u"Record %1 is not the one that the exported head names."_s.arg(id));
        previous = mac;
        ++verdict.records;
    }
    if (verdict.records < headId)
        return broken(verdict.records + 1, u"The trail ends at record %1, but had %2."_s.arg(verdict.records).arg(headId));
    return verdict;
}

} // namespace touchline
