// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/overview/lastmatch.h"
#include "ui/model/matchesmodel.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace touchline {

namespace {
constexpr qsizetype mostOfName = 200;
}

LastMatch::LastMatch(QWidget *parent)
    : Card(tr("Last match"), parent), m_home(plainLabel({}, true)), m_score(plainLabel()), m_away(plainLabel({}, true)),
      m_best(new QVBoxLayout)
{
    for (auto *team : {m_home, m_away})
        setType(team, TypeRole::Section);
    setType(m_score, TypeRole::Title, true);
    // Beside the score; it would follow the direction of the name.
    m_home->setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    auto *open = new QToolButton;
    open->setText(tr("Match report"));
    open->setMinimumHeight(space::target);
    addTool(open);
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT matchWanted(m_match); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    auto *score = new QHBoxLayout;
    score->setSpacing(space::two);
    score->addWidget(m_home, 1);
    score->addWidget(m_score);
    score->addWidget(m_away, 1);
    column->addLayout(score);
    m_best->setSpacing(space::one);
    column->addLayout(m_best);
    setContent(content);
}

void LastMatch::setMatch(const MatchInfo *match, const std::optional<QList<matchTexts::BestLine>> &best)
{
    setVisible(match);
    if (!match)
        return;
    m_match = match->id;
    setSubtitle(matchTexts::subtitle(*match));
    m_home->setText(match->homeName.left(mostOfName));
    m_away->setText(match->awayName.left(mostOfName));
    m_score->setText(inReadingOrder(scoreOf(*match)));
    setBest(best);
}

void LastMatch::setBest(const std::optional<QList<matchTexts::BestLine>> &best)
{
    while (auto *item = m_best->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (best && !best->isEmpty()) {
        for (const auto &line : *best)
            m_best->addWidget(entry(line));
        return;
    }
    auto *note =
        plainLabel(best ? tr("No lines of this match have been entered, or they are not yours to see.") : tr("Loading the lines…"), true);
    setMuted(note);
    m_best->addWidget(note);
}

QWidget *LastMatch::entry(const matchTexts::BestLine &line)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = plainLabel(line.name, true);
    setType(name, TypeRole::Strong);
    auto *figures = plainLabel(line.figures, true);
    setMuted(figures);
    words->addWidget(name);
    words->addWidget(figures);
    auto *open = new QToolButton;
    open->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, IconTone::Muted));
    open->setAutoRaise(true);
    open->setMinimumSize(space::target, space::target);
    open->setAccessibleName(tr("Page of %1").arg(line.name));
    open->setToolTip(tr("Player page"));
    connect(open, &QToolButton::clicked, this, [this, player = line.player] { Q_EMIT playerWanted(player); });
    row->addLayout(words, 1);
    row->addWidget(open);
    return box;
}

} // namespace touchline
