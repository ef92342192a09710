// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/editing.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Entry and correction of stat lines, as the routes do it. */
class StatLineServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entersAMatch();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void warnsAndStores();
    void wantsAReasonForACorrection();
    void keepsWhatWasThere();
    void takesLinesAway();
    void touchesNoLinesOfOthers();
    void returnsLinesOfOthersUntouched();
    void letsOneOfTwoWin();
    void entersAndPatchesOneLine();
    void isNotTheirs();
    void wantsAMatchThatWasPlayed();

private:
    Caller who(const QString &name) const { return callerOf(*m_league, name); }
    QString lines() const { return u"/api/v1/matches/%1/stat-lines"_s.arg(m_league->match.own); }
    QString lineOf(qint64 player) const { return lines() + u'/' + QString::number(player); }
    QJsonObject line(qint64 player, const QJsonObject &values = {{u"goals"_s, 1}, {u"shots"_s, 2}}) const
    {
        return {{u"player"_s, player},     {u"team"_s, player == m_league->player.other ? m_league->team.other : m_league->team.own},
                {u"started"_s, true},      {u"time"_s, 5400},
                {u"position"_s, u"FWD"_s}, {u"values"_s, values}};
    }
    QByteArray all(const QJsonArray &list, const QString &reason = {}) const
    {
        QJsonObject body{{u"lines"_s, list}};
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        return bytesOf(body);
    }
    Result<Reply> put(const QJsonArray &list, const QString &reason = {}, const ConditionFields &conditions = {},
                      const QString &name = u"coach"_s)
    {
        return send(*m_league, Method::Put, lines(), who(name), all(list, reason), conditions);
    }
    ConditionFields current(const QString &target, const QString &name = u"coach"_s) const
    {
        const auto read = ask(*m_league, target, who(name));
        return {.ifMatch = read ? '"' + read->tag + ".x\"" : QByteArray(), .ifNoneMatch = {}, .key = {}};
    }
    QJsonArray stored(const QString &name = u"coach"_s) const { return dataOf(ask(*m_league, lines(), who(name)))[u"lines"_s].toArray(); }
    qint64 second() const { return m_league->player.own + 2; }
    std::unique_ptr<TestLeague> m_league;
};

void StatLineServiceTest::init()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

void StatLineServiceTest::entersAMatch()
{
    const auto season = numberOf(*m_league, u"SELECT max(revision) FROM season"_s);
    const auto entered = put({line(m_league->player.own), line(second(), {})});
    QCOMPARE(faultOf(entered), u"ok"_s);
    QCOMPARE(entered->status, 200);
    const auto data = dataOf(entered);
    QCOMPARE(data[u"lines"_s].toArray().size(), 2);
    QVERIFY(!data.contains(u"warnings"_s));
    const auto first = stored().at(0).toObject();
    QCOMPARE(first[u"values"_s].toObject()[u"goals"_s].toInt(), 1);
    QVERIFY(!first[u"values"_s].toObject().contains(u"assists"_s)); // not recorded is not 0
    QVERIFY(first[u"played"_s].toBool());
    QVERIFY(numberOf(*m_league, u"SELECT max(revision) FROM season"_s) > season);
    QCOMPARE(textOf(*m_league, u"SELECT action FROM audit ORDER BY id DESC LIMIT 1"_s), u"stat_lines.enter"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM stat_line_football_history"_s), 0);
    // The same once more is a repeat, whatever is said about its state.
    const auto revision = m_league->database->revision();
    QCOMPARE(faultOf(put({line(m_league->player.own), line(second(), {})})), u"ok"_s);
    QCOMPARE(m_league->database->revision(), revision);
}

void StatLineServiceTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("too many") << u"values"_s << QJsonValue(QJsonObject{{u"goals"_s, 99}}) << u"out_of_range /lines/1/values/goals"_s;
    QTest::newRow("less than none") << u"values"_s << QJsonValue(QJsonObject{{u"goals"_s, -1}}) << u"out_of_range /lines/1/values/goals"_s;
    QTest::newRow("half a goal") << u"values"_s << QJsonValue(QJsonObject{{u"goals"_s, 0.5}}) << u"not_an_integer /lines/1/values/goals"_s;
    QTest::newRow("unknown metric") << u"values"_s << QJsonValue(QJsonObject{{u"gaols"_s, 1}}) << u"unknown_metric /lines/1/values/gaols"_s;
    QTest::newRow("more on target than shots") << u"values"_s << QJsonValue(QJsonObject{{u"shots"_s, 1}, {u"shots_on_target"_s, 2}})
                                               << u"on_target_within_shots /lines/1/values/shots_on_target"_s;
    QTest::newRow("a week") << u"time"_s << QJsonValue(604800) << u"time_out_of_range /lines/1/time"_s;
    QTest::newRow("no position") << u"position"_s << QJsonValue(u"QB"_s) << u"unknown_position /lines/1/position"_s;
    QTest::newRow("time without playing") << u"played"_s << QJsonValue(false) << u"contradiction /lines/1/played"_s;
    QTest::newRow("not of the team") << u"player"_s << QJsonValue(987654) << u"not_registered /lines/1/player"_s;
    QTest::newRow("twice") << u"player"_s << QJsonValue(1) << u"duplicate_line /lines/1/player"_s;
}

