// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "tests/ui/bracketed.h"
#include "ui/model/errorwords.h"
#include "ui/widget/errortext.h"
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto allKinds = {ErrorCode::Malformed,   ErrorCode::Invalid,  ErrorCode::Unauthenticated, ErrorCode::Forbidden,
                           ErrorCode::NotFound,    ErrorCode::Conflict, ErrorCode::Stale,           ErrorCode::Unconditional,
                           ErrorCode::TooLarge,    ErrorCode::TooMany,  ErrorCode::Unsupported,     ErrorCode::NotAcceptable,
                           ErrorCode::Unavailable, ErrorCode::Timeout,  ErrorCode::Cancelled,       ErrorCode::Internal};

/** What the context "Errors" of a language has: source -> translation. */
QHash<QString, QString> translations(const QString &language)
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/translations/touchline_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QHash<QString, QString> found;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == "Errors"_L1 && xml.attributes().value("type"_L1).isEmpty())
            found.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return found;
}

Error ofServer(ErrorCode code, const QString &detail, const QList<Issue> &issues = {})
{
    return {.code = code, .detail = detail, .issues = issues, .requestId = u"17"_s};
}

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_packs = *packs;
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_other);
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void eachInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"de", "fr", "es", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachInEachLanguage()
    {
        QFETCH(QString, language);
        QVERIFY(errorWords::codes().size() > 100);
        QSet<QString> sentences;
        for (const auto &code : errorWords::codes()) {
            QVERIFY2(errorWords::sentenceOf(code), qPrintable(code));
            sentences.insert(QString::fromUtf8(errorWords::sentenceOf(code)));
        }
        for (const ErrorCode kind : allKinds)
            sentences.insert(errorWords::inGeneral(kind)); // untranslated here
        const auto known = translations(language);
        QStringList missing;
        for (const auto &sentence : std::as_const(sentences)) {
            if (known.value(sentence).isEmpty() || known.value(sentence) == sentence)
                missing.append(sentence);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(language + u": "_s + missing.join(u'\n')));
    }
    void oneSentenceForEachCode()
    {
        auto codes = errorWords::codes();
        const auto all = codes.size();
        QCOMPARE(codes.removeDuplicates(), 0);
        QCOMPARE(codes.size(), all);
        QVERIFY(!errorWords::sentenceOf(u"nobody_knows"));
    }
    void told_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("other");
        const QString detail = u"\"abc\" is not a number."_s;
        QTest::newRow("a code that is known") << ofServer(ErrorCode::Invalid, detail, {{.code = u"not_a_number"_s, .detail = detail}})
                                              << detail << u"[This is not a number.]"_s;
        QTest::newRow("of a file, read in the desktop")
            << Error{.code = ErrorCode::Malformed,
                     .detail = u"my.csv, line 7, column Goals: twice"_s,
                     .issues =
                         {{.code = u"column_duplicate"_s, .detail = u"twice"_s, .file = u"my.csv"_s, .line = 7, .column = u"Goals"_s}}}
            << u"my.csv, line 7, column Goals: twice"_s
            << u"[Line 7, “Goals”: [A heading stands there twice. Give each column one of its own.]]"_s;
        QTest::newRow("several") << ofServer(ErrorCode::Invalid, detail,
                                             {{.code = u"not_a_number"_s, .detail = detail}, {.code = u"same_team"_s, .detail = detail}})
                                 << detail << u"[This is not a number.] [There are 2 errors in all.]"_s;
        QTest::newRow("a code of the future") << ofServer(ErrorCode::Conflict, u"Too blue."_s,
                                                          {{.code = u"blue"_s, .detail = u"Too blue."_s}})
                                              << u"Too blue."_s << u"[Something that is there already stands in the way.] Too blue."_s;
        QTest::newRow("without a code, in need of its detail") << ofServer(ErrorCode::Conflict, u"Too blue."_s) << u"Too blue."_s
                                                               << u"[Something that is there already stands in the way.] Too blue."_s;
        QTest::newRow("without a code, of a kind that says enough")
            << ofServer(ErrorCode::Forbidden, u"This needs the role admin."_s) << u"This needs the role admin."_s
            << u"[You may not do this. Ask the admin of your club.]"_s;
        QTest::newRow("without a word") << Error{.code = ErrorCode::Timeout} << u"This took too long. Choose a shorter period."_s
                                        << u"[This took too long. Choose a shorter period.]"_s;
        QTest::newRow("of the desktop itself") << Error{.code = ErrorCode::Invalid, .detail = u"Ein Spieler braucht einen Namen."_s}
                                               << u"Ein Spieler braucht einen Namen."_s << u"Ein Spieler braucht einen Namen."_s;
        QTest::newRow("no answer, with the number of the request") << ofServer(ErrorCode::Unavailable, u"Der Server ist beschäftigt."_s)
                                                                   << u"Der Server ist beschäftigt."_s << u"Der Server ist beschäftigt."_s;
    }
    void told()
    {
        QFETCH(Error, error);
        QFETCH(QString, english);
        QFETCH(QString, other);
        QCOMPARE(errorText(error), english);
        QCoreApplication::installTranslator(&m_other);
        QCOMPARE(errorText(error).replace(u"%n"_s, u"2"_s), other);
        QVERIFY2(errorDetails(error).contains(error.detail), qPrintable(errorDetails(error))); // for whoever helps
    }
    void aSportsRuleSpeaksForItself()
    {
        const auto *football = m_packs.find(u"football"_s);
        QVERIFY(football);
        const Issue issue{.code = u"goals_within_on_target"_s, .detail = u"More goals than shots on target."_s};
        QCOMPARE(errorWords::ofIssue(issue, football), issue.detail);
        QCoreApplication::installTranslator(&m_other);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(errorWords::ofIssue(issue, football), u"Mehr Tore als Schüsse aufs Tor."_s);
        QCOMPARE(errorText(ofServer(ErrorCode::Invalid, issue.detail, {issue}), football), u"Mehr Tore als Schüsse aufs Tor."_s);
        const Issue tooHigh{.code = u"out_of_range"_s, .detail = u"99 is not between 0 and 30."_s, .column = u"m_goals"_s};
        QVERIFY2(errorWords::ofIssue(tooHigh, football).contains(u"[It can be from 0 to "_s),
                 qPrintable(errorWords::ofIssue(tooHigh, football)));
    }
    void whatToDo()
    {
        QCOMPARE(errorWords::remedyOf({.code = u"not_a_number"_s}), u"Write figures, or leave the cell empty."_s);
        QCOMPARE(errorWords::remedyOf({.code = u"unknown_position"_s, .suggestion = u"GK"_s}), u"Did you mean “GK”?"_s);
        QCOMPARE(errorWords::remedyOf({.code = u"nobody_knows"_s}), QString());
    }

private:
    Bracketed m_other;
    SportPacks m_packs;
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
