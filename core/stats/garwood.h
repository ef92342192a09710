// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** Garwood's 95 % limits of a Poisson mean (Biometrika 1936); pure. Not only for whole numbers: quasi-Poisson intervals divide by phi. */
namespace touchline {

/** The 2.5 % quantile of a gamma distribution of shape x; 0 for no events. To 1e-13. */
double lowerPoissonLimit(double x);

/** The 97.5 % quantile of a gamma distribution of shape x + 1. To 1e-13. */
double upperPoissonLimit(double x);

} // namespace touchline
