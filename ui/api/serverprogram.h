// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

namespace touchline {

/** Path of `touchlined`: TOUCHLINE_SERVER, else beside this executable, else on the PATH. NotFound says what to do. */
Result<QString> findServerProgram();

/**
 * One run of `touchlined` with arguments: writes an optional first line to its stdin, hands over its stdout as JSON objects, one a line,
 * and keeps the last words of its stderr for the error text. Asynchronous throughout.
 */
class ServerProgram : public QObject
{
    Q_OBJECT
public:
    explicit ServerProgram(QObject *parent = nullptr);
    ~ServerProgram() override;

    void start(const QStringList &arguments, const QByteArray &firstLine = {});
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /** Closes stdin, by which the server ends; kills it when it has not ended after `patience` ms. Returns at once. */
    void stop(int patience = 5'000);
    /** Ends it without waiting: work of `sample` that nobody wants any more. */
    void kill();
    QString lastWords() const;

Q_SIGNALS:
    void said(const QJsonObject &message);
    void ended(int exitCode, const QString &lastWords);
    void failedToStart(const QString &why);

private:
    void readLines();

    QProcess m_process;
    QTimer m_patience;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace touchline
