// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include <span>

namespace touchline {

/**
 * Weighted least squares of x_i / t_i * factor on the order 1..n, weights t_i; entries without t or a finite x are passed over but
 * keep their place in the order. The p value is two-sided, of Student's t with n - 2. Below n = 8: null, "too_few_appearances".
 */
Slope slopeOf(std::span<const Sampled> each, double factor);

} // namespace touchline
