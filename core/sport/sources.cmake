# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/definition.cpp ${CMAKE_CURRENT_LIST_DIR}/definition.h
    ${CMAKE_CURRENT_LIST_DIR}/derivedcompiler.cpp ${CMAKE_CURRENT_LIST_DIR}/derivedcompiler.h
    ${CMAKE_CURRENT_LIST_DIR}/formula.cpp ${CMAKE_CURRENT_LIST_DIR}/formula.h
    ${CMAKE_CURRENT_LIST_DIR}/formulascan.cpp ${CMAKE_CURRENT_LIST_DIR}/formulascan.h
    ${CMAKE_CURRENT_LIST_DIR}/packextension.cpp
    ${CMAKE_CURRENT_LIST_DIR}/packjson.cpp ${CMAKE_CURRENT_LIST_DIR}/packjson.h
    ${CMAKE_CURRENT_LIST_DIR}/packadvice.cpp ${CMAKE_CURRENT_LIST_DIR}/packadvice.h
    ${CMAKE_CURRENT_LIST_DIR}/packreview.cpp ${CMAKE_CURRENT_LIST_DIR}/packreview.h
    ${CMAKE_CURRENT_LIST_DIR}/packreferences.cpp
    ${CMAKE_CURRENT_LIST_DIR}/packwords.cpp ${CMAKE_CURRENT_LIST_DIR}/packwords.h
    ${CMAKE_CURRENT_LIST_DIR}/reservedwords.cpp ${CMAKE_CURRENT_LIST_DIR}/reservedwords.h
    ${CMAKE_CURRENT_LIST_DIR}/packparts.h
    ${CMAKE_CURRENT_LIST_DIR}/schemafindings.cpp ${CMAKE_CURRENT_LIST_DIR}/schemafindings.h
    ${CMAKE_CURRENT_LIST_DIR}/sportpack.cpp ${CMAKE_CURRENT_LIST_DIR}/sportpack.h
    ${CMAKE_CURRENT_LIST_DIR}/sportpackreader.cpp ${CMAKE_CURRENT_LIST_DIR}/sportpackreader.h
    ${CMAKE_CURRENT_LIST_DIR}/sportpacks.cpp ${CMAKE_CURRENT_LIST_DIR}/sportpacks.h
    ${CMAKE_CURRENT_LIST_DIR}/suggestion.cpp ${CMAKE_CURRENT_LIST_DIR}/suggestion.h)
qt_add_resources(touchline_core sports PREFIX /touchline BASE ${CMAKE_SOURCE_DIR}/resources FILES
    ${CMAKE_SOURCE_DIR}/resources/sports/basketball.json
    ${CMAKE_SOURCE_DIR}/resources/sports/floorball.json
    ${CMAKE_SOURCE_DIR}/resources/sports/football.json
    ${CMAKE_SOURCE_DIR}/resources/sports/handball.json
    ${CMAKE_SOURCE_DIR}/resources/sports/ice_hockey.json
    ${CMAKE_SOURCE_DIR}/resources/sports/schema.json
    ${CMAKE_SOURCE_DIR}/resources/sports/volleyball.json)
