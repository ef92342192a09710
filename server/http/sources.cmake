# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/parameters.cpp ${CMAKE_CURRENT_LIST_DIR}/parameters.h
    ${CMAKE_CURRENT_LIST_DIR}/query.cpp ${CMAKE_CURRENT_LIST_DIR}/query.h
    ${CMAKE_CURRENT_LIST_DIR}/route.cpp ${CMAKE_CURRENT_LIST_DIR}/route.h
    ${CMAKE_CURRENT_LIST_DIR}/workerpool.cpp ${CMAKE_CURRENT_LIST_DIR}/workerpool.h)
