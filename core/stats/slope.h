// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include <span>

namespace touchline {

/**
 * Weighted least squares of r_i = factor x_i / t_i on the places o_i, weights w_i = t_i: sum(w (o - o')(r - r')) / sum(w (o - o')^2), o'
 * and r' the weighted means; in the rate's unit per appearance. Entries without t or a finite x are passed over but keep their place;
 * `places` empty: 1..n. The p value is two-sided, of Student's t with n - 2 degrees of freedom. Below n = 8: null, "too_few_appearances".
 */
Slope slopeOf(std::span<const Sampled> each, double factor, std::span<const int> places = {});

} // namespace touchline
