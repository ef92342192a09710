// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/importviewmodel.h"
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace touchline {

class ChoiceBox;

/** What is asked where the server has no season yet: sport, competition, season and time zone. */
class FirstSeasonRow : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSeasonRow(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();

private:
    void take();
    ImportViewModel &m_viewModel;
    QLabel *m_why;
    ChoiceBox *m_sport;
    QLineEdit *m_competition;
    QLineEdit *m_label;
    ChoiceBox *m_zone;
};

} // namespace touchline
