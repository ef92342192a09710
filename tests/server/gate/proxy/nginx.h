// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

/**
 * A real nginx of the test's own, in a folder of its own, that ends with it. It passes everything on to one server over one kept
 * connection for each of its two doors: at the first it is as it comes from Debian, at the second it looks away (fields with odd names go
 * through, and bodies go on while they come, as chunks where they came so).
 */
class Nginx
{
public:
    enum Door { Usual, Lenient };

    static QString program(); // empty where it is not installed
    explicit Nginx(quint16 server);
    ~Nginx();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    quint16 port(Door door) const { return m_ports[door]; } // ends what stays incomplete soon
    quint16 othersPort(Door door) const { return m_others[door]; } // leads to the same connection, with time for slow machines
    QByteArray log(); // why it does not run

private:
    bool start(quint16 server);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_ports[2] = {};
    quint16 m_others[2] = {};
};
