// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/tokenstore.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString whyNot(QKeychain::Error error, const QString &technical)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QCoreApplication::translate("TokenStore",
                                           "This computer offers no keychain, so you stay signed in only until Touchline is closed.");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return QCoreApplication::translate("TokenStore", "The keychain is locked, so you stay signed in only until Touchline is closed.");
    default:
        return QCoreApplication::translate("TokenStore",
                                           "The keychain does not work (%1), so you stay signed in only until Touchline is closed.")
            .arg(technical);
    }
}

template<typename Value, typename Job, typename Finish> QFuture<Value> run(Job *job, Finish finish)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, finish] {
        promise->addResult(finish(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

TokenStore::TokenStore(const QString &service) : m_service(service), m_state(std::make_shared<State>()) {}

QFuture<QString> TokenStore::read(const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(account);
    return run<QString>(job, [state = m_state, account](const QKeychain::ReadPasswordJob &done) {
        if (done.error() == QKeychain::NoError)
            return done.textData();
        state->reason = done.error() == QKeychain::EntryNotFound ? QString() : whyNot(done.error(), done.errorString());
        return state->memory.value(account);
    });
}

QFuture<bool> TokenStore::write(const QString &account, const QString &token)
{
    m_state->memory.insert(account, token);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(account);
    job->setTextData(token);
    return run<bool>(job, [state = m_state](const QKeychain::WritePasswordJob &done) {
        state->reason = done.error() == QKeychain::NoError ? QString() : whyNot(done.error(), done.errorString());
        return done.error() == QKeychain::NoError;
    });
}

QFuture<bool> TokenStore::remove(const QString &account)
{
    m_state->memory.remove(account);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(account);
    return run<bool>(job, [](const QKeychain::DeletePasswordJob &done) {
        return done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
    });
}

QFuture<bool> TokenStore::check()
{
    return read(u"keychain-check"_s).then([state = m_state](const QString &) { return state->reason.isEmpty(); });
}

} // namespace touchline
