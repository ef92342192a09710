// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "ui/chart/chartview.h"
#include "ui/report/reportpainter.h"
#include "ui/screen/formulas/formulaspage.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/players/playerspage.h"
#include "ui/screen/reports/reportspage.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/teampage.h"
#include "ui/viewmodel/session.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/datagrid.h"
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTableView>
#include <cstdio>

/** The part of Album that opens what a page only shows when it is asked to: sheets, menus, table twins, the steps of an import. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int checking = 30'000;

/** The first button or action of this text, with everything that it opens. */
bool press(QWidget *within, const QString &text)
{
    for (const auto buttons = within->findChildren<QAbstractButton *>(); auto *button : buttons) {
        if (button->isVisible() && button->text() == text) {
            button->click();
            return true;
        }
    }
    for (const auto actions = within->findChildren<QAction *>(); auto *action : actions) {
        if (action->text() == text && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void chooseFirst(QWidget *page, const QString &name)
{
    if (auto *grid = page->findChild<DataGrid *>(name))
        grid->view()->setCurrentIndex(grid->view()->model()->index(0, 0));
}

/** A match of the season's first team as somebody's table may have it, its second line with what cannot be. */
QString tableOf(const Scope &scope, const QString &player, const QString &minutes)
{
    const QDate day = scope.season()->first.addDays(10);
    return u"Date\tOpponent\tPlayer\tMinutes\n%1\tHarbour\t%2\t90\n%1\tHarbour\tSam Lind\t%3\n"_s.arg(day.toString(Qt::ISODate), player,
                                                                                                      minutes);
}

} // namespace

void Album::takeParts()
{
    takeMatchSheets();
    takeGridMenus();
    takeTwins();
    takeExplore();
    takeTypedLines();
    takeFormula();
    takePaper();
    takeImport(); // which leaves a toast
}

void Album::part(QWidget *page, const QString &text, const QString &name)
{
    if (!press(page, text))
        return;
    picture(name);
    if (auto *menu = QApplication::activePopupWidget())
        menu->close();
    for (const auto dialogs = m_window.findChildren<QDialog *>(); auto *dialog : dialogs)
        dialog->close();
    waitFor([] { return false; }, 100);
}

void Album::takeMatchSheets()
{
    m_walk.go(Screen::Matches);
    auto *matches = m_window.page<MatchesPage>();
    chooseFirst(matches, u"matches"_s);
    part(matches, MatchesPage::tr("&New match"), u"match-new"_s);
    part(matches, MatchesPage::tr("&Change the match"), u"match-change"_s);
}

void Album::takeGridMenus()
{
    m_walk.go(Screen::Team);
    auto *team = m_window.page<TeamPage>();
    chooseFirst(team, u"squad"_s);
    part(team, RosterEdit::tr("Edit the player…"), u"roster"_s);
    part(team, DataGrid::tr("&Views…"), u"views"_s);
    part(team, DataGrid::tr("C&olumns…"), u"columns"_s);
    m_walk.go(Screen::Players);
    press(m_window.page<PlayersPage>(), DataGrid::tr("&Filter rows"));
    picture(u"filters"_s);
    press(m_window.page<PlayersPage>(), DataGrid::tr("&Filter rows"));
}

void Album::takeTwins()
{
    if (!m_walk.go(Screen::Player))
        return;
    const auto cards = m_window.page<PlayerPage>()->findChildren<ChartCard *>();
    for (auto *card : cards)
        card->setTableShown(true);
    picture(u"player-tables"_s);
    for (auto *card : cards)
        card->setTableShown(false);
}

void Album::takeFormula()
{
    m_walk.go(Screen::Formulas);
    m_window.page<FormulasPage>()->viewModel().startExample();
    waitFor([] { return false; }, 1'500);
    picture(u"formula-example"_s);
    m_window.page<FormulasPage>()->viewModel().discard();
}

void Album::takeImport()
{
    m_walk.go(Screen::Import);
    auto &import = m_window.page<ImportPage>()->viewModel();
    using Step = ImportViewModel::Step;
    const auto bring = [&](const QString &minutes) {
        import.clear();
        import.paste(tableOf(m_scope, u"Alex Reed"_s, minutes));
        waitFor([&import] { return import.step() == Step::Mapping; }, checking);
        if (!m_scope.teams().isEmpty())
            import.setTeam(m_scope.teams().constFirst().name);
    };
    const auto check = [&import] {
        waitFor([&import] { return !import.isPreparing(); }, checking);
        import.check();
        waitFor([&import] { return import.step() == Step::Checked || (import.step() == Step::Mapping && !import.issues().isEmpty()); },
                checking);
    };
    bring(u"many"_s);
    check();
    picture(u"import-faults"_s);
    bring(u"45"_s);
    check();
    picture(u"import-checked"_s);
    import.clear();
}

/** What leaves the program to be printed or shown to others: a player's page and a team's, and the charts of a player. */
void Album::takePaper()
{
    if (!m_walk.go(Screen::Reports))
        return;
    auto &reports = m_window.page<ReportsPage>()->viewModel();
    using Kind = ReportViewModel::Kind;
    for (const auto &[kind, name] : {std::pair{Kind::Team, u"team"_s}, {Kind::Player, u"player"_s}}) {
        reports.setKind(kind);
        waitFor([&reports] { return !reports.isLoading() && reports.hasData(); }, checking);
        QFile file(u"%1/report-%2.pdf"_s.arg(m_options.album, name));
        if (reports.isEmpty() || !file.open(QIODevice::WriteOnly))
            continue;
        ReportWriter writer(&file, name, {.logo = {}, .rightToLeft = QGuiApplication::isRightToLeft()});
        if (!writer.add(reports.sheet()) || !writer.finish())
            std::fprintf(stderr, "touchline: %s could not be written\n", qPrintable(file.fileName()));
    }
    m_walk.go(Screen::Player);
    const auto charts = m_window.page<PlayerPage>()->findChildren<ChartView *>();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QString path = u"%1/chart-%2."_s.arg(m_options.album).arg(i);
        if (!charts.at(i)->savePng(path + u"png"_s) || !charts.at(i)->saveSvg(path + u"svg"_s) || !charts.at(i)->savePdf(path + u"pdf"_s))
            std::fprintf(stderr, "touchline: %s* could not be written\n", qPrintable(path));
    }
}

void Album::takeOffline()
{
    m_walk.go(Screen::Overview);
    m_session.api().setServer(QUrl(u"http://127.0.0.1:1"_s)); // where nobody listens; nothing comes after this picture
    m_window.page<OverviewPage>()->reload();
    waitFor([this] { return !m_session.connection().isOnline(); }, checking);
    picture(u"offline"_s);
}

} // namespace touchline
