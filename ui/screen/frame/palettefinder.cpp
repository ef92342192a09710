// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/palettefinder.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/widget/datagrid.h"
#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype leastWords = 2; // letters before the server is asked
}

PaletteFinder::PaletteFinder(Session &session, Scope &scope, PaletteModel &entries, QObject *parent)
    : QObject(parent), m_session(session), m_entries(entries), m_players(session, scope, this)
{
    connect(&m_players, &PlayersViewModel::loaded, this, &PaletteFinder::fillPlayers);
    const auto teamsChanged = [this, &scope] {
        if (scope.isReady())
            setTeams(scope.teams());
    };
    connect(&scope, &Scope::changed, this, teamsChanged);
    teamsChanged();
}

void PaletteFinder::setActions(const QList<QAction *> &actions, const QAction *without)
{
    m_commands.clear();
    for (auto *action : actions) {
        if (action != without)
            m_commands.append({.icon = Icon::ChevronRight,
                               .text = action->text(),
                               .detail = {},
                               .keys = action->shortcut().toString(QKeySequence::NativeText),
                               .action = action,
                               .route = {}});
    }
    fill();
}

PaletteFinder::~PaletteFinder() = default;

void PaletteFinder::setPage(QWidget *page)
{
    m_pageCommands.clear();
    m_presses.clear();
    const auto add = [this](QAction *action, Icon icon, const QString &text) {
        m_pageCommands.append({.icon = icon,
                               .text = QString(text).remove(u'&'),
                               .detail = tr("on this page"),
                               .keys = action->shortcut().toString(QKeySequence::NativeText),
                               .action = action,
                               .route = {}});
    };
    const auto buttons = page ? page->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (auto *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || button->isCheckable() || button->text().isEmpty())
            continue;
        if (auto *known = PageCommands::actionOf(button)) {
            add(known, Icon::ChevronRight, button->text());
        } else if (qobject_cast<QPushButton *>(button)) {
            auto press = std::make_unique<QAction>(button->text());
            connect(press.get(), &QAction::triggered, button, &QAbstractButton::click);
            add(press.get(), Icon::ChevronRight, press->text());
            m_presses.push_back(std::move(press));
        }
    }
    const auto named = page ? PageCommands::actionsOf(page) : QList<QAction *>();
    for (auto *action : named)
        add(action, Icon::ChevronRight, action->text());
    auto grids = page ? page->findChildren<DataGrid *>() : QList<DataGrid *>();
    grids.removeIf([](const DataGrid *grid) { return !grid->isVisible(); });
    if (grids.size() == 1) { // of two nobody could tell which is meant
        const auto actions = grids.constFirst()->gridActions();
        for (auto *action : actions)
            add(action, Icon::Table, action->text());
    }
    fill();
}

void PaletteFinder::setTeams(const QList<TeamInfo> &teams)
{
    m_teams.clear();
    for (const auto &team : teams)
        m_teams.append({.kind = PaletteEntry::Kind::Team,
                        .icon = Icon::Teams,
                        .text = team.name,
                        .detail = team.club == team.name ? QString() : team.club,
                        .keys = {},
                        .route = {.screen = Screen::Team, .team = team.id}});
    m_entries.setFound({});
    fill();
}

void PaletteFinder::fill()
{
    m_entries.setKnown(m_pageCommands + m_commands + m_teams);
}

void PaletteFinder::find(const QString &words)
{
    if (m_session.state() != Session::State::Open || words.simplified().size() < leastWords) {
        m_players.cancel();
        m_entries.setFound({});
        return;
    }
    m_players.setSearch(words);
}

void PaletteFinder::fillPlayers()
{
    QList<PaletteEntry> found;
    for (int row = 0; row < m_players.players().rowCount() && row < PaletteModel::mostShown; ++row) {
        const auto *player = m_players.players().player(row);
        found.append({.kind = PaletteEntry::Kind::Player,
                      .icon = Icon::Player,
                      .text = player->name,
                      .detail = m_players.players().index(row, PlayersModel::Team).data().toString(),
                      .keys = {},
                      .route = {.screen = Screen::Player, .player = player->id}});
    }
    m_entries.setFound(found);
}

} // namespace touchline
