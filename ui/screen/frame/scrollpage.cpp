// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/wrappedlabel.h"
#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <algorithm>

namespace touchline {

ScrollPage::ScrollPage(QWidget *parent, int widest) : QScrollArea(parent), m_end(space::three), m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    content->setLayout(m_column);
    m_column->setSpacing(space::two);
    auto *centre = new QHBoxLayout(sheet);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch();
    centre->addWidget(content, 1000);
    centre->addStretch();
    sheet->setAutoFillBackground(false);
    setWidget(sheet);
    viewport()->setAutoFillBackground(false);
    setMargins(0);
    verticalScrollBar()->installEventFilter(this);
}

void ScrollPage::setBare(int gutter)
{
    m_bare = true;
    m_end = gutter;
    setMargins(0);
}

void ScrollPage::setMargins(int ofScrollBar)
{
    const int around = m_bare ? 0 : space::three;
    const int end = std::max(0, m_end - ofScrollBar);
    m_column->setContentsMargins(isRightToLeft() ? end : around, around, isRightToLeft() ? around : end, around);
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        setMargins(event->type() == QEvent::Show ? verticalScrollBar()->sizeHint().width() : 0);
    return QScrollArea::eventFilter(watched, event);
}

void resizeSheet(QWidget *sheet, const QSize &wanted)
{
    const auto *window = sheet->parentWidget() ? sheet->parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() - QSize(2 * space::three, 2 * space::three) : wanted;
    sheet->resize(wanted.boundedTo(room));
}

QLabel *plainLabel(const QString &text, bool wrap)
{
    auto *label = wrap ? new WrappedLabel(text) : new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    // It would follow the direction of its text: a name in another script stands where all words of the page begin.
    label->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QString breakable(const QString &text)
{
    constexpr int longestWord = 30;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken.append(QChar(0x200B)); // zero width space
            run = 1;
        }
        broken.append(c);
    }
    return broken;
}

} // namespace touchline
