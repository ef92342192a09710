// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

/** One connection of the load generator, plain or TLS: a request goes out whole, an answer is read to the end of its Content-Length. */
class Client
{
public:
    enum class State { Waiting, Answered, Broken };

    ~Client() { close(); }

    /** Blocking, with the handshake: connections are made before the clock runs, or after one broke. */
    bool open(int port, SSL_CTX *tls)
    {
        close();
        m_in.clear();
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(port));
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return false;
        if (tls) {
            m_tls = SSL_new(tls);
            SSL_set_fd(m_tls, m_socket);
            if (SSL_connect(m_tls) != 1)
                return false;
        }
        return ::fcntl(m_socket, F_SETFL, O_NONBLOCK) == 0;
    }

    void close()
    {
        if (m_tls)
            SSL_free(m_tls);
        m_tls = nullptr;
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    /** A request is a few hundred bytes on a connection that has nothing else under way: it fits the socket's buffer. */
    bool send(std::string_view bytes)
    {
        const auto sent =
            m_tls ? ssize_t(SSL_write(m_tls, bytes.data(), int(bytes.size()))) : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        return sent == ssize_t(bytes.size());
    }

    /** Reads what is there. After Answered, status() is the answer's; bytes behind an answer that nobody asked for break it. */
    State read()
    {
        for (std::array<char, 65536> buffer;;) {
            const auto got =
                m_tls ? ssize_t(SSL_read(m_tls, buffer.data(), int(buffer.size()))) : ::recv(m_socket, buffer.data(), buffer.size(), 0);
            if (got > 0) {
                m_in.append(buffer.data(), size_t(got));
                continue;
            }
            const bool later = m_tls ? SSL_get_error(m_tls, int(got)) == SSL_ERROR_WANT_READ : got < 0 && errno == EAGAIN;
            const auto state = whole();
            return state == State::Waiting && !later ? State::Broken : state;
        }
    }

    int status() const { return m_status; }
    int socket() const { return m_socket; }

private:
    State whole()
    {
        const auto end = m_in.find("\r\n\r\n");
        if (end == std::string::npos)
            return State::Waiting;
        const auto length = lengthIn(std::string_view(m_in).substr(0, end));
        if (!m_in.starts_with("HTTP/1.1 ") || length < 0)
            return State::Broken;
        const auto size = end + 4 + size_t(length);
        if (m_in.size() < size)
            return State::Waiting;
        m_status = std::atoi(m_in.c_str() + 9);
        const bool exact = m_in.size() == size;
        m_in.clear();
        return exact ? State::Answered : State::Broken;
    }

    static long lengthIn(std::string_view head)
    {
        constexpr std::string_view name = "\r\ncontent-length:";
        for (size_t at = 0; at + name.size() < head.size(); ++at) {
            if (head[at] == '\r' && ::strncasecmp(head.data() + at, name.data(), name.size()) == 0)
                return std::atol(head.data() + at + name.size());
        }
        return -1;
    }

    int m_socket = -1;
    SSL *m_tls = nullptr;
    std::string m_in;
    int m_status = 0;
};
