// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/card.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/wrappedlabel.h"
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace touchline {

namespace {
constexpr int toolLift = 6;
}

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new WrappedLabel), m_subtitle(new WrappedLabel), m_head(new QHBoxLayout), m_body(new QVBoxLayout(this))
{
    // The tools are taller than the title: the title line starts higher and the title keeps its 16 px.
    m_body->setContentsMargins(space::two, space::two - toolLift, space::two, space::two);
    m_body->setSpacing(space::one);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->setContentsMargins(0, toolLift, 0, 0);
    setType(m_title, TypeRole::Section);
    setType(m_subtitle, TypeRole::Caption);
    setMuted(m_subtitle);
    m_subtitle->hide();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_head->setSpacing(space::half);
    m_head->addLayout(words, 1);
    m_body->addLayout(m_head);
    setTitle(title);
    alignWords();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    const QString before = accessibleName();
    setAccessibleName(title);
    for (const auto views = findChildren<QAbstractItemView *>(); auto *view : views) { // a table without a name of its own has the card's
        if (view->accessibleName().isEmpty() || view->accessibleName() == before)
            view->setAccessibleName(title);
    }
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setContent(QWidget *content)
{
    if (m_content == content)
        return;
    if (m_content) {
        m_body->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    if (content)
        m_body->addWidget(content, 1);
}

void Card::addTool(QWidget *tool)
{
    m_head->removeWidget(tool);
    m_head->addWidget(tool, 0, Qt::AlignTop);
}

void Card::addTools(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        addTool(button);
    }
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        alignWords();
    QFrame::changeEvent(event);
}

void Card::alignWords()
{
    // A label would follow the direction of its text; titles stand at the start edge of the card whatever script a name has.
    const auto alignment = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    m_title->setAlignment(alignment);
    m_subtitle->setAlignment(alignment);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace touchline
