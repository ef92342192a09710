// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/notesviewmodel.h"
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype tagsLearnt = 10; // of the newest: what was seen can be changed without a network, too
} // namespace

NotesViewModel::NotesViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&session.outbox(), &Outbox::changed, this, &NotesViewModel::outboxChanged);
    connect(&session.outbox(), &Outbox::done, this, &NotesViewModel::outboxDone);
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (!this->scope().seasons().isEmpty())
            return;
        m_player = {}; // signed out: nothing of it is the next one's
        forget();
    });
}

void NotesViewModel::forget()
{
    cancel();
    m_fetches.clear();
    m_undo.clear();
    m_list.clear();
    m_seen.clear();
    m_anew.clear();
    m_note = {};
    m_trouble.reset();
    m_there = false;
    m_refused = false;
    Q_EMIT changed();
}

void NotesViewModel::cancel()
{
    ++m_question;
    m_reply = {};
    m_tagReply = {};
    PageViewModel::cancel();
}

void NotesViewModel::load(const PlayerInfo &player)
{
    const bool same = player.id == m_player.id;
    m_player = player;
    if (!same)
        forget();
    reload();
}

void NotesViewModel::reload()
{
    if (teams().isEmpty())
        return;
    begin();
    m_reply = session().api().getAll<NoteInfo>(filled(paths::playerNotes, toNumber(m_player.id)));
    m_reply.future().then(this, [this, question = ++m_question](const Result<Fetched<QList<NoteInfo>>> &answer) {
        if (question != m_question)
            return;
        setLoading(false);
        if (answer)
            take(*answer);
        else
            refuse(answer.error());
    });
}

void NotesViewModel::take(const Fetched<QList<NoteInfo>> &answer)
{
    setAsOf(answer.asOf);
    m_list = answer.data;
    m_list.removeIf([this](const NoteInfo &note) { return note.entry.player != m_player.id; });
    m_there = true;
    m_refused = false;
    m_trouble.reset();
    Q_EMIT changed();
    Q_EMIT loaded();
    if (!answer.asOf)
        learnTags();
}

void NotesViewModel::refuse(const Error &error)
{
    // Whose coach somebody is may have changed on the server: then there is nothing to be seen here, and no error either.
    m_refused = error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
    m_trouble = m_refused ? std::nullopt : std::optional(error);
    if (m_refused)
        m_list.clear();
    Q_EMIT changed();
    Q_EMIT failed(error);
}

void NotesViewModel::learnTags()
{
    const auto end = m_list.cbegin() + std::min(tagsLearnt, m_list.size());
    const auto next = std::find_if(m_list.cbegin(), end, [this](const NoteInfo &note) { return !seen(note.uuid); });
    if (next == end)
        return;
    m_tagReply = session().api().get<NoteInfo>(noteTarget(next->uuid));
    m_tagReply.future().then(this, [this, uuid = next->uuid, version = next->version](const Result<Fetched<NoteInfo>> &note) {
        if (!note || note->asOf || note->data.version != version)
            return; // whoever changes it asks again
        m_seen.insert(uuid, {.version = version, .tag = note->etag});
        learnTags();
    });
}

std::optional<NotesViewModel::Seen> NotesViewModel::seen(const QString &uuid) const
{
    const auto listed = std::ranges::find(m_list, uuid, &NoteInfo::uuid);
    const auto found = m_seen.constFind(uuid);
    if (listed == m_list.cend() || found == m_seen.cend() || found->version != listed->version)
        return {};
    return *found;
}

bool NotesViewModel::mayRead() const
{
    return !m_refused && !teams().isEmpty();
}

Choices NotesViewModel::teams() const
{
    auto registrations = m_player.registrations;
    std::ranges::stable_sort(registrations, std::greater(), &RegistrationInfo::from);
    const auto &me = session().me();
    Choices own;
    for (const auto &each : std::as_const(registrations)) {
        const std::pair choice(QString::number(toNumber(each.team)), each.teamName);
        const bool mine = me.role == Role::Admin || (me.role == Role::Coach && me.teams.contains(each.team));
        if (mine && !std::ranges::contains(std::as_const(own), choice.first, &std::pair<QString, QString>::first))
            own.append(choice);
    }
    return own;
}

QString NotesViewModel::teamName(TeamId team) const
{
    const auto found = std::ranges::find(m_player.registrations, team, &RegistrationInfo::team);
    return found == m_player.registrations.cend() ? QString() : found->teamName;
}

QList<ShownNote> NotesViewModel::notes() const
{
    auto shown = shownNotes(m_list, session().outbox().changes(), m_player.id, session().me().name);
    if (session().place().isLocal()) {
        for (auto &note : shown)
            note.author.clear();
    }
    return shown;
}

int NotesViewModel::waiting() const
{
    return waitingNoteChanges(m_list, session().outbox().changes(), m_player.id);
}

void NotesViewModel::fetch(const QString &uuid, const Found &then)
{
    std::optional<std::pair<QString, QByteArray>> waiting; // the newest that anybody here has said
    for (const auto &change : session().outbox().changes()) {
        const bool waits = noteUuidOf(change) == uuid && change.state == QueuedChange::State::Waiting;
        if (const auto entry = waits ? noteEntryOf(change, m_player.id) : std::nullopt)
            waiting = {entry->text, change.ifMatch};
    }
    if (waiting)
        return then(waiting->first, waiting->second);
    std::erase_if(m_fetches, [](const Pending<NoteInfo> &each) { return !each.isRunning(); });
    m_fetches.push_back(session().api().get<NoteInfo>(noteTarget(uuid)));
    m_fetches.back().future().then(this, [this, uuid, then](const Result<Fetched<NoteInfo>> &note) {
        const auto known = seen(uuid);
        const auto listed = std::ranges::find(m_list, uuid, &NoteInfo::uuid);
        const bool answered = note ? !note->asOf : note.error().code != ErrorCode::Unavailable && note.error().code != ErrorCode::Timeout;
        if (known && !answered)
            return then(listed->entry.text, known->tag);
        if (note) {
            m_seen.insert(uuid, {.version = note->data.version, .tag = note->etag});
            return then(note->data.entry.text, note->etag);
        }
        Q_EMIT notDone(note.error());
        if (answered)
            reload();
    });
}

void NotesViewModel::outboxDone(const QueuedChange &change, const QByteArray &answer)
{
    const QString uuid = noteUuidOf(change);
    const auto listed = std::ranges::find(m_list, uuid, &NoteInfo::uuid);
    if (uuid.isEmpty() || (!noteEntryOf(change, m_player.id) && listed == m_list.end()))
        return;
    if (listed != m_list.end())
        m_list.erase(listed);
    m_seen.remove(uuid);
    if (const auto stored = decodeAnswer<NoteInfo>(answer); stored && change.verb == "PUT") {
        m_list.prepend(stored->data); // at once: nothing vanishes until the list comes
        m_seen.insert(uuid, {.version = stored->data.version, .tag = change.theirTag});
    }
    if (uuid == m_note.uuid)
        m_noteTag = change.theirTag; // what is being changed is of the state that this one made
}

void NotesViewModel::outboxChanged()
{
    const auto queued = std::ranges::count_if(session().outbox().changes(), [](const auto &each) { return !noteUuidOf(each).isEmpty(); });
    const bool fewer = queued < std::exchange(m_queued, queued);
    Q_EMIT changed();
    if (fewer) // the server has one more, or theirs was taken
        reload();
}

} // namespace touchline
