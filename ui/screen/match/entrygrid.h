// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/gridview.h"

namespace touchline {

class EntryModel;

/** The grid that lines are typed into: digits begin, Enter goes down, Tab on; Del clears, Esc takes back, a spreadsheet's block is pasted.
 */
class EntryGrid : public GridView
{
    Q_OBJECT
public:
    explicit EntryGrid(EntryModel &model, QWidget *parent = nullptr);
    void paste();
    void copy() const;

Q_SIGNALS:
    void pasted(const QString &sentence, bool incomplete);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /** Tab goes from cell to cell, and on from the last one. */
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    EntryModel &m_model;
};

} // namespace touchline
