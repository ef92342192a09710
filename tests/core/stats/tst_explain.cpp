// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/reasons.h"
#include "tests/core/stats/testseason.h"
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>

using namespace touchline;
using namespace touchline::test;

namespace {

const Period everything{.season = SeasonId{1}};

/** Player 1: twelve matches of 90 minutes; thirty-one others of four matches each, so that the cohort has a prior. */
std::shared_ptr<const SeasonFrame> explainedSeason(int others = 31)
{
    Season season;
    for (int match = 0; match < 12; ++match)
        season.add(1, {.goals = match % 3, .minutes = 90, .shots = 4, .fouls = 1, .xg = 25}, match);
    for (int other = 0; other < others; ++other) {
        for (int match = 0; match < 4; ++match) // a third of the time: enough to be compared with
            season.add(10 + other, {.goals = other % 4, .minutes = 90, .shots = 4 + other % 5}, match, TeamId{2});
    }
    return season.frame();
}

Explanation explained(const SeasonFrame &frame, const QString &id, const Period &period = everything)
{
    SummaryOptions options{.time = pack().time()};
    options.fields = {id};
    options.explain = true;
    const auto summary = summarise(frame, pack(), PlayerId{1}, period, options);
    if (!summary || !summary->metrics.constFirst().explanation)
        qFatal("nothing is explained");
    return *summary->metrics.constFirst().explanation;
}

QString codeOf(const Explanation &explanation, const QString &part)
{
    for (const ExplainedNull &null : explanation.nulls) {
        if (null.part == part)
            return null.code;
    }
    return {};
}

/** The text from the bracket at `from` to the one that closes it. */
QString bracketAt(const QString &text, qsizetype from)
{
    int open = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        open += text[at] == u'(' ? 1 : text[at] == u')' ? -1 : 0;
        if (open == 0)
            return text.sliced(from, at - from);
    }
    return {};
}

/** Every literal in core that can become the reason of a null. */
QSet<QString> reasonsInSources()
{
    static const QRegularExpression none(u"\\b(?:Value::none|no[A-Z]\\w*)\\("_s);
    static const QRegularExpression assigned(u"\\b(?:m_)?reason = ((?:[^;\\n]|\\n(?= ))*);"_s);
    static const QRegularExpression literal(u"u\"([a-z][a-z0-9_]*)\"_s"_s);
    QSet<QString> found;
    const auto take = [&found](const QString &text) {
        auto literals = literal.globalMatch(text);
        while (literals.hasNext())
            found.insert(literals.next().captured(1));
    };
    QDirIterator files(QStringLiteral(TOUCHLINE_SOURCE_DIR "/core"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        auto calls = none.globalMatch(text);
        while (calls.hasNext())
            take(bracketAt(text, calls.next().capturedEnd() - 1));
        auto assignments = assigned.globalMatch(text);
        while (assignments.hasNext())
            take(assignments.next().captured(1));
    }
    return found;
}

} // namespace

/** What a value says about itself: definition, inputs, sample, cohort, interval, and each null in words. */
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInputsAndSample();
    void namesSides();
    void countsWhatIsMissing();
    void namesCohortAndPrior();
    void namesTheInterval_data();
    void namesTheInterval();
    void saysWhyThereIsNone();
    void isOnlyWhereItIsAsked();
    void everyReasonHasASentence();
    void travels();
};

void TestExplain::namesInputsAndSample()
{
    const Explanation explanation = explained(*explainedSeason(), u"conversion"_s);
    QCOMPARE(explanation.definition.expanded, u"(goals) / (shots)"_s);
    QCOMPARE(explanation.inputs.size(), 2);
    QCOMPARE(explanation.inputs[0], (ExplainedInput{.id = u"goals"_s, .sum = 12}));
    QCOMPARE(explanation.inputs[1], (ExplainedInput{.id = u"shots"_s, .sum = 48}));
    QCOMPARE(explanation.sample, (ExplainedSample{.lines = 12, .appearances = 12, .missing = 0, .time = 12 * 5400}));
    const Explanation recorded = explained(*explainedSeason(), u"xg"_s);
    QCOMPARE(recorded.inputs, (QList<ExplainedInput>{{.id = u"xg"_s, .sum = 3.0}})); // natural, not hundredths
    QCOMPARE(recorded.definition.per, 90);
    QVERIFY(recorded.definition.recorded);
}

void TestExplain::namesSides()
{
    const Explanation explanation = explained(*explainedSeason(), u"usage"_s);
    QStringList sides;
    for (const ExplainedInput &input : explanation.inputs)
        sides.append((input.side == FormulaInput::Side::Team ? u"team "_s : u""_s) + input.id);
    sides.sort();
    QCOMPARE(sides, (QStringList{u"shots"_s, u"team shots"_s, u"team time"_s, u"time"_s}));
}

