// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace touchline {

class IconLabel;

/** What stands where there is nothing yet: an icon, one sentence, one button; after a failure a quieter one beside it. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /** An empty `action` shows no button, nor does an empty `second`. */
    void setMessage(Icon icon, const QString &sentence, const QString &action = {}, const QString &second = {});
    /** To the button, where there is one. */
    void takeFocus();

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_second;
};

} // namespace touchline
