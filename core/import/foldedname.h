// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** A name as it is compared and looked up: no case, no accents, one space between words. "Đorđe  Petrović" -> "djordje petrovic". */
QString foldedName(const QString &name);

} // namespace touchline
