// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/formulas/formulaeditor.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/formulatexts.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/errortext.h"
#include "ui/widget/formulaedit.h"
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int mostDecimals = 4; // as the server has it

} // namespace

Choices FormulaEditor::kinds()
{
    return {{u"amount"_s, tr("An amount, and per playing time")}, {u"ratio"_s, tr("A ratio")}, {u"percent"_s, tr("A percentage")}};
}

QString FormulaEditor::idOf(FormulaKind kind)
{
    return kind == FormulaKind::Amount ? u"amount"_s : kind == FormulaKind::Ratio ? u"ratio"_s : u"percent"_s;
}

Choices FormulaEditor::directions()
{
    return {{u"higher"_s, tr("More is better")}, {u"lower"_s, tr("Less is better")}, {u"neither"_s, tr("Neither")}};
}

FormulaEditor::FormulaEditor(FormulasViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_form(new QFormLayout), m_name(new QLineEdit), m_formula(new FormulaEdit(tr("Formula"))),
      m_divisor(new FormulaEdit(tr("Divided by"))), m_kind(new ChoiceBox(tr("It is"))), m_decimals(new QSpinBox),
      m_better(new ChoiceBox(tr("Better"))), m_verdict(plainLabel({}, true)), m_examplesTitle(plainLabel({}, true)),
      m_examples(new QGridLayout), m_since(plainLabel({}, true)), m_save(new QPushButton(tr("&Save"))),
      m_discard(new QPushButton(tr("Dis&card changes"))), m_remove(new QPushButton(tr("&Delete")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addLayout(m_form);
    column->addWidget(m_verdict);
    setMuted(m_since);
    column->addWidget(m_since);
    setType(m_examplesTitle, TypeRole::Strong);
    column->addWidget(m_examplesTitle);
    m_examples->setHorizontalSpacing(space::three);
    m_examples->setVerticalSpacing(space::half);
    column->addLayout(m_examples);
    makeForm();
    makeButtons();
    nameCommand(m_save, u"save"_s);
    nameCommand(m_discard, u"discard"_s);
    nameCommand(m_remove, u"remove"_s);
    column->addStretch();
    connect(&m_viewModel, &FormulasViewModel::draftChanged, this, &FormulaEditor::fill);
    connect(&m_viewModel, &FormulasViewModel::checked, this, &FormulaEditor::judge);
    connect(&m_viewModel, &FormulasViewModel::rowsChanged, this, [this] {
        m_formula->setNames(m_viewModel.names());
        m_divisor->setNames(m_viewModel.names());
    });
}

void FormulaEditor::makeForm()
{
    m_name->setAccessibleName(tr("Name"));
    m_decimals->setAccessibleName(tr("Decimals"));
    m_name->setMaxLength(int(FormulasViewModel::longestName));
    m_decimals->setRange(0, mostDecimals);
    m_kind->setChoices(kinds(), idOf(FormulaKind::Ratio));
    m_better->setChoices(directions(), u"higher"_s);
    m_divisor->setPlaceholderText(tr("nothing"));
    m_formula->setToolTip(tr("Names, numbers, + - * / ^ ( ), min, max, abs, sqrt, round and if; Ctrl+Space shows all names"));
    m_divisor->setToolTip(tr("Of a ratio: sums are divided by sums, so that a short match does not weigh as much as a long one"));
    for (auto *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_decimals)})
        field->setMinimumHeight(space::target);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::one);
    m_form->setHorizontalSpacing(space::two);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Na&me"), m_name);
    m_form->addRow(tr("F&ormula"), m_formula);
    m_form->addRow(tr("Di&vided by"), m_divisor);
    m_form->addRow(tr("&It is"), m_kind);
    m_form->addRow(tr("D&ecimals"), m_decimals);
    m_form->addRow(tr("&Better"), m_better);
    for (auto *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_decimals),
                        static_cast<QWidget *>(m_better)})
        m_form->labelForField(field)->setMinimumHeight(space::target); // on one line with the field
    m_decimals->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute); // figures alone go to the left

    auto *viewModel = &m_viewModel;
    connect(m_name, &QLineEdit::textChanged, viewModel, &FormulasViewModel::setName);
    for (auto *field : {m_formula, m_divisor})
        connect(field, &FormulaEdit::edited, this, [this] { m_viewModel.setDraftFormula(m_formula->formula(), m_divisor->formula()); });
    connect(m_kind, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) {
        viewModel->setDraftKind(id == "amount"_L1 ? FormulaKind::Amount : id == "ratio"_L1 ? FormulaKind::Ratio : FormulaKind::Percent);
    });
    connect(m_decimals, &QSpinBox::valueChanged, viewModel, &FormulasViewModel::setDecimals);
    connect(m_better, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) {
        viewModel->setBetter(id == "higher"_L1 ? Better::Higher : id == "lower"_L1 ? Better::Lower : Better::Neither);
    });
}

