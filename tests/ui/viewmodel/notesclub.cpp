// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewmodel/notesclub.h"

using namespace Qt::StringLiterals;

namespace touchline {

bool NotesClub::start()
{
    useOwnSettings(home.path());
    const auto role = [this](const QString &name, const QString &as, const QString &of) {
        return server.addUser(name, {u"--role"_s, as, u"--team"_s, of});
    };
    if (!server.makeSample() || !server.addUser(u"admin"_s, {u"--admin"_s}) || !role(u"coach"_s, u"coach"_s, u"1"_s)
        || !role(u"viewer"_s, u"viewer"_s, u"1"_s) || !role(u"stranger"_s, u"coach"_s, u"2"_s) || !server.start())
        return false;
    admin = std::make_unique<Desk>(home.path() + u"/admin"_s);
    if (!admin->signIn(server.url(), u"admin"_s))
        return false;
    const auto season = toNumber(admin->scope.season()->id);
    const auto players = admin->get<QList<PlayerInfo>>(QString(paths::players) + u"?season=%1&team=1"_s.arg(season));
    if (!players || players->isEmpty())
        return false;
    player = players->constFirst();
    return true;
}

std::unique_ptr<Desk> NotesClub::opened(const QString &user, const QString &folder)
{
    static int number = 0;
    auto desk = std::make_unique<Desk>(folder.isEmpty() ? home.path() + u"/desk%1"_s.arg(++number) : folder);
    if (!desk->signIn(server.url(), user))
        return {};
    desk->notes.load(player);
    const auto &notes = desk->notes;
    if (notes.mayRead() && !QTest::qWaitFor([&notes] { return notes.hasData() && !notes.isLoading(); }, patience))
        return {};
    return desk;
}

QList<NoteInfo> NotesClub::stored()
{
    const auto notes = admin->get<QList<NoteInfo>>(filled(paths::playerNotes, toNumber(player.id)));
    return notes.value_or(QList<NoteInfo>{{.uuid = u"not answered"_s, .entry = {}, .author = {}, .changedAt = {}}});
}

bool NotesClub::deleteAll()
{
    bool done = true;
    for (const auto &note : stored()) {
        auto pending = admin->session.api().remove(noteTarget(note.uuid), {.ifMatch = "*"});
        done = QTest::qWaitFor([&pending] { return pending.future().isFinished(); }, patience) && done;
    }
    return done;
}

} // namespace touchline
