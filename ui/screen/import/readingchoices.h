// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/importviewmodel.h"
#include <QtWidgets/QWidget>

namespace touchline {

class ChoiceBox;

/** How the table was read: sheet, what stands between the cells, encoding, headings, decimal sign. Each can be changed. */
class ReadingChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingChoices(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();

private:
    void chosen();
    Choices headings() const;
    ImportViewModel &m_viewModel;
    ChoiceBox *m_sheet;
    ChoiceBox *m_between;
    ChoiceBox *m_encoding;
    ChoiceBox *m_headings;
    ChoiceBox *m_decimal;
};

} // namespace touchline
