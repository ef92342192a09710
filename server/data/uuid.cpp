// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/uuid.h"
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

namespace touchline {

QString newUuid()
{
    // QUuid::createUuidV7() came with Qt 6.9 only.
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    const quint64 random = QRandomGenerator::system()->generate64();
    const auto byte = [random](int n) { return uchar(random >> (8 * n)); };
    const quint16 version = quint16(0x7000 | (QRandomGenerator::system()->generate() & 0x0fff));
    const QUuid uuid(uint(ms >> 16), ushort(ms), version, uchar(0x80 | (byte(0) & 0x3f)), byte(1), byte(2), byte(3), byte(4), byte(5),
                     byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

bool isVersion7(const QString &uuid)
{
    return uuid.size() == 36 && uuid[14] == u'7' && QStringView(u"89ab").contains(uuid[19]);
}

} // namespace touchline
