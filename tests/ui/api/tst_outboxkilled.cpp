// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/api/thing.h"
#include "ui/api/connection.h"
#include "ui/api/outbox.h"
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto writerArgument = "--writer";

/** All that a program needs to send changes. */
struct Sender
{
    Sender(const QUrl &server, const QString &folder)
    {
        client.setServer(server, u"secret"_s);
        outbox.open(folder);
    }
    ApiClient client;
    Connection connection{client, {.first = 50, .longest = 100}};
    Outbox outbox{client, connection};
};

/** The program that will be killed: puts changes of each kind, says so, and goes on. */
int writeUntilKilled(const QCoreApplication &application)
{
    Sender sender(QUrl(application.arguments().at(2)), application.arguments().at(3));
    for (const auto &[verb, json, tag] : {std::tuple{"PUT"_ba, "{\"name\":\"second\"}"_ba, "\"1\""_ba},
                                          {"POST"_ba, "{\"name\":\"other\"}"_ba, QByteArray()},
                                          {"PATCH"_ba, "{\"name\":\"third\"}"_ba, "\"1\""_ba}}) {
        if (!sender.outbox.put({.verb = verb, .target = u"/api/v1/things/1"_s, .json = json, .ifMatch = tag, .what = u"A thing"_s}))
            return 1;
    }
    QTextStream(stdout) << "put\n";
    return QCoreApplication::exec();
}

} // namespace

/** A program that is killed with changes under way: the next one sends what the server does not have, and nothing twice. */
class OutboxKilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loosesNothing_data()
    {
        QTest::addColumn<bool>("carriedOut"); // by the server, whose answer never comes
        QTest::newRow("before the server has done it") << false;
        QTest::newRow("after the server has done it") << true;
    }
    void loosesNothing()
    {
        QFETCH(bool, carriedOut);
        QTemporaryDir folder;
        Thing thing;
        thing.mute = carriedOut;
        thing.gone = !carriedOut;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(writerArgument), thing.url().toString(), folder.path()});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("put"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(carriedOut ? thing.state == 2 : !thing.heads().isEmpty(), 20'000);
        program.kill(); // SIGKILL: nothing is tidied up
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files).size(), 3);
        thing.mute = thing.gone = false;
        Sender next(thing.url(), folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(next.outbox.changes().isEmpty(), 20'000);
        QCOMPARE(thing.json, "{\"name\":\"third\"}"_ba); // in their order
        QCOMPARE(thing.state, 3); // and each once
        QCOMPARE(thing.made, QList<QByteArray>{"{\"name\":\"other\"}"});
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1StringView(writerArgument))
        return writeUntilKilled(application);
    OutboxKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outboxkilled.moc"
