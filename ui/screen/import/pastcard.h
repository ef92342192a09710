// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/pastimports.h"
#include "ui/widget/card.h"

class QPushButton;

namespace touchline {

class DataGrid;

/** What was imported before, with the way back. */
class PastCard : public Card
{
    Q_OBJECT
public:
    explicit PastCard(Session &session, QWidget *parent = nullptr);
    PastImports &imports() { return m_imports; }

Q_SIGNALS:
    void notified(const QString &message, bool failed);

private:
    void refresh();
    void askToUndo();
    PastImports m_imports;
    DataGrid *m_grid;
    QPushButton *m_undo;
};

} // namespace touchline
