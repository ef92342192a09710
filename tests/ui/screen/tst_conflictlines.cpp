// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/definitions.h"
#include "core/contract/notes.h"
#include "core/sport/sportpacks.h"
#include "ui/screen/frame/conflictlines.h"
#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

QueuedChange conflict(const QByteArray &verb, const QString &target, const QByteArray &mine, const QByteArray &theirs)
{
    return {.id = u"1"_s,
            .verb = verb,
            .target = target,
            .json = mine,
            .ifMatch = "\"1\"",
            .what = u"a change"_s,
            .since = QDateTime::currentDateTimeUtc(),
            .state = QueuedChange::State::Conflict,
            .refusal = {},
            .theirs = theirs.isEmpty() ? QByteArray() : "{\"data\":" + theirs + ",\"meta\":{},\"links\":{}}",
            .theirTag = "\"2\""};
}

/** "Text: mine | theirs" */
QStringList told(const QList<ConflictLine> &lines)
{
    QStringList all;
    for (const auto &line : lines)
        all.append(u"%1: %2 | %3"_s.arg(line.member, line.mine, line.theirs));
    return all;
}

} // namespace

/** What a coach reads of a conflict: words of the screens, never names of the API where there is a word. */
class ConflictLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto packs = SportPacks::shipped();
        QVERIFY(packs);
        const auto football = std::make_shared<SportPack>(*packs->find(u"football"_s));
        m_names = {.catalog = MetricCatalog(football, u"en"_s),
                   .language = u"en"_s,
                   .teams = {{TeamId{1}, u"Rovers"_s}, {TeamId{2}, u"Athletic"_s}},
                   .zone = QTimeZone("Europe/Berlin")};
    }
    void spokenInWords_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a note") << u"/api/v1/notes/0189"_s << R"({"player":3,"team":1,"text":"Left foot"})"_ba
                                << R"({"uuid":"0189","player":3,"team":1,"text":"Both feet","author":"Ben","version":2})"_ba
                                << QStringList{u"Text: Left foot | Both feet"_s};
        QTest::newRow("a note that is gone") << u"/api/v1/notes/0189"_s << R"({"player":3,"team":1,"text":"Left foot"})"_ba << QByteArray()
                                             << QStringList{u"Text: Left foot | "_s};
        QTest::newRow("the name of a player") << u"/api/v1/players/3"_s << R"({"name":"Ana Ferreira","reason":"squad corrected"})"_ba
                                              << R"({"id":3,"name":"Ana F. Silva","birth_year":2009})"_ba
                                              << QStringList{u"Name: Ana Ferreira | Ana F. Silva"_s};
        QTest::newRow("a registration") << u"/api/v1/registrations/3"_s << R"({"shirt":"9","position":"FWD","reason":"why"})"_ba
                                        << R"({"shirt":"10","position":"GK"})"_ba
                                        << QStringList{u"Position: Forward | Goalkeeper"_s, u"Shirt number: 9 | 10"_s};
        QTest::newRow("only what is different") << u"/api/v1/registrations/3"_s << R"({"shirt":"9","position":"FWD"})"_ba
                                                << R"({"shirt":"9","position":"ZZ"})"_ba << QStringList{u"Position: Forward | ZZ"_s};
        QTest::newRow("a match") << u"/api/v1/matches/7"_s
                                 << R"({"status":"played","home_score":2,"away":1,"kick_off":"2026-09-06T13:00:00Z"})"_ba
                                 << R"({"status":"cancelled","home_score":null,"away":2,"kick_off":"2026-09-07T13:00:00Z"})"_ba
                                 << QStringList{u"Away team: Rovers | Athletic"_s, u"Score of the home team: 2 | "_s,
                                                u"Date and time: 06/09/2026 15:00 | 07/09/2026 15:00"_s, u"Status: played | cancelled"_s};
        QTest::newRow("no word for it") << u"/api/v1/players/3"_s << R"({"birth_year":2009,"initials_only":true})"_ba
                                        << R"({"birth_year":2010,"initials_only":false})"_ba
                                        << QStringList{u"Year of birth: 2009 | 2010"_s, u"initials only: yes | no"_s};
    }
    void spokenInWords()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QTEST(told(conflictLines(conflict("PUT", target, mine, theirs), m_names)), "lines");
    }
    void formulasAreOneLine()
    {
        DefinitionText text{.id = u"mine"_s,
                            .names = {{QString(), u"Mine"_s}},
                            .shortName = u"Mine"_s,
                            .formula = u"goals + assists"_s,
                            .distribution = Distribution::Poisson,
                            .decimals = 2};
        const NewDefinition mine{.sport = u"football"_s, .text = text};
        text.names = {{QString(), u"Ours"_s}, {u"de"_s, u"Unser"_s}};
        text.formula.clear();
        text.numerator = u"goals"_s;
        text.denominator = u"shots"_s;
        text.distribution = Distribution::Ratio;
        text.decimals = 1;
        text.better = Better::Lower;
        const StatDefinition theirs{.metric = {.text = text}, .scope = DefinitionScope::Server, .team = {}, .uuid = u"0189"_s};
        auto change = conflict("PUT", u"/api/v1/stat-definitions/0189"_s, encode(mine), {});
        change.theirs = encodeAnswer(theirs, {}, {});
        const auto lines = told(conflictLines(change, m_names));
        QVERIFY2(lines.contains(u"Formula: goals + assists | goals / shots"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"It is: An amount, and per playing time | A ratio"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Name: Mine | Ours"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Decimals: 2 | 1"_s), qPrintable(lines.join(u'\n')));
        auto german = m_names;
        german.language = u"de"_s;
        QVERIFY(told(conflictLines(change, german)).contains(u"Name: Mine | Unser"_s)); // where there is none, the English one
        for (const auto &line : lines)
            QVERIFY2(line.at(0).isUpper(), qPrintable(line)); // no name of the API
    }
    void whatIsToBeDeletedIsShown()
    {
        const auto change = conflict("DELETE", u"/api/v1/notes/0189"_s, {},
                                     R"({"uuid":"0189","player":3,"team":1,"text":"Both feet","author":"Ben","version":2})"_ba);
        QCOMPARE(told(conflictLines(change, m_names)), QStringList{u"Text: deleted | Both feet"_s});
    }
    void anyAnswerIsBorne()
    {
        for (const auto &theirs : {""_ba, "null"_ba, "[]"_ba, "{\"text\":[1,{\"a\":2}]}"_ba, "{\"text\":7}"_ba}) {
            const auto change = conflict("PUT", u"/api/v1/notes/0189"_s, R"({"player":3,"team":1,"text":"Left foot"})", theirs);
            const auto lines = told(conflictLines(change, m_names));
            QVERIFY2(!lines.isEmpty() && lines.last().startsWith("Text: Left foot | "_L1), theirs.constData());
        }
        auto broken = conflict("PUT", u"/api/v1/stat-definitions/0189"_s, "{\"formula\":\"a\"}", "{\"formula\":\"b\"}");
        QCOMPARE(told(conflictLines(broken, {})), QStringList{u"Formula: a | b"_s});
        broken.target = u"/api/v1/registrations/3"_s;
        broken.json = R"({"position":"FWD"})";
        QCOMPARE(told(conflictLines(broken, {})), QStringList{u"Position: FWD | "_s}); // of no sport that is known here
        const auto longText = conflict("PUT", u"/api/v1/notes/0189"_s, "{\"text\":\"" + QByteArray(3'000, 'x') + "\"}", "{}");
        QCOMPARE(conflictLines(longText, {}).constFirst().mine.size(), 3'000); // whose end may be what is different
    }

private:
    ConflictNames m_names;
};

QTEST_GUILESS_MAIN(ConflictLinesTest)
#include "tst_conflictlines.moc"
