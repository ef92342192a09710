// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/e2e/desktopwindow.h"

namespace touchline {

/** The workspace of a small club in `folder`, made at the first time: Rovers, with Ana Ferreira (9) and Mia Okafor (1). False: in vain. */
inline bool openRovers(Window &w, const QString &folder)
{
    const QString file = folder + QStringLiteral("/Rovers.touchline");
    if (QFile::exists(file)) {
        w.window.openPlace({.database = file});
    } else {
        w.session.createWorkspace(
            file,
            {.sport = QStringLiteral("football"),
             .competition = QStringLiteral("County League"),
             .label = QStringLiteral("2026/27"),
             .first = QDate(2026, 8, 1),
             .last = QDate(2027, 5, 31),
             .timeZone = QStringLiteral("Europe/London"),
             .team = QStringLiteral("Rovers"),
             .matchLength = 0,
             .squad = {{.name = QStringLiteral("Ana Ferreira"), .shirt = QStringLiteral("9"), .position = QStringLiteral("FWD")},
                       {.name = QStringLiteral("Mia Okafor"), .shirt = QStringLiteral("1"), .position = QStringLiteral("GK")}}});
    }
    return QTest::qWaitFor([&w] { return w.scope.isReady(); }, 60'000);
}

} // namespace touchline
