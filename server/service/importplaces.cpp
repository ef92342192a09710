// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importplaces.h"
#include "core/import/findings.h"
#include "server/service/importfiles.h"
#include <QtCore/QDir>

namespace touchline {
using namespace Qt::StringLiterals;

/** Outlives the places, since a request may hold one. */
struct ImportPlaces::Taken
{
    std::mutex mutex;
    QHash<UserId, int> count;
};

ImportPlaces::ImportPlaces(const QString &folder, const ImportLimits &limits, HourlyQuota::Clock clock)
    : m_folder(folder), m_atOnce(limits.atOnce), m_quota(limits.perHour, std::move(clock)), m_taken(std::make_shared<Taken>())
{
    QDir(m_folder).removeRecursively();
    QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // where that fails, the first file does
}

ImportPlaces::~ImportPlaces()
{
    QDir(m_folder).removeRecursively();
}

Result<std::shared_ptr<void>> ImportPlaces::take(UserId user)
{
    const std::scoped_lock lock(m_taken->mutex);
    int &count = m_taken->count[user];
    if (count >= m_atOnce)
        return refusedFor(
            {.code = u"imports_under_way"_s,
             .detail = u"An account may have %1 imports under way, those that wait for their commit included. Wait until one is "
                       "done, commit it, or delete it."_s.arg(m_atOnce)},
            ErrorCode::Conflict);
    ++count;
    return std::shared_ptr<void>(nullptr, [taken = m_taken, user](void *) {
        const std::scoped_lock again(taken->mutex);
        --taken->count[user];
    });
}

Result<std::shared_ptr<Spool>> ImportPlaces::open(const Caller &caller, const QByteArray &mediaType)
{
    if (const auto known = isImportType(mediaType); !known)
        return failed(known);
    auto place = take(caller.user);
    if (!place)
        return failed(place);
    if (const auto admitted = m_quota.take(caller.user); !admitted)
        return failed(admitted);
    return Spool::make(m_folder, mediaType, *std::move(place));
}

} // namespace touchline
