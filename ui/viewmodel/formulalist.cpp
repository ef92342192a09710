// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulalist.h"
#include "core/contract/paths.h"
#include "ui/api/apiclient.h"
#include <algorithm>

namespace touchline {

namespace {

auto entryOf(QList<FormulaEntry> &entries, const QString &uuid)
{
    return std::ranges::find(entries, uuid, [](const FormulaEntry &entry) { return entry.draft.uuid; });
}

void applyChange(QList<FormulaEntry> &entries, const QueuedChange &change, const FormulaSources &sources)
{
    const QString folder = formulaTarget(QString());
    if (!change.target.startsWith(folder))
        return;
    const QString uuid = change.target.mid(folder.size());
    auto known = entryOf(entries, uuid);
    const bool waiting = change.state == QueuedChange::State::Waiting;
    if (change.verb == "DELETE" && waiting) {
        if (known != entries.end())
            entries.erase(known);
        return;
    }
    if (const auto wanted = decode<NewDefinition>(change.json); wanted && change.verb == "PUT") {
        if (wanted->sport != sources.sport || (wanted->team && wanted->team != sources.team))
            return;
        if (known == entries.end()) {
            entries.append({.draft = {.uuid = uuid, .isNew = true, .team = wanted->team, .text = {}}, .name = {}, .scope = {}});
            known = entries.end() - 1;
        }
        known->draft.text = wanted->text;
    }
    if (known != entries.end())
        known->state = waiting ? FormulaEntry::State::Waiting : FormulaEntry::State::NeedsPeople;
}

} // namespace

QString formulaTarget(const QString &uuid)
{
    return filled(paths::definition, uuid);
}

QList<FormulaEntry> listFormulas(const FormulaSources &sources)
{
    QList<FormulaEntry> entries;
    for (const auto &each : sources.stored)
        entries.append({.draft = {.uuid = each.uuid, .isNew = false, .team = each.team, .text = each.metric.text},
                        .name = {},
                        .scope = {},
                        .state = each.metric.issues.isEmpty() ? FormulaEntry::State::Stored : FormulaEntry::State::Broken});
    for (const auto &change : sources.changes)
        applyChange(entries, change, sources);
    for (const auto &each : sources.drafts) {
        if (each.draft.team && each.draft.team != sources.team)
            continue;
        if (const auto known = entryOf(entries, each.draft.uuid); known != entries.end())
            known->isDraft = true; // beside what is saved of it
        else if (each.draft.isNew)
            entries.append({.draft = each.draft, .name = {}, .scope = {}, .isDraft = true});
    }
    return entries;
}

} // namespace touchline
