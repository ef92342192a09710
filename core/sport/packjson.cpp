// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define VALIJSON_USE_EXCEPTIONS 1
#include "core/sport/packjson.h"
#include "core/sport/schemafindings.h"
#include "core/sport/sportpack.h"
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>
#include <exception>
#include <memory>
#include <optional>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <yyjson.h>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPackDepth = 16;
constexpr qsizetype maxReportedIssues = 50;

std::unexpected<Error> refused(ErrorCode code, const QString &fileName, Issue issue)
{
    issue.file = fileName;
    const QString where = issue.line > 0 ? u"line %1, column %2"_s.arg(issue.line).arg(issue.column) : issue.column;
    const QString name = fileName.isEmpty() ? u"The sport pack"_s : u"The sport pack %1"_s.arg(fileName);
    QString detail =
        where.isEmpty() ? u"%1 is refused: %2"_s.arg(name, issue.detail) : u"%1 is refused at %2: %3"_s.arg(name, where, issue.detail);
    return fail(code, std::move(detail), {std::move(issue)});
}

QString escapedToken(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/** Why a text cannot be shown as it is: a pack's texts reach terminals and windows. */
std::optional<Issue> unfitText(QByteArrayView text, const QString &pointer)
{
    if (text.contains('\0'))
        return Issue{.code = u"null_character"_s, .detail = u"a text holds U+0000."_s, .column = pointer};
    if (std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }))
        return Issue{
            .code = u"control_character"_s, .detail = u"a text holds a line end or another control character."_s, .column = pointer};
    return std::nullopt;
}

/** What yyjson lets pass: the second of two equal keys, any depth, and control characters that were written as escapes. */
Result<void> walk(yyjson_val *value, const QString &pointer, int depth, const QString &fileName)
{
    if (depth > maxPackDepth)
        return refused(ErrorCode::Malformed, fileName,
                       {.code = u"too_deep"_s, .detail = u"nested more than %1 deep."_s.arg(maxPackDepth), .column = pointer});
    if (yyjson_is_obj(value)) {
        QSet<QString> keys;
        size_t index, count;
        yyjson_val *key, *item;
        yyjson_obj_foreach(value, index, count, key, item)
        {
            const QByteArrayView bytes(yyjson_get_str(key), qsizetype(yyjson_get_len(key)));
            if (auto unfit = unfitText(bytes, pointer))
                return refused(ErrorCode::Malformed, fileName, *std::move(unfit));
            const QString name = QString::fromUtf8(bytes);
            const QString inner = pointer + u'/' + escapedToken(name);
            if (keys.contains(name))
                return refused(ErrorCode::Malformed, fileName,
                               {.code = u"duplicate_key"_s, .detail = u"this key stands here twice."_s, .column = inner});
            keys.insert(name);
            if (const auto done = walk(item, inner, depth + 1, fileName); !done)
                return done;
        }
    } else if (yyjson_is_arr(value)) {
        size_t index, count;
        yyjson_val *item;
        yyjson_arr_foreach(value, index, count, item)
        {
            if (const auto done = walk(item, pointer + u'/' + QString::number(index), depth + 1, fileName); !done)
                return done;
        }
    } else if (yyjson_is_str(value)) {
        if (auto unfit = unfitText({yyjson_get_str(value), qsizetype(yyjson_get_len(value))}, pointer))
            return refused(ErrorCode::Malformed, fileName, *std::move(unfit));
    }
    return {};
}

Result<void> checkSyntax(const QByteArray &json, const QString &fileName)
{
    yyjson_read_err error{};
    const std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)> document(
        yyjson_read_opts(const_cast<char *>(json.constData()), size_t(json.size()), YYJSON_READ_NOFLAG, nullptr, &error), &yyjson_doc_free);
    if (!document) {
        const QByteArray before = json.first(qsizetype(std::min(error.pos, size_t(json.size()))));
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        return refused(ErrorCode::Malformed, fileName,
                       {.code = u"syntax"_s,
                        .detail = json.startsWith("\xEF\xBB\xBF")
                            ? u"the file begins with a byte order mark; save it as UTF-8 without one."_s
                            : QString::fromUtf8(error.msg) + u'.',
                        .line = before.count('\n') + 1,
                        .column = QString::number(QString::fromUtf8(before.sliced(lineStart)).size() + 1)});
    }
    return walk(yyjson_doc_get_root(document.get()), {}, 1, fileName);
}