void StatLineServiceTest::refusesWhatCannotBe()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);
    QCOMPARE(m_league->player.own, 1);
    auto wrong = line(second());
    wrong[member] = value;
    const auto answer = put({line(m_league->player.own), wrong});
    QCOMPARE(faultOf(answer), fault);
    QCOMPARE(answer.error().code, ErrorCode::Invalid);
    QVERIFY(stored().isEmpty()); // all of it, or nothing
}

void StatLineServiceTest::warnsAndStores()
{
    const auto answer = put({line(second()), line(m_league->player.own, {{u"shots"_s, 16}})});
    QCOMPARE(faultOf(answer), u"ok"_s);
    const auto warnings = dataOf(answer)[u"warnings"_s].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.at(0).toObject()[u"code"_s].toString(), u"shots_plausible"_s);
    QCOMPARE(warnings.at(0).toObject()[u"pointer"_s].toString(), u"/lines/1/values/shots"_s);
    QCOMPARE(stored().size(), 2);
    QVERIFY(!dataOf(ask(*m_league, lines(), who(u"coach"_s))).contains(u"warnings"_s));
}

void StatLineServiceTest::wantsAReasonForACorrection()
{
    QCOMPARE(faultOf(put({line(m_league->player.own)})), u"ok"_s);
    const QJsonArray corrected{line(m_league->player.own, {{u"goals"_s, 2}, {u"shots"_s, 2}})};
    QCOMPARE(faultOf(put(corrected)), u"unconditional"_s);
    QCOMPARE(faultOf(put(corrected, {}, current(lines()))), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(put(corrected, u"  "_s, current(lines()))), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(put(corrected, QString(501, u'r'), current(lines()))), u"reason /reason"_s);
    QCOMPARE(stored().at(0).toObject()[u"values"_s].toObject()[u"goals"_s].toInt(), 1);
    // Another line beside those that are there is an entry.
    QCOMPARE(faultOf(put({line(m_league->player.own), line(second())}, {}, current(lines()))), u"ok"_s);
    QCOMPARE(faultOf(put({corrected.at(0), line(second())}, u"video"_s, current(lines()))), u"ok"_s);
}

