// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/commandline.h"
#include "core/sport/packreview.h"

namespace touchline {

/** What is in a sound pack and what could be better, in words or as JSON. */
void printReview(const SportPack &pack, const PackReview &review, const CommonOptions &options);

} // namespace touchline
