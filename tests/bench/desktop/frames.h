// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace touchline {

/** Times of many like things, and how they are told. */
class Frames
{
public:
    template<typename Work> void time(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    void print(const char *what, double bar)
    {
        std::ranges::sort(m_times);
        const auto late = std::ranges::count_if(m_times, [bar](double time) { return time > bar; });
        std::printf("%-38s median %7.2f ms  p95 %7.2f ms  longest %7.2f ms  %ld of %zu over %.0f ms\n", what, m_times[m_times.size() / 2],
                    m_times[m_times.size() * 95 / 100], m_times.back(), long(late), m_times.size(), bar);
        std::fflush(stdout);
    }

private:
    std::vector<double> m_times;
};

/** MB that this process holds now. */
inline double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace touchline
