// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/choicebox.h"
#include "ui/theme/type.h"
#include <QtCore/QSignalBlocker>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace touchline {

namespace {
constexpr int leastLetters = 10; // an empty box, or one of which the long choices are still to come, is one already
}

ChoiceBox::ChoiceBox(const QString &accessibleName, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(accessibleName);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(leastLetters);
    setMinimumHeight(space::target);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

void ChoiceBox::setChoices(const Choices &choices, const QString &current)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[id, words] : choices)
        addItem(words, id);
    setCurrent(current);
    updateGeometry(); // what is longer than before has its room at once
}

void ChoiceBox::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(id));
    if (lineEdit())
        lineEdit()->setCursorPosition(0); // a long name shows its beginning
}

QString ChoiceBox::current() const
{
    return currentData().toString();
}

void ChoiceBox::setSearchable(const QString &placeholder)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(12);
    lineEdit()->setPlaceholderText(placeholder);
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute); // not by the script of the words
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ChoiceBox::takeFirstMatch);
}

void ChoiceBox::takeFirstMatch()
{
    const QString typed = currentText();
    if (typed.isEmpty() || findText(typed, Qt::MatchFixedString) >= 0)
        return; // the whole words of a choice are seen to by QComboBox
    completer()->setCompletionPrefix(typed);
    const int index = completer()->completionCount() > 0 ? findText(completer()->currentCompletion()) : -1;
    if (index < 0)
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(itemData(index).toString());
}

void ChoiceBox::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (lineEdit() && event->reason() != Qt::PopupFocusReason) // typing replaces what is chosen
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QString typed;
    if (lineEdit() && (!completer() || event->reason() != Qt::PopupFocusReason)) {
        typed = currentText().simplified();
        setEditText(currentIndex() >= 0 ? itemText(currentIndex()) : QString()); // what is no choice is given up
    }
    QComboBox::focusOutEvent(event);
    if (!typed.isEmpty() && findText(typed, Qt::MatchFixedString) < 0)
        Q_EMIT givenUp(typed);
}

} // namespace touchline
