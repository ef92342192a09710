// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen/openclub.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/frame/commandpalette.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/settings/keyseditor.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/emptystate.h"
#include <QtGui/QHelpEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What the buttons and tables of pages do can be given keys of one's own. */
namespace {

/** Somebody has looked at the keys before, so that all pages are made. */
struct KnownClub : OpenClub
{
    KnownClub() { window.findChild<Workbench *>()->makeAll(); }
};

} // namespace

class PageCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(m_settings); }
    void init() { QSettings().clear(); }
    void everyButtonHasAnIdOfItsOwn();
    void keysWorkWhereTheButtonDoes();
    void whoHasThemIsTold();
    void twoPagesMayHaveTheSame();
    void whatFieldsNeedIsLeftToThem();
    void tablesHaveOtherKeys();
    void areToldEverywhere();

private:
    static QAction *action(const OpenClub &club, const QString &id) { return club.window.findChild<QAction *>(id); }
    static QKeySequenceEdit *field(const OpenClub &club, const QString &words)
    {
        club.window.findChild<KeysEditor *>()->filter({}); // as if somebody looked at them
        return club.find<QKeySequenceEdit>([&](QKeySequenceEdit *each) { return each->accessibleName() == u"Keys of: %1"_s.arg(words); });
    }
    /** The visible label beside the fields of keys. */
    static bool isNoted(OpenClub &club, const QString &words)
    {
        return club.find<QLabel>([&](QLabel *label) { return !label->isHidden() && label->text() == words; }) != nullptr;
    }
    QTemporaryDir m_settings;
};

