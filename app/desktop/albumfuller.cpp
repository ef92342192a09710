// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "core/contract/codec.h"
#include "core/contract/notes.h"
#include "core/contract/paths.h"
#include "core/contract/records.h"
#include "core/stats/insight.h"
#include "ui/screen/overview/overviewpage.h"
#include "ui/screen/player/notescard.h"
#include "ui/screen/player/playerpage.h"
#include "ui/viewmodel/session.h"
#include "ui/widget/toast.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <cstdio>

/** The part of Album that shows what a workspace holds only after somebody has worked with it for a while. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int writing = 20'000;

const char *const notes[] = {
    "Knee: no full sprints before Friday, says the physio.",
    "Talked after the Saturday match. Wants to play further forward and has a point: every second pass of the last month came from the "
    "left half space, and the runs behind the line are there from the 60th minute on. Agreed: two weeks of extra finishing with Sam on "
    "Tuesdays, then we look at it again together with the numbers.\n\nFather asks for the dates of the spring camp: "
    "https://club.example/camps/spring/registration-and-payment-of-the-first-instalment",
    "تمرين إضافي يوم الخميس، ثم راحة حتى مباراة السبت."};

/** That of the import that was stopped comes when the server has answered. */
void hideToasts(const QWidget &window)
{
    for (auto *toast : window.findChildren<Toast *>())
        toast->hide();
}

} // namespace

void Album::takeFuller()
{
    takeNotes();
    takeForm();
    takeComing();
}

bool Album::sent(const QueuedChange &change)
{
    bool done = false;
    const auto connection =
        QObject::connect(&m_session.outbox(), &Outbox::done, this, [&](const QueuedChange &each) { done = done || each.id == change.id; });
    const bool kept = m_session.outbox().put(change).has_value();
    const bool there = kept && waitFor([&done] { return done; }, writing);
    QObject::disconnect(connection);
    if (!there)
        std::printf("%s %s was not taken\n", change.verb.constData(), qPrintable(change.target));
    return there;
}

void Album::takeNotes()
{
    if (!m_walk.go(Screen::Player))
        return;
    auto *page = m_window.page<PlayerPage>();
    auto *card = page->findChild<NotesCard *>();
    const auto team = card->viewModel().teams().isEmpty() ? TeamId{} : TeamId{card->viewModel().teams().constFirst().first.toLongLong()};
    for (const char *text : notes)
        (void)card->viewModel().add(team, QString::fromUtf8(text));
    waitFor([card] { return card->viewModel().notes().size() == std::ssize(notes) && card->viewModel().waiting() == 0; }, writing);
    waitFor([] { return false; }, 300);
    for (auto *area : page->findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(card))
            area->verticalScrollBar()->setValue(card->mapTo(area->widget(), QPoint()).y());
    }
    waitFor([] { return false; }, 100);
    hideToasts(m_window);
    save(u"player-notes"_s);
}

void Album::takeForm()
{
    const auto teams = m_scope.teams();
    for (const auto &team : teams) {
        QUrlQuery query;
        query.addQueryItem(u"team"_s, QString::number(toNumber(team.id)));
        query.addQueryItem(u"season"_s, QString::number(toNumber(m_scope.season()->id)));
        query.addQueryItem(u"scope"_s, u"season"_s);
        auto told = m_session.api().get<TeamInsights>(paths::insights, query);
        if (!waitFor([&told] { return told.future().isFinished(); }, writing) || !told.future().result())
            continue;
        const auto changes = told.future().result()->data.changes; // the result is a temporary
        for (const auto &change : changes) {
            m_window.go({.screen = Screen::Player, .player = change.player});
            auto *page = m_window.page<PlayerPage>();
            const auto hasArrow = [page] {
                return std::ranges::any_of(page->viewModel().kpiTiles(),
                                           [](const KpiData &tile) { return tile.form != KpiData::Form::None; });
            };
            if (!waitFor(hasArrow, 4'000)) // of a statistic that has no tile
                continue;
            hideToasts(m_window);
            return picture(u"player-form"_s);
        }
    }
}

void Album::takeComing()
{
    const auto *season = m_scope.season();
    if (!season || m_scope.teams().isEmpty())
        return;
    const QString target = filled(paths::season, toNumber(season->id));
    auto before = m_session.api().getBytes(target);
    if (!waitFor([&before] { return before.future().isFinished(); }, writing) || !before.future().result())
        return;
    const QDate today = QDate::currentDate();
    auto longer =
        m_session.api().sendBytes("PATCH", target,
                                  QJsonDocument(QJsonObject{{u"last"_s, std::max(season->last, today.addDays(60)).toString(Qt::ISODate)}})
                                      .toJson(QJsonDocument::Compact),
                                  {.ifMatch = before.future().result()->etag});
    waitFor([&longer] { return longer.future().isFinished(); }, writing);
    const auto teams = m_scope.teams();
    const TeamId own = teams.constFirst().id;
    for (int i = 1; i <= 3 && teams.size() > 1; ++i) {
        const TeamId other = teams.at(i % teams.size()).id;
        const FixtureEntry match{.season = season->id,
                                 .round = 38 + i,
                                 .status = u"scheduled"_s,
                                 .kickOff = QDateTime(today.addDays(7 * i), QTime(14, 30), QTimeZone::utc()),
                                 .venue = i == 1 ? u"Palm Ground"_s : QString(),
                                 .home = i % 2 ? own : other,
                                 .away = i % 2 ? other : own};
        (void)sent({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .verb = "POST",
                    .target = paths::matches,
                    .json = encode(match),
                    .what = u"Match"_s});
    }
    m_window.go({.screen = Screen::Overview, .team = own});
    m_window.page<OverviewPage>()->reload();
    waitFor([this] { return !m_window.page<OverviewPage>()->viewModel().upcoming().isEmpty(); }, writing);
    hideToasts(m_window);
    picture(u"overview-coming"_s);
}

} // namespace touchline
