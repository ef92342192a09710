// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/target.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace touchline {

QString targetOf(const QString &path, const QUrlQuery &query)
{
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

QString filled(QLatin1StringView path, const QString &argument)
{
    const qsizetype open = path.indexOf(u'{');
    const qsizetype close = path.indexOf(u'}');
    return path.first(open) + QString::fromLatin1(QUrl::toPercentEncoding(argument)) + path.sliced(close + 1);
}

QString filled(QLatin1StringView path, qint64 id)
{
    return filled(path, QString::number(id));
}

QString nextPageOf(const QByteArray &envelope)
{
    const QJsonObject links = QJsonDocument::fromJson(envelope).object().value("links"_L1).toObject();
    const QString target = links.value("next"_L1).toObject().value("href"_L1).toString();
    // The token travels with it: nowhere but to where it belongs.
    return target.startsWith(u"/api/"_s) ? target : QString();
}

} // namespace touchline
