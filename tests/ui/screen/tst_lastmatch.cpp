// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/overview/lastmatch.h"
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The card of the last match, read from either side. */
class LastMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void numbersStandBesideTheirNames_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("away");
        QTest::addColumn<QString>("seen"); // from the left
        QTest::newRow("left to right") << Qt::LeftToRight << u"Rovers"_s << u"Athletic"_s << u"8–1"_s;
        QTest::newRow("right to left") << Qt::RightToLeft << u"النصر"_s << u"الهلال"_s << u"1–8"_s;
        QTest::newRow("right to left, Latin names") << Qt::RightToLeft << u"Rovers"_s << u"Athletic"_s << u"1–8"_s;
        QTest::newRow("left to right, Arabic names") << Qt::LeftToRight << u"النصر"_s << u"الهلال"_s << u"8–1"_s;
    }
    void numbersStandBesideTheirNames()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, home);
        QFETCH(QString, away);
        QFETCH(QString, seen);
        QGuiApplication::setLayoutDirection(direction);
        const MatchInfo match{.id = MatchId{1},
                              .status = u"played"_s,
                              .day = QDate(2025, 8, 3),
                              .home = TeamId{1},
                              .away = TeamId{2},
                              .homeName = home,
                              .awayName = away,
                              .homeScore = 8,
                              .awayScore = 1};
        LastMatch card;
        card.setMatch(&match, {});
        card.resize(700, 300);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        auto *homeLabel = labelWith(card, home);
        auto *awayLabel = labelWith(card, away);
        auto *score = labelWith(card, u"8–1"_s);
        QVERIFY(homeLabel && awayLabel && score);
        QCOMPARE(homeLabel->x() < awayLabel->x(), direction == Qt::LeftToRight);
        // Each name stands beside the score, whatever its script.
        const auto towards = [&](Qt::Alignment side) { return side | Qt::AlignAbsolute | Qt::AlignVCenter; };
        QCOMPARE(homeLabel->alignment(), towards(direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft));
        QCOMPARE(awayLabel->alignment(), towards(direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight));
        const QString other = seen == u"8–1"_s ? u"1–8"_s : u"8–1"_s;
        QVERIFY(difference(*score, seen) < difference(*score, other));
    }

private:
    static QLabel *labelWith(const QWidget &card, const QString &text)
    {
        for (auto *label : card.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return label;
        }
        return nullptr;
    }
    /** How many pixels are others where this text is painted, its letters from the left, with the label's looks. */
    static int difference(QLabel &label, const QString &text)
    {
        QLabel expected(text);
        expected.setLayoutDirection(Qt::LeftToRight);
        expected.setFont(label.font());
        expected.setPalette(label.palette());
        expected.setAlignment(label.alignment());
        expected.setFixedSize(label.size());
        const QImage one = label.grab().toImage();
        const QImage other = expected.grab().toImage();
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
        return count;
    }
};

QTEST_MAIN(LastMatchTest)
#include "tst_lastmatch.moc"
