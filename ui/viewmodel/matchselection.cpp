// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchselection.h"
#include "core/contract/paths.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::optional<SeasonId> seasonOf(const Scope &scope)
{
    return scope.season() ? std::optional(scope.season()->id) : std::nullopt;
}

/** As people read them: home before away, months as they come, teams by name, positions as the sport has them. */
void order(QList<SplitValue> &values, SplitBy by, const MetricCatalog &catalog)
{
    QStringList words{u"home"_s, u"away"_s, u"win"_s, u"draw"_s, u"loss"_s, u"starter"_s, u"substitute"_s};
    for (const auto groups = catalog.groups(); const auto &[group, name] : groups)
        words.append(group);
    const auto place = [&words](const QString &word) { return words.contains(word) ? words.indexOf(word) : words.size(); };
    std::ranges::stable_sort(values, [&](const SplitValue &a, const SplitValue &b) {
        if (by == SplitBy::Opponent)
            return a.name.localeAwareCompare(b.name) < 0;
        return by == SplitBy::Month ? a.value < b.value : place(a.value) < place(b.value);
    });
}

} // namespace

MatchSelection::MatchSelection(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (!m_scope.seasons().isEmpty())
            return;
        ++m_ticket; // another account sees other matches
        m_replies.clear();
        m_choices.clear();
        m_asked = {};
        setFilter({});
    });
}

MatchFilter MatchSelection::filter() const
{
    return m_season == seasonOf(m_scope) ? m_filter : m_filter.ofAnySeason();
}

void MatchSelection::setFilter(const MatchFilter &filter)
{
    const bool other = this->filter() != filter;
    m_filter = filter;
    m_season = seasonOf(m_scope);
    if (other)
        Q_EMIT changed();
}

void MatchSelection::loadChoices(PlayerId player)
{
    const auto season = seasonOf(m_scope);
    if (!season || !m_scope.isReady())
        return;
    if (const Question question{season, player}; m_asked != question) {
        m_asked = question;
        m_choices.clear();
    }
    PeriodChoice days = m_scope.period();
    days.last.reset(); // the last ones of those that are chosen
    const int ticket = ++m_ticket;
    m_replies.clear();
    for (const auto &by : {u"location,result,role"_s, u"opponent,month,position"_s}) { // three at once are the most
        auto query = days.query(*season);
        query.addQueryItem(u"by"_s, by);
        query.addQueryItem(u"fields"_s, m_scope.catalog().pack().charts().trend);
        m_replies.push_back(m_session.api().get<Splits>(filled(paths::playerSplits, toNumber(player)), query));
        m_replies.back().future().then(this, [this, ticket](const Result<Fetched<Splits>> &answer) {
            if (ticket == m_ticket && answer)
                take(answer->data);
        });
    }
}

void MatchSelection::take(const Splits &splits)
{
    for (qsizetype i = 0; i < splits.by.size(); ++i) {
        const auto by = splits.by.at(i);
        QList<SplitValue> values;
        for (const auto &cell : splits.cells) {
            const auto &value = cell.key.at(i);
            // Only a position can be asked for as one that nobody knows.
            if (!values.contains(value) && (by == SplitBy::Position || value.value != "unknown"_L1))
                values.append(value);
        }
        order(values, by, m_scope.catalog());
        m_choices.insert(by, values);
    }
}

QList<SplitValue> MatchSelection::choices(SplitBy by) const
{
    auto values = m_choices.value(by);
    const auto chosen = filter().value(by);
    if (chosen && !std::ranges::contains(std::as_const(values), chosen->value, &SplitValue::value))
        values.append(*chosen);
    return values;
}

} // namespace touchline
