// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/leaderboardmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <QtGui/QFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void LeaderboardModel::setBoard(const Leaderboard &board, const MetricCatalog &catalog)
{
    beginResetModel();
    m_board = board;
    m_catalog = catalog;
    m_noted = std::ranges::any_of(board.rows, [](const LeaderboardRow &row) { return row.stillLeads || !row.qualified; });
    endResetModel();
}

const LeaderboardRow *LeaderboardModel::row(int index) const
{
    return index >= 0 && index < m_board.rows.size() ? &m_board.rows.at(index) : nullptr;
}

int LeaderboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.rows.size());
}

int LeaderboardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog.isValid() ? 0 : int(m_noted ? ColumnCount : Note);
}

bool LeaderboardModel::isTied(int index) const
{
    const auto &rank = m_board.rows.at(index).rank;
    const auto *before = row(index - 1);
    const auto *after = row(index + 1);
    return rank && ((before && before->rank == rank) || (after && after->rank == rank));
}

QString LeaderboardModel::rankText(int index) const
{
    const auto &rank = m_board.rows.at(index).rank;
    if (!rank)
        return MetricCatalog::dash();
    return isTied(index) ? tr("%1=", "a shared place: 3=").arg(*rank) : QLocale().toString(*rank);
}

QString LeaderboardModel::noteOf(const LeaderboardRow &row) const
{
    if (row.stillLeads)
        return tr("still leads");
    if (row.qualified)
        return {};
    for (const auto &required : row.required) {
        if (required.amount >= required.required)
            continue;
        if (required.metric == "time"_L1)
            return tr("only %1 of %2", "143 of 900 min")
                .arg(m_catalog.timeNumber(qint64(required.amount)), m_catalog.timeText(qint64(required.required)));
        return tr("only %1 of %2 %3", "4 of 15 shots")
            .arg(m_catalog.amount(required.amount), m_catalog.amount(required.required), m_catalog.name(required.metric));
    }
    return tr("too little");
}

QString LeaderboardModel::totalText(const CareerMetric &metric) const
{
    if (!metric.ratio)
        return m_catalog.total(metric.id, metric.total);
    if (!metric.numerator.number || !metric.denominator.number)
        return MetricCatalog::dash();
    return tr("%1 of %2", "12 of 46 shots").arg(m_catalog.amount(*metric.numerator.number), m_catalog.amount(*metric.denominator.number));
}

QVariant LeaderboardModel::shown(int index, int column) const
{
    const auto &row = m_board.rows.at(index);
    switch (column) {
    case Rank:
        return rankText(index);
    case Player:
        return row.name;
    case Team:
        return row.teamName;
    case Position:
        return m_catalog.group(row.positionGroup);
    case Value:
        return m_catalog.rate(row.metric.id, row.metric.rate.value);
    case Interval:
        return row.metric.rate.ci95 ? m_catalog.interval(row.metric.id, row.metric.rate.ci95) : MetricCatalog::dash();
    case Total:
        return totalText(row.metric);
    case Matches:
        return QLocale().toString(row.sample.matches);
    case Time:
        return row.sample.timeKnown ? m_catalog.timeNumber(row.sample.time) : MetricCatalog::dash();
    case Form:
        return {}; // is drawn
    default:
        return noteOf(row);
    }
}

QString LeaderboardModel::formText(const LeaderboardRow &row) const
{
    QStringList values;
    for (const double value : row.form)
        values.append(m_catalog.rate(row.metric.id, Value::of(value)));
    return values.join(u" · "_s);
}

QVariant LeaderboardModel::sparkline(const LeaderboardRow &row)
{
    if (row.form.size() < 2) // no line
        return {};
    return QVariantList(row.form.cbegin(), row.form.cend());
}

