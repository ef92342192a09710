// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>

/**
 * Requests from tests/fixtures/http, as text: "@ STATUS NAME" begins one, each line below is a line of it and ends in CRLF. STATUS is what
 * it is refused with ("400|505": one of these), or "ok": its answer is 200 ("ok*3": three requests, three answers). In a line "\r", "\n",
 * "\t", "\\" and "\xHH" are bytes, "\{N:C}" is N times C (a letter, or "\n"), and a "\" at its end means that no CRLF is there. Lines that
 * begin with "# " are for people.
 */
struct Fixture
{
    QByteArray name;
    QList<int> statuses; // empty: it is accepted
    int requests = 1;
    QByteArray raw;
};

/** Of NAME.txt; empty where it cannot be read. */
QList<Fixture> fixturesIn(const QString &name);
