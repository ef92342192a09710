// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/entrysheet.h"
#include <QtCore/QAbstractTableModel>
#include <QtGui/QUndoStack>

namespace touchline {

/** What became of a block from a spreadsheet. */
struct PasteOutcome
{
    int taken = 0;
    int notUnderstood = 0;
    int outside = 0; // beyond the last row or column
    bool tooLarge = false; // nothing was taken
};

/** The lines of a match as they are typed: the rows of one team at a time, every step to be undone. */
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr qsizetype longestPaste = 256 * 1024;
    static constexpr int mostPasteRows = 200;

    explicit EntryModel(QObject *parent = nullptr);

    /** Forgets what could be undone. */
    void setRows(const QList<EntryRow> &rows, const MetricCatalog &catalog, const QString &language);
    const QList<EntryRow> &rows() const { return m_rows; }
    void setTeam(TeamId team);
    TeamId team() const { return m_team; }
    const EntryRow *row(int index) const;
    QUndoStack &undoStack() { return m_undo; }

    QVariant cell(const QModelIndex &index) const;
    /** Empties them; a player who is taken out of the line-up loses the whole line. */
    void clear(const QModelIndexList &cells);
    using QAbstractTableModel::revert; // of a model that writes by itself
    /** Back to what the server has. */
    void revert(const QModelIndex &cell);
    void toggle(const QModelIndex &cell);
    /** Tab-separated; in the column of the names the first cell of each line says whose it is. */
    PasteOutcome paste(const QModelIndex &at, const QString &text);
    QString copy(const QModelIndexList &cells) const;
    void set(const QList<CellConflict> &conflicts); // "take theirs"

    bool isChanged() const;
    QList<CellEdit> edits() const { return m_rows.isEmpty() ? QList<CellEdit>() : entry::editsOf(m_rows, m_catalog.pack()); }
    /** Lines that were there are changed or go: the history wants to know why. */
    bool needsReason() const;
    int findings(Severity severity) const;
    QString findingAt(const QModelIndex &index) const;
    MatchLines lines() const;
    const MetricCatalog &catalog() const { return m_catalog; }
    QString columnName(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Step // of a cell
    {
        int row = 0; // of all teams
        int column = 0;
        QVariant before;
        QVariant after;
    };
    void apply(const QList<Step> &steps, bool forward); // of the undo stack

Q_SIGNALS:
    void edited();
    void teamChanged();
    void notUnderstood(const QString &sentence);

private:
    void push(QList<Step> steps, const QString &words);
    void add(QList<Step> &steps, int row, int column, const QVariant &value) const;
    void check();
    void findShown();

    QList<EntryRow> m_rows;
    QList<QList<CellFinding>> m_findings; // of each row
    QList<int> m_shown; // of the team
    TeamId m_team{};
    MetricCatalog m_catalog;
    QString m_language;
    QUndoStack m_undo;
};

} // namespace touchline
