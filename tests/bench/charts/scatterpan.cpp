// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/theme/themecontroller.h"
#include <QtCore/QElapsedTimer>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

/** How long a frame of a scatter plot of 10,000 points takes: `scatterbench [POINTS]`, best with QT_QPA_PLATFORM=offscreen. */
using namespace touchline;

namespace {

void measure(const char *what, int frames, const std::function<void(int frame)> &paint)
{
    std::vector<double> times;
    QElapsedTimer clock;
    for (int frame = 0; frame < frames; ++frame) {
        clock.start();
        paint(frame);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    const auto late = std::ranges::count_if(times, [](double time) { return time > 1000.0 / 60; });
    std::printf("%-28s median %6.2f ms  p99 %6.2f ms  worst %6.2f ms  %5.0f frames/s  %ld of %d over 16.7 ms\n", what, median,
                times[times.size() * 99 / 100], times.back(), 1000 / median, long(late), frames);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ThemeController theme(ThemeMode::Light);
    const int points = argc > 1 ? std::atoi(argv[1]) : 10'000;
    ScatterChart chart;
    chart.resize(1000, 640);
    chart.setData(sample::scatter(points));
    chart.setChosen(points / 2);
    chart.show();
    while (!chart.windowHandle()->isExposed()) // what nobody sees is not painted
        QApplication::processEvents();
    std::printf("%d points, %d x %d, scale %g\n", points, chart.width(), chart.height(), chart.devicePixelRatioF());
    constexpr int frames = 600;
    for (const double zoom : {1.02, 1.5, 4.0}) { // nearly the whole: all points are seen
        chart.showWhole();
        chart.repaint();
        chart.zoom(zoom, QPointF(500, 300));
        chart.repaint();
        const QByteArray what = "pan, zoomed " + QByteArray::number(zoom) + " times";
        measure(what.constData(), frames, [&](int frame) { // in a circle, some 8 pixels a frame: a brisk hand
            const double angle = frame / 40.0;
            chart.pan(QPointF(8 * std::cos(angle), 8 * std::sin(angle)));
            chart.repaint();
        });
    }
    chart.setData(sample::scatterInTeams(points, 20));
    QList<int> selected;
    for (int point = 0; point < points; point += 10)
        selected.append(point);
    chart.setSelected(selected);
    chart.zoom(1.02, QPointF(500, 300));
    chart.repaint();
    measure("pan, colours, sizes, rings", frames, [&](int frame) {
        const double angle = frame / 40.0;
        chart.pan(QPointF(8 * std::cos(angle), 8 * std::sin(angle)));
        chart.repaint();
    });
    measure("hover", frames, [&](int frame) {
        chart.setCurrentPoint(frame * 13 % points);
        chart.repaint();
    });
    measure("zoom", 60, [&](int frame) {
        chart.zoom(frame % 2 ? 1.2 : 1 / 1.2, QPointF(500, 300));
        chart.repaint();
    });
    return 0;
}
