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

QList<PageEntry> allPages(Session &session, Scope &scope, ThemeController &themes)
{
    const auto page = [](Screen screen, Screen under, Icon icon, const QString &name, auto make) {
        using Kind = std::remove_pointer_t<decltype(make())>;
        return PageEntry{.screen = screen, .under = under, .icon = icon, .name = name, .kind = &Kind::staticMetaObject, .make = make};
    };
    const auto matches = std::make_shared<MatchSelection>(session, scope); // a player's page and the report on it are about the same ones
    return {
        page(Screen::Overview, Screen::Overview, Icon::Overview, Pages::tr("Overview"), [&] { return new OverviewPage(session, scope); }),
        page(Screen::Teams, Screen::Teams, Icon::Teams, Pages::tr("Teams"), [&] { return new TeamsPage(scope); }),
        page(Screen::Team, Screen::Teams, Icon::Teams, Pages::tr("Team"), [&] { return new TeamPage(session, scope); }),
        page(Screen::Players, Screen::Players, Icon::Players, Pages::tr("Players"), [&] { return new PlayersPage(session, scope); }),
        page(Screen::Player, Screen::Teams, Icon::Player, Pages::tr("Player"),
             [&, matches] { return new PlayerPage(session, scope, matches); }),
        page(Screen::Compare, Screen::Compare, Icon::Compare, Pages::tr("Compare"), [&] { return new ComparePage(session, scope); }),
        page(Screen::Leaders, Screen::Leaders, Icon::Leaders, Pages::tr("Leaders"), [&] { return new LeadersPage(session, scope); }),
        page(Screen::Explore, Screen::Explore, Icon::Explore, Pages::tr("Explore"), [&] { return new ExplorePage(session, scope); }),
        page(Screen::Matches, Screen::Matches, Icon::Matches, Pages::tr("Matches"), [&] { return new MatchesPage(session, scope); }),
        page(Screen::Match, Screen::Matches, Icon::Matches, Pages::tr("Match"), [&] { return new MatchPage(session, scope); }),
        page(Screen::Reports, Screen::Reports, Icon::Reports, Pages::tr("Reports"),
             [&, matches] { return new ReportsPage(session, scope, matches); }),
        page(Screen::Import, Screen::Import, Icon::Import, Pages::tr("Import"), [&] { return new ImportPage(session, scope); }),
        page(Screen::Formulas, Screen::Formulas, Icon::Formula, Pages::tr("Formulas"), [&] { return new FormulasPage(session, scope); }),
        page(Screen::Settings, Screen::Settings, Icon::Settings, Pages::tr("Settings"), [&] { return new SettingsPage(session, themes); }),
    };
}

} // namespace touchline
