// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/model/periodchoice.h"
#include <QtWidgets/QComboBox>

namespace touchline {

/** The period of the window: whole season, last N appearances, or days between two dates. */
class PeriodPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);
    void setChoice(const PeriodChoice &choice);
    /** Limits of the date dialog. */
    void setSeason(const SeasonInfo &season);

Q_SIGNALS:
    void chosen(const touchline::PeriodChoice &choice);

private:
    void fill();
    void pick(int index);
    void askDates();
    void askLast();

    PeriodChoice m_choice;
    QDate m_first;
    QDate m_last;
};

} // namespace touchline
