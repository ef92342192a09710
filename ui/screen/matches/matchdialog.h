// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/typedsheet.h"
#include "ui/viewmodel/fixtureviewmodel.h"

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touchline {

class ChoiceBox;

/**
 * A match to be made, or one whose day, status or result changes; an opponent that is not known yet is typed. Says what is wrong while it
 * is typed; stores nothing itself.
 */
class MatchDialog : public TypedSheet
{
    Q_OBJECT
public:
    /** Without a match: a new one. */
    MatchDialog(const FixtureViewModel &fixtures, const std::optional<MatchInfo> &match, QWidget *parent = nullptr);
    NewFixture entry() const; // of one that changes, only its `match` counts
    QString reason() const;
    /** Why it could not be kept: the dialog stays, with what was typed. */
    void showProblem(const QString &sentence);
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &typed) override;

Q_SIGNALS:
    /** Save was pressed; whoever has kept it accepts the dialog. */
    void wanted();

private:
    void makeTeams(QFormLayout *form);
    void makeDay(QFormLayout *form);
    void makeResult(QFormLayout *form);
    void makeNewTeam(QFormLayout *form);
    void fillOpponents();
    void opponentChosen();
    void nameTyped(const QString &name);
    bool isNewTeam() const;
    void scoreTyped();
    void check();

    const FixtureViewModel &m_fixtures;
    std::optional<MatchInfo> m_match;
    FixtureEntry m_start;
    ChoiceBox *m_team = nullptr;
    ChoiceBox *m_opponent = nullptr;
    ChoiceBox *m_where = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_newTeam = nullptr; // of admins
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
