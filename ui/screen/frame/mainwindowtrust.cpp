// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/signin/certificatequestion.h"
#include "ui/widget/errortext.h"

/** The half of MainWindow that is about servers with certificates of their own. */
namespace touchline {

void MainWindow::connectCertificates()
{
    connect(m_bench, &Workbench::retryWanted, m_certificates, &CertificateQuestion::askAgain);
    connect(m_certificates, &CertificateQuestion::trusted, this, [this] {
        if (m_session.state() == Session::State::Open)
            m_session.connection().retryNow();
        else if (m_again)
            m_again();
    });
    connect(m_certificates, &CertificateQuestion::declined, this, [this] {
        if (m_bySignIn)
            m_again = {};
    });
    connect(page<SettingsPage>(), &SettingsPage::forgetWanted, this, [this](const QUrl &server) {
        const auto forget = [this, server] {
            if (const auto kept = m_session.stopTrusting(server); !kept)
                showError(this, kept.error());
            if (m_session.state() == Session::State::Open)
                page<SettingsPage>()->reload();
            else
                showWelcome();
        };
        const Place &place = m_session.place();
        if (!place.isLocal() && TrustedServers::placeOf(place.server) == TrustedServers::placeOf(server))
            unlessSomethingIsLost(forget);
        else
            forget();
    });
}

} // namespace touchline
