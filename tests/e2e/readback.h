// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/e2e/desktopwindow.h"
#include <QtCore/QProcess>
#include <optional>

namespace touchline {

/** What a program for PDFs reads in the file; empty where it is no PDF. */
inline QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/** What the server says to this question; nothing where it is an error. */
template<typename T> std::optional<T> asked(Window &w, const QString &path, const QUrlQuery &query)
{
    auto pending = w.session.api().get<T>(path, query);
    if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000))
        return {};
    const auto answer = pending.future().result();
    return answer ? std::optional(answer->data) : std::nullopt;
}

} // namespace touchline
