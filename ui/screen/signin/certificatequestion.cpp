// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/signin/certificatequestion.h"
#include "ui/screen/signin/certificatesheet.h"
#include "ui/widget/errortext.h"

namespace touchline {

CertificateQuestion::CertificateQuestion(Session &session, QWidget &window) : QObject(&window), m_session(session), m_window(window)
{
    connect(&session, &Session::certificateRefused, this, &CertificateQuestion::ask);
}

void CertificateQuestion::ask(const ServerCertificate &certificate)
{
    const auto &place = m_session.place();
    const bool isHere = !place.isLocal() && TrustedServers::placeOf(place.server) == TrustedServers::placeOf(certificate.server);
    if (m_sheet || m_session.state() == Session::State::Closed || !isHere) // else it is about one that was left
        return;
    const bool byItself = m_session.state() == Session::State::Open; // shown without the network, and tried again by itself
    if (byItself && certificate.fingerprint == m_declined)
        return;
    m_sheet = new CertificateSheet(certificate, &m_window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &QDialog::accepted, this, [this, certificate] { trust(certificate); });
    connect(m_sheet, &QDialog::rejected, this, [this, certificate] {
        m_sheet.clear();
        m_declined = certificate.fingerprint;
        Q_EMIT declined();
    });
    m_sheet->open();
}

void CertificateQuestion::trust(const ServerCertificate &certificate)
{
    m_sheet.clear();
    if (const auto kept = m_session.trust(certificate); !kept) {
        showError(&m_window, kept.error());
        return Q_EMIT declined();
    }
    Q_EMIT trusted();
}

} // namespace touchline
