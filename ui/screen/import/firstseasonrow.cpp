// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/firstseasonrow.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/import/importparts.h"
#include "ui/theme/type.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace touchline {

FirstSeasonRow::FirstSeasonRow(ImportViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel),
      m_why(plainLabel(tr("There is no season here yet: the import makes the first one. Say what it is about."), true)),
      m_sport(new ChoiceBox(tr("Sport"))), m_competition(new QLineEdit), m_label(new QLineEdit), m_zone(new ChoiceBox(tr("Time zone")))
{
    m_competition->setMaxLength(100);
    m_competition->setPlaceholderText(tr("Regional league"));
    m_competition->setAccessibleName(tr("Competition"));
    m_label->setMaxLength(20);
    m_label->setAccessibleName(tr("Season"));
    m_label->setMaximumWidth(m_label->fontMetrics().averageCharWidth() * 20);
    for (auto *field : {m_competition, m_label}) {
        field->setMinimumHeight(space::target);
        connect(field, &QLineEdit::textChanged, this, &FirstSeasonRow::take);
    }
    m_competition->setMinimumWidth(m_competition->fontMetrics().averageCharWidth() * 28);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest of some hundreds is long
    m_zone->setMinimumContentsLength(24);
    m_zone->setSearchable(tr("Type to find a time zone"));
    for (auto *box : {m_sport, m_zone})
        connect(box, &ChoiceBox::chosen, this, &FirstSeasonRow::take);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("Spo&rt"), m_sport);
    flow->addNamed(tr("Compe&tition"), m_competition);
    flow->addNamed(tr("Se&ason"), m_label);
    flow->addNamed(tr("Time &zone"), m_zone);
    auto *column = importparts::makeColumn(this, space::one);
    column->addWidget(m_why);
    column->addWidget(choices);
}

void FirstSeasonRow::take()
{
    m_viewModel.setFirstSeason(
        {.sport = m_sport->current(), .competition = m_competition->text(), .label = m_label->text(), .timeZone = m_zone->current()});
}

void FirstSeasonRow::refresh()
{
    if (m_zone->count() == 0) { // some hundreds, for the few who need them
        m_sport->setChoices(m_viewModel.sports(), {});
        m_zone->setChoices(timeZoneChoices(), {});
    }
    const auto &wanted = m_viewModel.firstSeason();
    m_sport->setCurrent(wanted.sport);
    m_zone->setCurrent(wanted.timeZone);
    for (const auto &[field, text] : {std::pair{m_competition, wanted.competition}, {m_label, wanted.label}}) {
        const QSignalBlocker quiet(field); // half of what is wanted would be taken for all of it
        if (field->text() != text) // whoever is typing goes on typing
            field->setText(text);
    }
}

} // namespace touchline
