// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/widget/card.h"

class QVBoxLayout;

namespace touchline {

/** The next matches of a team: against whom, where and when; each leads to the match. Away where there is none. */
class Upcoming : public Card
{
    Q_OBJECT
public:
    explicit Upcoming(QWidget *parent = nullptr);
    void setMatches(const QList<MatchInfo> &matches, TeamId team);

Q_SIGNALS:
    void matchWanted(touchline::MatchId match);

private:
    QWidget *entry(const MatchInfo &match, bool home);
    QVBoxLayout *m_entries;
};

} // namespace touchline
