// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/formulaedit.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int shownLines = 2;
constexpr int besideText = 3;
constexpr int idRole = Qt::UserRole;
constexpr qsizetype leastWord = 2; // letters before names are offered unasked

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}
} // namespace

FormulaEdit::FormulaEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent), m_completer(new QCompleter(this)), m_names(new QStandardItemModel(this))
{
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    setViewportMargins(besideText, 0, 2 * besideText, 0); // its text begins where that of other fields does
    setFixedHeight(fontMetrics().lineSpacing() * shownLines + int(document()->documentMargin() * 2) + 2 * frameWidth() + space::half);
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(idRole).toString()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        if (toPlainText().size() > longest)
            setFormula(toPlainText().left(longest));
        Q_EMIT edited();
    });
}

void FormulaEdit::setNames(const Choices &names)
{
    m_names->clear();
    for (const auto &[id, name] : names) {
        auto *item = new QStandardItem(name.isEmpty() || name == id ? id : u"%1  ·  %2"_s.arg(id, name));
        item->setData(id, idRole);
        m_names->appendRow(item);
    }
}

QString FormulaEdit::formula() const
{
    QString text = toPlainText();
    for (auto &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

void FormulaEdit::setFormula(const QString &formula)
{
    if (formula == this->formula())
        return;
    m_setting = true;
    setPlainText(formula);
    m_setting = false;
}

void FormulaEdit::setErrorPosition(int position)
{
    m_error = position;
    markError();
}

void FormulaEdit::markError()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = toPlainText();
    if (m_error > 0 && !text.isEmpty()) {
        qsizetype from = std::min<qsizetype>(m_error - 1, text.size() - 1);
        qsizetype to = from + 1;
        while (isWordPart(text.at(from)) && to < text.size() && isWordPart(text.at(to)))
            ++to;
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        mark.cursor.setPosition(int(from));
        mark.cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::of(this).bad);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QString FormulaEdit::wordBefore() const
{
    const QString text = toPlainText().left(textCursor().position());
    qsizetype start = text.size();
    while (start > 0 && isWordPart(text.at(start - 1)))
        --start;
    return text.mid(start);
}

void FormulaEdit::complete()
{
    m_completer->setCompletionPrefix(wordBefore());
    if (m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + space::two);
    m_completer->complete(place);
}

void FormulaEdit::take(const QString &id)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBefore().size()));
    cursor.insertText(id);
    setTextCursor(cursor);
}

void FormulaEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offering = m_completer->popup()->isVisible();
    const int key = event->key();
    if (offering && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape))
        return event->ignore(); // the list of names takes it
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return complete();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return event->ignore(); // a formula is one line, however it is broken
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && isWordPart(event->text().front());
    if (typed && wordBefore().size() >= leastWord && wordBefore().front().isLetter())
        complete();
    else if (offering && !typed && key != Qt::Key_Backspace)
        m_completer->popup()->hide();
}

void FormulaEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().left(longest).simplified());
}

void FormulaEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markError();
}

} // namespace touchline
