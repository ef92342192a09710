// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/banner.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/iconlabel.h"
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace touchline {

namespace {

struct Look
{
    Icon icon;
    IconTone tone;
    QColor Theme::*color;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {Icon::Warning, IconTone::Warn, &Theme::warn};
    case Banner::Kind::Error:
        return {Icon::Warning, IconTone::Bad, &Theme::bad};
    case Banner::Kind::Success:
        return {Icon::Check, IconTone::Good, &Theme::good};
    case Banner::Kind::Info:
        break;
    }
    return {Icon::Info, IconTone::Accent, &Theme::accent};
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent), m_icon(new IconLabel(18)), m_text(new QLabel), m_action(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::three, 6, space::three, 6);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(m_icon);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::showMessage(Kind kind, const QString &text, const QString &action)
{
    if (m_shown && kind == m_kind && text == m_text->text() && action == m_action->text())
        return;
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    const Look look = lookOf(m_kind);
    m_icon->setIcon(look.icon, look.tone);
    update();
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
    m_shown = true;
    show();
}

void Banner::hideMessage()
{
    m_shown = false;
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QColor color = theme.*lookOf(m_kind).color;
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint(color, theme.dark ? 0.16 : 0.10));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.tint(color, 0.4));
}

} // namespace touchline
