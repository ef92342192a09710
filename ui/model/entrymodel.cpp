// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/entrymodel.h"
#include <QtCore/QMap>
#include <QtGui/QUndoCommand>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class CellsCommand : public QUndoCommand
{
public:
    CellsCommand(EntryModel &model, QList<EntryModel::Step> steps, const QString &words)
        : QUndoCommand(words), m_model(model), m_steps(std::move(steps))
    {}
    void undo() override { m_model.apply(m_steps, false); }
    void redo() override { m_model.apply(m_steps, true); }

private:
    EntryModel &m_model;
    QList<EntryModel::Step> m_steps;
};

} // namespace

EntryModel::EntryModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_undo.setUndoLimit(1'000);
}

void EntryModel::setRows(const QList<EntryRow> &rows, const MetricCatalog &catalog, const QString &language)
{
    beginResetModel();
    m_undo.clear();
    m_rows = rows;
    m_catalog = catalog;
    m_language = language;
    m_findings.clear();
    m_findings.resize(m_rows.size());
    check();
    findShown();
    endResetModel();
}

void EntryModel::setTeam(TeamId team)
{
    if (m_team == team)
        return;
    beginResetModel();
    m_team = team;
    findShown();
    endResetModel();
    Q_EMIT teamChanged();
}

void EntryModel::findShown()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).team == m_team)
            m_shown.append(i);
    }
}

const EntryRow *EntryModel::row(int index) const
{
    return index >= 0 && index < m_shown.size() ? &m_rows.at(m_shown.at(index)) : nullptr;
}

void EntryModel::check()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_findings[i] = entry::findingsOf(m_rows.at(i), m_catalog.pack(), m_language);
}

QVariant EntryModel::cell(const QModelIndex &index) const
{
    const auto *shown = row(index.row());
    return shown ? shown->cells.value(index.column()) : QVariant();
}

void EntryModel::add(QList<Step> &steps, int row, int column, const QVariant &value) const
{
    steps.removeIf([&](const Step &step) { return step.row == row && step.column == column; });
    const auto &cells = m_rows.at(row).cells;
    if (cells.at(column) != value)
        steps.append({.row = row, .column = column, .before = cells.at(column), .after = value});
    const bool in = cells.at(EntryColumn::In).toBool();
    if (column != EntryColumn::In && value.isValid() && !in
        && std::ranges::none_of(steps, [&](const Step &step) { return step.row == row && step.column == EntryColumn::In; }))
        steps.append({.row = row, .column = EntryColumn::In, .before = {}, .after = true});
    if (column == EntryColumn::In && !value.isValid()) {
        for (int other = EntryColumn::Started; other < cells.size(); ++other) {
            steps.removeIf([&](const Step &step) { return step.row == row && step.column == other; });
            if (cells.at(other).isValid())
                steps.append({.row = row, .column = other, .before = cells.at(other), .after = {}});
        }
    }
}

void EntryModel::push(QList<Step> steps, const QString &words)
{
    if (!steps.isEmpty())
        m_undo.push(new CellsCommand(*this, std::move(steps), words));
}

