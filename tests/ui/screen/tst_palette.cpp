// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/commandpalette.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"touchline-test"_s);
    }
    void init() { QSettings().clear(); }
    void wordsFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << u"Leaders"_s << QString() << true;
        QTest::newRow("the beginning") << u"Ana-Lucía Ferreira"_s << u"ana"_s << true;
        QTest::newRow("without accents") << u"Ana-Lucía Ferreira"_s << u"lucia"_s << true;
        QTest::newRow("with accents") << u"Ana-Lucia Ferreira"_s << u"Lucía"_s << true;
        QTest::newRow("two words, turned") << u"Ana-Lucía Ferreira"_s << u"fer an"_s << true;
        QTest::newRow("in the middle") << u"Ana-Lucía Ferreira"_s << u"reira"_s << true;
        QTest::newRow("one of two") << u"Ana-Lucía Ferreira"_s << u"ana smith"_s << false;
        QTest::newRow("Arabic") << u"محمد صلاح"_s << u"صلاح"_s << true;
        QTest::newRow("Turkish") << u"İlkay Gündoğan"_s << u"gundogan"_s << true;
    }
    void wordsFit()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(bool, fits);
        QCOMPARE(PaletteModel::fit(text, words) > 0, fits);
    }
    void beginningsComeFirst()
    {
        PaletteModel model;
        model.setKnown({entry(u"Compare"_s), entry(u"Reports"_s), entry(u"Matches"_s, u"port of call"_s), entry(u"Port Vale"_s)});
        model.setWords(u"port"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.entry(0)->text, u"Port Vale"_s);
        QCOMPARE(model.entry(1)->text, u"Matches"_s); // a word of its detail
        QCOMPARE(model.entry(2)->text, u"Reports"_s); // within a word
        model.setFound({entry(u"Portia Modise"_s)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.entry(1)->text, u"Portia Modise"_s);
        model.setWords(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QList<PaletteEntry> many(1'000, entry(u"Player"_s));
        model.setFound(many);
        model.setWords({});
        QCOMPARE(model.rowCount(), int(PaletteModel::mostShown));
    }
    void worksByKeysAlone()
    {
        QMainWindow window;
        auto *before = new QLineEdit;
        window.setCentralWidget(before);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        CommandPalette palette(&window);
        palette.entries().setKnown({entry(u"Compare"_s), entry(u"Explore"_s), entry(u"Leaders"_s)});
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.open();
        QVERIFY(palette.isVisible());
        auto *words = palette.findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"re"_s);
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PaletteEntry>().text, u"Explore"_s);
        QVERIFY(!palette.isVisible());
        QVERIFY(before->hasFocus()); // back to where it was
        palette.open();
        QVERIFY(words->text().isEmpty());
        QTest::keyClicks(words, u"nobody"_s);
        QTest::keyClick(words, Qt::Key_Return); // chooses nothing
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }
    void listIsOnThePalettesGround()
    {
        QWidget window;
        window.resize(800, 600);
        CommandPalette palette(&window);
        QPalette colours = palette.palette();
        colours.setColor(QPalette::Base, Qt::red); // in the dark a list's ground is another than that of what is raised
        palette.setPalette(colours);
        palette.entries().setKnown({entry(u"Compare"_s), entry(u"Explore"_s), entry(u"Leaders"_s)});
        window.show();
        palette.open();
        const QRect list = palette.findChild<QListView *>()->geometry();
        QCOMPARE_NE(palette.grab().toImage().pixelColor(list.right() - 40, list.bottom() - 4), QColor(Qt::red));
    }
    void ownKeysAreKept()
    {
        int runs = 0;
        QWidget window;
        {
            Actions actions(&window);
            auto *find = actions.add(u"find"_s, u"Find"_s, {QKeySequence(u"Ctrl+K"_s)}, Icon::Search, [&] { ++runs; });
            auto *quit = actions.add(u"quit"_s, u"Quit"_s, {QKeySequence(u"Ctrl+Q"_s)}, Icon::Logout, [] {}, Actions::When::Always);
            QCOMPARE(actions.holder(QKeySequence(u"Ctrl+Q"_s)), quit);
            actions.setOpen(false);
            QVERIFY(!find->isEnabled() && quit->isEnabled());
            actions.setOpen(true);
            actions.setKeys(find, QKeySequence(u"Ctrl+Q"_s)); // takes them
            QCOMPARE(find->shortcut(), QKeySequence(u"Ctrl+Q"_s));
            QVERIFY(quit->shortcut().isEmpty());
            QVERIFY(!actions.isStandard(find));
            find->trigger();
            QCOMPARE(runs, 1);
        }
        Actions again(&window);
        auto *find = again.add(u"find"_s, u"Find"_s, {QKeySequence(u"Ctrl+K"_s)}, Icon::Search, [] {});
        auto *quit = again.add(u"quit"_s, u"Quit"_s, {QKeySequence(u"Ctrl+Q"_s)}, Icon::Logout, [] {});
        QCOMPARE(find->shortcut(), QKeySequence(u"Ctrl+Q"_s));
        QVERIFY(quit->shortcut().isEmpty());
        again.reset();
        QCOMPARE(find->shortcut(), QKeySequence(u"Ctrl+K"_s));
        QCOMPARE(quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

private:
    static PaletteEntry entry(const QString &text, const QString &detail = {})
    {
        return {.text = text, .detail = detail, .keys = {}, .route = {}};
    }
    QTemporaryDir m_settings;
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
