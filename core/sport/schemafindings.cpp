// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/schemafindings.h"
#include "core/sport/suggestion.h"
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

const QString noForm = u"Failed to validate against any child schemas allowed by oneOf constraint."_s;

QStringList tokensOf(const QString &pointer)
{
    QStringList tokens = pointer.split(u'/').sliced(1);
    for (QString &token : tokens)
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return tokens;
}

QJsonValue valueAt(const QJsonObject &document, const QString &pointer)
{
    QJsonValue value = document;
    if (pointer.isEmpty())
        return value;
    for (const auto tokens = tokensOf(pointer); const QString &token : tokens)
        value = value.isArray() ? value.toArray().at(token.toInt()) : value[token];
    return value;
}

/** The part of the schema that a value at this pointer has to fit; only what packs' schemas use. */
class SchemaPlace
{
public:
    SchemaPlace(const QJsonObject &schema, const QString &pointer) : m_schema(schema), m_node(schema)
    {
        if (pointer.isEmpty())
            return;
        for (const auto tokens = tokensOf(pointer); const QString &token : tokens)
            m_node = resolved(inner(m_node, token));
    }
    QStringList words() const
    {
        QStringList list;
        for (const auto all = m_node["enum"_L1].toArray(); const QJsonValue &word : all)
            list.append(word.toString());
        return list;
    }
    QStringList members() const { return m_node["properties"_L1].toObject().keys(); }
    QString pattern() const { return m_node["pattern"_L1].toString(); }
    QString type() const { return m_node["type"_L1].toString(); }

private:
    QJsonObject resolved(QJsonObject node) const
    {
        if (node.contains("allOf"_L1))
            node = node["allOf"_L1].toArray().first().toObject();
        const QString reference = node["$ref"_L1].toString();
        return reference.isEmpty() ? node : m_schema["definitions"_L1][reference.section(u'/', -1)].toObject();
    }
    static QJsonObject inner(const QJsonObject &node, const QString &token)
    {
        if (const QJsonObject properties = node["properties"_L1].toObject(); properties.contains(token))
            return properties[token].toObject();
        if (node.contains("items"_L1))
            return node["items"_L1].toObject();
        const QJsonObject patterns = node["patternProperties"_L1].toObject();
        return patterns.isEmpty() ? node["additionalProperties"_L1].toObject() : patterns.begin()->toObject();
    }

    const QJsonObject &m_schema;
    QJsonObject m_node;
};

/** What fits none of several forms: the packs' schema has two such places. */
QString formsAt(const QString &pointer)
{
    return pointer.startsWith("/derived/"_L1) && pointer.count(u'/') == 2
        ? u"A derived metric has a numerator and a denominator, or else a formula and \"over\" (sums or matches)."_s
        : u"This is a text, or one text per language (\"en\", \"de\", \"de-AT\"), English among them."_s;
}

QString plainNumber(const QString &number)
{
    return QString::number(number.toDouble(), 'g', 15);
}

QString sentenceOf(const QString &message)
{
    struct Form
    {
        QRegularExpression pattern;
        QString sentence; // %1: what the pattern captures
    };
    static const QList<Form> forms{
        {QRegularExpression(u"^Missing required property '(.*)'"_s), u"The member \"%1\" is missing."_s},
        {QRegularExpression(u"^String should be no more than (\\d+)"_s), u"The text is longer than %1 characters."_s},
        {QRegularExpression(u"^String should be no fewer than (\\d+)"_s), u"The text has less than %1 character."_s},
        {QRegularExpression(u"^Array should contain no more than (\\d+)"_s), u"The list is longer than %1 entries."_s},
        {QRegularExpression(u"^Array should contain no fewer than (\\d+)"_s), u"The list needs %1 at least."_s},
        {QRegularExpression(u"^Object should have no more than (\\d+)"_s), u"This has more than %1 members."_s},
        {QRegularExpression(u"^Object should have no fewer than (\\d+)"_s), u"This needs %1 members at least."_s},
        {QRegularExpression(u"^Expected number less than or equal to (\\S+)"_s), u"The number is at most %1."_s},
        {QRegularExpression(u"^Expected number greater than or equal to (\\S+)"_s), u"The number is at least %1."_s},
        {QRegularExpression(u"^Expected number greater than (\\S+)"_s), u"The number is above %1."_s},
    };
    for (const Form &form : forms) {
        if (const auto match = form.pattern.match(message); match.hasMatch()) {
            const QString captured = match.captured(1);
            return form.sentence.arg(message.startsWith("Expected"_L1) ? plainNumber(captured) : captured);
        }
    }
    return message;
}

