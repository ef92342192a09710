// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a request costs at the least: accepts, reads to the blank line, writes constant bytes with one send. Usage: epoll PORT FOLDER
#include "answer.h"
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr size_t longestHead = 16 << 10;

struct Client
{
    int socket = -1;
    std::string in;
};

std::string wholeAnswer(const RecordedAnswer &recorded)
{
    std::string head = "HTTP/1.1 200 OK\r\ncontent-type: " + recorded.contentType + "\r\netag: " + recorded.etag
        + "\r\ndate: Fri, 27 Nov 2026 12:00:00 GMT\r\ncontent-length: " + std::to_string(recorded.body.size()) + "\r\n";
    for (const auto &[name, value] : recorded.fields)
        head += name + ": " + value + "\r\n";
    return head + "\r\n" + recorded.body;
}

int listening(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(socket, 1024) != 0) {
        std::perror("epoll peer");
        std::exit(1);
    }
    return socket;
}

/** False: the client is gone. Answers of 4 kB fit the socket's buffer, so one send is the whole of it. */
bool serve(Client &client, std::string_view answer)
{
    std::array<char, 8192> buffer;
    const auto got = ::recv(client.socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    client.in.append(buffer.data(), size_t(got));
    for (size_t end = 0; (end = client.in.find("\r\n\r\n")) != std::string::npos;) {
        if (::send(client.socket, answer.data(), answer.size(), MSG_NOSIGNAL) != ssize_t(answer.size()))
            return false;
        client.in.erase(0, end + 4);
    }
    return client.in.size() < longestHead;
}

void accept(int listener, int epoll)
{
    for (int socket = -1; (socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = new Client{.socket = socket, .in = {}};
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const auto answer = wholeAnswer(recordedAnswer(argv[2]));
    const int listener = listening(std::atoi(argv[1]));
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    for (std::array<epoll_event, 128> events;;) {
        const int ready = ::epoll_wait(epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            auto *client = static_cast<Client *>(events[size_t(i)].data.ptr);
            if (!client) {
                accept(listener, epoll);
            } else if (!serve(*client, answer)) {
                ::close(client->socket);
                delete client;
            }
        }
    }
}
