// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/trend.h"
#include "tests/ui/club.h"
#include "tests/ui/gallery/samples.h"
#include "ui/chart/sparkline.h"
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/themecontroller.h"
#include "ui/theme/touchlinestyle.h"
#include "ui/theme/type.h"
#include "ui/widget/banner.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/kpirow.h"
#include "ui/widget/navigationrail.h"
#include "ui/widget/responsivegrid.h"
#include "ui/widget/skeleton.h"
#include "ui/widget/toast.h"
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <cstdio>

/** Paints every widget and chart into PNG files, to be looked at: `tests_ui_gallery_gallery DIR`. */
using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

struct Mode
{
    QString name;
    ThemeMode theme;
    bool arabic;
    double fontScale;
    double pixels;
};

ChartCard *trendCard(int matches, bool arabic)
{
    auto *chart = new TrendChart;
    chart->setData(sample::trend(matches, arabic));
    auto *card = new ChartCard(arabic ? u"أهداف لكل 90 دقيقة"_s : u"Goals per 90"_s, chart);
    card->setSubtitle(arabic ? u"31 مباراة"_s : u"31 matches, 2,553 min"_s);
    return card;
}

ChartCard *radarCard(const RadarChartData &data, RadarChart::Form form, const QString &title)
{
    auto *chart = new RadarChart;
    chart->setForm(form);
    chart->setData(data);
    return new ChartCard(title, chart);
}

Card *gridCard(QAbstractItemModel *model, const QString &id)
{
    auto *grid = new DataGrid(id);
    grid->setModel(model);
    auto *card = new Card(u"Squad"_s);
    card->setSubtitle(u"Rates per 90 minutes"_s);
    card->setContent(grid);
    return card;
}

QWidget *page(const Mode &mode)
{
    auto *window = new QWidget;
    auto *across = new QHBoxLayout(window);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *rail = new NavigationRail;
    rail->setTitle(mode.arabic ? u"نادي روفرز"_s : u"Rovers U17"_s);
    const QList<std::tuple<QString, Icon, QString, QString>> entries{{u"overview"_s, Icon::Overview, u"Overview"_s, u"نظرة عامة"_s},
                                                                     {u"players"_s, Icon::Players, u"Players"_s, u"اللاعبون"_s},
                                                                     {u"teams"_s, Icon::Teams, u"Teams"_s, u"الفرق"_s},
                                                                     {u"compare"_s, Icon::Compare, u"Compare"_s, u"مقارنة"_s},
                                                                     {u"explore"_s, Icon::Explore, u"Explore"_s, u"استكشاف"_s},
                                                                     {u"leaders"_s, Icon::Leaders, u"Leaders"_s, u"المتصدرون"_s},
                                                                     {u"matches"_s, Icon::Matches, u"Matches"_s, u"المباريات"_s},
                                                                     {u"reports"_s, Icon::Reports, u"Reports"_s, u"التقارير"_s},
                                                                     {u"import"_s, Icon::Import, u"Import"_s, u"استيراد"_s},
                                                                     {u"settings"_s, Icon::Settings, u"Settings"_s, u"الإعدادات"_s}};
    for (const auto &[id, which, english, arabic] : entries)
        rail->addEntry(id, which, mode.arabic ? arabic : english);
    rail->setCurrent(u"players"_s);
    rail->setStatus(Icon::Online, IconTone::Good, mode.arabic ? u"متصل"_s : u"online"_s);
    across->addWidget(rail);
    auto *down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    across->addLayout(down, 1);
    auto *banner = new Banner;
    down->addWidget(banner);
    banner->showMessage(Banner::Kind::Warning,
                        mode.arabic ? u"الخادم لم يجب منذ 10 ثوانٍ. البيانات من 14:03."_s
                                    : u"The server did not answer for 10 s. You are looking at data from 14:03. Touchline keeps trying."_s,
                        mode.arabic ? u"أعد المحاولة"_s : u"Retry now"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    down->addWidget(scroll, 1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    auto *name = new QLabel(u"Ana-Lucía Ferreira"_s);
    setType(name, TypeRole::Title);
    column->addWidget(name);
    auto *who = new QLabel(u"Rovers U17 · 31 appearances · 2,553 min · 84 % of possible minutes"_s);
    setMuted(who);
    column->addWidget(who);
    auto *tiles = new KpiRow;
    tiles->setTiles(sample::tiles(mode.arabic));
    tiles->setCurrent(u"goals"_s);
    column->addWidget(tiles);
    auto *cards = new ResponsiveGrid;
    cards->add(trendCard(31, mode.arabic), 7);
    cards->add(
        radarCard(sample::radar(8, false, mode.arabic), RadarChart::Form::Pizza, mode.arabic ? u"الشرائح المئوية"_s : u"Percentiles"_s), 5);
    cards->add(gridCard(new sample::Squad(40, window), u"gallery/page"_s), 12);
    column->addWidget(cards, 1);
    scroll->setWidget(body);
    window->resize(1280, 1100);
    return window;
}

QWidget *trends(const Mode &mode)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    int cell = 0;
    for (const int matches : {0, 1, 3, 12, 38, 300}) {
        grid->addWidget(trendCard(matches, mode.arabic), cell / 2, cell % 2);
        ++cell;
    }
    auto share = sample::trend(24, mode.arabic);
    share.unit = u"%"_s;
    share.factor = 100;
    share.decimals = 0;
    share.baseline = 0.26;
    share.bandLow = 0.18;
    share.bandHigh = 0.36;
    for (auto &point : share.points) {
        if (point.value)
            point.value = *point.value / 3;
        if (point.rolling)
            point.rolling = *point.rolling / 3;
    }
    auto *chart = new TrendChart;
    chart->setData(share);
    chart->setCurrentPoint(20);
    grid->addWidget(new ChartCard(u"Conversion, with read-out"_s, chart), 3, 0);
    auto plusMinus = sample::trend(20, mode.arabic);
    for (int i = 0; i < plusMinus.points.size(); ++i) {
        plusMinus.points[i].value = (i * 7) % 19 - 9;
        plusMinus.points[i].rolling = std::sin(i) * 5;
    }
    plusMinus.baseline = -1.2;
    plusMinus.bandLow = -3;
    plusMinus.bandHigh = 0.6;
    chart = new TrendChart;
    chart->setData(plusMinus);
    grid->addWidget(new ChartCard(u"Plus/minus"_s, chart), 3, 1);
    sheet->resize(1280, 1300);
    return sheet;
}

QWidget *radars(const Mode &mode)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->addWidget(radarCard(sample::radar(12, false, mode.arabic), RadarChart::Form::Pizza, u"Twelve"_s), 0, 0);
    grid->addWidget(radarCard(sample::radar(9, true, mode.arabic), RadarChart::Form::Pizza, u"Long names"_s), 0, 1);
    grid->addWidget(radarCard(sample::radar(12, false, mode.arabic), RadarChart::Form::Bars, u"Bars"_s), 1, 0);
    grid->addWidget(radarCard(sample::radar(5, false, mode.arabic, true), RadarChart::Form::Pizza, u"A small squad"_s), 1, 1);
    grid->addWidget(radarCard(sample::radar(9, true, mode.arabic), RadarChart::Form::Bars, u"Long names"_s), 2, 0);
    grid->addWidget(radarCard({}, RadarChart::Form::Pizza, u"Nothing"_s), 2, 1);
    sheet->resize(1280, 1400);
    return sheet;
}

