// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responsecache.h"
#include <QtCore/QLoggingCategory>
#include <algorithm>
#include <vector>

namespace touchline {

Q_LOGGING_CATEGORY(logCache, "touchline.cache")

qsizetype KeptAnswer::byteCount() const
{
    qsizetype bytes = qsizetype(sizeof(KeptAnswer)) + fields.size() + fieldsOf304.size() + etag.size() + body.size();
    if (error)
        bytes += 2 * error->detail.size() + 256 * error->issues.size();
    return bytes;
}

namespace {

void tell(const char *what)
{
    qCWarning(logCache).noquote() << "the cache of answers fails, and is done without:" << what;
}

} // namespace

std::shared_ptr<const KeptAnswer> ForgivingCache::find(const QByteArray &key)
{
    try {
        return m_cache.find(key);
    } catch (const std::exception &exception) {
        tell(exception.what());
    } catch (...) {
        tell("an unknown exception");
    }
    return {};
}

void ForgivingCache::insert(const QByteArray &key, std::shared_ptr<const KeptAnswer> answer, const Lifetime &lifetime)
{
    try {
        m_cache.insert(key, std::move(answer), lifetime);
    } catch (const std::exception &exception) {
        tell(exception.what());
    } catch (...) {
        tell("an unknown exception");
    }
}

class SingleFlight::Flight
{
public:
    struct Waiting
    {
        Answered answered;
        std::stop_token stop;
        std::unique_ptr<std::stop_callback<std::function<void()>>> watch; // of `stop`
    };
    /** False when everybody has left: the work is being given up, and whoever comes begins anew. */
    bool board(Waiting &one)
    {
        const std::scoped_lock lock(mutex);
        if (givenUp)
            return false;
        ++left;
        waiting.push_back(std::move(one));
        return true;
    }
    void leave()
    {
        {
            const std::scoped_lock lock(mutex);
            if (--left > 0)
                return;
            givenUp = true;
        }
        stop.request_stop();
    }

    QByteArray key;
    std::stop_source stop;
    std::mutex mutex;
    int left = 0; // who still wants it
    bool givenUp = false;
    std::vector<Waiting> waiting;
};

SingleFlight::Joined SingleFlight::join(const QByteArray &key, const std::stop_token &stop, Answered answered)
{
    Joined joined;
    {
        const std::scoped_lock lock(m_mutex);
        Flight::Waiting mine{.answered = std::move(answered), .stop = stop, .watch = {}};
        auto &known = m_flights[key];
        joined.first = !known || !known->board(mine);
        if (joined.first) {
            known = std::make_shared<Flight>();
            known->key = key;
            known->board(mine);
        }
        joined.flight = known;
        joined.stop = known->stop.get_token();
    }
    // Runs at once when `stop` has fired already: not under a lock.
    auto watch = std::make_unique<std::stop_callback<std::function<void()>>>(stop, [weak = std::weak_ptr(joined.flight)] {
        if (const auto flight = weak.lock())
            flight->leave();
    });
    const std::scoped_lock lock(joined.flight->mutex);
    const auto mine = std::ranges::find(joined.flight->waiting, stop, &Flight::Waiting::stop);
    if (mine != joined.flight->waiting.end()) // else it has landed already
        mine->watch = std::move(watch);
    return joined;
}

void SingleFlight::land(const std::shared_ptr<Flight> &flight, const std::shared_ptr<const KeptAnswer> &answer)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_flights.find(flight->key);
        if (known != m_flights.end() && known->second == flight)
            m_flights.erase(known);
    }
    std::vector<Flight::Waiting> waiting;
    {
        const std::scoped_lock lock(flight->mutex);
        waiting.swap(flight->waiting);
    }
    for (const auto &one : waiting) {
        if (!one.stop.stop_requested())
            one.answered(answer);
    }
}

} // namespace touchline
