// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace touchline {

ScrollPage::ScrollPage(QWidget *parent, int widest) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    content->setLayout(m_column);
    m_column->setContentsMargins(space::three, space::three, space::three, space::three);
    m_column->setSpacing(space::two);
    auto *centre = new QHBoxLayout(sheet);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch();
    centre->addWidget(content, 1000);
    centre->addStretch();
    sheet->setAutoFillBackground(false);
    setWidget(sheet);
    viewport()->setAutoFillBackground(false);
}

void resizeSheet(QWidget *sheet, const QSize &wanted)
{
    const auto *window = sheet->parentWidget() ? sheet->parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() - QSize(2 * space::three, 2 * space::three) : wanted;
    sheet->resize(wanted.boundedTo(room));
}

QLabel *plainLabel(const QString &text, bool wrap)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    // It would follow the direction of its text: a name in another script stands where all words of the page begin.
    label->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace touchline