QWidget *scatters(const Mode &mode)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    int cell = 0;
    const auto add = [&](const ScatterChartData &data, int chosen, double zoom, const QString &title) {
        auto *chart = new ScatterChart;
        chart->setData(data);
        chart->setChosen(chosen);
        chart->resize(600, 400);
        chart->toImage(1); // where its plot is
        if (zoom > 1)
            chart->zoom(zoom);
        grid->addWidget(new ChartCard(title, chart), cell / 2, cell % 2);
        ++cell;
    };
    add(sample::scatter(240, false, mode.arabic), 236, 1, u"A league"_s);
    add(sample::scatter(240, false, mode.arabic), 200, 4, u"Nearer"_s);
    add(sample::scatter(10'000, false, mode.arabic), 9'990, 1, u"Ten thousand"_s);
    add(sample::scatter(14, true, mode.arabic), 12, 1, u"Long names"_s);
    add(sample::scatter(1, false, mode.arabic), 0, 1, u"One"_s);
    add({}, -1, 1, u"Nothing"_s);
    sheet->resize(1280, 1500);
    return sheet;
}

QWidget *distributions(const Mode &mode)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    int cell = 0;
    const auto add = [&](const DistributionChartData &data, const QString &title) {
        auto *chart = new DistributionChart;
        chart->setData(data);
        grid->addWidget(new ChartCard(title, chart), cell / 2, cell % 2);
        ++cell;
    };
    add(sample::distribution(4, true, false, mode.arabic), u"With a player"_s);
    add(sample::distribution(4, false, false, mode.arabic), u"Nobody chosen"_s);
    add(sample::distribution(4, true, true, mode.arabic), u"Long names"_s);
    add(sample::distribution(4, true, false, mode.arabic, false), u"No histogram"_s);
    add(sample::distribution(0, true, false, mode.arabic), u"One group"_s);
    add({}, u"Nothing"_s);
    sheet->resize(1280, 1500);
    return sheet;
}

