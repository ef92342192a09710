// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/serverprogram.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype longestWords = 8 * 1024;
} // namespace

Result<QString> findServerProgram()
{
    const QString chosen = qEnvironmentVariable("TOUCHLINE_SERVER");
    if (!chosen.isEmpty()) {
        if (QFileInfo(chosen).isExecutable())
            return chosen;
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("ServerProgram", "TOUCHLINE_SERVER names %1, which is not a program that can be run.").arg(chosen));
    }
    const QString name = u"touchlined"_s;
    const QString here = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (!here.isEmpty())
        return here;
    const QString onPath = QStandardPaths::findExecutable(name);
    if (!onPath.isEmpty())
        return onPath;
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate(
                    "ServerProgram",
                    "The program touchlined is missing beside Touchline. Install the server package, or connect to a club server."));
}

ServerProgram::ServerProgram(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProgram::readLines);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_err += m_process.readAllStandardError();
        m_err = m_err.right(longestWords);
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        m_patience.stop();
        readLines();
        Q_EMIT ended(status == QProcess::NormalExit ? exitCode : -1, lastWords());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failedToStart(tr("The local server could not be started: %1.").arg(m_process.errorString()));
    });
}

ServerProgram::~ServerProgram()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3'000)) {
        m_process.kill();
        m_process.waitForFinished(1'000);
    }
}

void ServerProgram::start(const QStringList &arguments, const QByteArray &firstLine)
{
    const auto program = findServerProgram();
    if (!program) {
        QMetaObject::invokeMethod(this, [this, why = program.error().detail] { Q_EMIT failedToStart(why); }, Qt::QueuedConnection);
        return;
    }
    m_out.clear();
    m_err.clear();
    m_process.start(*program, arguments);
    if (!firstLine.isEmpty())
        m_process.write(firstLine + '\n');
}

void ServerProgram::stop(int patience)
{
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    m_patience.start(patience);
}

void ServerProgram::kill()
{
    m_process.kill();
}

QString ServerProgram::lastWords() const
{
    const auto lines = QString::fromUtf8(m_err).split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.constLast().trimmed().left(500);
}

void ServerProgram::readLines()
{
    m_out += m_process.readAllStandardOutput();
    for (qsizetype end = m_out.indexOf('\n'); end >= 0; end = m_out.indexOf('\n')) {
        const auto message = QJsonDocument::fromJson(m_out.first(end));
        m_out.remove(0, end + 1);
        if (message.isObject())
            Q_EMIT said(message.object());
    }
    if (m_out.size() > longestLine)
        m_out.clear();
}

} // namespace touchline
