// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "server/data/binding.h"
#include "server/data/personname.h"
#include <QtCore/QDateTime>
#include <QtSql/QSqlError>
#include <cmath>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

void bind(QSqlQuery &query, const StatLineRecord &line, Revision revision)
{
    int at = 0;
    query.bindValue(at++, toNumber(line.player));
    query.bindValue(at++, toNumber(line.match));
    query.bindValue(at++, toNumber(line.team));
    query.bindValue(at++, int(line.started));
    query.bindValue(at++, int(line.played));
    query.bindValue(at++, boundOptional(line.time));
    query.bindValue(at++, boundText(line.position));
    query.bindValue(at++, toNumber(revision));
    static const QVariant null(QMetaType::fromType<double>());
    for (const double value : line.values)
        query.bindValue(at++, std::isfinite(value) ? QVariant(value) : null);
}

/** Columns: player, match, team, started, played, time, position, then as many metrics as the line has values. */
void readInto(StatLineRecord &line, const QSqlQuery &query)
{
    line.player = PlayerId{query.value(0).toLongLong()};
    line.match = MatchId{query.value(1).toLongLong()};
    line.team = TeamId{query.value(2).toLongLong()};
    line.started = query.value(3).toLongLong() != 0;
    line.played = query.value(4).toLongLong() != 0;
    const QVariant time = query.value(5);
    line.time = time.isNull() ? std::nullopt : std::optional(time.toLongLong());
    line.position = query.value(6).toString();
    for (size_t i = 0; i < line.values.size(); ++i) {
        const QVariant value = query.value(int(i) + 7);
        line.values[i] = value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
    }
}

} // namespace

bool StatLineRecord::operator==(const StatLineRecord &other) const
{
    return player == other.player && match == other.match && team == other.team && started == other.started && played == other.played
        && time == other.time && position == other.position && std::ranges::equal(values, other.values, same);
}

StatLineRepository::StatLineRepository(Database &database, StatLineTable table) : m_database(database), m_table(std::move(table)) {}

Result<void> StatLineRepository::eachLine(SeasonId season, const std::function<void(const StatLineRecord &)> &take, Read read) const
{
    QString columns = u"l.player, l.\"match\", l.team, l.started, l.played, l.time, l.position"_s;
    const QStringList metrics = read == Read::All ? m_table.metrics() : QStringList();
    for (const QString &metric : metrics)
        columns += u", l.\"%1\""_s.arg(metric);
    auto query = m_database.prepareText(
        u"SELECT %1 FROM \"match\" m CROSS JOIN \"%2\" l ON l.\"match\" = m.id WHERE m.season = ?"_s.arg(columns, m_table.name()));
    if (!query)
        return failed(query);
    query->bindValue(0, toNumber(season));
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    StatLineRecord line;
    line.values.resize(size_t(metrics.size()));
    while (query->next()) {
        readInto(line, *query);
        take(line);
    }
    // next() ends alike at the last row and at an error.
    if (query->lastError().isValid())
        return std::unexpected(Database::errorOf(query->lastError()));
    return {};
}

Result<std::vector<StatLineRepository::MatchLine>> StatLineRepository::ofMatch(MatchId match) const
{
    QString columns = u"player, \"match\", team, started, played, time, position"_s;
    for (const QString &metric : m_table.metrics())
        columns += u", \"%1\""_s.arg(metric);
    auto query =
        m_database.prepareText(u"SELECT %1, revision FROM \"%2\" WHERE \"match\" = ? ORDER BY team, player"_s.arg(columns, m_table.name()));
    if (!query)
        return failed(query);
    query->bindValue(0, toNumber(match));
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    std::vector<MatchLine> lines;
    while (query->next()) {
        MatchLine one;
        one.line.values.resize(size_t(m_table.metrics().size()));
        readInto(one.line, *query);
        one.revision = Revision{query->value(int(m_table.metrics().size()) + 7).toLongLong()};
        lines.push_back(std::move(one));
    }
    if (query->lastError().isValid())
        return std::unexpected(Database::errorOf(query->lastError()));
    return lines;
}

