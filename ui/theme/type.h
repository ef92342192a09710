// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QFont>

class QLabel;
class QWidget;

namespace touchline {

/** The type scale of look.md, relative to the font a widget would have anyway. */
enum class TypeRole { Caption, Body, Strong, Section, Title, Kpi };

/** `base` in that role; `tabular` asks for figures of one width where the font has them. */
QFont typeFont(const QFont &base, TypeRole role, bool tabular = false);
/** Gives a widget the role relative to the application's font. */
void setType(QWidget *widget, TypeRole role, bool tabular = false);
/** Secondary text: the palette's muted colour, following theme changes. */
void setMuted(QLabel *label, bool muted = true);

/** Spacing in device-independent pixels, on the 8 px grid. */
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16; // card padding, gap between cards
inline constexpr int three = 24; // page margin
inline constexpr int radius = 8;
inline constexpr int target = 32; // least height of anything to click
inline constexpr int rowComfortable = 32;
inline constexpr int rowCompact = 26;
inline constexpr int reflow = 900; // page width under which cards stand in one column
} // namespace space

} // namespace touchline
