// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/passwords.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheRightOneFromOthers();
    void costsWhatTheDesignSays();
    void saltsEachHash();
    void takesEqualSpellings();
    void spendsTimeOnUnknownUsers();
    void asksForARehashWhenTheCostRises();
    void judges_data();
    void judges();

private:
    const Passwords m_quick{{.passes = 1, .memory = 64 * 1024}};
};

void PasswordsTest::tellsTheRightOneFromOthers()
{
    const auto hash = m_quick.hash(u"four words and a comma"_s);
    QVERIFY(hash);
    QVERIFY(m_quick.verify(*hash, u"four words and a comma"_s));
    QVERIFY(!m_quick.verify(*hash, u"four words and a commA"_s));
    QVERIFY(!m_quick.verify(*hash, QString()));
    QVERIFY(!m_quick.verify("not a hash", u"four words and a comma"_s));
    QVERIFY(!m_quick.verify(QByteArray(500, '$'), u"four words and a comma"_s));
    QVERIFY(!m_quick.verify({}, u"four words and a comma"_s));
}

void PasswordsTest::costsWhatTheDesignSays()
{
    const auto hash = Passwords().hash(u"four words and a comma"_s);
    QVERIFY(hash->startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
}

void PasswordsTest::saltsEachHash()
{
    QVERIFY(*m_quick.hash(u"four words and a comma"_s) != *m_quick.hash(u"four words and a comma"_s));
}

void PasswordsTest::takesEqualSpellings()
{
    const auto hash = m_quick.hash(u"café crème brûlée"_s.normalized(QString::NormalizationForm_D));
    QVERIFY(m_quick.verify(*hash, u"café crème brûlée"_s.normalized(QString::NormalizationForm_C)));
}

void PasswordsTest::spendsTimeOnUnknownUsers()
{
    const Passwords passwords;
    const auto hash = passwords.hash(u"four words and a comma"_s).value();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!passwords.verify(hash, u"wrong"_s));
    const auto known = timer.nsecsElapsed();
    timer.restart();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!passwords.verify({}, u"wrong"_s));
    // The same work, on a machine that may be busy; without the dummy hash the ratio is beyond 1,000.
    QVERIFY2(timer.nsecsElapsed() * 5 > known, "an unknown user is answered sooner than a known one");
}

void PasswordsTest::asksForARehashWhenTheCostRises()
{
    const auto hash = m_quick.hash(u"four words and a comma"_s).value();
    QVERIFY(!m_quick.isOutdated(hash));
    QVERIFY(Passwords({.passes = 2, .memory = 64 * 1024}).isOutdated(hash));
    QVERIFY(m_quick.isOutdated("rubbish"));
}

void PasswordsTest::judges_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("fourteen characters") << u"plum tree lane"_s << u"too_short"_s;
    QTest::newRow("fifteen characters") << u"plum tree lane9"_s << QString();
    QTest::newRow("only small letters, long") << u"plumtreelanebicycle"_s << QString();
    QTest::newRow("other script") << u"слива дерево переулок"_s << QString();
    QTest::newRow("fourteen beyond the BMP") << u"😀🙈🎈🚲🌲🏠🐟🎹🍐🧦🧲🪁🦔🥁"_s << u"too_short"_s;
    QTest::newRow("famous") << u"Correct Horse Battery Staple!"_s << u"well_known"_s;
    QTest::newRow("one letter") << QString(20, u'a') << u"well_known"_s;
    QTest::newRow("short piece again and again") << u"abc1abc1abc1abc1"_s << u"well_known"_s;
    QTest::newRow("counting") << u"123456789012345"_s << u"well_known"_s;
    QTest::newRow("keyboard row") << u"qwertyuiopasdfgh"_s << u"well_known"_s;
    QTest::newRow("keyboard row backwards") << u"poiuytrewqlkjhgf"_s << QString();
    QTest::newRow("alphabet backwards") << u"zyxwvutsrqponmlk"_s << u"well_known"_s;
    QTest::newRow("little but the name") << u"anna.berg-anna.berg-1"_s << u"contains_name"_s;
    QTest::newRow("name and more") << u"anna.berg rides a red bicycle"_s << QString();
    QTest::newRow("U+0000") << u"plum tree"_s + QChar(0) + u"lane bicycle"_s << u"control_character"_s;
    QTest::newRow("endless") << u"plum tree lane "_s.repeated(100) << u"too_long"_s;
}

void PasswordsTest::judges()
{
    QFETCH(QString, password);
    QFETCH(QString, code);
    const auto verdict = m_quick.acceptable(password, u"anna.berg"_s);
    QCOMPARE(verdict ? QString() : verdict.error().issues.constFirst().code, code);
}

QTEST_APPLESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
