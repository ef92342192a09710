// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/rowstate.h"
#include "server/data/binding.h"
#include <QtCore/QCryptographicHash>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QLatin1StringView queryOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Club:
        return "club_version"_L1;
    case RowKind::Team:
        return "team_version"_L1;
    case RowKind::Competition:
        return "competition_version"_L1;
    case RowKind::Season:
        return "season_version"_L1;
    case RowKind::Player:
        return "player_version"_L1;
    case RowKind::Registration:
        return "registration_version"_L1;
    case RowKind::Match:
        return "match_version"_L1;
    case RowKind::User:
        return "user_version"_L1;
    }
    return {};
}

Result<std::optional<RowState>> stateOf(const Database &database, RowKind kind, const QVariant &id, const QVariant &uuid)
{
    auto query = database.select(queryOf(kind), {{u":id"_s, id}, {u":uuid"_s, uuid}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    const QByteArray thing = QByteArray(wordOf(kind).data(), wordOf(kind).size()) + ' ' + query->value(0).toByteArray();
    return RowState{.id = query->value(0).toLongLong(),
                    .uuid = query->value(1).toString(),
                    .version = {.thing = thing, .state = query->value(2).toByteArray()}};
}

} // namespace

QLatin1StringView wordOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Club:
        return "club"_L1;
    case RowKind::Team:
        return "team"_L1;
    case RowKind::Competition:
        return "competition"_L1;
    case RowKind::Season:
        return "season"_L1;
    case RowKind::Player:
        return "player"_L1;
    case RowKind::Registration:
        return "registration"_L1;
    case RowKind::Match:
        return "match"_L1;
    case RowKind::User:
        return "user"_L1;
    }
    return {};
}

QByteArray RowVersion::tag() const
{
    return QCryptographicHash::hash(QByteArray(thing + '\n' + state), QCryptographicHash::Sha256)
        .first(12)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<std::optional<RowState>> rowState(const Database &database, RowKind kind, qint64 id)
{
    return stateOf(database, kind, id, QVariant(QMetaType::fromType<QString>()));
}

Result<std::optional<RowState>> rowState(const Database &database, RowKind kind, const QString &uuid)
{
    return stateOf(database, kind, QVariant(QMetaType::fromType<qint64>()), uuid);
}

Result<std::optional<QByteArray>> creationOf(const Database &database, RowKind kind, const QString &uuid)
{
    auto query = database.select("creation_find"_L1, {{u":kind"_s, QString(wordOf(kind))}, {u":uuid"_s, uuid}});
    if (!query)
        return failed(query);
    return query->next() ? std::optional(query->value(0).toByteArray()) : std::nullopt;
}

Result<void> keepCreation(Transaction &transaction, RowKind kind, const QString &uuid, const QByteArray &fingerprint)
{
    const auto kept = transaction.database().select(
        "creation_insert"_L1, {{u":kind"_s, QString(wordOf(kind))}, {u":uuid"_s, uuid}, {u":fingerprint"_s, fingerprint}});
    return kept ? Result<void>{} : failed(kept);
}

} // namespace touchline
