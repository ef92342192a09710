// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnmeaning.h"
#include "core/import/foldedname.h"
#include "ui/import/celltext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class MeaningWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMeaning)
};

using Kind = ColumnMeaning::Kind;

struct KindName
{
    Kind kind;
    QLatin1StringView id;
    QStringView headings; // folded, as people write them in the languages of Touchline; parted by |
};

constexpr KindName kinds[] = {
    {Kind::Nothing, "nothing"_L1, u""},
    {Kind::Player, "player"_L1, u"player|name|player name|spieler|spielerin|joueur|joueuse|jugador|jugadora|nom|nombre|اللاعب|لاعب"},
    {Kind::Day, "day"_L1, u"date|day|match date|datum|tag|spieltag datum|jour|fecha|dia|التاريخ"},
    {Kind::Team, "team"_L1, u"team|our team|squad|mannschaft|verein|equipe|equipo|الفريق"},
    {Kind::Opponent, "opponent"_L1, u"opponent|opposition|against|vs|gegner|adversaire|contre|rival|oponente|المنافس"},
    {Kind::Where, "where"_L1,
     u"h/a|home/away|home away|venue|location|where|h/g|heim/gast|ort|d/e|domicile/exterieur|lieu|l/v|local/visitante|sede|المكان"},
    {Kind::ScoreOursFirst, "score-ours"_L1, u"result|score|final score|ergebnis|resultat|resultado|marcador|النتيجة"},
    {Kind::ScoreHomeFirst, "score-home"_L1, u"home-away score|full time"},
    {Kind::Time, "time"_L1,
     u"minutes|min|mins|minutes played|playing time|time|minuten|spielzeit|temps|temps de jeu|minutos|tiempo|الدقائق"},
    {Kind::Started, "started"_L1, u"started|starter|starts|starting|start|startelf|titulaire|titular|أساسي"},
    {Kind::Position, "position"_L1, u"position|pos|pos.|poste|posicion|puesto|المركز"},
    {Kind::Shirt, "shirt"_L1, u"number|no|no.|#|shirt|shirt number|nummer|nr|nr.|ruckennummer|numero|n°|dorsal|الرقم"},
};

bool isNamed(QStringView headings, const QString &folded)
{
    for (const auto heading : headings.tokenize(u'|')) {
        if (heading == folded)
            return true;
    }
    return false;
}

std::optional<ColumnMeaning> byHeading(const QString &heading, const MetricCatalog &catalog)
{
    const QString folded = foldedName(heading);
    if (folded.isEmpty())
        return {};
    for (const auto &each : kinds) {
        if (isNamed(each.headings, folded))
            return ColumnMeaning{.kind = each.kind, .metric = {}};
    }
    for (const auto &metric : catalog.pack().metrics()) {
        QStringList names{metric.id, QString(metric.id).replace(u'_', u' '), metric.shortName};
        names += metric.names.values();
        const bool named = std::ranges::any_of(names, [&folded](const QString &name) { return foldedName(name) == folded; });
        if (named)
            return ColumnMeaning{.kind = Kind::Metric, .metric = metric.id};
    }
    return {};
}

/** Whether nearly all cells that are filled say such a thing. */
template<typename Is> bool mostly(const OwnTable &table, int column, Is is)
{
    constexpr qsizetype looked = 50;
    int filled = 0;
    int fitting = 0;
    for (const auto first = table.rows.first(std::min(looked, table.rows.size())); const auto &row : first) {
        if (row.at(column).isEmpty())
            continue;
        ++filled;
        fitting += is(row.at(column)) ? 1 : 0;
    }
    return filled > 0 && fitting * 10 >= filled * 9;
}

} // namespace

QString ColumnMeaning::toId() const
{
    if (kind == Kind::Metric)
        return u"metric:"_s + metric;
    for (const auto &each : kinds) {
        if (each.kind == kind)
            return each.id;
    }
    return {};
}

ColumnMeaning ColumnMeaning::fromId(const QString &id)
{
    if (id.startsWith("metric:"_L1))
        return {.kind = Kind::Metric, .metric = id.sliced(7)};
    for (const auto &each : kinds) {
        if (each.id == id)
            return {.kind = each.kind, .metric = {}};
    }
    return {};
}

Choices meaningChoices(const MetricCatalog &catalog)
{
    const auto id = [](Kind kind) { return ColumnMeaning{.kind = kind, .metric = {}}.toId(); };
    Choices choices{{id(Kind::Nothing), MeaningWords::tr("– leave out –")},
                    {id(Kind::Player), MeaningWords::tr("Player")},
                    {id(Kind::Day), MeaningWords::tr("Day of the match")},
                    {id(Kind::Opponent), MeaningWords::tr("Opponent")},
                    {id(Kind::Team), MeaningWords::tr("Team of the player")},
                    {id(Kind::Where), MeaningWords::tr("Home or away")},
                    {id(Kind::ScoreOursFirst), MeaningWords::tr("Result, our goals first")},
                    {id(Kind::ScoreHomeFirst), MeaningWords::tr("Result, home goals first")},
                    {id(Kind::Time), MeaningWords::tr("Playing time")},
                    {id(Kind::Started), MeaningWords::tr("Started the match")},
                    {id(Kind::Position), MeaningWords::tr("Position")},
                    {id(Kind::Shirt), MeaningWords::tr("Shirt number")}};
    Choices metrics;
    for (const auto &metric : catalog.pack().metrics())
        metrics.append({ColumnMeaning{.kind = Kind::Metric, .metric = metric.id}.toId(), catalog.name(metric.id)});
    std::ranges::sort(metrics, [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return choices + metrics;
}

ColumnMeanings suggestedMeanings(const OwnTable &table, const MetricCatalog &catalog)
{
    ColumnMeanings meanings(table.columns.size());
    const auto isFree = [&meanings](const ColumnMeaning &meaning) { return !meanings.contains(meaning); };
    for (int column = 0; column < table.columns.size(); ++column) {
        if (const auto meaning = byHeading(table.columns.at(column), catalog); meaning && isFree(*meaning))
            meanings[column] = *meaning;
    }
    const auto take = [&](Kind kind, auto is) {
        if (!isFree({.kind = kind, .metric = {}}))
            return;
        for (int column = 0; column < table.columns.size(); ++column) {
            if (meanings.at(column).kind == Kind::Nothing && mostly(table, column, is)) {
                meanings[column].kind = kind;
                return;
            }
        }
    };
    take(Kind::Day, [](const QString &cell) { return celltext::day(cell, {}).has_value(); });
    take(Kind::ScoreOursFirst, [](const QString &cell) { return celltext::score(cell).has_value(); });
    take(Kind::Where, [](const QString &cell) { return celltext::isHome(cell).has_value(); });
    return meanings;
}

} // namespace touchline
