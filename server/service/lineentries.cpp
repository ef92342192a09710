// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/lineentries.h"
#include "core/import/statlinevalidator.h"
#include "core/sport/suggestion.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

StatLineEntry entryOf(const StatLineRecord &line, const SportPack &pack)
{
    StatLineEntry entry{.player = line.player,
                        .team = line.team,
                        .started = line.started,
                        .played = line.played,
                        .time = line.time,
                        .position = line.position,
                        .values = {}};
    for (qsizetype i = 0; i < pack.metrics().size(); ++i) {
        if (const double value = line.values[size_t(i)]; !std::isnan(value))
            entry.values.insert(pack.metrics()[i].id, value);
    }
    return entry;
}

void LineReader::refuse(const QString &pointer, const QString &code, const QString &detail)
{
    m_findings.add({.code = code, .detail = detail, .column = pointer});
}

QList<Issue> LineReader::warnings() const
{
    QList<Issue> warnings = m_findings.issues();
    warnings.removeIf([](const Issue &issue) { return issue.severity == Severity::Error; });
    return warnings;
}

void LineReader::checkPlayer(const StatLineEntry &entry, const QString &at)
{
    const auto isOfTeam = [&entry](const Stored<RegistrationEntry> &registration) {
        return registration.value.player == entry.player && registration.value.team == entry.team;
    };
    const auto holdsThatDay = [this](const Stored<RegistrationEntry> &registration) {
        return registration.value.from <= m_record.day && (!registration.value.to.isValid() || registration.value.to >= m_record.day);
    };
    if (!std::ranges::any_of(m_registrations, isOfTeam))
        refuse(at + u"/player", u"not_registered"_s, u"This player is not registered with the team in this season."_s);
    else if (!std::ranges::any_of(m_registrations, [&](const auto &one) { return isOfTeam(one) && holdsThatDay(one); }))
        refuse(at + u"/player", u"not_registered_that_day"_s,
               u"This player's registration with the team does not hold on the day of the match; change the registration first."_s);
}

StatLineRecord LineReader::read(const StatLineEntry &entry, const QString &at)
{
    StatLineRecord line{.player = entry.player,
                        .match = m_match,
                        .team = entry.team,
                        .started = entry.started,
                        .time = entry.time,
                        .position = entry.position,
                        .values = std::vector(size_t(m_pack.metrics().size()), std::numeric_limits<double>::quiet_NaN())};
    if (entry.team != m_record.home && entry.team != m_record.away)
        refuse(at + u"/team", u"unknown_team"_s, u"This team does not play in the match."_s);
    else
        checkPlayer(entry, at);
    for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value) {
        if (const auto index = m_pack.metricIndex(value.key())) {
            line.values[size_t(*index)] = value.value();
            continue;
        }
        QStringList known;
        for (const Metric &metric : m_pack.metrics())
            known.append(metric.id);
        QString name = value.key().left(100);
        refuse(at + u"/values/" + name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s), u"unknown_metric"_s,
               u"This sport has no metric of that name."_s + didYouMean(value.key().left(100), known));
    }
    line.played = entry.played.value_or(entry.time ? *entry.time > 0 : !entry.values.isEmpty());
    if (!line.played && entry.time.value_or(0) > 0)
        refuse(at + u"/played", u"contradiction"_s, u"Somebody with time on the pitch has played."_s);
    if (!line.played && entry.started)
        refuse(at + u"/started", u"contradiction"_s, u"Somebody who started has played."_s);
    checkRules(line, at);
    return line;
}

void LineReader::checkRules(const StatLineRecord &line, const QString &at)
{
    QHash<QString, QString> pointers{{u"time"_s, at + u"/time"}, {u"position"_s, at + u"/position"}};
    for (const Metric &metric : m_pack.metrics())
        pointers.insert(metric.id, at + u"/values/" + metric.id);
    SourceLine source;
    source.started = line.started;
    source.played = line.played;
    source.time = line.time;
    source.position = line.position;
    source.values = line.values;
    Findings findings;
    StatLineValidator(m_pack, pointers).check(source, {}, findings);
    for (Issue &issue : findings.issues())
        m_findings.add(std::move(issue));
}

} // namespace touchline
