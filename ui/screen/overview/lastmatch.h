// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/viewmodel/matchtexts.h"
#include "ui/widget/card.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace touchline {

/** The last match with a result: both teams, the score, when it was, and the team's best lines. */
class LastMatch : public Card
{
    Q_OBJECT
public:
    explicit LastMatch(QWidget *parent = nullptr);
    /** Hides where there is no match; `best` is none while its lines are on the way. */
    void setMatch(const MatchInfo *match, const std::optional<QList<matchTexts::BestLine>> &best);

Q_SIGNALS:
    void matchWanted(touchline::MatchId match);
    void playerWanted(touchline::PlayerId player);

private:
    void setBest(const std::optional<QList<matchTexts::BestLine>> &best);
    QWidget *entry(const matchTexts::BestLine &line);

    MatchId m_match{};
    QLabel *m_home;
    QLabel *m_score;
    QLabel *m_away;
    QVBoxLayout *m_best;
};

} // namespace touchline
