// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/uuid.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Notes on players: who reads and writes them, what is refused, and that nobody else learns that there are any. */
class NoteServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_league = std::make_unique<TestLeague>();
        QVERIFY(m_league->isGood());
    }
    void isWrittenReadAndChanged()
    {
        const QString uuid = newUuid();
        const auto made = put(u"coach"_s, uuid, text(u"Left foot is better than she thinks"_s));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->status, 201);
        QCOMPARE(dataOf(made)[u"author"_s].toString(), m_league->user(u"coach"_s).name);
        const auto list = notes(u"coach"_s);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].toObject()[u"text"_s].toString(), u"Left foot is better than she thinks"_s);
        QCOMPARE(notes(u"admin"_s).size(), 1);
        const auto again = put(u"coach"_s, uuid, text(u"Left foot is better than she thinks"_s)); // a repeat
        QVERIFY(again);
        QCOMPARE(dataOf(again)[u"version"_s].toInt(), 1);
        QCOMPARE(put(u"coach"_s, uuid, text(u"Both feet"_s)).error().code, ErrorCode::Unconditional);
        const auto changed = put(u"admin"_s, uuid, text(u"Both feet"_s), '"' + made->tag + ".x\"");
        QVERIFY(changed);
        QCOMPARE(changed->status, 200);
        QCOMPARE(dataOf(changed)[u"version"_s].toInt(), 2);
        QCOMPARE(put(u"coach"_s, uuid, text(u"Neither"_s), '"' + made->tag + ".x\"").error().code, ErrorCode::Stale);
        QCOMPARE(remove(u"coach"_s, uuid, '"' + made->tag + ".x\"").error().code, ErrorCode::Stale);
        QVERIFY(remove(u"coach"_s, uuid, '"' + changed->tag + ".x\""));
        QVERIFY(notes(u"coach"_s).isEmpty());
        QCOMPARE(one(u"coach"_s, uuid).error().code, ErrorCode::NotFound);
    }
    /** Else whoever has an earlier list is told that it is still the same. */
    void everyListHasItsOwnVersion()
    {
        const QString uuid = newUuid();
        QList<QByteArray> versions{list(u"coach"_s)->version};
        const auto made = put(u"coach"_s, uuid, text(u"Left foot is better than she thinks"_s));
        QVERIFY(made);
        versions.append(list(u"coach"_s)->version);
        QCOMPARE(list(u"coach"_s)->version, versions.constLast()); // and an unchanged one the same
        const auto changed = put(u"coach"_s, uuid, text(u"Both feet"_s), '"' + made->tag + ".x\"");
        QVERIFY(changed);
        versions.append(list(u"coach"_s)->version);
        QVERIFY(remove(u"coach"_s, uuid, '"' + changed->tag + ".x\""));
        QVERIFY(versions.at(0) != versions.at(1) && versions.at(1) != versions.at(2));
        QVERIFY(list(u"coach"_s)->version != versions.at(2) && !versions.contains(QByteArray()));
    }
    void othersLearnNothing()
    {
        const QString uuid = newUuid();
        QVERIFY(put(u"coach"_s, uuid, text(u"secret"_s)));
        QVERIFY(one(u"coach"_s, uuid));
        QCOMPARE(list(u"viewer"_s).error().code, ErrorCode::Forbidden); // of the same team, but no coach
        QCOMPARE(one(u"viewer"_s, uuid).error().code, ErrorCode::Forbidden);
        const auto missing = one(u"stranger"_s, newUuid());
        QCOMPARE(one(u"stranger"_s, uuid).error(), missing.error());
        QCOMPARE(put(u"stranger"_s, uuid, text(u"mine"_s)).error(), missing.error());
        QCOMPARE(remove(u"stranger"_s, uuid, "*").error(), missing.error());
        QCOMPARE(list(u"stranger"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(dataOf(one(u"coach"_s, uuid))[u"text"_s].toString(), u"secret"_s);
        // The audit trail says that, not what.
        const auto audit = ask(*m_league, u"/api/v1/audit"_s, callerOf(*m_league, u"admin"_s));
        QVERIFY(audit);
        QVERIFY(audit->body.contains("note.create"));
        QVERIFY(!audit->body.contains("secret"));
    }
    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("issue");
        QTest::newRow("no text") << QJsonObject{{u"text"_s, u"  \n"_s}} << ErrorCode::Invalid << u"empty"_s;
        QTest::newRow("a long text") << QJsonObject{{u"text"_s, QString(4'001, u'x')}} << ErrorCode::Invalid << u"too_long"_s;
        QTest::newRow("a player who is not there")
            << QJsonObject{{u"player"_s, TestLeague::Ids::missing}} << ErrorCode::NotFound << QString();
        QTest::newRow("a team that is not there") << QJsonObject{{u"team"_s, TestLeague::Ids::missing}} << ErrorCode::NotFound << QString();
        QTest::newRow("an unknown member") << QJsonObject{{u"colour"_s, u"red"_s}} << ErrorCode::Malformed << QString();
        QTest::newRow("U+0000") << QJsonObject{{u"text"_s, QString(u"a\0b"_s)}} << ErrorCode::Invalid << QString();
    }
    void refuses()
    {
        QFETCH(QJsonObject, change);
        QFETCH(ErrorCode, code);
        QFETCH(QString, issue);
        QJsonObject body = text(u"fine"_s);
        for (auto member = change.begin(); member != change.end(); ++member)
            body[member.key()] = member.value();
        if (QTest::currentDataTag() == "U+0000"_ba)
            body[u"text"_s] = QString(QChar(u'\0'));
        const auto refused = put(u"coach"_s, newUuid(), body);
        QVERIFY(!refused);
        if (QTest::currentDataTag() == "U+0000"_ba)
            QVERIFY(refused.error().code == ErrorCode::Invalid || refused.error().code == ErrorCode::Malformed);
        else
            QCOMPARE(refused.error().code, code);
        if (!issue.isEmpty())
            QCOMPARE(refused.error().issues.constFirst().code, issue);
        QVERIFY(notes(u"coach"_s).isEmpty());
    }
    void staysWithPlayerAndTeam()
    {
        const QString uuid = newUuid();
        QVERIFY(put(u"admin"_s, uuid, text(u"a"_s)));
        QJsonObject other = text(u"a"_s);
        other[u"player"_s] = m_league->player.other;
        other[u"team"_s] = m_league->team.other;
        QCOMPARE(put(u"admin"_s, uuid, other, "*").error().code, ErrorCode::Conflict);
        QJsonObject wrong = text(u"a"_s);
        wrong[u"team"_s] = m_league->team.other; // never this player's
        QCOMPARE(put(u"admin"_s, newUuid(), wrong).error().issues.constFirst().code, u"not_of_team"_s);
        QCOMPARE(put(u"coach"_s, u"01890a5d-ac96-474b-bcce-b302099a8057"_s, text(u"a"_s)).error().issues.constFirst().code, u"bad_uuid"_s);
    }
    void keepsItsPlayerAndTeam()
    {
        QVERIFY(put(u"coach"_s, newUuid(), text(u"a"_s)));
        auto query = m_league->database->prepareText(u"DELETE FROM stat_line_football"_s);
        QVERIFY(query && Database::run(*query));
        const auto gone = send(*m_league, Method::Delete, u"/api/v1/players/%1?reason=x"_s.arg(m_league->player.own),
                               callerOf(*m_league, u"admin"_s), {}, {.ifMatch = "*", .ifNoneMatch = {}, .key = {}});
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Conflict);
        QVERIFY2(gone.error().detail.contains(u"notes"_s), qPrintable(gone.error().detail));
    }

private:
    QJsonObject text(const QString &words) const
    {
        return {{u"player"_s, m_league->player.own}, {u"team"_s, m_league->team.own}, {u"text"_s, words}};
    }
    Result<Reply> put(const QString &who, const QString &uuid, const QJsonObject &body, const QByteArray &ifMatch = {}) const
    {
        return send(*m_league, Method::Put, u"/api/v1/notes/"_s + uuid, callerOf(*m_league, who), QJsonDocument(body).toJson(),
                    {.ifMatch = ifMatch, .ifNoneMatch = {}, .key = {}});
    }
    Result<Reply> remove(const QString &who, const QString &uuid, const QByteArray &ifMatch) const
    {
        return send(*m_league, Method::Delete, u"/api/v1/notes/"_s + uuid, callerOf(*m_league, who), {},
                    {.ifMatch = ifMatch, .ifNoneMatch = {}, .key = {}});
    }
    Result<Reply> one(const QString &who, const QString &uuid) const
    {
        return ask(*m_league, u"/api/v1/notes/"_s + uuid, callerOf(*m_league, who));
    }
    Result<Reply> list(const QString &who) const
    {
        return ask(*m_league, u"/api/v1/players/%1/notes"_s.arg(m_league->player.own), callerOf(*m_league, who));
    }
    QJsonArray notes(const QString &who) const
    {
        const auto reply = list(who);
        return reply ? QJsonDocument::fromJson(reply->body)["data"_L1].toArray() : QJsonArray();
    }
    std::unique_ptr<TestLeague> m_league;
};

QTEST_GUILESS_MAIN(NoteServiceTest)
#include "tst_noteservice.moc"
