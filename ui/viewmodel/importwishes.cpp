// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foldedname.h"
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QLocale>

/** What somebody says about what is brought in: meanings, team, season; and what there is to choose from. */
using namespace Qt::StringLiterals;

namespace touchline {

QString ImportViewModel::refusal() const
{
    if (m_session.state() == Session::State::Open && m_session.me().role != Role::Admin)
        return tr("Only admins may import. Ask the admin of your club, or enter matches one by one.");
    return {};
}

Choices ImportViewModel::teams() const
{
    Choices names;
    bool known = m_mapping.team.isEmpty();
    for (const auto &team : m_scope.teams()) {
        names.append({team.name, team.name});
        known = known || team.name == m_mapping.team;
    }
    if (!known)
        names.append({m_mapping.team, tr("%1 (new)").arg(m_mapping.team)});
    names.append({u"\n"_s, tr("A new team…")}); // no name of a team has a line break
    return names;
}

QString ImportViewModel::extent() const
{
    if (m_source)
        return tr("%n files", nullptr, int(m_source->files.size())) + u", "_s + QLocale().formattedDataSize(m_source->bytes, 1);
    return tr("%n matches", nullptr, m_prepared.matches) + u", "_s + tr("%n players", nullptr, m_prepared.players) + u", "_s
        + tr("%n rows", nullptr, int(m_table.rows.size()));
}

void ImportViewModel::setMeaning(int column, const ColumnMeaning &meaning)
{
    if (isFixed() || column < 0 || column >= m_mapping.meanings.size() || m_mapping.meanings.at(column) == meaning)
        return;
    for (auto &other : m_mapping.meanings) { // whoever had it has nothing now
        if (other == meaning)
            other = {};
    }
    m_mapping.meanings[column] = meaning;
    m_usedMapping.clear();
    if (meaning.kind == ColumnMeaning::Kind::Day)
        m_mapping.dayOrder = suggestedDayOrder(m_table, column);
    prepare();
}

void ImportViewModel::setTeam(const QString &name)
{
    if (isFixed())
        return;
    m_mapping.team = name.simplified().left(200);
    prepare();
}

void ImportViewModel::setDayOrder(celltext::DayOrder order)
{
    if (isFixed())
        return;
    m_mapping.dayOrder = order;
    prepare();
}

void ImportViewModel::setCell(qsizetype row, int column, const QString &text)
{
    if (isFixed() || row < 0 || row >= m_table.rows.size() || column < 0 || column >= m_table.columns.size())
        return;
    m_brought.mend(m_table, row, column, text.trimmed().left(4'000));
    Q_EMIT tableChanged();
    prepare();
}

void ImportViewModel::setTarget(const std::optional<ImportTarget> &target)
{
    if (isFixed() || m_target == target)
        return Q_EMIT changed(); // a box may show what was not taken
    m_target = target;
    prepare();
}

Choices ImportViewModel::targets() const
{
    const auto *season = m_scope.season();
    auto choices = targetChoices(m_scope.seasons(), m_source ? m_source->sport : season ? season->sport : QString(), m_target);
    if (m_source)
        choices.prepend({QString(), tr("%1, as the files say").arg(m_source->competition)});
    return choices;
}

QString ImportViewModel::chosenTarget() const
{
    if (m_target && m_target->isNew)
        return u"made"_s;
    for (const auto &season : m_scope.seasons()) {
        if (m_target && season.competitionName == m_target->competition && season.label == m_target->label)
            return u"season:%1"_s.arg(toNumber(season.id));
    }
    return m_source || !m_scope.season() ? QString() : u"season:%1"_s.arg(toNumber(m_scope.season()->id));
}

void ImportViewModel::chooseTarget(const QString &id)
{
    if (id.isEmpty())
        return setTarget({});
    for (const auto &season : m_scope.seasons()) {
        if (id == u"season:%1"_s.arg(toNumber(season.id)))
            return setTarget(ImportTarget{.competition = season.competitionName, .label = season.label});
    }
    Q_EMIT changed();
}

ImportTarget ImportViewModel::proposedTarget() const
{
    const auto *season = m_scope.season();
    return {.competition = m_source ? m_source->competition
                : season            ? season->competitionName
                                    : QString(),
            .label = season ? ImportTarget::labelAfter(season->label) : QString(),
            .isNew = true};
}

QStringList ImportViewModel::competitions() const
{
    QStringList names;
    const QString sport = m_source ? m_source->sport : m_scope.season() ? m_scope.season()->sport : QString();
    for (const auto &season : m_scope.seasons()) {
        if (season.sport == sport && !names.contains(season.competitionName))
            names.append(season.competitionName);
    }
    return names;
}

SavedMappings ImportViewModel::saved() const
{
    return SavedMappings(u"import/%1"_s.arg(hashedName(m_session.place().account())));
}

void ImportViewModel::saveMapping(const QString &name)
{
    if (const QString key = saved().save(name, m_mapping, m_table.columns); !key.isEmpty()) {
        m_usedMapping = key;
        Q_EMIT changed();
    }
}

void ImportViewModel::forgetMapping(const QString &name)
{
    saved().forget(name);
    if (m_usedMapping == name)
        m_usedMapping.clear();
    Q_EMIT changed();
}

void ImportViewModel::useMapping(const QString &name)
{
    if (isFixed())
        return;
    if (saved().apply(name, m_table.columns, m_mapping))
        m_usedMapping = name;
    prepare();
}

} // namespace touchline
