// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importrun.h"
#include "core/contract/paths.h"
#include <QtCore/QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int pollEvery = 300; // milliseconds
constexpr int mostSilences = 40;
constexpr qsizetype longestId = 100;
} // namespace

ImportRun::ImportRun(ApiClient &api, QObject *parent) : QObject(parent), m_api(api)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pollEvery);
    connect(&m_later, &QTimer::timeout, this, [this] { ask(m_api.get<ImportInfo>(filled(paths::import, m_info.id))); });
}

void ImportRun::setState(State state)
{
    m_state = state;
    m_stopping = false;
    Q_EMIT changed();
}

std::pair<qint64, qint64> ImportRun::progress() const
{
    return isSending() ? m_sent : std::pair{m_info.done, m_info.total};
}

void ImportRun::check(const QUrlQuery &query, const ImportBody &body)
{
    drop();
    m_silences = 0;
    m_sent = {};
    setState(State::Checking);
    Sending sending = body.sending;
    sending.progress = [run = QPointer(this)](qint64 sent, qint64 total) {
        if (!run || total <= 0)
            return;
        const bool seen = std::exchange(run->m_sent, {sent, total}).first * 100 / total != sent * 100 / total;
        if (seen)
            Q_EMIT run->changed();
    };
    ask(m_api.upload<ImportInfo>(paths::imports, query, body.contentType, sending));
}

void ImportRun::commit()
{
    if (m_state != State::Checked)
        return;
    setState(State::Writing);
    ask(m_api.send<ImportInfo>("POST", filled(paths::importCommit, m_info.id)));
}

bool ImportRun::stop()
{
    if (m_info.id.isEmpty() || (m_state != State::Checking && m_state != State::Writing && m_state != State::Checked))
        return false;
    m_later.stop();
    m_stopping = true;
    ask(m_api.send<ImportInfo>("DELETE", filled(paths::import, m_info.id)));
    return true;
}

void ImportRun::undo()
{
    if (m_state != State::Done)
        return;
    setState(State::Undoing);
    ask(m_api.send<ImportInfo>("DELETE", filled(paths::import, m_info.id)));
}

void ImportRun::drop()
{
    m_later.stop();
    m_question = {};
    if (m_state == State::Checked || m_state == State::Checking)
        m_dropping = m_info.id.isEmpty() ? Pending<ImportInfo>() : m_api.send<ImportInfo>("DELETE", filled(paths::import, m_info.id));
    m_info = {};
    m_stopping = false;
    m_state = State::None;
}

void ImportRun::ask(Pending<ImportInfo> question)
{
    m_question = std::move(question);
    m_question.future().then(this, [this](const Result<Fetched<ImportInfo>> &answer) { answered(answer); });
}

bool ImportRun::waitOn()
{
    if (++m_silences >= mostSilences)
        return false;
    m_later.start(); // the job goes on without us
    return true;
}

void ImportRun::noAnswer(const Error &error)
{
    setState(m_state == State::Undoing ? State::Done : State::None);
    Q_EMIT failed(error);
}

void ImportRun::answered(const Result<Fetched<ImportInfo>> &answer)
{
    if (!answer) {
        const bool silent = answer.error().code == ErrorCode::Unavailable || answer.error().code == ErrorCode::Timeout;
        if (!silent || m_info.id.isEmpty() || m_state == State::Undoing || !waitOn())
            noAnswer(answer.error());
        return;
    }
    if (answer->asOf) { // of the store: how it was, not how it is
        if (!waitOn())
            noAnswer({.code = ErrorCode::Unavailable,
                      .detail = tr("The server does not answer. An import that it has begun it ends: look at the team later, or import the "
                                   "table once more, which does no harm.")});
        return;
    }
    const auto &id = answer->data.id;
    if (id.isEmpty() || id.size() > longestId || (!m_info.id.isEmpty() && id != m_info.id)) {
        setState(State::None);
        Q_EMIT failed({.code = ErrorCode::Malformed,
                       .detail = tr("The server's answer is not about this import. Nothing is known of it: check again.")});
        return;
    }
    m_silences = 0;
    told(answer->data);
}

void ImportRun::told(const ImportInfo &info)
{
    m_info = info;
    m_info.issues = m_info.issues.first(std::min(ImportInfo::mostIssues, m_info.issues.size()));
    switch (m_info.state) {
    case ImportState::Queued:
    case ImportState::Checking:
    case ImportState::Committing:
        m_later.start();
        return Q_EMIT changed();
    case ImportState::Checked:
        return setState(State::Checked);
    case ImportState::Done:
        setState(State::Done);
        return Q_EMIT written();
    case ImportState::Undone:
        setState(State::Undone);
        return Q_EMIT written();
    case ImportState::Failed: {
        const bool wanted = m_stopping;
        setState(State::None);
        if (wanted)
            return Q_EMIT stopped();
        if (std::ranges::any_of(m_info.issues, [](const Issue &issue) { return issue.severity != Severity::Info; }))
            return; // they are told where they are
        if (m_info.issues.value(0).detail != m_info.detail) // said without a code
            m_info.issues.prepend({.code = u"import_failed"_s, .detail = m_info.detail, .severity = Severity::Info});
        Q_EMIT failed({.code = ErrorCode::Invalid, .detail = m_info.detail, .issues = m_info.issues});
    }
    }
}

} // namespace touchline
