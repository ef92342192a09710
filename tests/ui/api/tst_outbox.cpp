// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/api/thing.h"
#include "ui/api/connection.h"
#include "ui/api/outbox.h"
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** A program that runs: everything but the disk is gone when it ends. */
struct Run
{
    Run(const QUrl &server, const QString &folder)
    {
        client.setServer(server, u"secret"_s);
        outbox.open(folder);
    }
    ApiClient client{{.body = 256 * 1024, .idle = 1'000, .deadline = 2'000}};
    Connection connection{client, {.first = 50, .longest = 100}};
    Outbox outbox{client, connection};
};

QueuedChange change(const QByteArray &verb, const QByteArray &json, const QByteArray &ifMatch = {})
{
    return {.id = {}, .verb = verb, .target = u"/api/v1/things/1"_s, .json = json, .ifMatch = ifMatch, .what = u"A thing"_s};
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_thing = std::make_unique<Thing>();
    }
    void isSentAndGone()
    {
        Run run(m_thing->url(), m_folder->path());
        QSignalSpy done(&run.outbox, &Outbox::done);
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"second\"}", "\"1\"")));
        QCOMPARE(files(), 1); // before anything was sent
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_thing->json, "{\"name\":\"second\"}"_ba);
        QVERIFY(done.first().at(1).toByteArray().contains("second"));
        QCOMPARE(files(), 0);
        QVERIFY(run.outbox.changes().isEmpty());
    }
    void survivesADeadServerAndADeadProgram()
    {
        m_thing->gone = true;
        {
            Run run(m_thing->url(), m_folder->path());
            QVERIFY(run.outbox.put(change("PATCH", "{\"name\":\"second\"}", "\"1\"")));
            QVERIFY(run.outbox.put(change("POST", "{\"name\":\"other\"}")));
            QTRY_VERIFY(!run.connection.isOnline());
            QCOMPARE(run.outbox.changes().size(), 2);
            QCOMPARE(run.outbox.needingAttention(), 0);
        }
        QCOMPARE(files(), 2);
        Run again(m_thing->url(), m_folder->path());
        QCOMPARE(again.outbox.changes().size(), 2);
        QCOMPARE(again.outbox.changes().first().what, u"A thing"_s);
        m_thing->gone = false; // the connection finds out by itself
        QTRY_VERIFY(again.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"second\"}"_ba);
        QCOMPARE(m_thing->made, QList<QByteArray>{"{\"name\":\"other\"}"});
        QCOMPARE(files(), 0);
    }
    void anAnswerThatGotLostDoesNothingTwice_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const auto *verb : {"PUT", "PATCH", "POST"})
            QTest::newRow(verb) << QByteArray(verb);
    }
    void anAnswerThatGotLostDoesNothingTwice()
    {
        QFETCH(QByteArray, verb);
        m_thing->mute = true;
        Run run(m_thing->url(), m_folder->path());
        const QByteArray reason = verb == "PATCH" ? ",\"reason\":\"why\"" : "";
        QVERIFY(run.outbox.put(change(verb, "{\"name\":\"second\"" + reason + '}', verb == "POST" ? QByteArray() : "\"1\""_ba)));
        QTRY_VERIFY(verb == "POST" ? m_thing->made.size() == 1 : m_thing->state == 2);
        QTRY_VERIFY(!run.connection.isOnline());
        m_thing->mute = false;
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(verb == "POST" ? m_thing->made.size() : m_thing->state - 1, 1);
    }
    void conflictsWaitForPeople()
    {
        m_thing->state = 5;
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"mine\"}", "\"1\"")));
        QTRY_COMPARE(run.outbox.needingAttention(), 1);
        const auto conflict = run.outbox.changes().first();
        QCOMPARE(conflict.state, QueuedChange::State::Conflict);
        QVERIFY(conflict.theirs.contains("first"));
        QCOMPARE(m_thing->json, "{\"name\":\"first\"}"_ba); // theirs is untouched
        QVERIFY(run.outbox.put(change("POST", "{\"name\":\"other\"}"))); // and nobody waits for it
        QTRY_COMPARE(m_thing->made.size(), 1);
        QTRY_COMPARE(run.outbox.changes().size(), 1); // and its answer has come
        {
            Run again(m_thing->url(), m_folder->path());
            QCOMPARE(again.outbox.changes(), QList<QueuedChange>{conflict}); // still there after a restart
        }
        run.outbox.overwrite(conflict.id);
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"mine\"}"_ba);
        // The other way.
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"again\"}", "\"1\"")));
        QTRY_COMPARE(run.outbox.needingAttention(), 1);
        run.outbox.discard(run.outbox.changes().first().id);
        QVERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(files(), 0);
        QCOMPARE(m_thing->json, "{\"name\":\"mine\"}"_ba);
    }
    void whatWasSeenStandsForTheState()
    {
        m_thing->state = 3;
        m_thing->json = "{\"name\":\"first\",\"venue\":\"Park\"}";
        Run run(m_thing->url(), m_folder->path());
        auto seen = change("PATCH", "{\"name\":\"second\",\"venue\":\"Park\"}");
        seen.base = "{\"name\":\"first\",\"round\":0}"; // which is left out where it is 0
        QVERIFY(run.outbox.put(seen));
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->state, 4);
        QVERIFY(m_thing->json.contains("second"));
        QVERIFY(run.outbox.put(seen)); // whose answer got lost: it is so already
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->state, 4);
        auto late = change("PATCH", "{\"name\":\"third\"}");
        late.base = "{\"name\":\"first\"}";
        QVERIFY(run.outbox.put(late));
        QTRY_COMPARE(run.outbox.needingAttention(), 1);
        QCOMPARE(run.outbox.changes().first().state, QueuedChange::State::Conflict);
        QVERIFY(run.outbox.changes().first().theirs.contains("second"));
        QCOMPARE(m_thing->state, 4);
        run.outbox.overwrite(run.outbox.changes().first().id);
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"third\"}"_ba);
    }
    void whatWasSeenSurvivesTheProgram()
    {
        m_thing->gone = true;
        auto first = change("PATCH", "{\"name\":\"second\"}");
        first.base = "{\"name\":\"first\"}";
        auto next = change("PATCH", "{\"name\":\"third\"}");
        next.base = "{\"name\":\"second\"}"; // as it is shown while the first waits
        {
            Run run(m_thing->url(), m_folder->path());
            QVERIFY(run.outbox.put(first));
            QVERIFY(run.outbox.put(next));
            QTRY_VERIFY(!run.connection.isOnline());
        }
        Run again(m_thing->url(), m_folder->path());
        QCOMPARE(again.outbox.changes().first().base, first.base);
        m_thing->gone = false;
        QTRY_VERIFY(again.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"third\"}"_ba);
        QCOMPARE(m_thing->state, 3);
    }
    void refusedIsTold()
    {
        m_thing->refuse = 422;
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"\"}", "\"1\"")));
        QTRY_COMPARE(run.outbox.needingAttention(), 1);
        QCOMPARE(run.outbox.changes().first().state, QueuedChange::State::Refused);
        QCOMPARE(run.outbox.changes().first().refusal.detail, u"Not like this."_s);
        const Error refusal = run.outbox.changes().first().refusal;
        QCOMPARE(refusal.requestId, u"request-17"_s); // for whoever looks into the server's log
        {
            Run again(QUrl(u"http://127.0.0.1:9"_s), m_folder->path()); // a program that was started again
            QCOMPARE(again.outbox.changes().first().refusal, refusal); // with its codes, for another language
        }
        m_thing->refuse = 0;
        run.outbox.retry(run.outbox.changes().first().id);
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"\"}"_ba);
    }
    /** Which kept a sentence, in the language of then. */
    void fileOfAnEarlierVersion()
    {
        QFile file(m_folder->filePath(u"000000001-6c2f4b1e-0b1f-7d2c-9a51-3f0f5a7e2b10.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"6c2f4b1e-0b1f-7d2c-9a51-3f0f5a7e2b10","verb":"PUT","target":"/api/v1/things/1","json":"{}","what":"A thing",)"
                   R"("state":2,"why":"So nicht.","request":"request-3"})");
        file.close();
        Run run(QUrl(u"http://127.0.0.1:9"_s), m_folder->path());
        QCOMPARE(run.outbox.changes().size(), 1);
        QCOMPARE(run.outbox.changes().first().refusal,
                 (Error{.code = ErrorCode::Invalid, .detail = u"So nicht."_s, .requestId = u"request-3"_s}));
    }
    void secondThoughtsTakeThePlaceOfTheFirst()
    {
        m_thing->gone = true;
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"a\"}", "\"1\"")));
        QTRY_VERIFY(!run.connection.isOnline());
        QTest::qWait(700); // the first one is no longer on its way
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"b\"}", "\"1\"")));
        QTest::qWait(700); // nor the second, which was tried at once
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"c\"}", "\"1\"")));
        QCOMPARE(run.outbox.changes().size(), 1);
        m_thing->gone = false;
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"c\"}"_ba);
        QCOMPARE(m_thing->state, 2);
        // One that was made while the first was on its way is of the state after it.
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"d\"}", "\"2\"")));
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"e\"}", "\"2\"")));
        QTRY_VERIFY(run.outbox.changes().isEmpty());
        QCOMPARE(m_thing->json, "{\"name\":\"e\"}"_ba);
        QCOMPARE(m_thing->state, 4);
    }
    void whatIsDeletedAlreadyIsDeleted()
    {
        m_thing->refuse = 404;
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(run.outbox.put(change("DELETE", {}, "\"1\"")));
        QTRY_VERIFY(run.outbox.changes().isEmpty());
    }
    void onlyItsOwnFilesAreSent()
    {
        for (const auto &[name, content] :
             {std::pair{u"000000001-a.json"_s, "garbage"_ba},
              {u"000000002-b.json"_s, "{}"_ba},
              {u"000000003-c.json"_s,
               "{\"id\":\"7d444840-9dc0-11d1-b245-5ffdce74fad2\",\"verb\":\"PUT\",\"target\":\"https://evil/\",\"state\":0}"_ba}}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(run.outbox.changes().isEmpty());
        QVERIFY(run.outbox.put(change("PUT", "{\"name\":\"second\"}", "\"1\"")));
        QTRY_COMPARE(m_thing->state, 2);
        QCOMPARE(m_thing->heads().size(), 1);
        QVERIFY(!run.outbox.put(change("PUT", QByteArray(OutboxStore::longestBody + 1, 'x'), "\"2\"")));
        QVERIFY(QFile::permissions(m_folder->path())
                == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
    }
    void whatCannotBeKeptIsNotSent()
    {
        Run run(m_thing->url(), m_folder->path());
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        const auto put = run.outbox.put(change("PUT", "{\"name\":\"second\"}", "\"1\""));
        QVERIFY(!put);
        QVERIFY(!put.error().detail.isEmpty());
        QTest::qWait(100);
        QVERIFY(m_thing->heads().isEmpty());
    }

private:
    qsizetype files() const { return QDir(m_folder->path()).entryList({u"*.json"_s}, QDir::Files).size(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Thing> m_thing;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
