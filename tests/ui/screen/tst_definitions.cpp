// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen/openclub.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/scatterchart.h"
#include "ui/chart/trendchart.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/kpitile.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The definition of a number is one key away wherever it has the focus; elsewhere the key shows all keys. */
class DefinitionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(m_settings); }
    void ofATile();
    void ofCharts();
    void ofAColumn();
    void ofWhatIsChosen();
    void elsewhereAllKeysAreShown();

private:
    /** What F1 shows at the focus; empty: no definition. Closed again by a key, with the focus where it was. */
    static QString asked(QWidget *focus)
    {
        focus->setFocus();
        if (!focus->hasFocus())
            return u"has no focus"_s;
        QTest::keyClick(focus, Qt::Key_F1);
        auto *tip = qobject_cast<DefinitionTip *>(QApplication::activePopupWidget());
        if (!tip)
            return {};
        const QString text = tip->text();
        if (const QString folder = qEnvironmentVariable("TOUCHLINE_PICTURES"); !folder.isEmpty())
            tip->grab().save(folder + u"/definition.png"_s);
        const bool fits = tip->isVisible() && tip->accessibleName() == text && tip->height() > 20;
        QTest::keyClick(tip, Qt::Key_Escape);
        const bool closed = !QApplication::activePopupWidget() && focus->hasFocus();
        return fits && closed ? text : u"not shown, or not closed"_s;
    }
    QTemporaryDir m_settings;
};

void DefinitionsTest::ofATile()
{
    OpenClub club;
    QVERIFY(club.open());
    club.window.go({.screen = Screen::Player, .player = PlayerId{1}});
    QTRY_VERIFY(club.window.page<PlayerPage>()->viewModel().hasData());
    auto *tile = club.find<KpiTile>([](KpiTile *each) { return each->isVisible() && !each->data().definition.isEmpty(); });
    QVERIFY(tile);
    const QString text = asked(tile);
    QVERIFY2(text.startsWith(tile->data().definition), qPrintable(text));
    QVERIFY2(text.contains(tile->data().sample), qPrintable(text));
    QCOMPARE(tile->toolTip(), text); // hovering tells the same, without tags
    QVERIFY(!text.contains(u'<'));
}

void DefinitionsTest::ofCharts()
{
    OpenClub club;
    QVERIFY(club.open());
    auto *page = club.window.page<PlayerPage>();
    club.window.go({.screen = Screen::Player, .player = PlayerId{1}});
    QTRY_VERIFY(page->viewModel().hasTrend() && page->viewModel().hasData());
    const auto &catalog = club.scope.catalog();
    const int per = catalog.time().per;
    QCOMPARE(asked(page->findChild<TrendChart *>()), catalog.definition(page->viewModel().metric(), per));
    auto *radar = page->findChild<RadarChart *>();
    QVERIFY(radar->pointCount() > 1);
    const QString all = asked(radar);
    QVERIFY(all.contains(u"\n\n"_s)); // of each
    radar->setCurrentPoint(1);
    const QString one = asked(radar);
    QVERIFY2(!one.isEmpty() && one.size() < all.size() && all.contains(one), qPrintable(one));
    QCOMPARE(radar->currentPoint(), 1); // one goes on walking from there

    auto &explore = club.window.page<ExplorePage>()->viewModel();
    club.window.go({.screen = Screen::Explore});
    QTRY_VERIFY(explore.hasData());
    auto *cloud = club.window.page<ExplorePage>()->findChild<ScatterChart *>();
    QTRY_VERIFY(cloud->isVisible() && explore.hasData());
    club.window.activateWindow(); // the popup had it
    QVERIFY(QTest::qWaitForWindowActive(&club.window));
    const QString both = asked(cloud);
    QVERIFY2(both.contains(catalog.definition(explore.x(), per)), qPrintable(both));
    QVERIFY(both.contains(catalog.definition(explore.y(), per)));
}

void DefinitionsTest::ofAColumn()
{
    OpenClub club;
    QVERIFY(club.open());
    auto *page = club.window.page<LeadersPage>();
    club.window.go({.screen = Screen::Leaders});
    QTRY_VERIFY(page->viewModel().hasData());
    auto *view = page->findChild<DataGrid *>()->view();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    const auto &catalog = club.scope.catalog();
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        const QString header = view->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (view->isColumnHidden(column) || header != catalog.definition(page->viewModel().metric(), catalog.time().per))
            continue;
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, column));
        QVERIFY(asked(view).startsWith(header));
        return;
    }
    QFAIL("no column has a definition");
}

void DefinitionsTest::ofWhatIsChosen()
{
    OpenClub club;
    QVERIFY(club.open());
    auto *page = club.window.page<LeadersPage>();
    club.window.go({.screen = Screen::Leaders});
    QTRY_VERIFY(page->viewModel().hasData());
    auto *metric = club.find<ChoiceBox>([](ChoiceBox *each) { return each->isVisible() && each->accessibleName() == u"Metric"_s; });
    QVERIFY(metric);
    const auto &catalog = club.scope.catalog();
    QCOMPARE(asked(metric), catalog.definition(page->viewModel().metric(), catalog.time().per));
}

void DefinitionsTest::elsewhereAllKeysAreShown()
{
    OpenClub club;
    QVERIFY(club.open());
    club.window.go({.screen = Screen::Settings});
    auto *page = club.window.page<SettingsPage>();
    auto *button = page->findChild<QPushButton *>();
    QCOMPARE(asked(button), QString());
    QVERIFY(club.find<QDialog>([](QDialog *each) { return each->windowTitle() == u"Keys"_s && each->isVisible(); }));
}

QTEST_MAIN(DefinitionsTest)
#include "tst_definitions.moc"
