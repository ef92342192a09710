// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/denials.h"
#include "server/security/ratelimiter.h"
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logDenials, "touchline.denials")
constexpr qint64 oneMinute = 60'000;
constexpr qsizetype mostKinds = 10'000;

QString wordOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthenticated:
        return u"unauthenticated"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::TooMany:
        return u"too_many"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    default:
        return u"failed"_s;
    }
}

} // namespace

Denials::Denials(Database &database, Clock clock, Runner runner)
    : m_database(database), m_clock(std::move(clock)), m_runner(std::move(runner))
{}

void Denials::count(const Denial &denial)
{
    const QByteArray who = denial.user ? QByteArray::number(toNumber(*denial.user))
                                       : RateLimiter::addressKey(QHostAddress(QString::fromLatin1(denial.address)));
    const QByteArray kind = who + ' ' + denial.route + ' ' + QByteArray::number(int(denial.reason));
    int suppressed = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto now = m_clock();
        if (now - m_minute >= oneMinute) {
            m_minute = now;
            m_written = 0;
            if (m_tallies.size() > mostKinds)
                m_tallies.clear();
        }
        auto tally = m_tallies.find(kind);
        if (tally != m_tallies.end() && now - tally->since < oneMinute) {
            ++tally->suppressed;
            return;
        }
        if (m_written >= mostPerMinute)
            return;
        ++m_written;
        suppressed = tally != m_tallies.end() ? tally->suppressed : 0;
        m_tallies.insert(kind, {.since = now});
    }
    m_runner([this, denial, suppressed] { write(denial, suppressed); });
}

void Denials::write(const Denial &denial, int suppressed)
{
    const auto written = [&]() -> Result<void> {
        auto transaction = m_database.begin();
        if (!transaction)
            return failed(transaction);
        QJsonObject detail{{u"route"_s, QString::fromLatin1(denial.route)}, {u"reason"_s, wordOf(denial.reason)}};
        if (suppressed > 0)
            detail.insert(u"before"_s, suppressed);
        const auto audited = transaction->audit({.action = u"request.denied"_s,
                                                 .actor = denial.user,
                                                 .detail = detail,
                                                 .requestId = denial.requestId,
                                                 .remote = denial.address});
        return audited ? transaction->commit() : audited;
    }();
    if (!written)
        qCWarning(logDenials) << "a denial could not be audited:" << written.error().detail;
}

} // namespace touchline
