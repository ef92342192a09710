# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/barlistchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/barlistchart.h
    ${CMAKE_CURRENT_LIST_DIR}/chartcanvas.cpp
    ${CMAKE_CURRENT_LIST_DIR}/chartcanvas.h
    ${CMAKE_CURRENT_LIST_DIR}/chartscale.cpp
    ${CMAKE_CURRENT_LIST_DIR}/chartscale.h
    ${CMAKE_CURRENT_LIST_DIR}/charttable.cpp
    ${CMAKE_CURRENT_LIST_DIR}/comparechart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/comparechart.h
    ${CMAKE_CURRENT_LIST_DIR}/comparepainting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/charttable.h
    ${CMAKE_CURRENT_LIST_DIR}/charttablemodel.h
    ${CMAKE_CURRENT_LIST_DIR}/chartview.cpp
    ${CMAKE_CURRENT_LIST_DIR}/chartview.h
    ${CMAKE_CURRENT_LIST_DIR}/distributionchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/distributionchart.h
    ${CMAKE_CURRENT_LIST_DIR}/distributionpainting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/formstrip.cpp
    ${CMAKE_CURRENT_LIST_DIR}/formstrip.h
    ${CMAKE_CURRENT_LIST_DIR}/heatmapchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/heatmapchart.h
    ${CMAKE_CURRENT_LIST_DIR}/radarchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/radarchart.h
    ${CMAKE_CURRENT_LIST_DIR}/radarpainting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scatterchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scatterchart.h
    ${CMAKE_CURRENT_LIST_DIR}/scatterinput.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scatterpainting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sparkline.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sparkline.h
    ${CMAKE_CURRENT_LIST_DIR}/splitschart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/splitschart.h
    ${CMAKE_CURRENT_LIST_DIR}/trendchart.cpp
    ${CMAKE_CURRENT_LIST_DIR}/trendchart.h
    ${CMAKE_CURRENT_LIST_DIR}/trendpainting.cpp)
