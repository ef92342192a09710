// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace touchline {

/**
 * Moves the focus within `whole` to the next stop of Tab, or to the one before, as one reads: through layouts in the order of their items,
 * elsewhere in the order in which the widgets were made, and around at the ends. Qt's own order is that of making alone, so that a tile
 * which came with the data would be the last stop of its page. False: there is no stop.
 */
bool moveFocusAsRead(QWidget &whole, bool next);

} // namespace touchline