/** The schema's patterns by Qt's expressions: compiling a std::regex is what reading a pack spent most of its time on. */
class PatternEngine
{
public:
    explicit PatternEngine(const std::string &pattern) : m_expression(atTheVeryEnd(QString::fromStdString(pattern))) {}
    static bool search(const std::string &text, const PatternEngine &engine)
    {
        return engine.m_expression.match(QString::fromStdString(text)).hasMatch();
    }

private:
    /** In JSON Schema `$` is the end, in Perl's expressions it may stand before a last line break, too. */
    static QString atTheVeryEnd(QString pattern)
    {
        if (pattern.endsWith(u'$'))
            pattern.replace(pattern.size() - 1, 1, u"\\z"_s);
        return pattern;
    }

    QRegularExpression m_expression;
};

using PackValidator = valijson::ValidatorT<PatternEngine>;

/**
 * The same schema with `propertyNames` in place of `patternProperties`, for which valijson compiles a std::regex at each object: two thirds
 * of the time that a pack took. It says yes to the same documents, but not as well why it says no.
 */
QJsonValue decidingForm(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray all;
        for (const QJsonValue &part : schema.toArray())
            all.append(decidingForm(part));
        return all;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject object;
    const QJsonObject given = schema.toObject();
    for (auto it = given.constBegin(); it != given.constEnd(); ++it)
        object.insert(it.key(), decidingForm(it.value()));
    if (const QJsonObject patterns = object.value("patternProperties"_L1).toObject();
        patterns.size() == 1 && !object.contains("properties"_L1)) {
        object.insert(u"propertyNames"_s, QJsonObject{{u"pattern"_s, patterns.constBegin().key()}});
        object.insert(u"additionalProperties"_s, patterns.constBegin().value());
        object.remove("patternProperties"_L1);
    }
    return object;
}

std::unique_ptr<const valijson::Schema> compiled(const QJsonValue &schema)
{
    auto result = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(valijson::adapters::QtJsonAdapter(schema), *result);
    return result;
}

/** The resource is part of this library, so failing here is a defect of the build. */
const QJsonObject &schemaDocument()
{
    static const QJsonObject document = [] {
        QFile file(u":/touchline/sports/schema.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sport pack schema is missing from the resources");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return document;
}

const valijson::Schema &decidingSchema()
{
    static const auto schema = compiled(decidingForm(schemaDocument()));
    return *schema;
}

const valijson::Schema &explainingSchema()
{
    static const auto schema = compiled(schemaDocument());
    return *schema;
}

/** valijson's context ["<root>", "[metrics]", "[0]"] as a JSON pointer. */
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]);
        pointer += u'/' + escapedToken(step.startsWith(u'[') && step.endsWith(u']') ? step.sliced(1, step.size() - 2) : step);
    }
    return pointer;
}

QList<Issue> issuesOf(const valijson::ValidationResults &results, const QJsonObject &document, const QString &fileName)
{
    QList<Issue> found;
    for (const auto &error : results)
        found.append({.code = u"schema"_s,
                      .detail = QString::fromStdString(error.description),
                      .file = fileName,
                      .column = pointerOf(error.context)});
    const QList<Issue> issues = explainedFindings(found, document, schemaDocument());
    return issues.first(std::min(issues.size(), maxReportedIssues));
}

} // namespace

Result<QJsonObject> parsePackJson(const QByteArray &json, const QString &fileName)
{
    if (json.size() > SportPack::maxBytes)
        return refused(ErrorCode::TooLarge, fileName,
                       {.code = u"too_large"_s, .detail = u"the file is larger than %1 KiB."_s.arg(SportPack::maxBytes / 1024)});
    if (json.trimmed().isEmpty())
        return refused(ErrorCode::Malformed, fileName, {.code = u"empty"_s, .detail = u"the file is empty."_s});
    if (const auto syntax = checkSyntax(json, fileName); !syntax)
        return failed(syntax);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused(ErrorCode::Malformed, fileName, {.code = u"schema"_s, .detail = u"a sport pack is one JSON object."_s});

    try {
        const QJsonValue root = document.object();
        const valijson::adapters::QtJsonAdapter adapted(root);
        PackValidator validator;
        if (!validator.validate(decidingSchema(), adapted, nullptr)) {
            valijson::ValidationResults results;
            validator.validate(explainingSchema(), adapted, &results);
            const QList<Issue> issues = issuesOf(results, document.object(), fileName);
            // The two say yes to the same documents. Should they ever not, the pack is refused all the same, and in words.
            const Issue unexplained{.code = u"schema"_s, .detail = u"the pack does not fit the schema."_s};
            auto error = refused(ErrorCode::Invalid, fileName, issues.isEmpty() ? unexplained : issues.constFirst());
            error.error().issues = issues;
            return error;
        }
    } catch (const std::exception &error) {
        return refused(ErrorCode::Invalid, fileName, {.code = u"schema"_s, .detail = QString::fromUtf8(error.what())});
    }
    return document.object();
}

} // namespace touchline
