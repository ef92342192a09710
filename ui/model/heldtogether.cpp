// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/heldtogether.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar wordJoiner(0x2060);
constexpr QChar enDash(0x2013);
} // namespace

QString heldTogether(QString line)
{
    line.replace(u" %"_s, QString(noBreakSpace) + u'%');
    line.replace(u" ≤ "_s, QString(noBreakSpace) + u'≤' + noBreakSpace);
    for (qsizetype at = line.size() - 2; at > 0; --at) {
        if (line.at(at) == enDash && line.at(at - 1).isDigit() && line.at(at + 1).isDigit())
            line.insert(at + 1, wordJoiner); // before a dash no line ends anyway
    }
    return line;
}

} // namespace touchline
