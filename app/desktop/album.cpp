// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/album.h"
#include "core/contract/paths.h"
#include "core/contract/records.h"
#include "ui/screen/match/matchpage.h"
#include "ui/theme/theme.h"
#include "ui/viewmodel/session.h"
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int answering = 10'000;
constexpr int settling = 300;

// As people and clubs are really called: long, of two scripts, with marks and apostrophes.
const char *const longNames[] = {"Maximiliane-Theodora von Hohenstein-Wittelsbach",
                                 "José Ignacio Fernández-Villaverde y Bustamante",
                                 "عبد الرحمن بن عبد العزيز آل الشيخ",
                                 "Wilhelmina O'Shaughnessy-Featherstonehaugh",
                                 "Papadimitriou-Konstantinopoulos Anastasia",
                                 "Nguyễn Phước Bảo Quỳnh Thị Thanh-Hương"};
const char *const longTeams[] =
    { // the first in the alphabet first: it stays the one that pages open with, whose players have long names too
        "Club Deportivo Universidad Autónoma de Guadalajara", "نادي الاتحاد الرياضي العربي",
        "Sport- und Spielvereinigung Donaueschingen-Hüfingen 1903 e. V.", "Llanfairpwllgwyngyll Athletic & Social Club"};

NewSeason emptySeason()
{
    NewSeason season{.sport = u"football"_s,
                     .competition = u"Friendlies"_s,
                     .label = u"2026/27"_s,
                     .first = QDate(2026, 8, 1),
                     .last = QDate(2027, 6, 30),
                     .timeZone = u"UTC"_s,
                     .team = u"Riverside U13"_s};
    season.squad = {{.name = u"Alex Reed"_s}, {.name = u"Sam Cole"_s}};
    return season;
}

} // namespace

Album::Album(const Options &options, MainWindow &window, Session &session, Scope &scope)
    : m_options(options), m_window(window), m_session(session), m_scope(scope), m_walk(window, scope)
{}

void Album::begin()
{
    QTimer::singleShot(0, this, &Album::take);
}

void Album::take()
{
    if (!QDir().mkpath(m_options.album)) {
        std::fprintf(stderr, "touchline: %s cannot be made\n", qPrintable(m_options.album));
        return QCoreApplication::exit(1);
    }
    takeWays();
    open();
    if (!m_walk.begin()) {
        std::fprintf(stderr, "touchline: the workspace %s did not open\n", qPrintable(m_options.workspace));
        return QCoreApplication::exit(1);
    }
    if (m_options.longNames)
        giveLongNames();
    takeScreens();
    takeParts();
    takeFuller();
    takeSheets();
    takeSeldomSheets();
    takeOffline();
    QCoreApplication::exit(0);
}

void Album::open()
{
    if (m_options.workspace.isEmpty())
        m_window.openPlace({.database = m_session.samplePath()});
    else if (QFile::exists(m_options.workspace))
        m_window.openPlace({.database = m_options.workspace});
    else
        m_session.createWorkspace(m_options.workspace, emptySeason());
}

void Album::takeWays()
{
    m_window.showWelcome();
    picture(u"welcome"_s);
    m_window.showNewWorkspace();
    picture(u"newworkspace"_s);
    m_window.showSignIn();
    picture(u"signin"_s);
}

void Album::takeScreens()
{
    const auto names = screenNames();
    for (const auto &name : names) {
        if (!m_walk.go(*screenOf(name)))
            std::printf("%s: shows nothing\n", qPrintable(name));
        picture(name);
        if (name == screenName(Screen::Match) && m_window.route().screen == Screen::Match) {
            m_window.page<MatchPage>()->showEntry(true);
            picture(u"matchentry"_s);
        }
    }
}

void Album::takeSheets()
{
    m_walk.go(Screen::Teams);
    trigger(QKeySequence(Qt::CTRL | Qt::Key_K));
    picture(u"palette"_s);
    if (auto *words = qobject_cast<QLineEdit *>(m_window.focusWidget())) {
        words->setText(u"an"_s);
        waitFor([] { return false; }, 600);
        picture(u"palette-found"_s);
        words->setText(u"qqqq"_s);
        waitFor([] { return false; }, 600);
        picture(u"palette-nothing"_s);
    }
    trigger(QKeySequence(Qt::Key_Escape));
    trigger(QKeySequence(Qt::Key_F1));
    picture(u"keys"_s);
    const auto close = [this] {
        for (const auto dialogs = m_window.findChildren<QDialog *>(); auto *dialog : dialogs)
            dialog->close();
    };
    close();
    queueChanges();
    m_window.findChild<Workbench *>()->showOutbox();
    picture(u"outbox"_s);
    close();
}

