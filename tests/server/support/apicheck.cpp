// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define VALIJSON_USE_EXCEPTIONS 1
#include "tests/server/support/apicheck.h"
#include "tests/server/support/gunzip.h"
#include "tests/server/support/serverprocess.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace touchline {

struct ApiCheck::Schema
{
    valijson::Schema compiled;
};

ApiCheck::ApiCheck(const QJsonObject &document) : m_document(document) {}
ApiCheck::~ApiCheck() = default;

QJsonObject ApiCheck::itemOf(const QString &path) const
{
    const auto paths = m_document["paths"_L1].toObject();
    if (const auto exact = paths[path].toObject(); !exact.isEmpty())
        return exact;
    static const QRegularExpression argument(u"\\\\\\{[a-z]+\\\\\\}"_s);
    for (auto item = paths.constBegin(); item != paths.constEnd(); ++item) {
        QString pattern = QRegularExpression::escape(item.key());
        pattern.replace(u"\\{id\\}"_s, u"(?:[0-9]+|[0-9A-Fa-f-]{36})"_s)
            .replace(u"\\{uuid\\}"_s, u"[0-9A-Fa-f-]{36}"_s)
            .replace(argument, u"[^/]+"_s);
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch())
            return item->toObject();
    }
    return {};
}

QString ApiCheck::missingField(const QJsonObject &response, const HttpAnswer &answer) const
{
    const auto known = m_document["components"_L1].toObject()["headers"_L1].toObject();
    for (const QString &name : response["headers"_L1].toObject().keys()) {
        if (known[name].toObject()["required"_L1].toBool() && !answer.headers.contains(name.toLower().toLatin1()))
            return name;
    }
    return {};
}

QString ApiCheck::complaint(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer)
{
    const auto item = itemOf(QString::fromUtf8(target.split('?').constFirst()));
    const auto operation = item[QString::fromUtf8(method == "HEAD" ? "get" : method.toLower())].toObject();
    QJsonObject response = m_document["components"_L1].toObject()["responses"_L1].toObject()["Problem"_L1].toObject();
    if (answer.status < 400) {
        if (operation.isEmpty())
            return method == "OPTIONS" ? QString() : u"the document does not know this operation"_s;
        response = operation["responses"_L1].toObject()[QString::number(answer.status)].toObject();
        if (response.isEmpty())
            return u"the document does not know the status %1 here"_s.arg(answer.status);
    }
    if (const auto missing = missingField(response, answer); !missing.isEmpty())
        return u"the document promises the field "_s + missing;
    const auto content = response["content"_L1].toObject();
    if (answer.body.isEmpty())
        return content.isEmpty() || method == "HEAD" ? QString() : u"the document promises a body"_s;
    const auto type = QString::fromUtf8(answer.headers.value("content-type").split(';').constFirst());
    if (!content.contains(type))
        return u"the document does not know the content type \"%1\" here"_s.arg(type);
    if (!type.endsWith("json"_L1))
        return {};
    const bool packed = answer.body.startsWith("\x1f\x8b"); // of who asked for it; else Qt has unpacked it
    return complaintOf(content[type].toObject()["schema"_L1].toObject(), packed ? gunzipped(answer.body) : answer.body);
}

QString ApiCheck::complaintOf(const QJsonObject &schema, const QByteArray &body)
{
    using Adapter = valijson::adapters::QtJsonAdapter;
    auto &known = m_schemas[QJsonDocument(schema).toJson(QJsonDocument::Compact)];
    if (!known) {
        known = std::make_shared<Schema>();
        const QJsonValue whole = QJsonObject{{u"allOf"_s, QJsonArray{schema}}, {u"components"_s, m_document["components"_L1]}};
        valijson::SchemaParser().populateSchema(Adapter(whole), known->compiled);
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return u"not JSON: "_s + error.errorString();
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    valijson::ValidationResults results;
    if (valijson::Validator().validate(known->compiled, Adapter(value), &results))
        return {};
    QString text;
    valijson::ValidationResults::Error finding;
    while (results.popError(finding) && text.size() < 600) {
        for (const auto &step : finding.context)
            text += QString::fromStdString(step);
        text += u": "_s + QString::fromStdString(finding.description) + u"; "_s;
    }
    return text;
}

} // namespace touchline
