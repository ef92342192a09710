// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/representation.h"
#include <array>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

struct MediaType
{
    QByteArrayView word;
    QByteArrayView type;
    QByteArrayView subtype;
    QByteArrayView parameters;
};

constexpr std::array mediaTypes{
    MediaType{"json", "application", "json", ""},
    MediaType{"csv", "text", "csv", "; charset=utf-8; header=present"},
    MediaType{"xlsx", "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""},
};

/** How much a client wants a form, in thousandths, and how specifically it said so; -1: it did not. */
struct Wish
{
    int quality = 0;
    int specificity = -1;
};

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** Takes the part before `separator` off `text`; separators in quotes do not count. */
QByteArrayView takePart(QByteArrayView &text, char separator)
{
    bool quoted = false;
    qsizetype end = 0;
    for (; end < text.size(); ++end) {
        if (quoted && text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            quoted = !quoted;
        else if (text[end] == separator && !quoted)
            break;
    }
    end = std::min(end, text.size());
    const auto part = text.first(end).trimmed();
    text = text.sliced(std::min(end + 1, text.size()));
    return part;
}

/** RFC 9110, 12.4.2: 0 to 1 with up to three digits, in thousandths. */
std::optional<int> qualityFrom(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') || (text.size() > 1 && text[1] != '.'))
        return std::nullopt;
    int thousandths = (text[0] - '0') * 1000;
    int weight = 100;
    for (const char digit : text.sliced(std::min<qsizetype>(2, text.size()))) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        thousandths += (digit - '0') * weight;
        weight /= 10;
    }
    return thousandths <= 1000 ? std::optional(thousandths) : std::nullopt;
}

/** The q of a range; other parameters do not matter, for a form has one kind each. Nothing: it cannot be read. */
std::optional<int> qualityOf(QByteArrayView parameters)
{
    while (!parameters.isEmpty()) {
        const auto parameter = takePart(parameters, ';');
        if (parameter.size() >= 2 && same(parameter.first(2), "q="))
            return qualityFrom(parameter.sliced(2));
    }
    return 1000;
}

/** 2: names it, 1: its type, 0: everything; -1: something else. */
int specificityOf(QByteArrayView type, QByteArrayView subtype, const MediaType &form)
{
    if (type == "*")
        return subtype == "*" ? 0 : -1;
    if (!same(type, form.type))
        return -1;
    return subtype == "*" ? 1 : same(subtype, form.subtype) ? 2 : -1;
}

} // namespace

QByteArrayView wordOf(Representation representation)
{
    return mediaTypes[size_t(representation)].word;
}

QByteArray contentTypeOf(Representation representation)
{
    const auto &form = mediaTypes[size_t(representation)];
    return form.type.toByteArray() + '/' + form.subtype + form.parameters;
}

std::optional<Representation> representationFor(QByteArrayView accept, bool tables)
{
    std::array<Wish, mediaTypes.size()> wishes;
    bool anyRange = false;
    while (!accept.isEmpty()) {
        auto parameters = takePart(accept, ',');
        auto subtype = takePart(parameters, ';');
        const auto type = takePart(subtype, '/');
        const auto quality = qualityOf(parameters);
        if (type.isEmpty() || subtype.isEmpty() || !quality)
            continue;
        anyRange = true;
        for (size_t form = 0; form < mediaTypes.size(); ++form) {
            const int specificity = specificityOf(type, subtype, mediaTypes[form]);
            auto &wish = wishes[form];
            if (specificity > wish.specificity)
                wish = {.quality = *quality, .specificity = specificity};
            else if (specificity >= 0 && specificity == wish.specificity)
                wish.quality = std::max(wish.quality, *quality);
        }
    }
    if (!anyRange)
        return Representation::Json;
    std::optional<Representation> best;
    Wish most;
    for (size_t form = 0; form < (tables ? mediaTypes.size() : 1); ++form) {
        const auto &wish = wishes[form];
        const bool more = wish.quality > most.quality || (wish.quality == most.quality && wish.specificity > most.specificity);
        if (wish.quality > 0 && more) {
            best = Representation(form);
            most = wish;
        }
    }
    return best;
}

std::unexpected<Error> notAcceptable(bool tables)
{
    return fail(ErrorCode::NotAcceptable,
                tables ? u"The field \"Accept\" asks for none of the forms that this has: %1, %2, %3."_s.arg(
                             QString::fromLatin1(contentTypeOf(Representation::Json)), u"text/csv"_s,
                             QString::fromLatin1(contentTypeOf(Representation::Xlsx)))
                       : u"The field \"Accept\" does not ask for application/json, the only form that this has."_s);
}

} // namespace touchline
