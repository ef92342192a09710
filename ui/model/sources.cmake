# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/choices.h
    ${CMAKE_CURRENT_LIST_DIR}/columntotals.cpp ${CMAKE_CURRENT_LIST_DIR}/columntotals.h
    ${CMAKE_CURRENT_LIST_DIR}/comparemodel.cpp ${CMAKE_CURRENT_LIST_DIR}/comparemodel.h
    ${CMAKE_CURRENT_LIST_DIR}/daytext.cpp ${CMAKE_CURRENT_LIST_DIR}/daytext.h
    ${CMAKE_CURRENT_LIST_DIR}/entrycells.cpp
    ${CMAKE_CURRENT_LIST_DIR}/entrymodel.cpp ${CMAKE_CURRENT_LIST_DIR}/entrymodel.h
    ${CMAKE_CURRENT_LIST_DIR}/entryrules.cpp
    ${CMAKE_CURRENT_LIST_DIR}/entrysheet.cpp ${CMAKE_CURRENT_LIST_DIR}/entrysheet.h
    ${CMAKE_CURRENT_LIST_DIR}/errorsentences.cpp
    ${CMAKE_CURRENT_LIST_DIR}/errorwords.cpp ${CMAKE_CURRENT_LIST_DIR}/errorwords.h
    ${CMAKE_CURRENT_LIST_DIR}/formuladraft.cpp ${CMAKE_CURRENT_LIST_DIR}/formuladraft.h
    ${CMAKE_CURRENT_LIST_DIR}/formulasmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/formulasmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/heldtogether.cpp ${CMAKE_CURRENT_LIST_DIR}/heldtogether.h
    ${CMAKE_CURRENT_LIST_DIR}/metricdefinitions.cpp ${CMAKE_CURRENT_LIST_DIR}/metricdefinitions.h
    ${CMAKE_CURRENT_LIST_DIR}/leaderboardmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/leaderboardmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/lineupmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/lineupmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/matchesmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/matchesmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/matchlogmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/matchlogmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/metriccatalog.cpp ${CMAKE_CURRENT_LIST_DIR}/metriccatalog.h
    ${CMAKE_CURRENT_LIST_DIR}/periodchoice.cpp ${CMAKE_CURRENT_LIST_DIR}/periodchoice.h
    ${CMAKE_CURRENT_LIST_DIR}/playersmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/playersmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/readingorder.cpp ${CMAKE_CURRENT_LIST_DIR}/readingorder.h
    ${CMAKE_CURRENT_LIST_DIR}/resultsmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/resultsmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/squadmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/squadmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/squadpreviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/squadpreviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/squadtext.cpp ${CMAKE_CURRENT_LIST_DIR}/squadtext.h)
