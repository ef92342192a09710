// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/parameters.h"
#include <QtCore/QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Result<std::optional<QDate>> dayFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto text = request.value(name);
    if (!text)
        return std::nullopt;
    const auto day = QDate::fromString(QString::fromUtf8(*text), Qt::ISODate);
    if (!day.isValid() || text->size() != 10 || day.year() < 1800)
        return badParameter(name, u"The parameter \"%1\" is a day such as 2024-03-31."_s.arg(QString::fromUtf8(name)));
    return day;
}

/** The index of the value in `words`; none when the parameter is absent. */
Result<std::optional<int>> choiceFrom(const ApiRequest &request, QByteArrayView name, const QList<QByteArray> &words)
{
    const auto text = request.value(name);
    if (!text)
        return std::nullopt;
    const auto index = words.indexOf(*text);
    if (index < 0)
        return badParameter(name,
                            u"The parameter \"%1\" is one of: %2."_s.arg(QString::fromUtf8(name), QString::fromUtf8(words.join(", "))));
    return int(index);
}

/** The number whose one spelling the text is: toLongLong() also takes spaces and signs. */
std::optional<qint64> spelled(const QByteArray &text)
{
    bool ok = false;
    const auto number = text.toLongLong(&ok);
    return ok && QByteArray::number(number) == text ? std::optional(number) : std::nullopt;
}

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 64
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

constexpr qint64 largestReference = 999'999'999'999'999'999;

} // namespace

std::unexpected<Error> badParameter(QByteArrayView name, const QString &detail)
{
    return fail(ErrorCode::Malformed, detail, {{.code = u"bad_parameter"_s, .detail = detail, .column = QString::fromUtf8(name)}});
}

Result<std::optional<qint64>> numberFrom(const ApiRequest &request, QByteArrayView name, qint64 least, qint64 most)
{
    const auto text = request.value(name);
    if (!text)
        return std::nullopt;
    const auto number = spelled(*text);
    if (!number || *number < least || *number > most)
        return badParameter(name,
                            u"The parameter \"%1\" is a whole number from %2 to %3."_s.arg(QString::fromUtf8(name)).arg(least).arg(most));
    return number;
}

Result<std::optional<qint64>> referenceFrom(const ApiRequest &request, QByteArrayView name)
{
    return numberFrom(request, name, 1, largestReference);
}

Result<std::optional<Revision>> revisionFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto number = numberFrom(request, name, 0, largestReference);
    if (!number)
        return failed(number);
    return *number ? std::optional(Revision{**number}) : std::nullopt;
}

Result<std::optional<QDateTime>> instantFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto text = request.value(name);
    if (!text)
        return std::nullopt;
    constexpr qsizetype length = 20; // to the second
    const auto instant =
        text->size() == length && text->endsWith('Z') ? QDateTime::fromString(QString::fromLatin1(*text), Qt::ISODate) : QDateTime();
    if (!instant.isValid() || instant.date().year() < 1970)
        return badParameter(name,
                            u"The parameter \"%1\" is an instant in UTC such as 2026-03-01T00:00:00Z."_s.arg(QString::fromUtf8(name)));
    return instant;
}

Result<QList<qint64>> referencesFrom(const ApiRequest &request, QByteArrayView name, int most)
{
    const auto text = request.value(name);
    if (!text)
        return QList<qint64>();
    QList<qint64> references;
    for (const auto parts = text->split(','); const auto &part : parts) {
        const auto number = spelled(part);
        if (!number || *number < 1 || *number > largestReference || references.contains(*number) || references.size() == most)
            return badParameter(
                name, u"The parameter \"%1\" is a list of up to %2 different ids such as 3,4."_s.arg(QString::fromUtf8(name)).arg(most));
        references.append(*number);
    }
    return references;
}

Result<QStringList> namesFrom(const ApiRequest &request, QByteArrayView name, int most)
{
    const auto text = request.value(name);
    if (!text)
        return QStringList();
    QStringList names;
    for (const auto parts = text->split(','); const auto &part : parts) {
        const auto valid = isName(part);
        const auto item = QString::fromUtf8(part);
        if (!valid || names.contains(item) || names.size() == most)
            return badParameter(
                name,
                u"The parameter \"%1\" is a list of up to %2 different names such as goals,assists."_s.arg(QString::fromUtf8(name))
                    .arg(most));
        names.append(item);
    }
    return names;
}

