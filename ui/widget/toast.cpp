// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/toast.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/iconlabel.h"
#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace touchline {

Toast *Toast::show(QWidget *over, const QString &text, bool failed, const QString &actionText, std::function<void()> action)
{
    QWidget *window = over->window();
    const auto earlier = window->findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (Toast *toast : earlier) {
        toast->hide();
        toast->deleteLater();
    }
    auto *toast = new Toast(window, text, failed, actionText, std::move(action));
    toast->place();
    toast->QFrame::show();
    toast->raise();
    QAccessibleAnnouncementEvent event(toast, text);
    QAccessible::updateAccessibility(&event);
    return toast;
}

Toast::Toast(QWidget *window, const QString &text, bool failed, const QString &actionText, std::function<void()> action)
    : QFrame(window), m_text(new QLabel(text)), m_failed(failed)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, space::one, space::one);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(new IconLabel(failed ? Icon::Warning : Icon::Check, failed ? IconTone::Bad : IconTone::Good, 18));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(std::min(380, m_text->fontMetrics().horizontalAdvance(text) + 4));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    layout->addWidget(m_text, 1);
    if (!actionText.isEmpty()) {
        auto *button = new QPushButton(actionText);
        button->setFlat(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, call = std::move(action)] {
            hide();
            deleteLater();
            if (call)
                call();
        });
    }
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(Icon::Close, IconTone::Muted));
    close->setAccessibleName(tr("Dismiss message"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    setAccessibleName(text);
    m_life.setSingleShot(true);
    m_life.setInterval(6000);
    connect(&m_life, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(focusWidget()) || hasFocus())
            m_life.start();
        else
            deleteLater();
    });
    m_life.start();
    window->installEventFilter(this);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(std::max(560, minimumSizeHint().width()), window->width() - 2 * space::two);
    const int wanted = std::min(width, sizeHint().width() + space::one);
    resize(wanted, layout()->hasHeightForWidth() ? std::max(48, layout()->heightForWidth(wanted)) : sizeHint().height());
    move((window->width() - this->width()) / 2, window->height() - height() - space::three);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tint(m_failed ? theme.bad : theme.text, m_failed ? 0.6 : 0.25), 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        deleteLater();
    else
        QFrame::keyPressEvent(event);
}

} // namespace touchline
