// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

namespace touchline {

Result<DateRange> DateRange::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("A period needs two real calendar days, written as YYYY-MM-DD."));
    if (first > last)
        return fail(ErrorCode::Invalid, QStringLiteral("The period ends before it begins: exchange the two days."));
    return DateRange(first, last);
}

} // namespace touchline
