// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "ui/api/apiclient.h"
#include "ui/import/importbody.h"
#include <QtCore/QTimer>

namespace touchline {

/** An import on the server: checked, written, stopped, taken back, and asked after until it is. One at a time. */
class ImportRun : public QObject
{
    Q_OBJECT
public:
    enum class State { None, Checking, Checked, Writing, Done, Undoing, Undone };
    explicit ImportRun(ApiClient &api, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Checking || m_state == State::Writing || m_state == State::Undoing; }
    /** What the server said last; stays when a check has found it wanting (ImportState::Failed, with issues). */
    const ImportInfo &info() const { return m_info; }
    /** Of the step at hand: bytes while the files are sent, then rows. Of 0: nobody knows. */
    std::pair<qint64, qint64> progress() const;
    bool isSending() const { return m_state == State::Checking && m_info.id.isEmpty(); }

    void check(const QUrlQuery &query, const ImportBody &body);
    void commit();
    /** False: there is nothing on the server that could be stopped. */
    bool stop();
    void undo();
    /** A check that nobody comes back for would keep one of the account's places on the server. */
    void drop();

Q_SIGNALS:
    void changed();
    void written(); // Done or Undone just now: the data are others
    void failed(const touchline::Error &error);
    void stopped(); // as somebody wanted, before anything was written

private:
    void setState(State state);
    void ask(Pending<ImportInfo> question);
    void answered(const Result<Fetched<ImportInfo>> &answer);
    void noAnswer(const Error &error);
    void told(const ImportInfo &info);
    bool waitOn();

    ApiClient &m_api;
    Pending<ImportInfo> m_question;
    Pending<ImportInfo> m_dropping;
    ImportInfo m_info;
    QTimer m_later;
    State m_state = State::None;
    std::pair<qint64, qint64> m_sent;
    bool m_stopping = false; // by stop()
    int m_silences = 0; // of the server, one after the other
};

} // namespace touchline
