// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/rostersheet.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/dayformat.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

RosterSheet::RosterSheet(const RosterEntry &entry, const Choices &positions, QDate first, QDate last, QWidget *parent)
    : TypedSheet(parent), m_name(new QLineEdit(entry.name)), m_shirt(new QLineEdit(entry.shirt)), m_position(new ChoiceBox(tr("Position"))),
      m_leaves(new QCheckBox(tr("&Leaves the team, last day"))), m_to(new QDateEdit)
{
    setWindowTitle(tr("Edit the player"));
    m_name->setMaxLength(200);
    m_name->setAccessibleName(tr("Name"));
    m_shirt->setMaxLength(8);
    m_shirt->setAccessibleName(tr("Shirt number"));
    Choices choices{{QString(), tr("No position")}};
    choices += positions;
    if (std::ranges::none_of(choices, [&entry](const auto &choice) { return choice.first == entry.position; }))
        choices.append({entry.position, entry.position}); // of an older sport pack: it may stay
    m_position->setChoices(choices, entry.position);
    m_to->setCalendarPopup(true);
    setWrittenFormat(m_to);
    m_to->setAccessibleName(tr("Last day with the team"));
    if (first.isValid() && last.isValid())
        m_to->setDateRange(std::min(first, entry.to.isValid() ? entry.to : first), std::max(first, last));
    m_to->setDate(entry.to.isValid() ? entry.to : QDate::currentDate());
    m_leaves->setChecked(entry.to.isValid());
    m_to->setEnabled(entry.to.isValid());
    connect(m_leaves, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_shirt, m_position, m_leaves, m_to})
        field->setMinimumHeight(space::target);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Shirt n&umber"), m_shirt);
    form->addRow(tr("&Position"), m_position);
    form->addRow(m_leaves, m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::two);
    column->addLayout(form);
    column->addWidget(buttons);
    m_save->setDefault(true); // now that it is in a dialog: else Cancel would be
    setMinimumWidth(420);
    const auto refresh = [this] { m_save->setEnabled(!this->entry().name.isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    for (auto *field : {m_name, m_shirt})
        connect(field, &QLineEdit::textChanged, this, &TypedSheet::edited);
    connect(m_position, &ChoiceBox::chosen, this, &TypedSheet::edited);
    connect(m_leaves, &QCheckBox::toggled, this, &TypedSheet::edited);
    connect(m_to, &QDateEdit::dateChanged, this, &TypedSheet::edited);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wanted(this->entry());
        accept();
    });
    m_shirt->setFocus();
    m_shirt->selectAll();
}

RosterEntry RosterSheet::entry() const
{
    return {.name = m_name->text().simplified(),
            .shirt = m_shirt->text().simplified(),
            .position = m_position->current(),
            .to = m_leaves->isChecked() ? m_to->date() : QDate()};
}

QJsonObject RosterSheet::typed() const
{
    const auto now = entry();
    return {{u"name"_s, now.name}, {u"shirt"_s, now.shirt}, {u"position"_s, now.position}, {u"to"_s, now.to.toString(Qt::ISODate)}};
}

void RosterSheet::setTyped(const QJsonObject &typed)
{
    m_name->setText(typed.value("name"_L1).toString());
    m_shirt->setText(typed.value("shirt"_L1).toString());
    if (m_position->findData(typed.value("position"_L1).toString()) >= 0)
        m_position->setCurrent(typed.value("position"_L1).toString());
    const auto day = QDate::fromString(typed.value("to"_L1).toString(), Qt::ISODate);
    m_leaves->setChecked(day.isValid());
    if (day.isValid())
        m_to->setDate(day);
}

} // namespace touchline
