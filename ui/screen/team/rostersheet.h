// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/screen/frame/typedsheet.h"
#include "ui/viewmodel/rosterviewmodel.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace touchline {

class ChoiceBox;

/** Name, shirt number and position of one player of a squad, and the last day of somebody who leaves. */
class RosterSheet : public TypedSheet
{
    Q_OBJECT
public:
    /** `first` and `last`: the days on which the player may leave. */
    RosterSheet(const RosterEntry &entry, const Choices &positions, QDate first, QDate last, QWidget *parent = nullptr);
    RosterEntry entry() const;
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;

Q_SIGNALS:
    void wanted(const touchline::RosterEntry &entry);

private:
    QLineEdit *m_name;
    QLineEdit *m_shirt;
    ChoiceBox *m_position;
    QCheckBox *m_leaves;
    QDateEdit *m_to;
    QPushButton *m_save;
};

} // namespace touchline
