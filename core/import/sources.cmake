# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/cell.cpp ${CMAKE_CURRENT_LIST_DIR}/cell.h
    ${CMAKE_CURRENT_LIST_DIR}/csvreader.cpp ${CMAKE_CURRENT_LIST_DIR}/csvreader.h
    ${CMAKE_CURRENT_LIST_DIR}/findings.cpp ${CMAKE_CURRENT_LIST_DIR}/findings.h
    ${CMAKE_CURRENT_LIST_DIR}/foldedname.cpp ${CMAKE_CURRENT_LIST_DIR}/foldedname.h
    ${CMAKE_CURRENT_LIST_DIR}/importtemplate.cpp ${CMAKE_CURRENT_LIST_DIR}/importtemplate.h
    ${CMAKE_CURRENT_LIST_DIR}/linecollector.cpp ${CMAKE_CURRENT_LIST_DIR}/linecollector.h
    ${CMAKE_CURRENT_LIST_DIR}/matchcollector.cpp
    ${CMAKE_CURRENT_LIST_DIR}/seasondata.h
    ${CMAKE_CURRENT_LIST_DIR}/seasonreader.cpp ${CMAKE_CURRENT_LIST_DIR}/seasonreader.h
    ${CMAKE_CURRENT_LIST_DIR}/sourcefiles.cpp ${CMAKE_CURRENT_LIST_DIR}/sourcefiles.h
    ${CMAKE_CURRENT_LIST_DIR}/statlinevalidator.cpp ${CMAKE_CURRENT_LIST_DIR}/statlinevalidator.h
    ${CMAKE_CURRENT_LIST_DIR}/textdecoder.cpp ${CMAKE_CURRENT_LIST_DIR}/textdecoder.h)
qt_add_resources(touchline_core "touchline_import" PREFIX "/touchline" BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${CMAKE_SOURCE_DIR}/resources/import/fpl.json ${CMAKE_SOURCE_DIR}/resources/import/nba.json
          ${CMAKE_SOURCE_DIR}/resources/import/nhl.json ${CMAKE_SOURCE_DIR}/resources/import/wnba.json)
