// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/releasenotice.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 longestRelease = 16 * 1024; // bytes
constexpr std::chrono::seconds longestAsking{10};
constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr int mostRedirects = 3;

/** All of it is a number of two to four parts; what is no release is not told of. */
QVersionNumber releaseFrom(const QString &text)
{
    qsizetype end = 0;
    const auto version = QVersionNumber::fromString(text, &end);
    return end == text.size() && version.segmentCount() >= 2 && version.segmentCount() <= 4 ? version : QVersionNumber();
}

bool isAskingDue()
{
    const auto asked = QSettings().value(u"releases/asked"_s).toDateTime();
    const qint64 since = asked.secsTo(QDateTime::currentDateTimeUtc());
    return !asked.isValid() || since >= secondsOfDay || since < 0; // a clock that was set back does not hold it up for ever
}

QNetworkRequest releaseQuestion(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    for (const auto each : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
                            QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(each, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    // Qt would say the language of the system, and unpack what is a thousand times as large.
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Touchline"_s);
    return request;
}

} // namespace

ReleaseNotice::ReleaseNotice(const QUrl &address, Allowed allowed, QObject *parent)
    : QObject(parent),
      m_address(address.scheme() == "https"_L1 || (allowed == Allowed::HttpToo && address.scheme() == "http"_L1) ? address : QUrl())
{}

void ReleaseNotice::ask()
{
    if (m_address.isEmpty() || !isAskingDue())
        return;
    QSettings().setValue(u"releases/asked"_s, QDateTime::currentDateTimeUtc());
    auto *reply = m_network.get(releaseQuestion(m_address));
    reply->setReadBufferSize(longestRelease + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > longestRelease)
            reply->abort();
    });
    QTimer::singleShot(longestAsking, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= longestRelease)
            read(reply->readAll());
        Q_EMIT ended();
    });
}

void ReleaseNotice::setAside(const QVersionNumber &version)
{
    QSettings().setValue(u"releases/setAside"_s, version.toString());
}

void ReleaseNotice::read(const QByteArray &json)
{
    const auto answer = QJsonDocument::fromJson(json).object();
    const auto version = releaseFrom(answer.value("version"_L1).toString());
    const QUrl page(answer.value("page"_L1).toString(), QUrl::StrictMode);
    const auto known = std::max(QVersionNumber::fromString(QLatin1StringView(TOUCHLINE_VERSION)),
                                QVersionNumber::fromString(QSettings().value(u"releases/setAside"_s).toString()));
    // What is opened in the browser is never somebody else's page.
    const bool own = page.isValid() && page.scheme() == m_address.scheme() && page.host() == m_address.host() && page.userInfo().isEmpty();
    if (own && !version.isNull() && version.normalized() > known.normalized())
        Q_EMIT found(version, page);
}

} // namespace touchline
