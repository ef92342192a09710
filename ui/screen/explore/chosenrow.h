// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace touchline {

class ExploreViewModel;

/** How many points are picked out, and what can be done with them. Always there: the chart below does not jump. */
class ChosenRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChosenRow(ExploreViewModel &viewModel, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareWanted();

private:
    void fill();

    ExploreViewModel &m_viewModel;
    QLabel *m_words;
    QPushButton *m_compare;
    QToolButton *m_none;
};

} // namespace touchline
