// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/viewmodel/rosterviewmodel.h"
#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace touchline {

class ChoiceBox;

/** Name, shirt number and position of one player of a squad. */
class RosterSheet : public QDialog
{
    Q_OBJECT
public:
    RosterSheet(const RosterEntry &entry, const Choices &positions, QWidget *parent = nullptr);
    RosterEntry entry() const;

Q_SIGNALS:
    void wanted(const touchline::RosterEntry &entry);

private:
    QLineEdit *m_name;
    QLineEdit *m_shirt;
    ChoiceBox *m_position;
    QPushButton *m_save;
};

} // namespace touchline
