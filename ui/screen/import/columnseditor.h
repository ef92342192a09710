// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/importviewmodel.h"
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace touchline {

class ChoiceBox;

/** A line for each column of the table: its heading, what stands below it, and what it means. */
class ColumnsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsEditor(ImportViewModel &viewModel, QWidget *parent = nullptr);
    /** The table is another one. */
    void rebuild();
    /** Meanings have changed. */
    void refresh();

private:
    QString examples(int column) const;
    ImportViewModel &m_viewModel;
    QGridLayout *m_lines;
    QList<ChoiceBox *> m_meanings;
};

} // namespace touchline
