// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

/** What an answer's explanations say, from its JSON: shared by the tests of core and of the server. */
namespace touchline::test {

using namespace Qt::StringLiterals;

/** Every object that has a member "explain". */
inline QList<QJsonObject> explainedIn(const QJsonValue &value)
{
    QList<QJsonObject> found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        found += explainedIn(item);
    const QJsonObject object = value.toObject();
    if (object.contains("explain"_L1))
        found.append(object);
    for (auto member = object.begin(); member != object.end(); ++member)
        found += explainedIn(member.value());
    return found;
}

/** The codes that stand beside nulls. */
inline QSet<QString> reasonsIn(const QJsonValue &value)
{
    QSet<QString> codes;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool code = member.key() == "reason"_L1 || member.key().endsWith("_reason"_L1);
        if (code && !member.value().toString().isEmpty())
            codes.insert(member.value().toString());
        else if (member.key() != "explain"_L1)
            codes += reasonsIn(member.value());
    }
    return codes;
}

/** What is wrong with the explanation of an object; empty: it says all that there is to say. */
inline QString complaintAbout(const QJsonObject &explained)
{
    const QJsonObject explanation = explained["explain"_L1].toObject();
    const QString id = explanation["definition"_L1].toObject()["id"_L1].toString();
    if (id.isEmpty() || (explained.contains("id"_L1) && explained["id"_L1].toString() != id))
        return u"its definition is "_s + id;
    if (explanation["interval"_L1].toObject()["method"_L1].toString().isEmpty())
        return id + u" has no interval"_s;
    bool hasInputs = explanation["sample"_L1]["lines"_L1].toInt() == 0 || !explanation["inputs"_L1].toArray().isEmpty();
    QSet<QString> codes;
    const QJsonArray nulls = explanation["nulls"_L1].toArray();
    for (const QJsonValue &null : nulls) {
        if (!null["text"_L1].toString().endsWith(u'.'))
            return id + u" has no sentence for "_s + null["part"_L1].toString();
        codes.insert(null["code"_L1].toString());
        hasInputs = hasInputs || null["part"_L1].toString() == "inputs"_L1; // which says why not
    }
    if (!hasInputs)
        return id + u" has no inputs"_s;
    const QStringList left = (reasonsIn(explained) - codes).values();
    return left.isEmpty() ? QString() : id + u" does not explain "_s + left.join(u' ');
}

inline QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace touchline::test
