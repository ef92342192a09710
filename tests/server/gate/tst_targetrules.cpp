// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/targetrules.h"
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;

class TestTargetRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void target_data();
    void target();
    void host_data();
    void host();
};

void TestTargetRules::target_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("result"); // empty: refused
    QTest::newRow("root") << "/"_ba << "/"_ba;
    QTest::newRow("path and query") << "/a/b?c=d&e=%2F"_ba << "/a/b?c=d&e=%2F"_ba;
    QTest::newRow("umlaut, escaped") << "/f/M%C3%BCller"_ba << "/f/M%C3%BCller"_ba;
    QTest::newRow("dots in the query") << "/a?../b"_ba << "/a?../b"_ba;
    QTest::newRow("dot inside of a name") << "/a.b"_ba << "/a.b"_ba;
    QTest::newRow("absolute form of this host") << "http://host:80/a?b"_ba << "/a?b"_ba;
    QTest::newRow("absolute form by https") << "https://host:80/a"_ba << "/a"_ba;
    QTest::newRow("absolute form of another host") << "http://other/a"_ba << ""_ba;
    QTest::newRow("absolute form without a path") << "http://host:80"_ba << ""_ba;
    QTest::newRow("absolute form twice") << "http://host:80http://host:80/a"_ba << ""_ba;
    QTest::newRow("asterisk") << "*"_ba << ""_ba;
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("no slash") << "a"_ba << ""_ba;
    QTest::newRow("empty segment") << "/a//b"_ba << ""_ba;
    QTest::newRow("dot segment") << "/a/./b"_ba << ""_ba;
    QTest::newRow("double dot segment") << "/a/../b"_ba << ""_ba;
    QTest::newRow("double dot at the end") << "/a/.."_ba << ""_ba;
    QTest::newRow("hidden name") << "/.git"_ba << ""_ba;
    QTest::newRow("escaped dot") << "/%2e%2e/b"_ba << ""_ba;
    QTest::newRow("escaped slash") << "/a%2fb"_ba << ""_ba;
    QTest::newRow("escaped backslash") << "/a%5Cb"_ba << ""_ba;
    QTest::newRow("escaped percent") << "/a%252e"_ba << ""_ba;
    QTest::newRow("escaped percent in the query") << "/a?b=%25"_ba << "/a?b=%25"_ba;
    QTest::newRow("NUL") << "/a%00b"_ba << ""_ba;
    QTest::newRow("NUL in the query") << "/a?b=%00"_ba << ""_ba;
    QTest::newRow("line feed in the query") << "/a?b=%0a"_ba << ""_ba;
    QTest::newRow("DEL") << "/a%7f"_ba << ""_ba;
    QTest::newRow("half an escape") << "/a%2"_ba << ""_ba;
    QTest::newRow("no escape") << "/a%zz"_ba << ""_ba;
    QTest::newRow("signed escape") << "/a%+1"_ba << ""_ba;
    QTest::newRow("percent at the end") << "/a%"_ba << ""_ba;
    QTest::newRow("overlong slash") << "/a%C0%AF"_ba << ""_ba;
    QTest::newRow("surrogate") << "/a%ED%A0%80"_ba << ""_ba;
    QTest::newRow("escape torn between path and query") << "/a%C3?%BC"_ba << ""_ba;
    QTest::newRow("raw bytes") << "/M\xC3\xBCller"_ba << ""_ba;
    QTest::newRow("backslash") << "/a\\b"_ba << ""_ba;
    QTest::newRow("fragment") << "/a#b"_ba << ""_ba;
    QTest::newRow("angle") << "/<script>"_ba << ""_ba;
}

void TestTargetRules::target()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, result);
    const auto found = originForm({target.constData(), size_t(target.size())}, "host:80");
    QCOMPARE(found.has_value(), !result.isEmpty());
    if (found)
        QCOMPARE(QByteArray(found->data(), qsizetype(found->size())), result);
}

void TestTargetRules::host_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("sound");
    QTest::newRow("name") << "stats.example.org"_ba << true;
    QTest::newRow("name and port") << "localhost:8080"_ba << true;
    QTest::newRow("IPv4") << "127.0.0.1:1"_ba << true;
    QTest::newRow("IPv6") << "[::1]:8080"_ba << true;
    QTest::newRow("IPv6 without port") << "[::1]"_ba << true;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("only a port") << ":80"_ba << false;
    QTest::newRow("empty port") << "a:"_ba << false;
    QTest::newRow("port too large") << "a:65536"_ba << false;
    QTest::newRow("port no number") << "a:8x"_ba << false;
    QTest::newRow("negative port") << "a:-1"_ba << false;
    QTest::newRow("user") << "u@a"_ba << false;
    QTest::newRow("path") << "a/b"_ba << false;
    QTest::newRow("two hosts") << "a,b"_ba << false;
    QTest::newRow("blank") << "a b"_ba << false;
    QTest::newRow("bracket not closed") << "[::1"_ba << false;
    QTest::newRow("text behind the bracket") << "[::1]x"_ba << false;
    QTest::newRow("IPv4 in brackets") << "[127.0.0.1]"_ba << false;
    QTest::newRow("zone") << "[fe80::1%eth0]"_ba << false;
    QTest::newRow("too long") << QByteArray(256, 'a') << false;
}

void TestTargetRules::host()
{
    QFETCH(QByteArray, host);
    QTEST(soundHost({host.constData(), size_t(host.size())}), "sound");
}

QTEST_GUILESS_MAIN(TestTargetRules)
#include "tst_targetrules.moc"
