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
#include <algorithm>

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

QGridLayout *addGroup(QVBoxLayout *column, const QString &name, const QList<Line> &lines)
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
        auto *words = plainLabel(line.words, true);
        for (auto *label : {keys, words}) // of which one may have two lines
            label->setAlignment((label->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
        grid->addWidget(keys, row, 0);
        grid->addWidget(words, row, 1);
    }
    column->addLayout(grid);
    column->addSpacing(space::one);
    return grid;
}

/** What the keys do is read in one column, whatever the keys of each group are. */
void alignGroups(const QList<QGridLayout *> &groups)
{
    int widest = 0;
    for (auto *group : groups) {
        for (int row = 0; row < group->rowCount(); ++row) {
            if (const auto *keys = group->itemAtPosition(row, 0))
                widest = std::max(widest, keys->sizeHint().width());
        }
    }
    for (auto *group : groups)
        group->setColumnMinimumWidth(0, widest);
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
        for (const auto shortcuts = action->shortcuts(); const auto &each : shortcuts)
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
                             {native(Qt::SHIFT | Qt::Key_Left) + u",\n"_s + native(Qt::SHIFT | Qt::Key_Right), tr("Move what is seen")},
                             {native(Qt::Key_Tab), tr("On to the legend: arrows walk, Space shows and hides")},
                             {native(Qt::Key_Space), tr("In Explore: choose the point to compare it")},
                             {native(Qt::Key_L), tr("In Explore: the lasso, to draw around points")}};
    auto *page = new ScrollPage;
    page->setFocusPolicy(Qt::StrongFocus); // there is nothing in it to go to: the arrows scroll it
    page->setAccessibleName(tr("Keys"));
    QList<QGridLayout *> groups{addGroup(page->column(), tr("Everywhere"), linesOf(actions.all()))};
    for (const auto pages = actions.groups(); const auto &group : pages) {
        const auto lines = linesOf(group.actions);
        if (group.actions.constFirst()->objectName().startsWith("table."_L1))
            grids += lines;
        else if (!lines.isEmpty())
            groups.append(addGroup(page->column(), group.name, lines));
    }
    groups.append(addGroup(page->column(), tr("In grids"), grids));
    groups.append(addGroup(page->column(), tr("In charts"), charts));
    alignGroups(groups);
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
    layout->setSpacing(space::two); // a line that is scrolled half away is not one with the button
    layout->addWidget(page, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resizeSheet(this, {560, 620});
}

} // namespace touchline
