// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QVariant>
#include <optional>

/** Values as queries bind them: a null QString would become NULL, and a QDate text of the driver's choice. */
namespace touchline {

inline QVariant boundText(const QString &text)
{
    return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text);
}

inline QVariant boundDay(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

template<typename Number> QVariant boundOptional(const std::optional<Number> &number)
{
    return number ? QVariant::fromValue(qint64(*number)) : QVariant(QMetaType::fromType<qint64>());
}

/** As a JSON list, for json_each(). */
inline QVariant boundIds(const QList<TeamId> &teams)
{
    QByteArray json;
    for (const TeamId team : teams)
        json += (json.isEmpty() ? "" : ",") + QByteArray::number(toNumber(team));
    return QString::fromLatin1('[' + json + ']');
}

inline std::optional<int> optionalInt(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace touchline
