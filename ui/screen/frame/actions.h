// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <functional>

namespace touchline {

/** Commands that stand together where keys are listed. */
struct ActionGroup
{
    QString name;
    QList<QAction *> actions;
};

/**
 * Everything that is done by command, in the window, on its pages and in its tables: the palette finds it, the sheet of keys lists it, the
 * settings change its keys.
 */
class Actions : public QObject
{
    Q_OBJECT
public:
    enum class When { Open, Always }; // while a place is open, or in any case
    enum class Reach { Window, Page, Tables }; // where keys work: two pages may have the same ones

    /** The keys work anywhere in `window`. */
    explicit Actions(QWidget *window);

    /** `id` stays the same over versions and languages: the user's own keys are kept under it. */
    QAction *add(const QString &id, const QString &text, const QList<QKeySequence> &keys, Icon icon, std::function<void()> run,
                 When when = When::Open);
    /** An action that somebody else has, with the keys that it has as delivered. `id` as above, `group` is its page's name. */
    void adopt(QAction *action, const QString &id, const QString &group, Reach reach);
    /** Those of the window. */
    const QList<QAction *> &all() const { return m_actions; }
    /** Keeps a place in groups() for a group that comes later. */
    void expect(const QString &group);
    /** Those of pages and tables, in the order in which they were expected or adopted. */
    QList<ActionGroup> groups() const;
    void setOpen(bool open);

    /** The user's own keys, kept; an action that had them before has none any more. Empty: no keys. */
    void setKeys(QAction *action, const QKeySequence &keys);
    /**
     * Who has these keys, or keys that begin with them or that they begin with, where `asking` would work too; null: nobody. Without
     * `asking`: anybody.
     */
    QAction *holder(const QKeySequence &keys, const QAction *asking = nullptr) const;
    /** Fields and tables always do something of their own with these keys: to undo, to paste. */
    bool isReserved(const QKeySequence &keys, const QAction *asking) const;
    bool isStandard(const QAction *action) const;
    /** All as they were delivered. */
    void reset();

    /** The action's words without mnemonic, and its keys in brackets where it has any: a tool tip. */
    static QString wordsWithKeys(const QString &words, const QAction *action);

Q_SIGNALS:
    void keysChanged();

private:
    struct Entry
    {
        QAction *action;
        QList<QKeySequence> standard;
        QString group;
        Reach reach;
    };
    void keep(QAction *action, const QString &group, Reach reach);
    const Entry *entryOf(const QAction *action) const;
    QWidget *m_window;
    QList<Entry> m_entries;
    QList<QAction *> m_actions;
    QList<ActionGroup> m_groups;
    QList<const QAction *> m_always;
};

} // namespace touchline
