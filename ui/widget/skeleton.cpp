// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/skeleton.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace touchline {

Skeleton::Skeleton(QWidget *target) : QWidget(target)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
    setAccessibleName(tr("Loading"));
    target->installEventFilter(this);
    hide();
}

void Skeleton::begin(bool keepOld)
{
    m_keepOld = keepOld;
    // Old numbers may still be read and scrolled; only where there is nothing yet is there nothing to press.
    setAttribute(Qt::WA_TransparentForMouseEvents, keepOld);
    update();
    if (m_loading)
        return;
    m_loading = true;
    m_delay.start();
}

void Skeleton::end()
{
    m_loading = false;
    m_delay.stop();
    hide();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QColor veil = theme.surface;
    veil.setAlphaF(m_keepOld ? 0.55F : 1.0F);
    painter.fillRect(rect(), veil);
    if (m_keepOld)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(theme.text, 0.07));
    constexpr double shares[] = {0.42, 0.86, 0.71, 0.93, 0.58};
    int row = 0;
    for (int y = space::two; y + 14 <= height() - space::one; y += 30, ++row) {
        const int width = int((this->width() - 2 * space::two) * shares[row % 5]);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(space::two, y, width, 14)), 4, 4);
    }
}

} // namespace touchline
