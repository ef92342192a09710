// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/matchselection.h"
#include <QtWidgets/QWidget>

class QMenu;
class QToolButton;

namespace touchline {

/** Says which matches the page is about, lets choose others in its menu, and leads back to all of them. */
class MatchFilterBar : public QWidget
{
    Q_OBJECT
public:
    MatchFilterBar(MatchSelection &selection, const Scope &scope, QWidget *parent = nullptr);
    /** What is chosen, in today's season. */
    void refresh();

protected:
    /** What does not apply is not said. */
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void addChoices(QMenu &menu, SplitBy by);

    MatchSelection &m_selection;
    const Scope &m_scope;
    QToolButton *m_button;
    QToolButton *m_all;
    QMenu *m_menu;
};

} // namespace touchline
