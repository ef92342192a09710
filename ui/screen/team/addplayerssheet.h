// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/screen/frame/typedsheet.h"
#include "ui/viewmodel/knownplayers.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace touchline {

class KnownRows;
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
        QList<SeasonInfo> seasons; // by which known players are told apart
    };
    /** Owns what it asks about known players. */
    AddPlayersSheet(const Ground &ground, std::unique_ptr<KnownPlayers> known, QWidget *parent = nullptr);
    const QList<SquadMember> &members() const;
    /** For each of members() the person who is known already, or 0: a new one. */
    QList<PlayerId> persons() const;
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
    void refresh();
    void press();
    void knownChanged();
    QStringList names() const;

    const QList<SeasonInfo> m_seasons;
    KnownPlayers *m_known; // a child
    SquadEntry *m_squad;
    KnownRows *m_rows;
    QDateEdit *m_from;
    QLabel *m_silent;
    QLabel *m_problem;
    QPushButton *m_add;
    bool m_pressed = false; // before it was known who is known
};

} // namespace touchline
