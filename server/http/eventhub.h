// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/eventstream.h"
#include "server/http/workerpool.h"
#include "server/security/authenticator.h"
#include "server/service/changeservice.h"

namespace touchline {

/**
 * Everybody who listens to changes (`/events`, Server-Sent Events). An event's id is the revision that it reaches, so that a listener who
 * comes back with Last-Event-ID misses nothing. Before each event the token is looked up again: whoever was signed out hears no more.
 */
class EventHub
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; // never backwards
    struct Limits
    {
        qsizetype listeners = 2000;
        qsizetype perAccount = 20;
        std::chrono::milliseconds stillHereEvery{15'000};
    };
    EventHub(Database &database, const ChangeService &changes, WorkerPool &workers, Clock clock, Limits limits);

    /**
     * A stream that begins with what has changed since `since`; without it, with where the data are now. TooMany where the server or the
     * account has enough of them.
     */
    Result<std::shared_ptr<gate::EventStream>> open(const Caller &caller, QByteArray authorization, std::optional<Revision> since);
    /** Tells what there is to be told, on a worker; call it a few times a second, from the thread that begins the server. */
    void tick(const Authenticator &authenticator);
    qsizetype listeners() const;

private:
    struct Listener
    {
        std::shared_ptr<gate::EventStream> stream;
        UserId user{};
        QByteArray authorization;
        std::optional<Revision> told;
        std::chrono::milliseconds toldAt{};
    };
    using Listeners = std::vector<std::shared_ptr<Listener>>;
    Listeners due();
    void tell(Listener &listener, const Authenticator &authenticator);
    Result<QByteArray> eventFor(Listener &listener, const Caller &caller) const;

    Database &m_database;
    const ChangeService &m_changes;
    WorkerPool &m_workers;
    const Clock m_clock;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    Listeners m_listeners;
    std::atomic<bool> m_telling = false; // one worker at a time: it alone changes listeners
};

} // namespace touchline
