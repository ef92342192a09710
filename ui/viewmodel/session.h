// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/apiclient.h"
#include "ui/api/connection.h"
#include "ui/api/localserver.h"
#include "ui/api/outbox.h"
#include "ui/api/samplemaker.h"
#include "ui/api/tokenstore.h"
#include "ui/api/trustedservers.h"
#include "ui/viewmodel/draftlist.h"
#include <memory>

namespace touchline {

/** Folders that a session may use; tests give temporary ones. */
struct SessionFolders
{
    QString cache; // answers of servers
    QString data; // workspaces on this computer
    static SessionFolders standard();
};

/** Where a session is at home; enough to open it again. */
struct Place
{
    QString database; // of a workspace on this computer; empty: a server
    QUrl server;
    QString user;
    bool isLocal() const { return !database.isEmpty(); }
    /** Names server and user in keychain and store. */
    QString account() const;
    bool operator==(const Place &) const = default;
};

/**
 * From the first-run choice to a signed-in client and back: starts and restarts the local server, makes the sample league, signs in,
 * keeps the token. The window lives on its state; everything is asynchronous and cancel() ends whatever is under way.
 */
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Opening, Open };

    explicit Session(const SessionFolders &folders, TokenStore &tokens, const ApiLimits &limits = {}, const BackOff &backOff = {},
                     QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    ApiClient &api() { return m_api; }
    Connection &connection() { return m_connection; }
    /** Changes that must not get lost; of whoever is signed in. */
    Outbox &outbox() { return m_outbox; }
    TokenStore &tokens() { return m_tokens; }
    const Place &place() const { return m_place; }
    const Me &me() const { return m_me; }
    /** Where what was typed and not sent is kept; of whoever is signed in. */
    QString draftFolder() const;
    /** The same before there is anybody: of a workspace that is about to be made. */
    QString firstDraftFolder() const { return m_folders.data + QStringLiteral("/drafts/first"); }
    /** Whoever keeps a draft there or takes one away says so. */
    void draftsTouched() { m_drafts.touched(); }
    /** What is there, the newest first. */
    QList<KeptDraft> drafts() const { return notWaiting(m_drafts.drafts(), m_outbox.changes()); }
    /** Certificates that were trusted by their fingerprints. */
    const TrustedServers &trustedServers() const { return m_trusted; }
    /** From now on, in place of another one of this server; on disk when this returns. */
    Result<void> trust(const ServerCertificate &certificate);
    /** Leaves the server where it is the one that is open. */
    Result<void> stopTrusting(const QUrl &server);
    QString samplePath() const;
    QString workspacePath(const QString &team) const; // a name that is free

    /** Whichever it is; nothing new where this one is being opened already. */
    void open(const Place &place);
    void openSample();
    void openWorkspace(const QString &database);
    void createWorkspace(const QString &database, const NewSeason &season);
    void signIn(const QUrl &server, const QString &user, const QString &password, bool staySignedIn);
    /** With the token of the keychain; signInNeeded() when there is none. */
    void resume(const QUrl &server, const QString &user);
    void cancel();
    /** Leaves the place; the token stays for the next time. */
    void close();
    /** Leaves the place, ends the session on the server and wipes what was kept of it. */
    void signOut();

Q_SIGNALS:
    void stateChanged();
    void draftsChanged(); // drafts() has one more, or one less
    void progress(const QString &words, int percent); // -1: not known
    void failed(const touchline::Error &error); // opening came to nothing
    void tokenNotKept(const QString &why); // "stay signed in" ends with the program
    void tokenLeft(const QString &why); // signed out, and still in the keychain
    void certificateRefused(const touchline::ServerCertificate &certificate); // of the server that was asked; nothing was sent
    void signInNeeded(const QUrl &server, const QString &user, const QString &why);

private:
    void setState(State state);
    void begin(const Place &place, const QString &words);
    void fail(const Error &error);
    void useStore();
    void askWhoIAm();
    void localServerListens();
    void restartLocalServer();

    SessionFolders m_folders;
    TokenStore &m_tokens;
    TrustedServers m_trusted;
    ApiClient m_api;
    Connection m_connection;
    Outbox m_outbox{m_api, m_connection};
    DraftList m_drafts;
    LocalServer m_localServer;
    SampleMaker m_sampleMaker;
    std::unique_ptr<AnswerStore> m_store;
    std::optional<NewSeason> m_toCreate;
    Pending<LoginReply> m_login;
    Pending<SeasonInfo> m_creation;
    Pending<Me> m_who;
    Pending<QByteArray> m_logout;
    Place m_place;
    Me m_me;
    State m_state = State::Closed;
    int m_ticket = 0;
};

} // namespace touchline
