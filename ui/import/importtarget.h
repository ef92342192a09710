// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/model/choices.h"

namespace touchline {

/** The season that an import goes into. */
struct ImportTarget
{
    QString competition;
    QString label;
    bool isNew = false; // made by the import
    bool operator==(const ImportTarget &) const = default;

    /** "2025/26" -> "2026/27", "2026" -> "2027"; anything else stays. */
    static QString labelAfter(const QString &label);
};

/** Seasons of the sport, the one that is to be made if any, and at last "new", which asks for one. Ids are season:17, made, new. */
Choices targetChoices(const QList<SeasonInfo> &seasons, const QString &sport, const std::optional<ImportTarget> &chosen);

} // namespace touchline
