// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/trustedcard.h"
#include "ui/api/servercertificate.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int pairsInCard = 16;
}

TrustedCard::TrustedCard(QWidget *parent) : Card(tr("Trusted servers"), parent)
{
    setSubtitle(tr("Servers with a certificate of their own, whose fingerprint you have compared."));
}

void TrustedCard::setServers(const QMap<QString, QByteArray> &servers)
{
    m_count = servers.size();
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::one);
    for (auto server = servers.constBegin(); server != servers.constEnd(); ++server) {
        const QUrl url(server.key());
        auto *name = plainLabel(breakable(url.authority()), true);
        auto *digits = plainLabel(fingerprintText(server.value(), pairsInCard));
        digits->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        digits->setLayoutDirection(Qt::LeftToRight);
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        digits->setAccessibleName(tr("Fingerprint (SHA-256)"));
        setMuted(digits);
        auto *forget = new QPushButton(tr("Stop trusting it"));
        forget->setMinimumHeight(space::target);
        forget->setAccessibleName(tr("Stop trusting %1").arg(url.authority()));
        // Queued: the button may be gone by the end of it.
        connect(forget, &QPushButton::clicked, this, [this, url] { Q_EMIT forgetWanted(url); }, Qt::QueuedConnection);
        lines->addWidget(name);
        lines->addWidget(digits);
        lines->addWidget(forget, 0, Qt::AlignLeading);
    }
    setContent(content);
}

} // namespace touchline
