// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpacks.h"
#include "ui/model/squadpreviewmodel.h"
#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace touchline {

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
    void readSquadText();
    void check();
    NewSeason season() const;

    SportPacks m_packs;
    SquadText m_squad;
    SquadPreviewModel m_preview;
    QComboBox *m_sport;
    QLineEdit *m_team;
    QLineEdit *m_competition;
    QLineEdit *m_label;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QSpinBox *m_length;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QLabel *m_issues;
    QLabel *m_missing;
    QPushButton *m_create;
};

} // namespace touchline
