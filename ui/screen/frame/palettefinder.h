// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/palettemodel.h"
#include "ui/viewmodel/playersviewmodel.h"
#include <memory>
#include <vector>

namespace touchline {

/** Fills the palette: the window's commands, the season's teams, and the players that the server finds. */
class PaletteFinder : public QObject
{
    Q_OBJECT
public:
    PaletteFinder(Session &session, Scope &scope, PaletteModel &entries, QObject *parent = nullptr);
    ~PaletteFinder() override;
    /** All but `without`, which is the palette itself. */
    void setActions(const QList<QAction *> &actions, const QAction *without);
    /** What its buttons and its table do, as they stand at this moment; null: no page. */
    void setPage(QWidget *page);
    void find(const QString &words);

private:
    void fill();
    void setTeams(const QList<TeamInfo> &teams);
    void fillPlayers();

    Session &m_session;
    PaletteModel &m_entries;
    PlayersViewModel m_players;
    QList<PaletteEntry> m_commands;
    QList<PaletteEntry> m_pageCommands;
    std::vector<std::unique_ptr<QAction>> m_presses; // of the page's buttons
    QList<PaletteEntry> m_teams;
};

} // namespace touchline
