// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <cmath>

namespace touchline::sample {

using namespace Qt::StringLiterals;

TrendChartData trend(int matches, bool arabic)
{
    TrendChartData data{.title = arabic ? u"أهداف"_s : u"Goals"_s,
                        .barLabel = arabic ? u"أهداف في المباراة"_s : u"goals in the match"_s,
                        .lineLabel = arabic ? u"لكل 90 دقيقة، آخر 5"_s : u"per 90, last 5"_s,
                        .baselineLabel = arabic ? u"الموسم"_s : u"season"_s,
                        .bandLabel = arabic ? u"فترة 95 ٪"_s : u"95 % interval"_s,
                        .unit = arabic ? u"أهداف"_s : u"goals"_s,
                        .decimals = 2,
                        .baseline = 0.95,
                        .bandLow = 0.63,
                        .bandHigh = 1.38};
    const QStringList opponents{u"Rovers"_s, u"Łódź United"_s, u"Besiktas Jimnastik"_s, u"St. Mary’s"_s, u"Þór"_s};
    constexpr int goals[] = {1, 0, 2, 0, 1, 1, 0, 3, 1, 0, 0, 2, 1};
    QList<int> last;
    for (int i = 0; i < matches; ++i) {
        TrendChartPoint point{.day = QDate(2025, 8, 16).addDays(7 * i), .label = opponents.at(i % 5) + (i % 2 ? u" (A)"_s : u" (H)"_s)};
        if (i % 7 == 5) {
            point.reason = arabic ? u"لم يلعب"_s : u"did not play"_s;
        } else {
            const int scored = goals[i % 13];
            point.value = scored;
            point.sample = u"%1 min"_s.arg(60 + (i * 17) % 31);
            last.append(scored);
            if (last.size() > 5)
                last.removeFirst();
            double sum = 0;
            for (const int one : std::as_const(last))
                sum += one;
            point.rolling = sum / double(last.size()) * 1.08;
        }
        data.points.append(point);
    }
    return data;
}

RadarChartData radar(int axes, bool longNames, bool arabic, bool ranks)
{
    const QStringList names = arabic ? QStringList{u"أهداف /90"_s,   u"أهداف متوقعة /90"_s, u"تمريرات حاسمة /90"_s, u"تسديدات /90"_s,
                                                   u"التحويل"_s,     u"دقة التمرير"_s,      u"اعتراضات /90"_s,      u"التدخلات /90"_s,
                                                   u"مراوغات /90"_s, u"بطاقات /90"_s,       u"لمسات /90"_s,         u"تمريرات مفتاحية"_s}
        : longNames                  ? QStringList{u"Erwartete Tore ohne Elfmeter pro 90 Minuten"_s,
                                  u"Torschussvorlagen pro 90"_s,
                                  u"Erfolgreiche Dribblings pro 90"_s,
                                  u"Schüsse aufs Tor pro 90"_s,
                                  u"Chancenverwertung"_s,
                                  u"Passgenauigkeit im letzten Drittel"_s,
                                  u"Balleroberungen im Angriffsdrittel"_s,
                                  u"Gewonnene Kopfballduelle"_s,
                                  u"Abgefangene Pässe pro 90"_s,
                                  u"Ballberührungen im Strafraum"_s,
                                  u"Fouls pro 90"_s,
                                  u"Abseits pro 90"_s}
                                     : QStringList{u"Goals /90"_s,    u"xG /90"_s,        u"Assists /90"_s,        u"Shots /90"_s,
                                  u"Conversion"_s,   u"Pass accuracy"_s, u"Interceptions /90"_s,  u"Tackles /90"_s,
                                  u"Dribbles /90"_s, u"Cards /90"_s,     u"Touches in box /90"_s, u"Key passes /90"_s};
    constexpr double percentiles[] = {98, 99, 12, 95, 82, 41, 7, 23, 66, 50, 91, 35};
    const QStringList values{u"0.95"_s, u"0.88"_s, u"0.18"_s, u"3.6"_s,  u"26 %"_s, u"78 %"_s,
                             u"0.4"_s,  u"0.9"_s,  u"2.1"_s,  u"0.12"_s, u"6.8"_s,  u"1.1"_s};
    RadarChartData data{.subject = u"Ana-Lucía Ferreira"_s,
                        .cohort = arabic ? u"61 مهاجمًا لعبوا 900 دقيقة على الأقل"_s
                                         : u"61 forwards with at least 900 minutes, Premier League 2025/26"_s};
    for (int i = 0; i < axes; ++i) {
        RadarChartAxis axis{.label = names.at(i % 12), .value = values.at(i % 12), .percentile = percentiles[i % 12]};
        if (i == 9) {
            axis.percentile.reset();
            axis.reason = u"too few attempts"_s;
        }
        if (ranks && axis.percentile)
            axis.standing = u"%1/7"_s.arg(7 - int(*axis.percentile / 15));
        data.axes.append(axis);
    }
    return data;
}

ScatterChartData scatter(int players, bool longNames, bool arabic)
{
    static const QStringList first{u"Ana-Lucía"_s, u"Mia"_s, u"Kofi"_s, u"Søren"_s, u"Noémie"_s, u"Tom"_s, u"Zoë"_s};
    static const QStringList last{u"Ferreira"_s, u"Okafor"_s,  u"Mensah"_s, u"Lindqvist"_s, u"Dubois"_s,
                                  u"Ng"_s,       u"O'Brien"_s, u"Šimić"_s,  u"Weiß"_s};
    static const QStringList arabicNames{u"محمد صلاح"_s, u"أمينة الفهد"_s, u"كريم"_s, u"ليلى حسن"_s};
    quint32 state = 12345; // any fixed sequence serves
    const auto random = [&state] {
        state = state * 1664525U + 1013904223U;
        return double(state >> 8) / double(1U << 24);
    };
    ScatterChartData data{.title = arabic ? u"أهداف وأهداف متوقعة"_s : u"Goals /90 and Expected goals /90"_s,
                          .x = {.title = arabic ? u"أهداف لكل 90"_s : u"Goals /90"_s},
                          .y = {.title = arabic ? u"أهداف متوقعة لكل 90"_s : u"Expected goals /90"_s}};
    for (int i = 0; i < players; ++i) {
        const double talent = std::pow(random(), 2.5);
        QString name =
            arabic ? arabicNames.at(i % arabicNames.size()) : u"%1 %2"_s.arg(first.at(i % first.size()), last.at((i / 3) % last.size()));
        if (longNames)
            name = u"Wilhelmina-Charlotte van der Westhuizen-Oberholzer %1"_s.arg(i);
        data.points.append({.x = talent * 0.9 + random() * 0.12,
                            .y = talent * 0.8 + random() * 0.15,
                            .name = name,
                            .group = u"Rovers · Forwards"_s,
                            .sample = u"31 appearances, 2,553 min"_s,
                            .qualified = i % 6 != 5});
    }
    std::ranges::sort(data.points, {}, &ScatterChartPoint::x);
    data.summary = arabic
        ? u"%1 لاعبًا، الدوري 2025/26. يسيران معًا: r = 0.82."_s.arg(players)
        : u"Goals /90 and Expected goals /90 of %1 players with at least 30 % of their team's time, Premier League 2025/26. "
          "They go together strongly: r = 0.82 (95 % interval 0.77 to 0.86), n = %1."_s.arg(players);
    return data;
}

ScatterChartData scatterInTeams(int players, int teams, bool arabic)
{
    static const QStringList names{u"Rovers"_s, u"Athletic"_s, u"Wanderers"_s, u"United"_s, u"Albion"_s, u"Harriers"_s};
    auto data = scatter(players, false, arabic);
    data.seriesTitle = u"Team"_s;
    data.hasRest = teams > 6;
    data.series = names.first(std::min(teams, data.hasRest ? 5 : 6));
    if (data.hasRest)
        data.series.append(u"others"_s);
    data.size = {.title = u"Shots /90"_s, .unit = {}, .decimals = 1};
    for (int i = 0; i < data.points.size(); ++i) {
        auto &point = data.points[i];
        point.series = std::min(i % teams, int(data.series.size()) - 1);
        point.seriesName = i % teams < names.size() ? names.at(i % teams) : u"Team %1"_s.arg(i % teams);
        if (i % 11 != 10)
            point.size = (i * 37 % 50) / 10.0;
    }
    return data;
}

DistributionChartData distribution(int groups, bool place, bool longNames, bool arabic, bool histogram)
{
    static const QStringList names{u"Goalkeepers"_s, u"Defenders"_s, u"Midfielders"_s, u"Forwards"_s};
    static const QStringList arabicNames{u"حراس"_s, u"مدافعون"_s, u"لاعبو وسط"_s, u"مهاجمون"_s};
    DistributionChartData data{.title = arabic ? u"أهداف لكل 90"_s : u"Goals /90"_s};
    if (histogram) {
        const QList<int> counts{92, 61, 40, 22, 12, 6, 4, 1, 0, 1};
        for (int i = 0; i < int(counts.size()); ++i)
            data.bins.append({i * 0.1, (i + 1) * 0.1, counts.at(i)});
    }
    data.groups.append(
        {.label = arabic ? u"الجميع"_s : u"Everybody"_s, .n = 239, .low = 0, .q1 = 0.02, .median = 0.11, .q3 = 0.27, .high = 0.61});
    for (int i = 0; i < groups; ++i) {
        DistributionChartGroup group{.label = arabic ? arabicNames.at(i % 4) : names.at(i % 4), .n = 12 + 30 * i};
        if (longNames)
            group.label = u"Defensive midfielders and other hard workers"_s;
        if (i == 0) {
            group.n = 7;
            group.reason = arabic ? u"عدد قليل"_s : u"too few players to compare with"_s;
        } else {
            group.low = 0.02 * i;
            group.q1 = 0.06 * i;
            group.median = 0.1 * i;
            group.q3 = 0.15 * i;
            group.high = 0.3 * i;
        }
        group.own = place && i == groups - 1;
        data.groups.append(group);
    }
    if (place) {
        data.subject = longNames ? u"Wilhelmina van der Westhuizen"_s : u"Ana-Lucía Ferreira"_s;
        data.place = 0.95;
    }
    data.summary = arabic ? u"239 لاعبًا، الدوري 2025/26."_s
                          : u"Goals /90 of 239 players with at least 30 % of their team's time, Premier League 2025/26. "
                            "Half of them have 0.02 to 0.27, the median is 0.11."_s;
    return data;
}

QList<KpiData> tiles(bool arabic)
{
    const QString sampleText = u"31 matches, 2,553 min"_s;
    return {
        {.id = u"goals"_s,
         .label = arabic ? u"أهداف /90"_s : u"Goals /90"_s,
         .value = u"0.95"_s,
         .interval = u"0.63 – 1.38"_s,
         .sample = sampleText,
         .standing = u"98th pct. of 61"_s,
         .percentile = 98,
         .definition = u"Goals per 90 minutes on the pitch."_s,
         .form = KpiData::Form::Up,
         .formText = u"better over the last 5"_s},
        {.id = u"xg"_s,
         .label = arabic ? u"أهداف متوقعة /90"_s : u"xG /90"_s,
         .value = u"0.88"_s,
         .interval = u"0.79 – 0.97"_s,
         .sample = sampleText,
         .standing = u"99th pct. of 61"_s,
         .percentile = 99},
        {.id = u"assists"_s,
         .label = arabic ? u"تمريرات حاسمة /90"_s : u"Assists /90"_s,
         .value = u"0.18"_s,
         .interval = u"0.05 – 0.45"_s,
         .sample = sampleText,
         .standing = u"12th pct. of 61"_s,
         .percentile = 12,
         .form = KpiData::Form::Down,
         .formText = u"fewer over the last 5"_s,
         .formIsGood = false},
        {.id = u"shots"_s,
         .label = arabic ? u"تسديدات /90"_s : u"Shots /90"_s,
         .value = u"3.6"_s,
         .interval = u"2.9 – 4.4"_s,
         .sample = sampleText,
         .standing = u"55th pct. of 61"_s,
         .percentile = 55},
        {.id = u"conversion"_s,
         .label = arabic ? u"التحويل"_s : u"Conversion"_s,
         .value = u"26 %"_s,
         .interval = u"18 – 36 %"_s,
         .sample = sampleText,
         .notQualified = arabic ? u"143 دقيقة فقط"_s : u"only 143 min"_s},
    };
}

void Squad::setRows(int rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant Squad::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names{u"Player"_s,      u"Pos"_s,       u"Min"_s,        u"Goals /90"_s, u"xG /90"_s,
                                   u"Assists /90"_s, u"Shots /90"_s, u"Conversion"_s, u"Form"_s};
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == GridRole::Key))
        return names.at(section);
    return {};
}

