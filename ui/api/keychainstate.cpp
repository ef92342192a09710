// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/keychainstate.h"
#include <QtCore/QCoreApplication>
#ifdef QT_DBUS_LIB
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusVariant>
#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace touchline {

QString keychainWords(KeychainState state)
{
    switch (state) {
    case KeychainState::Missing:
        return QCoreApplication::translate("TokenStore",
                                           "This computer offers no keychain, so you stay signed in only until Touchline is closed.");
    case KeychainState::Locked:
        return QCoreApplication::translate(
            "TokenStore",
            "The keychain is locked: give its password when it asks, else you stay signed in only until Touchline is closed.");
    case KeychainState::Denied:
        return QCoreApplication::translate(
            "TokenStore",
            "Touchline was not let into the keychain, so you stay signed in only until it is closed. Allow it "
            "when you are asked, or in the settings of the keychain.");
    case KeychainState::Unknown:
        break;
    }
    return {};
}

#ifdef QT_DBUS_LIB

namespace {

constexpr int answerWithin = 3'000; // ms, for each of two questions
const QString secretService = u"org.freedesktop.secrets"_s;
using StatePromise = std::shared_ptr<QPromise<KeychainState>>;

void tellState(const StatePromise &promise, KeychainState state)
{
    promise->addResult(state);
    promise->finish();
}

template<typename Take> void callService(const QDBusMessage &message, const StatePromise &promise, Take take)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerWithin));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, take](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (done->isError() && done->error().type() == QDBusError::AccessDenied)
            tellState(promise, KeychainState::Denied);
        else if (done->isError() && done->error().type() == QDBusError::NoReply)
            tellState(promise, KeychainState::Unknown);
        else if (done->isError())
            tellState(promise, KeychainState::Missing);
        else
            take(done->reply().arguments().value(0));
    });
}

void askCollection(const QString &path, const StatePromise &promise)
{
    auto message = QDBusMessage::createMethodCall(secretService, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    callService(message, promise, [promise](const QVariant &answer) {
        const bool locked = answer.value<QDBusVariant>().variant().toBool();
        tellState(promise, locked ? KeychainState::Locked : KeychainState::Unknown);
    });
}

} // namespace

QFuture<KeychainState> askKeychain()
{
    const auto promise = std::make_shared<QPromise<KeychainState>>();
    promise->start();
    auto future = promise->future();
    if (!QDBusConnection::sessionBus().isConnected()) {
        tellState(promise, KeychainState::Missing);
        return future;
    }
    auto message =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    callService(message, promise, [promise](const QVariant &answer) {
        const QString path = answer.value<QDBusObjectPath>().path();
        if (path.size() > 1)
            askCollection(path, promise);
        else
            tellState(promise, KeychainState::Missing);
    });
    return future;
}

#else

QFuture<KeychainState> askKeychain()
{
    return QtFuture::makeReadyValueFuture(KeychainState::Unknown);
}

#endif

} // namespace touchline
