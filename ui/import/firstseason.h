// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/model/choices.h"
#include <QtCore/QJsonObject>

namespace touchline {

/** What nobody knows of a table on a server that has no season yet, and what the import makes of it. */
struct FirstSeason
{
    QString sport = {}; // id of a shipped pack
    QString competition = {}; // empty: called after the team
    QString label = {};
    QString timeZone = {}; // IANA
    bool operator==(const FirstSeason &) const = default;

    /** "2026/27" from July 2026 on. */
    static QString labelOn(QDate day);
    /** To begin with: football here and now. */
    static FirstSeason proposed(QDate today);
    /** As if it were there already. */
    SeasonInfo toSeason(const QString &team) const;
    /** What is missing before it can be made, in words; empty: nothing. */
    QString missing(const QString &team) const;

    QJsonObject toJson() const;
    /** What is not there is as proposed. */
    static FirstSeason fromJson(const QJsonObject &object, QDate today);
};

/** IANA, without old names of the same. */
Choices timeZoneChoices();

} // namespace touchline
