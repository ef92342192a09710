// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpacks.h"
#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touchline {

class SquadEntry;

/** Sport, team, season and match length, and the squad typed or pasted with a live preview. Nothing is created before the button. */
class NewWorkspacePage : public QWidget
{
    Q_OBJECT
public:
    explicit NewWorkspacePage(QWidget *parent = nullptr);
    void begin(QDate today);

Q_SIGNALS:
    void createWanted(const touchline::NewSeason &season);
    void backWanted();

private:
    const SportPack *pack() const;
    void sportChosen();
    void check();
    NewSeason season() const;

    SportPacks m_packs;
    QComboBox *m_sport;
    QLineEdit *m_team;
    QLineEdit *m_competition;
    QLineEdit *m_label;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QSpinBox *m_length;
    SquadEntry *m_squad;
    QLabel *m_missing;
    QPushButton *m_create;
};

} // namespace touchline