QWidget *controls(const Mode &)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    auto *buttons = new QWidget;
    auto *row = new QGridLayout(buttons);
    auto *primary = new QPushButton(u"Save"_s);
    setPrimary(primary);
    auto *disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *withIcon = new QPushButton(icon(Icon::Download), u"Export"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"2025/26"_s, u"2024/25"_s});
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"Player or team"_s);
    auto *check = new QCheckBox(u"Stay signed in"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Connect to a club server"_s);
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(42);
    auto *spin = new QSpinBox;
    spin->setValue(90);
    int at = 0;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{primary, new QPushButton(u"Cancel"_s), disabled, withIcon, combo, edit, check,
                                          new QCheckBox(u"Not checked"_s), radio, new QRadioButton(u"New workspace"_s), progress, spin}) {
        row->addWidget(widget, at / 2, at % 2);
        ++at;
    }
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLabel(u"Trend"_s), u"Trend"_s);
    tabs->addTab(new QLabel(u"Splits"_s), u"Splits"_s);
    row->addWidget(tabs, at / 2, 0, 1, 2);
    auto *controlsCard = new Card(u"Controls"_s);
    controlsCard->setContent(buttons);
    grid->addWidget(controlsCard, 0, 0);

    auto *icons = new QWidget;
    auto *mosaic = new QGridLayout(icons);
    for (int i = 0; i <= int(Icon::Shield); ++i) {
        auto *label = new QLabel;
        label->setPixmap(icon(Icon(i)).pixmap(QSize(28, 28), 2.0));
        mosaic->addWidget(label, i / 10, i % 10);
    }
    auto *iconCard = new Card(u"Icons"_s);
    iconCard->setContent(icons);
    grid->addWidget(iconCard, 0, 1);

    auto *empty = new EmptyState;
    empty->setMessage(Icon::Import, u"No matches yet. Import the season’s spreadsheet to see players and trends."_s, u"Import a file"_s);
    auto *emptyCard = new Card(u"Empty"_s);
    emptyCard->setContent(empty);
    grid->addWidget(emptyCard, 1, 0);
    auto *loading = new Card(u"Loading"_s);
    auto *hole = new QWidget;
    loading->setContent(hole);
    auto *skeleton = new Skeleton(hole);
    skeleton->begin(false);
    grid->addWidget(loading, 1, 1);
    auto *kinds = new QWidget;
    auto *stack = new QVBoxLayout(kinds);
    stack->setContentsMargins(0, 0, 0, 0);
    for (const auto kind : {Banner::Kind::Info, Banner::Kind::Warning, Banner::Kind::Error, Banner::Kind::Success}) {
        auto *banner = new Banner;
        stack->addWidget(banner);
        banner->showMessage(kind, u"One line: what happened, what it means, what to do."_s, u"Act"_s);
    }
    grid->addWidget(kinds, 2, 0, 1, 2);
    auto *line = new Sparkline;
    line->setValues({1.0, 2.0, {}, 1.5, 3.0, 2.0}, u"Goals, last six matches"_s, 1.8);
    grid->addWidget(line, 3, 0);
    sheet->resize(1200, 1050);
    return sheet;
}

QWidget *grids(const Mode &)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    auto *wide = new DataGrid(u"gallery/wide"_s);
    wide->setModel(new sample::Squad(600, sheet));
    wide->setFilterShown(true);
    wide->setFilter(2, u">1500"_s);
    wide->view()->sortByColumn(3, Qt::DescendingOrder);
    wide->view()->selectRow(3);
    column->addWidget(wide);
    auto *narrow = new DataGrid(u"gallery/narrow"_s);
    narrow->setModel(new sample::Squad(30, sheet));
    narrow->setFixedWidth(560);
    column->addWidget(narrow);
    auto *none = new DataGrid(u"gallery/none"_s);
    none->setModel(new sample::Squad(0, sheet));
    none->setEmptyText(u"No players in this squad yet."_s);
    column->addWidget(none);
    sheet->resize(1180, 1000);
    return sheet;
}

/** A whole window, signed in at a club of the tests. Lives as long as the program. */
struct Desk
{
    explicit Desk(ThemeController &themes) : window(new MainWindow(session, scope, themes)) {}
    Club club;
    QTemporaryDir folder;
    TokenStore tokens{u"touchline-test"_s};
    Session session{{.cache = folder.path() + u"/cache"_s, .data = folder.path() + u"/data"_s}, tokens};
    Scope scope{session};
    MainWindow *window;

