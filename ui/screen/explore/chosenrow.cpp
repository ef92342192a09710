// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/explore/chosenrow.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/exploreviewmodel.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace touchline {

ChosenRow::ChosenRow(ExploreViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_words(plainLabel({}, true)), m_compare(new QPushButton), m_none(new QToolButton)
{
    setMuted(m_words);
    nameCommand(m_compare, u"compare-chosen"_s);
    nameCommand(m_none, u"choose-nobody"_s);
    m_compare->setText(tr("Compare chosen"));
    m_compare->setIcon(icon(Icon::Compare));
    m_none->setText(tr("Choose nobody"));
    m_none->setIcon(icon(Icon::Close, IconTone::Muted));
    m_none->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_words, 1);
    m_none->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *button : std::initializer_list<QWidget *>{m_compare, m_none}) {
        button->setMinimumHeight(space::target);
        row->addWidget(button);
    }
    connect(m_compare, &QPushButton::clicked, this, &ChosenRow::compareWanted);
    connect(m_none, &QToolButton::clicked, &viewModel, [&viewModel] { viewModel.setSelected({}); });
    connect(&viewModel, &ExploreViewModel::selectionChanged, this, &ChosenRow::fill);
    fill();
}

void ChosenRow::fill()
{
    m_words->setText(m_viewModel.selectionText());
    m_compare->setEnabled(m_viewModel.mayCompare());
    m_none->setEnabled(!m_viewModel.selected().isEmpty());
}

} // namespace touchline
