// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/rosterservice.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<Reply> packOf(const RosterService &rosters, const ApiRequest &request)
{
    const auto pack = rosters.sport(QString::fromLatin1(request.arguments.constFirst()));
    if (!pack)
        return failed(pack);
    // The pack travels as it was written and checked; only the envelope around it is made here.
    const QJsonObject meta{{u"data_revision"_s, 0}, {u"definitions"_s, pack->meta.definitions}};
    const auto self = selfLink(request, u"Sport"_s);
    const QJsonObject links{{self.name, QJsonObject{{u"href"_s, self.href}, {u"method"_s, self.method}, {u"title"_s, self.title}}}};
    const QByteArray body = "{\"data\":" + pack->data->json() + ",\"meta\":" + QJsonDocument(meta).toJson(QJsonDocument::Compact)
        + ",\"links\":" + QJsonDocument(links).toJson(QJsonDocument::Compact) + '}';
    return Reply::json(body, versionOf(pack->meta) + pack->data->identity());
}

QJsonObject packSchema(QJsonObject &schemas)
{
    return answerSchema({{u"type"_s, u"object"_s}, {u"description"_s, u"The sport pack as its file has it."_s}}, schemas);
}

} // namespace

void addSports(RouteTable &table, const RosterService &rosters)
{
    table.add({.method = Method::Get,
               .path = paths::sports,
               .summary = "The sports that this server knows"_L1,
               .access = Access::SignedIn,
               .gives = given<QList<SportInfo>>,
               .quick = true,
               .table = "sports"_L1,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   return listed(request, Result<Answer<QList<SportInfo>>>(rosters.sports()), {selfLink(request, u"Sports"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::sport,
               .summary = "A sport pack as its file has it"_L1,
               .access = Access::SignedIn,
               .gives = packSchema,
               .quick = true,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> { return packOf(rosters, request); }});
}

} // namespace touchline::routes
