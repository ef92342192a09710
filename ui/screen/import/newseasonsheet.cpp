// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/newseasonsheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/theme/type.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace touchline {

NewSeasonSheet::NewSeasonSheet(const ImportTarget &proposed, const QStringList &competitions, QWidget *parent)
    : QDialog(parent), m_competition(new QComboBox), m_label(new QLineEdit(proposed.label)), m_take(nullptr)
{
    setWindowTitle(tr("A new season"));
    m_competition->setEditable(true);
    m_competition->setInsertPolicy(QComboBox::NoInsert);
    m_competition->addItems(competitions);
    m_competition->setEditText(proposed.competition);
    m_competition->lineEdit()->setMaxLength(100);
    m_competition->setAccessibleName(tr("Competition"));
    m_competition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMaxLength(20);
    m_label->setAccessibleName(tr("Season"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_competition, m_label})
        field->setMinimumHeight(space::target);
    auto *hint = plainLabel(tr("The import makes it, with the days that your table has; if it is there already, the table goes into it. "
                               "Players of the same name in the same team stay the same people."),
                            true);
    setMuted(hint);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Co&mpetition"), m_competition);
    form->addRow(tr("S&eason"), m_label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Into this season"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::two);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(buttons);
    m_take->setDefault(true); // now that it is in a dialog: else Cancel would be
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wanted(target());
        accept();
    });
    connect(m_competition, &QComboBox::editTextChanged, this, &NewSeasonSheet::refresh);
    connect(m_label, &QLineEdit::textChanged, this, &NewSeasonSheet::refresh);
    m_label->setFocus();
    m_label->selectAll();
    refresh();
}

ImportTarget NewSeasonSheet::target() const
{
    return {.competition = m_competition->currentText().simplified(), .label = m_label->text().simplified(), .isNew = true};
}

void NewSeasonSheet::refresh()
{
    m_take->setEnabled(!target().competition.isEmpty() && !target().label.isEmpty());
}

} // namespace touchline
