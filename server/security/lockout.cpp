// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/lockout.h"
#include "core/import/foldedname.h"
#include "server/security/token.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 freeFailures = 4;
constexpr qint64 longestWait = 900;
constexpr qint64 failureWindow = 24 * 3600;

/** Seconds to wait after the n-th failure. */
qint64 waitAfter(qint64 failures)
{
    if (failures <= freeFailures)
        return 0;
    return std::min(longestWait, qint64(1) << std::min<qint64>(failures - freeFailures - 1, 20));
}

} // namespace

QStringList Lockout::namesOf(const QString &userName, const QByteArray &remote, bool knownAddress)
{
    // The hash keeps what somebody typed into the wrong field out of the database.
    const auto account = QString::fromLatin1(token::hashOf(foldedName(userName).toUtf8()).first(16).toHex());
    const QString here = account + u'@' + QString::fromLatin1(remote);
    return knownAddress ? QStringList{here} : QStringList{here, account};
}

Result<void> Lockout::charge(const QString &userName, const QByteArray &remote, bool knownAddress)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto now = m_clock();
    if (const auto forgot = forgetOld(now); !forgot)
        return forgot;
    const QString tooMany = u"There were too many failed sign-ins for this name. Wait a little and try again."_s;
    for (const auto names = namesOf(userName, remote, knownAddress); const auto &name : names) {
        auto bucket = read(name);
        if (!bucket)
            return failed(bucket);
        if (bucket->lockedUntil > now)
            return std::unexpected(Error{.code = ErrorCode::TooMany,
                                         .detail = tooMany,
                                         .issues = {{.code = u"locked_out"_s, .detail = tooMany}},
                                         .retryAfter = int(bucket->lockedUntil - now)});
        if (bucket->failures == 0 || now - bucket->windowStart >= failureWindow)
            *bucket = {.windowStart = now};
        ++bucket->failures;
        bucket->lockedUntil = now + waitAfter(bucket->failures);
        if (const auto written = write(name, *bucket); !written)
            return written;
    }
    return transaction->commit();
}

Result<void> Lockout::clear(Transaction &, const QString &userName, const QByteArray &remote, bool knownAddress)
{
    for (const auto names = namesOf(userName, remote, knownAddress); const auto &name : names) {
        auto query = m_database.prepare("lockout_clear"_L1);
        if (!query)
            return failed(query);
        query->bindValue(u":bucket"_s, name);
        if (const auto ran = Database::run(*query); !ran)
            return ran;
    }
    return {};
}

Result<Lockout::Bucket> Lockout::read(const QString &name) const
{
    auto query = m_database.prepare("lockout_read"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":bucket"_s, name);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    if (!query->next())
        return Bucket();
    return Bucket{
        .failures = query->value(0).toLongLong(), .windowStart = query->value(1).toLongLong(), .lockedUntil = query->value(2).toLongLong()};
}

Result<void> Lockout::write(const QString &name, const Bucket &bucket)
{
    auto query = m_database.prepare("lockout_write"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":bucket"_s, name);
    query->bindValue(u":failures"_s, bucket.failures);
    query->bindValue(u":window_start"_s, bucket.windowStart);
    query->bindValue(u":locked_until"_s, bucket.lockedUntil);
    return Database::run(*query);
}

Result<void> Lockout::forgetOld(qint64 now)
{
    auto query = m_database.prepare("lockout_forget"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":before"_s, now - failureWindow);
    return Database::run(*query);
}

} // namespace touchline
