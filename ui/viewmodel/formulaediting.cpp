// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/uuid7.h"
#include "ui/viewmodel/formulalist.h"
#include "ui/viewmodel/formulasviewmodel.h"
#include <algorithm>
#include <utility>

/** The draft of the Formulas page: begun, typed, checked, kept on disk and found again. */
using namespace Qt::StringLiterals;

namespace touchline {

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
        const auto all = others();
        for (const auto &other : all)
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

} // namespace touchline