void FormulaEditor::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_save, m_discard, m_remove}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_remove->hide();
    m_discard->hide();
    connect(m_discard, &QPushButton::clicked, &m_viewModel, &FormulasViewModel::discard);
    buttons->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &FormulaEditor::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto gone = m_viewModel.remove(); !gone)
            showError(this, gone.error());
        else
            Q_EMIT removed();
    });
}

void FormulaEditor::begin()
{
    m_name->setFocus();
}

void FormulaEditor::fill()
{
    const auto &text = m_viewModel.draft().text;
    {
        const QSignalBlocker quiet(m_name);
        m_name->setText(m_viewModel.draftName());
    }
    m_formula->setFormula(text.denominator.isEmpty() ? text.formula : text.numerator);
    m_divisor->setFormula(text.denominator);
    const QSignalBlocker quiet(m_decimals);
    m_decimals->setValue(text.decimals);
    m_better->setCurrent(text.better == Better::Higher ? u"higher"_s : text.better == Better::Lower ? u"lower"_s : u"neither"_s);
    judge();
}

void FormulaEditor::judge()
{
    const auto &draft = m_viewModel.draft();
    const bool may = m_viewModel.mayWrite();
    for (auto *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_formula), static_cast<QWidget *>(m_divisor),
                        static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_decimals), static_cast<QWidget *>(m_better)})
        field->setEnabled(may);
    m_kind->setCurrent(idOf(kindOf(draft.text)));
    const auto placeIn = [this](std::initializer_list<QLatin1StringView> pointers) {
        for (const auto &issue : m_viewModel.issues()) {
            if (std::ranges::find(pointers, issue.column) != pointers.end())
                return issue.position;
        }
        return 0;
    };
    m_formula->setErrorPosition(placeIn({"/formula"_L1, "/numerator"_L1}));
    m_divisor->setErrorPosition(placeIn({"/denominator"_L1}));
    const auto verdict = formulaVerdict(draft, m_viewModel.issues(), may);
    m_verdict->setText(verdict.words);
    setMuted(m_verdict, !verdict.wrong);
    m_formula->setAccessibleDescription(verdict.words);
    const auto &since = m_viewModel.draftSince();
    m_since->setVisible(since.isValid());
    m_since->setText(
        since.isValid()
            ? tr("What you typed on %1 is back: it is not saved yet.").arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat))
            : QString());
    m_discard->setVisible(may && m_viewModel.isChanged());
    m_save->setEnabled(m_viewModel.canSave());
    m_remove->setVisible(may && !draft.isNew);
    m_remove->setEnabled(!draft.etag.isEmpty());
    showExamples();
}

void FormulaEditor::showExamples()
{
    while (auto *item = m_examples->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto examples = m_viewModel.examples();
    m_examplesTitle->setVisible(!examples.isEmpty());
    const QString unit = m_viewModel.exampleUnit();
    m_examplesTitle->setText(unit.isEmpty() ? tr("What it comes to") : tr("What it comes to, %1").arg(unit));
    int row = 0;
    for (const auto &example : examples) {
        auto *value = plainLabel(example.value);
        setType(value, TypeRole::Body, true);
        m_examples->addWidget(plainLabel(example.player), row, 0);
        m_examples->addWidget(value, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    m_examples->setColumnStretch(2, 1);
}

void FormulaEditor::save()
{
    if (const auto kept = m_viewModel.save(); !kept)
        showError(this, kept.error());
    else
        Q_EMIT notified(tr("The formula is kept; the server gets it as soon as it answers."), false);
}

} // namespace touchline
