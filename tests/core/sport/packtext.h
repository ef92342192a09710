// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

/** A small sport pack as text, and packs that differ from one in one place. */
namespace touchline {

inline const QByteArray minimalPack = R"({
  "id": "chess", "version": 1, "name": {"en": "Chess", "de": "Schach"},
  "time": {"base": "second", "display": {"unit": "minute", "scale": 60}, "per": 60, "match": 60, "players_per_side": 1},
  "groups": [{"id": "players", "name": "Players"}],
  "positions": [{"id": "P", "name": "Player", "group": "players"}],
  "metrics": [
    {"id": "moves", "name": "Moves", "short": "M", "distribution": "poisson", "min": 0, "max": 500},
    {"id": "captures", "name": "Captures", "short": "C", "distribution": "poisson", "min": 0, "max": 16}],
  "derived": [{"id": "capture_share", "name": "Captures per move", "short": "C/M", "numerator": "captures", "denominator": "moves",
               "distribution": "binomial", "format": "percent", "minimum": {"moves": 20}}],
  "rules": [{"id": "captures_within", "check": "captures <= moves", "severity": "error", "message": "More captures than moves"}],
  "insights": ["moves"],
  "charts": {"kpis": ["moves"], "radar": {"players": ["moves", "capture_share"]}, "log": ["moves"], "trend": "captures"}
})";

/** Sets the value at "metrics/0/id"; an undefined value removes the key. */
inline void put(QJsonValue &node, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        node = value;
        return;
    }
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        const int index = path.first().toInt();
        QJsonValue inner = index < array.size() ? array[index] : QJsonValue();
        put(inner, path.sliced(1), value);
        if (index < array.size())
            array[index] = inner;
        else
            array.append(inner);
        node = array;
        return;
    }
    QJsonObject object = node.toObject();
    QJsonValue inner = object[path.first()];
    put(inner, path.sliced(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inner;
    node = object;
}

inline QByteArray changed(const QString &path, const QJsonValue &value, const QByteArray &pack = minimalPack)
{
    QJsonValue root = QJsonDocument::fromJson(pack).object();
    put(root, path.split(u'/'), value);
    return QJsonDocument(root.toObject()).toJson();
}

inline QJsonArray repeatedMetrics(int count)
{
    QJsonArray metrics;
    for (int i = 0; i < count; ++i)
        metrics.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("m%1").arg(i)},
                                   {QStringLiteral("name"), QStringLiteral("M")},
                                   {QStringLiteral("short"), QStringLiteral("M")},
                                   {QStringLiteral("distribution"), QStringLiteral("poisson")},
                                   {QStringLiteral("min"), 0},
                                   {QStringLiteral("max"), 1}});
    return metrics;
}

} // namespace touchline
