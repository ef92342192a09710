// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCore/QElapsedTimer>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <cstdio>

/** What a window costs that does nothing: a bare QMainWindow with one QtChart, from the start of main() to its first painted picture. */
int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QMainWindow window;
    auto *series = new QLineSeries;
    for (int match = 0; match < 38; ++match)
        series->append(match, match % 5);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    window.setCentralWidget(new QChartView(chart));
    window.resize(1320, 880);
    window.show();
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents();
    window.repaint();
    std::printf("first page painted %lld ms after start\n", static_cast<long long>(sinceStart.elapsed()));
    return 0;
}
