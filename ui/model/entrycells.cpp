// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/entrymodel.h"
#include "ui/theme/icons.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <QtGui/QFont>

using namespace Qt::StringLiterals;

/** The half of EntryModel that a table sees: cells, headings, findings, and what is typed into a cell. entrymodel.cpp holds the steps. */
namespace touchline {

namespace {

/** As it is read: with the decimals of the column, so that they stand under each other. What is edited is as it was typed. */
QString shownText(int column, const QVariant &value, const SportPack &pack)
{
    const QString typed = entry::textOf(column, value, pack);
    const auto *metric = column >= EntryColumn::FirstMetric ? pack.metric(entry::columnId(column, pack)) : nullptr;
    if (!metric || !value.isValid())
        return typed;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString shown = locale.toString(value.toDouble(), 'f', metric->decimals);
    return shown.size() > typed.size() ? shown : typed; // nothing that was typed is rounded away
}

Qt::Alignment alignmentOf(int column)
{
    if (column == EntryColumn::Name)
        return Qt::AlignLeft | Qt::AlignVCenter;
    if (column <= EntryColumn::Started || column == EntryColumn::Position)
        return Qt::AlignCenter;
    return Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter; // decimals, in either reading direction
}

} // namespace

QString EntryModel::columnName(int column) const
{
    switch (column) {
    case EntryColumn::Name:
        return tr("Player");
    case EntryColumn::In:
        return tr("Line-up");
    case EntryColumn::Started:
        return tr("Started");
    case EntryColumn::Time:
        return tr("Playing time");
    case EntryColumn::Position:
        return tr("Position");
    default:
        return m_catalog.name(entry::columnId(column, m_catalog.pack()));
    }
}

QString EntryModel::findingAt(const QModelIndex &index) const
{
    QStringList sentences;
    if (row(index.row())) {
        for (const auto &finding : m_findings.at(m_shown.at(index.row()))) {
            if (finding.column == index.column())
                sentences.append(finding.sentence);
        }
    }
    return sentences.join(u' ');
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog.isValid() ? 0 : entry::columnCount(m_catalog.pack());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const auto *shown = row(index.row());
    if (!shown || index.column() >= columnCount())
        return {};
    const int column = index.column();
    if (column == EntryColumn::Name) {
        if (role == Qt::DisplayRole)
            return shown->shirt.isEmpty() ? shown->name : u"%1  %2"_s.arg(shown->shirt, shown->name);
        return role == Qt::EditRole ? QVariant(shown->name) : QVariant();
    }
    const auto &value = shown->cells.at(column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == EntryColumn::In || column == EntryColumn::Started)
            return value.toBool() ? QString(QChar(0x2713)) : QString();
        return shownText(column, value, m_catalog.pack());
    case Qt::EditRole:
        return entry::textOf(column, value, m_catalog.pack());
    case GridRole::Sort:
        return column == EntryColumn::Time || column >= EntryColumn::FirstMetric ? QVariant(value.toDouble()) : QVariant();
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    case Qt::FontRole: {
        QFont font;
        font.setBold(value != shown->saved.at(column));
        return font;
    }
    case Qt::DecorationRole:
        for (const auto &finding : m_findings.at(m_shown.at(index.row()))) {
            if (finding.column == column)
                return finding.severity == Severity::Error ? icon(Icon::Warning, IconTone::Bad) : icon(Icon::Info, IconTone::Warn);
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        return findingAt(index);
    case Qt::AccessibleTextRole: {
        const QString finding = findingAt(index);
        QStringList parts{shown->name, columnName(column), entry::textOf(column, value, m_catalog.pack()), finding};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !row(index.row()) || index.column() <= EntryColumn::Name)
        return false;
    const QString text = value.toString();
    const auto typed = entry::valueOf(index.column(), text, m_catalog.pack());
    if (!typed) {
        Q_EMIT notUnderstood(tr("“%1” is not understood in the column %2.").arg(text.left(40), columnName(index.column())));
        return false;
    }
    QList<Step> steps;
    add(steps, m_shown.at(index.row()), index.column(), *typed);
    push(std::move(steps), columnName(index.column()));
    return true;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() >= EntryColumn::Time)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole)
        return section < EntryColumn::FirstMetric ? columnName(section)
                                                  : m_catalog.definition(entry::columnId(section, m_catalog.pack()), m_catalog.time().per);
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntryColumn::In:
        return tr("In", "in the line-up");
    case EntryColumn::Started:
        return tr("Start", "in the first line-up");
    case EntryColumn::Time:
        return m_catalog.timeColumn();
    case EntryColumn::Position:
        return tr("Pos");
    case EntryColumn::Name:
        return columnName(section);
    default:
        return m_catalog.shortName(entry::columnId(section, m_catalog.pack()));
    }
}

} // namespace touchline