void Album::giveLongNames()
{
    auto &api = m_session.api();
    const auto rename = [&api](const QString &path, const QString &name) {
        auto before = api.getBytes(path);
        if (!waitFor([&before] { return before.future().isFinished(); }, answering) || !before.future().result()) {
            std::printf("%s is not there\n", qPrintable(path));
            return;
        }
        auto pending = api.sendBytes("PATCH", path, QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson(QJsonDocument::Compact),
                                     {.ifMatch = before.future().result()->etag});
        if (!waitFor([&pending] { return pending.future().isFinished(); }, answering) || !pending.future().result())
            std::printf("%s keeps its name\n", qPrintable(path));
    };
    const auto teams = m_scope.teams(); // which may be loaded anew meanwhile
    for (qsizetype i = 0; const auto &team : teams) {
        rename(filled(paths::team, toNumber(team.id)), QString::fromUtf8(longTeams[i % 4]) + (i < 4 ? u""_s : u" %1"_s.arg(i)));
        ++i;
    }
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(m_scope.season()->id)));
    query.addQueryItem(u"team"_s, QString::number(toNumber(teams.constFirst().id)));
    auto players = api.getAll<PlayerInfo>(paths::players, query);
    if (waitFor([&players] { return players.future().isFinished(); }, answering) && players.future().result()) {
        const auto squad = players.future().result()->data;
        for (qsizetype i = 0; const auto &player : squad) {
            rename(filled(paths::player, toNumber(player.id)), QString::fromUtf8(longNames[i % 6]) + (i < 6 ? u""_s : u" %1"_s.arg(i)));
            ++i;
        }
    }
    bool there = false;
    const QObject waiting; // it listens as long as somebody waits
    QObject::connect(&m_scope, &Scope::changed, &waiting, [&there] { there = true; });
    m_scope.load();
    waitFor([&there] { return there; }, answering);
}

void Album::queueChanges()
{
    const auto player = m_walk.player();
    if (player) { // the server has another state of it than this one knows of: a conflict
        (void)m_session.outbox().put({.verb = "PATCH",
                                      .target = filled(paths::player, toNumber(*player)),
                                      .json = R"({"name":"Maximiliane-Theodora von Hohenstein-Wittelsbach","birth_year":2009})",
                                      .ifMatch = "\"another\"",
                                      .what = u"Player"_s});
    }
    (void)m_session.outbox().put(
        {.verb = "PATCH", .target = u"/api/v1/players/999999"_s, .json = R"({"name":"Sam"})", .ifMatch = "\"1\"", .what = u"Sam"_s});
    const qsizetype expected = player ? 2 : 1;
    waitFor([this, expected] { return m_session.outbox().needingAttention() == expected; }, answering);
}

void Album::trigger(const QKeySequence &keys)
{
    for (const auto actions = m_window.findChildren<QAction *>(); auto *action : actions) {
        if (action->shortcuts().contains(keys))
            return action->trigger();
    }
    if (auto *focus = m_window.focusWidget()) {
        QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
        QApplication::sendEvent(focus, &press);
    }
}

void Album::picture(const QString &name)
{
    waitFor([] { return false; }, settling);
    save(name);
    for (const auto areas = m_window.findChildren<QScrollArea *>(); auto *area : areas) {
        auto *bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->maximum() <= area->height() / 8)
            continue;
        bar->setValue(bar->maximum());
        waitFor([] { return false; }, 50);
        save(name + u"-end"_s);
        bar->setValue(0);
        break;
    }
}

void Album::save(const QString &name)
{
    QPixmap whole = m_window.grab();
    QPainter painter(&whole);
    QList<QWidget *> over;
    for (const auto dialogs = m_window.findChildren<QDialog *>(); auto *dialog : dialogs) {
        if (dialog->isVisible())
            over.append(dialog);
    }
    if (auto *menu = QApplication::activePopupWidget())
        over.append(menu);
    for (auto *sheet : std::as_const(over)) {
        const QPoint at = sheet->mapToGlobal(QPoint()) - m_window.mapToGlobal(QPoint());
        painter.drawPixmap(at, sheet->grab());
        painter.setPen(Theme::of(sheet).border);
        painter.drawRect(QRect(at, sheet->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    if (!whole.save(m_options.album + u'/' + name + u".png"_s, "PNG"))
        std::fprintf(stderr, "touchline: %s.png could not be written\n", qPrintable(name));
}

} // namespace touchline
