// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtTest/QTest>
#include <rapidcheck.h>
#include <sstream>

/** Properties within QTest: cases come from a fixed seed, a failure tells the smallest case that rapidcheck found. */
namespace touchline::test {

/** Before the first property of a program. */
inline void fixSeed()
{
    qputenv("RC_PARAMS", "seed=20261125 max_success=150 verbose_progress=0");
}

template<typename Property> bool holds(const char *what, const Property &property)
{
    const auto result = rc::detail::checkTestable(property);
    if (result.template is<rc::detail::SuccessResult>())
        return true;
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    qWarning("%s: %s", what, text.str().c_str());
    return false;
}

} // namespace touchline::test
