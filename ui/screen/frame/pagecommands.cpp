// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/page.h"
#include "ui/widget/datagrid.h"
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto idProperty = "commandId";
constexpr auto wordsProperty = "commandWords";

QString idOf(const QObject *object)
{
    return object->property(idProperty).toString();
}

QString wordsOf(const QObject *object, const QString &text)
{
    const QString words = object->property(wordsProperty).toString();
    return words.isEmpty() ? QString(text).remove(u'&') : words;
}

QString pageId(const PageEntry &entry, const QObject *named)
{
    return u"page."_s + screenName(entry.screen) + u'.' + idOf(named);
}

} // namespace

void nameCommand(QObject *buttonOrAction, const QString &id, const QString &words)
{
    buttonOrAction->setProperty(idProperty, id);
    buttonOrAction->setProperty(wordsProperty, words);
}

PageCommands::PageCommands(Actions &actions, const QList<PageEntry> &pages, QObject *parent) : QObject(parent), m_actions(actions)
{
    for (const auto &entry : pages)
        m_actions.expect(entry.name);
    m_actions.expect(tr("In grids"));
    for (const auto &entry : pages) {
        if (entry.page)
            addPage(entry);
    }
    connect(&actions, &Actions::keysChanged, this, &PageCommands::keysChanged);
}

QAction *PageCommands::actionOf(const QAbstractButton *button)
{
    const QString id = idOf(button);
    if (id.isEmpty())
        return nullptr;
    for (const auto actions = button->actions(); auto *action : actions) {
        if (action->objectName().startsWith("page."_L1) && action->objectName().endsWith(u'.' + id))
            return action;
    }
    return nullptr;
}

QList<QAction *> PageCommands::actionsOf(const QWidget *page)
{
    auto actions = page->findChildren<QAction *>();
    actions.removeIf([](const QAction *action) { return idOf(action).isEmpty() || !action->isEnabled() || !action->isVisible(); });
    return actions;
}

void PageCommands::addPage(const PageEntry &entry)
{
    for (const auto buttons = entry.page->findChildren<QAbstractButton *>(); auto *button : buttons) {
        if (!idOf(button).isEmpty())
            addButton(button, entry);
    }
    for (const auto actions = entry.page->findChildren<QAction *>(); auto *action : actions) {
        if (!idOf(action).isEmpty())
            m_actions.adopt(action, pageId(entry, action), entry.name, Actions::Reach::Page);
    }
    addTables(entry.page->findChildren<DataGrid *>());
}

void PageCommands::addButton(QAbstractButton *button, const PageEntry &entry)
{
    auto *action = new QAction(wordsOf(button, button->text()), this);
    m_actions.adopt(action, pageId(entry, button), entry.name, Actions::Reach::Page);
    connect(action, &QAction::triggered, button, [button] {
        if (button->isVisible() && button->isEnabled())
            button->click();
    });
    button->addAction(action); // so that its keys work exactly while the button does
    button->installEventFilter(this);
}

void PageCommands::addTables(const QList<DataGrid *> &grids)
{
    for (auto *grid : grids) {
        const auto actions = grid->gridActions();
        for (auto *action : actions) {
            // Of two on a page nobody could tell which is meant; and to copy, a text that is marked comes first.
            const bool alone = grids.size() == 1 && !action->shortcuts().contains(QKeySequence(QKeySequence::Copy));
            action->setShortcutContext(alone ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        }
    }
    m_grids += grids;
    const auto known = m_ofTables.isEmpty() && !m_grids.isEmpty() ? m_grids.constFirst()->gridActions() : QList<QAction *>();
    for (const auto *each : known) {
        auto *action = new QAction(QString(each->text()).remove(u'&'), this); // holds the keys; grids have their own actions
        action->setShortcuts(each->shortcuts());
        m_actions.adopt(action, u"table."_s + each->objectName(), tr("In grids"), Actions::Reach::Tables);
        m_ofTables.append(action);
    }
    keysChanged();
}

void PageCommands::keysChanged()
{
    for (const auto *grid : std::as_const(m_grids)) {
        const auto actions = grid->gridActions();
        for (qsizetype i = 0; i < std::min(actions.size(), m_ofTables.size()); ++i) {
            actions.at(i)->setShortcuts(m_ofTables.at(i)->shortcuts());
            actions.at(i)->setToolTip(Actions::wordsWithKeys(actions.at(i)->text(), actions.at(i)));
        }
    }
}

bool PageCommands::eventFilter(QObject *watched, QEvent *event)
{
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    const auto *action = button && event->type() == QEvent::ToolTip ? actionOf(button) : nullptr;
    if (!action || action->shortcut().isEmpty())
        return QObject::eventFilter(watched, event);
    const QString words = button->toolTip().isEmpty() ? button->text() : button->toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Actions::wordsWithKeys(words, action),
                       qobject_cast<QWidget *>(watched));
    return true;
}

} // namespace touchline
