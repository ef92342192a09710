// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulasviewmodel.h"
#include "core/contract/paths.h"
#include "ui/api/uuid7.h"
#include "ui/viewmodel/formulalist.h"
#include <algorithm>

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

void FormulasViewModel::begun(const FormulaDraft &draft)
{
    m_draft = draft;
    m_before = draft.text;
    m_draftSince = {};
    m_draftKept = false;
    check();
    Q_EMIT draftChanged();
}

void FormulasViewModel::beginAnew()
{
    // A new one that was begun on another day comes back by itself.
    const auto kept = drafts().all(scope().season()->sport);
    const auto mine = std::ranges::find_if(kept, [this](const KeptFormula &each) { return each.draft.isNew && each.draft.team == m_team; });
    if (mine == kept.cend() || !mayWrite() || !resume(mine->draft.uuid))
        startNew();
}

bool FormulasViewModel::resume(const QString &uuid)
{
    const auto kept = drafts().load(uuid);
    if (!kept || !scope().season() || kept->sport != scope().season()->sport)
        return false;
    begun(kept->draft);
    m_before = kept->before;
    m_draftSince = kept->since;
    m_draftKept = true;
    check();
    Q_EMIT draftChanged();
    if (!m_draft.isNew && m_draft.etag.isEmpty())
        loadTag();
    return true;
}

void FormulasViewModel::open(const QString &uuid)
{
    const auto kept = drafts().load(uuid);
    if (!kept)
        return;
    m_toOpen = uuid;
    if (m_team == kept->draft.team)
        reload();
    else
        setTeam(kept->draft.team);
}

void FormulasViewModel::discard()
{
    const QString uuid = m_draft.uuid;
    const bool isNew = m_draft.isNew;
    dropDraft(uuid);
    m_draft = {};
    startNew();
    if (!isNew)
        edit(uuid);
}

void FormulasViewModel::dropDraft(const QString &uuid)
{
    if (!drafts().has(uuid))
        return;
    drafts().remove(uuid);
    m_draftKept = m_draftKept && uuid != m_draft.uuid;
    fillRows();
    session().draftsTouched();
}

void FormulasViewModel::keepDraft()
{
    if (!mayWrite() || m_draft.uuid.isEmpty() || !scope().season())
        return;
    if (!isChanged())
        return dropDraft(m_draft.uuid);
    const KeptFormula kept{
        .draft = m_draft, .sport = scope().season()->sport, .before = m_before, .since = QDateTime::currentDateTimeUtc()};
    if (const auto done = drafts().save(kept, draftName()); !done) {
        Q_EMIT failed(done.error());
    } else if (!std::exchange(m_draftKept, true)) {
        fillRows();
        session().draftsTouched();
    }
}

void FormulasViewModel::edited()
{
    keepDraft();
    check();
}

void FormulasViewModel::startNew()
{
    begun({.uuid = newUuid7(), .team = m_team, .text = {.distribution = Distribution::Ratio, .decimals = 2}});
}

void FormulasViewModel::startExample()
{
    if (!scope().isReady())
        return;
    const auto &metrics = scope().shippedPack().metrics();
    startNew();
    const auto &kpis = scope().shippedPack().charts().log;
    QStringList counted;
    for (const auto &metric : metrics) {
        if (kpis.contains(metric.id) && metric.distribution == Distribution::Poisson && counted.size() < 2)
            counted.append(metric.id);
    }
    if (counted.size() < 2)
        return;
    const auto &catalog = scope().catalog();
    setKind(m_draft.text, FormulaKind::Amount);
    m_draft.text.formula = counted.join(u" + "_s);
    setName(tr("%1 and %2").arg(catalog.name(counted.at(0)), catalog.name(counted.at(1))));
    Q_EMIT draftChanged();
}

void FormulasViewModel::edit(const QString &uuid)
{
    for (const auto &entry : m_rows.entries()) {
        if (entry.draft.uuid != uuid || m_draft.uuid == uuid)
            continue;
        if (entry.isDraft && resume(uuid))
            return;
        begun(entry.draft);
        if (!entry.draft.isNew)
            loadTag();
        return;
    }
}

void FormulasViewModel::loadTag()
{
    m_tagReply = session().api().get<StatDefinition>(formulaTarget(m_draft.uuid));
    m_tagReply.future().then(this, [this, uuid = m_draft.uuid](const Result<Fetched<StatDefinition>> &answer) {
        if (!answer || uuid != m_draft.uuid)
            return; // without it nothing is saved over what nobody has seen
        m_draft.etag = answer->etag;
        m_draft.isNew = false;
        Q_EMIT checked();
    });
}

QString FormulasViewModel::draftName() const
{
    return m_draft.text.names.isEmpty() ? QString() : nameOf(m_draft);
}

void FormulasViewModel::setName(const QString &name)
{
    constexpr qsizetype longestShort = 12;
    const QString words = name.simplified().left(longestName);
    auto &text = m_draft.text;
    if (!text.names.contains(QString()) || !text.names.contains(scope().language()))
        text.names.insert(QString(), words); // English, or whatever its writers speak
    else
        text.names.insert(scope().language(), words);
    text.shortName = words.left(longestShort).trimmed();
    if (m_draft.isNew && scope().isReady()) { // later formulas and saved pages name it
        QStringList taken;
        for (const auto &other : others())
            taken.append(other.id);
        text.id = freeId(words, scope().shippedPack(), taken);
    }
    edited();
}

void FormulasViewModel::setDraftFormula(const QString &formula, const QString &divisor)
{
    setFormula(m_draft.text, formula, divisor);
    edited();
}

void FormulasViewModel::setDraftKind(FormulaKind kind)
{
    setKind(m_draft.text, kind);
    edited();
}

void FormulasViewModel::setBetter(Better better)
{
    m_draft.text.better = better;
    edited();
}

void FormulasViewModel::setDecimals(int decimals)
{
    m_draft.text.decimals = decimals;
    edited();
}

void FormulasViewModel::check()
{
    m_issues.clear();
    m_compiled.reset();
    if (scope().isReady()) {
        auto tried = m_draft.text;
        if (draftName().isEmpty()) { // the formula can be tried before it has a name
            tried.id = u"unnamed_draft"_s;
            tried.names.insert(QString(), u"…"_s);
            tried.shortName = u"…"_s;
        }
        const auto pack = scope().shippedPack().extendedBy(others() + QList{tried}, 1);
        const auto &metric = pack.derived().constLast();
        m_issues = metric.issues;
        if (m_issues.isEmpty())
            m_compiled = metric;
    }
    Q_EMIT checked();
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
