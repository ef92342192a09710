// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace touchline {

class ApiClient;

/**
 * Back-off between tries, in milliseconds: doubles from `first` to `longest`, each shortened by up to half at random. Begins at `first`
 * again after `longest` without a loss: a server that answers to tries only is not asked every second.
 */
struct BackOff
{
    int first = 1'000;
    int longest = 30'000;
};

/** Whether the server answers, since when not, and when the next try comes. Tries by itself until it does. */
class Connection : public QObject
{
    Q_OBJECT
public:
    explicit Connection(ApiClient &client, const BackOff &backOff = {}, QObject *parent = nullptr);

    bool isOnline() const { return m_online; }
    /** Local time of the last answer; invalid before the first. */
    const QDateTime &lastContact() const { return m_lastContact; }
    const QString &reason() const { return m_reason; }
    bool isTrying() const { return m_trying; }
    void retryNow();
    /** Nobody is asked any more: no tries until the next request. */
    void rest();

Q_SIGNALS:
    void changed();
    void retrying(); // before each try: a dead local server is started again here
    void restored(); // back after having been away: reload what is shown

private:
    void reached();
    void lost(const QString &why);

    ApiClient &m_client;
    BackOff m_backOff;
    QTimer m_timer;
    QElapsedTimer m_back; // since it came back
    QDateTime m_lastContact;
    QString m_reason;
    int m_delay;
    bool m_online = true;
    bool m_trying = false;
};

} // namespace touchline
