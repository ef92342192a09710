// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"

class QLabel;

namespace touchline {

/** Gives a label's text a colour of the theme that no palette has (`&Theme::warn`), and keeps it when the theme changes. */
void setTone(QLabel *label, QColor Theme::*tone);

} // namespace touchline