void EntryModel::apply(const QList<Step> &steps, bool forward)
{
    if (m_rows.value(steps.constFirst().row).team != m_team)
        setTeam(m_rows.at(steps.constFirst().row).team); // what is undone is seen
    for (const auto &step : steps) {
        m_rows[step.row].cells[step.column] = forward ? step.after : step.before;
        m_findings[step.row] = entry::findingsOf(m_rows.at(step.row), m_catalog.pack(), m_language);
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void EntryModel::clear(const QModelIndexList &cells)
{
    QList<Step> steps;
    for (const auto &each : cells) {
        if (each.column() > EntryColumn::Name && row(each.row()))
            add(steps, m_shown.at(each.row()), each.column(), {});
    }
    push(std::move(steps), tr("Clear"));
}

void EntryModel::revert(const QModelIndex &cell)
{
    QList<Step> steps;
    if (const auto *shown = row(cell.row()); shown && cell.column() > EntryColumn::Name)
        add(steps, m_shown.at(cell.row()), cell.column(), shown->saved.at(cell.column()));
    push(std::move(steps), tr("Back to what is saved"));
}

void EntryModel::toggle(const QModelIndex &cell)
{
    QList<Step> steps;
    if (const auto *shown = row(cell.row()); shown && (cell.column() == EntryColumn::In || cell.column() == EntryColumn::Started))
        add(steps, m_shown.at(cell.row()), cell.column(), shown->cells.at(cell.column()).toBool() ? QVariant() : QVariant(true));
    push(std::move(steps), tr("Line-up"));
}

void EntryModel::set(const QList<CellConflict> &conflicts)
{
    QList<Step> steps;
    for (const auto &conflict : conflicts) {
        const auto found = std::ranges::find(m_rows, conflict.edit.player, &EntryRow::player);
        const int column = entry::columnOf(conflict.edit.column, m_catalog.pack());
        if (found != m_rows.end() && column >= EntryColumn::In)
            add(steps, int(found - m_rows.begin()), column, conflict.theirs);
    }
    push(std::move(steps), tr("Take theirs"));
}

PasteOutcome EntryModel::paste(const QModelIndex &at, const QString &text)
{
    PasteOutcome outcome;
    if (!at.isValid())
        return outcome;
    QString block = text;
    block.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (block.endsWith(u'\n'))
        block.chop(1);
    const auto lines = block.split(u'\n');
    if (text.size() > longestPaste || lines.size() > mostPasteRows) {
        outcome.tooLarge = true;
        return outcome;
    }
    QList<Step> steps;
    for (int i = 0; i < lines.size(); ++i) {
        auto cells = lines.at(i).split(u'\t');
        int target = at.row() + i;
        int column = at.column();
        if (column == EntryColumn::Name) {
            const QString name = cells.takeFirst().simplified();
            ++column;
            const auto shown = std::ranges::find_if(std::as_const(m_shown), [&](int each) {
                return m_rows.at(each).name.compare(name, Qt::CaseInsensitive) == 0
                    || (!m_rows.at(each).shirt.isEmpty() && m_rows.at(each).shirt == name);
            });
            if (shown == m_shown.cend()) {
                outcome.notUnderstood += 1;
                continue;
            }
            target = int(shown - m_shown.cbegin());
        }
        for (const auto &cell : std::as_const(cells)) {
            const int to = column++;
            if (target >= rowCount() || to >= columnCount()) {
                outcome.outside += cell.trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            QString bare = cell.trimmed();
            if (bare.size() > 1 && bare.startsWith(u'"') && bare.endsWith(u'"'))
                bare = bare.mid(1, bare.size() - 2);
            if (const auto value = entry::valueOf(to, bare, m_catalog.pack())) {
                if (!value->isValid() && to == EntryColumn::In && !row(target)->base)
                    continue; // an empty cell of the sheet takes nobody out who is not in
                add(steps, m_shown.at(target), to, *value);
                ++outcome.taken;
            } else {
                ++outcome.notUnderstood;
            }
        }
    }
    push(std::move(steps), tr("Paste"));
    return outcome;
}

QString EntryModel::copy(const QModelIndexList &cells) const
{
    QMap<int, QMap<int, QString>> block;
    for (const auto &each : cells)
        block[each.row()].insert(each.column(), each.data(Qt::EditRole).toString());
    QStringList lines;
    for (const auto &line : std::as_const(block))
        lines.append(QStringList(line.cbegin(), line.cend()).join(u'\t'));
    return lines.join(u'\n');
}

bool EntryModel::isChanged() const
{
    return std::ranges::any_of(m_rows, [](const EntryRow &row) { return row.cells != row.saved; });
}

bool EntryModel::needsReason() const
{
    return std::ranges::any_of(m_rows, [](const EntryRow &row) { return row.base && row.cells != row.saved; });
}

int EntryModel::findings(Severity severity) const
{
    qsizetype count = 0;
    for (const auto &row : m_findings)
        count += std::ranges::count(row, severity, &CellFinding::severity);
    return int(count);
}

MatchLines EntryModel::lines() const
{
    MatchLines all;
    for (const auto &row : m_rows) {
        if (row.cells.value(EntryColumn::In).toBool())
            all.lines.append(entry::lineOf(row, m_catalog.pack()));
    }
    return all;
}

} // namespace touchline
