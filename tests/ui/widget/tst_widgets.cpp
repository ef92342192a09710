// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/chart/charttablemodel.h"
#include "ui/chart/formstrip.h"
#include "ui/theme/themecontroller.h"
#include "ui/theme/type.h"
#include "ui/widget/banner.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/dayformat.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/kpirow.h"
#include "ui/widget/navigationrail.h"
#include "ui/widget/responsivegrid.h"
#include "ui/widget/skeleton.h"
#include "ui/widget/taborder.h"
#include "ui/widget/toast.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tileSaysEverything();
    void oneShortChoiceIsNotClipped();
    void tilesReflow_data();
    void tilesReflow();
    void tilesByKey();
    void tilesKeepTheChoice();
    void gridReflows();
    void gridForgetsDeletedCards();
    void skeletonWaits();
    void bannerShowsAndActs();
    void emptyStateOffersOneThing();
    void railOfALowWindow();
    void railByKey();
    void toastReplaces();
    void cardShowsTable();
    void numbersOfATableStandUnderEachOther();
    void theWidestColumnOfATableGivesWay();
    void aTableWithoutRowsIsNotShown();
    void cardOfAFlatChartIsFlat();
    void choicesAreFoundByTyping();
    void choicesWrap();
    void choicesTakeNoSpareHeight();
    void daysAreReadAsWritten_data();
    void daysAreReadAsWritten();
    void tabGoesAsOneReads();
    void whatTabComesToIsInSight();
    void everythingInteractiveHasAName();
};

void TestWidgets::oneShortChoiceIsNotClipped()
{
    // A page is there before its teams are: the box is empty first, then has one choice, then all of them.
    QWidget page;
    auto *flow = new FlowLayout(&page);
    auto *box = new ChoiceBox(u"Team"_s);
    flow->addNamed(u"Team"_s, box);
    page.resize(600, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int empty = box->width();
    const auto fits = [box](const QString &text) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const auto field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return field.width() >= box->fontMetrics().horizontalAdvance(text) + 2;
    };
    box->setChoices({{QString(), u"Everybody"_s}}, QString());
    QTRY_VERIFY(fits(u"Everybody"_s));
    QVERIFY(empty >= box->fontMetrics().horizontalAdvance(u"Everybody"_s)); // nor does it grow under the pointer
    box->setChoices({{QString(), u"Everybody"_s}, {u"1"_s, u"A team of a very long name U17"_s}}, u"1"_s);
    QTRY_VERIFY(fits(u"A team of a very long name U17"_s));
}

void TestWidgets::tileSaysEverything()
{
    KpiTile tile;
    const QList<KpiData> tiles = sample::tiles();
    tile.setData(tiles.at(0));
    for (const QString &part :
         {u"Goals /90"_s, u"0.95"_s, u"0.63 – 1.38"_s, u"98th pct. of 61"_s, u"31 matches"_s, u"better over the last 5"_s})
        QVERIFY2(tile.accessibleName().contains(part), qPrintable(part));
    tile.setData(tiles.at(4));
    QVERIFY(tile.accessibleName().contains(u"only 143 min"_s));
    KpiData hidden = tiles.at(0);
    hidden.notQualified = u"only 20 min"_s;
    tile.setData(hidden);
    QVERIFY(!tile.accessibleName().contains(u"98th"_s)); // no standing on a small sample
    tile.setData({.label = u"Saves"_s});
    QVERIFY(tile.accessibleName().contains(u"no value"_s));
}

void TestWidgets::tilesReflow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {300, 500, 900, 1400}) {
        for (const double fontScale : {1.0, 2.0}) {
            for (const bool mirrored : {false, true})
                QTest::addRow("%d px, %g, %s", width, fontScale, mirrored ? "rtl" : "ltr") << width << fontScale << mirrored;
        }
    }
}

