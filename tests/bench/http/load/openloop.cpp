// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Open-loop load: requests leave by the clock, whether or not the ones before were answered, and each time is counted from the moment
// when its request should have left. A server that stalls therefore shows in every request that had to wait for it.
// Usage: openloop PORT RATE SECONDS CONNECTIONS FIELDS PATHS plain|tls    FIELDS: header lines; PATHS: one a line, walked in order.
#include "client.h"
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <deque>
#include <fstream>
#include <memory>
#include <sys/epoll.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(30); // for answers after the last request

struct Slot
{
    Client client;
    Clock::time_point due;
    bool busy = false;
};

std::vector<std::string> linesOf(const char *file)
{
    std::vector<std::string> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

class Load
{
public:
    Load(int port, SSL_CTX *tls, size_t connections, std::vector<std::string> requests)
        : m_port(port), m_tls(tls), m_requests(std::move(requests)), m_slots(connections)
    {}

    bool connect()
    {
        for (auto &slot : m_slots) {
            slot = std::make_unique<Slot>();
            if (!reconnect(*slot))
                return false;
        }
        return true;
    }

    void run(double rate, double seconds)
    {
        const auto start = Clock::now();
        const auto total = size_t(rate * seconds);
        const auto dueAt = [&](size_t i) {
            return start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(i) / rate));
        };
        const auto last = dueAt(total) + patience;
        while (m_done < total && Clock::now() < last) {
            for (const auto now = Clock::now(); m_sent < total && dueAt(m_sent) <= now; ++m_sent)
                m_waiting.emplace_back(dueAt(m_sent), m_sent);
            m_mostWaiting = std::max(m_mostWaiting, m_waiting.size());
            sendWaiting();
            poll(m_sent < total ? std::min(dueAt(m_sent), last) : last);
        }
        m_errors += total - m_done; // never answered
    }

    void report()
    {
        std::ranges::sort(m_times);
        std::ranges::sort(m_late);
        std::printf("{\"answered\": %zu, \"errors\": %zu, \"p50\": %.3f, \"p95\": %.3f, \"p99\": %.3f, \"most\": %.3f, "
                    "\"late_p99\": %.3f, \"most_waiting\": %zu}\n",
                    m_times.size(), m_errors, percentile(m_times, 0.5), percentile(m_times, 0.95), percentile(m_times, 0.99),
                    percentile(m_times, 1), percentile(m_late, 0.99), m_mostWaiting);
    }

private:
    bool reconnect(Slot &slot)
    {
        slot.busy = false;
        if (!slot.client.open(m_port, m_tls))
            return false;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &slot;
        m_idle.push_back(&slot);
        return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, slot.client.socket(), &event) == 0;
    }

    void sendWaiting()
    {
        while (!m_waiting.empty() && !m_idle.empty()) {
            Slot &slot = *m_idle.front(); // in turn: a server may close what has nothing to do for a minute
            m_idle.pop_front();
            const auto [due, index] = m_waiting.front();
            m_waiting.pop_front();
            slot.due = due;
            slot.busy = true;
            m_late.push_back(milliseconds(Clock::now() - due));
            if (!slot.client.send(m_requests[index % m_requests.size()]))
                broken(slot);
        }
    }

    void poll(Clock::time_point until)
    {
        const auto left = std::max(until - Clock::now(), Clock::duration::zero());
        const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(left).count();
        const timespec timeout{.tv_sec = time_t(nanoseconds / 1'000'000'000), .tv_nsec = long(nanoseconds % 1'000'000'000)};
        std::array<epoll_event, 256> events;
        const int ready = ::epoll_pwait2(m_epoll, events.data(), int(events.size()), &timeout, nullptr);
        for (int i = 0; i < ready; ++i)
            readFrom(*static_cast<Slot *>(events[size_t(i)].data.ptr));
    }

    void readFrom(Slot &slot)
    {
        const auto state = slot.client.read();
        if (state == Client::State::Waiting)
            return;
        if (state == Client::State::Broken || !slot.busy) {
            broken(slot);
            return;
        }
        slot.busy = false;
        ++m_done;
        m_times.push_back(milliseconds(Clock::now() - slot.due));
        if (slot.client.status() != 200)
            ++m_errors;
        m_idle.push_back(&slot);
    }

    /** An error when a request was under way; between requests a server may close. */
    void broken(Slot &slot)
    {
        if (slot.busy) {
            ++m_done;
            ++m_errors;
        } else {
            std::erase(m_idle, &slot);
        }
        reconnect(slot);
    }

    int m_port;
    SSL_CTX *m_tls;
    std::vector<std::string> m_requests;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::deque<Slot *> m_idle;
    std::deque<std::pair<Clock::time_point, size_t>> m_waiting;
    std::vector<double> m_times, m_late;
    size_t m_sent = 0, m_done = 0, m_errors = 0, m_mostWaiting = 0;
    int m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 8)
        return 2;
    ::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    std::string fields = "Host: 127.0.0.1\r\n";
    for (const auto &line : linesOf(argv[5]))
        fields += line + "\r\n";
    auto requests = linesOf(argv[6]);
    for (auto &request : requests)
        request = "GET " + request + " HTTP/1.1\r\n" + fields + "\r\n";
    SSL_CTX *tls = std::strcmp(argv[7], "tls") == 0 ? SSL_CTX_new(TLS_client_method()) : nullptr;
    Load load(std::atoi(argv[1]), tls, size_t(std::atoi(argv[4])), std::move(requests));
    if (!load.connect()) {
        std::fputs("openloop: the server takes no connections\n", stderr);
        return 1;
    }
    load.run(std::atof(argv[2]), std::atof(argv[3]));
    load.report();
}
