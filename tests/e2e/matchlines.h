// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "core/contract/records.h"
#include "tests/e2e/desktopwindow.h"
#include "ui/viewmodel/matchviewmodel.h"

/** Lines of a match as the server has them, past the page. */
namespace touchline {

using namespace Qt::StringLiterals;

inline int starter(const MatchViewModel &viewModel)
{
    for (int row = 0; row < viewModel.entry().rowCount(); ++row) {
        if (viewModel.entry().row(row)->base && viewModel.entry().row(row)->base->started)
            return row;
    }
    return 0;
}
inline int column(const MatchViewModel &viewModel, const QString &id)
{
    return entry::columnOf(id, viewModel.entry().catalog().pack());
}
inline std::optional<Fetched<MatchLines>> linesOnServer(Window &w, MatchId match)
{
    auto pending = w.session.api().get<MatchLines>(::touchline::filled(paths::matchLines, toNumber(match)));
    if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) || !pending.future().result())
        return {};
    return *pending.future().result();
}
inline double valueOnServer(Window &w, MatchId match, PlayerId player, const QString &metric)
{
    const auto lines = linesOnServer(w, match);
    if (!lines || lines->asOf)
        return -1;
    for (const auto &line : lines->data.lines) {
        if (line.player == player)
            return line.values.value(metric, -1);
    }
    return -1;
}
/** Somebody else's correction, past the page. */
inline bool changeElsewhere(Window &w, const MatchViewModel &viewModel, PlayerId player, const QString &metric, double value)
{
    auto lines = linesOnServer(w, viewModel.id());
    if (!lines)
        return false;
    for (auto &line : lines->data.lines) {
        if (line.player == player)
            line.values[metric] = value;
    }
    auto pending = w.session.api().send<MatchLines>("PUT", ::touchline::filled(paths::matchLines, toNumber(viewModel.id())),
                                                    Change<MatchLines>{.value = lines->data, .reason = u"theirs"_s},
                                                    {.ifMatch = lines->etag, .key = {}});
    return QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result().has_value();
}

} // namespace touchline
