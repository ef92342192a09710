// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/connection.h"
#include "ui/api/apiclient.h"
#include <QtCore/QRandomGenerator>

namespace touchline {

Connection::Connection(ApiClient &client, const BackOff &backOff, QObject *parent)
    : QObject(parent), m_client(client), m_backOff(backOff), m_delay(backOff.first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::retryNow);
    connect(&client, &ApiClient::answered, this, &Connection::reached);
    connect(&client, &ApiClient::unreachable, this, &Connection::lost);
}

void Connection::retryNow()
{
    m_timer.stop();
    m_trying = true;
    Q_EMIT changed();
    Q_EMIT retrying();
    m_client.probe();
}

void Connection::rest()
{
    m_timer.stop();
    m_delay = m_backOff.first;
    m_online = true;
    m_trying = false;
    m_reason.clear();
    m_lastContact = {};
    Q_EMIT changed();
}

void Connection::reached()
{
    m_lastContact = QDateTime::currentDateTime();
    m_timer.stop();
    const bool wasAway = !m_online;
    m_online = true;
    m_trying = false;
    if (!wasAway)
        return;
    m_back.start();
    m_reason.clear();
    Q_EMIT changed();
    Q_EMIT restored();
}

void Connection::lost(const QString &why)
{
    if (m_online && (!m_back.isValid() || m_back.hasExpired(m_backOff.longest)))
        m_delay = m_backOff.first;
    const bool news = m_online || m_trying || m_reason != why;
    m_online = false;
    m_trying = false;
    m_reason = why;
    if (!m_timer.isActive()) {
        // Many desktops lose the same server at the same moment; they must not come back at the same moment.
        m_timer.start(m_delay / 2 + QRandomGenerator::global()->bounded(m_delay / 2 + 1));
        m_delay = qMin(m_delay * 2, m_backOff.longest);
    }
    if (news)
        Q_EMIT changed();
}

} // namespace touchline
