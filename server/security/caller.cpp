// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/caller.h"
#include <QtCore/QCryptographicHash>

namespace touchline {

QByteArray Caller::scopeKey() const
{
    QByteArray text = isAdmin() ? QByteArray("admin") : role == Role::Coach ? QByteArray("coach") : QByteArray("viewer");
    if (!isAdmin()) {
        for (const auto team : teams)
            text += ':' + QByteArray::number(toNumber(team));
    }
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16);
}

} // namespace touchline
