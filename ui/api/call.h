// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace touchline {

/** What one request may cost. Times in milliseconds, sizes in bytes after decompression. */
struct ApiLimits
{
    qint64 body = 16 * 1024 * 1024;
    qint64 list = 64 * 1024 * 1024; // all pages of a list
    int idle = 10'000; // without a single byte
    int deadline = 30'000; // whole exchange, however lively; of an upload: since the last byte that left
};

/** What came back from one exchange; `status` 0: no answer, and `failure` says why in plain words. */
struct Exchange
{
    int status = 0;
    QByteArray body;
    QByteArray contentType; // lower case, without parameters
    QByteArray etag;
    QString requestId;
    int retryAfter = 0;
    QString failure;
    bool tooLarge = false;
    bool reached() const { return status != 0 && status != 502 && status != 503 && status != 504; }
    bool isJson() const { return contentType == "application/json" || contentType == "application/problem+json"; }
    /** Not from a Touchline server: the sign-in page of a guest network, a redirect, a proxy's own words. */
    bool isForeign() const;
};

/** What a request carries: bytes, or a device (open, of known size) that is read as it is sent. */
struct Sending
{
    QByteArray bytes;
    std::shared_ptr<QIODevice> device; // instead of bytes
    std::function<void(qint64 sent, qint64 total)> progress; // of a device; may be empty
};

/** One HTTP exchange under ApiLimits. Emits finished() exactly once; destroying it aborts the reply and emits nothing. */
class Call : public QObject
{
    Q_OBJECT
public:
    Call(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb, const Sending &body,
         const ApiLimits &limits, QObject *parent = nullptr);
    ~Call() override;

Q_SIGNALS:
    void finished(const touchline::Exchange &exchange);

private:
    void read();
    void stop(const QString &why);
    void done();

    ApiLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    Exchange m_exchange;
};

} // namespace touchline
