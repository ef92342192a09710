# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/durationhistogram.cpp ${CMAKE_CURRENT_LIST_DIR}/durationhistogram.h
    ${CMAKE_CURRENT_LIST_DIR}/exposition.cpp ${CMAKE_CURRENT_LIST_DIR}/exposition.h
    ${CMAKE_CURRENT_LIST_DIR}/requestmetrics.cpp ${CMAKE_CURRENT_LIST_DIR}/requestmetrics.h
    ${CMAKE_CURRENT_LIST_DIR}/serverstate.cpp ${CMAKE_CURRENT_LIST_DIR}/serverstate.h
    ${CMAKE_CURRENT_LIST_DIR}/sampleleague.cpp ${CMAKE_CURRENT_LIST_DIR}/sampleleague.h
    ${CMAKE_CURRENT_LIST_DIR}/samplematch.cpp ${CMAKE_CURRENT_LIST_DIR}/samplematch.h
    ${CMAKE_CURRENT_LIST_DIR}/samplenames.cpp ${CMAKE_CURRENT_LIST_DIR}/samplenames.h
    ${CMAKE_CURRENT_LIST_DIR}/samplerandom.cpp ${CMAKE_CURRENT_LIST_DIR}/samplerandom.h
    ${CMAKE_CURRENT_LIST_DIR}/sampleschedule.cpp ${CMAKE_CURRENT_LIST_DIR}/sampleschedule.h
    ${CMAKE_CURRENT_LIST_DIR}/samplesquads.cpp ${CMAKE_CURRENT_LIST_DIR}/samplesquads.h)
include(${CMAKE_CURRENT_LIST_DIR}/config.cmake)
