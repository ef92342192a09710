// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <functional>

namespace touchline {

/** Everything that the window does by command: the palette finds it, the sheet of keys lists it, the settings change its keys. */
class Actions : public QObject
{
    Q_OBJECT
public:
    enum class When { Open, Always }; // while a place is open, or in any case

    /** The keys work anywhere in `window`. */
    explicit Actions(QWidget *window);

    /** `id` stays the same over versions and languages: the user's own keys are kept under it. */
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &keys, Icon icon, std::function<void()> run,
                 When when = When::Open);
    const QList<QAction *> &all() const { return m_actions; }
    void setOpen(bool open);

    /** The user's own keys, kept; an action that had them before has none any more. Empty: no keys. */
    void setKeys(QAction *action, const QKeySequence &keys);
    /** Who has these keys, or keys that begin with them or that they begin with; null: nobody. */
    QAction *holder(const QKeySequence &keys) const;
    bool isStandard(const QAction *action) const;
    /** All as they were delivered. */
    void reset();

Q_SIGNALS:
    void keysChanged();

private:
    QWidget *m_window;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_standard;
    QSet<const QAction *> m_always;
};

} // namespace touchline
