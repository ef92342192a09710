// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/periodpicker.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/dayformat.h"
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace touchline {

PeriodPicker::PeriodPicker(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Period"));
    setSizeAdjustPolicy(AdjustToContents);
    fill();
    connect(this, &QComboBox::activated, this, &PeriodPicker::pick);
}

void PeriodPicker::setChoice(const PeriodChoice &choice)
{
    m_choice = choice;
    fill();
}

void PeriodPicker::setSeason(const SeasonInfo &season)
{
    m_first = season.first;
    m_last = season.last;
}

void PeriodPicker::fill()
{
    QList<PeriodChoice> choices{{}, {.last = 5}, {.last = 10}, {.last = 20}};
    if (!choices.contains(m_choice))
        choices.insert(1, m_choice);
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &choice : std::as_const(choices))
        addItem(choice.label(), choice.toSetting());
    insertSeparator(count());
    addItem(tr("Last matches…"), u"ask-last"_s);
    addItem(tr("Between two days…"), u"ask-days"_s);
    setCurrentIndex(int(choices.indexOf(m_choice)));
    setToolTip(currentText()); // a narrow window shows its beginning
}

void PeriodPicker::pick(int index)
{
    const QString wanted = itemData(index).toString();
    if (wanted == "ask-days"_L1 || wanted == "ask-last"_L1) {
        fill(); // until the question is answered the old choice stands
        if (wanted == "ask-days"_L1)
            askDates();
        else
            askLast();
        return;
    }
    m_choice = PeriodChoice::fromSetting(wanted);
    fill();
    Q_EMIT chosen(m_choice);
}

void PeriodPicker::askDates()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Between two days"));
    auto *from = new QDateEdit(m_choice.days ? m_choice.days->first() : m_first);
    auto *to = new QDateEdit(m_choice.days ? m_choice.days->last() : qMin(m_last, qMax(m_first, QDate::currentDate())));
    for (auto *edit : {from, to}) {
        edit->setCalendarPopup(true);
        setWrittenFormat(edit);
        edit->setDateRange(m_first, m_last);
    }
    auto *problem = plainLabel({}, true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(space::three, space::three, space::three, space::two);
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    form->addRow(problem);
    form->addRow(buttons);
    const auto check = [=] {
        const auto range = DateRange::between(from->date(), to->date());
        problem->setText(range ? QString() : tr("The period ends before it begins."));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(range.has_value());
    };
    connect(from, &QDateEdit::dateChanged, dialog, check);
    connect(to, &QDateEdit::dateChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        if (const auto range = DateRange::between(from->date(), to->date())) {
            setChoice({.days = *range});
            Q_EMIT chosen(m_choice);
        }
    });
    check();
    dialog->open();
}

void PeriodPicker::askLast()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Last matches"));
    auto *number = new QSpinBox;
    number->setRange(1, 1000);
    number->setValue(m_choice.last.value_or(5));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(space::three, space::three, space::three, space::two);
    form->addRow(tr("&Appearances"), number);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        setChoice({.last = number->value()});
        Q_EMIT chosen(m_choice);
    });
    dialog->open();
}

} // namespace touchline
