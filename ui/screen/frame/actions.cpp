// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/actions.h"
#include <QtCore/QSettings>
#include <QtWidgets/QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString settingOf(const QAction *action)
{
    return u"keys/"_s + action->objectName();
}

bool areLike(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {}

QAction *Actions::add(const QString &id, const QString &text, const QList<QKeySequence> &keys, Icon which, std::function<void()> run,
                      When when)
{
    auto *action = new QAction(icon(which), text, this);
    action->setObjectName(id);
    action->setShortcuts(keys);
    if (when == When::Always)
        m_always.append(action);
    keep(action, {}, Reach::Window);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_actions.append(action);
    return action;
}

void Actions::adopt(QAction *action, const QString &id, const QString &group, Reach reach)
{
    action->setObjectName(id);
    keep(action, group, reach);
    expect(group);
    std::ranges::find(m_groups, group, &ActionGroup::name)->actions.append(action);
}

void Actions::expect(const QString &group)
{
    if (!std::ranges::contains(m_groups, group, &ActionGroup::name))
        m_groups.append({group, {}});
}

QList<ActionGroup> Actions::groups() const
{
    QList<ActionGroup> known = m_groups;
    known.removeIf([](const ActionGroup &group) { return group.actions.isEmpty(); });
    return known;
}

void Actions::keep(QAction *action, const QString &group, Reach reach)
{
    m_entries.append({.action = action, .standard = action->shortcuts(), .group = group, .reach = reach});
    const QSettings settings;
    if (const QString own = settingOf(action); settings.contains(own))
        action->setShortcut(QKeySequence(settings.value(own).toString(), QKeySequence::PortableText));
}

void Actions::setOpen(bool open)
{
    for (auto *action : std::as_const(m_actions))
        action->setEnabled(open || m_always.contains(action));
}

void Actions::setKeys(QAction *action, const QKeySequence &keys)
{
    QSettings settings;
    for (auto *other = holder(keys, action); other; other = holder(keys, action)) {
        other->setShortcut({});
        settings.setValue(settingOf(other), QString());
    }
    action->setShortcut(keys);
    if (isStandard(action))
        settings.remove(settingOf(action));
    else
        settings.setValue(settingOf(action), keys.toString(QKeySequence::PortableText));
    Q_EMIT keysChanged();
}

const Actions::Entry *Actions::entryOf(const QAction *action) const
{
    const auto found = std::ranges::find(m_entries, action, &Entry::action);
    return found == m_entries.cend() ? nullptr : &*found;
}

QAction *Actions::holder(const QKeySequence &keys, const QAction *asking) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto *self = entryOf(asking);
    for (const auto &entry : m_entries) {
        const bool meet = !self || self->group == entry.group || self->reach != Reach::Page || entry.reach != Reach::Page;
        const auto held = entry.action->shortcuts();
        if (entry.action != asking && meet && std::ranges::any_of(held, [&keys](const QKeySequence &each) { return areLike(keys, each); }))
            return entry.action;
    }
    return nullptr;
}

bool Actions::isReserved(const QKeySequence &keys, const QAction *asking) const
{
    if (keys.isEmpty())
        return false;
    const auto *self = entryOf(asking);
    const auto isLike = [&keys](const QKeySequence &each) { return areLike(keys, each); };
    if (self && std::ranges::any_of(self->standard, isLike))
        return false;
    for (const auto standard :
         {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (std::ranges::any_of(QKeySequence::keyBindings(standard), isLike))
            return true;
    }
    return false;
}

bool Actions::isStandard(const QAction *action) const
{
    const auto *entry = entryOf(action);
    return entry && action->shortcuts() == entry->standard;
}

void Actions::reset()
{
    QSettings settings;
    for (const auto &entry : std::as_const(m_entries)) {
        settings.remove(settingOf(entry.action));
        entry.action->setShortcuts(entry.standard);
    }
    Q_EMIT keysChanged();
}

QString Actions::wordsWithKeys(const QString &words, const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString plain = QString(words).remove(u'&');
    return keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys);
}

} // namespace touchline
