// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtGui/QImage>

namespace touchline {

/** The most that a club's logo may be; larger ones are refused with a sentence, never scaled down behind somebody's back. */
inline constexpr qint64 largestLogoFile = 2 * 1024 * 1024;
inline constexpr int longestLogoSide = 4'000; // pixels

/** A PNG or JPEG, known by its first bytes, whatever its name is. */
Result<QImage> loadLogo(const QString &path);

} // namespace touchline
