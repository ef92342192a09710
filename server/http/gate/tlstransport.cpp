// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/tlstransport.h"
#include <algorithm>
#include <array>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <utility>

namespace touchline::gate {

namespace {
constexpr size_t recordSize = SSL3_RT_MAX_PLAIN_LENGTH;
} // namespace

struct TlsTransport::Wire
{
    static int write(BIO *bio, const char *bytes, int size)
    {
        static_cast<TlsTransport *>(BIO_get_data(bio))->m_wire.write({bytes, size_t(size)});
        return size;
    }

    static int read(BIO *bio, char *to, int size)
    {
        BIO_clear_retry_flags(bio);
        auto &arrived = static_cast<TlsTransport *>(BIO_get_data(bio))->m_arrived;
        if (arrived.empty()) {
            BIO_set_retry_read(bio);
            return -1;
        }
        const size_t taken = arrived.copy(to, size_t(size));
        arrived.remove_prefix(taken);
        return int(taken);
    }

    static long control(BIO *, int command, long, void *) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

    static const BIO_METHOD *method()
    {
        static const auto made = [] {
            BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "touchline");
            BIO_meth_set_write(method, write);
            BIO_meth_set_read(method, read);
            BIO_meth_set_ctrl(method, control);
            return method;
        }();
        return made;
    }
};

TlsTransport::TlsTransport(Transport::Owner &owner, Poller &poller, int descriptor, const TlsContext &context)
    : Transport(owner), m_wire(static_cast<Transport::Owner &>(*this), poller, descriptor), m_context(context), m_tls(nullptr, SSL_free)
{}

TlsTransport::~TlsTransport() = default;

void TlsTransport::begin()
{
    m_tls.reset(SSL_new(m_context.get()));
    BIO *bio = BIO_new(Wire::method());
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_tls.get(), bio, bio);
    SSL_set_accept_state(m_tls.get());
}

qsizetype TlsTransport::read(char *to, qsizetype size)
{
    // What came last time and could not be decrypted yet is less than a record: with room for one more than is read, nothing decrypted
    // ever stays behind, where no event would call for it.
    std::array<char, 48 << 10> fresh;
    static_assert(fresh.size() + recordSize <= 64 << 10, "the gate reads into 64 KiB");
    const auto got = m_broken ? 0 : m_wire.read(fresh.data(), qsizetype(fresh.size()));
    if (got == 0)
        return 0;
    if (!m_tls)
        begin();
    std::string joined;
    m_arrived = std::string_view(fresh.data(), size_t(got));
    if (!m_rest.empty())
        m_arrived = joined = std::exchange(m_rest, {}).append(m_arrived);

    qsizetype plain = 0;
    int taken = 1;
    ERR_clear_error();
    while (plain < size && (taken = SSL_read(m_tls.get(), to + plain, int(size - plain))) > 0)
        plain += taken;
    m_rest = std::exchange(m_arrived, {});
    if (taken <= 0 && SSL_get_error(m_tls.get(), taken) != SSL_ERROR_WANT_READ) {
        m_broken = true; // no TLS, or its end: half-close counts as gone
        ERR_clear_error();
        m_owner.gone();
        return 0;
    }
    return plain;
}

void TlsTransport::write(std::string_view first, std::string_view second)
{
    if (m_broken || !isReady())
        return;
    // Head and body in one record as far as they fit: each costs a header, a tag and a call into the kernel.
    std::array<char, recordSize> record;
    size_t begun = first.size() < record.size() ? first.copy(record.data(), first.size()) : 0;
    if (begun == 0)
        encrypt(first);
    const size_t more = begun > 0 ? second.copy(record.data() + begun, record.size() - begun) : 0;
    encrypt({record.data(), begun + more});
    encrypt(second.substr(more));
}

bool TlsTransport::isReady() const
{
    return m_tls && SSL_is_init_finished(m_tls.get());
}

void TlsTransport::encrypt(std::string_view plain)
{
    while (!plain.empty() && !m_broken) {
        ERR_clear_error();
        const int taken = SSL_write(m_tls.get(), plain.data(), int(std::min(plain.size(), recordSize)));
        m_broken = taken <= 0;
        plain.remove_prefix(size_t(std::max(0, taken)));
    }
}

void TlsTransport::finish()
{
    if (!m_broken && isReady()) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get()); // says so; does not wait for the answer
    }
    m_wire.finish();
}

} // namespace touchline::gate