Result<QList<SortKey>> orderFrom(const ApiRequest &request)
{
    constexpr qsizetype mostKeys = 4;
    QList<SortKey> keys;
    const auto text = request.value("sort");
    if (!text)
        return keys;
    const auto metrics = request.sorts.contains("*");
    const auto names = text->split(',');
    for (const QByteArray &name : names) {
        const bool descending = name.startsWith('-');
        const auto word = descending ? name.sliced(1) : name;
        const bool fixed = word != "*" && request.sorts.contains(word);
        const bool metric = metrics && isName(word);
        const auto column = fixed ? QString::fromLatin1(word) : u"values."_s + QString::fromLatin1(word);
        if ((!fixed && !metric) || names.size() > mostKeys || std::ranges::contains(keys, column, &SortKey::column)) {
            auto known = request.sorts;
            known.removeOne("*");
            return badParameter(
                "sort",
                u"The parameter \"sort\" is a list of up to %1 different keys such as -name, each with a minus where the largest "
                "comes first; the keys: %2%3."_s.arg(mostKeys)
                    .arg(QString::fromLatin1(known.join(", ")), metrics ? u", and the metrics of the answer"_s : QString()));
        }
        keys.append({.column = column, .descending = descending});
    }
    const auto last = QString::fromLatin1(request.sorts.constFirst());
    if (!std::ranges::contains(keys, last, &SortKey::column))
        keys.append({.column = last});
    return keys;
}

Result<PageQuestion> pageFrom(const ApiRequest &request, int usual)
{
    const auto limit = numberFrom(request, "limit", 1, PageQuestion::most);
    if (!limit)
        return failed(limit);
    const auto count = choiceFrom(request, "count", {"exact"});
    if (!count)
        return failed(count);
    return PageQuestion{
        .limit = int(limit->value_or(usual)), .cursor = request.value("cursor").value_or(QByteArray()), .counted = count->has_value()};
}

QList<QByteArray> periodParameters(const QList<QByteArray> &more)
{
    return QList<QByteArray>{"season", "from", "to", "last", "location", "result", "opponent", "month", "role", "position"} + more;
}

Result<Period> periodFrom(const ApiRequest &request)
{
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    if (!*season)
        return badParameter("season", u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
    return periodOf(SeasonId{**season}, request);
}

Result<Period> periodOf(SeasonId season, const ApiRequest &request)
{
    Period period{.season = season};
    const auto first = dayFrom(request, "from");
    if (!first)
        return failed(first);
    const auto last = dayFrom(request, "to");
    if (!last)
        return failed(last);
    if (*first || *last) {
        const auto days = DateRange::within(*first, *last);
        if (!days)
            return badParameter("from", u"The day \"from\" lies after the day \"to\"."_s);
        period.days = *days;
    }

    const auto appearances = numberFrom(request, "last", 1, 1000);
    if (!appearances)
        return failed(appearances);
    if (*appearances)
        period.last = int(**appearances);
    const auto location = choiceFrom(request, "location", {"home", "away"});
    if (!location)
        return failed(location);
    if (*location)
        period.location = **location == 0 ? Location::Home : Location::Away;
    const auto outcome = choiceFrom(request, "result", {"win", "draw", "loss"});
    if (!outcome)
        return failed(outcome);
    if (*outcome)
        period.outcome = std::array{Outcome::Win, Outcome::Draw, Outcome::Loss}[size_t(**outcome)];
    const auto opponent = referenceFrom(request, "opponent");
    if (!opponent)
        return failed(opponent);
    if (*opponent)
        period.opponent = TeamId{**opponent};
    if (const auto text = request.value("month")) {
        const auto month = CalendarMonth::fromText(QString::fromUtf8(*text));
        if (!month)
            return badParameter("month", u"The parameter \"month\" is a month such as 2024-03."_s);
        period.month = *month;
    }
    const auto role = choiceFrom(request, "role", {"starter", "substitute"});
    if (!role)
        return failed(role);
    if (*role)
        period.role = **role == 0 ? LineupRole::Starter : LineupRole::Substitute;
    const auto position = namesFrom(request, "position", 1); // the sport knows which there are
    if (!position)
        return failed(position);
    period.position = position->value(0);
    return period;
}

} // namespace touchline
