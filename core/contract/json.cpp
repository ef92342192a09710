// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/json.h"
#include "core/contract/jsonreader.h"
#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>
#include <yyjson.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::string_view text(yyjson_val *value)
{
    return {yyjson_get_str(value), yyjson_get_len(value)};
}

/** Refuses what yyjson lets pass; one walk over the document. */
class Walker
{
public:
    explicit Walker(int depth) : m_maximumDepth(depth) {}

    Result<void> walk(yyjson_val *value, const JsonPlace &place, int depth)
    {
        if (yyjson_is_ctn(value) && depth > m_maximumDepth)
            return place.fail(u"too_deep"_s, u"JSON may be nested %1 levels deep; this is deeper."_s.arg(m_maximumDepth));
        switch (yyjson_get_type(value)) {
        case YYJSON_TYPE_STR:
            return checkText(value, place);
        case YYJSON_TYPE_RAW:
            return place.fail(u"number_out_of_range"_s, u"This number is too large to be stored exactly; use a smaller one."_s);
        case YYJSON_TYPE_ARR:
            return walkArray(value, place, depth);
        case YYJSON_TYPE_OBJ:
            return walkObject(value, place, depth);
        default:
            return {};
        }
    }

private:
    static Result<void> checkText(yyjson_val *value, const JsonPlace &place)
    {
        if (text(value).find('\0') != std::string_view::npos)
            return place.fail(u"null_character"_s, u"The character U+0000 is not allowed in text; remove it."_s);
        return {};
    }

    Result<void> walkArray(yyjson_val *array, const JsonPlace &place, int depth)
    {
        yyjson_arr_iter items = yyjson_arr_iter_with(array);
        for (qsizetype index = 0; yyjson_val *item = yyjson_arr_iter_next(&items); ++index) {
            if (auto walked = walk(item, JsonPlace{.parent = &place, .index = index}, depth + 1); !walked)
                return walked;
        }
        return {};
    }

    Result<void> walkObject(yyjson_val *object, const JsonPlace &place, int depth)
    {
        yyjson_obj_iter members = yyjson_obj_iter_with(object);
        while (yyjson_val *key = yyjson_obj_iter_next(&members)) {
            const JsonPlace here{.parent = &place, .key = text(key)};
            if (auto checked = checkText(key, here); !checked)
                return checked;
            if (auto walked = walk(yyjson_obj_iter_get_val(key), here, depth + 1); !walked)
                return walked;
        }
        return checkKeys(object, place);
    }

    Result<void> checkKeys(yyjson_val *object, const JsonPlace &place)
    {
        m_keys.clear();
        yyjson_obj_iter members = yyjson_obj_iter_with(object);
        while (yyjson_val *key = yyjson_obj_iter_next(&members))
            m_keys.push_back(text(key));
        std::ranges::sort(m_keys);
        const auto twice = std::ranges::adjacent_find(m_keys);
        if (twice == m_keys.end())
            return {};
        return JsonPlace{.parent = &place, .key = *twice}.fail(u"duplicate_key"_s, u"This member stands twice in its object; keep one."_s);
    }

    int m_maximumDepth;
    std::vector<std::string_view> m_keys;
};

std::unexpected<Error> syntaxError(QByteArrayView json, const yyjson_read_err &error)
{
    size_t line = 0;
    size_t column = 0;
    size_t character = 0;
    yyjson_locate_pos(json.data(), size_t(json.size()), std::min(error.pos, size_t(json.size())), &line, &column, &character);
    const QString detail = u"This is not JSON: %1 at line %2, column %3."_s.arg(QString::fromLatin1(error.msg)).arg(line).arg(column);
    return fail(ErrorCode::Malformed, detail,
                {Issue{.code = u"syntax"_s, .detail = detail, .line = qint64(line), .column = QString::number(column)}});
}

} // namespace

void JsonDocument::Free::operator()(yyjson_doc *document) const
{
    yyjson_doc_free(document);
}

Result<JsonDocument> strictParse(QByteArrayView json, const JsonLimits &limits)
{
    if (json.size() > limits.bytes)
        return fail(ErrorCode::TooLarge, u"JSON of %1 bytes is more than the %2 allowed here."_s.arg(json.size()).arg(limits.bytes));
    if (json.isEmpty())
        return fail(ErrorCode::Malformed, u"There is no JSON here, only an empty text."_s,
                    {Issue{.code = u"empty"_s, .detail = u"The text is empty."_s}});
    JsonDocument result;
    yyjson_read_err error{};
    // Without YYJSON_READ_INSITU the text is not written to; the parameter is not const only for that flag.
    result.m_document.reset(
        yyjson_read_opts(const_cast<char *>(json.data()), size_t(json.size()), YYJSON_READ_BIGNUM_AS_RAW, nullptr, &error));
    if (!result.m_document) {
        if (error.code == YYJSON_READ_ERROR_MEMORY_ALLOCATION)
            return fail(ErrorCode::Unavailable, u"There is not enough memory to read this JSON."_s);
        return syntaxError(json, error);
    }
    result.m_root = yyjson_doc_get_root(result.m_document.get());
    if (auto walked = Walker(limits.depth).walk(result.m_root, JsonPlace{}, 1); !walked)
        return failed(walked);
    return result;
}

} // namespace touchline
