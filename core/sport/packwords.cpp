// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/packwords.h"
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline::packwords {

Names namesFrom(const QJsonValue &value)
{
    Names names;
    if (value.isString())
        names.insert(QString(), value.toString());
    const QJsonObject languages = value.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        names.insert(it.key() == "en"_L1 ? QString() : it.key(), it->toString());
    return names;
}

std::optional<std::pair<double, double>> rangeFrom(const QJsonValue &value)
{
    const QJsonArray bounds = value.toArray();
    if (bounds.size() != 2)
        return std::nullopt;
    return std::pair(bounds[0].toDouble(), bounds[1].toDouble());
}

TimeBase timeBaseFrom(const QString &word)
{
    static const QHash<QString, TimeBase> words{
        {u"second"_s, TimeBase::Second}, {u"set"_s, TimeBase::Set}, {u"out"_s, TimeBase::Out}, {u"appearance"_s, TimeBase::Appearance}};
    return words.value(word, TimeBase::Second);
}

Distribution distributionFrom(const QString &word)
{
    static const QHash<QString, Distribution> words{{u"poisson"_s, Distribution::Poisson},   {u"weighted"_s, Distribution::Weighted},
                                                    {u"measure"_s, Distribution::Measure},   {u"flag"_s, Distribution::Flag},
                                                    {u"binomial"_s, Distribution::Binomial}, {u"ratio"_s, Distribution::Ratio}};
    return words.value(word, Distribution::Poisson);
}

Better betterFrom(const QString &word)
{
    return word == "lower"_L1 ? Better::Lower : word == "neither"_L1 ? Better::Neither : Better::Higher;
}

Severity severityFrom(const QString &word)
{
    return word == "info"_L1 ? Severity::Info : word == "warning"_L1 ? Severity::Warning : Severity::Error;
}

QString placeOf(const QString &list, qsizetype index)
{
    return u"/%1/%2"_s.arg(list).arg(index);
}

} // namespace touchline::packwords
