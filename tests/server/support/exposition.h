// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArrayList>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

/** What Prometheus would read: values by name and labels, as they stand there but for ' in place of ". */
using Samples = QMap<QByteArray, double>;

/** Empty where a line is not of the text format, or a sample is told twice. */
inline Samples samplesOf(const QByteArray &text)
{
    static const QRegularExpression sample(u"^([a-zA-Z_:][\\w:]*(?:\\{(?:[a-zA-Z_]\\w*='[^']*',?)*\\})?) (\\S+)$"_s);
    Samples samples;
    if (!text.endsWith('\n'))
        return {};
    for (auto line : text.split('\n')) {
        line.replace('"', '\'');
        if (line.isEmpty() || line.startsWith("# HELP ") || line.startsWith("# TYPE "))
            continue;
        const auto match = sample.match(QString::fromUtf8(line));
        bool isNumber = false;
        const double value = match.captured(2).toDouble(&isNumber);
        const auto key = match.captured(1).toUtf8();
        if (!match.hasMatch() || !isNumber || samples.contains(key))
            return {};
        samples.insert(key, value);
    }
    return samples;
}

/** Histograms whose buckets fall, or whose last one is not their count. */
inline QByteArrayList inconsistencies(const Samples &samples)
{
    static const QRegularExpression bucket(u"^(.*)_bucket\\{(.*?),?le='([^']+)'\\}$"_s);
    QMap<QByteArray, QMap<double, double>> histograms; // by name and labels: bound and count
    for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
        const auto match = bucket.match(QString::fromUtf8(sample.key()));
        if (!match.hasMatch())
            continue;
        const auto labels = match.captured(2);
        const QString count = match.captured(1) + u"_count"_s + (labels.isEmpty() ? QString() : u'{' + labels + u'}');
        const auto bound = match.captured(3);
        histograms[count.toUtf8()].insert(bound == QLatin1StringView("+Inf") ? qInf() : bound.toDouble(), sample.value());
    }
    QByteArrayList wrong;
    for (auto histogram = histograms.begin(); histogram != histograms.end(); ++histogram) {
        const auto counts = histogram->values();
        const bool last = histogram->lastKey() == qInf() && samples.value(histogram.key(), -1) == counts.constLast();
        if (!std::ranges::is_sorted(counts) || !last)
            wrong.append(histogram.key());
    }
    return histograms.isEmpty() ? QByteArrayList{"no histogram"} : wrong;
}

} // namespace touchline
