// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/splits.h"
#include "ui/chart/splitschart.h"
#include "ui/model/choices.h"
#include "ui/model/metriccatalog.h"
#include "ui/viewmodel/matchfilter.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** One metric of a player in parts, in the season and period of the window. */
class SplitsViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    void load(PlayerId player, const QString &metric);
    /** Which matches load() and reload() ask about from now on. */
    void setFilter(const MatchFilter &filter) { m_filter = filter; }
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_shown == m_wanted && m_shown.player; }
    /** "location", "result" ...: kept until the program ends. */
    void setBy(const QString &by);
    const QString &by() const { return m_by; }
    static Choices dimensions();
    SplitsChartData chart() const;

private:
    struct Question
    {
        std::optional<PlayerId> player;
        QString metric;
        QString by;
        MatchFilter filter;
        bool operator==(const Question &) const = default;
    };
    Question m_wanted;
    Question m_shown;
    MatchFilter m_filter;
    QString m_by = QStringLiteral("location");
    Splits m_splits;
    Pending<Splits> m_reply;
};

/** In words and numbers: a pure function from the splits and the sport's catalogue. */
SplitsChartData splitsData(const Splits &splits, const QString &metric, const MetricCatalog &catalog);
/** "Home and away": what the cells differ in. */
QString splitByName(SplitBy by);
/** "home", "March 2026", "started": what the lines of a cell share. */
QString splitName(SplitBy by, const SplitValue &value, const MetricCatalog &catalog);

} // namespace touchline
