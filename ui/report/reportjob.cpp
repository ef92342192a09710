// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportjob.h"

namespace touchline {

ReportJob::ReportJob(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_scope(scope), m_player(session, scope, this)
{
    // Loaded, trend and opponents' names come in any order; each may be the last.
    connect(&m_player, &PlayerViewModel::loaded, this, &ReportJob::take);
    connect(&m_player, &PlayerViewModel::trendLoaded, this, &ReportJob::take);
    connect(&m_player, &PlayerViewModel::failed, this, [this](const Error &error) {
        if (!isRunning())
            return;
        end();
        Q_EMIT failed(error);
    });
    connect(&scope, &Scope::changed, this, &ReportJob::giveUp);
}

bool ReportJob::open(const QString &path, const QString &title, const ReportLook &look)
{
    cancel();
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        const Error error{.code = ErrorCode::Unavailable, .detail = tr("%1 cannot be written: %2").arg(path, m_file->errorString())};
        m_file.reset();
        Q_EMIT failed(error);
        return false;
    }
    m_done = 0;
    m_writer = std::make_unique<ReportWriter>(m_file.get(), title, look);
    return true;
}

void ReportJob::start(const QString &path, const QString &title, const QList<PlayerId> &players, const ReportParts &parts,
                      const ReportLook &look)
{
    if (!open(path, title, look))
        return;
    m_players = players;
    m_parts = parts;
    m_player.setMatches(m_matches); // the same for all pages, whatever is chosen meanwhile
    next();
}

void ReportJob::write(const QString &path, const QString &title, const QList<ReportSheet> &sheets, const ReportLook &look)
{
    if (!open(path, title, look))
        return;
    for (const auto &sheet : sheets)
        m_writer->add(sheet);
    m_done = sheets.size();
    finish();
}

void ReportJob::cancel()
{
    m_player.cancel();
    end();
}

void ReportJob::giveUp()
{
    if (!isRunning())
        return;
    cancel();
    Q_EMIT failed(
        {.code = ErrorCode::Cancelled, .detail = tr("The report was not finished: its page was left, or season or period have changed.")});
}

void ReportJob::end()
{
    m_writer.reset(); // before its file, which is thrown away
    m_file.reset();
    m_players.clear();
}

void ReportJob::next()
{
    Q_EMIT progress(int(m_done), int(m_players.size()));
    if (m_done < m_players.size())
        return m_player.load(m_players.at(m_done));
    finish();
}

void ReportJob::finish()
{
    const QString path = m_file->fileName();
    const int pages = int(m_done);
    const bool written = m_writer->finish() && m_file->commit();
    const QString why = m_file->errorString();
    end();
    if (written)
        Q_EMIT finished(path, pages);
    else
        Q_EMIT failed({.code = ErrorCode::Unavailable, .detail = tr("%1 cannot be written: %2").arg(path, why)});
}

void ReportJob::take()
{
    if (!isRunning() || !m_player.isComplete())
        return;
    m_writer->add(playerSheet(m_player, m_scope, m_parts));
    ++m_done;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isRunning())
                next();
        },
        Qt::QueuedConnection); // the window stays alive in between
}

} // namespace touchline
