// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <csignal>

namespace touchline {

/** The real `touchline`, as somebody starts it: its home is the test's, and it tells a screen reader what it shows. */
class Program
{
public:
    /** `home`: of all programs that are to be one. */
    explicit Program(const QString &home) : m_home(home)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        environment.insert(QStringLiteral("TMPDIR"), home); // where programs of one user find each other
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~Program()
    {
        if (isRunning())
            kill();
    }
    bool start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(TOUCHLINE_BIN_DIR "/touchline"),
                        arguments + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
        return m_process.waitForStarted();
    }
    /** Before all other windows, by starting it once more; false where that did not end well. */
    bool toFront() const
    {
        Program again(m_home);
        return again.start({}) && again.ended() == 0;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /** As of a crash: SIGKILL, which no program can answer. */
    bool kill()
    {
        m_process.kill();
        return m_process.waitForFinished();
    }
    /** It is there and does nothing more, until thaw(). */
    bool freeze() { return signal(SIGSTOP); }
    bool thaw() { return signal(SIGCONT); }
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000);
    }
    /** By itself, within 20 s; the exit code, -1 where it crashed or did not end. */
    int ended()
    {
        const bool over = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20'000);
        return over && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    bool signal(int number) const { return ::kill(pid_t(m_process.processId()), number) == 0; }
    QString m_home;
    QProcess m_process;
};

} // namespace touchline
