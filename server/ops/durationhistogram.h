// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtTypes>
#include <array>
#include <atomic>
#include <chrono>
#include <optional>

namespace touchline {

/** How many durations fell into which bucket. Thread-safe without a lock: to observe one costs two additions. */
class DurationHistogram
{
public:
    /** The longest that each bucket takes; one more takes what is longer. */
    static constexpr std::array<qint64, 17> bounds{50,     100,     250,     500,     1'000,     2'500,     5'000,      10'000,    25'000,
                                                   50'000, 100'000, 250'000, 500'000, 1'000'000, 2'500'000, 10'000'000, 30'000'000}; // us

    void observe(std::chrono::microseconds duration);

    struct Snapshot
    {
        std::array<quint64, bounds.size() + 1> counts{}; // per bucket, not summed up
        quint64 microseconds = 0; // together
        quint64 count() const;
        /**
         * The duration in milliseconds that `share` of them (0 to 1) do not exceed, as Prometheus' histogram_quantile() has it: linear
         * within its bucket, the highest bound where it is beyond. None where there are none.
         */
        std::optional<double> quantile(double share) const;
        std::optional<double> mean() const; // milliseconds
    };
    /** What is observed meanwhile may be in it or not. */
    Snapshot snapshot() const;

private:
    std::array<std::atomic<quint64>, bounds.size() + 1> m_counts{};
    std::atomic<quint64> m_microseconds = 0;
};

} // namespace touchline
