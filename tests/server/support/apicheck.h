// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <memory>

namespace touchline {

struct HttpAnswer;

/** Holds replies against the server's own OpenAPI document. */
class ApiCheck
{
public:
    explicit ApiCheck(const QJsonObject &document);
    ~ApiCheck();
    /** What the document does not say so; empty where it does. */
    QString complaint(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer);
    const QJsonObject &document() const { return m_document; }

private:
    struct Schema;
    QJsonObject itemOf(const QString &path) const;
    /** A required field that is not there. */
    QString missingField(const QJsonObject &response, const HttpAnswer &answer) const;
    QString complaintOf(const QJsonObject &schema, const QByteArray &body);
    const QJsonObject m_document;
    QHash<QByteArray, std::shared_ptr<Schema>> m_schemas; // compiled, by their text
};

} // namespace touchline