    QWidget *show(const Route &route)
    {
        bool filled = false;
        QObject::connect(window, &MainWindow::pageFilled, window, [&](Screen screen) { filled = filled || screen == route.screen; });
        session.signIn(club.url(), u"coach"_s, u"right"_s, false);
        const QDeadlineTimer patience(10'000);
        while (!scope.isReady() && !patience.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        window->page<LeadersPage>()->viewModel().setEverybody(true);
        window->go(route);
        while (!filled && !patience.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        window->resize(1320, 880);
        return window;
    }
};

ThemeController *themeOfAll = nullptr;

QWidget *deskOf(int players, const QString &longName, const Route &route)
{
    auto *desk = new Desk(*themeOfAll);
    desk->club.leaders = players;
    desk->club.leadersPage = 200;
    desk->club.longName = longName;
    desk->club.playerName = u"Ana-Lucía Ferreira"_s;
    return desk->show(route);
}

const QString longest = QStringLiteral("Wilhelmina-Charlotte van der Westhuizen-Oberholzer ");
QWidget *leaders(const Mode &)
{
    return deskOf(40, {}, {.screen = Screen::Leaders});
}
QWidget *leadersLong(const Mode &)
{
    return deskOf(40, longest, {.screen = Screen::Leaders});
}
QWidget *leadersNone(const Mode &)
{
    return deskOf(0, {}, {.screen = Screen::Leaders});
}
QWidget *explore(const Mode &)
{
    return deskOf(600, {}, {.screen = Screen::Explore, .player = PlayerId{300}});
}
QWidget *exploreLong(const Mode &)
{
    return deskOf(30, longest, {.screen = Screen::Explore, .player = PlayerId{20}});
}
QWidget *exploreFew(const Mode &)
{
    return deskOf(3, {}, {.screen = Screen::Explore, .player = PlayerId{2}});
}
QWidget *exploreNone(const Mode &)
{
    return deskOf(0, {}, {.screen = Screen::Explore});
}

void shoot(QWidget *widget, const Mode &mode, const QString &name, const QDir &folder)
{
    widget->show();
    // Skeletons wait 150 ms and banners slide 120 ms; a fixed number of turns with a clock of their own lets both finish.
    const QDeadlineTimer until(400);
    while (!until.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    if (name == "controls"_L1) {
        Toast::show(widget, u"Saved Ana Ferreira – Goals per 90.png."_s, false, u"Open folder"_s);
        QApplication::processEvents();
    }
    QImage image((QSizeF(widget->size()) * mode.pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(mode.pixels);
    widget->render(&image);
    const QString path = folder.filePath(u"%1-%2.png"_s.arg(name, mode.name));
    std::printf("%s %s\n", image.save(path) ? "wrote" : "could not write", qPrintable(path));
    delete widget;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir settings;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain
    QCoreApplication::setOrganizationName(u"touchline-gallery"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"gallery"_s);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (!folder.mkpath(u"."_s))
        return 1;
    ThemeController theme;
    themeOfAll = &theme;
    const QFont base = QApplication::font();
    const QList<Mode> modes{{u"light"_s, ThemeMode::Light, false, 1, 1},
                            {u"dark"_s, ThemeMode::Dark, false, 1, 1},
                            {u"rtl"_s, ThemeMode::Light, true, 1, 1},
                            {u"200"_s, ThemeMode::Light, false, 1, 2},
                            {u"large"_s, ThemeMode::Dark, false, 1.6, 1}};
    const QList<std::pair<QString, QWidget *(*)(const Mode &)>> sheets{{u"page"_s, page},
                                                                       {u"trends"_s, trends},
                                                                       {u"radars"_s, radars},
                                                                       {u"scatters"_s, scatters},
                                                                       {u"distributions"_s, distributions},
                                                                       {u"leaders"_s, leaders},
                                                                       {u"leaders-long"_s, leadersLong},
                                                                       {u"leaders-none"_s, leadersNone},
                                                                       {u"explore"_s, explore},
                                                                       {u"explore-long"_s, exploreLong},
                                                                       {u"explore-few"_s, exploreFew},
                                                                       {u"explore-none"_s, exploreNone},
                                                                       {u"controls"_s, controls},
                                                                       {u"grids"_s, grids}};
    for (const Mode &mode : modes) {
        theme.setMode(mode.theme);
        QApplication::setLayoutDirection(mode.arabic ? Qt::RightToLeft : Qt::LeftToRight);
        QFont font = base;
        font.setPointSizeF(base.pointSizeF() * mode.fontScale);
        QApplication::setFont(font);
        for (const auto &[name, make] : sheets) {
            if (only.isEmpty() || only == name || only == mode.name || only == name + u'-' + mode.name)
                shoot(make(mode), mode, name, folder);
        }
    }
    return 0;
}
