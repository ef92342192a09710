// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/pages.h"
#include "ui/screen/compare/comparepage.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/formulas/formulaspage.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/players/playerspage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/screen/team/teamspage.h"
#include <QtCore/QCoreApplication>

namespace touchline {

namespace {

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<PageEntry> makePages(Session &session, Scope &scope, ThemeController &themes)
{
    auto *player = new PlayerPage(session, scope);
    return {
        {Screen::Overview, Screen::Overview, new OverviewPage(session, scope), Icon::Overview, Pages::tr("Overview")},
        {Screen::Teams, Screen::Teams, new TeamsPage(scope), Icon::Teams, Pages::tr("Teams")},
        {Screen::Team, Screen::Teams, new TeamPage(session, scope), Icon::Teams, Pages::tr("Team")},
        {Screen::Players, Screen::Players, new PlayersPage(session, scope), Icon::Players, Pages::tr("Players")},
        {Screen::Player, Screen::Teams, player, Icon::Player, Pages::tr("Player")},
        {Screen::Compare, Screen::Compare, new ComparePage(session, scope), Icon::Compare, Pages::tr("Compare")},
        {Screen::Leaders, Screen::Leaders, new LeadersPage(session, scope), Icon::Leaders, Pages::tr("Leaders")},
        {Screen::Explore, Screen::Explore, new ExplorePage(session, scope), Icon::Explore, Pages::tr("Explore")},
        {Screen::Matches, Screen::Matches, new MatchesPage(session, scope), Icon::Matches, Pages::tr("Matches")},
        {Screen::Match, Screen::Matches, new MatchPage(session, scope), Icon::Matches, Pages::tr("Match")},
        {Screen::Reports, Screen::Reports, new ReportsPage(session, scope, player->selection()), Icon::Reports, Pages::tr("Reports")},
        {Screen::Import, Screen::Import, new ImportPage(session, scope), Icon::Import, Pages::tr("Import")},
        {Screen::Formulas, Screen::Formulas, new FormulasPage(session, scope), Icon::Formula, Pages::tr("Formulas")},
        {Screen::Settings, Screen::Settings, new SettingsPage(session, themes), Icon::Settings, Pages::tr("Settings")},
    };
}

} // namespace touchline
