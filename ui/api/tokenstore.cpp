// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/tokenstore.h"
#include "ui/api/keychainstate.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <functional>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** How a question to the keychain ended. */
struct KeychainAnswer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString technical;
    bool silent = false; // it did not end in time
    bool worked() const { return !silent && error == QKeychain::NoError; }
};

/** Why not, in words; `state` is what the keychain says of itself. Empty: it works, there is only nothing of this name. */
QString whyNot(const KeychainAnswer &answer, KeychainState state)
{
    if (answer.silent && state == KeychainState::Unknown)
        return QCoreApplication::translate("TokenStore",
                                           "The keychain does not answer, so you stay signed in only until Touchline is closed.");
    if (answer.silent)
        return keychainWords(state);
    switch (answer.error) {
    case QKeychain::EntryNotFound: // also said of what lies in a keychain that was not unlocked
        return state == KeychainState::Locked ? keychainWords(state) : QString();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainWords(KeychainState::Missing);
    case QKeychain::AccessDenied: // libsecret and the keychain of macOS say so of a locked one
        return keychainWords(state == KeychainState::Denied ? state : KeychainState::Locked);
    case QKeychain::AccessDeniedByUser:
        return keychainWords(KeychainState::Denied);
    default:
        break;
    }
    if (state != KeychainState::Unknown)
        return keychainWords(state);
    return QCoreApplication::translate("TokenStore",
                                       "The keychain does not work (%1), so you stay signed in only until Touchline is closed.")
        .arg(answer.technical);
}

/** `done` is called once: at the end, or when the patience is. The job may go on: a question of the system stands on the screen. */
template<typename Job> void run(Job *job, int patience, std::function<void(const Job &, const KeychainAnswer &)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    const auto open = std::make_shared<bool>(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, open, done] {
        if (std::exchange(*open, false))
            done(*job, {.error = job->error(), .technical = job->errorString()});
    });
    QTimer::singleShot(patience, job, [job, open, done] {
        if (std::exchange(*open, false))
            done(*job, {.silent = true});
    });
    job->start();
}

/** Accounts whose tokens are to go and could not: names only, as the list of recent places has them. */
const QString leftoversSetting = u"keychain/toDelete"_s;

QStringList leftovers()
{
    return QSettings().value(leftoversSetting).toStringList();
}

void setLeftover(const QString &account, bool left)
{
    auto accounts = leftovers();
    if (accounts.contains(account) == left)
        return;
    if (left)
        accounts.append(account);
    else
        accounts.removeAll(account);
    if (accounts.isEmpty())
        QSettings().remove(leftoversSetting);
    else
        QSettings().setValue(leftoversSetting, accounts);
}

/** Whether nothing of it can lie there any more: a locked keychain calls everything deleted, and deletes nothing. */
bool isGone(const KeychainAnswer &answer, KeychainState state)
{
    if (answer.silent || state != KeychainState::Unknown)
        return state == KeychainState::Missing;
    return answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound || answer.error == QKeychain::NoBackendAvailable
        || answer.error == QKeychain::NotImplemented;
}

/** What stays there is noted, to be removed when the keychain works again. */
void removeFrom(const QString &service, const QString &account, int patience, const std::function<void(bool)> &done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(account);
    run<QKeychain::DeletePasswordJob>(job, patience, [account, done](const auto &, const KeychainAnswer &answer) {
        askKeychain().then([account, answer, done](KeychainState state) {
            const bool gone = isGone(answer, state);
            setLeftover(account, !gone);
            done(gone);
        });
    });
}

/** The keychain works: what could not be removed before goes now. */
void removeLeftovers(const QString &service, int patience)
{
    const auto accounts = leftovers();
    for (const auto &account : accounts)
        removeFrom(service, account, patience, [](bool) {});
}

} // namespace

TokenStore::TokenStore(const QString &service, int patience) : m_service(service), m_patience(patience), m_state(std::make_shared<State>())
{}

QFuture<QString> TokenStore::read(const QString &account)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(account);
    const auto cleanUp = [service = m_service, patience = m_patience] { removeLeftovers(service, patience); };
    run<QKeychain::ReadPasswordJob>(
        job, m_patience, [state = m_state, account, promise, cleanUp](const auto &read, const KeychainAnswer &answer) {
            const auto tell = [promise](const QString &token) {
                promise->addResult(token);
                promise->finish();
            };
            if (answer.worked()) {
                state->reason.clear();
                tell(leftovers().contains(account) ? QString() : read.textData()); // that account has signed out
                return cleanUp();
            }
            askKeychain().then([state, account, answer, tell, cleanUp](KeychainState keychain) {
                state->reason = whyNot(answer, keychain);
                tell(state->memory.value(account));
                if (state->reason.isEmpty())
                    cleanUp();
            });
        });
    return promise->future();
}

QFuture<bool> TokenStore::write(const QString &account, const QString &token)
{
    m_state->memory.insert(account, token);
    setLeftover(account, false); // the new one takes its place
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(account);
    job->setTextData(token);
    run<QKeychain::WritePasswordJob>(job, m_patience, [state = m_state, promise](const auto &, const KeychainAnswer &answer) {
        const auto tell = [promise, answer] {
            promise->addResult(answer.worked());
            promise->finish();
        };
        if (answer.worked()) {
            state->reason.clear();
            return tell();
        }
        askKeychain().then([state, answer, tell](KeychainState keychain) {
            state->reason = whyNot(answer, keychain);
            tell();
        });
    });
    return promise->future();
}

QFuture<bool> TokenStore::remove(const QString &account)
{
    m_state->memory.remove(account);
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    removeFrom(m_service, account, m_patience, [promise](bool gone) {
        promise->addResult(gone);
        promise->finish();
    });
    return promise->future();
}

QFuture<bool> TokenStore::check()
{
    return read(u"keychain-check"_s).then([state = m_state](const QString &) { return state->reason.isEmpty(); });
}

} // namespace touchline
