# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/reportjob.cpp ${CMAKE_CURRENT_LIST_DIR}/reportjob.h
    ${CMAKE_CURRENT_LIST_DIR}/reportlayout.cpp ${CMAKE_CURRENT_LIST_DIR}/reportlayout.h
    ${CMAKE_CURRENT_LIST_DIR}/reportlogo.cpp ${CMAKE_CURRENT_LIST_DIR}/reportlogo.h
    ${CMAKE_CURRENT_LIST_DIR}/reportpainter.cpp ${CMAKE_CURRENT_LIST_DIR}/reportpainter.h
    ${CMAKE_CURRENT_LIST_DIR}/reportsheet.cpp ${CMAKE_CURRENT_LIST_DIR}/reportsheet.h)