void TestWidgets::tilesReflow()
{
    QFETCH(int, width);
    QFETCH(double, fontScale);
    QFETCH(bool, mirrored);
    KpiRow row;
    QFont font = row.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    row.setFont(font);
    row.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    row.setTiles(sample::tiles());
    row.resize(width, row.heightForWidth(width));
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    row.resize(width, row.heightForWidth(width));
    QCoreApplication::processEvents();
    const auto tiles = row.tiles();
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        QVERIFY2(row.rect().contains(tiles.at(i)->geometry()), qPrintable(QString::number(i)));
        QVERIFY(tiles.at(i)->width() >= tiles.at(i)->sizeHint().width() || row.tiles().first()->width() == row.width());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!tiles.at(i)->geometry().intersects(tiles.at(j)->geometry()));
    }
    QVERIFY(mirrored ? tiles.first()->geometry().right() == row.rect().right() : tiles.first()->x() == 0);
}

void TestWidgets::tilesByKey()
{
    KpiRow row;
    row.setTiles(sample::tiles());
    row.resize(1200, 140);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    QSignalSpy chosen(&row, &KpiRow::chosen);
    row.tiles().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row.tiles().at(1), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"xg"_s);
    QCOMPARE(row.current(), u"xg"_s);
    QTest::keyClick(row.tiles().at(2), Qt::Key_Return);
    QCOMPARE(row.current(), u"assists"_s);
}

void TestWidgets::tilesKeepTheChoice()
{
    KpiRow row;
    row.setTiles(sample::tiles());
    row.setCurrent(u"shots"_s);
    KpiTile *before = row.tiles().first();
    row.setTiles(sample::tiles().sliced(0, 4));
    QCOMPARE(row.current(), u"shots"_s);
    QCOMPARE(row.tiles().first(), before);
    row.setTiles(sample::tiles().sliced(0, 2));
    QCOMPARE(row.current(), QString());
}

void TestWidgets::gridReflows()
{
    ResponsiveGrid grid;
    auto *left = new Card(u"Left"_s);
    auto *right = new Card(u"Right"_s);
    grid.add(left, 7);
    grid.add(right, 5);
    grid.resize(1200, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(left->y(), right->y());
    QVERIFY(left->width() > right->width());
    grid.resize(space::reflow - 1, 400);
    QTRY_VERIFY(grid.isOneColumn() && right->y() > left->y());
    QCOMPARE(left->width(), right->width());
    grid.resize(1200, 400);
    QTRY_COMPARE(left->y(), right->y());
}

void TestWidgets::gridForgetsDeletedCards()
{
    ResponsiveGrid grid;
    auto *gone = new Card(u"Gone"_s);
    auto *stays = new Card(u"Stays"_s);
    grid.add(gone, 6);
    grid.add(stays, 6);
    delete gone;
    grid.resize(400, 300);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    grid.add(new Card(u"New"_s), 6);
    QVERIFY(stays->width() > 0);
}

void TestWidgets::skeletonWaits()
{
    QWidget target;
    target.resize(300, 200);
    auto *skeleton = new Skeleton(&target);
    target.show();
    skeleton->begin(false);
    QVERIFY(!skeleton->isVisible());
    skeleton->end(); // quick answers never flicker
    skeleton->begin(true);
    QTRY_VERIFY(skeleton->isVisible());
    QCOMPARE(skeleton->size(), target.size());
    QVERIFY(skeleton->testAttribute(Qt::WA_TransparentForMouseEvents)); // old data may still be read
    target.resize(500, 220);
    QTRY_COMPARE(skeleton->size(), target.size());
    skeleton->end();
    QVERIFY(!skeleton->isVisible());
}

void TestWidgets::bannerShowsAndActs()
{
    QWidget window;
    Banner banner(&window);
    window.resize(900, 300);
    window.show();
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    banner.showMessage(Banner::Kind::Warning, u"The server did not answer for 10 s."_s, u"Retry now"_s);
    QVERIFY(banner.isShown());
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), u"The server did not answer for 10 s."_s);
    auto *button = banner.findChild<QPushButton *>();
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(acted.size(), 1);
    banner.hideMessage();
    QTRY_VERIFY(!banner.isVisible());
}

void TestWidgets::emptyStateOffersOneThing()
{
    EmptyState state;
    state.setMessage(Icon::Import, u"No matches yet."_s, u"Import a file"_s);
    QSignalSpy acted(&state, &EmptyState::actionTriggered);
    state.findChild<QPushButton *>()->click();
    QCOMPARE(acted.size(), 1);
    QCOMPARE(state.accessibleName(), u"No matches yet."_s);
    state.setMessage(Icon::Import, u"No matches yet."_s);
    QVERIFY(state.findChild<QPushButton *>()->isHidden());
}

