// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/addplayerssheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/team/knownrows.h"
#include "ui/screen/team/squadentry.h"
#include "ui/theme/tone.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include "ui/widget/dayformat.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

AddPlayersSheet::AddPlayersSheet(const Ground &ground, std::unique_ptr<KnownPlayers> known, QWidget *parent)
    : TypedSheet(parent), m_seasons(ground.seasons), m_known(known.release()),
      m_squad(new SquadEntry(tr("One &player a line: number, name, position."))), m_rows(new KnownRows(*m_known, m_seasons)),
      m_from(new QDateEdit(ground.from)),
      m_silent(
          plainLabel(tr("The server does not answer: whether it knows players of these names already cannot be seen. They are added as "
                        "new ones."),
                     true)),
      m_problem(plainLabel({}, true)), m_add(new QPushButton(tr("&Add to the squad")))
{
    m_known->setParent(this);
    setWindowTitle(tr("Add players"));
    setTone(m_silent, &Theme::warn);
    m_silent->hide();
    m_squad->setPack(ground.pack);
    m_squad->setTaken(ground.taken);
    m_from->setCalendarPopup(true);
    setWrittenFormat(m_from);
    m_from->setDateRange(ground.first, ground.last);
    m_from->setMinimumHeight(space::target);
    m_from->setAccessibleName(tr("Registered from"));
    auto *day = new QLabel(tr("&Registered from"));
    day->setBuddy(m_from);
    auto *days = new QHBoxLayout;
    days->addWidget(day);
    days->addWidget(m_from);
    days->addStretch();
    auto *page = new ScrollPage;
    page->column()->addWidget(m_squad, 1);
    page->column()->addWidget(m_rows);
    page->column()->addLayout(days);
    page->column()->addWidget(m_silent);
    page->column()->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    setPrimary(m_add);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::two);
    layout->addWidget(page, 1);
    layout->addLayout(bottom);
    m_add->setDefault(true); // now that it is in a dialog: else Cancel would be
    resizeSheet(this, {600, 720}); // with room for the question who is meant
    connect(m_squad, &SquadEntry::changed, this, &AddPlayersSheet::check);
    connect(m_from, &QDateEdit::dateChanged, this, &AddPlayersSheet::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddPlayersSheet::press);
    connect(m_rows, &KnownRows::chosen, this, &AddPlayersSheet::refresh);
    connect(m_known, &KnownPlayers::changed, this, &AddPlayersSheet::knownChanged);
    check();
    m_squad->setFocus();
}

const QList<SquadMember> &AddPlayersSheet::members() const
{
    return m_squad->members();
}

QDate AddPlayersSheet::from() const
{
    return m_from->date();
}

QJsonObject AddPlayersSheet::typed() const
{
    return {{u"text"_s, m_squad->text()}, {u"from"_s, m_from->date().toString(Qt::ISODate)}};
}

void AddPlayersSheet::setTyped(const QJsonObject &typed)
{
    m_squad->setText(typed.value("text"_L1).toString());
    if (const auto day = QDate::fromString(typed.value("from"_L1).toString(), Qt::ISODate); day.isValid())
        m_from->setDate(day);
}

void AddPlayersSheet::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void AddPlayersSheet::check()
{
    m_problem->clear();
    m_pressed = false;
    m_known->ask(m_squad->hasErrors() ? QStringList() : names());
    refresh();
    Q_EMIT edited();
}

QStringList AddPlayersSheet::names() const
{
    QStringList all;
    for (const auto &member : members())
        all.append(member.name);
    return all;
}

QList<PlayerId> AddPlayersSheet::persons() const
{
    QList<PlayerId> all;
    for (const auto &member : members())
        all.append(m_rows->person(member.name));
    return all;
}

void AddPlayersSheet::refresh()
{
    m_rows->setNames(names());
    m_silent->setVisible(m_known->isSilent());
    m_add->setEnabled(!members().isEmpty() && !m_squad->hasErrors() && m_rows->isComplete() && !m_pressed);
}

void AddPlayersSheet::press()
{
    if (!m_known->isAsking())
        return Q_EMIT wanted();
    m_pressed = true;
    refresh();
    m_known->askNow();
}

void AddPlayersSheet::knownChanged()
{
    const bool pressed = !m_known->isAsking() && std::exchange(m_pressed, false);
    refresh();
    if (pressed && !m_known->isSilent() && m_add->isEnabled())
        Q_EMIT wanted();
}

} // namespace touchline
