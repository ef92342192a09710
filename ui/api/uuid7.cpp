// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/uuid7.h"
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace touchline {

QString newUuid7()
{
    // QUuid::createUuidV7() came with Qt 6.9 only.
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    QByteArray bytes(16, Qt::Uninitialized);
    auto *random = QRandomGenerator::system();
    for (auto &byte : bytes)
        byte = char(random->bounded(256));
    for (int n = 0; n < 6; ++n)
        bytes[n] = char(ms >> (8 * (5 - n)));
    bytes[6] = char(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = char(0x80 | (bytes.at(8) & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace touchline
