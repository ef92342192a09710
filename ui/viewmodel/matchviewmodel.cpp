// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

MatchViewModel::MatchViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&m_entry, &EntryModel::edited, this, [this] {
        takeBack(); // what waited is no longer what is wanted
        keepDraft();
        Q_EMIT entryChanged();
    });
    watchOutbox();
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (!this->scope().seasons().isEmpty())
            return;
        cancel(); // signed out: nothing of it is the next one's
        m_there = false;
        m_id = {};
        m_conflicts.clear();
        m_entry.setRows({}, {}, {});
    });
}

MatchDrafts MatchViewModel::drafts() const
{
    return MatchDrafts(session().draftFolder());
}

void MatchViewModel::load(MatchId match)
{
    if (m_id != match) {
        m_there = m_afterStale = false;
        m_conflicts.clear();
        m_reason.clear();
        m_draftSince = {};
        m_draftKept = false;
    }
    m_id = match;
    if (!scope().isReady() || toNumber(match) <= 0)
        return;
    begin();
    ask(m_matchReply, session().api().get<MatchInfo>(filled(paths::match, toNumber(match))), [this](const Fetched<MatchInfo> &answer) {
        m_match = answer.data;
        const bool known = std::ranges::contains(scope().seasons(), m_match.season, &SeasonInfo::id);
        if (known && scope().season()->id != m_match.season) {
            cancel();
            scope().setSeason(m_match.season); // of a link: the page asks again when it is there
            return;
        }
        loadRest();
    });
}

void MatchViewModel::reload()
{
    if (m_there && scope().season() && scope().season()->id != m_match.season) {
        m_there = false;
        Q_EMIT leftSeason();
        return;
    }
    if (!isSaving())
        load(m_id);
}

void MatchViewModel::loadRest()
{
    const auto squad = [this](TeamId team) {
        QUrlQuery query;
        query.addQueryItem(u"season"_s, QString::number(toNumber(m_match.season)));
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        return session().api().getAll<PlayerInfo>(paths::players, query);
    };
    ask(m_playersReply, squad(m_match.home), [this, squad](const Fetched<QList<PlayerInfo>> &home) {
        m_players = home.data;
        ask(m_othersReply, squad(m_match.away), [this](const Fetched<QList<PlayerInfo>> &away) {
            m_players += away.data;
            ask(m_linesReply, session().api().get<MatchLines>(filled(paths::matchLines, toNumber(m_id))),
                [this](const Fetched<MatchLines> &lines) {
                    m_lines = lines.data;
                    m_etag = lines.etag;
                    fill();
                });
        });
    });
}

void MatchViewModel::fill()
{
    const auto &pack = scope().catalog().pack();
    auto rows = entry::rowsOf(m_match, m_lines, m_players, pack);
    // What was typed: in the grid, else on the disk since another day.
    QList<CellEdit> edits = m_there ? m_entry.edits() : QList<CellEdit>();
    if (!m_there) {
        if (const auto draft = drafts().load(m_id, pack); draft && mayEnter()) {
            edits = draft->edits;
            m_reason = draft->reason;
            m_draftSince = draft->since;
            m_draftKept = true; // and goes from the list of drafts when the server turns out to have it all
        }
    }
    m_conflicts = entry::merge(rows, edits, pack);
    m_there = true;
    if (const auto *change = queued(); change && change->state != QueuedChange::State::Waiting)
        m_afterStale = takeBack(); // what became of it stands in the cells
    if (m_entry.team() != m_match.home && m_entry.team() != m_match.away)
        m_entry.setTeam(mayWrite(m_match.home) || !mayWrite(m_match.away) ? m_match.home : m_match.away);
    m_entry.setRows(rows, scope().catalog(), scope().language());
    keepDraft();
    setLoading(false);
    Q_EMIT loaded();
    Q_EMIT entryChanged();
    if (std::exchange(m_afterStale, false) && !m_entry.isChanged())
        Q_EMIT saved(int(m_lines.lines.size())); // it was stored, only its answer got lost
}

void MatchViewModel::cancel()
{
    m_matchReply = {};
    m_linesReply = {};
    m_playersReply = {};
    m_othersReply = {};
    PageViewModel::cancel();
}

QList<EntryRow> MatchViewModel::lineUp(TeamId team) const
{
    QList<EntryRow> rows;
    for (const auto &row : m_entry.rows()) {
        if (row.base && row.team == team)
            rows.append(row);
    }
    std::ranges::stable_sort(rows, std::greater(), [](const EntryRow &row) {
        return row.base ? std::pair(row.base->started, row.base->time.value_or(0)) : std::pair(false, qint64(0));
    });
    return rows;
}

bool MatchViewModel::mayWrite(TeamId team) const
{
    const auto &me = session().me();
    return me.role == Role::Admin || (me.role == Role::Coach && me.teams.contains(team));
}

QString MatchViewModel::closedText() const
{
    if (m_match.status == "scheduled"_L1 || m_match.status == "cancelled"_L1)
        return tr("This match has not been played: there is nothing to enter yet.");
    return {};
}

QString MatchViewModel::playerName(PlayerId player) const
{
    const auto row = std::ranges::find(m_entry.rows(), player, &EntryRow::player);
    return row == m_entry.rows().cend() ? MetricCatalog::dash() : row->name;
}

void MatchViewModel::setReason(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason.left(500);
    keepDraft();
}

void MatchViewModel::keepDraft()
{
    if (!m_there || !mayEnter()) // who may not enter any more keeps what was typed before
        return;
    const MatchDraft draft{.since = QDateTime::currentDateTimeUtc(), .reason = m_reason, .edits = m_entry.edits(), .what = what()};
    if (draft.edits.isEmpty())
        m_draftSince = {};
    if (const auto kept = drafts().save(m_id, draft); !kept)
        Q_EMIT failed(kept.error());
    if (m_draftKept == draft.edits.isEmpty()) {
        m_draftKept = !m_draftKept;
        session().draftsTouched();
    }
}

void MatchViewModel::save()
{
    if (isSaving() || !m_there || !m_entry.isChanged() || !m_conflicts.isEmpty())
        return;
    takeBack();
    const Change<MatchLines> change{.value = m_entry.lines(), .reason = m_entry.needsReason() ? m_reason.trimmed() : QString()};
    const auto kept = session().outbox().put({.verb = "PUT",
                                              .target = filled(paths::matchLines, toNumber(m_id)),
                                              .json = encode(change),
                                              .ifMatch = m_etag,
                                              .what = tr("Lines of %1").arg(what())});
    if (!kept)
        Q_EMIT failed(kept.error());
    Q_EMIT entryChanged();
}

void MatchViewModel::keepMine()
{
    m_conflicts.clear(); // mine stand in the cells, and the state they are of is the newest
    Q_EMIT entryChanged();
    save();
}

void MatchViewModel::takeTheirs()
{
    m_entry.set(std::exchange(m_conflicts, {}));
    Q_EMIT entryChanged();
}

void MatchViewModel::discard()
{
    m_conflicts.clear();
    takeBack();
    m_reason.clear();
    m_entry.setRows(entry::rowsOf(m_match, m_lines, m_players, scope().catalog().pack()), scope().catalog(), scope().language());
    keepDraft();
    Q_EMIT entryChanged();
}

} // namespace touchline
