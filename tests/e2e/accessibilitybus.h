// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusReply>

namespace touchline {

/** A session bus of the test's own, with the accessibility bus that programs of this session speak on. */
class AccessibilityBus
{
public:
    ~AccessibilityBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("session"));
        m_session.terminate();
        m_session.waitForFinished(5'000);
    }
    /** False where there is none; whyNot() says why. DBUS_SESSION_BUS_ADDRESS is set for programs that are started from now on. */
    bool start()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return refuse(QStringLiteral("dbus-daemon is not installed"));
        m_session.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (!m_session.waitForStarted() || !m_session.waitForReadyRead(20'000))
            return refuse(QStringLiteral("dbus-daemon did not start"));
        const QByteArray session = m_session.readAllStandardOutput().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", session);
        auto bus = QDBusConnection::connectToBus(QString::fromUtf8(session), QStringLiteral("session"));
        const QString name = QStringLiteral("org.a11y.Bus");
        const auto call = QDBusMessage::createMethodCall(name, QStringLiteral("/org/a11y/bus"), name, QStringLiteral("GetAddress"));
        const QDBusReply<QString> address = bus.call(call, QDBus::Block, 20'000);
        if (!address.isValid())
            return refuse(QStringLiteral("there is no accessibility bus (at-spi2-core): ") + address.error().message());
        m_address = address.value();
        return true;
    }
    const QString &address() const { return m_address; }
    const QString &whyNot() const { return m_whyNot; }

private:
    bool refuse(const QString &why)
    {
        m_whyNot = why;
        return false;
    }
    QProcess m_session;
    QString m_address;
    QString m_whyNot;
};

} // namespace touchline
