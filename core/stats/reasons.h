// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <span>

namespace touchline {

/** Why a value is null: the code that travels, and the English sentence that explains it. */
struct Reason
{
    QLatin1StringView code;
    QLatin1StringView sentence;
};

/** All reasons that there are, by code. */
std::span<const Reason> allReasons();

/** Empty for a code that is none of them. */
QString sentenceOfReason(const QString &code);

} // namespace touchline
