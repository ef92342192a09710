// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/paths.h"
#include "tests/ui/clubserver.h"
#include "tests/ui/viewmodel/signedin.h"
#include "ui/viewmodel/notesviewmodel.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <memory>
#include <optional>

namespace touchline {

inline constexpr int patience = 20'000; // ms

/** Somebody's desktop: everything but its folder ends with it. */
struct Desk
{
    explicit Desk(const QString &place)
        : folder(place), session({.cache = folder + QStringLiteral("/cache"), .data = folder + QStringLiteral("/data")}, tokens, {},
                                 {.first = 100, .longest = 300})
    {}
    bool signIn(const QUrl &server, const QString &user)
    {
        session.signIn(server, user, ClubServer::password(), false);
        return QTest::qWaitFor([this] { return scope.isReady(); }, patience);
    }
    template<typename T> std::optional<T> get(const QString &path)
    {
        auto pending = session.api().get<T>(path);
        if (!QTest::qWaitFor([&pending] { return pending.future().isFinished(); }, patience))
            return {};
        const auto answer = pending.future().result();
        return answer && !answer->asOf ? std::optional(answer->data) : std::nullopt; // by the server, not from what is kept
    }
    QString folder;
    TokenStore tokens{QStringLiteral("touchline-test")};
    Session session;
    Scope scope{session};
    NotesViewModel notes{session, scope};
};

/** Nothing waits, and nothing is on its way. */
inline bool isSettled(Desk &desk)
{
    return desk.session.outbox().changes().isEmpty() && !desk.notes.isLoading();
}

inline QStringList texts(const QList<ShownNote> &notes)
{
    QStringList all;
    for (const auto &note : notes)
        all.append(note.text);
    return all;
}

/** A club's server with an admin, a coach, a viewer and another team's coach, and desktops that look at the notes on one player. */
class NotesClub
{
public:
    bool start();
    /** A new desktop of that user, which looks at the player. */
    std::unique_ptr<Desk> opened(const QString &user, const QString &folder = {});
    /** As another client is told. */
    QList<NoteInfo> stored();
    bool deleteAll();

    QTemporaryDir home;
    ClubServer server{home.path() + QStringLiteral("/club.db")};
    std::unique_ptr<Desk> admin;
    PlayerInfo player;
    TeamId team{1};
};

} // namespace touchline
