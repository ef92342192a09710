// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/statlinevalidator.h"
#include <QtCore/QSet>
#include <QtCore/QTimeZone>
#include <cmath>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QString fileName(const SourceLine &line, const QStringList &files)
{
    return line.file >= 0 && line.file < files.size() ? files[line.file] : QString();
}

QString shown(double value)
{
    return QString::number(value, 'g', 10);
}

bool nameFits(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= 200 && !name.contains(QChar(u'\0'));
}

/** Packs may end their messages with a full stop or not. */
QString sentence(const QString &message)
{
    return message.endsWith(u'.') ? message : message + u'.';
}

} // namespace

StatLineValidator::StatLineValidator(const SportPack &pack, QHash<QString, QString> columns) : m_pack(pack), m_columns(std::move(columns))
{
    for (const Rule &rule : pack.rules()) {
        RuleInputs inputs{.rule = &rule};
        for (const QString &name : rule.check.inputs())
            inputs.metrics.push_back(pack.metricIndex(name).value_or(-1));
        if (!inputs.metrics.empty() && !std::ranges::contains(inputs.metrics, -1))
            m_rules.push_back(std::move(inputs));
    }
}

void StatLineValidator::check(const SourceLine &line, const QStringList &files, Findings &findings)
{
    const auto found = [&](const QString &code, const QString &detail, Severity severity, const QString &column) {
        findings.add(
            {.code = code, .detail = detail, .severity = severity, .file = fileName(line, files), .line = line.line, .column = column});
    };
    const auto &metrics = m_pack.metrics();
    if (qsizetype(line.values.size()) != metrics.size())
        return found(u"value_count"_s, u"The line has %1 values, the sport %2."_s.arg(line.values.size()).arg(metrics.size()),
                     Severity::Error, {});
    bool plausible = true;
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const double value = line.values[size_t(i)];
        const Metric &metric = metrics[i];
        if (std::isnan(value))
            continue;
        const bool inRange = value >= metric.min && value <= metric.max;
        plausible = plausible && inRange;
        if (!inRange)
            found(u"out_of_range"_s, u"%1 is not between %2 and %3."_s.arg(shown(value), shown(metric.min), shown(metric.max)),
                  Severity::Error, columnOf(metric.id));
        else if (metric.decimals == 0 && value != std::trunc(value))
            found(u"not_an_integer"_s, u"%1 is not a whole number."_s.arg(shown(value)), Severity::Error, columnOf(metric.id));
    }
    if (line.time && (*line.time < 0 || *line.time > m_pack.time().maxTime()))
        found(u"time_out_of_range"_s,
              u"A time of %1 is not between 0 and %2 %3s."_s.arg(shown(double(*line.time) / m_pack.time().scale))
                  .arg(m_pack.time().max)
                  .arg(m_pack.time().unit),
              Severity::Error, columnOf(u"time"_s));
    if (!line.position.isEmpty() && !m_pack.position(line.position))
        found(u"unknown_position"_s, u"\"%1\" is not a position of this sport."_s.arg(line.position.left(40)), Severity::Error,
              columnOf(u"position"_s));
    // A number out of range breaks rules as well, which would say the same again.
    if (!plausible)
        return;
    for (const RuleInputs &inputs : m_rules) {
        m_inputs.clear();
        for (const int metric : inputs.metrics)
            m_inputs.push_back(line.values[size_t(metric)]);
        if (std::ranges::any_of(m_inputs, [](double value) { return std::isnan(value); }))
            continue;
        const double holds = inputs.rule->check.evaluate(m_inputs);
        if (!std::isnan(holds) && holds == 0)
            found(inputs.rule->id, sentence(SportPack::nameIn(inputs.rule->messages, {})), inputs.rule->severity,
                  columnOf(inputs.rule->metrics.value(0)));
    }
}

void StatLineValidator::check(const SeasonData &data, Findings &findings)
{
    const auto broken = [&](const QString &code, const QString &detail) { findings.add({.code = code, .detail = detail}); };
    QSet<QString> teams;
    QSet<QString> players;
    QHash<QString, const SourceMatch *> matches;
    for (const SourceTeam &team : data.teams) {
        teams.insert(team.key);
        if (!nameFits(team.name))
            broken(u"name"_s, u"The team with the key \"%1\" has no name, or one of more than 200 characters."_s.arg(team.key));
    }
    for (const SourcePlayer &player : data.players) {
        players.insert(player.key);
        if (!nameFits(player.name))
            broken(u"name"_s, u"The player with the key \"%1\" has no name, or one of more than 200 characters."_s.arg(player.key));
    }
    for (const SourceMatch &match : data.matches) {
        matches.insert(match.key, &match);
        if (!teams.contains(match.home) || !teams.contains(match.away) || match.home == match.away)
            broken(u"unknown_team"_s, u"The match with the key \"%1\" does not have two known teams."_s.arg(match.key));
        if (!match.kickOff.isValid())
            broken(u"kick_off"_s, u"The match with the key \"%1\" has no time of its kick-off."_s.arg(match.key));
    }
    if (!QTimeZone(data.timeZone.toLatin1()).isValid())
        broken(u"time_zone"_s, u"\"%1\" is not a time zone that this machine knows."_s.arg(data.timeZone));
    if (data.competition.trimmed().isEmpty() || data.label.trimmed().isEmpty() || data.label.size() > 50)
        broken(u"season"_s, u"The season needs a competition and a label of at most 50 characters."_s);

    QHash<std::pair<QString, QString>, const SourceLine *> seen;
    seen.reserve(qsizetype(data.lines.size()));
    for (const SourceLine &line : data.lines) {
        const auto found = [&](const QString &code, const QString &detail) {
            findings.add({.code = code, .detail = detail, .file = fileName(line, data.files), .line = line.line});
        };
        const SourceMatch *match = matches.value(line.match);
        if (!players.contains(line.player))
            found(u"unknown_player"_s, u"There is no player with the key \"%1\"."_s.arg(line.player));
        if (!match)
            found(u"unknown_match"_s, u"There is no match with the key \"%1\"."_s.arg(line.match));
        else if (line.team != match->home && line.team != match->away)
            found(u"unknown_team"_s, u"The team of this line did not play in its match."_s);
        const SourceLine *&first = seen[{line.player, line.match}];
        if (first)
            found(u"duplicate_line"_s,
                  u"This player has a line for this match already: %1, line %2."_s.arg(fileName(*first, data.files)).arg(first->line));
        else
            first = &line;
        check(line, data.files, findings);
    }
}

} // namespace touchline
