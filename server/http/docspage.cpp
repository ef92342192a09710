// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/** The one mark of CommonMark that descriptions use. */
QString withCode(const QString &text)
{
    QString html;
    const auto parts = escaped(text).split(u'`');
    for (qsizetype part = 0; part < parts.size(); ++part)
        html += part % 2 == 1 ? u"<code>"_s + parts[part] + u"</code>"_s : parts[part];
    return html;
}

QString anchorOf(const QJsonObject &schema)
{
    return schema["$ref"_L1].toString().section(u'/', -1);
}

/** "string or null", "list of Metric", with links to what has a name. */
QString typeOf(const QJsonObject &schema)
{
    if (const QString name = anchorOf(schema); !name.isEmpty())
        return u"<a href=\"#schema-%1\">%1</a>"_s.arg(escaped(name));
    if (schema.contains("const"_L1))
        return u"<code>%1</code>"_s.arg(escaped(schema["const"_L1].toString()));
    if (const auto either = schema["anyOf"_L1].toArray(); !either.isEmpty()) {
        QStringList parts;
        for (const auto &one : either)
            parts.append(typeOf(one.toObject()));
        return parts.join(u" or "_s);
    }
    if (const auto words = schema["enum"_L1].toArray(); !words.isEmpty()) {
        QStringList parts;
        for (const auto &word : words)
            parts.append(word.isNull() ? u"null"_s : u"<code>%1</code>"_s.arg(escaped(word.toString())));
        return parts.join(u" or "_s);
    }
    QStringList types;
    if (schema["type"_L1].isArray()) {
        for (const auto all = schema["type"_L1].toArray(); const auto &type : all)
            types.append(type.toString());
    } else {
        types.append(schema["type"_L1].toString());
    }
    QString text = types.join(u" or "_s);
    if (types.contains(u"array"_s))
        text.replace(u"array"_s, u"list of "_s + typeOf(schema["items"_L1].toObject()));
    if (const QString format = schema["format"_L1].toString(); !format.isEmpty())
        text += u" ("_s + escaped(format) + u')';
    if (schema.contains("minimum"_L1)) {
        const QString least = QString::number(schema["minimum"_L1].toInteger());
        text +=
            schema.contains("maximum"_L1) ? u", %1 to %2"_s.arg(least).arg(schema["maximum"_L1].toInteger()) : u", from %1"_s.arg(least);
    }
    return text;
}

/** Rows of an object's members, those of nested ones by their path. */
QString rowsOf(const QJsonObject &schema, const QString &prefix)
{
    QString rows;
    const auto required = schema["required"_L1].toArray();
    const auto properties = schema["properties"_L1].toObject();
    for (auto property = properties.constBegin(); property != properties.constEnd(); ++property) {
        const auto inner = property->toObject();
        const QString name = prefix + property.key();
        const QString note = inner["description"_L1].toString() + (required.contains(property.key()) ? QString() : u" Optional."_s);
        rows += u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>\n"_s.arg(escaped(name), typeOf(inner), escaped(note.trimmed()));
        rows += rowsOf(inner, name + u'.');
    }
    return rows;
}

QString tableOf(const QStringList &heads, const QString &rows)
{
    if (rows.isEmpty())
        return {};
    return u"<table><thead><tr><th>%1</th></tr></thead><tbody>\n%2</tbody></table>\n"_s.arg(heads.join(u"</th><th>"_s), rows);
}

QString parametersOf(const QJsonObject &operation)
{
    QString rows;
    for (const auto items = operation["parameters"_L1].toArray(); const auto &item : items) {
        const auto parameter = item.toObject();
        const QString note = parameter["description"_L1].toString() + (parameter["required"_L1].toBool() ? u" Required."_s : QString());
        rows += u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>\n"_s.arg(
            escaped(parameter["name"_L1].toString()), typeOf(parameter["schema"_L1].toObject()), escaped(note.trimmed()));
    }
    return tableOf({u"Parameter"_s, u"Type"_s, u"Meaning"_s}, rows);
}

QString bodyOf(const QString &title, const QJsonObject &content)
{
    QString text;
    for (auto media = content.constBegin(); media != content.constEnd(); ++media) {
        const auto schema = media->toObject()["schema"_L1].toObject();
        const auto data = schema["properties"_L1].toObject()["data"_L1].toObject();
        const QString type = data.isEmpty() ? typeOf(schema) : u"<code>data</code>: "_s + typeOf(data);
        text += u"<p>%1: <code>%2</code>, %3</p>\n"_s.arg(title, escaped(media.key()), type);
    }
    return text;
}

