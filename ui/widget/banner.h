// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace touchline {

class IconLabel;

/** One line under the top bar: what is wrong, what it means, one thing to do about it. */
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error, Success };
    explicit Banner(QWidget *parent = nullptr);
    /** An empty `action` shows no button. The same text again changes nothing. */
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    void hideMessage();
    bool isShown() const { return m_shown; }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    bool m_shown = false;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace touchline
