// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop/frames.h"
#include "tests/ui/gallery/samples.h"
#include "ui/theme/themecontroller.h"
#include "ui/widget/datagrid.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <functional>

/** How long a frame of a grid of 100,000 rows takes: `gridbench [ROWS]`, best with QT_QPA_PLATFORM=offscreen. */
using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr double bar = 33; // ms

/** The longest turn of the event loop until the grid stands as asked: what a hand at the mouse would feel. */
void untilDone(Frames &frames, const std::function<bool()> &done)
{
    while (!done())
        frames.time([] { QApplication::processEvents(QEventLoop::AllEvents, 1); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const ThemeController theme(ThemeMode::Light);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const double before = residentMemory();
    sample::Squad squad(rows);
    DataGrid grid(u"bench"_s);
    grid.setModel(&squad);
    grid.resize(1000, 700);
    grid.show();
    while (!grid.windowHandle()->isExposed())
        QApplication::processEvents();
    std::printf("%d rows, %d columns; RSS %.1f MB before, %.1f MB with the grid\n", rows, squad.columnCount(), before, residentMemory());
    QTableView *view = grid.view();
    QScrollBar *scroll = view->verticalScrollBar();
    {
        Frames frames;
        for (int frame = 0; frame < 600; ++frame) {
            frames.time([&] {
                scroll->setValue(scroll->value() + 96); // a notch of the wheel
                view->viewport()->repaint();
            });
        }
        frames.print("scroll by the wheel", bar);
    }
    {
        Frames frames;
        for (int frame = 0; frame < 600; ++frame) {
            frames.time([&] {
                scroll->setValue(int(qint64(scroll->maximum()) * (frame * 37 % 600) / 600)); // dragged
                view->viewport()->repaint();
            });
        }
        frames.print("drag the scroll bar", bar);
    }
    for (const int column : {0, 2, 3, 7}) {
        Frames frames;
        for (int turn = 0; turn < 4; ++turn) {
            frames.time([&] { view->sortByColumn(column, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
            untilDone(frames, [&] { return !grid.isArranging(); });
            frames.time([&] { view->viewport()->repaint(); });
        }
        frames.print(qPrintable(u"sort by column %1 (%2)"_s.arg(column).arg(squad.headerData(column, Qt::Horizontal, 0).toString())), bar);
    }
    {
        Frames frames;
        for (const auto &text : {u"ferreira"_s, u"ana"_s, QString()}) {
            frames.time([&] { grid.setFilter(0, text); });
            untilDone(frames, [&] { return !grid.isArranging(); });
            frames.time([&] { view->viewport()->repaint(); });
        }
        frames.print("filter", bar);
    }
    std::printf("RSS %.1f MB (bar 200 MB)\n", residentMemory());
    return 0;
}