QString operationOf(const QString &path, const QString &verb, const QJsonObject &operation)
{
    QString text = u"<h3 id=\"%1\"><span class=\"method\">%2</span> <code>%3</code></h3>\n<p>%4.</p>\n<p class=\"soft\">%5</p>\n"_s.arg(
        operation["operationId"_L1].toString(), verb.toUpper(), escaped(path), escaped(operation["summary"_L1].toString()),
        escaped(operation["description"_L1].toString()));
    text += parametersOf(operation);
    text += bodyOf(u"Request"_s, operation["requestBody"_L1].toObject()["content"_L1].toObject());
    const auto responses = operation["responses"_L1].toObject();
    for (auto response = responses.constBegin(); response != responses.constEnd(); ++response) {
        if (response.key().startsWith(u'2'))
            text += bodyOf(u"Answer %1"_s.arg(response.key()), response->toObject()["content"_L1].toObject());
    }
    return text;
}

struct Listed
{
    QString menu;
    QString text;
};

Listed operationsOf(const QJsonObject &openApi, const QString &tag)
{
    static const QStringList verbs{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};
    Listed listed;
    const auto paths = openApi["paths"_L1].toObject();
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
        for (const QString &verb : verbs) {
            const auto operation = path->toObject().value(verb).toObject();
            if (operation["tags"_L1].toArray().first().toString() != tag)
                continue;
            listed.text += operationOf(path.key(), verb, operation);
            listed.menu += u"<li><a href=\"#%1\"><span class=\"method\">%2</span> %3</a></li>\n"_s.arg(
                operation["operationId"_L1].toString(), verb.toUpper(), escaped(QString(path.key()).remove(u"/api/v1"_s)));
        }
    }
    return listed;
}

} // namespace

QByteArray docsPageOf(const QJsonObject &openApi)
{
    QString menu;
    QString text;
    for (const auto items = openApi["tags"_L1].toArray(); const auto &item : items) {
        const QString tag = item.toObject().value("name"_L1).toString();
        const QString what = item.toObject().value("description"_L1).toString();
        const Listed listed = operationsOf(openApi, tag);
        menu += u"<b>%1</b><ul>\n%2</ul>\n"_s.arg(escaped(tag), listed.menu);
        text += u"<h2>%1</h2>\n<p>%2</p>\n%3"_s.arg(escaped(tag), escaped(what), listed.text);
    }
    text += u"<h2 id=\"schemas\">Values</h2>\n"_s;
    const auto schemas = openApi["components"_L1].toObject()["schemas"_L1].toObject();
    for (auto schema = schemas.constBegin(); schema != schemas.constEnd(); ++schema)
        text += u"<h3 id=\"schema-%1\">%1</h3>\n%2"_s.arg(escaped(schema.key()),
                                                          tableOf({u"Member"_s, u"Type"_s, u"Meaning"_s}, rowsOf(schema->toObject(), {})));
    const auto info = openApi["info"_L1].toObject();
    const QString page =
        u"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
        u"initial-scale=1\">\n<title>%1 API %2</title>\n<link rel=\"stylesheet\" href=\"/docs/style.css\"></head>\n"
        u"<body><div class=\"page\">\n<nav><a href=\"#top\"><b>%1 API</b></a>\n%5<b><a href=\"#schemas\">Values</a></b></nav>\n"
        u"<main id=\"top\"><h1>%1 API</h1>\n<p class=\"soft\">Version %2, GPL-3.0-or-later. For programs: "
        u"<a href=\"/api/v1/openapi.json\">openapi.json</a> (OpenAPI 3.1).</p>\n<p>%3.</p>\n<p>%4</p>\n"
        u"<p>Sign in with <code>POST /api/v1/auth/login</code> and send the token with every request: "
        u"<code>Authorization: Bearer TOKEN</code>.</p>\n%6</main></div></body></html>\n"_s.arg(
            escaped(info["title"_L1].toString()), escaped(info["version"_L1].toString()), escaped(info["summary"_L1].toString()),
            withCode(info["description"_L1].toString()), menu, text);
    return page.toUtf8();
}

} // namespace touchline
