// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/commandpalette.h"
#include "ui/screen/frame/paletteitem.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int widest = 640;
constexpr int rowsShown = 9;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_words(new QLineEdit), m_list(new QListView), m_nothing(plainLabel(tr("Nothing of this name.")))
{
    hide();
    setAccessibleName(tr("Find and do"));
    m_words->setPlaceholderText(tr("Type a player, a team or what you want to do"));
    m_words->setAccessibleName(tr("Find and do"));
    m_words->setMinimumHeight(space::target + space::one);
    m_words->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_list->setModel(&m_entries);
    m_list->setItemDelegate(new PaletteItem(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the words keep it; the arrows go to the list from there
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the palette's own ground, which is brighter than a list's in the dark
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setMouseTracking(true);
    setMuted(m_nothing);
    m_nothing->setContentsMargins(space::one, space::one, space::one, space::one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    window->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_entries.setWords(text);
        Q_EMIT typed(text);
    });
    connect(&m_entries, &QAbstractItemModel::modelReset, this, &CommandPalette::show);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_words->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_words->clear();
    m_entries.setWords({});
    place();
    QFrame::show();
    raise();
    m_words->setFocus();
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::show()
{
    const bool some = m_entries.rowCount() > 0;
    m_list->setVisible(some);
    m_nothing->setVisible(!some);
    if (some)
        m_list->setCurrentIndex(m_entries.index(0));
    place();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int top = qMin(window->height() / 8, 96);
    const int row = qMax(space::rowComfortable, fontMetrics().height() + space::two);
    m_list->setFixedHeight(row * qBound(1, m_entries.rowCount(), rowsShown));
    const int tooHigh = sizeHint().height() - (window->height() - top - space::three);
    if (tooHigh > 0) // a low window has fewer of them in sight
        m_list->setFixedHeight(qMax(2 * row, m_list->height() - tooHigh));
    const int width = qMin(widest, window->width() - 2 * space::three);
    resize(width, sizeHint().height());
    move((window->width() - width) / 2, top);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (const auto *entry = m_entries.entry(index.row())) {
        const auto kept = *entry;
        close();
        Q_EMIT chosen(kept);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_focusBefore.clear(); // something else was clicked: there it stays
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace touchline
