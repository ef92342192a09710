// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/http/gate/tlscontext.h"

namespace touchline::gate {

struct TlsSettings
{
    QSslConfiguration sockets; // for QSslSocket
    TlsContext context; // for TlsTransport; Linux only
};

/**
 * Certificate chain and private key (PEM) as the gate uses them: TLS 1.2 or newer, HTTP/1.1 only by ALPN, no client certificates. Fails
 * when a file cannot be read, holds nothing usable, the certificate has expired, or others than its owner may read the key; on Linux also
 * when the two do not belong together.
 */
Result<TlsSettings> tlsSettings(const QString &certificateFile, const QString &keyFile);

} // namespace touchline::gate
