// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtNetwork/QSslConfiguration>
#include <memory>

struct ssl_ctx_st;

namespace touchline::gate {

/** OpenSSL's own settings, shared by all connections that use them, on any thread. */
using TlsContext = std::shared_ptr<ssl_ctx_st>;

/**
 * The same settings (tlsSettings()) for OpenSSL itself: besides, of TLS 1.2 only ciphers with forward secrecy and authentication, no
 * renegotiation, no tickets. Fails when the key is not that of the certificate. Linux only.
 */
Result<TlsContext> tlsContext(const QSslConfiguration &settings);

} // namespace touchline::gate
