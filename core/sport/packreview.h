// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"

/** What a pack comes to, for whoever writes one. */
namespace touchline {

/** A place of the pack that names a metric. */
struct MetricUse
{
    QString place; // "kpis", "radar", "log", "trend", "insights", "rule", "derived", "minimum", "qualifier"
    QString of; // position group, rule or metric; empty: of the whole sport
    bool operator==(const MetricUse &) const = default;
};

struct MetricReview
{
    MetricDefinition definition;
    QString pointer; // where it stands in the file: "/metrics/3"
    double min = 0; // per match, of recorded ones
    double max = 0;
    bool shared = false;
    QStringList names; // that its formulas use as they are written: "team_fga", "time", constants, other derived metrics
    QStringList inputs; // what these come down to: recorded metrics and the time, with their side
    int levels = 0; // of derived metrics that it reads through
    int operations = 0; // of one evaluation
    QList<MetricUse> uses;
    bool operator==(const MetricReview &) const = default;
};

struct GroupReview
{
    QString id;
    Names names;
    QStringList positions;
    QStringList kpis;
    bool ownKpis = false; // else those of the whole sport
    QStringList radar;
    bool operator==(const GroupReview &) const = default;
};

struct PackReview
{
    QList<MetricReview> metrics; // the recorded ones, then the derived ones, in the order of the file
    QList<GroupReview> groups;
    QList<Issue> advice; // warnings, then notes, by JSON pointer: packadvice.h
    const MetricReview *metric(const QString &id) const;
};

PackReview reviewOf(const SportPack &pack);

} // namespace touchline
