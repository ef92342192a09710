// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/screen/frame/typedsheet.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace touchline {

class SportPack;
class SquadEntry;

/** Players that join a squad: typed or pasted as for a new workspace, and the day from which they are registered. */
class AddPlayersSheet : public TypedSheet
{
    Q_OBJECT
public:
    struct Ground
    {
        const SportPack *pack = nullptr;
        QStringList taken; // names of the squad
        QDate first; // of the season
        QDate last;
        QDate from; // proposed
    };
    explicit AddPlayersSheet(const Ground &ground, QWidget *parent = nullptr);
    const QList<SquadMember> &members() const;
    QDate from() const;
    /** Why they could not be kept: the sheet stays, with what was typed. */
    void showProblem(const QString &sentence);
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;

Q_SIGNALS:
    /** "Add" was pressed; whoever has kept it accepts the sheet. */
    void wanted();

private:
    void check();

    SquadEntry *m_squad;
    QDateEdit *m_from;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace touchline
