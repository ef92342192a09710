// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/notesheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/shownnotes.h"
#include "ui/widget/choicebox.h"
#include <QtCore/QLocale>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

NoteSheet::NoteSheet(const QString &title, const QString &text, const Choices &teams, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text)), m_team(new ChoiceBox(tr("Team"))), m_readers(plainLabel({}, true)),
      m_room(plainLabel({}, true))
{
    setWindowTitle(title);
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(5 * space::target);
    m_team->setChoices(teams, teams.isEmpty() ? QString() : teams.constFirst().first);
    m_team->setMinimumHeight(space::target);
    setMuted(m_readers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::two);
    if (teams.size() > 1) {
        auto *form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->addRow(tr("&Team"), m_team);
        column->addLayout(form);
    } else {
        m_team->setParent(this);
        m_team->hide();
    }
    column->addWidget(m_text, 1);
    column->addWidget(m_room);
    column->addWidget(m_readers);
    column->addWidget(buttons);
    resizeSheet(this, {520, 360});
    // Enter begins a line here.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &NoteSheet::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteSheet::refresh);
    connect(m_team, &ChoiceBox::chosen, this, &NoteSheet::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteSheet::save);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
    refresh();
}

QString NoteSheet::text() const
{
    return m_text->toPlainText();
}

QString NoteSheet::team() const
{
    return m_team->current();
}

void NoteSheet::refresh()
{
    const qsizetype size = cleanedNote(text()).size();
    const QString problem = noteProblem(text());
    m_save->setEnabled(problem.isEmpty());
    const QLocale locale;
    m_room->setText(size > longestNote ? u"⚠ "_s + problem
                                       : tr("%1 of %2 characters").arg(locale.toString(size), locale.toString(longestNote)));
    setMuted(m_room, size <= longestNote);
    m_readers->setText(tr("Coaches of %1 and admins can read it, nobody else. It is in no export.").arg(m_team->currentText()));
}

void NoteSheet::save()
{
    if (!m_save->isEnabled())
        return;
    Q_EMIT wanted(team(), text());
    accept();
}

} // namespace touchline
