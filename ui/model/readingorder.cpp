// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/readingorder.h"
#include <QtGui/QGuiApplication>

namespace touchline {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);
constexpr QChar leftToRightMark(0x200E);
constexpr QChar rightToLeftMark(0x200F);

} // namespace

QString isolated(const QString &name)
{
    return firstStrongIsolate + name + popDirectionalIsolate;
}

QString inReadingOrder(const QString &line)
{
    const bool fromTheRight = QGuiApplication::isRightToLeft();
    return line.isRightToLeft() == fromTheRight ? line : (fromTheRight ? rightToLeftMark : leftToRightMark) + line;
}

} // namespace touchline
