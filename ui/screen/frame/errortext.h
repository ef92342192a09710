// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

class QWidget;

namespace touchline {

/** An error for people: what happened and, where the server gave one, the request id to ask about. */
QString errorText(const Error &error);
/** Everything about it, for the clipboard and the one who helps. */
QString errorDetails(const Error &error);
/** A toast over the window of `over`, with "Copy details". */
void showError(QWidget *over, const Error &error);

} // namespace touchline
