# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/controlpainting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/controlpainting.h
    ${CMAKE_CURRENT_LIST_DIR}/focusring.h
    ${CMAKE_CURRENT_LIST_DIR}/icons.cpp
    ${CMAKE_CURRENT_LIST_DIR}/icons.h
    ${CMAKE_CURRENT_LIST_DIR}/theme.cpp
    ${CMAKE_CURRENT_LIST_DIR}/theme.h
    ${CMAKE_CURRENT_LIST_DIR}/themecontroller.cpp
    ${CMAKE_CURRENT_LIST_DIR}/themecontroller.h
    ${CMAKE_CURRENT_LIST_DIR}/tone.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tone.h
    ${CMAKE_CURRENT_LIST_DIR}/touchlinestyle.cpp
    ${CMAKE_CURRENT_LIST_DIR}/touchlinestyle.h
    ${CMAKE_CURRENT_LIST_DIR}/touchlinestylesizes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/type.cpp
    ${CMAKE_CURRENT_LIST_DIR}/type.h)
file(GLOB touchline_icons CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(touchline_ui touchline_icons PREFIX /touchline/icons BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${touchline_icons})
