// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "core/import/importtemplate.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/importjobs.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestImport = 256 * 1024 * 1024;
constexpr qsizetype longestText = 200;

Result<QString> textFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto text = QString::fromUtf8(request.value(name).value_or(QByteArray())).trimmed();
    if (text.size() > longestText)
        return badParameter(name, u"The parameter \"%1\" has at most %2 characters."_s.arg(QString::fromLatin1(name)).arg(longestText));
    return text;
}

Result<bool> flagFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto text = request.value(name);
    if (!text || *text == "false")
        return false;
    if (*text == "true")
        return true;
    return badParameter(name, u"The parameter \"%1\" is true or false."_s.arg(QString::fromLatin1(name)));
}

Result<ImportOrder> orderOf(const ApiRequest &request)
{
    ImportOrder order;
    const std::pair<const char *, QString *> texts[] = {
        {"template", &order.mapping},   {"season", &order.season}, {"competition", &order.competition},
        {"time_zone", &order.timeZone}, {"sheet", &order.sheet},   {"file_name", &order.fileName}};
    for (const auto &[name, into] : texts) {
        const auto text = textFrom(request, name);
        if (!text)
            return failed(text);
        *into = *text;
    }
    // Nothing but a shipped id may become a path below the resources.
    if (!order.mapping.isEmpty() && !ImportTemplate::shippedIds().contains(order.mapping))
        return badParameter(
            "template",
            u"There is no template \"%1\"; there are %2. One of your own goes into \"mapping\", or into the body as its part \"template\"."_s
                .arg(order.mapping, ImportTemplate::shippedIds().join(u", "_s)));
    order.ownTemplate = request.value("mapping").value_or(QByteArray());
    const std::pair<const char *, bool *> flags[] = {{"league_visible", &order.leagueVisible}, {"dry_run", &order.dryRun}};
    for (const auto &[name, into] : flags) {
        const auto flag = flagFrom(request, name);
        if (!flag)
            return failed(flag);
        *into = *flag;
    }
    for (const auto columns = QString::fromUtf8(request.value("ignored_columns").value_or(QByteArray())).split(u',', Qt::SkipEmptyParts);
         const QString &column : columns)
        order.ignoredColumns.append(column.trimmed());
    return order;
}

Result<Reply> told(const Result<ImportInfo> &info, int status = 200)
{
    if (!info)
        return failed(info);
    const QString here = QString(paths::imports) + u'/' + info->id;
    QList<Link> links{{.name = u"self"_s, .href = here, .title = u"Import"_s}};
    if (info->state == ImportState::Checked)
        links.append({.name = u"commit"_s, .href = here + u"/commit"_s, .method = u"POST"_s, .title = u"Write it"_s});
    if (info->season)
        links.append(linkTo(u"season"_s, paths::season, toNumber(*info->season), u"Season"_s));
    Reply reply{.status = status, .body = encodeAnswer(*info, {}, links)}; // no version: no-store
    if (status == 202)
        reply.location = here.toLatin1();
    return reply;
}

QString idOf(const ApiRequest &request)
{
    return QString::fromLatin1(request.arguments.constFirst());
}

/** A file, or several: nothing that JSON could describe. */
QJsonObject files(QJsonObject &)
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
}

} // namespace

void addImports(RouteTable &table, ImportJobs &imports)
{
    table.add({.method = Method::Post,
               .path = paths::imports,
               .summary = "Reads the CSV files or workbooks of a season: checks them, and writes them unless it is a dry run"_L1,
               .access = Access::Admin,
               .parameters = {"template", "mapping", "season", "competition", "time_zone", "sheet", "ignored_columns", "file_name",
                              "league_visible", "dry_run"},
               .bodyCap = longestImport,
               .takes = files,
               .gives = given<ImportInfo>,
               .statuses = {202},
               .spool = [&imports](const Caller &caller, const QByteArray &mediaType) { return imports.open(caller, mediaType); },
               .bodyTypes = {"text/csv", workbookType, "multipart/form-data"},
               .handler = [&imports](const ApiRequest &request) -> Result<Reply> {
                   const auto order = orderOf(request);
                   if (!order)
                       return failed(order);
                   return told(imports.start(request.spool, *order, request.caller, originOf(request)), 202);
               }});
    table.add({.method = Method::Get,
               .path = paths::imports,
               .summary = "Imports that were written, the newest first"_L1,
               .access = Access::Admin,
               .gives = given<QList<PastImport>>,
               .table = "imports"_L1,
               .pages = true,
               .handler = [&imports](const ApiRequest &request) -> Result<Reply> {
                   return notKept(paged(request, imports.past(request.caller), {selfLink(request, u"Imports"_s)}));
               }});
    table.add({.method = Method::Get,
               .path = paths::import,
               .summary = "How far an import is, and what it has found"_L1,
               .access = Access::Admin,
               .gives = given<ImportInfo>,
               .handler = [&imports](const ApiRequest &request) { return told(imports.find(idOf(request), request.caller)); }});
    table.add({.method = Method::Post,
               .path = paths::importCommit,
               .summary = "Writes an import whose dry run has found it sound"_L1,
               .access = Access::Admin,
               .gives = given<ImportInfo>,
               .statuses = {202},
               .handler = [&imports](const ApiRequest &request) {
                   return told(imports.commit(idOf(request), request.caller, originOf(request)), 202);
               }});
    table.add(
        {.method = Method::Delete,
         .path = paths::import,
         .summary = "Stops an import at work, or undoes one that is done"_L1,
         .access = Access::Admin,
         .gives = given<ImportInfo>,
         .handler = [&imports](const ApiRequest &request) { return told(imports.end(idOf(request), request.caller, originOf(request))); }});
}

} // namespace touchline::routes
