// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <cstdio>

namespace touchline {

/** An X server of the test's own, so that windows are real ones; offscreen with a printed reason where there is none. */
class VirtualScreen
{
public:
    VirtualScreen()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty()) {
            fallBack("Xvfb is not installed");
            return;
        }
        m_process.start(program,
                        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                         QStringLiteral("1600x1200x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(20'000)) {
            fallBack("Xvfb did not start");
            return;
        }
        qputenv("DISPLAY", QByteArray(':' + m_process.readAllStandardOutput().trimmed()));
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~VirtualScreen()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }

private:
    static void fallBack(const char *why)
    {
        std::printf("%s: the windows of this test are painted off screen\n", why);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QProcess m_process;
};

} // namespace touchline
