// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/tlscontext.h"
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <openssl/err.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace touchline::gate {

namespace {

template<auto release> struct Release
{
    template<typename T> void operator()(T *thing) const { release(thing); }
};
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;

Certificate certificateOf(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

Key keyOf(const QSslKey &key)
{
    const QByteArray der = key.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Key(d2i_AutoPrivateKey(nullptr, &bytes, long(der.size())));
}

int chooseHttp11(SSL *, const unsigned char **chosen, unsigned char *size, const unsigned char *offered, unsigned int offeredSize, void *)
{
    static constexpr unsigned char http11[] = "\x08http/1.1";
    unsigned char *found = nullptr;
    const int result = SSL_select_next_proto(&found, size, http11, sizeof http11 - 1, offered, offeredSize);
    *chosen = found;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

bool useChain(SSL_CTX *context, const QList<QSslCertificate> &chain)
{
    for (qsizetype index = 0; index < chain.size(); ++index) {
        const auto certificate = certificateOf(chain[index]);
        if (!certificate)
            return false;
        const auto taken =
            index == 0 ? SSL_CTX_use_certificate(context, certificate.get()) : SSL_CTX_add1_chain_cert(context, certificate.get());
        if (taken != 1)
            return false;
    }
    return true;
}

Error refusal(const QString &detail)
{
    const char *cause = ERR_reason_error_string(ERR_peek_last_error());
    return {.code = ErrorCode::Invalid, .detail = detail.arg(QString::fromLatin1(cause ? cause : "unknown cause"))};
}

} // namespace

Result<TlsContext> tlsContext(const QSslConfiguration &settings)
{
    ERR_clear_error();
    TlsContext context(SSL_CTX_new(TLS_server_method()), [](SSL_CTX *made) { SSL_CTX_free(made); });
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1
        || SSL_CTX_set_cipher_list(context.get(), "ECDHE+AESGCM:ECDHE+CHACHA20") != 1)
        return std::unexpected(refusal(u"OpenSSL cannot be used for TLS: %1."_s));
    if (!useChain(context.get(), settings.localCertificateChain()))
        return std::unexpected(refusal(u"OpenSSL does not take the certificate: %1."_s));
    const auto key = keyOf(settings.privateKey());
    if (!key || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1 || SSL_CTX_check_private_key(context.get()) != 1)
        return std::unexpected(refusal(u"The private key does not belong to the certificate: %1."_s));
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS); // thousands of idle clients
    SSL_CTX_set_alpn_select_cb(context.get(), chooseHttp11, nullptr);
    return context;
}

} // namespace touchline::gate
