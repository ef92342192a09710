// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/servercertificate.h"
#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace touchline {

/**
 * Whose certificate a server shows, until when, its fingerprint, and how to compare it. accepted(): it is trusted. Never by the default
 * button; one in place of another that was trusted before only by two steps; one that is expired or unsound not at all.
 */
class CertificateSheet : public QDialog
{
    Q_OBJECT
public:
    explicit CertificateSheet(const ServerCertificate &certificate, QWidget *parent = nullptr);
    const ServerCertificate &certificate() const { return m_certificate; }

private:
    QString introduction() const;
    void addOwner(QVBoxLayout *column);
    void addFingerprint(QVBoxLayout *column, const QString &title, const QByteArray &fingerprint);
    void addHelp(QVBoxLayout *column);

    ServerCertificate m_certificate;
};

} // namespace touchline
