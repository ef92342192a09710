// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/formuladraft.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** One of the users' own metrics, with what became of its last change. */
struct FormulaEntry
{
    enum class State { Stored, Waiting, NeedsPeople, Broken };
    FormulaDraft draft;
    QString name; // in the language of the window
    QString scope; // whose it is, in words
    State state = State::Stored;
    bool isDraft = false; // changed, and not saved
    bool operator==(const FormulaEntry &) const = default;
};

/** The users' own metrics as rows: name, formula, whose, and whether the server has it. */
class FormulasModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Text, For, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<FormulaEntry> &entries);
    const QList<FormulaEntry> &entries() const { return m_entries; }
    const FormulaEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FormulaEntry> m_entries;
};

} // namespace touchline
