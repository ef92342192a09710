# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The look: theme, charts, widgets; and a gallery that paints them all into PNG files to be looked at.
qt_add_library(touchline_looksamples STATIC EXCLUDE_FROM_ALL ui/gallery/samples.cpp ui/gallery/samples.h)
target_link_libraries(touchline_looksamples PUBLIC Touchline::ui)
qt_add_executable(tests_ui_gallery ui/gallery/gallery.cpp)
set_target_properties(tests_ui_gallery PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests WIN32_EXECUTABLE OFF MACOSX_BUNDLE OFF)
target_link_libraries(tests_ui_gallery PRIVATE touchline_looksamples)
target_compile_definitions(tests_ui_gallery PRIVATE TOUCHLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
foreach(name
    theme/tst_theme
    chart/tst_barlistchart
    chart/tst_chartexport
    chart/tst_chartlegend
    chart/tst_comparechart
    chart/tst_distributionchart
    chart/tst_formstrip
    chart/tst_heatmapchart
    chart/tst_radarchart
    chart/tst_scatterchart
    chart/tst_sparkline
    chart/tst_splitschart
    chart/tst_trendchart
    chart/tst_versuschart
    widget/tst_datagrid
    widget/tst_gridtotals
    widget/tst_gridlook
    widget/tst_gridlayout
    widget/tst_gridsaving
    widget/tst_gridviews
    widget/tst_widgets)
    touchline_test(NAME ui/${name} PHASE unit LINK touchline_looksamples)
endforeach()
# How long a frame of ten thousand points takes: `ninja scatterbench`; docs/benchmarks.md.
qt_add_executable(scatterbench EXCLUDE_FROM_ALL bench/charts/scatterpan.cpp)
set_target_properties(scatterbench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests WIN32_EXECUTABLE OFF MACOSX_BUNDLE OFF)
target_link_libraries(scatterbench PRIVATE touchline_looksamples)
