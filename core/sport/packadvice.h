// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packreview.h"

namespace touchline {

/**
 * What a sound pack could still do better, or may not mean: warnings (numbers or pages will be poorer than their author thinks) and notes
 * (Severity::Info: right as it is, and worth knowing). Issue::column is the JSON pointer; warnings come first. `review` has all but this.
 */
QList<Issue> adviceOn(const SportPack &pack, const PackReview &review);

} // namespace touchline
