// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/noterepository.h"
#include "server/data/binding.h"
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

NoteInfo noteFrom(const QSqlQuery &query)
{
    return {.uuid = query.value(1).toString(),
            .entry = {.player = PlayerId{query.value(2).toLongLong()},
                      .team = TeamId{query.value(3).toLongLong()},
                      .text = query.value(4).toString()},
            .author = query.value(5).toString(),
            .changedAt = QDateTime::fromSecsSinceEpoch(query.value(6).toLongLong(), QTimeZone::UTC),
            .version = query.value(7).toInt()};
}

} // namespace

Result<QList<NoteInfo>> NoteRepository::ofPlayer(PlayerId player, const std::optional<QList<TeamId>> &teams) const
{
    auto query = m_database.select(
        "notes_of_player"_L1,
        {{u":player"_s, toNumber(player)}, {u":everything"_s, teams ? 0 : 1}, {u":teams"_s, boundIds(teams.value_or(QList<TeamId>()))}});
    if (!query)
        return failed(query);
    QList<NoteInfo> notes;
    while (query->next())
        notes.append(noteFrom(*query));
    return notes;
}

Result<qint64> NoteRepository::count(PlayerId player) const
{
    auto query = m_database.select("player_notes_count"_L1, {{u":player"_s, toNumber(player)}});
    if (!query)
        return failed(query);
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<std::optional<NoteInfo>> NoteRepository::find(const QString &uuid) const
{
    auto query = m_database.select("note_by_uuid"_L1, {{u":uuid"_s, uuid}});
    if (!query)
        return failed(query);
    return query->next() ? std::optional(noteFrom(*query)) : std::nullopt;
}

Result<qint64> NoteRepository::add(Transaction &transaction, const NoteInfo &note, std::optional<UserId> author)
{
    if (const auto revision = transaction.revision(); !revision)
        return failed(revision);
    auto query = m_database.select("note_insert"_L1,
                                   {{u":uuid"_s, note.uuid},
                                    {u":player"_s, toNumber(note.entry.player)},
                                    {u":team"_s, toNumber(note.entry.team)},
                                    {u":body"_s, boundText(note.entry.text)},
                                    {u":author"_s, boundOptional(author)},
                                    {u":at"_s, note.changedAt.toSecsSinceEpoch()}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    return query->value(0).toLongLong();
}

Result<void> NoteRepository::change(Transaction &transaction, const NoteInfo &note, std::optional<UserId> author)
{
    if (const auto revision = transaction.revision(); !revision)
        return failed(revision);
    const auto changed = m_database.select("note_update"_L1,
                                           {{u":uuid"_s, note.uuid},
                                            {u":body"_s, boundText(note.entry.text)},
                                            {u":author"_s, boundOptional(author)},
                                            {u":at"_s, note.changedAt.toSecsSinceEpoch()}});
    return changed ? Result<void>{} : failed(changed);
}

Result<void> NoteRepository::remove(Transaction &transaction, const QString &uuid)
{
    if (const auto revision = transaction.revision(); !revision)
        return failed(revision);
    const auto removed = m_database.select("note_delete"_L1, {{u":uuid"_s, uuid}});
    return removed ? Result<void>{} : failed(removed);
}

} // namespace touchline
