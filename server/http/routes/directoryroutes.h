// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/routes/writing.h"
#include "server/service/directoryservice.h"
#include <array>

namespace touchline::routes {

/** What admins write: clubs, teams, competitions, seasons. */
template<typename T>
void addDirectory(RouteTable &table, DirectoryService &directory, Writes &writes, QLatin1StringView list, QLatin1StringView one,
                  QLatin1StringView made, const QString &title, const std::array<QLatin1StringView, 4> &summaries)
{
    using Answered = DirectoryService::Answered<T>;
    addWriting<T>(table, writes,
                  {.access = Access::Admin,
                   .list = list,
                   .one = one,
                   .made = made,
                   .title = title,
                   .summaries = {summaries[0], summaries[1], summaries[2], summaries[3]},
                   .create = [&directory](const ApiRequest &request, Write &write) -> Answered {
                       const auto wanted = decode<T>(request.body);
                       return wanted ? directory.create(write, *wanted) : failed(wanted);
                   },
                   .put = [&directory](const ApiRequest &request, Write &write) -> Answered {
                       const auto wanted = decode<Change<T>>(request.body);
                       return wanted ? directory.put(write, madeUuid(request), *wanted) : failed(wanted);
                   },
                   .change = [&directory](const ApiRequest &request, Write &write) -> Answered {
                       return directory.change<T>(write, idFrom<qint64>(request), patchFrom<T>(request));
                   },
                   .remove = [&directory](const ApiRequest &request, Write &write,
                                          const QString &reason) { return directory.remove<T>(write, idFrom<qint64>(request), reason); }});
}

} // namespace touchline::routes
