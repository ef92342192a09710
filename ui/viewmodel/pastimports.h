// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "ui/viewmodel/session.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** What was imported here before, as rows; each can be taken back. */
class PastImports : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Into, Matches, Rows, Who, State, ColumnCount };
    explicit PastImports(Session &session, QObject *parent = nullptr);

    void load();
    bool canUndo(int row) const;
    /** Fails through failed() where others build on it by now. */
    void undo(int row);
    const QList<PastImport> &imports() const { return m_imports; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void undone(); // the data are others
    void failed(const touchline::Error &error);

private:
    QVariant shown(const PastImport &past, int column) const;
    QVariant sortable(const PastImport &past, int column) const;

    Session &m_session;
    Pending<QList<PastImport>> m_reply;
    Pending<ImportInfo> m_undoing;
    QList<PastImport> m_imports;
    QString m_current; // being taken back
};

} // namespace touchline