void TestExplain::countsWhatIsMissing()
{
    Season season;
    for (int match = 0; match < 4; ++match)
        season.add(1, {.goals = 1, .shots = 3}, match);
    season.add(1, {.goals = 1}, 4).values[Shots] = SeasonFrame::missing;
    season.add(1, {.goals = 1, .minutes = -1, .shots = 3, .played = true}, 5);
    const auto frame = season.frame();
    const Explanation conversion = explained(*frame, u"conversion"_s);
    QCOMPARE(conversion.sample.lines, 5);
    QCOMPARE(conversion.sample.missing, 1);
    const Explanation goals = explained(*frame, u"goals"_s);
    QVERIFY(!goals.sample.timeKnown);
    QCOMPARE(codeOf(goals, u"value"_s), u"time_unknown"_s);
}

void TestExplain::namesCohortAndPrior()
{
    const Explanation explanation = explained(*explainedSeason(), u"goals"_s);
    QCOMPARE(explanation.cohort.kind, u"position_group"_s);
    QCOMPARE(explanation.cohort.group, u"forwards"_s);
    QCOMPARE(explanation.cohort.minimumShare, 0.3);
    QVERIFY(explanation.cohort.mean && explanation.cohort.weight);
    double goals = 12;
    for (int other = 0; other < 31; ++other)
        goals += 4 * (other % 4);
    QVERIFY(std::abs(*explanation.cohort.mean - goals / (12 + 4 * 31)) < 1e-12); // per 90, all of 90 minutes
}

void TestExplain::namesTheInterval_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("method");
    QTest::newRow("count") << u"goals"_s << u"garwood_quasi_poisson"_s;
    QTest::newRow("formula of counts") << u"work"_s << u"garwood_quasi_poisson"_s;
    QTest::newRow("proportion") << u"conversion"_s << u"wilson"_s;
    QTest::newRow("measure") << u"xg"_s << u"residual_t"_s;
    QTest::newRow("ratio") << u"share"_s << u"residual_t"_s;
}

void TestExplain::namesTheInterval()
{
    QFETCH(QString, id);
    QFETCH(QString, method);
    const Explanation explanation = explained(*explainedSeason(), id);
    QCOMPARE(explanation.interval.method, method);
    QCOMPARE(explanation.interval.level, 0.95);
    QCOMPARE(explanation.interval.n, 12);
    QCOMPARE(explanation.interval.reason, QString());
}

void TestExplain::saysWhyThereIsNone()
{
    const auto frame = explainedSeason();
    const Explanation few = explained(*frame, u"xg"_s, {.season = SeasonId{1}, .last = 3});
    QCOMPARE(few.interval.reason, u"too_few_appearances"_s);
    QCOMPARE(codeOf(few, u"percentile"_s), u"period_not_comparable"_s);
    QCOMPARE(codeOf(few, u"shrunk"_s), u"not_defined"_s);
    const Explanation product = explained(*frame, u"weighted"_s);
    QCOMPARE(codeOf(product, u"ci95"_s), u"not_additive"_s);
    QCOMPARE(codeOf(product, u"total"_s), u"ratio"_s);
    for (const Explanation &explanation : {few, product}) {
        for (const ExplainedNull &null : explanation.nulls)
            QVERIFY2(null.sentence.endsWith(u'.'), qPrintable(null.code));
    }
}

void TestExplain::isOnlyWhereItIsAsked()
{
    SummaryOptions options{.time = pack().time()};
    const auto summary = summarise(*explainedSeason(), pack(), PlayerId{1}, everything, options);
    QVERIFY(!summary->metrics.constFirst().explanation);
    QVERIFY(!encode(*summary).contains("explain"));
}

void TestExplain::everyReasonHasASentence()
{
    QSet<QString> known;
    QString before;
    for (const Reason &reason : allReasons()) {
        QVERIFY2(QString(reason.code) > before, qPrintable(QString(reason.code))); // sorted, none twice
        before = reason.code;
        known.insert(before);
        QVERIFY(reason.sentence.endsWith(u'.'));
        QVERIFY(!sentenceOfReason(before).isEmpty());
    }
    const QSet<QString> used = reasonsInSources();
    QVERIFY(used.size() >= 15);
    QVERIFY(used.contains(u"period_not_comparable"_s) && used.contains(u"no_appearance"_s));
    QStringList unexplained = (used - known).values();
    unexplained.sort();
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u' '))); // add them to core/stats/reasons.cpp
    QVERIFY(sentenceOfReason(u"no such code"_s).isEmpty());

    QFile page(QStringLiteral(TOUCHLINE_SOURCE_DIR "/docs/statistics.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(page.readAll());
    for (const Reason &reason : allReasons()) {
        const QString row = u"| `%1` | %2 |"_s.arg(QString(reason.code), QString(reason.sentence));
        QVERIFY2(told.contains(row), qPrintable(row));
    }
}

void TestExplain::travels()
{
    SummaryOptions options{.time = pack().time()};
    options.explain = true;
    const auto summary = summarise(*explainedSeason(), pack(), PlayerId{1}, everything, options);
    const QByteArray json = encode(*summary);
    QVERIFY(json.contains(R"("explain":{"definition":)"));
    const auto read = decode<Summary>(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->metrics.size(), summary->metrics.size());
    for (qsizetype metric = 0; metric < read->metrics.size(); ++metric)
        QVERIFY2(read->metrics[metric].explanation == summary->metrics[metric].explanation, qPrintable(summary->metrics[metric].id));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