QVariant Squad::data(const QModelIndex &index, int role) const
{
    static const QStringList first{
        u"Ana-Lucía"_s, u"Þórdís"_s, u"Nguyễn Thị"_s, u"Jo"_s, u"Wojciech"_s, u"فاطمة"_s, u"Bartholomäus-Maximilian"_s};
    static const QStringList second{u"Ferreira"_s, u"Øverland"_s,       u"Minh Anh"_s, u"Li"_s, u"Szczęsny-Brzęczyszczykiewicz"_s,
                                    u"الزهراني"_s, u"van der Heijden"_s};
    const int row = index.row();
    const int seed = (row * 7919 + index.column() * 104729) % 1000;
    const bool gap = index.column() > 2 && row % 17 == 3;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case 0:
            return u"%1 %2"_s.arg(first.at(row % 7), second.at((row / 7 + row) % 7));
        case 1:
            return QStringList{u"FWD"_s, u"MID"_s, u"DEF"_s, u"GK"_s}.at(row % 4);
        case 2:
            return QLocale().toString(seed * 3);
        case 7:
            return gap ? u"–"_s : u"%1 %"_s.arg(seed / 10);
        case 8:
            return {};
        default:
            return gap ? u"–"_s : QLocale().toString(seed / 500.0, 'f', 2);
        }
    case GridRole::Sort:
        if (index.column() < 2)
            return {};
        return gap ? QVariant() : index.column() == 2 ? QVariant(seed * 3) : QVariant(seed / 500.0);
    case GridRole::Heat:
        return index.column() == 3 && !gap ? QVariant(seed / 1000.0) : QVariant();
    case GridRole::Sparkline: {
        if (index.column() != 8)
            return {};
        QVariantList values;
        for (int i = 0; i < 8; ++i)
            values.append((row + i) % 6 == 0 ? QVariant() : QVariant(std::sin(row + i * 0.9)));
        return values;
    }
    default:
        return {};
    }
}

} // namespace touchline::sample
