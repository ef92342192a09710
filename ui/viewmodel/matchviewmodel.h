// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/entrymodel.h"
#include "ui/viewmodel/matchdraft.h"
#include "ui/viewmodel/matchtexts.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/**
 * One match: its report, and its lines as they are typed. What is typed is on disk at once and until the server has it; it is saved by the
 * outbox, whatever page is looked at when the server answers. When somebody else has changed the lines meanwhile, cells that only one side
 * touched join, and the others wait for a choice.
 */
class MatchViewModel : public PageViewModel
{
    Q_OBJECT
public:
    MatchViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void load(MatchId match);
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }
    MatchId id() const { return m_id; }
    const MatchInfo &match() const { return m_match; }
    const MatchLines &lines() const { return m_lines; } // as the server has them
    QList<EntryRow> lineUp(TeamId team) const; // who has a line, the first line-up first

    bool mayWrite(TeamId team) const;
    bool mayEnter() const { return mayWrite(m_match.home) || mayWrite(m_match.away); }
    /** Why nothing can be typed although the caller may; empty: it can. */
    QString closedText() const;
    EntryModel &entry() { return m_entry; }
    const EntryModel &entry() const { return m_entry; }
    /** When the changes that came back from the disk were made; invalid: there were none. */
    const QDateTime &draftSince() const { return m_draftSince; }
    const QString &reason() const { return m_reason; }
    void setReason(const QString &reason);
    const QList<CellConflict> &conflicts() const { return m_conflicts; }
    QString playerName(PlayerId player) const;
    bool isSaving() const;
    /** The server was not there: it is saved when it is back. */
    bool isWaiting() const;

    void save();
    void keepMine();
    void takeTheirs();
    /** Forgets what was typed. */
    void discard();

Q_SIGNALS:
    void entryChanged(); // cells, conflicts, saving
    void saved(int lines);
    void leftSeason(); // the window's season is not this match's any more

private:
    void loadRest();
    void loadPlayers(TeamId team);
    void fill();
    void keepDraft();
    void watchOutbox();
    const QueuedChange *queued() const; // what waits of this match
    bool takeBack();
    void outboxChanged();
    void outboxDone(const QueuedChange &change, const QByteArray &answer);
    QString what() const;
    MatchDrafts drafts() const;

    Pending<MatchInfo> m_matchReply;
    Pending<MatchLines> m_linesReply;
    Pending<QList<PlayerInfo>> m_playersReply;
    Pending<QList<PlayerInfo>> m_othersReply;
    MatchId m_id{};
    MatchInfo m_match;
    MatchLines m_lines;
    QByteArray m_etag;
    QList<PlayerInfo> m_players;
    EntryModel m_entry{this};
    QList<CellConflict> m_conflicts;
    QDateTime m_draftSince;
    QString m_reason;
    bool m_there = false;
    bool m_draftKept = false; // the folder has one of this match
    bool m_afterStale = false;
};

} // namespace touchline
