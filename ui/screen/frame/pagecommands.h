// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/pages.h"
#include <QtCore/QObject>

class QAbstractButton;
class QAction;
class QWidget;

namespace touchline {

class Actions;
class DataGrid;

/**
 * What a button or a page's action does, to be given keys: `id` stays the same over versions and languages, and is one of its page's.
 * `words` stand in lists where those of the button change or say too little there.
 */
void nameCommand(QObject *buttonOrAction, const QString &id, const QString &words = {});

/**
 * Lets what pages and tables do have keys: finds what nameCommand() named, and what every table offers, and makes it known to the actions.
 * Keys of a page work while its button can be pressed; those of tables where one has the focus, or stands alone on the page. Tool tips
 * tell the keys.
 */
class PageCommands : public QObject
{
    Q_OBJECT
public:
    /** Of pages that are made; the others are added when they are. Whatever the order of that, lists have that of `pages`. */
    PageCommands(Actions &actions, const QList<PageEntry> &pages, QObject *parent);
    void addPage(const PageEntry &entry);
    /** Of a button that was named; null: none. */
    static QAction *actionOf(const QAbstractButton *button);
    /** Of the page itself, not of buttons, that can be done at this moment. */
    static QList<QAction *> actionsOf(const QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(QAbstractButton *button, const PageEntry &entry);
    void addTables(const QList<DataGrid *> &grids);
    void keysChanged();

    Actions &m_actions;
    QList<QAction *> m_ofTables; // one for each thing that a table does, in the order of DataGrid::gridActions()
    QList<DataGrid *> m_grids;
};

} // namespace touchline
