// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/servertiming.h"

namespace touchline {

namespace {

std::optional<std::chrono::microseconds> between(WorkTimes::Clock::time_point from, WorkTimes::Clock::time_point to)
{
    if (from == WorkTimes::Clock::time_point() || to == WorkTimes::Clock::time_point())
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::microseconds>(to - from);
}

void append(QByteArray &value, QByteArrayView name, std::chrono::microseconds duration)
{
    value += (value.isEmpty() ? "" : ", ") + name.toByteArray() + ";dur=" + QByteArray::number(double(duration.count()) / 1000, 'f', 3);
}

} // namespace

std::optional<std::chrono::microseconds> WorkTimes::queued() const
{
    return between(asked, begun);
}

std::optional<std::chrono::microseconds> WorkTimes::worked() const
{
    return between(begun, ended);
}

void noteAdmission(gate::Exchange &exchange)
{
    if (exchange.caller && exchange.caller->isAdmin())
        exchange.admission = std::chrono::duration_cast<std::chrono::microseconds>(WorkTimes::Clock::now() - exchange.since);
}

std::optional<Timing> timingFor(const gate::Exchange &exchange)
{
    if (!exchange.caller || !exchange.caller->isAdmin())
        return std::nullopt;
    Timing timing{.admission = exchange.admission};
    if (exchange.fromCache || exchange.cacheMissed)
        timing.hit = exchange.fromCache;
    return timing;
}

QByteArray valueOf(const Timing &timing)
{
    QByteArray value;
    append(value, "auth", timing.admission);
    if (timing.queued)
        append(value, "queue", *timing.queued);
    if (timing.worked)
        append(value, "handler", *timing.worked);
    if (timing.hit)
        value += *timing.hit ? ", cache;desc=hit" : ", cache;desc=miss";
    return value;
}

gate::Answer withTiming(gate::Answer answer, const std::optional<Timing> &told, const WorkTimes &times)
{
    if (!told)
        return answer;
    auto timing = *told;
    timing.worked = times.worked();
    if (times.begun != times.asked) // else it was answered where it came in
        timing.queued = times.queued();
    answer.headers.append("Server-Timing", valueOf(timing));
    return answer;
}

} // namespace touchline
