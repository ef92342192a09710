# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(${CMAKE_CURRENT_LIST_DIR}/import.cmake)
target_sources(touchline_server PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/accountrules.cpp ${CMAKE_CURRENT_LIST_DIR}/accountrules.h
    ${CMAKE_CURRENT_LIST_DIR}/accountservice.cpp ${CMAKE_CURRENT_LIST_DIR}/accountservice.h
    ${CMAKE_CURRENT_LIST_DIR}/auditservice.cpp ${CMAKE_CURRENT_LIST_DIR}/auditservice.h
    ${CMAKE_CURRENT_LIST_DIR}/authservice.cpp ${CMAKE_CURRENT_LIST_DIR}/authservice.h
    ${CMAKE_CURRENT_LIST_DIR}/changeservice.cpp ${CMAKE_CURRENT_LIST_DIR}/changeservice.h
    ${CMAKE_CURRENT_LIST_DIR}/careerservice.cpp ${CMAKE_CURRENT_LIST_DIR}/careerservice.h
    ${CMAKE_CURRENT_LIST_DIR}/directorychecks.cpp
    ${CMAKE_CURRENT_LIST_DIR}/directoryservice.cpp ${CMAKE_CURRENT_LIST_DIR}/directoryservice.h
    ${CMAKE_CURRENT_LIST_DIR}/entrychecker.cpp ${CMAKE_CURRENT_LIST_DIR}/entrychecker.h
    ${CMAKE_CURRENT_LIST_DIR}/exportservice.cpp ${CMAKE_CURRENT_LIST_DIR}/exportservice.h
    ${CMAKE_CURRENT_LIST_DIR}/fixtureservice.cpp ${CMAKE_CURRENT_LIST_DIR}/fixtureservice.h
    ${CMAKE_CURRENT_LIST_DIR}/fixtureteams.cpp
    ${CMAKE_CURRENT_LIST_DIR}/matchcompanions.cpp ${CMAKE_CURRENT_LIST_DIR}/matchcompanions.h
    ${CMAKE_CURRENT_LIST_DIR}/lineentries.cpp ${CMAKE_CURRENT_LIST_DIR}/lineentries.h
    ${CMAKE_CURRENT_LIST_DIR}/leagueservice.cpp ${CMAKE_CURRENT_LIST_DIR}/leagueservice.h
    ${CMAKE_CURRENT_LIST_DIR}/precondition.cpp ${CMAKE_CURRENT_LIST_DIR}/precondition.h
    ${CMAKE_CURRENT_LIST_DIR}/operationsservice.cpp ${CMAKE_CURRENT_LIST_DIR}/operationsservice.h
    ${CMAKE_CURRENT_LIST_DIR}/pagecursor.cpp ${CMAKE_CURRENT_LIST_DIR}/pagecursor.h
    ${CMAKE_CURRENT_LIST_DIR}/splitservice.cpp ${CMAKE_CURRENT_LIST_DIR}/splitservice.h
    ${CMAKE_CURRENT_LIST_DIR}/insightservice.cpp ${CMAKE_CURRENT_LIST_DIR}/insightservice.h
    ${CMAKE_CURRENT_LIST_DIR}/noteservice.cpp ${CMAKE_CURRENT_LIST_DIR}/noteservice.h
    ${CMAKE_CURRENT_LIST_DIR}/definitionservice.cpp ${CMAKE_CURRENT_LIST_DIR}/definitionservice.h
    ${CMAKE_CURRENT_LIST_DIR}/extendedpacks.cpp ${CMAKE_CURRENT_LIST_DIR}/extendedpacks.h
    ${CMAKE_CURRENT_LIST_DIR}/rosterservice.cpp ${CMAKE_CURRENT_LIST_DIR}/rosterservice.h
    ${CMAKE_CURRENT_LIST_DIR}/seasonservice.cpp ${CMAKE_CURRENT_LIST_DIR}/seasonservice.h
    ${CMAKE_CURRENT_LIST_DIR}/squadregistrations.cpp
    ${CMAKE_CURRENT_LIST_DIR}/squadservice.cpp ${CMAKE_CURRENT_LIST_DIR}/squadservice.h
    ${CMAKE_CURRENT_LIST_DIR}/statisticsground.cpp ${CMAKE_CURRENT_LIST_DIR}/statisticsground.h
    ${CMAKE_CURRENT_LIST_DIR}/statisticsservice.cpp ${CMAKE_CURRENT_LIST_DIR}/statisticsservice.h
    ${CMAKE_CURRENT_LIST_DIR}/statlineservice.cpp ${CMAKE_CURRENT_LIST_DIR}/statlineservice.h
    ${CMAKE_CURRENT_LIST_DIR}/userservice.cpp ${CMAKE_CURRENT_LIST_DIR}/userservice.h
    ${CMAKE_CURRENT_LIST_DIR}/write.cpp ${CMAKE_CURRENT_LIST_DIR}/write.h)
