// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace touchline {

/** How a run of the real `touchlined` ended; code -1: it crashed, or did not end. */
struct ProgramRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    const QJsonObject json() const; // of what it printed; const: its [] gives values, not references
};

/** The executable of this build. */
QString serverProgram();

/** Runs it to its end. `sports`: the folder of sport packs of one's own; empty: none but the shipped ones. */
ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = {}, const QString &sports = {});

} // namespace touchline
