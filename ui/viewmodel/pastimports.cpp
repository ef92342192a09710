// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/pastimports.h"
#include "core/contract/paths.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype longestOfPast = 200; // of what a server says
}

PastImports::PastImports(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void PastImports::load()
{
    m_reply = m_session.api().getAll<PastImport>(paths::imports);
    m_reply.future().then(this, [this](const Result<Fetched<QList<PastImport>>> &answer) {
        if (!answer)
            return; // what was there stays; the page has more to say than this
        beginResetModel();
        m_imports = answer->data;
        endResetModel();
        Q_EMIT loaded();
    });
}

bool PastImports::canUndo(int row) const
{
    return m_current.isEmpty() && row >= 0 && row < m_imports.size() && !m_imports.at(row).isUndone && m_imports.at(row).season;
}

void PastImports::undo(int row)
{
    if (!canUndo(row))
        return;
    m_current = m_imports.at(row).id;
    m_undoing = m_session.api().send<ImportInfo>("DELETE", filled(paths::import, m_current));
    m_undoing.future().then(this, [this](const Result<Fetched<ImportInfo>> &answer) {
        m_current.clear();
        load();
        if (answer)
            Q_EMIT undone();
        else
            Q_EMIT failed(answer.error());
    });
    Q_EMIT loaded();
}

int PastImports::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int PastImports::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PastImports::shown(const PastImport &past, int column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(past.at.toLocalTime(), QLocale::ShortFormat);
    case What:
        return past.source == "own"_L1 ? tr("Own table") : past.source.left(longestOfPast);
    case Into:
        return past.season ? QString(past.competition.left(longestOfPast) + u' ' + past.label.left(longestOfPast))
                           : tr("A season that is gone");
    case Matches:
        return past.counts.matchesAdded;
    case Rows:
        return past.counts.linesAdded + past.counts.linesChanged;
    case Who:
        return past.user.left(longestOfPast);
    default:
        return past.isUndone ? tr("Taken back") : m_current == past.id ? tr("Being taken back…") : tr("Imported");
    }
}

QVariant PastImports::sortable(const PastImport &past, int column) const
{
    return column == When ? QVariant(past.at) : shown(past, column);
}

QVariant PastImports::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &past = m_imports.at(index.row());
    if (role == GridRole::Sort)
        return sortable(past, index.column());
    if (role == GridRole::Key)
        return past.id;
    if (role != Qt::DisplayRole)
        return {};
    const QVariant value = shown(past, index.column());
    return value.typeId() == QMetaType::Int ? QVariant(QLocale().toString(value.toInt())) : value;
}

QVariant PastImports::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"when"_s, u"what"_s, u"into"_s, u"matches"_s, u"rows"_s, u"who"_s, u"state"_s};
    if (orientation == Qt::Horizontal && role == GridRole::Key)
        return keys.value(section);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Into:
        return tr("Into");
    case Matches:
        return tr("New matches");
    case Rows:
        return tr("Rows");
    case Who:
        return tr("Who");
    default:
        return tr("State");
    }
}

} // namespace touchline
