// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/plaintransport.h"
#include "server/http/gate/tlscontext.h"

struct ssl_st;

namespace touchline::gate {

/**
 * TLS over a PlainTransport, by OpenSSL itself: a QSslSocket costs several turns of the event loop and copies for each answer. OpenSSL
 * reads and writes through a BIO of ours, so that waiting, counting and ending stay where they are for plain sockets. Linux only.
 */
class TlsTransport final : public Transport, Transport::Owner
{
public:
    /** Owns the descriptor. Nothing is readable() before the handshake is done. */
    TlsTransport(Transport::Owner &owner, Poller &poller, int descriptor, const TlsContext &context);
    ~TlsTransport() override;

    qsizetype read(char *to, qsizetype size) override;
    void write(std::string_view first, std::string_view second = {}) override;
    qsizetype backlog() const override { return m_wire.backlog(); }
    void setReading(bool on) override { m_wire.setReading(on); }
    void finish() override;

private:
    void readable() override { m_owner.readable(); }
    void progressed() override { m_owner.progressed(); }
    void gone() override { m_owner.gone(); }

    struct Wire; // the BIO's functions
    void begin(); // with the first bytes: who says nothing costs no more than without TLS
    bool isReady() const;
    void encrypt(std::string_view plain);

    PlainTransport m_wire;
    std::string_view m_arrived; // encrypted, not yet taken by OpenSSL
    std::string m_rest; // of a record that is not whole yet: where m_arrived was, between two reads
    const TlsContext m_context; // which a reload must not end under it
    std::unique_ptr<ssl_st, void (*)(ssl_st *)> m_tls; // null until the client has said something
    bool m_broken = false; // no more can be said on it
};

} // namespace touchline::gate
