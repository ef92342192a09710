// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/session.h"
#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

namespace touchline {

/** Asks, before a window, what to do about a certificate that nobody known vouches for: once, though the connection is tried on and on. */
class CertificateQuestion : public QObject
{
    Q_OBJECT
public:
    CertificateQuestion(Session &session, QWidget &window);
    bool isOpen() const { return m_sheet; }
    /** Somebody wants to get there: what was declined before is asked again. */
    void askAgain() { m_declined.clear(); }

Q_SIGNALS:
    /** It is trusted, and kept: what was to be opened can be, now. */
    void trusted();
    void declined();

private:
    void ask(const ServerCertificate &certificate);
    void trust(const ServerCertificate &certificate);

    Session &m_session;
    QWidget &m_window;
    QPointer<QDialog> m_sheet;
    QByteArray m_declined; // fingerprint
};

} // namespace touchline
