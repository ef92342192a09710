// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <functional>

namespace touchline {

/** A column whose numbers add up: how their sum is written. */
struct GridTotal
{
    std::function<QString(double)> text;
};

} // namespace touchline

/** Roles a grid's model may answer beside the usual ones. */
namespace touchline::GridRole {

inline constexpr int Sort = Qt::UserRole + 100; // number, date or text to sort and filter by; else DisplayRole
inline constexpr int Heat = Qt::UserRole + 101; // double 0..1: shading of the cell
inline constexpr int Sparkline = Qt::UserRole + 102; // QVariantList of numbers, invalid for a gap
inline constexpr int Aside = Qt::UserRole + 104; // QString: muted, after the number: an interval
inline constexpr int Bar = Qt::UserRole + 105; // GridBar: a length under the number
inline constexpr int Total = Qt::UserRole + 106; // headerData: GridTotal, for a column that adds up
inline constexpr int Amount = Qt::UserRole + 107; // double: what a cell adds to the total of its column; else Sort
inline constexpr int Key = Qt::UserRole + 103; // headerData: untranslated column id; data of column 0: row id. Else their texts.

} // namespace touchline::GridRole
