// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/playersmodel.h"
#include "ui/viewmodel/scope.h"
#include <QtCore/QTimer>

namespace touchline {

/** Search over the players of the window's season; asks while typing, a quarter of a second after the last key. */
class PlayersViewModel : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    PlayersViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void reload();
    void cancel();
    PlayersModel &players() { return m_players; }
    bool isLoading() const { return m_loading; }
    /** There may be more than are shown. */
    bool isCut() const { return m_players.rowCount() >= pageSize; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();
    void failed(const touchline::Error &error);

private:
    void setLoading(bool loading);

    Session &m_session;
    Scope &m_scope;
    PlayersModel m_players;
    Pending<QList<PlayerInfo>> m_reply;
    QTimer m_delay;
    QString m_search;
    bool m_loading = false;
    int m_ticket = 0;
};

} // namespace touchline
