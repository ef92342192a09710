// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/fixtureviewmodel.h"
#include <QtWidgets/QDialog>

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touchline {

class ChoiceBox;

/** A match to be made, or one whose day, status or result changes. Says what is wrong while it is typed; stores nothing itself. */
class MatchDialog : public QDialog
{
    Q_OBJECT
public:
    /** Without a match: a new one. */
    MatchDialog(const FixtureViewModel &fixtures, const std::optional<MatchInfo> &match, QWidget *parent = nullptr);
    FixtureEntry entry() const;
    QString reason() const;

private:
    void makeTeams(QFormLayout *form);
    void makeDay(QFormLayout *form);
    void makeResult(QFormLayout *form);
    void fillOpponents();
    void scoreTyped();
    void check();

    const FixtureViewModel &m_fixtures;
    std::optional<MatchInfo> m_match;
    FixtureEntry m_start;
    ChoiceBox *m_team = nullptr;
    ChoiceBox *m_opponent = nullptr;
    ChoiceBox *m_where = nullptr;
    QDateTimeEdit *m_kickOff;
    QLineEdit *m_venue;
    QSpinBox *m_round;
    ChoiceBox *m_status;
    QSpinBox *m_homeScore;
    QSpinBox *m_awayScore;
    QLineEdit *m_reason = nullptr;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace touchline
