// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/playersmodel.h"
#include "ui/viewmodel/pageviewmodel.h"
#include <QtCore/QTimer>

namespace touchline {

/** Search over the players of the window's season; asks while typing, a quarter of a second after the last key. */
class PlayersViewModel : public PageViewModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    PlayersViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_players.rowCount() > 0; }
    PlayersModel &players() { return m_players; }
    /** There may be more than are shown. */
    bool isCut() const { return m_players.rowCount() >= pageSize; }

private:
    PlayersModel m_players;
    Pending<QList<PlayerInfo>> m_reply;
    QTimer m_delay;
    QString m_search;
};

} // namespace touchline
