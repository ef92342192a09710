// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/replier.h"
#include "server/http/gate/httpserver.h"
#include "server/http/gate/problem.h"
#include <QtCore/QMetaObject>
#include <atomic>

namespace touchline::gate {

void Mailbox::post(const QByteArray &id, Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_server)
        return;
    if (answer.device)
        answer.device->moveToThread(m_server->thread());
    const auto parcel = std::make_shared<Answer>(std::move(answer)); // a queued call wants something that can be copied
    QMetaObject::invokeMethod(m_server, [server = m_server, id, parcel] { server->deliver(id, std::move(*parcel)); }, Qt::QueuedConnection);
}

void Mailbox::close()
{
    const std::scoped_lock lock(m_mutex);
    m_server = nullptr;
}

struct Replier::Slip
{
    Slip(std::shared_ptr<Mailbox> to, QByteArray of) : mailbox(std::move(to)), id(std::move(of)) {}
    Slip(const Slip &) = delete;
    Slip &operator=(const Slip &) = delete;
    ~Slip()
    {
        if (!used.exchange(true))
            mailbox->post(id, problem(500, {}, {}, id));
    }

    std::shared_ptr<Mailbox> mailbox;
    QByteArray id;
    std::atomic<bool> used = false;
};

Replier::Replier(std::shared_ptr<Mailbox> mailbox, QByteArray id) : m_slip(std::make_shared<Slip>(std::move(mailbox), std::move(id))) {}

void Replier::send(Answer answer) const
{
    if (m_slip && !m_slip->used.exchange(true))
        m_slip->mailbox->post(m_slip->id, std::move(answer));
}

} // namespace touchline::gate
