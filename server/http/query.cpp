// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/query.h"
#include <QtCore/QStringDecoder>
#include <array>
#include <cstring>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int mostItems = 50;
constexpr qsizetype longestValue = 2048;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/** Nothing when the text is not well-formed percent-encoded UTF-8 or holds control characters. */
std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        auto c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const auto high = hexDigit(text[i + 1]);
            const auto low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        }
        if (uchar(c) < 0x20 || uchar(c) == 0x7f)
            return std::nullopt;
        bytes.append(c);
    }
    if (!bytes.isValidUtf8())
        return std::nullopt;
    return bytes;
}

/** Levenshtein distance. */
qsizetype distance(QByteArrayView a, QByteArrayView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

QString unknownParameter(QByteArrayView name, const QList<QByteArray> &known)
{
    const auto shown = QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 64)));
    if (known.isEmpty())
        return u"There is no parameter \"%1\" here; this address takes none."_s.arg(shown);
    const auto nearest = std::ranges::min_element(known, {}, [name](const QByteArray &candidate) { return distance(name, candidate); });
    if (name.size() <= 64 && distance(name, *nearest) <= 2)
        return u"There is no parameter \"%1\". Did you mean \"%2\"?"_s.arg(shown, QString::fromUtf8(*nearest));
    return u"There is no parameter \"%1\". Known are: %2."_s.arg(shown, QString::fromUtf8(known.join(", ")));
}

/** RFC 3986, 6.2.2: only what has to be escaped is, in upper case. What is broken stays as it is. */
QByteArray plainlyEscaped(QByteArrayView query)
{
    QByteArray plain;
    plain.reserve(query.size());
    for (qsizetype i = 0; i < query.size(); ++i) {
        const int high = query[i] == '%' && i + 2 < query.size() ? hexDigit(query[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(query[i + 2]) : -1;
        if (low < 0) {
            plain += query[i];
            continue;
        }
        const char c = char(high * 16 + low);
        const bool unreserved =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c && std::strchr("-._~,", c));
        if (unreserved)
            plain += c;
        else
            plain.append('%').append(QByteArray(query.sliced(i + 1, 2).toByteArray()).toUpper());
        i += 2;
    }
    return plain;
}

} // namespace

Result<QueryItems> parseQuery(QByteArrayView text, const QList<QByteArray> &known)
{
    QueryItems items;
    QList<Issue> issues;
    const auto refuse = [&issues](QString code, QByteArrayView name, QString detail) {
        issues.append({.code = std::move(code),
                       .detail = std::move(detail),
                       .column = QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 64)))});
    };
    int count = 0;
    while (!text.isEmpty()) {
        if (++count > mostItems)
            return fail(ErrorCode::Malformed, u"There are more than %1 query parameters; send fewer."_s.arg(mostItems));
        auto end = text.indexOf('&');
        end = end < 0 ? text.size() : end;
        const auto item = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
        auto equals = item.indexOf('=');
        equals = equals < 0 ? item.size() : equals;
        const auto name = decoded(item.first(equals));
        const auto value = decoded(item.sliced(std::min(equals + 1, item.size())));
        if (!name || !value || name->isEmpty())
            refuse(u"bad_encoding"_s, name.value_or(QByteArray()), u"A query parameter is not percent-encoded UTF-8 text."_s);
        else if (value->size() > longestValue)
            refuse(u"too_long"_s, *name, u"The value is longer than %1 bytes."_s.arg(longestValue));
        else if (!known.contains(*name))
            refuse(u"unknown_parameter"_s, *name, unknownParameter(*name, known));
        else if (std::ranges::contains(items, *name, &std::pair<QByteArray, QByteArray>::first))
            refuse(u"duplicate_parameter"_s, *name, u"The parameter \"%1\" stands twice; send it once."_s.arg(QString::fromUtf8(*name)));
        else
            items.append({*name, *value});
    }
    if (issues.isEmpty())
        return items;
    const auto detail = issues.constFirst().detail;
    return fail(ErrorCode::Malformed, detail, issues);
}

QByteArray queryInOrder(const QByteArray &asked)
{
    const QByteArray query = asked.contains('%') ? plainlyEscaped(asked) : asked;
    // On the stack: this is asked of every request.
    constexpr size_t most = 50; // as parseQuery() allows
    std::array<QByteArrayView, most> parts;
    size_t count = 0;
    for (QByteArrayView rest = query; count < most; ++count) {
        const auto end = rest.indexOf('&');
        parts[count] = end < 0 ? rest : rest.first(end);
        if (end < 0)
            break;
        rest = rest.sliced(end + 1);
    }
    const auto found = std::span(parts).first(count < most ? count + 1 : 0);
    if (std::ranges::is_sorted(found)) // also one alone, and more than anybody asks
        return query;
    std::ranges::sort(found);
    QByteArray sorted;
    sorted.reserve(query.size());
    for (size_t part = 0; part < found.size(); ++part)
        sorted.append(part == 0 ? "" : "&").append(found[part]);
    return sorted;
}

} // namespace touchline
