// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/notices.h"
#include "ui/theme/type.h"
#include "ui/widget/banner.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

namespace touchline {

namespace {

/** Where a menu bar would be: it is there on the way in, too, and takes no room where there is nothing to say. */
QBoxLayout *noticesOf(QMainWindow &window)
{
    if (!window.menuWidget()) {
        auto *all = new QWidget;
        auto *lines = new QVBoxLayout(all);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        window.setMenuWidget(all);
        all->show();
    }
    return static_cast<QBoxLayout *>(window.menuWidget()->layout());
}

void dropNotice(QMainWindow &window, Banner *notice)
{
    auto *lines = noticesOf(window);
    lines->removeWidget(notice);
    notice->hide();
    notice->deleteLater();
    if (lines->isEmpty())
        window.setMenuWidget(nullptr);
}

} // namespace

Banner *showNotice(QMainWindow &window, const QString &text, const QList<NoticeAction> &actions)
{
    auto *notice = new Banner;
    noticesOf(window)->addWidget(notice);
    for (const auto &action : actions) {
        auto *button = new QPushButton(action.text);
        button->setMinimumHeight(space::target);
        notice->layout()->addWidget(button);
        // Queued: what is called may open a sheet, or make the window anew.
        QObject::connect(
            button, &QPushButton::clicked, &window,
            [&window, notice, call = action.call] {
                dropNotice(window, notice);
                if (call)
                    call();
            },
            Qt::QueuedConnection);
    }
    notice->showMessage(Banner::Kind::Info, text);
    return notice;
}

} // namespace touchline
