// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/packadvice.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestAxes = 3; // of a radar, and of a comparison of two players

class Adviser
{
public:
    Adviser(const SportPack &pack, const PackReview &review) : m_pack(pack), m_review(review) {}

    QList<Issue> advice()
    {
        translations();
        for (const MetricReview &metric : m_review.metrics) {
            everyMetric(metric);
            if (metric.definition.recorded)
                recorded(metric);
            else
                derived(metric);
        }
        shortNames();
        groups();
        wholePack();
        std::ranges::stable_sort(m_advice, {}, [](const Issue &issue) { return issue.severity == Severity::Info; });
        return std::move(m_advice);
    }

private:
    void warn(const QString &pointer, const QString &code, const QString &detail) { add(pointer, code, detail, Severity::Warning); }
    void note(const QString &pointer, const QString &code, const QString &detail) { add(pointer, code, detail, Severity::Info); }
    void add(const QString &pointer, const QString &code, const QString &detail, Severity severity)
    {
        m_advice.append({.code = code, .detail = detail, .severity = severity, .column = pointer});
    }

    /** Every text that has languages, with its place. */
    QList<std::pair<QString, const Names *>> texts() const
    {
        QList<std::pair<QString, const Names *>> texts{{u"/name"_s, &m_pack.names()}};
        for (const MetricReview &metric : m_review.metrics)
            texts.append({metric.pointer + u"/name"_s, &metric.definition.text.names});
        for (qsizetype i = 0; i < m_review.groups.size(); ++i) {
            if (!m_review.groups[i].positions.isEmpty())
                texts.append({u"/groups/%1/name"_s.arg(i), &m_review.groups[i].names});
        }
        for (qsizetype i = 0; i < m_pack.positions().size(); ++i)
            texts.append({u"/positions/%1/name"_s.arg(i), &m_pack.positions()[i].names});
        for (qsizetype i = 0; i < m_pack.rules().size(); ++i)
            texts.append({u"/rules/%1/message"_s.arg(i), &m_pack.rules()[i].messages});
        const TimeRule &time = m_pack.time();
        if (!time.unitNames.isEmpty())
            texts.append({u"/time/display/name"_s, &time.unitNames});
        if (!time.unitsNames.isEmpty())
            texts.append({u"/time/display/plural"_s, &time.unitsNames});
        return texts;
    }

    void translations()
    {
        const auto all = texts();
        QMap<QString, int> languages;
        for (const auto &[pointer, names] : all) {
            for (const QString &language : names->keys())
                ++languages[language];
        }
        for (const auto &[pointer, names] : all) {
            for (auto language = languages.cbegin(); language != languages.cend(); ++language) {
                if (!names->contains(language.key()))
                    warn(pointer, u"translation_missing"_s,
                         u"\"%1\" has no text in \"%2\", which %3 of the pack's %4 texts have."_s
                             .arg(names->value(QString()), language.key())
                             .arg(*language)
                             .arg(all.size()));
            }
        }
    }

    void everyMetric(const MetricReview &metric)
    {
        const DefinitionText &text = metric.definition.text;
        const auto stands = [&](const QString &place) {
            return std::ranges::any_of(metric.uses, [&](const MetricUse &use) { return use.place == place; });
        };
        if (!text.reference && (stands(u"radar"_s) || stands(u"kpis"_s)))
            warn(metric.pointer + u"/reference"_s, u"reference_missing"_s,
                 u"\"%1\" is on a radar or a tile and has no reference range: with fewer than 20 players to compare its axis has no ends."_s
                     .arg(text.id));
        if (text.better == Better::Neither && stands(u"insights"_s))
            warn(metric.pointer + u"/better"_s, u"insight_without_direction"_s,
                 u"Insights tell of changes of \"%1\", but cannot say whether one is good: its \"better\" is neither."_s.arg(text.id));
        if (text.better == Better::Neither && stands(u"radar"_s))
            note(metric.pointer + u"/better"_s, u"axis_without_direction"_s,
                 u"\"%1\" is on a radar, where further out looks better; its \"better\" is neither."_s.arg(text.id));
        if (text.source.isEmpty())
            note(metric.pointer + u"/source"_s, u"source_missing"_s,
                 u"Nothing says who defines \"%1\"; players' pages show the source."_s.arg(text.id));
    }

    void recorded(const MetricReview &metric)
    {
        if (metric.uses.isEmpty())
            note(metric.pointer, u"unused"_s,
                 u"\"%1\" is recorded and stands in no formula, rule, chart or insight; it is shown where somebody asks for it."_s.arg(
                     metric.definition.text.id));
        if (metric.definition.text.distribution == Distribution::Poisson && metric.min < 0)
            warn(metric.pointer + u"/min"_s, u"negative_count"_s,
                 u"\"%1\" is a count and may be negative: its interval would be wrong. Make it a measure, or let it start at 0."_s.arg(
                     metric.definition.text.id));
    }

