// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/session.h"
#include "core/contract/paths.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

using namespace Qt::StringLiterals;

namespace touchline {

SessionFolders SessionFolders::standard()
{
    return {.cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
            .data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
}

QString Place::account() const
{
    if (isLocal())
        return u"local:"_s + QDir::cleanPath(database);
    return user + u'@' + server.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

Session::Session(const SessionFolders &folders, TokenStore &tokens, const ApiLimits &limits, const BackOff &backOff, QObject *parent)
    : QObject(parent), m_folders(folders), m_tokens(tokens), m_trusted(folders.data + u"/trusted-servers.json"_s), m_api(limits),
      m_connection(m_api, backOff)
{
    connect(&m_localServer, &LocalServer::progress, this, [this](const QString &words) { Q_EMIT progress(words, -1); });
    connect(&m_localServer, &LocalServer::listening, this, &Session::localServerListens);
    connect(&m_localServer, &LocalServer::failed, this, [this](const QString &why) {
        if (m_state == State::Opening)
            fail({.code = ErrorCode::Unavailable, .detail = why});
    });
    connect(&m_localServer, &LocalServer::died, this, [this] { m_connection.retryNow(); });
    connect(&m_drafts, &DraftList::changed, this, &Session::draftsChanged);
    connect(&m_connection, &Connection::retrying, this, &Session::restartLocalServer);
    connect(&m_sampleMaker, &SampleMaker::progress, this, &Session::progress);
    connect(&m_sampleMaker, &SampleMaker::failed, this, [this](const QString &why) { fail({.code = ErrorCode::Internal, .detail = why}); });
    connect(&m_sampleMaker, &SampleMaker::finished, this, [this] { m_localServer.start(m_place.database); });
    connect(&m_api, &ApiClient::certificateRefused, this, &Session::certificateRefused);
    connect(&m_api, &ApiClient::tokenRefused, this, [this] {
        if (m_place.isLocal() || m_state != State::Open)
            return;
        const Place place = m_place;
        m_tokens.remove(place.account());
        close();
        Q_EMIT signInNeeded(place.server, place.user, tr("Your session has ended. Sign in again."));
    });
}

Session::~Session() = default;

QString Session::draftFolder() const
{
    return m_folders.data + u"/drafts/"_s + hashedName(m_place.account());
}

QString Session::samplePath() const
{
    return m_folders.data + u"/sample-league.touchline"_s;
}

QString Session::workspacePath(const QString &team) const
{
    QString name;
    for (const auto letters = team.simplified().left(60); const QChar c : letters)
        name.append(c.isLetterOrNumber() ? c.toLower() : u'-');
    const QString base = m_folders.data + u'/' + (name.isEmpty() ? u"workspace"_s : name);
    QString path = base + u".touchline"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.touchline"_s.arg(base).arg(i);
    return path;
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state == State::Open) {
        m_outbox.open(m_folders.data + u"/outbox/"_s + hashedName(m_place.account()));
        m_drafts.open(draftFolder());
    }
    Q_EMIT stateChanged();
}

void Session::begin(const Place &place, const QString &words)
{
    close();
    m_place = place;
    m_api.setTrustedCertificate(place.isLocal() ? QByteArray() : m_trusted.fingerprint(place.server));
    setState(State::Opening);
    Q_EMIT progress(words, -1);
}

void Session::fail(const Error &error)
{
    if (m_state != State::Opening)
        return;
    close();
    Q_EMIT failed(error);
}

void Session::open(const Place &place)
{
    if (m_state == State::Opening && m_place == place)
        return;
    if (!place.isLocal())
        resume(place.server, place.user);
    else if (place.database == samplePath())
        openSample();
    else
        openWorkspace(place.database);
}

void Session::openSample()
{
    begin({.database = samplePath()}, tr("Opening the sample league…"));
    if (QFileInfo::exists(m_place.database))
        m_localServer.start(m_place.database);
    else
        m_sampleMaker.make(m_place.database);
}

void Session::openWorkspace(const QString &database)
{
    begin({.database = QFileInfo(database).absoluteFilePath()}, tr("Opening the workspace…"));
    m_localServer.start(m_place.database);
}

void Session::createWorkspace(const QString &database, const NewSeason &season)
{
    if (!QDir().mkpath(QFileInfo(database).path())) {
        Q_EMIT failed({.code = ErrorCode::Unavailable,
                       .detail = tr("The folder %1 cannot be made. Check that there is space and that you may write there.")
                                     .arg(QFileInfo(database).path())});
        return;
    }
    begin({.database = QFileInfo(database).absoluteFilePath()}, tr("Making the workspace…"));
    m_toCreate = season;
    m_localServer.start(m_place.database);
}

void Session::useStore()
{
    m_store = std::make_unique<AnswerStore>(m_folders.cache, m_place.account());
    m_api.setStore(m_store.get());
}

void Session::localServerListens()
{
    m_api.setServer(m_localServer.url(), m_localServer.secret());
    if (m_state == State::Open) { // it had died under an open window
        m_connection.retryNow();
        return;
    }
    useStore();
    if (!m_toCreate) {
        askWhoIAm();
        return;
    }
    Q_EMIT progress(tr("Entering the squad…"), -1);
    m_creation = m_api.post<SeasonInfo>(paths::seasons, *m_toCreate);
    m_creation.future().then(this, [this, ticket = m_ticket](const Result<Fetched<SeasonInfo>> &season) {
        if (ticket != m_ticket)
            return;
        m_toCreate.reset();
        if (season)
            askWhoIAm();
        else
            fail(season.error());
    });
}

void Session::restartLocalServer()
{
    if (m_place.isLocal() && m_state == State::Open && !m_localServer.isRunning())
        m_localServer.start(m_place.database);
}

void Session::askWhoIAm()
{
    m_who = m_api.get<Me>(paths::me);
    m_who.future().then(this, [this, ticket = m_ticket](const Result<Fetched<Me>> &me) {
        if (ticket != m_ticket)
            return;
        if (me) {
            m_me = me->data;
            setState(State::Open);
            return;
        }
        const Place place = m_place;
        if (me.error().code == ErrorCode::Unauthenticated && !place.isLocal()) {
            m_tokens.remove(place.account());
            close();
            Q_EMIT signInNeeded(place.server, place.user, tr("Your session has ended. Sign in again."));
        } else {
            fail(me.error());
        }
    });
}

void Session::signIn(const QUrl &server, const QString &user, const QString &password, bool staySignedIn)
{
    begin({.server = server, .user = user}, tr("Signing in…"));
    m_api.setServer(server);
    const LoginRequest request{.name = user, .password = password, .staySignedIn = staySignedIn, .device = QSysInfo::machineHostName()};
    m_login = m_api.post<LoginReply>(paths::login, request);
    m_login.future().then(this, [this, staySignedIn, ticket = m_ticket](const Result<Fetched<LoginReply>> &reply) {
        if (ticket != m_ticket)
            return;
        if (!reply) {
            fail(reply.error());
            return;
        }
        m_api.setServer(m_place.server, reply->data.token);
        if (staySignedIn) {
            m_tokens.write(m_place.account(), reply->data.token).then(this, [this](bool kept) {
                if (!kept && m_state == State::Open)
                    Q_EMIT tokenNotKept(m_tokens.reason());
            });
        }
        m_me = reply->data.me;
        useStore();
        // The login's answer says it, too, but is not kept: without the server the next start knows by this one who is here.
        m_who = m_api.get<Me>(paths::me);
        setState(State::Open);
    });
}

void Session::resume(const QUrl &server, const QString &user)
{
    begin({.server = server, .user = user}, tr("Signing in…"));
    m_tokens.read(m_place.account()).then(this, [this, ticket = m_ticket](const QString &token) {
        if (ticket != m_ticket)
            return;
        if (token.isEmpty()) {
            const Place place = m_place;
            close();
            Q_EMIT signInNeeded(place.server, place.user, m_tokens.reason());
            return;
        }
        m_api.setServer(m_place.server, token);
        useStore();
        askWhoIAm();
    });
}

Result<void> Session::trust(const ServerCertificate &certificate)
{
    if (const auto kept = m_trusted.trust(certificate.server, certificate.fingerprint); !kept)
        return kept;
    if (!m_place.isLocal() && TrustedServers::placeOf(m_place.server) == TrustedServers::placeOf(certificate.server))
        m_api.setTrustedCertificate(certificate.fingerprint);
    return {};
}

Result<void> Session::stopTrusting(const QUrl &server)
{
    const auto kept = m_trusted.forget(server);
    if (!m_place.isLocal() && TrustedServers::placeOf(m_place.server) == TrustedServers::placeOf(server))
        close();
    m_api.dropConnections();
    return kept;
}

void Session::cancel()
{
    if (m_state == State::Opening)
        close();
}

void Session::close()
{
    ++m_ticket;
    m_login = {};
    m_creation = {};
    m_who = {};
    m_toCreate.reset();
    m_sampleMaker.cancel();
    m_localServer.stop();
    m_outbox.close();
    m_drafts.close();
    m_api.setStore(nullptr);
    m_api.setServer({});
    m_api.setTrustedCertificate({});
    if (m_store) // what it still writes, or wipes away, is waited for beside the window's thread
        QThreadPool::globalInstance()->start([store = std::shared_ptr<AnswerStore>(std::move(m_store))] {});
    m_store.reset();
    m_connection.rest();
    m_place = {};
    m_me = {};
    setState(State::Closed);
}

void Session::signOut()
{
    if (!m_place.isLocal() && m_api.hasToken()) {
        m_logout = m_api.postEmpty(paths::logout); // its own request carries the token; nobody waits for it
        m_tokens.remove(m_place.account()).then(this, [this](bool gone) {
            if (!gone)
                Q_EMIT tokenLeft(
                    tr("You are signed out, but your sign-in may still lie in the keychain, which is locked or does not answer. "
                       "Touchline deletes it as soon as the keychain is open; or delete “Touchline” there yourself."));
        });
    }
    if (m_store && !m_place.isLocal())
        m_store->wipe();
    close();
}

} // namespace touchline
