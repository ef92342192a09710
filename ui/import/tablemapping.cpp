// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/tablemapping.h"
#include "core/import/foldedname.h"
#include "ui/import/owntemplate.h"
#include <QtCore/QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

using Kind = ColumnMeaning::Kind;

class MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(TableMapping)
};

void appendCell(QByteArray &csv, const QString &cell, bool first)
{
    if (!first)
        csv += ',';
    csv += '"' + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

void appendRow(QByteArray &csv, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        appendCell(csv, cells.at(i), i == 0);
    csv += "\r\n";
}

/** Goes through the table once; keeps what is wrong with it. */
class Preparing
{
public:
    Preparing(const OwnTable &table, const TableMapping &mapping, const SeasonInfo &season, const SportPack &pack)
        : m_table(table), m_mapping(mapping), m_season(season), m_pack(pack)
    {}

    PreparedImport run()
    {
        if (!isComplete())
            return std::move(m_result);
        chooseColumns();
        appendRow(m_result.lines, m_headings);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            addRow(row);
        appendRow(m_result.teams, {u"key"_s, u"name"_s});
        for (auto team = m_teams.cbegin(); team != m_teams.cend(); ++team)
            appendRow(m_result.teams, {team.key(), team.value()});
        m_result.mapping = ownTemplate(m_season, m_headings, metrics(), m_clock);
        m_result.matches = int(m_matches.size());
        m_result.players = int(m_players.size());
        return std::move(m_result);
    }

private:
    bool isComplete()
    {
        const auto need = [this](Kind kind, const QString &sentence) {
            if (!m_mapping.has(kind))
                m_result.issues.append({.row = -1, .column = -1, .detail = sentence});
        };
        need(Kind::Player, MappingWords::tr("No column says who the player is. Choose “Player” for one."));
        need(Kind::Day, MappingWords::tr("No column says when the match was. Choose “Day of the match” for one."));
        need(Kind::Opponent, MappingWords::tr("No column says who the opponent was. Choose “Opponent” for one."));
        if (!m_mapping.has(Kind::Team) && m_mapping.team.trimmed().isEmpty())
            m_result.issues.append({.row = -1, .column = -1, .detail = MappingWords::tr("Say whose players these are: choose the team.")});
        return m_result.issues.isEmpty();
    }

    void chooseColumns()
    {
        m_headings = {u"player_key"_s, u"player"_s, u"match"_s, u"day"_s, u"home"_s, u"away"_s, u"team"_s};
        m_result.sourceOf = {{u"player_key"_s, at(Kind::Player)}, {u"player"_s, at(Kind::Player)}, {u"match"_s, at(Kind::Day)},
                             {u"day"_s, at(Kind::Day)},           {u"home"_s, at(Kind::Opponent)}, {u"away"_s, at(Kind::Opponent)},
                             {u"team"_s, at(Kind::Team)}};
        const auto add = [this](Kind kind, const QString &heading) {
            if (!m_mapping.has(kind))
                return;
            m_headings.append(heading);
            m_result.sourceOf.insert(heading, at(kind));
        };
        if (m_mapping.has(Kind::ScoreOursFirst) || m_mapping.has(Kind::ScoreHomeFirst)) {
            const int score = m_mapping.has(Kind::ScoreOursFirst) ? at(Kind::ScoreOursFirst) : at(Kind::ScoreHomeFirst);
            m_headings += {u"home_score"_s, u"away_score"_s};
            m_result.sourceOf.insert(u"home_score"_s, score);
            m_result.sourceOf.insert(u"away_score"_s, score);
        }
        add(Kind::Time, u"time"_s);
        add(Kind::Started, u"started"_s);
        add(Kind::Position, u"position"_s);
        add(Kind::Shirt, u"shirt"_s);
        for (int column = 0; column < m_mapping.meanings.size(); ++column) {
            if (m_mapping.meanings.at(column).kind != Kind::Metric)
                continue;
            const QString heading = headingOf(m_mapping.meanings.at(column).metric);
            m_headings.append(heading);
            m_result.sourceOf.insert(heading, column);
        }
        const int time = at(Kind::Time);
        m_clock = time >= 0 && std::ranges::any_of(m_table.rows, [time](const QStringList &row) { return row.at(time).contains(u':'); });
    }

    int at(Kind kind) const { return m_mapping.columnOf(kind); }
    QString cell(qsizetype row, Kind kind) const { return at(kind) < 0 ? QString() : m_table.rows.at(row).at(at(kind)).simplified(); }
    void wrong(qsizetype row, Kind kind, const QString &detail)
    {
        if (m_result.issues.size() < PreparedImport::mostIssues)
            m_result.issues.append({.row = row, .column = at(kind), .detail = detail});
    }

    void addRow(qsizetype row)
    {
        const QString player = cell(row, Kind::Player).simplified();
        const QString opponent = cell(row, Kind::Opponent).simplified();
        const QString team = at(Kind::Team) < 0 ? m_mapping.team.simplified() : cell(row, Kind::Team).simplified();
        if (player.isEmpty())
            wrong(row, Kind::Player, MappingWords::tr("The name of the player is missing."));
        if (opponent.isEmpty())
            wrong(row, Kind::Opponent, MappingWords::tr("The opponent is missing."));
        if (team.isEmpty())
            wrong(row, Kind::Team, MappingWords::tr("The team is missing."));
        if (!opponent.isEmpty() && foldedName(opponent) == foldedName(team))
            wrong(row, Kind::Opponent, MappingWords::tr("A team does not play against itself."));
        const auto day = celltext::day(cell(row, Kind::Day), m_mapping.dayOrder);
        if (!day)
            wrong(row, Kind::Day,
                  cell(row, Kind::Day).isEmpty() ? MappingWords::tr("The day is missing.")
                                                 : MappingWords::tr("This is no day. Write it like 2026-08-15."));
        const QString where = cell(row, Kind::Where);
        const auto home = at(Kind::Where) < 0 || where.isEmpty() ? std::optional(true) : celltext::isHome(where);
        if (!home)
            wrong(row, Kind::Where, MappingWords::tr("Write H for a home match, A for an away match."));
        const QString iso = day ? day->toString(Qt::ISODate) : QString();
        const auto matchOf = [&iso](const QString &one, const QString &two) -> QString {
            return iso + u'|' + foldedName(one) + u'|' + foldedName(two);
        };
        // Where nothing says home or away, the rows of both teams are still of one match: that of the first row.
        const bool turned = where.isEmpty() && m_matches.contains(matchOf(opponent, team));
        const bool isHome = home.value_or(true) && !turned;
        const QString homeTeam = isHome ? team : opponent;
        const QString awayTeam = isHome ? opponent : team;
        const QString match = matchOf(homeTeam, awayTeam);
        // Two players of one name in one team are one for this table; the same name in two teams is two people.
        const QString key = foldedName(team) + u'|' + foldedName(player);
        QStringList cells{key, player, match, iso, foldedName(homeTeam), foldedName(awayTeam), foldedName(team)};
        if (const auto [first, isNew] = m_seen.try_emplace({match, key}, m_table.lineOf(row)); !isNew && !player.isEmpty() && day)
            wrong(row, Kind::Player,
                  MappingWords::tr(
                      "%1 stands in line %2 for this match already. Delete one of the two rows; two people of one name need an initial.")
                      .arg(player.left(60))
                      .arg(first->second));
        addScore(row, isHome, cells);
        addRest(row, cells);
        appendRow(m_result.lines, cells);
        keepTeam(team);
        keepTeam(opponent);
        m_matches.insert(match);
        m_players.insert(key);
    }

    void keepTeam(const QString &name)
    {
        const QString key = foldedName(name);
        if (!key.isEmpty() && !m_teams.contains(key))
            m_teams.insert(key, name);
    }

    void addScore(qsizetype row, bool home, QStringList &cells)
    {
        const bool ours = m_mapping.has(Kind::ScoreOursFirst);
        if (!ours && !m_mapping.has(Kind::ScoreHomeFirst))
            return;
        const Kind kind = ours ? Kind::ScoreOursFirst : Kind::ScoreHomeFirst;
        const QString text = cell(row, kind);
        const auto score = celltext::score(text);
        if (!score && !text.isEmpty())
            wrong(row, kind, MappingWords::tr("This is no result. Write it like 2-1."));
        if (!score) {
            cells += {QString(), QString()};
            return;
        }
        const bool turned = ours && !home;
        cells += {QString::number(turned ? score->second : score->first), QString::number(turned ? score->first : score->second)};
    }

    void addRest(qsizetype row, QStringList &cells)
    {
        if (m_mapping.has(Kind::Time))
            cells.append(celltext::number(cell(row, Kind::Time), m_table.decimalComma).remove(u'\''));
        if (m_mapping.has(Kind::Started)) {
            const auto started = celltext::isYes(cell(row, Kind::Started));
            if (!started)
                wrong(row, Kind::Started, MappingWords::tr("Write yes or no."));
            cells.append(started.value_or(false) ? u"yes"_s : u"no"_s);
        }
        if (m_mapping.has(Kind::Position))
            cells.append(position(row));
        if (m_mapping.has(Kind::Shirt))
            cells.append(cell(row, Kind::Shirt));
        for (int column = 0; column < m_mapping.meanings.size(); ++column) {
            if (m_mapping.meanings.at(column).kind == Kind::Metric)
                cells.append(celltext::number(m_table.rows.at(row).at(column).simplified(), m_table.decimalComma));
        }
    }

    QString position(qsizetype row)
    {
        const QString text = cell(row, Kind::Position);
        const QString folded = foldedName(text);
        if (folded.isEmpty())
            return {};
        for (const auto &each : m_pack.positions()) {
            if (foldedName(each.id) == folded)
                return each.id;
            for (const auto &name : each.names) {
                if (foldedName(name) == folded)
                    return each.id;
            }
        }
        QStringList known;
        for (const auto &each : m_pack.positions())
            known.append(each.id);
        wrong(row, Kind::Position, MappingWords::tr("This is no position of the sport. There are %1.").arg(known.join(u", "_s)));
        return {};
    }

    QStringList metrics() const
    {
        QStringList ids;
        for (const auto &meaning : m_mapping.meanings) {
            if (meaning.kind == Kind::Metric)
                ids.append(meaning.metric);
        }
        return ids;
    }

    const OwnTable &m_table;
    const TableMapping &m_mapping;
    const SeasonInfo &m_season;
    const SportPack &m_pack;
    PreparedImport m_result;
    QStringList m_headings;
    QMap<QString, QString> m_teams; // by folded name
    QSet<QString> m_matches;
    QSet<QString> m_players;
    std::map<std::pair<QString, QString>, qint64> m_seen; // match and player -> line
    bool m_clock = false;
};

} // namespace

