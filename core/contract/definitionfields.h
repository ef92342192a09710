// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitions.h"
#include "core/contract/problemfields.h"

/** The JSON of definitions.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<Distribution>
{
    static constexpr QLatin1StringView words[] = {"poisson"_L1, "weighted"_L1, "measure"_L1, "flag"_L1, "binomial"_L1, "ratio"_L1};
};

template<> struct Fields<Better>
{
    static constexpr QLatin1StringView words[] = {"higher"_L1, "lower"_L1, "neither"_L1};
};

template<> struct Fields<DefinitionScope>
{
    static constexpr QLatin1StringView words[] = {"pack"_L1, "server"_L1, "team"_L1};
};

enum class FormulaOver { Sums, Matches };

template<> struct Fields<FormulaOver>
{
    static constexpr QLatin1StringView words[] = {"sums"_L1, "matches"_L1};
};

enum class NumberFormat { Number, Percent };

template<> struct Fields<NumberFormat>
{
    static constexpr QLatin1StringView words[] = {"number"_L1, "percent"_L1};
};

void definitionText(auto &object, auto &text)
{
    object.member("id"_L1, text.id);
    object.member("names"_L1, text.names);
    object.member("short"_L1, text.shortName);
    object.whereSet("source"_L1, text.source);
    object.whereSet("numerator"_L1, text.numerator);
    object.whereSet("denominator"_L1, text.denominator);
    object.whereSet("formula"_L1, text.formula);
    FormulaOver over = text.overMatches ? FormulaOver::Matches : FormulaOver::Sums;
    object.whereSet("over"_L1, over);
    object.member("distribution"_L1, text.distribution);
    object.optional("better"_L1, text.better);
    NumberFormat format = text.percent ? NumberFormat::Percent : NumberFormat::Number;
    object.optional("format"_L1, format);
    object.optional("decimals"_L1, text.decimals);
    object.optional("minimum"_L1, text.minimum);
    QList<double> reference;
    if (text.reference)
        reference = {text.reference->first, text.reference->second};
    object.whereSet("reference"_L1, reference);
    object.check([&] { // only readers come here
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(text)>>) {
            text.overMatches = over == FormulaOver::Matches;
            text.percent = format == NumberFormat::Percent;
            text.reference.reset();
            if (reference.size() == 2)
                text.reference = {reference[0], reference[1]};
            else if (!reference.isEmpty())
                return u"A reference range is a list of two numbers."_s;
        }
        return QString();
    });
}

template<> struct Fields<DefinitionText>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &text) { definitionText(object, text); }
};

template<> struct Fields<NewDefinition>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &definition)
    {
        object.member("sport"_L1, definition.sport);
        object.optional("team"_L1, definition.team);
        object.optional("version"_L1, definition.version);
        definitionText(object, definition.text);
    }
};

template<> struct Fields<MetricDefinition>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        definitionText(object, metric.text);
        object.member("recorded"_L1, metric.recorded);
        object.member("ratio"_L1, metric.ratio);
        object.member("expanded"_L1, metric.expanded);
        object.member("unit"_L1, metric.unit);
        object.member("per"_L1, metric.per);
        object.member("per_unit"_L1, metric.perUnit);
        object.member("errors"_L1, metric.issues);
    }
};

template<> struct Fields<StatDefinition>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &definition)
    {
        Fields<MetricDefinition>::io(object, definition.metric);
        object.member("scope"_L1, definition.scope);
        object.member("team"_L1, definition.team);
        object.member("uuid"_L1, definition.uuid);
        object.member("version"_L1, definition.version);
    }
};

template<> struct Fields<DefinitionCheck>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &check)
    {
        object.member("valid"_L1, check.valid);
        object.member("errors"_L1, check.errors);
        object.member("operations"_L1, check.operations);
        object.member("definition"_L1, check.metric);
    }
};

} // namespace touchline
