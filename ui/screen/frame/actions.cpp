// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/actions.h"
#include <QtCore/QSettings>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString settingOf(const QAction *action)
{
    return u"keys/"_s + action->objectName();
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {}

QAction *Actions::add(const QString &id, const QString &text, const QList<QKeySequence> &keys, Icon which, std::function<void()> run,
                      When when)
{
    auto *action = new QAction(icon(which), text, this);
    action->setObjectName(id);
    m_standard.insert(action, keys);
    if (when == When::Always)
        m_always.insert(action);
    const QSettings settings;
    const QString own = settingOf(action);
    if (settings.contains(own))
        action->setShortcut(QKeySequence(settings.value(own).toString(), QKeySequence::PortableText));
    else
        action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_actions.append(action);
    return action;
}

void Actions::setOpen(bool open)
{
    for (auto *action : std::as_const(m_actions))
        action->setEnabled(open || m_always.contains(action));
}

void Actions::setKeys(QAction *action, const QKeySequence &keys)
{
    QSettings settings;
    for (auto *other = holder(keys); other && other != action; other = holder(keys)) {
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

QAction *Actions::holder(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return nullptr;
    for (auto *action : m_actions) {
        const auto held = action->shortcuts();
        for (const auto &each : held) {
            if (keys.matches(each) != QKeySequence::NoMatch || each.matches(keys) != QKeySequence::NoMatch)
                return action;
        }
    }
    return nullptr;
}

bool Actions::isStandard(const QAction *action) const
{
    return action->shortcuts() == m_standard.value(action);
}

void Actions::reset()
{
    QSettings settings;
    for (auto *action : std::as_const(m_actions)) {
        settings.remove(settingOf(action));
        action->setShortcuts(m_standard.value(action));
    }
    Q_EMIT keysChanged();
}

} // namespace touchline
