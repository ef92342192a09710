// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpack.h"
#include "ui/model/heldtogether.h"
#include "ui/model/metriccatalog.h"
#include "ui/model/readingorder.h"
#include <QtCore/QFile>
#include <QtGui/QTextLayout>
#include <QtTest/QTest>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Numbers in running text: in one piece, and in the order in which they are read. */
class HeldTogetherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noLineEndsInANumber();
    void intervalsAreReadFromTheRight();
    void aNumberAfterANameStaysAfterIt();

private:
    /** From which x to which this part of the text is drawn, of a text that is read from the right. */
    static std::pair<double, double> drawn(const QString &text, const QString &part)
    {
        QTextLayout layout(text);
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(2'000);
        layout.endLayout();
        const qsizetype from = text.indexOf(part);
        double left = 1e9;
        double right = -1e9;
        for (qsizetype at = from; at < from + part.size(); ++at) {
            const double x = line.cursorToX(int(at));
            left = std::min(left, x);
            right = std::max(right, x);
        }
        return {left, right};
    }
    MetricCatalog m_catalog;
};

void HeldTogetherTest::initTestCase()
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = SportPack::fromJson(file.readAll());
    QVERIFY(pack);
    m_catalog = MetricCatalog(std::make_shared<const SportPack>(*pack), u"en"_s);
}

void HeldTogetherTest::noLineEndsInANumber()
{
    const auto lines = [](const QString &text) { // as narrow as it can be
        QTextLayout layout(text);
        layout.beginLayout();
        QStringList all;
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(1);
            all.append(text.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        return all;
    };
    const auto text = u"3,420 min · 100 % of 62–68"_s;
    QVERIFY(lines(text).contains(u"%"_s) && lines(text).contains(u"68"_s)); // what it is about
    const auto held = lines(heldTogether(text));
    QVERIFY2(std::ranges::any_of(held, [](const QString &line) { return line.contains(u"100"_s) && line.contains(u'%'); }),
             qPrintable(held.join(u'|')));
    QVERIFY2(std::ranges::any_of(held, [](const QString &line) { return line.contains(u"62"_s) && line.contains(u"68"_s); }),
             qPrintable(held.join(u'|')));
    QVERIFY(!lines(heldTogether(u"chance (q ≤ 5 %)"_s)).contains(u"%)"_s));
    QCOMPARE(heldTogether(u"none of it – here"_s), u"none of it – here"_s);
    QCOMPARE(heldTogether({}), QString());
}

void HeldTogetherTest::intervalsAreReadFromTheRight()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)); // Western digits, as the program
    for (const Interval &interval : {Interval{0.63, 1.38}, Interval{-0.57, 0.15}, Interval{-0.57, -0.15}}) {
        const QString text = m_catalog.interval(u"goals"_s, interval);
        const auto [lowLeft, lowRight] = drawn(text, QString::number(std::abs(interval.low), 'f', 2));
        const auto [highLeft, highRight] = drawn(text, QString::number(std::abs(interval.high), 'f', 2));
        QVERIFY2(lowLeft > highRight, qPrintable(text)); // the lower first
    }
    QLocale::setDefault(before);
    QCOMPARE(m_catalog.interval(u"goals"_s, Interval{0.63, 1.38}), u"0.63 – 1.38"_s);
}

void HeldTogetherTest::aNumberAfterANameStaysAfterIt()
{
    const QString plain = u"Al-Nakhla SC · 38 مشاركة"_s;
    QVERIFY(drawn(plain, u"38"_s).first > drawn(plain, u"Al-Nakhla"_s).second); // what it is about: it jumps over the name
    const QString line = isolated(u"Al-Nakhla SC"_s) + u" · 38 مشاركة"_s;
    QVERIFY(drawn(line, u"38"_s).second < drawn(line, u"Al-Nakhla"_s).first);
}

QTEST_MAIN(HeldTogetherTest)
#include "tst_heldtogether.moc"
