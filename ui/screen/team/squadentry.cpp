// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/squadentry.h"
#include "core/import/foldedname.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/theme/type.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype issuesShown = 4;

QTableView *previewOf(SquadPreviewModel &model)
{
    auto *preview = new QTableView;
    preview->setModel(&model);
    preview->setAccessibleName(SquadEntry::tr("Squad as it was understood"));
    preview->verticalHeader()->hide();
    preview->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    preview->horizontalHeader()->setSectionResizeMode(SquadPreviewModel::Name, QHeaderView::Stretch);
    preview->setColumnWidth(SquadPreviewModel::Shirt, 48);
    preview->setColumnWidth(SquadPreviewModel::Position, 80);
    preview->setShowGrid(false);
    preview->setSelectionMode(QAbstractItemView::NoSelection);
    preview->setFocusPolicy(Qt::NoFocus);
    preview->setMinimumHeight(200);
    return preview;
}

} // namespace

SquadEntry::SquadEntry(const QString &hint, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_issues(plainLabel({}, true)), m_count(plainLabel())
{
    m_text->setPlaceholderText(tr("9 Ana Ferreira FWD\n1 Mia Okafor GK\n…or paste the columns of your spreadsheet"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(180);
    m_text->setAccessibleName(tr("Squad"));
    auto *words = new QLabel(hint);
    words->setBuddy(m_text);
    words->setWordWrap(true);
    setMuted(words);
    setMuted(m_count);
    setFocusProxy(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(words);
    column->addWidget(m_text, 1);
    column->addWidget(m_issues);
    column->addWidget(m_count);
    column->addWidget(previewOf(m_preview), 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SquadEntry::read);
    showIssues();
}

void SquadEntry::setPack(const SportPack *pack)
{
    m_pack = pack;
    read();
}

void SquadEntry::setTaken(const QStringList &names)
{
    m_taken.clear();
    for (const auto &name : names)
        m_taken.append(foldedName(name));
    read();
}

QString SquadEntry::text() const
{
    return m_text->toPlainText();
}

void SquadEntry::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void SquadEntry::read()
{
    m_squad = m_pack ? readSquad(text(), *m_pack) : SquadText();
    for (const auto &member : std::as_const(m_squad.members)) {
        if (m_taken.contains(foldedName(member.name)))
            m_squad.issues.append({.code = u"is_there"_s,
                                   .detail = tr("%1 is in the squad already. Add something that tells the two apart.").arg(member.name),
                                   .severity = Severity::Error});
    }
    m_preview.setMembers(m_squad.members);
    showIssues();
    Q_EMIT changed();
}

void SquadEntry::showIssues()
{
    m_count->setText(m_squad.members.isEmpty() ? tr("Nobody yet") : tr("%n players understood", nullptr, int(m_squad.members.size())));
    QStringList lines;
    for (const auto &issue : std::as_const(m_squad.issues)) {
        if (lines.size() == issuesShown) {
            lines.append(tr("…and %n more", nullptr, int(m_squad.issues.size() - issuesShown)));
            break;
        }
        lines.append(issue.detail);
    }
    setTone(m_issues, m_squad.hasErrors() ? &Theme::bad : &Theme::warn);
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
}

} // namespace touchline