void TestWidgets::railOfALowWindow()
{
    NavigationRail rail;
    for (int i = 0; i < 11; ++i)
        rail.addEntry(QString::number(i), Icon::Players, u"Entry %1"_s.arg(i));
    rail.setStatus(Icon::Online, IconTone::Good, u"online"_s);
    rail.resize(190, 480);
    rail.show();
    const auto inside = [&rail](const QToolButton *button) {
        return rail.rect().contains(QRect(button->mapTo(&rail, QPoint()), button->size()));
    };
    for (const auto *button : rail.findChildren<QToolButton *>()) {
        QVERIFY2(inside(button) && button->height() >= 32, qPrintable(button->text())); // all are in sight, and large enough
        QVERIFY2(button->visibleRegion().boundingRect().height() == button->height(), qPrintable(button->text()));
    }
    rail.resize(190, 300);
    rail.setCurrent(u"10"_s);
    QTRY_VERIFY(rail.findChildren<QToolButton *>().size() > 11);
    for (const auto *button : rail.findChildren<QToolButton *>()) {
        if (button->text() == "Entry 10"_L1)
            QTRY_COMPARE(button->visibleRegion().boundingRect().height(), button->height());
    }
}

void TestWidgets::railByKey()
{
    NavigationRail rail;
    rail.addEntry(u"overview"_s, Icon::Overview, u"Overview"_s);
    rail.addEntry(u"players"_s, Icon::Players, u"Players"_s);
    rail.addEntry(u"teams"_s, Icon::Teams, u"Teams"_s);
    rail.setCurrent(u"overview"_s);
    rail.resize(190, 500);
    rail.show();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    QSignalSpy chosen(&rail, &NavigationRail::chosen);
    rail.setEntryEnabled(u"players"_s, false);
    auto buttons = rail.findChildren<QToolButton *>();
    const auto first = std::ranges::find_if(buttons, [](QToolButton *button) { return button->text() == "Overview"_L1; });
    (*first)->setFocus();
    QTest::keyClick(*first, Qt::Key_Down);
    auto *focused = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), u"Teams"_s); // a disabled one is stepped over
    QTest::keyClick(focused, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"teams"_s);
    QCOMPARE(rail.current(), u"teams"_s);
    rail.setCollapsed(true);
    QVERIFY(rail.width() < 80);
    QCOMPARE(focused->toolTip(), u"Teams"_s);
}

void TestWidgets::toastReplaces()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    bool undone = false;
    Toast::show(&window, u"Saved."_s);
    Toast *second = Toast::show(&window, u"Row deleted."_s, false, u"Undo"_s, [&undone] { undone = true; });
    int visible = 0;
    const auto toasts = window.findChildren<Toast *>();
    for (const Toast *toast : toasts)
        visible += toast->isVisible();
    QCOMPARE(visible, 1);
    QVERIFY(window.rect().contains(second->geometry()));
    second->findChild<QPushButton *>()->click();
    QVERIFY(undone);
}

void TestWidgets::cardShowsTable()
{
    auto *chart = new TrendChart;
    chart->setData(sample::trend(6));
    ChartCard card(u"Goals per 90"_s, chart);
    card.setTableShown(true);
    QVERIFY(card.isTableShown());
    QCOMPARE(card.findChild<QTableView *>()->model()->rowCount(), 6);
    chart->setData(sample::trend(9));
    QCOMPARE(card.findChild<QTableView *>()->model()->rowCount(), 9);
    card.setTableShown(false);
    QVERIFY(!card.isTableShown());
}

void TestWidgets::numbersOfATableStandUnderEachOther()
{
    const ChartTable table{
        .columns = {u"Date"_s, u"Match"_s, u"Value"_s, u"Sample"_s, u"Standing"_s, u"None"_s},
        .rows = {{u"8/16/25"_s, u"Celtic (H)"_s, u"0 %"_s, u"90 min"_s, u"30th percentile"_s, u"–"_s},
                 {u"8/22/25"_s, u"07 Lindenfurt (A)"_s, u"nothing to divide by"_s, u"1,290 min"_s, u"2nd of 7"_s, u"–"_s},
                 {u"8/30/25"_s, u"Real (H)"_s, u"-83.3 %"_s, u"–"_s, u"61st percentile"_s, u"–"_s}}};
    QCOMPARE(table.numericColumns(), (QList<bool>{false, false, true, true, false, false}));
    ChartTableModel model;
    model.setTable(table);
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool right = table.numericColumns().at(column);
        QCOMPARE(bool(model.data(model.index(0, column), Qt::TextAlignmentRole).toInt() & Qt::AlignRight), right);
        QCOMPARE(bool(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight), right);
    }
}

