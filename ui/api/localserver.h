// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/serverprogram.h"
#include <QtCore/QUrl>

namespace touchline {

/**
 * The private server of a workspace on this computer: `touchlined serve --local` on a free loopback port, opened by a random secret that
 * travels by stdin only and is the token of its one session. Ends with this object.
 */
class LocalServer : public QObject
{
    Q_OBJECT
public:
    explicit LocalServer(QObject *parent = nullptr);

    void start(const QString &database);
    void stop();
    bool isRunning() const { return m_program.isRunning(); }
    const QUrl &url() const { return m_url; }
    const QString &secret() const { return m_secret; }

Q_SIGNALS:
    void progress(const QString &words);
    void listening();
    void failed(const QString &why); // before listening
    void died(const QString &why); // after listening, and not because of stop()

private:
    void heard(const QJsonObject &message);
    void giveUp(const QString &why);

    ServerProgram m_program;
    QTimer m_patience;
    QUrl m_url;
    QString m_secret;
    QString m_complaint;
    QString m_next; // to start when the one before has ended
    bool m_starting = false;
    bool m_stopping = false;
};

} // namespace touchline
