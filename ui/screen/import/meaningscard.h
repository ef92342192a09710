// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/importviewmodel.h"
#include "ui/widget/card.h"

class QPushButton;

namespace touchline {

class ChoiceBox;
class ColumnsEditor;
class FirstSeasonRow;

/** The second step: into which season it goes, whose players these are, what the columns mean. */
class MeaningsCard : public Card
{
    Q_OBJECT
public:
    explicit MeaningsCard(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *makeChoices();
    QWidget *makeSaved();
    void chooseSeason(const QString &id);
    void chooseTeam(const QString &id);
    void askForText(const QString &title, const QString &label, void (ImportViewModel::*take)(const QString &));

    ImportViewModel &m_viewModel;
    QStringList m_headings; // that the lines of meanings are of
    QWidget *m_seasonRow;
    FirstSeasonRow *m_first; // where there is none to choose
    ChoiceBox *m_season;
    ChoiceBox *m_team;
    ChoiceBox *m_days;
    ChoiceBox *m_saved;
    QPushButton *m_forget;
    QWidget *m_ofTable; // what files of a source have no need of
    QLabel *m_understood;
    ColumnsEditor *m_columns;
};

} // namespace touchline
