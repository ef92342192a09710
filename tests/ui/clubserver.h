// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtTest/QTest>

namespace touchline {

/** A club's server as an admin would run it: the real `touchlined` over the sample league, on a free port that it keeps. */
class ClubServer
{
public:
    explicit ClubServer(const QString &database) : m_database(database) {}
    ~ClubServer()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }
    static QString password() { return QStringLiteral("tangerine ladder quiet harbour"); } // of everybody

    bool makeSample() { return run({QStringLiteral("sample")}); }
    /** `rights`: "--admin", or "--role" and "--team" with theirs. */
    bool addUser(const QString &name, const QStringList &rights)
    {
        return run(QStringList{QStringLiteral("user"), QStringLiteral("create"), name, QStringLiteral("--password-stdin")} + rights,
                   password().toUtf8() + '\n');
    }
    /** PEM files; from the next start on by TLS. */
    void serveByTls(const QString &certificate, const QString &key)
    {
        m_tls = {QStringLiteral("--tls-certificate"), certificate, QStringLiteral("--tls-key"), key};
    }
    /** Again on the same port, after the first time. */
    bool start()
    {
        static const QRegularExpression address(QStringLiteral("https?://127\\.0\\.0\\.1:(\\d+)|\"port\":\\s*(\\d+)"));
        m_said.clear();
        m_process.start(program(),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--database"), m_database, QStringLiteral("--port"),
                                    QString::number(std::max(0, m_url.port()))}
                            + m_tls);
        QRegularExpressionMatch match;
        const bool listens = m_process.waitForStarted()
            && QTest::qWaitFor(
                                 [&] {
                                     m_said += m_process.readAllStandardOutput() + m_process.readAllStandardError();
                                     match = address.match(QString::fromUtf8(m_said));
                                     return match.hasMatch();
                                 },
                                 20'000);
        if (listens)
            m_url = QUrl((m_tls.isEmpty() ? QStringLiteral("http") : QStringLiteral("https")) + QStringLiteral("://127.0.0.1:")
                         + (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)));
        return listens;
    }
    /** As of a crash. */
    bool kill()
    {
        m_process.kill();
        return m_process.waitForFinished();
    }
    bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(15'000);
    }
    const QUrl &url() const { return m_url; }
    /** By the last command or the server. */
    const QByteArray &said() const { return m_said; }

private:
    static QString program() { return QStringLiteral(TOUCHLINE_BIN_DIR "/touchlined"); }
    bool run(const QStringList &command, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program(), command + QStringList{QStringLiteral("--database"), m_database});
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(120'000);
        m_said = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString m_database;
    QStringList m_tls;
    QProcess m_process;
    QUrl m_url;
    QByteArray m_said;
};

} // namespace touchline
