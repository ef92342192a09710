// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/match/matchpage.h"
#include "ui/model/matchesmodel.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/match/entrypanel.h"
#include "ui/screen/match/matchreport.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace touchline {

MatchPage::MatchPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_viewModel(session, scope, this), m_title(plainLabel({}, true)), m_subtitle(plainLabel({}, true)),
      m_mode(new QPushButton), m_report(new MatchReport(m_viewModel)), m_entry(new EntryPanel(m_viewModel)), m_parts(new QStackedWidget)
{
    setType(m_title, TypeRole::Title);
    setMuted(m_subtitle);
    m_mode->setMinimumHeight(space::target);
    nameCommand(m_mode, u"mode"_s, tr("Enter lines, or back to the report"));
    m_parts->addWidget(m_report);
    m_parts->addWidget(m_entry);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addLayout(words, 1);
    head->addWidget(m_mode, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    // The report scrolls with its bar in the page's margin; what stands above and beside it ends where its cards do.
    constexpr int gutter = MatchReport::gutter;
    const bool mirrored = isRightToLeft();
    layout->setContentsMargins(space::three - (mirrored ? gutter : 0), space::three, space::three - (mirrored ? 0 : gutter), space::three);
    head->setContentsMargins(mirrored ? gutter : 0, 0, mirrored ? 0 : gutter, 0);
    m_entry->setContentsMargins(mirrored ? gutter : 0, 0, mirrored ? 0 : gutter, 0);
    layout->setSpacing(space::two);
    layout->addLayout(head);
    layout->addWidget(new DataStack(m_viewModel, m_parts, m_parts), 1);
    showEntry(false);
    m_mode->hide();

    connect(m_mode, &QPushButton::clicked, this, [this] {
        showEntry(m_parts->currentWidget() == m_report);
        takeFocus();
    });
    connect(&m_viewModel, &MatchViewModel::loaded, this, &MatchPage::loaded);
    connect(
        &m_viewModel, &MatchViewModel::leftSeason, this, [this] { Q_EMIT goWanted({.screen = Screen::Matches}); }, Qt::QueuedConnection);
    connect(&m_viewModel, &MatchViewModel::saved, this,
            [this](int lines) { Q_EMIT notified(tr("Saved: %n lines.", nullptr, lines), false); });
    connect(m_entry, &EntryPanel::notified, this, &Page::notified);
    connect(m_report, &MatchReport::notified, this, &Page::notified);
    connect(m_report, &MatchReport::goWanted, this, &Page::goWanted);
}

void MatchPage::showEntry(bool entry)
{
    m_parts->setCurrentWidget(entry ? static_cast<QWidget *>(m_entry) : m_report);
    m_mode->setText(entry ? tr("&Report") : tr("&Enter lines"));
    m_mode->setIcon(icon(entry ? Icon::Reports : Icon::Edit));
}

void MatchPage::open(const Route &route)
{
    if (toNumber(route.match) <= 0)
        return;
    if (m_viewModel.id() != route.match) {
        m_title->clear();
        m_subtitle->clear();
        m_mode->hide();
        showEntry(false);
    }
    m_viewModel.load(route.match);
}

void MatchPage::takeFocus()
{
    if (m_parts->currentWidget() == m_entry)
        m_entry->takeFocus();
    else
        m_report->takeFocus();
}

QList<Crumb> MatchPage::crumbs() const
{
    const auto &match = m_viewModel.match();
    const QString name = m_viewModel.hasData() ? tr("%1 against %2").arg(match.homeName, match.awayName) : QString();
    return {{tr("Matches"), {.screen = Screen::Matches}}, {name, {.screen = Screen::Match, .match = m_viewModel.id()}}};
}

void MatchPage::loaded()
{
    const auto &match = m_viewModel.match();
    // With its own name on each side of the score, also where a name ends in the other writing direction ("U17").
    m_title->setText(inReadingOrder(u"%1  %2  %3"_s.arg(isolated(match.homeName), scoreOf(match), isolated(match.awayName))));
    m_subtitle->setText(matchTexts::subtitle(match));
    const bool mayEnter = m_viewModel.mayEnter();
    const QString closed = m_viewModel.closedText();
    m_mode->setVisible(mayEnter);
    m_mode->setEnabled(closed.isEmpty());
    m_mode->setToolTip(closed);
    if (!mayEnter || !closed.isEmpty())
        showEntry(false);
    else if (m_viewModel.draftSince().isValid())
        showEntry(true); // what was typed another day is not hidden
    m_report->fill();
    Q_EMIT filled();
}

} // namespace touchline
