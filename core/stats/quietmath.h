// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/math/policies/policy.hpp>

namespace touchline {

/**
 * How Boost.Math is asked, everywhere: NaN for what has no value instead of an exception, and in double. Its default computes in long
 * double, ten times slower for a p value, and the digits more are of no number that anybody sees.
 */
using QuietMath = boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                                boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                                boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                                boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
                                                boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
                                                boost::math::policies::promote_double<false>>;

} // namespace touchline
