// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpacks.h"
#include "ui/viewmodel/typeddraft.h"
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
    explicit NewWorkspacePage(const TypedDraft &draft, QWidget *parent = nullptr);
    /** With what was typed before and not made. */
    void begin(QDate today);
    /** It has been made. */
    void forgetDraft();

Q_SIGNALS:
    void createWanted(const touchline::NewSeason &season);
    void backWanted();

private:
    void offerSports();
    const SportPack *pack() const;
    void sportChosen();
    void check();
    NewSeason season() const;
    void keepDraft();
    void takeUp(const QJsonObject &draft);

    TypedDraft m_draft;
    bool m_begun = false; // what is typed from now on is kept
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
    QLabel *m_back;
    QPushButton *m_create;
};

} // namespace touchline
