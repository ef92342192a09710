// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

class QUrlQuery;

/** What stands behind the host in the address of a question: path and query. */
namespace touchline {

QString targetOf(const QString &path, const QUrlQuery &query);
/** `path` with `{id}` (or `{name}`) replaced, percent-encoded. */
QString filled(QLatin1StringView path, const QString &argument);
QString filled(QLatin1StringView path, qint64 id);
/** Where the page after this one is, on this server; empty: there is none, or somewhere else. */
QString nextPageOf(const QByteArray &envelope);

} // namespace touchline
