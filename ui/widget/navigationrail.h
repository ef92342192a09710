// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace touchline {

/** The rail at the start edge of the window: 190 px with words, 56 px with icons only. Up and Down walk, Enter chooses. */
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);
    /** The head: club or workspace name beside the application's mark. */
    void setTitle(const QString &title);
    void addEntry(const QString &id, Icon icon, const QString &text);
    void setEntryText(const QString &id, const QString &text);
    void setEntryEnabled(const QString &id, bool enabled);
    QString current() const;
    /** Marks an entry without the signal. */
    void setCurrent(const QString &id);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /** The line at the bottom: "online", "offline since 14:03". */
    void setStatus(Icon icon, IconTone tone, const QString &text);

Q_SIGNALS:
    void chosen(const QString &id);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *entry(const QString &id) const;
    void relabel();
    bool m_collapsed = false;
    QButtonGroup *m_group;
    QVBoxLayout *m_entries;
    QToolButton *m_title;
    QToolButton *m_toggle;
    QToolButton *m_status;
    QScrollArea *m_scroll; // of the entries, in a low window
};

} // namespace touchline
