// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QUrl>
#include <QtCore/QVersionNumber>
#include <QtNetwork/QNetworkAccessManager>

namespace touchline {

/**
 * Asks one address, once a day at most, for the newest version of Touchline: {"version": "1.2.3", "page": "https://..."}. Nothing is sent
 * but the question. Whatever comes to nothing says nothing.
 */
class ReleaseNotice : public QObject
{
    Q_OBJECT
public:
    enum class Allowed { Https, HttpToo };
    /** An address that is not https is never asked, unless `allowed` says so: a test has no certificate. */
    explicit ReleaseNotice(const QUrl &address, Allowed allowed = Allowed::Https, QObject *parent = nullptr);

    const QUrl &address() const { return m_address; }
    /** Nothing where it was asked in the last 24 hours. */
    void ask();
    /** This version, and older ones, are not told of again. */
    static void setAside(const QVersionNumber &version);

Q_SIGNALS:
    /** Newer than this one. The page, on the host of the address, says what is new. */
    void found(const QVersionNumber &version, const QUrl &page);
    /** The question is over, after found() or without it. */
    void ended();

private:
    void read(const QByteArray &json);

    QUrl m_address;
    QNetworkAccessManager m_network;
};

} // namespace touchline
