// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpack.h"
#include "ui/model/choices.h"
#include <QtCore/QCoreApplication>
#include <memory>

namespace touchline {

/**
 * A sport pack in the language of the user: names, and numbers as they are shown everywhere (locale, decimals of the pack, reasons in
 * words). A value.
 */
class MetricCatalog
{
    Q_DECLARE_TR_FUNCTIONS(MetricCatalog)
public:
    MetricCatalog() = default;
    /** `language` is a two-letter code; `season` overrides the pack's time rule where it says so. */
    MetricCatalog(std::shared_ptr<const SportPack> pack, QString language, const SeasonInfo &season = {});

    bool isValid() const { return m_pack != nullptr; }
    const SportPack &pack() const { return *m_pack; }
    const TimeRule &time() const { return m_time; }

    /** All metrics and derived metrics, by name. */
    Choices metrics() const;
    /** The position groups in the pack's order. */
    Choices groups() const;
    QString name(const QString &id) const;
    QString shortName(const QString &id) const;
    /** "Goals /90", "Shot conversion": what a rate of this metric is called. */
    QString rateName(const QString &id, int per) const;
    QString shortRateName(const QString &id, int per) const;
    QString perText(int per) const; // "per 90 min", "per set", "per 9 innings"
    bool isRatio(const QString &id) const;
    bool isPercent(const QString &id) const;
    bool lowerIsBetter(const QString &id) const;
    int rateDecimals(const QString &id) const;
    int totalDecimals(const QString &id) const;
    double factor(const QString &id) const { return isPercent(id) ? 100 : 1; }
    /** One or two sentences: what it counts, how the rate is made. */
    QString definition(const QString &id, int per) const;

    /** A rate or ratio; a dash when there is none. */
    QString rate(const QString &id, const Value &value) const;
    QString rate(const QString &id, double value) const;
    QString total(const QString &id, const Value &value) const;
    /** A number of a metric as it is counted, without decimals that are none: "12", "0.395". */
    QString amount(double value) const;
    QString interval(const QString &id, const std::optional<Interval> &interval) const;

    /** What people call one or more of the display unit: the pack's words, else those that the desktop knows. */
    static QString unitText(const TimeRule &time, const QString &language, bool one);
    /** Base units in words: "2,553 min", "5⅓ innings". */
    QString timeText(qint64 base) const;
    /** Base units as display units, for columns: minutes are rounded, what is counted keeps its rest ("5⅓"). */
    QString timeNumber(qint64 base) const;
    double timeValue(qint64 base) const; // the same, to sort and filter by
    QString timeColumn() const; // "Min"
    QString position(const QString &id) const;
    QString group(const QString &id) const;
    /** As it stands within a sentence: "94 forwards", but "94 Angreifer". */
    QString groupInText(const QString &id) const;
    /** Why a number is missing, for people. */
    static QString reason(const QString &code);
    /** "1st", "2nd", "11th"; in German "1.", in French "1er" and "2e", else the number. */
    QString ordinal(int number) const;
    static QString dash() { return QString(QChar(0x2013)); }

private:
    QString unitText(bool one) const { return unitText(m_time, m_language, one); }
    QString nameOf(const Names &names) const { return SportPack::nameIn(names, m_language); }

    std::shared_ptr<const SportPack> m_pack;
    QString m_language;
    TimeRule m_time;
};

} // namespace touchline
