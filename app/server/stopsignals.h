// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <memory>

namespace touchline {

/** SIGTERM and SIGINT, and where asked for the end of stdin, as Qt signals on the thread that made this. One per process. */
class StopSignals : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;
    /** Reads and drops what comes on stdin until it ends. */
    void watchStdin();
    /** SIGHUP, where there is one, no longer ends the process: it says reloadAsked(). */
    void watchHangup();

Q_SIGNALS:
    void asked();
    void reloadAsked();

private:
    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_stdin;
};

} // namespace touchline