void PageCommandsTest::everyButtonHasAnIdOfItsOwn()
{
    KnownClub club;
    QSet<QString> ids;
    for (const auto *each : club.window.findChildren<QAction *>()) {
        if (each->objectName().startsWith("page."_L1) || each->objectName().startsWith("table."_L1)) {
            QVERIFY2(!ids.contains(each->objectName()), qPrintable(each->objectName()));
            QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
            ids.insert(each->objectName());
        }
    }
    // Kept in people's settings: whoever renames one takes their keys away.
    for (const QString &id : {u"page.matches.new"_s, u"page.matches.undo"_s, u"page.team.add"_s, u"page.team.edit"_s, u"page.match.mode"_s,
                              u"page.match.save"_s, u"page.formulas.new"_s, u"page.import.files"_s, u"page.import.commit"_s,
                              u"page.reports.save"_s, u"page.player.note"_s, u"page.explore.swap"_s, u"page.settings.debuginfo"_s,
                              u"table.filter"_s, u"table.columns"_s, u"table.views"_s, u"table.copy"_s, u"table.xlsx"_s, u"table.csv"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    // What is only there while something is wrong, or belongs to a line, has none.
    static const QStringList without{u"Try again"_s, u"Copy details"_s, u"All as delivered"_s, u"Take them"_s};
    for (const auto *page : club.window.findChildren<Page *>()) {
        for (const auto *button : page->findChildren<QPushButton *>()) {
            const QString words = button->text().remove(u'&');
            if (words.isEmpty() || button->isCheckable() || without.contains(words) || qobject_cast<EmptyState *>(button->parentWidget()))
                continue;
            QVERIFY2(!button->property("commandId").toString().isEmpty(), qPrintable(words));
        }
    }
}

void PageCommandsTest::keysWorkWhereTheButtonDoes()
{
    KnownClub club;
    QVERIFY(club.open());
    auto *keys = field(club, u"Exchange horizontal and vertical, Explore"_s);
    QVERIFY(keys);
    keys->setKeySequence(QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(QSettings().value(u"keys/page.explore.swap"_s).toString(), u"Ctrl+J"_s);
    auto &explore = club.window.page<ExplorePage>()->viewModel();
    club.window.go({.screen = Screen::Explore});
    QTRY_VERIFY(explore.hasData());
    const QString x = explore.x();
    QTest::keyClick(&club.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(explore.y(), x);
    club.window.go({.screen = Screen::Leaders});
    QTest::keyClick(&club.window, Qt::Key_J, Qt::ControlModifier); // its button is not there
    QCOMPARE(explore.y(), x);

    KnownClub later; // another run of the program
    QCOMPARE(action(later, u"page.explore.swap"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
}

void PageCommandsTest::whoHasThemIsTold()
{
    KnownClub club;
    auto *keys = field(club, u"New match, Matches"_s);
    QVERIFY(keys);
    keys->setKeySequence(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(isNoted(club, u"belongs to: Find and do"_s));
    QVERIFY(action(club, u"page.matches.new"_s)->shortcut().isEmpty());
    QCOMPARE(action(club, u"find"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    auto *take =
        club.find<QPushButton>([](QPushButton *each) { return each->accessibleName() == u"Take the keys for: New match, Matches"_s; });
    QVERIFY(take && !take->isHidden());
    take->click();
    QCOMPARE(action(club, u"page.matches.new"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QVERIFY(action(club, u"find"_s)->shortcut().isEmpty());
    // The other way round: a command of the window asks before it takes those of a page.
    auto *window = field(club, u"Light, or dark"_s);
    QVERIFY(window);
    window->setKeySequence(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(isNoted(club, u"belongs to: New match"_s));
    QVERIFY(action(club, u"theme"_s)->shortcut().isEmpty());
    // And within a page.
    auto *other = field(club, u"Change the match, Matches"_s);
    QVERIFY(other);
    other->setKeySequence(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(action(club, u"page.matches.change"_s)->shortcut().isEmpty());
}

void PageCommandsTest::twoPagesMayHaveTheSame()
{
    KnownClub club;
    for (const QString &words : {u"Undo, Matches"_s, u"Undo, Formulas"_s}) {
        auto *keys = field(club, words);
        QVERIFY2(keys, qPrintable(words));
        keys->setKeySequence(QKeySequence(u"Ctrl+U"_s));
    }
    QCOMPARE(action(club, u"page.matches.undo"_s)->shortcut(), QKeySequence(u"Ctrl+U"_s));
    QCOMPARE(action(club, u"page.formulas.undo"_s)->shortcut(), QKeySequence(u"Ctrl+U"_s));
}

void PageCommandsTest::whatFieldsNeedIsLeftToThem()
{
    KnownClub club;
    auto *keys = field(club, u"Undo, Matches"_s);
    QVERIFY(keys);
    keys->setKeySequence(QKeySequence(QKeySequence::Undo));
    QVERIFY(isNoted(club, u"fields and tables need them"_s));
    QVERIFY(action(club, u"page.matches.undo"_s)->shortcut().isEmpty());
    auto *copy = field(club, u"Copy rows, In grids"_s);
    QVERIFY(copy);
    copy->setKeySequence(QKeySequence(u"Ctrl+Shift+X"_s));
    copy->setKeySequence(QKeySequence(QKeySequence::Copy)); // as delivered: back again
    QCOMPARE(action(club, u"table.copy"_s)->shortcut(), QKeySequence(QKeySequence::Copy));
}

void PageCommandsTest::tablesHaveOtherKeys()
{
    KnownClub club;
    QVERIFY(club.open());
    club.window.go({.screen = Screen::Leaders});
    auto *page = club.window.page<LeadersPage>();
    QTRY_VERIFY(page->viewModel().hasData());
    auto *grid = page->findChild<DataGrid *>();
    QTest::keyClick(&club.window, Qt::Key_F, Qt::ControlModifier); // the only table of the page, wherever the focus is
    QVERIFY(grid->isFilterShown());
    QTest::keyClick(&club.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!grid->isFilterShown());
    auto *keys = field(club, u"Filter rows, In grids"_s);
    QVERIFY(keys);
    keys->setKeySequence(QKeySequence(u"Ctrl+Shift+F"_s));
    QTest::keyClick(&club.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!grid->isFilterShown());
    QTest::keyClick(&club.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(grid->isFilterShown());
    for (const auto *each : club.window.findChildren<DataGrid *>())
        QVERIFY(each->gridActions().constFirst()->toolTip().contains(u"Ctrl+Shift+F"_s));
}

void PageCommandsTest::areToldEverywhere()
{
    KnownClub club;
    QVERIFY(club.open());
    field(club, u"Exchange horizontal and vertical, Explore"_s)->setKeySequence(QKeySequence(u"Ctrl+J"_s));
    field(club, u"Find and do"_s)->setKeySequence(QKeySequence(u"Ctrl+L"_s));
    club.window.go({.screen = Screen::Explore});
    QTRY_VERIFY(club.window.page<ExplorePage>()->viewModel().hasData());
    auto *swap = club.find<QToolButton>([](QToolButton *each) { return each->text() == u"Swap"_s && each->isVisible(); });
    QVERIFY(swap);
    QHelpEvent hover(QEvent::ToolTip, QPoint(2, 2), swap->mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(swap, &hover);
    QCOMPARE(QToolTip::text(), u"Exchange horizontal and vertical (Ctrl+J)"_s);
    QToolTip::hideText();
    QVERIFY(club.find<QToolButton>([](QToolButton *each) { return each->toolTip() == u"Find a player, a team or a command (Ctrl+L)"_s; }));

    QTest::keyClick(&club.window, Qt::Key_L, Qt::ControlModifier);
    auto *palette = club.window.findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    QString shown;
    auto &entries = palette->entries();
    for (int row = 0; row < entries.rowCount(); ++row) {
        if (entries.entry(row)->text == u"Swap"_s)
            shown = entries.entry(row)->keys;
    }
    QCOMPARE(shown, u"Ctrl+J"_s);
    palette->close();

    club.window.setFocus();
    action(club, u"keys"_s)->trigger();
    auto *sheet = club.find<QDialog>([](QDialog *each) { return each->windowTitle() == u"Keys"_s; });
    QVERIFY(sheet);
    QStringList words;
    for (const auto *label : sheet->findChildren<QLabel *>())
        words.append(label->text());
    const qsizetype line = words.indexOf(u"Ctrl+J"_s);
    QVERIFY2(line > 0, qPrintable(words.join(u'|')));
    QCOMPARE(words.value(line + 1), u"Exchange horizontal and vertical"_s);
    QCOMPARE(words.value(line - 1), u"Explore"_s); // its page
}

QTEST_MAIN(PageCommandsTest)
#include "tst_pagecommands.moc"
