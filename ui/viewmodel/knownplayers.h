// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/session.h"
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace touchline {

/** Who has a name already, of all seasons and among those whom the account may register; asked for while names are typed. */
class KnownPlayers : public QObject
{
    Q_OBJECT
public:
    explicit KnownPlayers(Session &session, QObject *parent = nullptr);

    /** These names, in a moment, in place of those before; what the server has said about one is not asked again. */
    void ask(const QStringList &names);
    /** Does not wait for more to be typed. */
    void askNow();
    /** Empty also where that is not known. */
    QList<PlayerInfo> of(const QString &name) const;
    /** Of some of the names it is not known yet. */
    bool isAsking() const { return !m_wanted.isEmpty() && !m_silent; }
    /** The server has not answered; the next ask() tries again. */
    bool isSilent() const { return m_silent && !m_wanted.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void next();

    Session &m_session;
    QHash<QString, QList<PlayerInfo>> m_known; // by folded name
    QStringList m_wanted; // of which it is not known
    QTimer m_pause;
    Pending<QList<PlayerInfo>> m_reply;
    bool m_silent = false;
};

/** "Ana Ferreira, born 2008, last with Rovers (2023/24)": what tells persons of one name apart. */
QString personText(const PlayerInfo &player, const QList<SeasonInfo> &seasons);

} // namespace touchline
