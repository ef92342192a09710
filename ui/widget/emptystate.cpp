// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/emptystate.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include "ui/widget/iconlabel.h"
#include "ui/widget/wrappedlabel.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace touchline {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(40)), m_sentence(new WrappedLabel), m_action(new QPushButton), m_second(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::two);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    setMuted(m_sentence);
    layout->addWidget(m_sentence);
    setPrimary(m_action);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addStretch();
    for (auto *button : {m_action, m_second}) {
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondTriggered);
}

void EmptyState::setMessage(Icon which, const QString &sentence, const QString &action, const QString &second)
{
    m_icon->setIcon(which, IconTone::Muted);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::takeFocus()
{
    if (!m_action->isHidden())
        m_action->setFocus();
}

} // namespace touchline
