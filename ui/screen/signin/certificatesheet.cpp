// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/signin/certificatesheet.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/tone.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int pairsInLine = 8;

QLabel *toldLine(const QString &text)
{
    auto *label = plainLabel(breakable(text), true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificateSheet::CertificateSheet(const ServerCertificate &certificate, QWidget *parent) : QDialog(parent), m_certificate(certificate)
{
    const bool mayTrust = certificate.fault.isEmpty();
    setWindowTitle(!mayTrust                     ? tr("The certificate cannot be trusted")
                       : certificate.isChanged() ? tr("Another certificate")
                                                 : tr("Is this your club's server?"));
    auto *page = new ScrollPage;
    auto *column = page->column();
    auto *title = plainLabel(windowTitle(), true);
    setType(title, TypeRole::Title);
    column->addWidget(title);
    column->addWidget(plainLabel(introduction().arg(isolated(certificate.server.authority())), true));
    addOwner(column);
    if (certificate.isChanged())
        addFingerprint(column, tr("Fingerprint that you trusted (SHA-256)"), certificate.trusted);
    addFingerprint(column, certificate.isChanged() ? tr("Fingerprint that is shown now (SHA-256)") : tr("Fingerprint (SHA-256)"),
                   certificate.fingerprint);
    if (mayTrust)
        addHelp(column);
    auto *away = new QPushButton(mayTrust ? tr("&Do not connect") : tr("&Close"));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::three, 0, space::three, 0);
    bottom->addStretch();
    if (mayTrust) {
        auto *trust = new QPushButton(certificate.isChanged() ? tr("&Trust the new certificate") : tr("&Trust this certificate"));
        trust->setMinimumHeight(space::target);
        trust->setAutoDefault(false);
        bottom->addWidget(trust);
        connect(trust, &QPushButton::clicked, this, &QDialog::accept);
        if (certificate.isChanged()) {
            auto *asked = new QCheckBox(tr("I have &asked, and the fingerprint that is shown now is the right one"));
            column->addWidget(asked);
            trust->setEnabled(false);
            connect(asked, &QCheckBox::toggled, trust, &QWidget::setEnabled);
        }
    }
    column->addStretch();
    away->setMinimumHeight(space::target);
    bottom->addWidget(away);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::two);
    layout->addWidget(page, 1);
    layout->addLayout(bottom);
    away->setDefault(true); // now that it is in a dialog
    away->setFocus();
    resizeSheet(this, {600, certificate.isChanged() ? 720 : 640});
}

QString CertificateSheet::introduction() const
{
    if (!m_certificate.fault.isEmpty())
        return tr("%1 does not show a certificate that could be trusted. Nothing was sent: neither a password nor anything else.");
    if (m_certificate.isChanged())
        return tr(
            "%1 shows another certificate than the one that you trusted. It may have been renewed, or somebody stands between you and "
            "the server. Nothing was sent: neither a password nor anything else.");
    return tr(
        "%1 shows a certificate of its own, for which nobody vouches whom this computer knows. That is usual for a club's own server. "
        "Nothing was sent so far: neither a password nor anything else.");
}

void CertificateSheet::addOwner(QVBoxLayout *column)
{
    const auto &shown = m_certificate;
    column->addWidget(
        toldLine(shown.owner.isEmpty() ? tr("Made out to nobody by name") : tr("Made out to: %1").arg(isolated(shown.owner))));
    column->addWidget(toldLine(shown.issuer.isEmpty() ? tr("Made by its owner") : tr("Made by: %1").arg(isolated(shown.issuer))));
    if (shown.until.isValid())
        column->addWidget(toldLine(tr("Valid until %1").arg(QLocale().toString(shown.until.toLocalTime().date(), QLocale::LongFormat))));
    const auto warn = [column](const QString &text) {
        auto *label = toldLine(text);
        setTone(label, &Theme::warn);
        column->addWidget(label);
    };
    if (!shown.fault.isEmpty())
        warn(shown.fault);
    else if (shown.ofOtherName)
        warn(tr("It is made out to another name than %1. That happens where a server is reached by a number; the fingerprint counts.")
                 .arg(isolated(shown.server.host())));
}

void CertificateSheet::addFingerprint(QVBoxLayout *column, const QString &title, const QByteArray &fingerprint)
{
    auto *heading = plainLabel(title, true);
    setType(heading, TypeRole::Strong);
    auto *digits = plainLabel(fingerprintText(fingerprint, pairsInLine));
    digits->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    digits->setLayoutDirection(Qt::LeftToRight); // as everywhere else that it is written
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    digits->setAccessibleName(title);
    digits->setAccessibleDescription(fingerprintText(fingerprint));
    column->addWidget(heading);
    column->addWidget(digits);
}

void CertificateSheet::addHelp(QVBoxLayout *column)
{
    column->addWidget(
        plainLabel(tr("Compare it, character by character, with the fingerprint that whoever runs the server tells you: in person or by "
                      "telephone, not by way of this server."),
                   true));
    auto *how = plainLabel(tr("The server says it when it starts. So does this command, with the server's certificate file:"), true);
    setMuted(how);
    column->addWidget(how);
    auto *command = toldLine(u"openssl x509 -noout -fingerprint -sha256 -in server.pem"_s);
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    command->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(command);
}

} // namespace touchline
