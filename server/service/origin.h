// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>

namespace touchline {

/** Where a call came from, for limits and the audit trail. */
struct Origin
{
    QByteArray remote; // address of the peer; empty: the command line
    QByteArray requestId;
};

} // namespace touchline
