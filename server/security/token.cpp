// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/token.h"
#include <algorithm>
#include <sodium.h>

namespace touchline::token {

namespace {

constexpr qsizetype shortestToken = 32;
constexpr qsizetype longestToken = 128;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

QByteArray make()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start: there is no source of random numbers");
    QByteArray secret(32, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return "tl_" + secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOf(QByteArrayView token)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<uchar *>(hash.data()), reinterpret_cast<const uchar *>(token.data()),
                       static_cast<unsigned long long>(token.size()));
    return hash;
}

QByteArray fromAuthorization(QByteArrayView field)
{
    constexpr QByteArrayView scheme("bearer ");
    if (field.size() < scheme.size() || field.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    const auto token = field.sliced(scheme.size()).trimmed();
    if (token.size() < shortestToken || token.size() > longestToken || !std::ranges::all_of(token, isTokenCharacter))
        return {};
    return token.toByteArray();
}

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace touchline::token
