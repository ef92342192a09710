// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/match/entrygrid.h"
#include "ui/model/entrymodel.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace touchline {

EntryGrid::EntryGrid(EntryModel &model, QWidget *parent) : GridView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new GridDelegate(this)); // not shared with the frozen column, which edits nothing
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    horizontalHeader()->setSectionsMovable(false); // a block of a spreadsheet goes by the order of the columns
    horizontalHeader()->setSortIndicatorShown(false);
    for (const auto views = findChildren<QTableView *>(); auto *frozen : views)
        frozen->horizontalHeader()->setSortIndicatorShown(false); // nothing is sorted here
    setAccessibleName(tr("Lines of the match"));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { resizeColumnsToContents(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { m_model.toggle(index); });
}

void EntryGrid::step(int rows, int columns)
{
    const auto next = model()->index(currentIndex().row() + rows, currentIndex().column() + columns);
    if (next.isValid())
        setCurrentIndex(next);
}

bool EntryGrid::focusNextPrevChild(bool next)
{
    const auto current = currentIndex();
    const int end = next ? model()->rowCount() - 1 : 0;
    const int step = next ? 1 : -1;
    bool isLast = current.row() == end;
    for (int column = current.column() + step; isLast && column >= 0 && column < model()->columnCount(); column += step)
        isLast = isColumnHidden(column);
    return !current.isValid() || isLast ? QWidget::focusNextPrevChild(next) : GridView::focusNextPrevChild(next);
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier) { // out of the grid, from any cell
        QWidget::focusNextPrevChild(true);
        return;
    }
    const auto current = currentIndex();
    const bool mark = current.column() == EntryColumn::In || current.column() == EntryColumn::Started;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Undo))
        return m_model.undoStack().undo();
    if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))
        return m_model.undoStack().redo();
    if (current.isValid() && state() != EditingState) {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return m_model.clear(selectedIndexes());
        case Qt::Key_Escape:
            return m_model.revert(current);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return step(1, 0);
        case Qt::Key_Space:
        case Qt::Key_X:
            if (mark && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
                return m_model.toggle(current);
            break;
        default:
            break;
        }
    }
    GridView::keyPressEvent(event);
}

void EntryGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    GridView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        step(1, 0);
}

void EntryGrid::copy() const
{
    QGuiApplication::clipboard()->setText(m_model.copy(selectedIndexes()));
}

void EntryGrid::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty() || !currentIndex().isValid())
        return;
    const auto outcome = m_model.paste(currentIndex(), text);
    if (outcome.tooLarge) {
        Q_EMIT pasted(tr("This is too much to paste: %n lines at most.", nullptr, EntryModel::mostPasteRows), true);
        return;
    }
    QStringList parts{tr("%n cells pasted", nullptr, outcome.taken)};
    if (outcome.notUnderstood > 0)
        parts.append(tr("%n not understood and left out", nullptr, outcome.notUnderstood));
    if (outcome.outside > 0)
        parts.append(tr("%n beyond the last row or column", nullptr, outcome.outside));
    Q_EMIT pasted(parts.join(u"; "_s) + u'.', outcome.notUnderstood + outcome.outside > 0);
}

} // namespace touchline
