// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/importviewmodel.h"
#include "ui/widget/card.h"

class QPushButton;

namespace touchline {

/** The last step: what is there now, and the way to it or back. */
class DoneCard : public Card
{
    Q_OBJECT
public:
    DoneCard(ImportViewModel &viewModel, const Scope &scope, QWidget *parent = nullptr);
    void refresh();
    QPushButton *next() const { return m_show; }

Q_SIGNALS:
    void showWanted();

private:
    ImportViewModel &m_viewModel;
    const Scope &m_scope;
    QLabel *m_done;
    QPushButton *m_undo;
    QPushButton *m_show;
};

} // namespace touchline
