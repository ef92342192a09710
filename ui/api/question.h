// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/call.h"

namespace touchline {

/** What a change needs beside its body. */
struct Condition
{
    QByteArray ifMatch; // of PUT, PATCH and DELETE: Fetched::etag of what is being changed
    QByteArray key; // Idempotency-Key of a POST, the same for each time that it is tried; empty: a new one
};

/** What is asked of a server, whichever it is. */
struct Question
{
    QByteArray verb;
    QString target; // targetOf()
    Sending body = {};
    QByteArray contentType = "application/json"; // of a body
    Condition condition = {};
};

} // namespace touchline
