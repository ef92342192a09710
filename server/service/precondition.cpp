// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/precondition.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostTags = 50;

std::unexpected<Error> unreadable(const QString &field, const QString &wanted)
{
    const QString detail = u"The field %1 is %2."_s.arg(field, wanted);
    return fail(ErrorCode::Malformed, detail, {{.code = u"bad_precondition"_s, .detail = detail, .column = field}});
}

/** RFC 9110, 8.8.3: what may stand between the quotes. */
bool isTagCharacter(char c)
{
    return c == 0x21 || (uchar(c) >= 0x23 && uchar(c) != 0x7f);
}

} // namespace

Result<Precondition> Precondition::of(const QByteArray &ifMatch, const QByteArray &ifNoneMatch)
{
    Precondition precondition;
    if (!ifNoneMatch.isEmpty() && ifNoneMatch.trimmed() != "*")
        return unreadable(u"If-None-Match"_s, u"\"*\" in a request that writes"_s);
    precondition.m_onlyNew = !ifNoneMatch.isEmpty();
    if (ifMatch.isEmpty())
        return precondition;
    if (ifMatch.trimmed() == "*") {
        precondition.m_any = true;
        return precondition;
    }
    const auto tags = ifMatch.split(',');
    for (const auto &item : tags) {
        auto tag = item.trimmed();
        const bool weak = tag.startsWith("W/");
        if (weak)
            tag = tag.sliced(2);
        const bool quoted = tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"');
        if (!quoted || !std::ranges::all_of(QByteArrayView(tag).sliced(1, tag.size() - 2), isTagCharacter) || tags.size() > mostTags)
            return unreadable(u"If-Match"_s, u"\"*\", or the ETag (in quotes) that a GET of this address gave"_s);
        // A weak tag never matches, but it does name a state.
        precondition.m_tags.append(weak ? QByteArray() : tag.sliced(1, tag.size() - 2).split('.').constFirst());
    }
    return precondition;
}

Result<void> Precondition::allowsChangeOf(const RowVersion &current) const
{
    if (m_onlyNew)
        return fail(ErrorCode::Stale, u"There is something at this address already, and If-None-Match: * allows to make it only."_s);
    if (!namesState())
        return fail(ErrorCode::Unconditional,
                    u"Say which state this change is based on: GET this address first and send its ETag in the field If-Match."_s);
    if (m_any || m_tags.contains(current.tag()))
        return {};
    return fail(ErrorCode::Stale, u"It has changed since it was read. GET it again, look at what is different and decide anew."_s);
}

Result<void> Precondition::allowsCreation() const
{
    if (!namesState())
        return {};
    return fail(ErrorCode::Stale, u"There is nothing here to be changed; leave If-Match out to make it."_s);
}

} // namespace touchline
