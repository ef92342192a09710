// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/localserver.h"
#include "ui/model/errorwords.h"
#include <QtCore/QRandomGenerator>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int startPatience = 30'000; // without a word: a migration reports progress

QString randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

} // namespace

LocalServer::LocalServer(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(startPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(tr("The local server did not become ready within 30 seconds.")); });
    connect(&m_program, &ServerProgram::said, this, &LocalServer::heard);
    connect(&m_program, &ServerProgram::failedToStart, this, &LocalServer::giveUp);
    connect(&m_program, &ServerProgram::ended, this, [this](int, const QString &lastWords) {
        const QString words = m_complaint.isEmpty() ? lastWords : m_complaint;
        const QString why = words.isEmpty() ? tr("The local server ended without a word.") : words;
        if (!m_next.isEmpty())
            start(std::exchange(m_next, {}));
        else if (m_starting)
            giveUp(why);
        else if (!m_stopping)
            Q_EMIT died(why);
    });
}

void LocalServer::start(const QString &database)
{
    if (m_program.isRunning()) {
        if (m_stopping)
            m_next = database;
        return;
    }
    m_secret = randomSecret();
    m_url.clear();
    m_complaint.clear();
    m_starting = true;
    m_stopping = false;
    m_patience.start();
    m_program.start({u"serve"_s, u"--local"_s, u"--database"_s, database, u"--port"_s, u"0"_s}, m_secret.toLatin1());
}

void LocalServer::stop()
{
    m_starting = false;
    m_stopping = true;
    m_next.clear();
    m_patience.stop();
    m_program.stop();
}

void LocalServer::heard(const QJsonObject &message)
{
    const QString state = message.value("state"_L1).toString();
    const QString detail = message.value("detail"_L1).toString().left(500);
    const int port = message.value("port"_L1).toInt();
    if (state == "listening"_L1 && port > 0 && port < 65536) {
        m_patience.stop();
        m_starting = false;
        m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        Q_EMIT listening();
    } else if (state == "failed"_L1 || state == "error"_L1) {
        const QString code = message.value("code"_L1).toString();
        m_complaint = errorWords::sentenceOf(code) ? errorWords::ofIssue({.code = code, .detail = detail}) : detail;
    } else if (m_starting) {
        m_patience.start();
        Q_EMIT progress(detail.isEmpty() ? tr("Opening the workspace…") : detail);
    }
}

void LocalServer::giveUp(const QString &why)
{
    m_starting = false;
    m_patience.stop();
    m_program.stop();
    Q_EMIT failed(why);
}

} // namespace touchline
