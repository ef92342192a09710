// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/leaderboardtexts.h"
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadersPage)
};

QString amountText(const QualifierAmount &amount, const MetricCatalog &catalog)
{
    const QString number = catalog.amount(amount.amount);
    return amount.perMatch ? BoardWords::tr("at least %1 per match of the team in: %2", "0.395 per match of the team in: Shots")
                                 .arg(number, catalog.name(amount.metric))
                           : BoardWords::tr("at least %1 in: %2", "15 in: Shots").arg(number, catalog.name(amount.metric));
}

} // namespace

QString boardTitle(const Leaderboard &board, const MetricCatalog &catalog)
{
    if (board.kind == LeaderboardKind::Total)
        return BoardWords::tr("%1, total").arg(catalog.name(board.metric));
    return board.ascending ? BoardWords::tr("%1, the least is best").arg(catalog.rateName(board.metric, board.per))
                           : catalog.rateName(board.metric, board.per);
}

QString qualifierText(const Leaderboard &board, const MetricCatalog &catalog)
{
    const auto &qualifier = board.qualifier;
    QStringList parts;
    if (qualifier.shareOfTime > 0)
        parts.append(
            BoardWords::tr("at least %1 % of the team's playing time").arg(QLocale().toString(100 * qualifier.shareOfTime, 'f', 0)));
    for (const auto &amount : qualifier.amounts)
        parts.append(amountText(amount, catalog));
    if (parts.isEmpty())
        return board.kind == LeaderboardKind::Total ? BoardWords::tr("Totals ask for no least playing time.")
                                                    : BoardWords::tr("A place takes nothing but a value.");
    const QString rule = BoardWords::tr("A place takes %1.").arg(parts.join(BoardWords::tr(" and ")));
    return qualifier.source.isEmpty() ? rule : rule + u' ' + BoardWords::tr("The rule is that of %1.").arg(qualifier.source);
}

QString placesText(const Leaderboard &board)
{
    QString text = BoardWords::tr("%n players have a place", nullptr, board.of);
    if (board.unqualified > 0)
        text += BoardWords::tr(", %n have too little for one", nullptr, board.unqualified);
    return text + u'.';
}

QString amongText(const Leaderboard &board)
{
    if (board.among != RankedAmong::OwnTeams)
        return {};
    const QString own = BoardWords::tr("Places are among the players of your own teams");
    const QString why = MetricCatalog::reason(board.amongReason);
    return why.isEmpty() ? own + u'.' : BoardWords::tr("%1: %2.", "Places are among your own teams: too few players").arg(own, why);
}

} // namespace touchline