void TestWidgets::theWidestColumnOfATableGivesWay()
{
    auto *chart = new TrendChart;
    auto data = sample::trend(6);
    for (auto &point : data.points)
        point.label = u"Sport- und Spielvereinigung Donaueschingen-Hüfingen 1903 e. V. (H)"_s;
    chart->setData(data);
    ChartCard card(u"Goals per 90"_s, chart);
    card.setTableShown(true);
    const auto *table = card.findChild<QTableView *>();
    for (const int width : {1400, 640, 560}) {
        card.resize(width, 500);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(QString::number(width)));
        for (const int column : {0, 2, 3, 4}) // only what is long is cut
            QVERIFY(table->columnWidth(column)
                    >= table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString()));
    }
    QVERIFY(!table->wordWrap()); // what is cut ends in one line
    QCOMPARE(table->model()->index(0, 1).data(Qt::ToolTipRole).toString(), data.points.constFirst().label);
}

void TestWidgets::aTableWithoutRowsIsNotShown()
{
    auto *chart = new TrendChart;
    chart->setData({.empty = u"No appearance in this period."_s});
    ChartCard card(u"Goals per 90"_s, chart);
    card.setTableShown(true);
    QVERIFY(card.isTableShown());
    QVERIFY(chart->isVisibleTo(&card)); // it says why there is nothing
    chart->setData(sample::trend(6));
    QVERIFY(!chart->isVisibleTo(&card));
    QCOMPARE(card.findChild<QTableView *>()->model()->rowCount(), 6);
}

void TestWidgets::cardOfAFlatChartIsFlat()
{
    // Beside and above higher cards it takes no more than it needs: an empty box says nothing.
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *strip = new FormStrip;
    FormStripData results{.title = u"Form"_s, .results = {}, .empty = {}};
    for (int i = 0; i < 10; ++i)
        results.results.append({.outcome = FormResult::Outcome::Won, .opponent = u"Athletic"_s, .day = u"3 May"_s, .score = u"2–0"_s});
    strip->setData(results);
    auto *card = new ChartCard(u"Form"_s, strip);
    auto *high = new ChartCard(u"Trend"_s, new TrendChart);
    column->addWidget(card);
    column->addWidget(high);
    page.resize(600, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int flat = card->height();
    QVERIFY2(flat < strip->sizeHint().height() + 80, qPrintable(QString::number(flat)));
    QVERIFY(high->height() > 600);
    card->setTableShown(true); // ten rows want to be seen
    QTRY_VERIFY(card->height() > flat + 60);
    card->setTableShown(false);
    QTRY_COMPARE(card->height(), flat);
}

void TestWidgets::choicesAreFoundByTyping()
{
    QWidget window;
    auto *box = new ChoiceBox(u"Metric"_s, &window);
    box->setSearchable(u"Type to find"_s);
    box->setChoices({{u"goals"_s, u"Goals"_s}, {u"expected_goals"_s, u"Expected goals"_s}, {u"passes"_s, u"Passes"_s}}, u"passes"_s);
    window.show();
    window.activateWindow();
    box->setFocus();
    QSignalSpy chosen(box, &ChoiceBox::chosen);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"pected"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"expected_goals"_s);
    QCOMPARE(box->current(), u"expected_goals"_s);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"nothing like it"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(box, &leaves);
    QCOMPARE(box->currentText(), u"Expected goals"_s); // what is no choice is given up
    QCOMPARE(box->count(), 3);
    box->setCurrent(u"goals"_s); // by program: no signal
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(box->currentText(), u"Goals"_s);
}