Result<std::vector<StatLineRepository::NamedLine>> StatLineRepository::named(SeasonId season, std::optional<TeamId> team,
                                                                             const TeamScope &scope, qsizetype most) const
{
    QString columns = u"l.player, l.\"match\", l.team, l.started, l.played, l.time, l.position"_s;
    for (const QString &metric : m_table.metrics())
        columns += u", l.\"%1\""_s.arg(metric);
    auto query = m_database.prepareText(
        u"SELECT %1, m.local_day, m.round, CASE WHEN p.erased = 0 THEN p.name ELSE '' END, p.initials_only, t.name "
        "FROM \"match\" m CROSS JOIN \"%2\" l ON l.\"match\" = m.id JOIN player p ON p.id = l.player JOIN team t ON t.id = l.team "
        "WHERE m.season = :season AND (:team IS NULL OR l.team = :team) "
        "AND (:scope IS NULL OR l.team IN (SELECT value FROM json_each(:scope))) "
        "ORDER BY m.kick_off, m.id, l.team, l.player LIMIT :most"_s.arg(columns, m_table.name()));
    if (!query)
        return failed(query);
    query->bindValue(u":season"_s, toNumber(season));
    query->bindValue(u":team"_s, boundOptional(team));
    query->bindValue(u":scope"_s, scope ? boundIds(*scope) : QVariant(QMetaType::fromType<QString>()));
    query->bindValue(u":most"_s, qint64(most));
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    const int after = int(m_table.metrics().size()) + 7;
    std::vector<NamedLine> lines;
    while (query->next()) {
        NamedLine one;
        one.line.values.resize(size_t(m_table.metrics().size()));
        readInto(one.line, *query);
        one.day = query->value(after).toDate();
        one.round = query->value(after + 1).toInt();
        const QString name = query->value(after + 2).toString();
        one.playerName = query->value(after + 3).toBool() ? initialsOf(name) : name;
        one.teamName = query->value(after + 4).toString();
        lines.push_back(std::move(one));
    }
    if (query->lastError().isValid())
        return std::unexpected(Database::errorOf(query->lastError()));
    return lines;
}

