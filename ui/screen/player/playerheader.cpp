// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/playerheader.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/elidedlabel.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

Initials::Initials(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString Initials::of(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        return word.at(0).isHighSurrogate() ? word.first(qMin<qsizetype>(2, word.size())) : word.first(1);
    };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? first(words.constFirst()) : first(words.constFirst()) + first(words.constLast());
}

void Initials::setName(const QString &name)
{
    m_text = of(name);
    update();
}

void Initials::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(theme.accent, 0.16));
    painter.drawEllipse(rect());
    painter.setPen(theme.accent);
    painter.setFont(typeFont(font(), TypeRole::Section));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

PlayerHeader::PlayerHeader(QWidget *parent)
    : QWidget(parent), m_initials(new Initials), m_name(new ElidedLabel), m_shirt(plainLabel()), m_position(plainLabel()),
      m_details(plainLabel({}, true)), m_first(new QBoxLayout(QBoxLayout::LeftToRight)), m_about(new QHBoxLayout), m_tools(new QHBoxLayout)
{
    setType(m_name, TypeRole::Title);
    setType(m_shirt, TypeRole::Section, true);
    setMuted(m_shirt);
    setMuted(m_position);
    setMuted(m_details);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_about->setSpacing(space::two);
    m_about->addWidget(m_shirt);
    m_about->addWidget(m_position);
    m_about->addStretch();
    m_first->setSpacing(space::two);
    m_first->addWidget(m_name);
    m_first->addLayout(m_about, 1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::half);
    lines->addLayout(m_first);
    lines->addWidget(m_details);
    m_tools->setSpacing(space::one);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_initials);
    layout->addLayout(lines, 1);
    layout->addLayout(m_tools);
}

void PlayerHeader::setPlayer(const QString &name, const QString &shirt, const QString &position)
{
    m_initials->setName(name);
    m_name->setText(name);
    m_shirt->setText(shirt);
    m_position->setText(position);
    m_shirt->setHidden(shirt.isEmpty());
    m_position->setHidden(position.isEmpty());
    arrange();
}

void PlayerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlayerHeader::arrange()
{
    const int room = width() - m_initials->sizeHint().width() - m_tools->sizeHint().width() - 2 * space::two;
    const bool beside = std::max(m_name->minimumWidth(), m_name->sizeHint().width()) + space::two + m_about->sizeHint().width() <= room;
    m_first->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_first->setSpacing(beside ? space::two : space::half);
    m_first->setAlignment(m_name, beside ? Qt::Alignment() : Qt::AlignLeft); // else it stood in the middle; Qt mirrors it
}

void PlayerHeader::setDetails(const QString &details)
{
    m_details->setText(details);
}

void PlayerHeader::addTool(QWidget *tool)
{
    m_tools->addWidget(tool, 0, Qt::AlignTop);
}

} // namespace touchline
