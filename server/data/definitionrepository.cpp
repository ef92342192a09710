// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/definitionrepository.h"
#include "core/contract/codec.h"
#include "server/data/binding.h"
#include <QtCore/QDateTime>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

DefinitionText textOf(const QString &body, const QString &metric)
{
    const auto text = decode<DefinitionText>(body.toUtf8());
    return text ? *text : DefinitionText{.id = metric};
}

DefinitionRow definitionFrom(const QSqlQuery &query)
{
    DefinitionRow row{.id = query.value(0).toLongLong(),
                      .uuid = query.value(1).toString(),
                      .sport = query.value(2).toString(),
                      .text = textOf(query.value(6).toString(), query.value(4).toString()),
                      .version = query.value(5).toInt(),
                      .deleted = query.value(7).toBool(),
                      .revision = Revision{query.value(8).toLongLong()}};
    if (!query.value(3).isNull())
        row.team = TeamId{query.value(3).toLongLong()};
    return row;
}

} // namespace

Result<DefinitionRepository::Scope> DefinitionRepository::inScope(const QString &sport, const QList<TeamId> &teams) const
{
    auto query =
        m_database.select("definitions_of_scope"_L1, {{u":sport"_s, sport}, {u":teams"_s, boundIds(teams)}, {u":limit"_s, mostInScope}});
    if (!query)
        return failed(query);
    Scope scope;
    while (query->next()) {
        if (!query->value(0).isNull())
            scope.rows.append(definitionFrom(*query));
        scope.newest = Revision{query->value(9).toLongLong()};
    }
    return scope;
}

Result<Revision> DefinitionRepository::newest(const QString &sport, const QList<TeamId> &teams) const
{
    auto query = m_database.select("definitions_newest"_L1, {{u":sport"_s, sport}, {u":teams"_s, boundIds(teams)}});
    if (!query)
        return failed(query);
    return query->next() ? Revision{query->value(0).toLongLong()} : Revision{};
}

Result<std::optional<DefinitionRow>> DefinitionRepository::find(const QString &uuid) const
{
    auto query = m_database.select("definition_by_uuid"_L1, {{u":uuid"_s, uuid}});
    if (!query)
        return failed(query);
    return query->next() ? std::optional(definitionFrom(*query)) : std::nullopt;
}

Result<QList<DefinitionVersion>> DefinitionRepository::history(qint64 id) const
{
    auto query = m_database.select("definition_history"_L1, {{u":id"_s, id}});
    if (!query)
        return failed(query);
    QList<DefinitionVersion> versions;
    while (query->next())
        versions.append({.version = query->value(0).toInt(),
                         .text = textOf(query->value(1).toString(), {}),
                         .from = Revision{query->value(2).toLongLong()},
                         .to = Revision{query->value(3).toLongLong()}});
    return versions;
}

Result<int> DefinitionRepository::teamsWith(const QString &sport, const QString &metric) const
{
    auto query = m_database.select("definition_teams_with"_L1, {{u":sport"_s, sport}, {u":metric"_s, metric}});
    if (!query)
        return failed(query);
    return query->next() ? query->value(0).toInt() : 0;
}

Result<QString> DefinitionRepository::sportOf(TeamId team) const
{
    auto query = m_database.select("team_sport"_L1, {{u":team"_s, toNumber(team)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::NotFound, u"There is no such team."_s);
    return query->value(0).toString();
}

Result<qint64> DefinitionRepository::add(Transaction &transaction, const DefinitionRow &row, std::optional<UserId> author)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    auto query = m_database.select("definition_insert"_L1,
                                   {{u":uuid"_s, row.uuid},
                                    {u":sport"_s, row.sport},
                                    {u":team"_s, boundOptional(row.team)},
                                    {u":metric"_s, row.text.id},
                                    {u":body"_s, QString::fromUtf8(encode(row.text))},
                                    {u":author"_s, boundOptional(author)},
                                    {u":at"_s, QDateTime::currentSecsSinceEpoch()},
                                    {u":revision"_s, toNumber(*revision)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    return query->value(0).toLongLong();
}

Result<void> DefinitionRepository::change(Transaction &transaction, const DefinitionRow &row, std::optional<UserId> author)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto archived = m_database.select("definition_archive"_L1, {{u":id"_s, row.id}, {u":revision"_s, toNumber(*revision)}});
    if (!archived)
        return failed(archived);
    const auto changed = m_database.select("definition_update"_L1,
                                           {{u":id"_s, row.id},
                                            {u":body"_s, QString::fromUtf8(encode(row.text))},
                                            {u":deleted"_s, row.deleted},
                                            {u":author"_s, boundOptional(author)},
                                            {u":at"_s, QDateTime::currentSecsSinceEpoch()},
                                            {u":revision"_s, toNumber(*revision)}});
    return changed ? Result<void>{} : failed(changed);
}

} // namespace touchline
