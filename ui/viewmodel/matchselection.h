// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/matchfilter.h"
#include "ui/viewmodel/scope.h"

namespace touchline {

/** The matches that pages about one player look at, whoever the player is; kept until another account, its season's part until another. */
class MatchSelection : public QObject
{
    Q_OBJECT
public:
    MatchSelection(Session &session, Scope &scope, QObject *parent = nullptr);

    /** In the season of the window. */
    MatchFilter filter() const;
    void setFilter(const MatchFilter &filter);
    /** Asks what there is among the matches of this player in the days of the window. No page waits for it; without it there is less to
     * choose. */
    void loadChoices(PlayerId player);
    /** What occurs, and what is chosen. */
    QList<SplitValue> choices(SplitBy by) const;

Q_SIGNALS:
    void changed();

private:
    struct Question
    {
        std::optional<SeasonId> season;
        std::optional<PlayerId> player;
        bool operator==(const Question &) const = default;
    };
    void take(const Splits &splits);

    Session &m_session;
    Scope &m_scope;
    MatchFilter m_filter;
    std::optional<SeasonId> m_season; // in which it was chosen
    Question m_asked;
    QMap<SplitBy, QList<SplitValue>> m_choices;
    std::vector<Pending<Splits>> m_replies;
    int m_ticket = 0;
};

} // namespace touchline
