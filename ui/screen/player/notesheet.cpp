// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/notesheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/shownnotes.h"
#include "ui/widget/choicebox.h"
#include <QtCore/QJsonObject>
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
    : TypedSheet(parent), m_text(new QPlainTextEdit(text)), m_team(new ChoiceBox(tr("Team"))), m_readers(plainLabel({}, true)),
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

void NoteSheet::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void NoteSheet::setSeen(const QString &text, const QByteArray &tag)
{
    m_seenText = text;
    m_seenTag = tag;
}

QJsonObject NoteSheet::typed() const
{
    return {{u"text"_s, text()}, {u"team"_s, team()}, {u"seen"_s, m_seenText}, {u"tag"_s, QString::fromLatin1(m_seenTag)}};
}

void NoteSheet::setTyped(const QJsonObject &typed)
{
    setSeen(typed.value("seen"_L1).toString(), typed.value("tag"_L1).toString().toLatin1());
    if (m_team->findData(typed.value("team"_L1).toString()) >= 0)
        m_team->setCurrent(typed.value("team"_L1).toString());
    setText(typed.value("text"_L1).toString());
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
    Q_EMIT edited();
}

void NoteSheet::save()
{
    if (m_save->isEnabled())
        Q_EMIT wanted(team(), text());
}

} // namespace touchline
