// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/report/reportpainter.h"
#include "ui/viewmodel/playerviewmodel.h"
#include <QtCore/QSaveFile>
#include <memory>

namespace touchline {

/** Writes PDFs; that of a squad has a page per player, one after the other in the background; nothing is left of one that was cancelled or
 * failed. */
class ReportJob : public QObject
{
    Q_OBJECT
public:
    ReportJob(Session &session, Scope &scope, QObject *parent = nullptr);

    /** Which matches the pages from the next start() on are about. */
    void setMatches(const MatchChoice &matches) { m_matches = matches; }
    void start(const QString &path, const QString &title, const QList<PlayerId> &players, const ReportParts &parts, const ReportLook &look);
    /** Pages that are there already: written at once. */
    void write(const QString &path, const QString &title, const QList<ReportSheet> &sheets, const ReportLook &look);
    void cancel();
    /** The same, and says so by failed(); nothing where none is being made. */
    void giveUp();
    bool isRunning() const { return m_writer != nullptr; }

Q_SIGNALS:
    void progress(int done, int all);
    void finished(const QString &path, int pages);
    void failed(const touchline::Error &error);

private:
    bool open(const QString &path, const QString &title, const ReportLook &look);
    void next();
    void finish();
    void take();
    void end();

    Scope &m_scope;
    PlayerViewModel m_player;
    MatchChoice m_matches;
    QList<PlayerId> m_players;
    ReportParts m_parts;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<ReportWriter> m_writer;
    qsizetype m_done = 0;
};

} // namespace touchline