void StatLineServiceTest::keepsWhatWasThere()
{
    QCOMPARE(faultOf(put({line(m_league->player.own)})), u"ok"_s);
    const auto made = m_league->database->revision();
    QCOMPARE(faultOf(put({line(m_league->player.own, {{u"goals"_s, 2}})}, u"the referee's report"_s, current(lines()))), u"ok"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT goals FROM stat_line_football_history"_s), 1);
    QCOMPARE(numberOf(*m_league, u"SELECT shots FROM stat_line_football_history"_s), 2);
    QCOMPARE(numberOf(*m_league, u"SELECT revision_from FROM stat_line_football_history"_s), toNumber(made));
    QCOMPARE(numberOf(*m_league, u"SELECT revision_to FROM stat_line_football_history"_s), toNumber(m_league->database->revision()));
    QCOMPARE(textOf(*m_league, u"SELECT reason FROM stat_line_football_history"_s), u"the referee's report"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT actor FROM stat_line_football_history"_s), toNumber(who(u"coach"_s).user));
    QVERIFY(textOf(*m_league, u"SELECT detail FROM audit ORDER BY id DESC LIMIT 1"_s).contains("referee"_L1));
}

void StatLineServiceTest::takesLinesAway()
{
    QCOMPARE(faultOf(put({line(m_league->player.own), line(second())})), u"ok"_s);
    QCOMPARE(faultOf(put({line(second())}, {}, current(lines()))), u"reason_needed /reason"_s);
    QCOMPARE(faultOf(put({line(second())}, u"was on the bench"_s, current(lines()))), u"ok"_s);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(numberOf(*m_league, u"SELECT player FROM stat_line_football_history"_s), m_league->player.own);
    // Entered once more it is another state, even of the same numbers.
    const auto before = current(lines());
    QCOMPARE(faultOf(put({line(m_league->player.own), line(second())}, {}, current(lines()))), u"ok"_s);
    QCOMPARE(faultOf(put({}, u"all of it"_s, before)), u"stale"_s);
}

void StatLineServiceTest::touchesNoLinesOfOthers()
{
    QCOMPARE(faultOf(put({line(m_league->player.other)}, {}, {}, u"admin"_s)), u"ok"_s);
    QVERIFY(stored().isEmpty()); // not for the coach to see, where only teams see themselves
    QCOMPARE(faultOf(put({line(m_league->player.own)})), u"ok"_s);
    QCOMPARE(faultOf(put({}, u"by mistake"_s, current(lines()))), u"ok"_s);
    QCOMPARE(stored(u"admin"_s).size(), 1);
    QCOMPARE(faultOf(put({line(m_league->player.other, {{u"goals"_s, 9}})}, u"why not"_s, always())), u"not found"_s);
    auto moved = line(m_league->player.other);
    moved[u"team"_s] = m_league->team.own;
    QCOMPARE(faultOf(put({moved}, u"why not"_s, always())), u"not_registered /lines/0/player"_s);
    QCOMPARE(stored(u"admin"_s).at(0).toObject()[u"values"_s].toObject()[u"goals"_s].toInt(), 1);
}

void StatLineServiceTest::returnsLinesOfOthersUntouched()
{
    auto query = m_league->database->prepareText(u"UPDATE competition SET visibility = 'league'"_s);
    QVERIFY(query && Database::run(*query));
    QCOMPARE(faultOf(put({line(m_league->player.other)}, {}, {}, u"admin"_s)), u"ok"_s);
    auto both = stored();
    QCOMPARE(both.size(), 1);
    both.append(line(m_league->player.own));
    QCOMPARE(faultOf(put(both, {}, current(lines()))), u"ok"_s);
    QCOMPARE(stored().size(), 2);
    // Leaving theirs out does not take it away, and changing it is not the coach's.
    QCOMPARE(faultOf(put({line(m_league->player.own)}, {}, current(lines()))), u"ok"_s);
    QCOMPARE(stored().size(), 2);
    QCOMPARE(faultOf(put({line(m_league->player.other, {{u"goals"_s, 3}})}, u"more"_s, current(lines()))), u"not found"_s);
}

void StatLineServiceTest::letsOneOfTwoWin()
{
    const auto mine = current(lines());
    const auto theirs = current(lines(), u"admin"_s);
    QCOMPARE(faultOf(put({line(m_league->player.own)}, {}, mine)), u"ok"_s);
    QCOMPARE(faultOf(put({line(second())}, u"another view"_s, theirs, u"admin"_s)), u"stale"_s);
    QCOMPARE(faultOf(put({line(second())}, u"another view"_s, {}, u"admin"_s)), u"unconditional"_s);
    QCOMPARE(stored().at(0).toObject()[u"player"_s].toInteger(), m_league->player.own);
}

void StatLineServiceTest::entersAndPatchesOneLine()
{
    const auto target = lineOf(m_league->player.own);
    const auto body = bytesOf(line(m_league->player.own));
    const auto patch = [&](const QJsonObject &changes, const ConditionFields &conditions) {
        return send(*m_league, Method::Patch, target, who(u"coach"_s), bytesOf(changes), conditions);
    };
    QCOMPARE(faultOf(patch({}, always())), u"not found"_s);
    QCOMPARE(faultOf(send(*m_league, Method::Put, target, who(u"coach"_s), body, always())), u"stale"_s);
    QCOMPARE(faultOf(send(*m_league, Method::Put, target, who(u"coach"_s), bytesOf(line(second())))), u"other_player /player"_s);
    const auto made = send(*m_league, Method::Put, target, who(u"coach"_s), body);
    QCOMPARE(faultOf(made), u"ok"_s);
    QCOMPARE(made->status, 201);
    QCOMPARE(QString::fromLatin1(made->location), target);
    QCOMPARE(send(*m_league, Method::Put, target, who(u"coach"_s), body)->status, 200);
    QCOMPARE(faultOf(patch({{u"time"_s, 60}}, {})), u"unconditional"_s);
    QCOMPARE(faultOf(patch({{u"time"_s, 60}}, current(target))), u"reason_needed /reason"_s);
    // One value changes, one goes, the others stay.
    const QJsonObject changes{{u"values"_s, QJsonObject{{u"goals"_s, 0}, {u"shots"_s, QJsonValue()}, {u"assists"_s, 1}}},
                              {u"time"_s, QJsonValue()},
                              {u"reason"_s, u"video"_s}};
    const auto before = current(target);
    QCOMPARE(faultOf(patch(changes, before)), u"ok"_s);
    const auto now = dataOf(ask(*m_league, target, who(u"coach"_s)));
    QCOMPARE(now[u"values"_s].toObject(), (QJsonObject{{u"assists"_s, 1}, {u"goals"_s, 0}}));
    QVERIFY(now[u"time"_s].isNull());
    QVERIFY(now[u"started"_s].toBool());
    QCOMPARE(faultOf(patch(changes, before)), u"stale"_s);
    QCOMPARE(faultOf(patch({{u"values"_s, QJsonObject{{u"goals"_s, 99}}}, {u"reason"_s, u"?"_s}}, current(target))),
             u"out_of_range /values/goals"_s);
    QCOMPARE(faultOf(patch({{u"gaols"_s, 1}}, current(target))), u"unknown_member /gaols"_s);
    QCOMPARE(numberOf(*m_league, u"SELECT count(*) FROM stat_line_football_history"_s), 1);
}

void StatLineServiceTest::isNotTheirs()
{
    // "Third" plays in the other match only, and "nobody" nowhere.
    for (const auto &name : {u"stranger"_s, u"nobody"_s}) {
        QCOMPARE(faultOf(ask(*m_league, lines(), who(name))), u"not found"_s);
        QCOMPARE(faultOf(put({}, {}, always(), name)), u"not found"_s);
        QCOMPARE(faultOf(send(*m_league, Method::Put, lineOf(m_league->player.own), who(name), bytesOf(line(m_league->player.own)))),
                 u"not found"_s);
    }
    QCOMPARE(faultOf(put({}, {}, always(), u"viewer"_s)), u"forbidden"_s);
    // Own match, but a player of the others, or of nobody.
    for (const qint64 player : {m_league->player.other, TestLeague::Ids::missing}) {
        QCOMPARE(faultOf(ask(*m_league, lineOf(player), who(u"coach"_s))), u"not found"_s);
        QCOMPARE(faultOf(send(*m_league, Method::Put, lineOf(player), who(u"coach"_s), bytesOf(line(player)))), u"not found"_s);
    }
    auto theirs = line(m_league->player.own);
    theirs[u"team"_s] = m_league->team.other;
    QCOMPARE(faultOf(send(*m_league, Method::Put, lineOf(m_league->player.own), who(u"coach"_s), bytesOf(theirs))), u"not found"_s);
}

void StatLineServiceTest::wantsAMatchThatWasPlayed()
{
    auto query = m_league->database->prepareText(u"UPDATE \"match\" SET status = 'scheduled'"_s);
    QVERIFY(query && Database::run(*query));
    QCOMPARE(faultOf(put({line(m_league->player.own)})), u"not_played"_s);
    auto moved = m_league->database->prepareText(u"UPDATE \"match\" SET status = 'live', local_day = '2023-07-31'"_s);
    QVERIFY(moved && Database::run(*moved));
    QCOMPARE(faultOf(put({line(m_league->player.own)})), u"not_registered_that_day /lines/0/player"_s);
}

QTEST_GUILESS_MAIN(StatLineServiceTest)
#include "tst_statlineservice.moc"
