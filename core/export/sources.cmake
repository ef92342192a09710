# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/csvwriter.cpp ${CMAKE_CURRENT_LIST_DIR}/csvwriter.h
    ${CMAKE_CURRENT_LIST_DIR}/formulaguard.cpp ${CMAKE_CURRENT_LIST_DIR}/formulaguard.h
    ${CMAKE_CURRENT_LIST_DIR}/pointlocale.h
    ${CMAKE_CURRENT_LIST_DIR}/tablelimits.cpp ${CMAKE_CURRENT_LIST_DIR}/tablelimits.h
    ${CMAKE_CURRENT_LIST_DIR}/xlsxwriter.cpp ${CMAKE_CURRENT_LIST_DIR}/xlsxwriter.h)
