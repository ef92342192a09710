// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLocale>

class QDateTimeEdit;

namespace touchline {

/**
 * Days, or whatever else the format has, in the order in which the language writes them. Qt turns the parts of a format round where the
 * window is mirrored, as if all of it were read from the left: "00:3" for three o'clock.
 */
void setWrittenFormat(QDateTimeEdit *edit, const QString &format = QLocale().dateFormat(QLocale::ShortFormat));

} // namespace touchline