bool TableMapping::has(ColumnMeaning::Kind kind) const
{
    return columnOf(kind) >= 0;
}

int TableMapping::columnOf(ColumnMeaning::Kind kind) const
{
    const auto found = std::ranges::find(meanings, kind, &ColumnMeaning::kind);
    return found == meanings.cend() ? -1 : int(found - meanings.cbegin());
}

celltext::DayOrder suggestedDayOrder(const OwnTable &table, int column)
{
    constexpr qsizetype looked = 1'000; // all over a long table: the first weeks may all be before the 13th
    const qsizetype stride = std::max<qsizetype>(1, table.rows.size() / looked);
    const auto all = [&](celltext::DayOrder order) {
        for (qsizetype row = 0; row < table.rows.size(); row += stride) {
            const QString &cell = table.rows.at(row).at(column);
            if (!cell.isEmpty() && !celltext::day(cell, order))
                return false;
        }
        return true;
    };
    const bool monthFirst = column >= 0 && !all(celltext::DayOrder::DayFirst) && all(celltext::DayOrder::MonthFirst);
    return monthFirst ? celltext::DayOrder::MonthFirst : celltext::DayOrder::DayFirst;
}

PreparedImport prepareImport(const OwnTable &table, const TableMapping &mapping, const SeasonInfo &season, const SportPack &pack)
{
    return Preparing(table, mapping, season, pack).run();
}

} // namespace touchline
