# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/importbatches.cpp ${CMAKE_CURRENT_LIST_DIR}/importbatches.h
    ${CMAKE_CURRENT_LIST_DIR}/importends.cpp
    ${CMAKE_CURRENT_LIST_DIR}/importfiles.cpp ${CMAKE_CURRENT_LIST_DIR}/importfiles.h
    ${CMAKE_CURRENT_LIST_DIR}/importjob.cpp ${CMAKE_CURRENT_LIST_DIR}/importjob.h
    ${CMAKE_CURRENT_LIST_DIR}/importorder.h
    ${CMAKE_CURRENT_LIST_DIR}/importplaces.cpp ${CMAKE_CURRENT_LIST_DIR}/importplaces.h
    ${CMAKE_CURRENT_LIST_DIR}/importwork.cpp
    ${CMAKE_CURRENT_LIST_DIR}/importjobs.cpp ${CMAKE_CURRENT_LIST_DIR}/importjobs.h
    ${CMAKE_CURRENT_LIST_DIR}/importundo.cpp ${CMAKE_CURRENT_LIST_DIR}/importundo.h
    ${CMAKE_CURRENT_LIST_DIR}/importservice.cpp ${CMAKE_CURRENT_LIST_DIR}/importservice.h
    ${CMAKE_CURRENT_LIST_DIR}/matchwriter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/playerwriter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/registrationwriter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/seasonwriter.cpp ${CMAKE_CURRENT_LIST_DIR}/seasonwriter.h)
