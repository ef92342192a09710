// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <vector>

namespace touchline {

struct SampleFixture
{
    int round = 0; // 1 .. 38
    int home = 0;
    int away = 0;
    QDateTime kickOff; // UTC
};

/** Rounds after this one are played after the winter window. */
int sampleWinterRound();

/** Double round robin of 20 teams by the circle method, August to May, with pauses for national teams and kick-offs spread as on
 * television. */
std::vector<SampleFixture> sampleSchedule();

} // namespace touchline
