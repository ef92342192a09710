# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/compareviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/compareviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/correlationsviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/correlationsviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/crashreports.cpp ${CMAKE_CURRENT_LIST_DIR}/crashreports.h
    ${CMAKE_CURRENT_LIST_DIR}/dataage.h
    ${CMAKE_CURRENT_LIST_DIR}/explorelooks.cpp
    ${CMAKE_CURRENT_LIST_DIR}/draftlist.cpp ${CMAKE_CURRENT_LIST_DIR}/draftlist.h
    ${CMAKE_CURRENT_LIST_DIR}/exploretexts.cpp ${CMAKE_CURRENT_LIST_DIR}/exploretexts.h
    ${CMAKE_CURRENT_LIST_DIR}/exploreviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/exploreviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/importfirst.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fixturechanges.cpp ${CMAKE_CURRENT_LIST_DIR}/fixturechanges.h
    ${CMAKE_CURRENT_LIST_DIR}/fixtureviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/fixtureviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/formulachanges.cpp ${CMAKE_CURRENT_LIST_DIR}/formulachanges.h
    ${CMAKE_CURRENT_LIST_DIR}/formuladrafts.cpp ${CMAKE_CURRENT_LIST_DIR}/formuladrafts.h
    ${CMAKE_CURRENT_LIST_DIR}/formulaediting.cpp
    ${CMAKE_CURRENT_LIST_DIR}/formulaexamples.cpp
    ${CMAKE_CURRENT_LIST_DIR}/formulalist.cpp ${CMAKE_CURRENT_LIST_DIR}/formulalist.h
    ${CMAKE_CURRENT_LIST_DIR}/formulasviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/formulasviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/formulatexts.cpp ${CMAKE_CURRENT_LIST_DIR}/formulatexts.h
    ${CMAKE_CURRENT_LIST_DIR}/importdrafts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/importrun.cpp ${CMAKE_CURRENT_LIST_DIR}/importrun.h
    ${CMAKE_CURRENT_LIST_DIR}/importsteps.cpp
    ${CMAKE_CURRENT_LIST_DIR}/importwishes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/importviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/importviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/keptdrafts.cpp ${CMAKE_CURRENT_LIST_DIR}/keptdrafts.h
    ${CMAKE_CURRENT_LIST_DIR}/knownplayers.cpp ${CMAKE_CURRENT_LIST_DIR}/knownplayers.h
    ${CMAKE_CURRENT_LIST_DIR}/leaderboardtexts.cpp ${CMAKE_CURRENT_LIST_DIR}/leaderboardtexts.h
    ${CMAKE_CURRENT_LIST_DIR}/leaderboardviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/leaderboardviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/noteedits.cpp
    ${CMAKE_CURRENT_LIST_DIR}/notesviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/notesviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/overviewtexts.cpp ${CMAKE_CURRENT_LIST_DIR}/overviewtexts.h
    ${CMAKE_CURRENT_LIST_DIR}/overviewviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/overviewviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/matchdraft.cpp ${CMAKE_CURRENT_LIST_DIR}/matchdraft.h
    ${CMAKE_CURRENT_LIST_DIR}/matchesviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/matchesviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/matchfilter.cpp ${CMAKE_CURRENT_LIST_DIR}/matchfilter.h
    ${CMAKE_CURRENT_LIST_DIR}/matchselection.cpp ${CMAKE_CURRENT_LIST_DIR}/matchselection.h
    ${CMAKE_CURRENT_LIST_DIR}/matchsaving.cpp
    ${CMAKE_CURRENT_LIST_DIR}/matchtexts.cpp ${CMAKE_CURRENT_LIST_DIR}/matchtexts.h
    ${CMAKE_CURRENT_LIST_DIR}/matchviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/matchviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/pageviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/pageviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/pastimports.cpp ${CMAKE_CURRENT_LIST_DIR}/pastimports.h
    ${CMAKE_CURRENT_LIST_DIR}/playersviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/playersviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/playerform.cpp ${CMAKE_CURRENT_LIST_DIR}/playerform.h
    ${CMAKE_CURRENT_LIST_DIR}/playertexts.cpp ${CMAKE_CURRENT_LIST_DIR}/playertexts.h
    ${CMAKE_CURRENT_LIST_DIR}/playerviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/playerviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/reportviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/reportviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/rosteradding.cpp
    ${CMAKE_CURRENT_LIST_DIR}/rosterviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/rosterviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/scope.cpp ${CMAKE_CURRENT_LIST_DIR}/scope.h
    ${CMAKE_CURRENT_LIST_DIR}/session.cpp ${CMAKE_CURRENT_LIST_DIR}/session.h
    ${CMAKE_CURRENT_LIST_DIR}/shownnotes.cpp ${CMAKE_CURRENT_LIST_DIR}/shownnotes.h
    ${CMAKE_CURRENT_LIST_DIR}/squadformviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/squadformviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/teamtexts.cpp ${CMAKE_CURRENT_LIST_DIR}/teamtexts.h
    ${CMAKE_CURRENT_LIST_DIR}/splitsviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/splitsviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/teamviewmodel.cpp ${CMAKE_CURRENT_LIST_DIR}/teamviewmodel.h
    ${CMAKE_CURRENT_LIST_DIR}/typeddraft.cpp ${CMAKE_CURRENT_LIST_DIR}/typeddraft.h
    ${CMAKE_CURRENT_LIST_DIR}/waitingmatches.cpp ${CMAKE_CURRENT_LIST_DIR}/waitingmatches.h)
