// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/metriccatalog.h"
#include "ui/model/readingorder.h"
#include <QtCore/QCollator>
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

MetricCatalog::MetricCatalog(std::shared_ptr<const SportPack> pack, QString language, const SeasonInfo &season)
    : m_pack(std::move(pack)), m_language(std::move(language)), m_time(m_pack->time())
{
    if (season.per > 0)
        m_time.per = season.per;
    if (season.matchLength > 0)
        m_time.match = season.matchLength;
}

Choices MetricCatalog::metrics() const
{
    Choices all;
    for (const auto &metric : m_pack->metrics())
        all.append({metric.id, nameOf(metric.names)});
    for (const auto &derived : m_pack->derived())
        all.append({derived.id, nameOf(derived.names)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(all, [&collator](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    return all;
}

Choices MetricCatalog::groups() const
{
    Choices all;
    for (const auto &position : m_pack->positions()) {
        if (std::ranges::find(all, position.group, &std::pair<QString, QString>::first) == all.end())
            all.append({position.group, group(position.group)});
    }
    return all;
}

QString MetricCatalog::name(const QString &id) const
{
    if (const auto *metric = m_pack->metric(id))
        return nameOf(metric->names);
    if (const auto *derived = m_pack->derivedMetric(id))
        return nameOf(derived->names);
    return id;
}

QString MetricCatalog::shortName(const QString &id) const
{
    QString text;
    if (const auto *metric = m_pack->metric(id))
        text = metric->shortName;
    else if (const auto *derived = m_pack->derivedMetric(id))
        text = derived->shortName;
    return text.isEmpty() ? name(id) : text;
}

QString MetricCatalog::unitText(const TimeRule &time, const QString &language, bool one)
{
    if (const Names &names = one ? time.unitNames : time.unitsNames; !names.isEmpty())
        return SportPack::nameIn(names, language);
    const QString &unit = time.unit;
    if (unit == "minute"_L1)
        return tr("min");
    if (unit == "set"_L1)
        return one ? tr("set") : tr("sets");
    if (unit == "inning"_L1)
        return one ? tr("inning") : tr("innings");
    if (unit == "out"_L1)
        return one ? tr("out") : tr("outs");
    if (unit == "match"_L1 || unit == "appearance"_L1)
        return one ? tr("match") : tr("matches");
    return one ? unit : unit + u's';
}

QString MetricCatalog::perText(int per) const
{
    const bool minutes = m_time.unit == "minute"_L1;
    return per == 1 && !minutes ? tr("per %1", "per set").arg(unitText(true))
                                : tr("per %1 %2", "per 9 innings").arg(per).arg(unitText(per == 1));
}

QString MetricCatalog::rateName(const QString &id, int per) const
{
    if (isRatio(id))
        return name(id);
    if (m_time.base == TimeBase::Second && m_time.unit == "minute"_L1)
        return u"%1 /%2"_s.arg(name(id)).arg(per);
    return u"%1 %2"_s.arg(name(id), perText(per));
}

QString MetricCatalog::shortRateName(const QString &id, int per) const
{
    if (isRatio(id))
        return shortName(id);
    // "ERA", "K /9", but nobody reads "K /1".
    return per == 1 && m_time.unit != "minute"_L1 ? u"%1 %2"_s.arg(shortName(id), perText(per)) : u"%1 /%2"_s.arg(shortName(id)).arg(per);
}

bool MetricCatalog::isRatio(const QString &id) const
{
    const auto *derived = m_pack->derivedMetric(id);
    return derived && (derived->isRatio() || (derived->distribution == Distribution::Ratio && !derived->overMatches));
}

bool MetricCatalog::isPercent(const QString &id) const
{
    const auto *derived = m_pack->derivedMetric(id);
    return derived && derived->percent;
}

bool MetricCatalog::lowerIsBetter(const QString &id) const
{
    if (const auto *metric = m_pack->metric(id))
        return metric->better == Better::Lower;
    const auto *derived = m_pack->derivedMetric(id);
    return derived && derived->better == Better::Lower;
}

int MetricCatalog::rateDecimals(const QString &id) const
{
    if (const auto *derived = m_pack->derivedMetric(id))
        return derived->percent || isRatio(id) ? derived->decimals : 2;
    const auto *metric = m_pack->metric(id);
    // Two decimals of 54.31 passes are noise; the pack's usual range says how large a metric is.
    return metric && metric->reference && metric->reference->second >= 10 ? 1 : 2;
}

int MetricCatalog::totalDecimals(const QString &id) const
{
    if (const auto *metric = m_pack->metric(id))
        return metric->decimals;
    const auto *derived = m_pack->derivedMetric(id);
    return derived && isRatio(id) ? derived->decimals : 0;
}

QString MetricCatalog::definition(const QString &id, int per) const
{
    if (const auto *metric = m_pack->metric(id)) {
        const QString how = tr("%1, %2: the sum over the period divided by the playing time.").arg(nameOf(metric->names), perText(per));
        return metric->source.isEmpty() ? how : how + u"\n"_s + tr("Definition: %1").arg(metric->source);
    }
    const auto *derived = m_pack->derivedMetric(id);
    if (!derived)
        return id;
    if (derived->isRatio())
        return tr("%1 = (%2) / (%3), from the sums of the period.")
            .arg(nameOf(derived->names), derived->numerator.text(), derived->denominator.text());
    return derived->overMatches ? tr("%1: %2, counted match by match.").arg(nameOf(derived->names), derived->formula.text())
                                : tr("%1 = %2, from the sums of the period.").arg(nameOf(derived->names), derived->formula.text());
}

QString MetricCatalog::rate(const QString &id, double value) const
{
    const QLocale locale;
    const QString number = locale.toString(value * factor(id), 'f', rateDecimals(id));
    return isPercent(id) ? tr("%1 %", "percentage").arg(number) : number;
}

QString MetricCatalog::rate(const QString &id, const Value &value) const
{
    return value.number ? rate(id, *value.number) : dash();
}

QString MetricCatalog::total(const QString &id, const Value &value) const
{
    if (!value.number)
        return dash();
    if (isPercent(id))
        return rate(id, *value.number);
    return QLocale().toString(*value.number, 'f', totalDecimals(id));
}

QString MetricCatalog::amount(double value) const
{
    return QLocale().toString(value, 'f', value == std::floor(value) || value >= 100 ? 0 : value >= 10 ? 1 : 3);
}

QString MetricCatalog::interval(const QString &id, const std::optional<Interval> &interval) const
{
    if (!interval)
        return {};
    const QLocale locale;
    // The sign of a number below nought would turn the two around where words are read from the right.
    const auto shown = [&](double value) {
        const QString number = locale.toString(value * factor(id), 'f', rateDecimals(id));
        return locale.textDirection() == Qt::RightToLeft ? isolated(number) : number;
    };
    const QString low = shown(interval->low);
    const QString high = shown(interval->high);
    const QString range = u"%1 – %2"_s.arg(low, high);
    return isPercent(id) ? tr("%1 %", "percentage").arg(range) : range;
}

double MetricCatalog::timeValue(qint64 base) const
{
    if (m_time.base != TimeBase::Second)
        return double(base) / m_time.scale;
    const qint64 whole = (base + m_time.scale / 2) / m_time.scale; // nobody reads seconds: rounded to what the sport counts in
    return double(whole);
}

QString MetricCatalog::timeNumber(qint64 base) const
{
    const int scale = m_time.scale;
    if (m_time.base == TimeBase::Second || base % scale == 0)
        return QLocale().toString(qint64(timeValue(base)));
    // Not 5.1, which some read as five and a tenth.
    const qint64 rest = base % scale;
    const QString fraction = scale == 3 ? QString(QChar(rest == 1 ? 0x2153 : 0x2154)) : u" %1/%2"_s.arg(rest).arg(scale);
    return base < scale ? fraction.trimmed() : QLocale().toString(base / scale) + fraction;
}

QString MetricCatalog::timeText(qint64 base) const
{
    return tr("%1 %2", "5 innings").arg(timeNumber(base), unitText(timeValue(base) == 1));
}

QString MetricCatalog::timeColumn() const
{
    if (m_time.unit == "minute"_L1 && m_time.unitsNames.isEmpty())
        return tr("Min");
    QString units = unitText(false);
    if (!units.isEmpty())
        units.front() = units.front().toUpper();
    return units;
}

QString MetricCatalog::position(const QString &id) const
{
    const auto *position = m_pack->position(id);
    return position ? nameOf(position->names) : id;
}

QString MetricCatalog::group(const QString &id) const
{
    for (const auto &position : m_pack->positions()) {
        if (position.group == id)
            return position.groupNames.isEmpty() ? id : nameOf(position.groupNames);
    }
    return tr("players");
}

QString MetricCatalog::groupInText(const QString &id) const
{
    QString name = group(id);
    if (m_language != "de"_L1 && name.size() > 1 && name.at(1).isLower())
        name.front() = name.front().toLower();
    return name;
}

QString MetricCatalog::reason(const QString &code)
{
    if (code == "time_unknown"_L1)
        return tr("the playing time is not known");
    if (code == "cohort_too_small"_L1)
        return tr("too few players to compare with");
    if (code == "not_qualified"_L1)
        return tr("too little playing time for a comparison");
    if (code == "period_not_comparable"_L1)
        return tr("other players are compared over whole seasons and date ranges only");
    if (code == "not_computable"_L1)
        return tr("nothing to divide by yet");
    if (code == "not_recorded"_L1)
        return tr("nobody recorded it in this period");
    if (code == "other_teams_hidden"_L1 || code == "single_player"_L1)
        return tr("players of other teams may not be shown here");
    if (code == "team_metric"_L1)
        return tr("a team wrote this metric for itself, and it is not computed over others");
    if (code == "no_variance"_L1)
        return tr("all values are equal");
    if (code == "no_appearance"_L1 || code == "no_time"_L1)
        return tr("no appearance in this period");
    if (code == "no_appearances"_L1 || code == "did_not_play"_L1)
        return tr("no appearance in this period");
    if (code.startsWith("too_few"_L1) || code == "small_sample"_L1)
        return tr("too few matches");
    return code.isEmpty() ? QString() : tr("not available (%1)").arg(code);
}

QString MetricCatalog::ordinal(int number) const
{
    if (m_language == "fr"_L1)
        return u"%1%2"_s.arg(number).arg(number == 1 ? u"er"_s : u"e"_s);
    if (m_language == "es"_L1 || m_language == "ar"_L1) // the sentence says "percentil 98", "2 de 7"
        return QString::number(number);
    if (m_language != "en"_L1)
        return u"%1."_s.arg(number);
    const int last = number % 10;
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    return u"%1%2"_s.arg(number).arg(teen || last == 0 || last > 3 ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : u"rd"_s);
}

} // namespace touchline