    void derived(const MetricReview &metric)
    {
        const DefinitionText &text = metric.definition.text;
        if (metric.definition.ratio && text.minimum.isEmpty())
            warn(metric.pointer + u"/minimum"_s, u"minimum_missing"_s,
                 u"\"%1\" has no minimum sample: a player with one attempt is ranked beside all others."_s.arg(text.id));
        if (text.distribution == Distribution::Binomial) {
            if (text.reference && (text.reference->first < 0 || text.reference->second > 1))
                warn(metric.pointer + u"/reference"_s, u"reference_scale"_s,
                     u"\"%1\" is a proportion from 0 to 1; its reference range goes from %2 to %3."_s.arg(text.id)
                         .arg(text.reference->first)
                         .arg(text.reference->second));
            if (!staysBelow(text.numerator, text.denominator))
                warn(
                    metric.pointer + u"/numerator"_s, u"proportion_unchecked"_s,
                    u"No rule ties \"%2\" to \"%3\": a line with more of the first than of the second would make \"%1\" more than 1."_s.arg(
                        text.id, text.numerator, text.denominator));
        }
        if (text.formula.isEmpty() || text.overMatches)
            return;
        const bool divides = dividesByName(text.formula);
        if (divides && text.distribution != Distribution::Ratio)
            warn(metric.pointer + u"/distribution"_s, u"amount_divides"_s,
                 u"\"%1\" is an amount, whose sum grows with time, but its formula divides; a quotient is a ratio."_s.arg(text.id));
        if (text.distribution == Distribution::Ratio && !metric.definition.expanded.contains(u'/'))
            warn(metric.pointer + u"/distribution"_s, u"ratio_without_division"_s,
                 u"\"%1\" is a ratio, which has no rate per time, but its formula divides by nothing; an amount is poisson or measure."_s
                     .arg(text.id));
    }

    bool dividesByName(const QString &formula) const
    {
        static const QRegularExpression divisor(u"/\\s*(\\(|[A-Za-z_][A-Za-z_0-9]*)"_s);
        for (const auto &match : divisor.globalMatch(formula)) {
            if (!m_pack.constants().contains(match.captured(1)))
                return true;
        }
        return false;
    }

    /** Whether rules lead from one metric to the other; only asked of plain ones, since a sum may contain its part. */
    bool staysBelow(const QString &numerator, const QString &denominator) const
    {
        if (!m_pack.metric(numerator) || !m_pack.metric(denominator))
            return true;
        QSet<QString> reached{numerator};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const Rule &rule : m_pack.rules()) {
                if (std::ranges::any_of(rule.metrics, [&](const QString &id) { return reached.contains(id); }))
                    reached.unite(QSet<QString>(rule.metrics.cbegin(), rule.metrics.cend()));
            }
        }
        return reached.contains(denominator);
    }

    void shortNames()
    {
        QHash<QString, QString> first;
        for (const MetricReview &metric : m_review.metrics) {
            const DefinitionText &text = metric.definition.text;
            if (const auto other = first.constFind(text.shortName); other != first.cend())
                warn(metric.pointer + u"/short"_s, u"short_name_twice"_s,
                     u"\"%1\" and \"%2\" are both \"%3\" at the head of a column."_s.arg(*other, text.id, text.shortName));
            else
                first.insert(text.shortName, text.id);
        }
    }

    void groups()
    {
        const bool someOwn = !m_pack.charts().groupKpis.isEmpty();
        for (qsizetype i = 0; i < m_review.groups.size(); ++i) {
            const GroupReview &group = m_review.groups[i];
            if (group.positions.isEmpty())
                warn(u"/groups/%1"_s.arg(i), u"group_without_positions"_s, u"No position belongs to the group \"%1\"."_s.arg(group.id));
            const QString radar = u"/charts/radar/"_s + group.id;
            if (group.radar.isEmpty())
                warn(radar, u"radar_missing"_s, u"The group \"%1\" has no radar of its own; the tiles stand in for it."_s.arg(group.id));
            else if (group.radar.size() < fewestAxes)
                warn(radar, u"radar_small"_s,
                     u"The radar of \"%1\" has fewer than %2 axes: it has no area, and finds no similar players."_s.arg(group.id).arg(
                         fewestAxes));
            if (!group.ownKpis && someOwn)
                warn(u"/charts/kpis_by_group/"_s + group.id, u"kpis_missing"_s,
                     u"The group \"%1\" has no tiles of its own, as others have; the sport's stand in for them."_s.arg(group.id));
        }
    }

    void wholePack()
    {
        const TimeRule &time = m_pack.time();
        if (time.max < time.match + time.overtime)
            warn(u"/time/max"_s, u"overtime_refused"_s,
                 u"A match of %1 and an overtime of %2 are more than the longest time of %3: such lines are refused."_s.arg(time.match)
                     .arg(time.overtime)
                     .arg(time.max));
        for (const QString &constant : m_pack.constants().keys()) {
            const auto uses = [&](const QStringList &names) { return names.contains(constant); };
            if (!std::ranges::any_of(m_review.metrics, uses, &MetricReview::names)
                && !std::ranges::any_of(m_pack.rules(), uses, [](const Rule &rule) { return rule.check.names(); }))
                warn(u"/constants/"_s + constant, u"constant_unused"_s, u"No formula reads the constant \"%1\"."_s.arg(constant));
        }
        if (m_pack.insights().isEmpty())
            note(u"/insights"_s, u"insights_missing"_s, u"No metric is watched for insights: nobody is told of changes of form."_s);
        if (m_pack.rules().isEmpty())
            note(u"/rules"_s, u"rules_missing"_s, u"No rule looks for lines that contradict themselves."_s);
        if (!m_pack.ratePrior().usual || !m_pack.proportionPrior().usual)
            note(u"/prior"_s, u"prior_missing"_s,
                 u"Without a prior there are no shrunken estimates where fewer than 30 players can say how much players differ."_s);
    }

    const SportPack &m_pack;
    const PackReview &m_review;
    QList<Issue> m_advice;
};

} // namespace

QList<Issue> adviceOn(const SportPack &pack, const PackReview &review)
{
    return Adviser(pack, review).advice();
}

} // namespace touchline
