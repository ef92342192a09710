// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "core/contract/json.h"
#include "core/contract/jsonreader.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/schemawriter.h"

/** Bodies of codec.h's templates, included where they are instantiated. Private to core/contract. */
namespace touchline {

inline constexpr JsonLimits requestLimits{.bytes = 1024 * 1024};
inline constexpr JsonLimits answerLimits{.bytes = 32 * 1024 * 1024};
inline constexpr qsizetype requestListLimit = 10'000;

void writeEnvelope(JsonWriter &writer, const AnswerMeta &meta, const QList<Link> &links);
void readMeta(ReadState &state, yyjson_val *root, AnswerMeta &meta);

template<typename T> QByteArray encode(const T &value)
{
    JsonWriter writer;
    writer.write(value);
    return writer.take();
}

template<typename T> Result<T> decode(const QByteArray &json)
{
    const auto document = strictParse(json, requestLimits);
    if (!document)
        return failed(document);
    ReadState state{.listLimit = requestListLimit};
    T value{};
    JsonReader(state, document->root(), JsonPlace{}).read(value);
    if (state.error)
        return std::unexpected(*std::move(state.error));
    return value;
}

template<typename T> Result<void> decodeOnto(T &value, const QByteArray &patch)
{
    const auto document = strictParse(patch, requestLimits);
    if (!document)
        return failed(document);
    ReadState state{.patch = true, .listLimit = requestListLimit};
    T changed = value;
    JsonReader(state, document->root(), JsonPlace{}).read(changed);
    if (state.error)
        return std::unexpected(*std::move(state.error));
    value = std::move(changed);
    return {};
}

template<typename T> QByteArray encodeAnswer(const T &data, const AnswerMeta &meta, const QList<Link> &links)
{
    JsonWriter writer;
    writer.raw('{');
    writer.key(QLatin1StringView("data"));
    writer.write(data);
    writeEnvelope(writer, meta, links);
    writer.raw('}');
    return writer.take();
}

template<typename T> Result<Answer<T>> decodeAnswer(const QByteArray &json)
{
    const auto document = strictParse(json, answerLimits);
    if (!document)
        return failed(document);
    ReadState state{.unknownMembers = true};
    Answer<T> answer{};
    const JsonPlace top;
    ObjectReader(state, document->root(), top).member(QLatin1StringView("data"), answer.data);
    readMeta(state, document->root(), answer.meta);
    if (state.error)
        return std::unexpected(*std::move(state.error));
    return answer;
}

} // namespace touchline

/** Makes the five functions of one type. */
#define TOUCHLINE_CODEC(Type)                                                                      \
    template QByteArray encode<Type>(const Type &);                                                \
    template Result<Type> decode<Type>(const QByteArray &);                                        \
    template QByteArray encodeAnswer<Type>(const Type &, const AnswerMeta &, const QList<Link> &); \
    template Result<Answer<Type>> decodeAnswer<Type>(const QByteArray &);                          \
    template QJsonObject schemaOf<Type>(QJsonObject &, SchemaOf);

/** The same for what can be changed by a merge patch. */
#define TOUCHLINE_PATCH(Type) template Result<void> decodeOnto<Type>(Type &, const QByteArray &);
