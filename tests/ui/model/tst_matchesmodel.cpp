// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/matchesmodel.h"
#include "ui/model/squadpreviewmodel.h"
#include "ui/widget/gridrole.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** One model for a season and for a team's results. */
class MatchesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void seasonHasVenuesAndNoOutcome()
    {
        MatchesModel model;
        model.setMatches({match(1, 3, "played"_L1, 2, 1), match(2, 10, "scheduled"_L1, {}, {})});
        QCOMPARE(headers(model), QStringList({u"Date"_s, u"Home"_s, u"Result"_s, u"Away"_s, u"Round"_s, u"Venue"_s}));
        QCOMPARE(model.match(0)->id, MatchId{2}); // the newest first
        QCOMPARE(text(model, 0, 2), u"–"_s);
        QCOMPARE(text(model, 0, 4), u"Round 7 · to be played"_s);
        QCOMPARE(text(model, 1, 2), u"2–1"_s);
        QCOMPARE(text(model, 1, 4), u"Round 7"_s);
        QCOMPARE(text(model, 1, 5), u"Park"_s);
        QCOMPARE(model.index(1, 4).data(GridRole::Sort).toInt(), 7);
        QCOMPARE(model.index(1, 0).data(GridRole::Sort).toDateTime().date(), QDate(2025, 8, 3));
        QCOMPARE(model.index(1, 0).data(GridRole::Key).toString(), u"1"_s);
    }
    void headingsStandOverTheirCells()
    {
        MatchesModel matches;
        matches.setMatches({match(1, 3, "played"_L1, 2, 1)});
        SquadPreviewModel squad;
        squad.setMembers({{.name = u"Ana"_s, .shirt = u"9"_s, .position = u"FWD"_s}});
        QCOMPARE(matches.headerData(MatchesModel::Result, Qt::Horizontal, Qt::TextAlignmentRole),
                 matches.index(0, MatchesModel::Result).data(Qt::TextAlignmentRole));
        for (int column = 0; column < squad.columnCount(); ++column)
            QCOMPARE(squad.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), squad.index(0, column).data(Qt::TextAlignmentRole));
    }
    void teamSeesHowItEnded()
    {
        MatchesModel model(false);
        model.setMatches({match(1, 3, "played"_L1, 2, 1), match(2, 2, "played"_L1, 1, 1), match(3, 1, "awarded"_L1, 0, 3)}, TeamId{1});
        QCOMPARE(headers(model), QStringList({u"Date"_s, u"Home"_s, u"Result"_s, u"Away"_s, u"Round"_s, u"W/D/L"_s}));
        QCOMPARE(text(model, 0, MatchesModel::Outcome) + text(model, 1, MatchesModel::Outcome) + text(model, 2, MatchesModel::Outcome),
                 u"WDL"_s);
        QCOMPARE(text(model, 2, 4), u"Round 7 · awarded"_s);
        model.setMatches({match(1, 3, "played"_L1, 2, 1)}, TeamId{2});
        QCOMPARE(text(model, 0, MatchesModel::Outcome), u"L"_s);
        QCOMPARE(model.headerData(MatchesModel::Outcome, Qt::Horizontal, GridRole::Key).toString(), u"outcome"_s);
    }

private:
    static MatchInfo match(int id, int day, QLatin1StringView status, std::optional<int> home, std::optional<int> away)
    {
        return {.id = MatchId{id},
                .round = 7,
                .status = status,
                .kickOff = QDateTime(QDate(2025, 8, day), QTime(14, 0), QTimeZone::UTC),
                .day = QDate(2025, 8, day),
                .home = TeamId{1},
                .away = TeamId{2},
                .homeName = u"Rovers"_s,
                .awayName = u"Athletic"_s,
                .homeScore = home,
                .awayScore = away,
                .venue = u"Park"_s};
    }
    static QString text(const MatchesModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    static QStringList headers(const MatchesModel &model)
    {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return all;
    }
};

QTEST_GUILESS_MAIN(MatchesModelTest)
#include "tst_matchesmodel.moc"
