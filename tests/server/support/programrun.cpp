// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/programrun.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int longestRun = 60'000;
}

const QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString serverProgram()
{
    return QStringLiteral(TOUCHLINE_BIN_DIR "/touchlined");
}

ProgramRun runProgram(const QStringList &arguments, const QByteArray &input, const QString &sports)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Whoever runs the tests may have packs of their own.
    environment.insert(u"TOUCHLINE_SPORTS"_s, sports.isEmpty() ? u"/nowhere"_s : sports);
    process.setProcessEnvironment(environment);
    process.start(serverProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return {.code = -1, .out = {}, .err = process.errorString().toUtf8()};
    return {.code = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

} // namespace touchline
