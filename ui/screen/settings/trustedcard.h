// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/card.h"
#include <QtCore/QMap>
#include <QtCore/QUrl>

namespace touchline {

/** The servers whose own certificates are trusted, each with a way to end that. */
class TrustedCard : public Card
{
    Q_OBJECT
public:
    explicit TrustedCard(QWidget *parent = nullptr);
    /** Fingerprints by "https://club.example:443". */
    void setServers(const QMap<QString, QByteArray> &servers);
    bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    void forgetWanted(const QUrl &server);

private:
    qsizetype m_count = 0;
};

} // namespace touchline
