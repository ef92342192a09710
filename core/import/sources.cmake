# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/cell.cpp ${CMAKE_CURRENT_LIST_DIR}/cell.h
    ${CMAKE_CURRENT_LIST_DIR}/csvreader.cpp ${CMAKE_CURRENT_LIST_DIR}/csvreader.h
    ${CMAKE_CURRENT_LIST_DIR}/filebytes.cpp ${CMAKE_CURRENT_LIST_DIR}/filebytes.h
    ${CMAKE_CURRENT_LIST_DIR}/findings.cpp ${CMAKE_CURRENT_LIST_DIR}/findings.h
    ${CMAKE_CURRENT_LIST_DIR}/foldedname.cpp ${CMAKE_CURRENT_LIST_DIR}/foldedname.h
    ${CMAKE_CURRENT_LIST_DIR}/importtemplate.cpp ${CMAKE_CURRENT_LIST_DIR}/importtemplate.h
    ${CMAKE_CURRENT_LIST_DIR}/linecollector.cpp ${CMAKE_CURRENT_LIST_DIR}/linecollector.h
    ${CMAKE_CURRENT_LIST_DIR}/matchcollector.cpp
    ${CMAKE_CURRENT_LIST_DIR}/numberformat.cpp ${CMAKE_CURRENT_LIST_DIR}/numberformat.h
    ${CMAKE_CURRENT_LIST_DIR}/recognisedsource.cpp ${CMAKE_CURRENT_LIST_DIR}/recognisedsource.h
    ${CMAKE_CURRENT_LIST_DIR}/seasondata.h
    ${CMAKE_CURRENT_LIST_DIR}/seasonreader.cpp ${CMAKE_CURRENT_LIST_DIR}/seasonreader.h
    ${CMAKE_CURRENT_LIST_DIR}/sheetreading.cpp ${CMAKE_CURRENT_LIST_DIR}/sheetreading.h
    ${CMAKE_CURRENT_LIST_DIR}/sheetvalues.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sheettable.cpp ${CMAKE_CURRENT_LIST_DIR}/sheettable.h
    ${CMAKE_CURRENT_LIST_DIR}/sourcefiles.cpp ${CMAKE_CURRENT_LIST_DIR}/sourcefiles.h
    ${CMAKE_CURRENT_LIST_DIR}/sourceroles.cpp ${CMAKE_CURRENT_LIST_DIR}/sourceroles.h
    ${CMAKE_CURRENT_LIST_DIR}/statlinevalidator.cpp ${CMAKE_CURRENT_LIST_DIR}/statlinevalidator.h
    ${CMAKE_CURRENT_LIST_DIR}/textdecoder.cpp ${CMAKE_CURRENT_LIST_DIR}/textdecoder.h
    ${CMAKE_CURRENT_LIST_DIR}/xlsxbook.cpp ${CMAKE_CURRENT_LIST_DIR}/xlsxbook.h
    ${CMAKE_CURRENT_LIST_DIR}/xlsxreader.cpp ${CMAKE_CURRENT_LIST_DIR}/xlsxreader.h
    ${CMAKE_CURRENT_LIST_DIR}/xmlpart.cpp ${CMAKE_CURRENT_LIST_DIR}/xmlpart.h)
qt_add_resources(touchline_core "touchline_import" PREFIX "/touchline" BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${CMAKE_SOURCE_DIR}/resources/import/fpl.json ${CMAKE_SOURCE_DIR}/resources/import/nba.json
          ${CMAKE_SOURCE_DIR}/resources/import/nhl.json ${CMAKE_SOURCE_DIR}/resources/import/wnba.json)
# A target of its own, since the minizip that libxlsxwriter brings has a <zip.h>, too.
add_library(touchline_zip OBJECT ${CMAKE_CURRENT_LIST_DIR}/zipparts.cpp ${CMAKE_CURRENT_LIST_DIR}/zipparts.h)
target_link_libraries(touchline_zip PRIVATE Qt6::Core Touchline::options PkgConfig::libzip)
target_sources(touchline_core PRIVATE $<TARGET_OBJECTS:touchline_zip>)
