// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/uuid7.h"
#include <QtCore/QDateTime>
#include <QtCore/QUuid>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class Uuid7Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOfVersion7()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString uuid = newUuid7();
        QCOMPARE(uuid.size(), 36);
        QCOMPARE(uuid, uuid.toLower());
        QCOMPARE(uuid.at(14), u'7');
        QVERIFY(u"89ab"_s.contains(uuid.at(19)));
        const qint64 made = QString(uuid.left(8) + uuid.mid(9, 4)).toLongLong(nullptr, 16);
        QVERIFY(made >= before && made <= QDateTime::currentMSecsSinceEpoch());
        QVERIFY(uuid != newUuid7());
    }
};

QTEST_GUILESS_MAIN(Uuid7Test)
#include "tst_uuid7.moc"
