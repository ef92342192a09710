// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/formulasviewmodel.h"
#include <QtWidgets/QWidget>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touchline {

class ChoiceBox;
class FormulaEdit;

/** One metric being written: what it is called, its formula, what is wrong with it and what it comes to. */
class FormulaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FormulaEditor(FormulasViewModel &viewModel, QWidget *parent = nullptr);
    /** The cursor stands where writing begins. */
    void begin();

    /** What a metric can be, and which way is better: ids with the words of the form. */
    static Choices kinds();
    static QString idOf(FormulaKind kind);
    static Choices directions();

Q_SIGNALS:
    void notified(const QString &message, bool failed);
    void removed();

private:
    void makeForm();
    void makeButtons();
    void fill(); // another draft
    void judge(); // the same, as it is now
    void showExamples();
    void save();

    FormulasViewModel &m_viewModel;
    QFormLayout *m_form;
    QLineEdit *m_name;
    FormulaEdit *m_formula;
    FormulaEdit *m_divisor;
    ChoiceBox *m_kind;
    QSpinBox *m_decimals;
    ChoiceBox *m_better;
    QLabel *m_verdict;
    QLabel *m_examplesTitle;
    QGridLayout *m_examples;
    QLabel *m_since;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_remove;
};

} // namespace touchline
