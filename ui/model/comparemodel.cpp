// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/comparemodel.h"
#include "ui/widget/gridbar.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** What the radar shows of the first player's position comes first, as it stands there: of goalkeepers it is not goals one looks for. */
void sortForPosition(QList<int> &rows, const PlayerComparison &comparison, const MetricCatalog &catalog)
{
    if (rows.isEmpty() || !catalog.isValid())
        return;
    const auto &first = comparison.players.constFirst();
    const QStringList shown = catalog.pack().charts().radar.value(first.positionGroup);
    std::ranges::stable_sort(rows, {}, [&](int row) {
        const auto at = shown.indexOf(first.metrics.at(row).id);
        return at < 0 ? shown.size() : at;
    });
}

} // namespace

void CompareModel::setComparison(const PlayerComparison &comparison, const MetricCatalog &catalog)
{
    beginResetModel();
    m_comparison = comparison;
    m_catalog = catalog;
    m_rows.clear();
    const qsizetype metrics = comparison.players.isEmpty() ? 0 : comparison.players.constFirst().metrics.size();
    for (int row = 0; row < metrics; ++row) {
        for (const auto &player : comparison.players) {
            if (player.metrics.size() == metrics && player.metrics.at(row).rate.value.number) {
                m_rows.append(row);
                break;
            }
        }
    }
    sortForPosition(m_rows, m_comparison, m_catalog);
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison.players.isEmpty() ? 0 : 1 + int(m_comparison.players.size());
}

bool CompareModel::isBest(int row, int player) const
{
    const auto &own = metric(row, player).comparison.percentile.number;
    if (!own)
        return false;
    bool compared = false; // nobody is the best of one
    for (int other = 0; other < m_comparison.players.size(); ++other) {
        const auto &theirs = metric(row, other).comparison.percentile.number;
        if (other == player || !theirs)
            continue;
        if (*theirs >= *own)
            return false;
        compared = true;
    }
    return compared;
}

QString CompareModel::cellText(int row, int player) const
{
    const auto &own = metric(row, player);
    QString text = m_catalog.rate(own.id, own.rate.value);
    if (isBest(row, player))
        text += u" ★"_s;
    const auto &differences = m_comparison.players.at(player).differences;
    if (const auto *difference = m_rows.at(row) < differences.size() ? &differences.at(m_rows.at(row)) : nullptr;
        difference && difference->q && *difference->q <= beyondChance && difference->difference) {
        const auto &found = *difference->difference; // of the first player from this one
        const bool less = found.first.number && found.second.number && *found.first.number > *found.second.number;
        text += less ? u" ↓"_s : u" ↑"_s;
    }
    return text;
}

QString CompareModel::tip(int row, int player) const
{
    const auto &own = metric(row, player);
    QStringList lines{m_comparison.players.at(player).name + u": "_s + m_catalog.rate(own.id, own.rate.value)};
    if (const QString interval = m_catalog.interval(own.id, own.rate.ci95); !interval.isEmpty())
        lines.append(tr("95 % interval: %1").arg(interval));
    lines.append(tr("%n matches", nullptr, m_comparison.players.at(player).sample.matches) + u", "_s
                 + m_catalog.timeText(m_comparison.players.at(player).sample.time));
    if (own.comparison.percentile.number)
        lines.append(tr("percentile %1").arg(QLocale().toString(qRound(*own.comparison.percentile.number))));
    else if (!own.comparison.percentile.reason.isEmpty())
        lines.append(MetricCatalog::reason(own.comparison.percentile.reason));
    const auto &differences = m_comparison.players.at(player).differences;
    if (m_rows.at(row) < differences.size() && differences.at(m_rows.at(row)).q)
        lines.append(tr("differs from %1 with q = %2")
                         .arg(m_comparison.players.constFirst().name, QLocale().toString(*differences.at(m_rows.at(row)).q, 'f', 3)));
    return lines.join(u'\n');
}

QVariant CompareModel::bar(int row, int player) const
{
    QList<GridBarValue> values;
    for (int each = 0; each < m_comparison.players.size(); ++each) {
        const auto &rate = metric(row, each).rate;
        GridBarValue value{.value = rate.value.number, .low = {}, .high = {}};
        if (rate.ci95) {
            value.low = rate.ci95->low;
            value.high = rate.ci95->high;
        }
        values.append(value);
    }
    const auto bar = gridBars(values).at(player);
    return bar ? QVariant::fromValue(*bar) : QVariant();
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0) {
        const auto &id = metric(index.row(), 0).id;
        if (role == Qt::ToolTipRole)
            return m_catalog.definition(id, m_comparison.per);
        return role == Qt::DisplayRole ? QVariant(m_catalog.rateName(id, m_comparison.per)) : QVariant();
    }
    const int player = index.column() - 1;
    const auto &own = metric(index.row(), player);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), player);
    case Qt::ToolTipRole:
        return tip(index.row(), player);
    case GridRole::Sort:
        return own.rate.value.number ? QVariant(*own.rate.value.number * m_catalog.factor(own.id)) : QVariant();
    case GridRole::Aside: // every cell has one, for the numbers to stand under each other
        return m_catalog.interval(own.id, own.rate.value.number ? own.rate.ci95 : std::nullopt);
    case GridRole::Bar:
        return bar(index.row(), player);
    case GridRole::Heat:
        return own.comparison.percentile.number ? QVariant(*own.comparison.percentile.number / 100) : QVariant();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == GridRole::Key)
        return section == 0 ? u"metric"_s : u"player-%1"_s.arg(section);
    if (role == Qt::TextAlignmentRole && section > 0) // also over dashes alone
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Statistic") : m_comparison.players.at(section - 1).name;
}

} // namespace touchline
