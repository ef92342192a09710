// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/data/spool.h"
#include "server/security/caller.h"
#include "server/security/hourlyquota.h"
#include "server/service/importorder.h"
#include <QtCore/QHash>

namespace touchline {

/** Where the files of imports may go, and how many of whom are there. Thread-safe. */
class ImportPlaces
{
public:
    /** `folder`: whatever is in it came from an earlier run, and goes. */
    ImportPlaces(const QString &folder, const ImportLimits &limits, HourlyQuota::Clock clock);
    ~ImportPlaces(); // the folder goes

    const QString &folder() const { return m_folder; }
    /** Unsupported, TooMany within the hour, Conflict with as many files there as an account may have. */
    Result<std::shared_ptr<Spool>> open(const Caller &caller, const QByteArray &mediaType);

private:
    struct Taken;
    Result<std::shared_ptr<void>> take(UserId user);

    const QString m_folder;
    const int m_atOnce;
    HourlyQuota m_quota;
    const std::shared_ptr<Taken> m_taken;
};

} // namespace touchline
