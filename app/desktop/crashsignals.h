// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touchline {

/**
 * From now on what ends the process by a fault of its own is written to this file before it ends as it would have ended: on Unix the signal
 * and the return addresses, on Windows code and address of the exception. Of the calling thread also when its stack is full.
 */
void watchCrashes(int fileDescriptor);
/** As it was before. */
void unwatchCrashes();

} // namespace touchline
