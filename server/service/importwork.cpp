// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/interruption.h"
#include "server/service/importjob.h"
#include "server/service/importservice.h"

namespace touchline {
using namespace Qt::StringLiterals;

Result<void> ImportJob::work(bool forGood)
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    enter(ImportState::Checking);
    const auto season = read();
    if (!season)
        return failed(season);
    takeIssues(season->findings.issues());
    {
        const std::scoped_lock lock(m_mutex);
        m_info.source = season->data.source;
    }
    if (forGood)
        enter(ImportState::Committing);
    return write(*season, forGood);
}

Result<void> ImportJob::write(const ReadSeason &season, bool forGood)
{
    const Interruption interruption(m_ground.database, m_stop.get_token());
    ImportOptions options{.actor = m_user,
                          .leagueVisible = m_order.leagueVisible,
                          .dryRun = !forGood,
                          .uuid = {},
                          .origin = {},
                          .progress = [this](qint64 rows, qint64 all) {
                              m_total = all;
                              m_done = rows;
                          }};
    {
        const std::scoped_lock lock(m_mutex);
        options.uuid = m_info.id;
        options.origin = m_origin;
    }
    const auto report = ImportService(m_ground.database, m_ground.packs).write(season.data, options);
    if (!report)
        return failed(report);
    Findings findings = season.findings;
    findings.add(report->findings);
    takeIssues(findings.issues());
    {
        const std::scoped_lock lock(m_mutex);
        m_info.counts = *report;
        m_info.season = report->seasonAdded && !forGood ? std::nullopt : std::optional(report->season);
    }
    m_total = qint64(season.data.lines.size());
    m_done = m_total.load();
    finish(forGood ? ImportState::Done : ImportState::Checked);
    return {};
}

Result<void> ImportJob::unpack()
{
    m_files = std::make_unique<QTemporaryDir>(m_ground.folder + u"/XXXXXX"_s);
    if (!m_files->isValid())
        return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
    auto files = unpackImport(*m_spool, m_files->path(), m_order.fileName, m_stop.get_token());
    if (!files)
        return failed(files);
    if (!files->paths.contains(m_spool->path()))
        m_spool->discard(); // its parts are files of their own now
    m_unpacked = *std::move(files);
    return {};
}

Result<ImportTemplate> ImportJob::mapping() const
{
    const int ways = int(!m_order.mapping.isEmpty()) + int(!m_order.ownTemplate.isEmpty()) + int(!m_unpacked->ownTemplate.isEmpty());
    if (ways != 1)
        return fail(
            ErrorCode::Invalid,
            u"Say in one way what the files are: with the parameter \"template\" or \"mapping\", or with a part \"template\" of the "
            "body."_s);
    return m_order.mapping.isEmpty()
        ? ImportTemplate::fromJson(m_order.ownTemplate.isEmpty() ? m_unpacked->ownTemplate : m_order.ownTemplate)
        : ImportTemplate::shipped(m_order.mapping);
}

Result<ReadSeason> ImportJob::read()
{
    if (!m_unpacked) {
        if (const auto unpacked = unpack(); !unpacked)
            return failed(unpacked);
    }
    const auto wanted = mapping();
    if (!wanted)
        return failed(wanted);
    const SportPack *pack = m_ground.packs.find(wanted->sport);
    if (!pack)
        return fail(ErrorCode::Invalid, u"The template %1 is for the sport %2, which is not installed."_s.arg(wanted->id, wanted->sport));
    return readSeason(m_unpacked->paths, *wanted, *pack,
                      {.competition = m_order.competition,
                       .season = m_order.season,
                       .timeZone = m_order.timeZone,
                       .ignoredColumns = m_order.ignoredColumns,
                       .sheet = m_order.sheet,
                       .stop = m_stop.get_token(),
                       .progress = [this](qint64 rows, qint64 all) {
                           m_total = all;
                           m_done = rows;
                       }});
}

} // namespace touchline
