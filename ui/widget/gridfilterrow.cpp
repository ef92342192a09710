// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridfilterrow.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/gridview.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

namespace touchline {

GridFilterRow::GridFilterRow(GridView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        const auto pending = std::exchange(m_pending, {});
        for (auto it = pending.cbegin(); it != pending.cend(); ++it)
            Q_EMIT filterChanged(it.key(), it.value());
    });
    connect(view, &GridView::columnsShifted, this, &GridFilterRow::place);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QLineEdit *GridFilterRow::editor(int column)
{
    if (QLineEdit *known = m_editors.value(column))
        return known;
    auto *edit = new QLineEdit(this);
    edit->setClearButtonEnabled(false);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, [this, column](const QString &text) {
        m_pending.insert(column, text);
        m_typing.start();
    });
    m_editors.insert(column, edit);
    return edit;
}

void GridFilterRow::setText(int column, const QString &text)
{
    const QSignalBlocker blocker(editor(column));
    editor(column)->setText(text);
}

void GridFilterRow::clear()
{
    m_typing.stop();
    m_pending.clear();
    for (QLineEdit *edit : std::as_const(m_editors)) {
        const QSignalBlocker blocker(edit);
        edit->clear();
    }
}

void GridFilterRow::focusColumn(int column)
{
    place();
    QLineEdit *edit = editor(std::max(column, 0));
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

QSize GridFilterRow::sizeHint() const
{
    return {100, std::max(space::target, fontMetrics().height() + 12) + space::one};
}

void GridFilterRow::place()
{
    if (!isVisibleTo(parentWidget()) || !m_view->model())
        return;
    const QHeaderView *header = m_view->horizontalHeader();
    const int columns = m_view->model()->columnCount();
    const int origin = m_view->viewport()->x();
    QWidget *before = nullptr;
    for (int visual = 0; visual < columns; ++visual) {
        const int column = header->logicalIndex(visual);
        QLineEdit *edit = editor(column);
        const QString name = m_view->model()->headerData(column, Qt::Horizontal).toString();
        edit->setAccessibleName(tr("Filter %1").arg(name));
        edit->setToolTip(tr("Text contained in %1, or a comparison: >2, <=0.5, =3, 1..4").arg(name));
        const bool frozen = column == 0 && m_view->frozenWidth() > 0;
        const int width = header->sectionSize(column);
        const QString hint = tr("Filter");
        const bool fits = edit->fontMetrics().horizontalAdvance(hint) <= width - 4 - 2 * space::one;
        edit->setPlaceholderText(fits ? hint : QString()); // half a word says less than none
        int x = origin + header->sectionViewportPosition(column);
        if (frozen)
            x = origin + (isRightToLeft() ? m_view->viewport()->width() - width : 0);
        edit->setGeometry(x + 2, space::half, width - 4, height() - space::one);
        edit->setVisible(!header->isSectionHidden(column));
        if (before)
            setTabOrder(before, edit);
        before = edit;
        if (frozen)
            edit->raise();
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.key() >= columns)
            it.value()->hide();
    }
    // What has slid under the frozen column must not be typed into unseen, yet Tab may bring it back.
    if (QLineEdit *first = m_editors.value(0); first && m_view->frozenWidth() > 0)
        first->raise();
}

void GridFilterRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).surface);
}

void GridFilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void GridFilterRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

bool GridFilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const int column = m_editors.key(static_cast<QLineEdit *>(watched), -1);
        const QModelIndex top = m_view->indexAt(QPoint(1, 1));
        if (column > 0 && top.isValid())
            m_view->scrollTo(top.siblingAtColumn(column));
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            Q_EMIT dismissed();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_view->setFocus(Qt::ShortcutFocusReason);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace touchline
