// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/sampleschedule.h"
#include <QtCore/QTimeZone>
#include <algorithm>
#include <array>

namespace touchline {

namespace {

constexpr int teams = 20;
constexpr int half = teams - 1;

struct Round
{
    QDate day; // Saturday, or Tuesday of a midweek round
    bool midweek = false;
};

std::vector<Round> rounds()
{
    const std::array pauses{QDate(2025, 9, 6), QDate(2025, 10, 11), QDate(2025, 11, 15), QDate(2026, 1, 10), QDate(2026, 3, 28)};
    std::vector<Round> result;
    for (QDate day(2025, 8, 16); day <= QDate(2026, 5, 23); day = day.addDays(7)) {
        if (std::ranges::find(pauses, day) == pauses.end())
            result.push_back({.day = day});
    }
    result.push_back({.day = QDate(2025, 12, 2), .midweek = true});
    result.push_back({.day = QDate(2026, 2, 10), .midweek = true});
    std::ranges::sort(result, {}, &Round::day);
    return result;
}

/** Central European time by the rule of the European Union, so that no time zone database is needed. */
QDateTime utc(QDate day, QTime local)
{
    const bool winter = day >= QDate(2025, 10, 26) && day < QDate(2026, 3, 29);
    return QDateTime(day, local, QTimeZone::UTC).addSecs(winter ? -3600 : -7200);
}

QDateTime kickOff(const Round &round, int number, int match)
{
    struct Slot
    {
        int days;
        QTime time;
    };
    static const std::array<Slot, 10> weekend{{{-1, {20, 30}},
                                               {0, {13, 0}},
                                               {0, {15, 30}},
                                               {0, {15, 30}},
                                               {0, {15, 30}},
                                               {0, {15, 30}},
                                               {0, {18, 30}},
                                               {1, {15, 30}},
                                               {1, {15, 30}},
                                               {1, {17, 30}}}};
    static const std::array<Slot, 10> midweek{{{0, {18, 30}},
                                               {0, {20, 30}},
                                               {0, {20, 30}},
                                               {0, {20, 30}},
                                               {0, {20, 30}},
                                               {1, {18, 30}},
                                               {1, {20, 30}},
                                               {1, {20, 30}},
                                               {1, {20, 30}},
                                               {1, {20, 30}}}};
    if (number == 2 * half) // the last round at one time
        return utc(round.day.addDays(1), QTime(16, 0));
    const Slot &slot = round.midweek ? midweek[size_t(match)] : weekend[size_t(match)];
    return utc(round.day.addDays(slot.days), slot.time);
}

} // namespace

int sampleWinterRound()
{
    const auto all = rounds();
    return int(std::ranges::count_if(all, [](const Round &round) { return round.day < QDate(2026, 1, 20); }));
}

std::vector<SampleFixture> sampleSchedule()
{
    const auto days = rounds();
    std::vector<SampleFixture> fixtures;
    for (int number = 1; number <= 2 * half; ++number) {
        const bool second = number > half;
        const int turn = (number - 1) % half;
        for (int match = 0; match < teams / 2; ++match) {
            int home = match == 0 ? half : (turn + match) % half;
            int away = match == 0 ? turn : (turn - match + half) % half;
            // The fixed team changes sides every round; the others follow from the circle, alternately.
            if (match == 0 ? turn % 2 == 1 : match % 2 == 1)
                std::swap(home, away);
            if (second)
                std::swap(home, away);
            // Each pair has another television slot every round.
            fixtures.push_back({.round = number,
                                .home = home,
                                .away = away,
                                .kickOff = kickOff(days[size_t(number - 1)], number, (match + 3 * number) % 10)});
        }
    }
    return fixtures;
}

} // namespace touchline
