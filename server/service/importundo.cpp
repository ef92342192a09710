// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importundo.h"
#include "core/contract/codec.h"
#include "core/import/findings.h"
#include "server/data/rowremoval.h"
#include "server/data/statlinerepository.h"
#include <QtCore/QDateTime>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

// In the order in which rows need each other. What the batch changed has a new revision once it is restored; what keeps the batch's is new.
constexpr QLatin1StringView steps[] = {"import_undo_registrations_archive"_L1, "import_undo_registrations_restore"_L1,
                                       "import_undo_registrations_bury"_L1,    "import_undo_registrations_delete"_L1,
                                       "import_undo_matches_archive"_L1,       "import_undo_scores_restore"_L1,
                                       "import_undo_matches_restore"_L1,       "import_undo_external_ids_delete"_L1,
                                       "import_undo_matches_bury"_L1,          "import_undo_match_teams_delete"_L1,
                                       "import_undo_matches_delete"_L1,        "import_undo_aliases_delete"_L1,
                                       "import_undo_players_rename"_L1,        "import_undo_players_bury"_L1,
                                       "import_undo_players_delete"_L1,        "import_undo_season_teams_delete"_L1,
                                       "import_undo_teams_delete"_L1,          "import_undo_clubs_delete"_L1,
                                       "import_undo_season_days"_L1,           "import_batch_undone"_L1,
                                       "import_undo_season_delete"_L1,         "import_undo_competition_delete"_L1};

std::unexpected<Error> inTheWay(const QList<Dependent> &obstacles)
{
    QStringList named;
    QList<Issue> issues;
    for (const Dependent &one : obstacles) {
        named.append(u"%1 (%2)"_s.arg(one.what).arg(one.count));
        issues.append({.code = QString(one.what).replace(u' ', u'_'), .detail = u"%1: %2"_s.arg(one.what).arg(one.count)});
    }
    const QString detail =
        u"The import cannot be undone, for others build on it by now: %1. Undo later imports first, or correct it by hand; nothing was "
        "changed."_s.arg(named.join(u", "_s));
    issues.prepend({.code = u"import_built_upon"_s, .detail = detail});
    return fail(ErrorCode::Conflict, detail, issues);
}

Result<void> undoLines(Transaction &transaction, const SportPack &pack, SeasonId season, const StatLineRepository::Batch &lines,
                       const QString &why, UserId actor)
{
    const auto table = StatLineTable::of(pack);
    if (!table)
        return failed(table);
    StatLineRepository repository(transaction.database(), *table);
    if (const auto removed = repository.remove(transaction, lines.added, why, actor); !removed)
        return removed;
    if (const auto restored = repository.correct(transaction, lines.before, why, actor); !restored)
        return restored;
    return transaction.touch(season);
}

} // namespace

Result<std::optional<ImportBatch>> importBatch(const Database &database, const QString &uuid)
{
    auto row = database.select("import_batch_by_uuid"_L1, {{u":uuid"_s, uuid}});
    if (!row)
        return failed(row);
    if (!row->next())
        return std::nullopt;
    ImportBatch batch{.id = BatchId{row->value(0).toLongLong()},
                      .source = row->value(3).toString(),
                      .sport = row->value(8).toString(),
                      .revision = Revision{row->value(5).toLongLong()},
                      .undone = !row->value(7).isNull()};
    if (!row->value(1).isNull())
        batch.season = SeasonId{row->value(1).toLongLong()};
    if (!row->value(2).isNull())
        batch.user = UserId{row->value(2).toLongLong()};
    if (const auto counts = decode<ImportCounts>(row->value(6).toString().toUtf8()))
        batch.counts = *counts;
    return batch;
}

Result<void> undoImport(Transaction &transaction, const SportPacks &packs, const ImportBatch &batch, UserId actor, const Origin &origin)
{
    if (batch.undone || !batch.season)
        return refusedFor({.code = u"import_undone"_s, .detail = u"This import has been undone already."_s}, ErrorCode::Conflict);
    if (!batch.counts)
        return refusedFor(
            {.code = u"import_unrecorded"_s,
             .detail = u"This import was written by an older version, which kept no account of what it made: it cannot be undone."_s},
            ErrorCode::Conflict);
    const SportPack *pack = packs.find(batch.sport);
    if (!pack)
        return fail(ErrorCode::Unavailable, u"The sport pack \"%1\" of this import is not installed on the server."_s.arg(batch.sport));
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);
    Database &database = transaction.database();
    const auto lines = StatLineRepository(database, *table).ofRevision(*batch.season, batch.revision);
    if (!lines)
        return failed(lines);
    const Bindings asked{
        {u":batch"_s, toNumber(batch.id)}, {u":made"_s, toNumber(batch.revision)}, {u":season"_s, toNumber(*batch.season)}};
    auto obstacles = dependents(database, "import_undo_obstacles"_L1, asked);
    if (!obstacles)
        return failed(obstacles);
    if (lines->changedSince > 0)
        obstacles->prepend({.what = u"changed lines"_s, .count = lines->changedSince});
    if (!obstacles->isEmpty())
        return inTheWay(*obstacles);

    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const QString why = u"undo of an import"_s;
    if (const auto undone = undoLines(transaction, *pack, *batch.season, *lines, why, actor); !undone)
        return undone;
    const Bindings bindings = asked
        + Bindings{{u":revision"_s, toNumber(*revision)},
                   {u":reason"_s, why},
                   {u":actor"_s, toNumber(actor)},
                   {u":at"_s, QDateTime::currentSecsSinceEpoch()}};
    for (const auto step : steps) {
        const auto done = database.select(step, bindings);
        if (!done && done.error().code == ErrorCode::Conflict) // a foreign key
            return inTheWay({{.what = u"other rows that need what it made"_s, .count = 1}});
        if (!done)
            return failed(done);
    }
    if (const auto touched = transaction.touch(Transaction::Scope::Rosters); !touched)
        return touched;
    return transaction.audit({.action = u"season.import_undo"_s,
                              .actor = actor,
                              .subjectKind = u"season"_s,
                              .subject = toNumber(*batch.season),
                              .detail = {{u"batch"_s, toNumber(batch.id)},
                                         {u"lines_removed"_s, qint64(lines->added.size())},
                                         {u"lines_restored"_s, qint64(lines->before.size())}},
                              .requestId = origin.requestId,
                              .remote = origin.remote});
}

} // namespace touchline
