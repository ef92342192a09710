// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/errortext.h"
#include "ui/widget/gridview.h"
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

/** The menu of a DataGrid's named views, and where menus open; datagrid.cpp has the rest. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

QString menuText(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

void DataGrid::popUnder(const QAction &action, QMenu &menu) const
{
    const QWidget *from = m_view->horizontalHeader(); // where no button is in sight
    const auto places = action.associatedObjects();
    for (QObject *place : places) {
        if (const auto *button = qobject_cast<QToolButton *>(place); button && button->isVisible())
            from = button;
    }
    QPoint at = from->mapToGlobal(QPoint(0, from->height()));
    if (isRightToLeft())
        at.rx() += from->width() - menu.sizeHint().width();
    menu.popup(at);
}

bool DataGrid::useView(const QString &name)
{
    const auto view = m_views.find(name);
    if (view)
        arrange(*view);
    return view.has_value();
}

void DataGrid::fillViewsMenu()
{
    const auto submenus = m_viewsMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    m_viewsMenu->clear();
    qDeleteAll(submenus);
    const auto names = m_views.names();
    const auto now = arrangement();
    for (const QString &name : names) {
        auto *action = m_viewsMenu->addAction(menuText(name), this, [this, name] { useView(name); });
        action->setCheckable(true);
        action->setChecked(m_views.find(name) == now);
    }
    m_viewsMenu->addSeparator();
    m_viewsMenu->addAction(tr("&Save this view as…"), this, [this] {
        askForName(tr("Save this view"), {}, [this](const QString &name) { return m_views.save(name, arrangement()); });
    });
    auto *rename = m_viewsMenu->addMenu(tr("Re&name"));
    auto *remove = m_viewsMenu->addMenu(tr("&Delete"));
    for (const QString &name : names) {
        rename->addAction(menuText(name), this, [this, name] {
            askForName(tr("Rename the view"), name, [this, name](const QString &to) { return m_views.rename(name, to); });
        });
        remove->addAction(menuText(name), this, [this, name] {
            m_views.remove(name);
            Q_EMIT notified(tr("The view %1 is deleted.").arg(name), false);
        });
    }
    rename->setEnabled(!names.isEmpty());
    remove->setEnabled(!names.isEmpty());
    m_viewsMenu->addSeparator();
    m_viewsMenu->addAction(m_resetAction);
}

void DataGrid::askForName(const QString &title, const QString &name, std::function<Result<void>(const QString &)> take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, take = std::move(take)](const QString &text) {
        if (const auto taken = take(text); !taken)
            showError(this, taken.error());
    });
    dialog->open();
}

} // namespace touchline
