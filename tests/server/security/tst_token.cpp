// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/token.h"
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLongAndNew();
    void hashesAsSha256();
    void readsAuthorization_data();
    void readsAuthorization();
};

void TokenTest::isLongAndNew()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(token::make());
    QCOMPARE(seen.size(), 1000);
    for (const auto &text : std::as_const(seen)) {
        QCOMPARE(QByteArray::fromBase64(text.sliced(3), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(token::fromAuthorization(QByteArray("Bearer " + text)), text);
    }
}

void TokenTest::hashesAsSha256()
{
    // FIPS 180-2, B.1
    QCOMPARE(token::hashOf("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QVERIFY(token::equals("abc", "abc"));
    QVERIFY(!token::equals("abc", "abd"));
    QVERIFY(!token::equals("abc", "ab"));
}

void TokenTest::readsAuthorization_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("good");
    const auto text = QByteArray(43, 'a');
    QTest::newRow("bearer") << QByteArray("Bearer " + text) << true;
    QTest::newRow("scheme in capitals") << QByteArray("BEARER " + text) << true;
    QTest::newRow("hex secret") << QByteArray("Bearer " + QByteArray(64, 'f')) << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no scheme") << text << false;
    QTest::newRow("basic") << "Basic " + text << false;
    QTest::newRow("short") << "Bearer abc"_ba << false;
    QTest::newRow("long") << QByteArray("Bearer " + QByteArray(129, 'a')) << false;
    QTest::newRow("two") << QByteArray("Bearer " + text + ' ' + text) << false;
    QTest::newRow("other characters") << QByteArray("Bearer " + QByteArray(42, 'a') + '\'') << false;
}

void TokenTest::readsAuthorization()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, good);
    QCOMPARE(!token::fromAuthorization(field).isEmpty(), good);
}

QTEST_APPLESS_MAIN(TokenTest)
#include "tst_token.moc"
