// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QFile>
#include <memory>

namespace touchline {

/**
 * While it is on, a crash of the program leaves a report: versions and system, the signal, and the addresses of what was being called. It
 * stays in a folder of this computer, for its owner only. The file is made when it is turned on, since there is nothing to be made in the
 * middle of a crash, and goes with an ordinary end. One per process, of its main thread.
 */
class CrashWatch
{
public:
    /** Takes away what earlier runs have left besides the newest reports. Off until somebody turns it on. */
    explicit CrashWatch(const QString &folder);
    ~CrashWatch();
    Q_DISABLE_COPY_MOVE(CrashWatch)

    /** Unavailable where the folder cannot be written: then it is off. */
    Result<void> setOn(bool on);

private:
    QString m_folder;
    std::unique_ptr<QFile> m_file; // where it is on
};

} // namespace touchline
