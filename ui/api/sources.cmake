# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(touchline_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/answerstore.cpp ${CMAKE_CURRENT_LIST_DIR}/answerstore.h
    ${CMAKE_CURRENT_LIST_DIR}/apiclient.cpp ${CMAKE_CURRENT_LIST_DIR}/apiclient.h
    ${CMAKE_CURRENT_LIST_DIR}/apitransport.cpp ${CMAKE_CURRENT_LIST_DIR}/apitransport.h
    ${CMAKE_CURRENT_LIST_DIR}/call.cpp ${CMAKE_CURRENT_LIST_DIR}/call.h
    ${CMAKE_CURRENT_LIST_DIR}/connection.cpp ${CMAKE_CURRENT_LIST_DIR}/connection.h
    ${CMAKE_CURRENT_LIST_DIR}/keychainstate.cpp ${CMAKE_CURRENT_LIST_DIR}/keychainstate.h
    ${CMAKE_CURRENT_LIST_DIR}/listbounds.cpp ${CMAKE_CURRENT_LIST_DIR}/listbounds.h
    ${CMAKE_CURRENT_LIST_DIR}/listwalk.h
    ${CMAKE_CURRENT_LIST_DIR}/localserver.cpp ${CMAKE_CURRENT_LIST_DIR}/localserver.h
    ${CMAKE_CURRENT_LIST_DIR}/outbox.cpp ${CMAKE_CURRENT_LIST_DIR}/outbox.h
    ${CMAKE_CURRENT_LIST_DIR}/outboxstore.cpp ${CMAKE_CURRENT_LIST_DIR}/outboxstore.h
    ${CMAKE_CURRENT_LIST_DIR}/pending.h
    ${CMAKE_CURRENT_LIST_DIR}/question.h
    ${CMAKE_CURRENT_LIST_DIR}/releasenotice.cpp ${CMAKE_CURRENT_LIST_DIR}/releasenotice.h
    ${CMAKE_CURRENT_LIST_DIR}/samplemaker.cpp ${CMAKE_CURRENT_LIST_DIR}/samplemaker.h
    ${CMAKE_CURRENT_LIST_DIR}/servercertificate.cpp ${CMAKE_CURRENT_LIST_DIR}/servercertificate.h
    ${CMAKE_CURRENT_LIST_DIR}/serverprogram.cpp ${CMAKE_CURRENT_LIST_DIR}/serverprogram.h
    ${CMAKE_CURRENT_LIST_DIR}/target.cpp ${CMAKE_CURRENT_LIST_DIR}/target.h
    ${CMAKE_CURRENT_LIST_DIR}/tokenstore.cpp ${CMAKE_CURRENT_LIST_DIR}/tokenstore.h
    ${CMAKE_CURRENT_LIST_DIR}/trustedservers.cpp ${CMAKE_CURRENT_LIST_DIR}/trustedservers.h
    ${CMAKE_CURRENT_LIST_DIR}/uuid7.cpp ${CMAKE_CURRENT_LIST_DIR}/uuid7.h)