Result<qint64> StatLineRepository::count(const Filter &filter) const
{
    auto query = m_database.prepareText(
        u"SELECT count(*) FROM \"%1\" WHERE (:match IS NULL OR \"match\" = :match) "
        "AND (:player IS NULL OR player = :player) AND (:team IS NULL OR team = :team) "
        "AND (:season IS NULL OR \"match\" IN (SELECT id FROM \"match\" WHERE season = :season))"_s.arg(m_table.name()));
    if (!query)
        return failed(query);
    query->bindValue(u":match"_s, boundOptional(filter.match));
    query->bindValue(u":player"_s, boundOptional(filter.player));
    query->bindValue(u":team"_s, boundOptional(filter.team));
    query->bindValue(u":season"_s, boundOptional(filter.season));
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<StatLineRepository::Batch> StatLineRepository::ofRevision(SeasonId season, Revision revision) const
{
    Batch batch;
    const auto read = [&](const QString &sql, const QList<qint64> &values, const std::function<void(const QSqlQuery &)> &take) {
        auto query = m_database.prepareText(sql);
        if (!query)
            return Result<void>(failed(query));
        for (qsizetype at = 0; at < values.size(); ++at)
            query->bindValue(int(at), values[at]);
        if (const auto ran = Database::run(*query); !ran)
            return ran;
        while (query->next())
            take(*query);
        return query->lastError().isValid() ? Result<void>(std::unexpected(Database::errorOf(query->lastError()))) : Result<void>{};
    };
    const auto into = [](std::vector<StatLineRecord> &lines, qsizetype metrics) {
        return [&lines, metrics](const QSqlQuery &row) {
            StatLineRecord line;
            line.values.resize(size_t(metrics));
            readInto(line, row);
            lines.push_back(std::move(line));
        };
    };
    const QString structural = u"l.player, l.\"match\", l.team, l.started, l.played, l.time, l.position"_s;
    QString columns = structural;
    for (const QString &metric : m_table.metrics())
        columns += u", l.\"%1\""_s.arg(metric);
    const qint64 number = toNumber(revision);
    const auto added =
        read(u"SELECT %1 FROM \"match\" m CROSS JOIN \"%2\" l ON l.\"match\" = m.id WHERE m.season = ? AND l.revision = ? "
             "AND NOT EXISTS (SELECT 1 FROM \"%3\" h WHERE h.player = l.player AND h.\"match\" = l.\"match\" AND h.revision_to = ?)"_s.arg(
                 structural, m_table.name(), m_table.historyName()),
             {toNumber(season), number, number}, into(batch.added, 0));
    if (!added)
        return failed(added);
    const auto before = read(u"SELECT %1 FROM \"%2\" l WHERE l.revision_to = ?"_s.arg(columns, m_table.historyName()), {number},
                             into(batch.before, m_table.metrics().size()));
    if (!before)
        return failed(before);
    const auto since = read(u"SELECT count(*) FROM \"%1\" WHERE revision_from = ?"_s.arg(m_table.historyName()), {number},
                            [&batch](const QSqlQuery &row) { batch.changedSince = row.value(0).toLongLong(); });
    if (!since)
        return failed(since);
    return batch;
}

Result<Statement> StatLineRepository::prepareInsert(Existing existing) const
{
    const QStringList columns = StatLineTable::structuralColumns() + m_table.metrics();
    QString sql = u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(m_table.name(), m_table.columnList(),
                                                               QStringList(columns.size(), u"?"_s).join(u", "_s));
    if (existing == Existing::Replaced) {
        // Not REPLACE: it would clear the columns that the pack does not name.
        QStringList changes;
        for (const QString &column : columns)
            changes.append(u"\"%1\" = excluded.\"%1\""_s.arg(column));
        sql += u" ON CONFLICT (player, \"match\") DO UPDATE SET "_s + changes.join(u", "_s);
    }
    return m_database.prepareText(sql);
}

Result<void> StatLineRepository::insert(Transaction &transaction, const std::vector<StatLineRecord> &lines)
{
    const auto revision = transaction.revision();
    auto query = prepareInsert(Existing::Refused);
    if (!revision)
        return failed(revision);
    if (!query)
        return failed(query);
    for (const StatLineRecord &line : lines) {
        bind(*query, line, *revision);
        if (const auto ran = Database::run(*query); !ran)
            return ran;
    }
    return {};
}

Result<void> StatLineRepository::archive(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                                         std::optional<UserId> actor) const
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto stored = m_table.storedMetrics(m_database);
    if (!stored)
        return failed(stored);
    QString metrics;
    for (const QString &metric : *stored)
        metrics += u", \"%1\""_s.arg(metric);
    auto query = m_database.prepareText(
        u"INSERT INTO \"%1\" (player, \"match\", team, started, played, time, position, revision_from, revision_to, reason, actor, "
        u"changed_at%2) "
        "SELECT player, \"match\", team, started, played, time, position, revision, ?, ?, ?, ?%2 FROM \"%3\" WHERE player = ? AND \"match\" = ?"_s
            .arg(m_table.historyName(), metrics, m_table.name()));
    if (!query)
        return failed(query);
    for (const StatLineRecord &line : lines) {
        query->bindValue(0, toNumber(*revision));
        query->bindValue(1, boundText(reason));
        query->bindValue(2, boundOptional(actor));
        query->bindValue(3, QDateTime::currentSecsSinceEpoch());
        query->bindValue(4, toNumber(line.player));
        query->bindValue(5, toNumber(line.match));
        if (const auto ran = Database::run(*query); !ran)
            return ran;
    }
    return {};
}

Result<void> StatLineRepository::correct(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                                         std::optional<UserId> actor)
{
    if (const auto archived = archive(transaction, lines, reason, actor); !archived)
        return archived;
    const auto revision = transaction.revision();
    auto replace = prepareInsert(Existing::Replaced);
    if (!revision)
        return failed(revision);
    if (!replace)
        return failed(replace);
    for (const StatLineRecord &line : lines) {
        bind(*replace, line, *revision);
        if (const auto ran = Database::run(*replace); !ran)
            return ran;
    }
    return {};
}

Result<void> StatLineRepository::remove(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                                        std::optional<UserId> actor)
{
    if (const auto archived = archive(transaction, lines, reason, actor); !archived)
        return archived;
    auto query = m_database.prepareText(u"DELETE FROM \"%1\" WHERE player = ? AND \"match\" = ?"_s.arg(m_table.name()));
    if (!query)
        return failed(query);
    for (const StatLineRecord &line : lines) {
        query->bindValue(0, toNumber(line.player));
        query->bindValue(1, toNumber(line.match));
        if (const auto ran = Database::run(*query); !ran)
            return ran;
    }
    return {};
}

} // namespace touchline
