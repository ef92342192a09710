// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulasviewmodel.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/formulalist.h"
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

FormulasViewModel::FormulasViewModel(Session &session, Scope &scope, QObject *parent)
    : PageViewModel(session, scope, parent), m_changes(session.outbox(), session.connection())
{
    connect(&session.outbox(), &Outbox::changed, this, &FormulasViewModel::fillRows);
    connect(&session.outbox(), &Outbox::done, this, &FormulasViewModel::outboxDone);
    connect(&m_changes, &FormulaChanges::undoChanged, this, &FormulasViewModel::undoChanged);
    connect(&m_changes, &FormulaChanges::moved, this, &FormulasViewModel::moved);
    connect(&m_changes, &FormulaChanges::failed, this, &FormulasViewModel::failed);
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (this->scope().seasons().isEmpty())
            m_changes.forget(); // signed out: nothing of it is the next one's
    });
}

void FormulasViewModel::cancel()
{
    m_reply = {};
    m_tagReply = {};
    m_squadReply = {};
    m_playerReplies.clear();
    PageViewModel::cancel();
}

void FormulasViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    if (m_team && !scope().team(*m_team))
        m_team.reset();
    const auto &me = session().me();
    if (!m_team && me.role == Role::Coach) { // whose own metrics are those of a team
        for (const auto team : me.teams) {
            if (!m_team && scope().team(team))
                m_team = team;
        }
    }
    begin();
    QUrlQuery query;
    query.addQueryItem(u"sport"_s, season->sport);
    if (m_team)
        query.addQueryItem(u"team"_s, QString::number(toNumber(*m_team)));
    ask(m_reply, session().api().getAll<StatDefinition>(paths::definitions, query), [this](const Fetched<QList<StatDefinition>> &answer) {
        m_definitions = answer.data;
        m_definitions.removeIf([](const StatDefinition &each) { return each.uuid.isEmpty(); });
        m_there = true;
        fillRows();
        if (const QString uuid = std::exchange(m_toOpen, {}); !uuid.isEmpty() && uuid != m_draft.uuid && resume(uuid))
            check();
        else if (m_draft.uuid.isEmpty())
            beginAnew();
        else
            check();
        setLoading(false);
        Q_EMIT loaded();
    });
    loadExamples();
}

void FormulasViewModel::setTeam(std::optional<TeamId> team)
{
    if (m_team == team)
        return;
    m_team = team;
    m_draft = {}; // a draft stays with its team
    reload();
}

Choices FormulasViewModel::teams() const
{
    Choices all{{QString(), tr("Everybody")}};
    for (const auto &team : scope().teams())
        all.append({QString::number(toNumber(team.id)), team.name});
    return all;
}

bool FormulasViewModel::mayWrite()
{
    const auto &me = session().me();
    return me.role == Role::Admin || (me.role == Role::Coach && m_team && me.teams.contains(*m_team));
}

void FormulasViewModel::fillRows()
{
    const auto *season = scope().season();
    if (!m_there || !season)
        return;
    auto entries = listFormulas({.stored = m_definitions,
                                 .changes = session().outbox().changes(),
                                 .drafts = mayWrite() ? drafts().all(season->sport) : QList<KeptFormula>(),
                                 .sport = season->sport,
                                 .team = m_team});
    for (auto &entry : entries) {
        const auto *team = entry.draft.team ? scope().team(*entry.draft.team) : nullptr;
        entry.name = entry.draft.text.names.isEmpty() ? tr("without a name") : nameOf(entry.draft);
        entry.scope = team ? team->name : tr("Everybody");
    }
    std::ranges::stable_sort(entries, [](const auto &one, const auto &other) { return one.name.localeAwareCompare(other.name) < 0; });
    m_rows.setEntries(entries);
    Q_EMIT rowsChanged();
}

QList<DefinitionText> FormulasViewModel::others() const
{
    QList<DefinitionText> texts;
    for (const auto &entry : m_rows.entries()) {
        const bool nowhereElse = entry.isDraft && entry.draft.isNew; // the server does not know it
        if (entry.draft.uuid != m_draft.uuid && !nowhereElse)
            texts.append(entry.draft.text);
    }
    return texts;
}

bool FormulasViewModel::canSave()
{
    return mayWrite() && !draftName().isEmpty() && m_issues.isEmpty() && m_compiled && isChanged()
        && (m_draft.isNew || !m_draft.etag.isEmpty());
}

QString FormulasViewModel::nameOf(const FormulaDraft &draft) const
{
    return SportPack::nameIn(draft.text.names, scope().language());
}

FormulaStep FormulasViewModel::stepOf(const FormulaDraft &draft) const
{
    return {.uuid = {},
            .team = {},
            .sport = scope().season()->sport,
            .before = {},
            .after = {},
            .what = tr("Formula: %1").arg(nameOf(draft)),
            .whatGone = tr("Delete the formula: %1").arg(nameOf(draft))};
}

Result<void> FormulasViewModel::save()
{
    if (!canSave())
        return fail(ErrorCode::Invalid, tr("This formula cannot be saved yet."));
    const bool isNew = m_draft.isNew && !m_changes.isKnown(m_draft.uuid);
    const auto before = isNew ? std::nullopt : std::optional(m_before);
    if (const auto kept = m_changes.save(m_draft, before, stepOf(m_draft)); !kept)
        return kept;
    m_before = m_draft.text;
    m_draftSince = {};
    dropDraft(m_draft.uuid);
    fillRows();
    Q_EMIT checked();
    return {};
}

Result<void> FormulasViewModel::remove()
{
    if (!mayWrite() || m_draft.isNew || m_draft.etag.isEmpty())
        return fail(ErrorCode::Invalid, tr("Only a formula that the server has can be deleted."));
    auto removed = m_draft;
    removed.text = m_before;
    if (const auto kept = m_changes.remove(removed, stepOf(removed)); !kept)
        return kept;
    dropDraft(removed.uuid);
    fillRows();
    startNew();
    return {};
}

void FormulasViewModel::moved(const QString &uuid, const std::optional<FormulaDraft> &now)
{
    fillRows();
    const bool shown = m_draft.uuid == uuid;
    const bool idle = !isChanged(); // what is being typed stays
    if (now && idle && (shown || m_draft.isNew)) {
        begun(*now);
        if (!now->isNew)
            loadTag();
    } else if (!now && shown && idle) {
        startNew();
    }
}

void FormulasViewModel::outboxDone(const QueuedChange &change)
{
    if (!change.target.startsWith(formulaTarget(QString())))
        return;
    if (change.target == formulaTarget(m_draft.uuid) && change.verb != "DELETE")
        loadTag();
    if (m_there)
        reload();
}

} // namespace touchline
