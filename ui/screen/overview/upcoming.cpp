// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/overview/upcoming.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/matchtexts.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace touchline {

namespace {
constexpr qsizetype mostOfOpponentsName = 200;
}

Upcoming::Upcoming(QWidget *parent) : Card(tr("Upcoming"), parent), m_entries(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_entries);
    m_entries->setContentsMargins(0, 0, 0, 0);
    m_entries->setSpacing(space::one);
    setContent(content);
}

void Upcoming::setMatches(const QList<MatchInfo> &matches, TeamId team)
{
    setVisible(!matches.isEmpty());
    while (auto *item = m_entries->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto &match : matches)
        m_entries->addWidget(entry(match, match.home == team));
}

QWidget *Upcoming::entry(const MatchInfo &match, bool home)
{
    const QString words = home ? tr("At home against %1").arg(match.awayName.left(mostOfOpponentsName))
                               : tr("Away against %1").arg(match.homeName.left(mostOfOpponentsName));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *who = plainLabel(words, true);
    setType(who, TypeRole::Strong);
    auto *when = plainLabel(matchTexts::subtitle(match), true);
    setMuted(when);
    lines->addWidget(who);
    lines->addWidget(when);
    auto *open = new QToolButton;
    open->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, IconTone::Muted));
    open->setAutoRaise(true);
    open->setMinimumSize(space::target, space::target);
    open->setAccessibleName(tr("To the match: %1").arg(words));
    open->setToolTip(tr("To the match"));
    connect(open, &QToolButton::clicked, this, [this, id = match.id] { Q_EMIT matchWanted(id); });
    row->addLayout(lines, 1);
    row->addWidget(open);
    return box;
}

} // namespace touchline
