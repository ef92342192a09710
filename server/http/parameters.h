// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/roworder.h"
#include "core/domain/period.h"
#include "server/http/route.h"
#include <QtCore/QStringList>

/** What handlers read from a request, typed; every error names the parameter and what it should be. */
namespace touchline {

/** The number that the `{id}` with this index matched. */
template<typename Id> Id idFrom(const ApiRequest &request, int index = 0)
{
    return Id{request.arguments.at(index).toLongLong()};
}

/** Whole number within [least, most]; none when the parameter is absent. */
Result<std::optional<qint64>> numberFrom(const ApiRequest &request, QByteArrayView name, qint64 least, qint64 most);
/** A database id; none when the parameter is absent. */
Result<std::optional<qint64>> referenceFrom(const ApiRequest &request, QByteArrayView name);
/** The number of a revision; none when the parameter is absent. */
Result<std::optional<Revision>> revisionFrom(const ApiRequest &request, QByteArrayView name);
/** An instant in UTC as YYYY-MM-DDThh:mm:ssZ; none when the parameter is absent. */
Result<std::optional<QDateTime>> instantFrom(const ApiRequest &request, QByteArrayView name);
/** Comma-separated database ids; empty when the parameter is absent, Malformed when one stands twice or there are more than `most`. */
Result<QList<qint64>> referencesFrom(const ApiRequest &request, QByteArrayView name, int most);
/** Comma-separated names ([a-z0-9_]); empty when the parameter is absent, Malformed when one of them is empty or stands twice. */
Result<QStringList> namesFrom(const ApiRequest &request, QByteArrayView name, int most);
/** The columns that "sort" names, and at last the first of Route::sorts; empty when the parameter is absent. */
Result<QList<SortKey>> orderFrom(const ApiRequest &request);
/** Which page of a list is wanted. */
struct PageQuestion
{
    static constexpr int most = 200; // items of a page, and what is usual
    int limit = most;
    QByteArray cursor; // of the page before; empty: the first page
    bool counted = false; // whether the answer says how many there are on all pages
};
/** limit, cursor, count. */
Result<PageQuestion> pageFrom(const ApiRequest &request, int usual = PageQuestion::most);
/** season (required), from, to, last, location, result, opponent, month, role, position. */
Result<Period> periodFrom(const ApiRequest &request);
/** The same without "season". */
Result<Period> periodOf(SeasonId season, const ApiRequest &request);
/** The parameters that periodFrom() reads, with `more`. */
QList<QByteArray> periodParameters(const QList<QByteArray> &more = {});

/** A Malformed error about one parameter. */
[[nodiscard]] std::unexpected<Error> badParameter(QByteArrayView name, const QString &detail);

} // namespace touchline
