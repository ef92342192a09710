// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace touchline {

/** Covers a widget while its data is on the way: nothing for 150 ms, then old data dimmed, or grey blocks where there was none. */
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    /** Becomes a child of `target` and follows its size. */
    explicit Skeleton(QWidget *target);
    /** `keepOld`: the target shows earlier data, which stays visible, dimmed. */
    void begin(bool keepOld);
    void end();
    bool isLoading() const { return m_loading; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    bool m_loading = false;
    bool m_keepOld = false;
};

} // namespace touchline