QVariant LeaderboardModel::sortable(const LeaderboardRow &row, int column) const
{
    const auto number = [](const std::optional<double> &value, double factor) { return value ? QVariant(*value * factor) : QVariant(); };
    const double factor = m_catalog.factor(row.metric.id); // filters compare with what is shown
    switch (column) {
    case Rank:
        return row.rank ? QVariant(*row.rank) : QVariant();
    case Value:
        return number(row.metric.rate.value.number, factor);
    case Interval:
        return row.metric.rate.ci95 ? QVariant((row.metric.rate.ci95->high - row.metric.rate.ci95->low) * factor) : QVariant();
    case Total:
        return row.metric.ratio ? number(row.metric.denominator.number, 1) : number(row.metric.total.number, factor);
    case Matches:
        return row.sample.matches;
    case Time:
        return row.sample.timeKnown ? QVariant(m_catalog.timeValue(row.sample.time)) : QVariant();
    default:
        return {};
    }
}

QString LeaderboardModel::tip(int index, int column) const
{
    const auto &row = m_board.rows.at(index);
    switch (column) {
    case Rank:
        if (!row.rank)
            return tr("No place: %1.").arg(MetricCatalog::reason(row.rankReason));
        return isTied(index) ? tr("%1, shared with others").arg(m_catalog.ordinal(*row.rank)) : QString();
    case Player: // whole, where the column is too narrow for it
        return row.name;
    case Team:
        return row.teamName;
    case Value:
        if (!row.metric.rate.value.number)
            return MetricCatalog::reason(row.metric.rate.value.reason);
        return tr("%1, from %n matches and %2", nullptr, row.sample.matches)
            .arg(m_catalog.rateName(row.metric.id, m_board.per), m_catalog.timeText(row.sample.time));
    case Interval:
        return row.metric.rate.ci95 ? QString() : MetricCatalog::reason(row.metric.rate.ciReason);
    case Form:
        return formText(row);
    case Note:
        return row.stillLeads ? tr("Has less than a place takes, and would still lead with all that is missing counted as failures.")
                              : QString();
    default:
        return {};
    }
}

bool LeaderboardModel::isRankedBy(int column) const
{
    return column == (m_board.kind == LeaderboardKind::Total ? Total : Value);
}

QVariant LeaderboardModel::data(const QModelIndex &index, int role) const
{
    if (!row(index.row()) || index.column() >= columnCount())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), column);
    case Qt::AccessibleTextRole:
        return column == Form ? QVariant(formText(*row(index.row()))) : QVariant();
    case GridRole::Sparkline:
        return column == Form ? sparkline(*row(index.row())) : QVariant();
    case GridRole::Sort:
        return sortable(*row(index.row()), column);
    case GridRole::Key:
        return column == Rank ? QVariant(QString::number(toNumber(row(index.row())->player))) : QVariant();
    case Qt::ToolTipRole:
        return tip(index.row(), column);
    case Qt::FontRole: {
        if (!isRankedBy(column))
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"rank",     "player", "value",   "interval", "form", "team",
                                           "position", "total",  "matches", "time",     "note"};
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == GridRole::Key)
        return QString::fromLatin1(keys[section]);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    const QString &id = m_board.metric;
    switch (section) {
    case Rank:
        return tip ? tr("Place; with = it is shared") : u"#"_s;
    case Player:
        return tr("Player");
    case Team:
        return tr("Team");
    case Position:
        return tip ? tr("Position") : tr("Pos.");
    case Value:
        return tip ? m_catalog.definition(id, m_board.per) : m_catalog.shortRateName(id, m_board.per);
    case Interval:
        return tip ? tr("95 % interval: where the true rate lies, as far as these matches say") : tr("95 %");
    case Form:
        return tip ? tr("Over the last five appearances, after each of the last ten") : tr("Form");
    case Total:
        return m_catalog.isRatio(id) ? tr("From") : tip ? m_catalog.name(id) : tr("Total");
    case Matches:
        return tip ? tr("Appearances") : tr("Apps");
    case Time:
        return tip ? tr("Playing time") : m_catalog.timeColumn();
    default:
        return tr("Note");
    }
}

} // namespace touchline
