// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/keyssheet.h"
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

struct Line
{
    QString keys;
    QString words;
};

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addGroup(QVBoxLayout *column, const QString &name, const QList<Line> &lines)
{
    auto *title = plainLabel(name);
    setType(title, TypeRole::Section);
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    for (const auto &line : lines) {
        const int row = grid->rowCount();
        auto *keys = plainLabel(line.keys);
        setType(keys, TypeRole::Strong);
        grid->addWidget(keys, row, 0);
        grid->addWidget(plainLabel(line.words, true), row, 1);
    }
    column->addLayout(grid);
    column->addSpacing(space::one);
}

QString keyOf(const Actions &actions, const QString &id)
{
    for (const auto *action : actions.all()) {
        if (action->objectName() == id)
            return native(action->shortcut());
    }
    return {};
}

/** Those that have keys. */
QList<Line> linesOf(const QList<QAction *> &actions)
{
    QList<Line> lines;
    for (const auto *action : actions) {
        QStringList keys;
        for (const auto &each : action->shortcuts())
            keys.append(native(each));
        keys.removeAll(QString());
        if (!keys.isEmpty())
            lines.append({keys.join(u", "_s), QString(action->text()).remove(u'&')});
    }
    return lines;
}

} // namespace

KeysSheet::KeysSheet(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    QList<Line> grids{{native(Qt::Key_Return), tr("Open the row")},
                      {keyOf(actions, u"keys"_s), tr("What the number means")},
                      {native(Qt::CTRL | Qt::Key_Tab), tr("Leave the grid where lines are typed")}};
    const QList<Line> charts{{u"← →"_s, tr("Walk through the points")},
                             {native(Qt::Key_Home) + u", "_s + native(Qt::Key_End), tr("First and last point")},
                             {native(Qt::Key_Return), tr("Choose the point")},
                             {keyOf(actions, u"keys"_s), tr("What the numbers mean")},
                             {u"+  −  0"_s, tr("Closer, further away, the whole")},
                             {native(Qt::SHIFT | Qt::Key_Left) + u", "_s + native(Qt::SHIFT | Qt::Key_Right), tr("Move what is seen")},
                             {native(Qt::Key_Tab), tr("On to the legend: arrows walk, Space shows and hides")},
                             {native(Qt::Key_Space), tr("In Explore: choose the point to compare it")},
                             {native(Qt::Key_L), tr("In Explore: the lasso, to draw around points")}};
    auto *page = new ScrollPage;
    page->setFocusPolicy(Qt::StrongFocus); // there is nothing in it to go to: the arrows scroll it
    page->setAccessibleName(tr("Keys"));
    addGroup(page->column(), tr("Everywhere"), linesOf(actions.all()));
    for (const auto &group : actions.groups()) {
        const auto lines = linesOf(group.actions);
        if (group.actions.constFirst()->objectName().startsWith("table."_L1))
            grids += lines;
        else if (!lines.isEmpty())
            addGroup(page->column(), group.name, lines);
    }
    addGroup(page->column(), tr("In grids"), grids);
    addGroup(page->column(), tr("In charts"), charts);
    auto *note = plainLabel(
        tr("The keys of the window, its pages and its tables can be changed in the settings; more commands can be given some there."),
        true);
    setMuted(note);
    page->column()->addWidget(note);
    page->column()->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::two);
    layout->addWidget(page, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resizeSheet(this, {560, 620});
}

} // namespace touchline
