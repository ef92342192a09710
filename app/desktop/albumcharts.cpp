// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "ui/chart/scatterchart.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/match/matchpage.h"
#include "ui/widget/chartcard.h"
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

/** The part of Album about what Explore says when it is asked for more, and about a match whose lines are being typed. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

void mouse(QWidget *on, QEvent::Type type, const QPointF &at)
{
    const bool released = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, on->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      released ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
}

/** A line around the corner with the highest numbers, not closed yet. */
void drawLasso(ScatterChart *chart)
{
    chart->setLasso(true);
    const QSizeF room = chart->size();
    const auto at = [&](double x, double y) { return QPointF(room.width() * (chart->isRightToLeft() ? 1 - x : x), room.height() * y); };
    mouse(chart, QEvent::MouseButtonPress, at(0.5, 0.3));
    for (const auto &point : {at(0.7, 0.25), at(0.95, 0.4), at(0.95, 0.65), at(0.7, 0.62), at(0.55, 0.5), at(0.5, 0.35)})
        mouse(chart, QEvent::MouseMove, point);
}

} // namespace

void Album::takeExplore()
{
    m_walk.go(Screen::Explore);
    auto *page = m_window.page<ExplorePage>();
    auto *scatter = page->findChild<ScatterChart *>();
    auto &viewModel = page->viewModel();
    if (scatter->pointCount() == 0)
        return;
    const auto sizes = viewModel.sizes();
    const auto show = [&](const QString &colour, const QString &size) {
        viewModel.setColour(colour);
        viewModel.setSize(size);
        page->reload();
        waitFor([] { return false; }, 1'500);
    };
    show(u"position"_s, sizes.value(std::min<qsizetype>(5, sizes.size() - 1)).first);
    picture(u"explore-looks"_s);
    show(u"team"_s, {});
    picture(u"explore-teams"_s);
    show({}, {});
    drawLasso(scatter);
    picture(u"explore-lasso"_s);
    mouse(scatter, QEvent::MouseButtonRelease, QPointF(scatter->rect().center()));
    scatter->setLasso(false);
    picture(u"explore-chosen"_s);
    viewModel.setSelected({});
    viewModel.setSpread(ExploreViewModel::Spread::Vertical);
    viewModel.setEverybody(true);
    show({}, {});
    picture(u"explore-everybody"_s);
    const auto cards = page->findChildren<ChartCard *>();
    for (auto *card : cards)
        card->setTableShown(true);
    picture(u"explore-tables"_s);
    for (auto *card : cards)
        card->setTableShown(false);
}

void Album::takeTypedLines()
{
    if (!m_walk.go(Screen::Match))
        return;
    auto *page = m_window.page<MatchPage>();
    page->showEntry(true);
    auto &entry = page->viewModel().entry();
    entry.setData(entry.index(0, EntryColumn::Time), u"20"_s);
    entry.setData(entry.index(2, EntryColumn::FirstMetric), u"7"_s); // more goals than shots
    page->takeFocus();
    picture(u"matchentry-typed"_s);
    page->viewModel().discard();
    page->showEntry(false);
}

} // namespace touchline
