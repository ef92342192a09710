# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/foldedname.cpp ${CMAKE_CURRENT_LIST_DIR}/foldedname.h
    ${CMAKE_CURRENT_LIST_DIR}/seasondata.h)