void TestWidgets::choicesWrap()
{
    for (const bool mirrored : {false, true}) {
        QWidget window;
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto *flow = new FlowLayout(&window);
        QList<QWidget *> controls;
        for (int i = 0; i < 4; ++i) {
            controls.append(new ChoiceBox(u"Choice"_s));
            controls.last()->setMinimumWidth(150);
            flow->addNamed(u"&Name"_s, controls.last());
        }
        window.resize(1200, 100);
        window.show();
        QApplication::processEvents();
        const auto place = [&](int i) { return controls.at(i)->mapTo(&window, QPoint()); };
        QCOMPARE(place(0).y(), place(3).y());
        QVERIFY(mirrored ? place(0).x() > place(1).x() : place(0).x() < place(1).x());
        const int one = flow->heightForWidth(1200);
        QVERIFY(flow->heightForWidth(500) >= 2 * one);
        window.resize(500, 300);
        QApplication::processEvents();
        QVERIFY(place(3).y() > place(0).y());
        for (const auto *control : std::as_const(controls))
            QVERIFY(window.rect().contains(QRect(control->mapTo(&window, QPoint()), control->size())));
    }
}

void TestWidgets::choicesTakeNoSpareHeight()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->addNamed(u"Team"_s, new ChoiceBox(u"Team"_s));
    auto *below = new QLabel(u"What was chosen"_s);
    column->addWidget(line);
    column->addWidget(below);
    column->addStretch();
    page.resize(600, 900); // a tall screen, a short page
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(line->height(), flow->heightForWidth(line->width()));
    QVERIFY(below->y() < 100);
}

void TestWidgets::daysAreReadAsWritten_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt);
}

void TestWidgets::daysAreReadAsWritten()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QDateEdit edit(QDate(2026, 3, 21));
    setWrittenFormat(&edit);
    QCOMPARE(edit.text(), locale.toString(edit.date(), QLocale::ShortFormat));
    QCOMPARE(edit.layoutDirection(), locale.textDirection());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(before);
}

void TestWidgets::tabGoesAsOneReads()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *head = new QHBoxLayout;
    column->addLayout(head);
    auto *last = new QPushButton(u"last"_s);
    column->addWidget(last);
    auto *first = new QPushButton(u"first"_s);
    head->addWidget(first);
    auto *hidden = new QPushButton(u"hidden"_s);
    head->addWidget(hidden);
    hidden->hide();
    auto *off = new QPushButton(u"off"_s);
    off->setEnabled(false);
    head->addWidget(off);
    page.show();
    auto *late = new QPushButton(u"late"_s); // it came with the data
    head->addWidget(late);
    late->show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    first->setFocus();
    for (auto *stop : {late, last, first}) {
        QVERIFY(moveFocusAsRead(page, true));
        QCOMPARE(page.focusWidget(), stop);
    }
    for (auto *stop : {last, late, first}) {
        QVERIFY(moveFocusAsRead(page, false));
        QCOMPARE(page.focusWidget(), stop);
    }
}

void TestWidgets::whatTabComesToIsInSight()
{
    QWidget whole;
    auto *row = new QVBoxLayout(&whole);
    auto *outside = new QPushButton(u"outside"_s);
    row->addWidget(outside);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 40; ++i)
        column->addWidget(new QPushButton(QString::number(i)));
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    row->addWidget(area);
    whole.resize(300, 200);
    whole.show();
    QVERIFY(QTest::qWaitForWindowExposed(&whole));
    outside->setFocus();
    QVERIFY(moveFocusAsRead(whole, false)); // to the last one, far below
    auto *last = content->findChildren<QPushButton *>().constLast();
    QCOMPARE(whole.focusWidget(), last);
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect());
}

void TestWidgets::everythingInteractiveHasAName()
{
    auto *chart = new TrendChart;
    chart->setData(sample::trend(6));
    ChartCard card(u"Goals per 90"_s, chart);
    NavigationRail rail;
    rail.addEntry(u"overview"_s, Icon::Overview, u"Overview"_s);
    KpiRow row;
    row.setTiles(sample::tiles());
    QWidget window;
    Toast *toast = Toast::show(&window, u"Saved."_s);
    for (const QWidget *root : std::initializer_list<const QWidget *>{&card, &rail, &row, toast}) {
        const auto widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || (!button && !qobject_cast<const ChartView *>(widget)))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
