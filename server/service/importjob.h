// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"
#include "server/data/spool.h"
#include "server/security/hourlyquota.h"
#include "server/service/importfiles.h"
#include "server/service/importorder.h"
#include "server/service/origin.h"
#include <QtCore/QTemporaryDir>
#include <mutex>

namespace touchline {

/** One import: its files, and how far it is. One thread at a time runs it; everything else may be called from any. */
class ImportJob
{
public:
    struct Ground
    {
        Database &database;
        const SportPacks &packs;
        QString folder; // for its files
        HourlyQuota::Clock clock;
    };
    ImportJob(const Ground &ground, std::shared_ptr<Spool> spool, const ImportOrder &order, UserId user, const Origin &origin);

    UserId user() const { return m_user; }
    const ImportOrder &order() const { return m_order; }
    ImportInfo info() const;
    bool isAtWork() const;
    /** In no other state than before since this time of the clock. */
    bool isQuietSince(qint64 time) const;

    /** Reads and checks; with `write` it writes as well. Ends as Checked, Done or Failed. */
    void run(bool write);
    /** False, and nothing happens, in any other state than `from`. */
    bool moveOn(ImportState from, ImportState to);
    void enter(ImportState state);
    /** The request that has it written. */
    void setOrigin(const Origin &origin);
    /** Nothing more of it is written; whether anything was at work. */
    bool stop();
    /** Lets go of its files and of the account's place, but for Checked. */
    void finish(ImportState state, const QString &detail = {});

private:
    Result<void> work(bool write);
    Result<ReadSeason> read();
    Result<void> unpack();
    Result<ImportTemplate> mapping() const;
    Result<void> write(const ReadSeason &season, bool forGood);
    void refuse(const Error &error);
    void takeIssues(const QList<Issue> &issues);

    const Ground m_ground;
    const UserId m_user;
    const ImportOrder m_order;
    std::stop_source m_stop;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;

    // Of the worker, and of nobody else while the job is at work.
    std::shared_ptr<Spool> m_spool;
    std::unique_ptr<QTemporaryDir> m_files; // mode 0700
    std::optional<ImportFiles> m_unpacked;

    mutable std::mutex m_mutex; // of all below
    Origin m_origin;
    ImportInfo m_info;
    qint64 m_changedAt = 0;
};

} // namespace touchline