Issue explained(Issue issue, const QJsonObject &document, const QJsonObject &schema)
{
    const SchemaPlace place(schema, issue.column);
    const QString message = issue.detail;
    if (message == noForm) {
        issue.detail = formsAt(issue.column);
    } else if (message.startsWith("Object contains a property"_L1)) {
        const QString key = message.section(u": "_s, -1).section(u'\'', 1, -2);
        issue.column += u'/' + QString(key).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        issue.detail = u"There is no member \"%1\" here."_s.arg(key) + didYouMean(key, place.members());
        issue.suggestion = nearestWord(key, place.members());
    } else if (message.startsWith("Failed to match against any enum"_L1)) {
        const QString word = valueAt(document, issue.column).toString();
        issue.detail = u"This is one of: %1."_s.arg(place.words().join(u", "_s)) + didYouMean(word, place.words());
        issue.suggestion = nearestWord(word, place.words());
    } else if (message.startsWith("Failed to match regex"_L1)) {
        issue.detail = place.pattern().contains("[A-Z]"_L1)
            ? u"A position's id has 1 to 8 capital letters and digits, with a letter among the first two: GK, 2B."_s
            : u"An id has 1 to 41 small letters, digits and underscores, and starts with a letter."_s;
    } else if (message.startsWith("Value type not permitted"_L1)) {
        issue.detail = place.type().isEmpty()
            ? u"The value has the wrong type."_s
            : u"The value has the wrong type: this is %1."_s.arg(place.type() == "integer"_L1       ? u"a whole number"_s
                                                                     : place.type() == "object"_L1  ? u"an object"_s
                                                                     : place.type() == "array"_L1   ? u"a list"_s
                                                                     : place.type() == "string"_L1  ? u"a text"_s
                                                                     : place.type() == "boolean"_L1 ? u"true or false"_s
                                                                                                    : u"a number"_s);
    } else {
        issue.detail = sentenceOf(message);
    }
    return issue;
}

/** Whether a message at this place only says why one of several forms does not fit. */
bool isOfAForm(const Issue &issue, bool derived)
{
    static const QRegularExpression partOfDerived(u"^Missing required property '(numerator|denominator|formula|over)'"_s);
    return !derived || partOfDerived.match(issue.detail).hasMatch();
}

} // namespace

QList<Issue> explainedFindings(const QList<Issue> &found, const QJsonObject &document, const QJsonObject &schema)
{
    const auto fitsNoForm = [&](const QString &pointer) {
        return std::ranges::any_of(found, [&](const Issue &issue) { return issue.column == pointer && issue.detail == noForm; });
    };
    const auto hasInner = [&](const QString &pointer) {
        return std::ranges::any_of(found, [&](const Issue &issue) { return issue.column.startsWith(pointer + u'/'); });
    };
    QList<Issue> kept;
    for (const Issue &issue : found) {
        const bool derived = issue.column.startsWith("/derived/"_L1) && issue.column.count(u'/') == 2;
        if (fitsNoForm(issue.column)) {
            if (issue.detail == noForm ? !derived && hasInner(issue.column) : isOfAForm(issue, derived))
                continue;
        }
        if (issue.detail != noForm && (issue.detail.startsWith("Failed to validate"_L1) || issue.detail.startsWith("Target should"_L1)))
            continue;
        Issue plain = explained(issue, document, schema);
        if (!kept.contains(plain))
            kept.append(std::move(plain));
    }
    if (kept.isEmpty() && !found.isEmpty())
        kept.append(found.constFirst());
    return kept;
}

} // namespace touchline
