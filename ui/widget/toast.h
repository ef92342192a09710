// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace touchline {

/** A short message at the bottom of a window that goes by itself after six seconds (not while hovered or focused). The newest replaces. */
class Toast : public QFrame
{
    Q_OBJECT
public:
    /** Over the window of `over`. `action` (with its button text) is called at most once. */
    static Toast *show(QWidget *over, const QString &text, bool failed = false, const QString &actionText = {},
                       std::function<void()> action = {});
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, bool failed, const QString &actionText, std::function<void()> action);
    void place();
    QTimer m_life;
    QLabel *m_text;
    bool m_failed;
};

} // namespace touchline
