// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

class QWidget;

namespace touchline {

class SportPack;

/** An error for people, in their language: what happened, what it means, what to do. `sport`: whose rules it may be about. */
QString errorText(const Error &error, const SportPack *sport = nullptr);
/** The same with the request id, where the server gave one. */
QString errorLine(const Error &error, const SportPack *sport = nullptr);
/** Everything about it, with the words of whoever said it, for the clipboard and the one who helps. */
QString errorDetails(const Error &error);
void copyDetails(const Error &error);
/** "Copy details", for a button. */
QString copyDetailsText();
/** A toast over the window of `over`, with "Copy details". */
void showError(QWidget *over, const Error &error);

} // namespace touchline
